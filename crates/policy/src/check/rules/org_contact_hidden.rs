//! # ORG-CONTACT-HIDDEN
//!
//! ## What it looks for
//!
//! An e-mail address that only a script makes readable, with no other address or form beside it. Where people can call
//! or write, it is a warning.
//!
//! ## Why
//!
//! Who blocks scripts, or listens to the page, finds no address; a request must be easy to make.
//!
//! ## Article
//!
//! AVG (GDPR) 12(1), 12(2)
//!
//! ## Remedy
//!
//! Put the address on the page as plain text, or add a form.
//!
//! ## Example
//!
//! ```toml fails
//! [contact.general]
//! email = "hidden"
//! flaws = ["hidden-by-script"]
//! ```
//!
//! ```toml passes
//! [contact.general]
//! email = "info@x.nl"
//! ```
//!
//! # Nederlands
//!
//! # ORG-CONTACT-HIDDEN
//!
//! ## Wat de regel zoekt
//!
//! Een e-mailadres dat alleen met een script leesbaar is, zonder ander adres of formulier ernaast. Kunnen mensen
//! bellen of schrijven, dan is het een waarschuwing.
//!
//! ## Waarom
//!
//! Wie scripts blokkeert of zich de pagina laat voorlezen, vindt geen adres; een verzoek doen moet makkelijk zijn.
//!
//! ## Artikel
//!
//! AVG 12(1), 12(2)
//!
//! ## Oplossing
//!
//! Zet het adres als gewone tekst op de pagina, of zet er een formulier bij.

use crate::check::{Asked, Found, Rule, Severity};
use crate::model::{Contact, ContactRole, Email};
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "ORG-CONTACT-HIDDEN",
    severity: Severity::Error,
    article: "12(1), 12(2)",
    source: include_str!("org_contact_hidden.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let organisation = &asked.policy.organisation;
    let asked_for_privacy = |contact: &&Contact| contact.role != ContactRole::Security;
    let contacts: Vec<&Contact> = asked.policy.contacts.iter().filter(asked_for_privacy).collect();
    let own = organisation
        .email
        .as_ref()
        .map(|email| (Path::of(["organisation", "email"]), email.address().is_some()));
    let theirs = contacts.iter().filter_map(|contact| {
        let readable = readable(contact)?;
        Some((Path::of(["contact", contact.role.key(), "email"]), readable))
    });
    let addresses: Vec<(Path, bool)> = own.into_iter().chain(theirs).collect();
    let form = contacts.iter().any(|contact| contact.form.is_some());
    if form || addresses.iter().any(|(_, readable)| *readable) {
        return;
    }
    let Some(((first, _), rest)) = addresses.split_first() else { return };
    let mut finding = found.at(first.clone());
    finding.also.extend(rest.iter().map(|(path, _)| path.clone()));
    let by_post = organisation.address.is_some() || organisation.phone.is_some();
    if by_post || contacts.iter().any(|contact| contact.phone.is_some() || contact.post.is_some()) {
        finding = finding.severity(Severity::Warning);
    }
    found.add(finding);
}

/// Whether a contact's address can be read; none where it has no address at all.
fn readable(contact: &Contact) -> Option<bool> {
    let by_script = contact.flaws.iter().any(|flaw| flaw == "hidden-by-script");
    match &contact.email {
        Some(Email::Address(_)) => Some(!by_script),
        Some(Email::Hidden) => Some(false),
        None => by_script.then_some(false),
    }
}
