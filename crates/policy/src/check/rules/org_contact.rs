//! # ORG-CONTACT
//!
//! ## What it looks for
//!
//! A statement that names no way to ask about privacy. A telephone number that cannot be right is told too, as a
//! warning, and so is an e-mail address that is none.
//!
//! ## Why
//!
//! People must be able to reach the organisation.
//!
//! ## Article
//!
//! AVG (GDPR) 13(1)(a)
//!
//! ## Remedy
//!
//! Fill in `organisation.email`, or a way at `contact.privacy`.
//!
//! ## Example
//!
//! ```toml fails
//! [organisation]
//! id = "x"
//! name = "X"
//! ```
//!
//! ```toml passes
//! [organisation]
//! id = "x"
//! name = "X"
//! email = "info@x.nl"
//! ```
//!
//! # Nederlands
//!
//! # ORG-CONTACT
//!
//! ## Wat de regel zoekt
//!
//! Een verklaring die niet zegt waar iemand met vragen over privacy terechtkan. Ook een telefoonnummer dat niet kan
//! kloppen en een e-mailadres dat er geen is, worden gemeld, als waarschuwing.
//!
//! ## Waarom
//!
//! Mensen moeten de organisatie kunnen bereiken.
//!
//! ## Artikel
//!
//! AVG 13(1)(a)
//!
//! ## Oplossing
//!
//! Vul `organisation.email` in, of een adres bij `contact.privacy`.

use crate::check::{Arg, Asked, Found, Rule, Severity};
use crate::model::{Contact, ContactRole, is_mail_address};
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "ORG-CONTACT",
    severity: Severity::Error,
    article: "13(1)(a)",
    source: include_str!("org_contact.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let policy = asked.policy;
    let organisation = organisation_can_be_reached(asked);
    let about_this = |contact: &&Contact| matches!(contact.role, ContactRole::General | ContactRole::Privacy);
    if !organisation && !policy.contacts.iter().filter(about_this).any(Contact::names_a_way) {
        found.add(found.at(Path::of(["contact", "privacy"])));
    }
    phones(asked, found);
    addresses(asked, found);
}

/// E-mail addresses of a text that are none.
fn addresses(asked: &Asked<'_>, found: &mut Found<'_>) {
    let policy = asked.policy;
    let own = policy.organisation.email.as_ref().map(|email| (Path::of(["organisation", "email"]), email));
    let of_contact = |contact: &Contact| Path::of(["contact", contact.role.key(), "email"]);
    let contacts = policy.contacts.iter();
    let contacts = contacts.filter_map(|contact| Some((of_contact(contact), contact.email.as_ref()?)));
    for (path, email) in own.into_iter().chain(contacts) {
        if let Some(text) = email.address().filter(|text| !is_mail_address(text)) {
            let finding = found.at(path).severity(Severity::Warning).variant("email");
            found.add(finding.arg("email", Arg::Plain(text.to_owned())));
        }
    }
}

/// Numbers that reach nobody.
fn phones(asked: &Asked<'_>, found: &mut Found<'_>) {
    let organisation = &asked.policy.organisation;
    let own = organisation.phone.as_deref().map(|phone| (Path::of(["organisation", "phone"]), phone));
    let of_contact = |contact: &Contact| Path::of(["contact", contact.role.key(), "phone"]);
    let contacts = asked.policy.contacts.iter();
    let contacts = contacts.filter_map(|contact| Some((of_contact(contact), contact.phone.as_deref()?)));
    for (path, phone) in own.into_iter().chain(contacts) {
        if let Some(Err(why)) = organisation.phone_number(phone) {
            let finding = found.at(path).severity(Severity::Warning).variant("phone");
            found.add(finding.arg("why", Arg::Text(why.text())));
        }
    }
}

/// The organisation's own address is what every other falls back on.
fn organisation_can_be_reached(asked: &Asked<'_>) -> bool {
    let organisation = &asked.policy.organisation;
    organisation.email.is_some() || organisation.phone.is_some()
}
