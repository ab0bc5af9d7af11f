//! # BRE-NONE
//!
//! ## What it looks for
//!
//! Nothing said about what happens at a breach.
//!
//! ## Why
//!
//! An organisation must be ready: 72 hours are short.
//!
//! ## Article
//!
//! AVG (GDPR) 33, 34
//!
//! ## Remedy
//!
//! Say at `[breach]` when the authority and people are told.
//!
//! ## Example
//!
//! ```toml fails
//! [statement]
//! transcribes = true
//! ```
//!
//! ```toml passes
//! [breach]
//! authority-within = "72 hours"
//! ```
//!
//! # Nederlands
//!
//! # BRE-NONE
//!
//! ## Wat de regel zoekt
//!
//! Niets over wat er bij een datalek gebeurt.
//!
//! ## Waarom
//!
//! Een organisatie moet klaarstaan: 72 uur is kort.
//!
//! ## Artikel
//!
//! AVG 33, 34
//!
//! ## Oplossing
//!
//! Zeg bij `[breach]` wanneer de toezichthouder en mensen worden ingelicht.

use crate::check::{Asked, Found, Rule, Severity};
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "BRE-NONE",
    severity: Severity::Warning,
    article: "33, 34",
    source: include_str!("bre_none.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let told =
        |breach: &crate::model::Breach| breach.authority_within.is_some() || breach.tells_authority.is_some();
    if !asked.policy.breach.as_ref().is_some_and(told) {
        found.add(found.at(Path::of(["breach"])));
    }
}
