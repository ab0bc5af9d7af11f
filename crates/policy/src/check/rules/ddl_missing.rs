//! # DDL-MISSING
//!
//! ## What it looks for
//!
//! A statement without a term within which a request is answered. "As soon as possible" is none.
//!
//! ## Why
//!
//! The law gives a month, whatever the text says. People should know when they may complain.
//!
//! ## Article
//!
//! AVG (GDPR) 12(3)
//!
//! ## Remedy
//!
//! Write `rights.answer-within = "1 month"`, or a shorter term that can be met.
//!
//! ## Example
//!
//! ```toml fails
//! [rights]
//! answer-within = "as soon as possible"
//! ```
//!
//! ```toml passes
//! [rights]
//! answer-within = "1 month"
//! ```
//!
//! # Nederlands
//!
//! # DDL-MISSING
//!
//! ## Wat de regel zoekt
//!
//! Een verklaring zonder termijn waarin een verzoek wordt beantwoord. "Zo spoedig mogelijk" is er geen.
//!
//! ## Waarom
//!
//! De wet geeft een maand, wat de tekst ook zegt. Mensen moeten weten wanneer ze kunnen klagen.
//!
//! ## Artikel
//!
//! AVG 12(3)
//!
//! ## Oplossing
//!
//! Schrijf `rights.answer-within = "1 month"`, of een kortere termijn die te halen is.

use crate::check::{Asked, Found, Rule, Severity};
use crate::model::Within;
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "DDL-MISSING",
    severity: Severity::Warning,
    article: "12(3)",
    source: include_str!("ddl_missing.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let finding = found.at(Path::of(["rights", "answer-within"]));
    match &asked.policy.rights.answer_within {
        Some(Within::Period(_)) => {}
        Some(Within::Vague(_)) => found.add(finding.variant("vague")),
        None => found.add(finding),
    }
}
