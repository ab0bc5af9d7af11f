//! # DSR-AS-COMPLAINT
//!
//! ## What it looks for
//!
//! A text that treats a request for access, correction or erasure as a complaint.
//!
//! ## Why
//!
//! A request has its own term and needs no reason. A complaints procedure puts hurdles before it.
//!
//! ## Article
//!
//! AVG (GDPR) 12(2)
//!
//! ## Remedy
//!
//! Give requests their own way, and let a complaint be something else.
//!
//! ## Example
//!
//! ```toml fails
//! [rights]
//! flaws = ["handled-as-complaint"]
//! ```
//!
//! ```toml passes
//! [rights]
//! offers = ["access"]
//! ```
//!
//! # Nederlands
//!
//! # DSR-AS-COMPLAINT
//!
//! ## Wat de regel zoekt
//!
//! Een tekst die een verzoek om inzage, correctie of verwijdering als klacht behandelt.
//!
//! ## Waarom
//!
//! Een verzoek heeft een eigen termijn en hoeft geen reden. Een klachtenprocedure werpt drempels op.
//!
//! ## Artikel
//!
//! AVG 12(2)
//!
//! ## Oplossing
//!
//! Geef verzoeken hun eigen weg, en laat een klacht iets anders zijn.

use crate::check::{Asked, Found, Rule, Severity};
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "DSR-AS-COMPLAINT",
    severity: Severity::Error,
    article: "12(2)",
    source: include_str!("dsr_as_complaint.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    if asked.policy.rights.flaws.iter().any(|flaw| flaw == "handled-as-complaint") {
        found.add(found.at(Path::of(["rights", "flaws"])));
    }
}
