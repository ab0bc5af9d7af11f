//! # ORG-CONTACT
//!
//! ## What it looks for
//!
//! A statement that names no way to ask about privacy.
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
//! Een verklaring die niet zegt waar iemand met vragen over privacy terechtkan.
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

use crate::check::{Asked, Found, Rule, Severity};
use crate::model::{Contact, ContactRole};
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
}

/// The organisation's own address is what every other falls back on.
fn organisation_can_be_reached(asked: &Asked<'_>) -> bool {
    let organisation = &asked.policy.organisation;
    organisation.email.is_some() || organisation.phone.is_some()
}
