//! # CVD-CONTACT
//!
//! ## What it looks for
//!
//! A policy for reporting weaknesses without an e-mail address, telephone number or form that can be read. As
//! advice: one without a security.txt.
//!
//! ## Why
//!
//! Whoever finds a weakness must be able to report it at once, also with a tool that reads the site without scripts.
//!
//! ## Article
//!
//! RFC 9116
//!
//! ## Remedy
//!
//! Put a readable address at `contact.security`, place the file, and write its date of expiry at
//! `disclosure.security-txt.expires`.
//!
//! ## Example
//!
//! ```toml fails
//! [contact.security]
//! email = "hidden"
//! flaws = ["hidden-by-script"]
//! [disclosure]
//! report-to = "contact.security"
//! ```
//!
//! ```toml passes
//! [contact.security]
//! email = "security@example.nl"
//! [disclosure]
//! report-to = "contact.security"
//! security-txt = { expires = 2027-06-01 }
//! ```
//!
//! # Nederlands
//!
//! # CVD-CONTACT
//!
//! ## Wat de regel zoekt
//!
//! Beleid voor het melden van zwakke plekken zonder leesbaar e-mailadres, telefoonnummer of formulier. Als advies:
//! zonder security.txt.
//!
//! ## Waarom
//!
//! Wie een zwakke plek vindt, moet die meteen kunnen melden, ook met een hulpmiddel dat de site zonder scripts
//! leest.
//!
//! ## Artikel
//!
//! RFC 9116
//!
//! ## Oplossing
//!
//! Zet een leesbaar adres bij `contact.security`, plaats het bestand, en zet de vervaldatum bij
//! `disclosure.security-txt.expires`.

use crate::check::{Asked, Found, Rule, Severity};
use crate::model::{Contact, ContactRole, Email, Policy};
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "CVD-CONTACT",
    severity: Severity::Warning,
    article: "RFC 9116",
    source: include_str!("cvd_contact.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let Some(disclosure) = &asked.policy.disclosure else { return };
    let way = disclosure.report_to.as_deref().unwrap_or("contact.security");
    if !is_readable(asked.policy, way) {
        let finding = found.at(Path::of(["disclosure", "report-to"]));
        let role = way.strip_prefix("contact.").map(|rest| rest.split('.').next().unwrap_or(rest));
        let contact = role.map(|role| Path::of(["contact", role])).filter(|path| asked.policy.says(path));
        found.add(contact.into_iter().fold(finding, crate::check::Finding::also));
    } else if disclosure.security_txt.is_none() {
        let finding = found.at(Path::of(["disclosure", "security-txt"])).variant("file");
        found.add(finding.severity(Severity::Advice));
    }
}

/// Whether a way to report (`contact.security`, `contact.general.email`, `form`) leads to an address that a program
/// can read; what a contact lacks is the organisation's. A postal address is too slow for this.
fn is_readable(policy: &Policy, way: &str) -> bool {
    let mut parts = way.split('.');
    let (role, part) = match parts.next() {
        Some("contact") => (parts.next().unwrap_or("general"), parts.next()),
        way => ("general", way),
    };
    let role = ContactRole::ALL.into_iter().find(|known| known.key() == role);
    let contact = role.and_then(|role| policy.contact(role));
    match part {
        Some("email") => email(policy, contact),
        Some("phone") => phone(policy, contact),
        Some("form") => form(contact),
        Some(_) => false,
        None => email(policy, contact) || phone(policy, contact) || form(contact),
    }
}

fn email(policy: &Policy, contact: Option<&Contact>) -> bool {
    let own = contact.and_then(|contact| contact.email.as_ref()).or(policy.organisation.email.as_ref());
    own.and_then(Email::address).is_some()
}

fn phone(policy: &Policy, contact: Option<&Contact>) -> bool {
    contact.and_then(|contact| contact.phone.as_ref()).or(policy.organisation.phone.as_ref()).is_some()
}

fn form(contact: Option<&Contact>) -> bool {
    contact.is_some_and(|contact| contact.form.is_some())
}
