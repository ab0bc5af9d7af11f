//! # TXT-LIABILITY
//!
//! ## What it looks for
//!
//! Terms of liability in a privacy statement.
//!
//! ## Why
//!
//! A statement informs; it cannot take away what art. 82 gives.
//!
//! ## Article
//!
//! AVG (GDPR) 12(1), 82
//!
//! ## Remedy
//!
//! Move them to the terms and conditions, or leave them out.
//!
//! ## Example
//!
//! ```toml fails
//! [statement]
//! transcribes = true
//! liability = ["exclusion"]
//! ```
//!
//! ```toml passes
//! [statement]
//! transcribes = true
//! ```
//!
//! # Nederlands
//!
//! # TXT-LIABILITY
//!
//! ## Wat de regel zoekt
//!
//! Bepalingen over aansprakelijkheid in een privacyverklaring.
//!
//! ## Waarom
//!
//! Een verklaring informeert; zij kan niet wegnemen wat art. 82 geeft.
//!
//! ## Artikel
//!
//! AVG 12(1), 82
//!
//! ## Oplossing
//!
//! Verplaats ze naar de algemene voorwaarden, of laat ze weg.

use crate::check::{Asked, Found, Rule, Severity};
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "TXT-LIABILITY",
    severity: Severity::Warning,
    article: "12(1), 82",
    source: include_str!("txt_liability.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    if !asked.policy.statement.liability.is_empty() {
        found.add(found.at(Path::of(["statement", "liability"])));
    }
}
