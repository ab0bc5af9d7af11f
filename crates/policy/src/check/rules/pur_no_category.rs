//! # PUR-NO-CATEGORY
//!
//! ## What it looks for
//!
//! A purpose that names no data.
//!
//! ## Why
//!
//! Without categories nobody can see whether the purpose needs them, and no form can be made.
//!
//! ## Article
//!
//! AVG (GDPR) 30(1)(c), 14(1)(d)
//!
//! ## Remedy
//!
//! List the categories at `data`.
//!
//! ## Example
//!
//! ```toml fails
//! [purpose.survey]
//! ```
//!
//! ```toml passes
//! [purpose.survey]
//! data = ["email"]
//! ```
//!
//! # Nederlands
//!
//! # PUR-NO-CATEGORY
//!
//! ## Wat de regel zoekt
//!
//! Een doel zonder gegevens.
//!
//! ## Waarom
//!
//! Zonder categorieën is niet te zien of het doel ze nodig heeft, en is geen formulier te maken.
//!
//! ## Artikel
//!
//! AVG 30(1)(c), 14(1)(d)
//!
//! ## Oplossing
//!
//! Noem de gegevens bij `data`.

use crate::check::{Asked, Found, Rule, Severity};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "PUR-NO-CATEGORY",
    severity: Severity::Error,
    article: "30(1)(c), 14(1)(d)",
    source: include_str!("pur_no_category.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    found.purposes(asked.own_purposes().filter(|purpose| purpose.data.is_empty()), "data");
}
