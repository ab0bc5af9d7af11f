//! # RCP-NONEXHAUSTIVE
//!
//! ## What it looks for
//!
//! A list of recipients that the text calls incomplete.
//!
//! ## Why
//!
//! "Among others" hides who receives data.
//!
//! ## Article
//!
//! AVG (GDPR) 13(1)(e)
//!
//! ## Remedy
//!
//! Name all recipients, or categories of them.
//!
//! ## Example
//!
//! ```toml fails
//! [statement]
//! transcribes = true
//! open-lists = ["recipients"]
//! ```
//!
//! ```toml passes
//! [statement]
//! transcribes = true
//! ```
//!
//! # Nederlands
//!
//! # RCP-NONEXHAUSTIVE
//!
//! ## Wat de regel zoekt
//!
//! Een lijst ontvangers die de tekst onvolledig noemt.
//!
//! ## Waarom
//!
//! "Onder andere" verhult wie gegevens krijgt.
//!
//! ## Artikel
//!
//! AVG 13(1)(e)
//!
//! ## Oplossing
//!
//! Noem alle ontvangers, of groepen daarvan.

use crate::check::{Asked, Found, Rule, Severity};
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "RCP-NONEXHAUSTIVE",
    severity: Severity::Warning,
    article: "13(1)(e)",
    source: include_str!("rcp_nonexhaustive.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    if asked.policy.statement.open_lists.iter().any(|list| list == "recipients") {
        found.add(found.at(Path::of(["statement", "open-lists"])).also(Path::of(["recipient"])));
    }
}
