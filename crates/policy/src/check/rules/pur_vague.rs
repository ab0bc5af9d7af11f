//! # PUR-VAGUE
//!
//! ## What it looks for
//!
//! A purpose that says nothing specific.
//!
//! ## Why
//!
//! A purpose must tell people what happens to their data.
//!
//! ## Article
//!
//! AVG (GDPR) 5(1)(b)
//!
//! ## Remedy
//!
//! Say what is done: which service, which messages, which administration.
//!
//! ## Example
//!
//! ```toml fails
//! [purpose.services]
//! title = "Onze dienstverlening"
//! flaws = ["vague"]
//! ```
//!
//! ```toml passes
//! [purpose.services]
//! title = "Cursussen geven"
//! ```
//!
//! # Nederlands
//!
//! # PUR-VAGUE
//!
//! ## Wat de regel zoekt
//!
//! Een doel dat niets bepaalds zegt.
//!
//! ## Waarom
//!
//! Een doel moet mensen vertellen wat er met hun gegevens gebeurt.
//!
//! ## Artikel
//!
//! AVG 5(1)(b)
//!
//! ## Oplossing
//!
//! Zeg wat er gebeurt: welke dienst, welke berichten, welke administratie.

use crate::check::{Asked, Found, Rule, Severity};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "PUR-VAGUE",
    severity: Severity::Warning,
    article: "5(1)(b)",
    source: include_str!("pur_vague.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let vague = |purpose: &&crate::model::Purpose| {
        purpose.has_flaw("vague") || purpose.kind.is_some_and(|kind| kind.vague)
    };
    found.purposes(asked.policy.purposes.iter().filter(vague), "title");
}
