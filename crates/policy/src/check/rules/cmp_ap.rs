//! # CMP-AP
//!
//! ## What it looks for
//!
//! A statement that does not name the supervisory authority.
//!
//! ## Why
//!
//! People must know that they can complain there.
//!
//! ## Article
//!
//! AVG (GDPR) 13(2)(d)
//!
//! ## Remedy
//!
//! Write `complaints.authority = "AP"`, and say so in the text.
//!
//! ## Example
//!
//! ```toml fails
//! [statement]
//! transcribes = true
//! ```
//!
//! ```toml passes
//! [complaints]
//! authority = "AP"
//! ```
//!
//! # Nederlands
//!
//! # CMP-AP
//!
//! ## Wat de regel zoekt
//!
//! Een verklaring die de toezichthouder niet noemt.
//!
//! ## Waarom
//!
//! Mensen moeten weten dat ze daar een klacht kunnen indienen.
//!
//! ## Artikel
//!
//! AVG 13(2)(d)
//!
//! ## Oplossing
//!
//! Schrijf `complaints.authority = "AP"`, en noem het in de tekst.

use crate::check::{Asked, Found, Rule, Severity};
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "CMP-AP",
    severity: Severity::Error,
    article: "13(2)(d)",
    source: include_str!("cmp_ap.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    if asked.policy.complaints.authority.is_none() {
        found.add(found.at(Path::of(["complaints", "authority"])));
    }
}
