//! # BRE-SUBJECTS
//!
//! ## What it looks for
//!
//! The authority is told of a breach, and nothing is said about the people.
//!
//! ## Why
//!
//! At a high risk the people must be told.
//!
//! ## Article
//!
//! AVG (GDPR) 34
//!
//! ## Remedy
//!
//! Add `breach.tells-people = "high-risk"`.
//!
//! ## Example
//!
//! ```toml fails
//! [breach]
//! authority-within = "72 hours"
//! ```
//!
//! ```toml passes
//! [breach]
//! authority-within = "72 hours"
//! tells-people = "high-risk"
//! ```
//!
//! # Nederlands
//!
//! # BRE-SUBJECTS
//!
//! ## Wat de regel zoekt
//!
//! De toezichthouder wordt ingelicht, en over de mensen staat niets.
//!
//! ## Waarom
//!
//! Bij een hoog risico moeten de mensen het horen.
//!
//! ## Artikel
//!
//! AVG 34
//!
//! ## Oplossing
//!
//! Zet `breach.tells-people = "high-risk"`.

use crate::check::{Asked, Found, Rule, Severity};
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "BRE-SUBJECTS",
    severity: Severity::Warning,
    article: "34",
    source: include_str!("bre_subjects.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let Some(breach) = &asked.policy.breach else { return };
    let authority = breach.authority_within.is_some() || breach.tells_authority.is_some();
    if authority && breach.tells_people.is_none() && breach.people_within.is_none() {
        found.add(found.at(Path::of(["breach", "tells-people"])));
    }
}
