//! # PUR-SOURCE
//!
//! ## What it looks for
//!
//! Data from others, without saying from whom.
//!
//! ## Why
//!
//! Art. 14 asks the source, and information within a month.
//!
//! ## Article
//!
//! AVG (GDPR) 14
//!
//! ## Remedy
//!
//! Name the source: a register, an employer, a recipient.
//!
//! ## Example
//!
//! ```toml fails
//! [purpose.contact]
//! data = ["name"]
//! source = ["subject", "third-parties"]
//! ```
//!
//! ```toml passes
//! [purpose.contact]
//! data = ["name"]
//! source = ["subject", "kvk-register"]
//! ```
//!
//! # Nederlands
//!
//! # PUR-SOURCE
//!
//! ## Wat de regel zoekt
//!
//! Gegevens van anderen, zonder te zeggen van wie.
//!
//! ## Waarom
//!
//! Art. 14 vraagt de bron te noemen, en binnen een maand te informeren.
//!
//! ## Artikel
//!
//! AVG 14
//!
//! ## Oplossing
//!
//! Noem de bron: een register, een werkgever, een ontvanger.

use crate::check::{Asked, Found, Rule, Severity};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "PUR-SOURCE",
    severity: Severity::Error,
    article: "14",
    source: include_str!("pur_source.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let unnamed =
        |purpose: &&crate::model::Purpose| purpose.sources.iter().any(|source| source == "third-parties");
    found.purposes(asked.own_purposes().filter(unnamed), "source");
}
