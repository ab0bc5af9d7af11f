//! # DPO-CONTACT
//!
//! ## What it looks for
//!
//! A data protection officer whom nobody can reach.
//!
//! ## Why
//!
//! People must be able to write to the officer; the officer's name is not needed.
//!
//! ## Article
//!
//! AVG (GDPR) 13(1)(b)
//!
//! ## Remedy
//!
//! Fill in `contact.dpo.email`, or another way to reach the officer.
//!
//! ## Example
//!
//! ```toml fails
//! [contact.dpo]
//! name = "Een Voorbeeld"
//! ```
//!
//! ```toml passes
//! [contact.dpo]
//! email = "fg@x.nl"
//! ```
//!
//! # Nederlands
//!
//! # DPO-CONTACT
//!
//! ## Wat de regel zoekt
//!
//! Een functionaris gegevensbescherming (FG) die niemand kan bereiken.
//!
//! ## Waarom
//!
//! Mensen moeten de FG kunnen benaderen; de naam van de FG hoeft er niet bij.
//!
//! ## Artikel
//!
//! AVG 13(1)(b)
//!
//! ## Oplossing
//!
//! Vul `contact.dpo.email` in, of een andere manier om de FG te bereiken.

use crate::check::{Asked, Found, Rule, Severity};
use crate::model::ContactRole;
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "DPO-CONTACT",
    severity: Severity::Error,
    article: "13(1)(b)",
    source: include_str!("dpo_contact.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let Some(officer) = asked.policy.contact(ContactRole::Dpo) else { return };
    if !officer.names_a_way() {
        found.add(found.at(Path::of(["contact", "dpo"])));
    }
}
