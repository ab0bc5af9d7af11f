//! # RET-DSR
//!
//! ## What it looks for
//!
//! No period for the records of requests, breaches and consents.
//!
//! ## Why
//!
//! Records of compliance are personal data too.
//!
//! ## Article
//!
//! AVG (GDPR) 5(2)
//!
//! ## Remedy
//!
//! Say it at `[records]`.
//!
//! ## Example
//!
//! ```toml fails
//! [statement]
//! transcribes = true
//! ```
//!
//! ```toml passes
//! [records]
//! requests = "2 years after closing"
//! breaches = "5 years after closing"
//! consents = "5 years after withdrawal"
//! ```
//!
//! # Nederlands
//!
//! # RET-DSR
//!
//! ## Wat de regel zoekt
//!
//! Geen termijn voor de dossiers van verzoeken, datalekken en toestemmingen.
//!
//! ## Waarom
//!
//! Nalevingsdossiers zijn ook persoonsgegevens.
//!
//! ## Artikel
//!
//! AVG 5(2)
//!
//! ## Oplossing
//!
//! Zeg het bij `[records]`.

use crate::check::{Asked, Found, Rule, Severity};
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "RET-DSR",
    severity: Severity::Advice,
    article: "5(2)",
    source: include_str!("ret_dsr.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let records = &asked.policy.records;
    if records.requests.is_none() || records.breaches.is_none() || records.consents.is_none() {
        found.add(found.at(Path::of(["records"])));
    }
}
