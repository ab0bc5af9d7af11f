//! # PUR-NONE
//!
//! ## What it looks for
//!
//! A statement without purposes.
//!
//! ## Why
//!
//! Data may be held for a purpose only, and people must know it.
//!
//! ## Article
//!
//! AVG (GDPR) 13(1)(c)
//!
//! ## Remedy
//!
//! Describe what data is held for: `[purpose.billing]`.
//!
//! ## Example
//!
//! ```toml fails
//! [statement]
//! transcribes = true
//! ```
//!
//! ```toml passes
//! [purpose.contact]
//! data = ["name"]
//! ```
//!
//! # Nederlands
//!
//! # PUR-NONE
//!
//! ## Wat de regel zoekt
//!
//! Een verklaring zonder doelen.
//!
//! ## Waarom
//!
//! Gegevens mogen alleen voor een doel worden bewaard, en mensen moeten dat weten.
//!
//! ## Artikel
//!
//! AVG 13(1)(c)
//!
//! ## Oplossing
//!
//! Beschrijf waarvoor gegevens dienen: `[purpose.billing]`.

use crate::check::{Asked, Found, Rule, Severity};
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "PUR-NONE",
    severity: Severity::Error,
    article: "13(1)(c)",
    source: include_str!("pur_none.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    if asked.policy.purposes.is_empty() {
        found.add(found.at(Path::of(["purpose"])));
    }
}
