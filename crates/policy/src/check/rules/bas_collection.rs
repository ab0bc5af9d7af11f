//! # BAS-COLLECTION
//!
//! ## What it looks for
//!
//! Debt collection on a legal obligation.
//!
//! ## Why
//!
//! No law obliges an organisation to collect its own bills: it is its interest.
//!
//! ## Article
//!
//! AVG (GDPR) 6(1)(c)
//!
//! ## Remedy
//!
//! Make it a purpose of its own on `legitimate-interests`.
//!
//! ## Example
//!
//! ```toml fails
//! [purpose.billing]
//! data = ["name"]
//! basis = "legal-obligation"
//! covers = ["debt-collection"]
//! ```
//!
//! ```toml passes
//! [purpose.billing]
//! data = ["name"]
//! basis = "legal-obligation"
//! ```
//!
//! # Nederlands
//!
//! # BAS-COLLECTION
//!
//! ## Wat de regel zoekt
//!
//! Incasso op een wettelijke plicht.
//!
//! ## Waarom
//!
//! Geen wet verplicht een organisatie haar eigen rekeningen te innen: het is haar belang.
//!
//! ## Artikel
//!
//! AVG 6(1)(c)
//!
//! ## Oplossing
//!
//! Maak er een eigen doel van op `legitimate-interests`.

use crate::check::{Asked, Found, Rule, Severity};
use crate::model::{Basis, Purpose};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "BAS-COLLECTION",
    severity: Severity::Warning,
    article: "6(1)(c)",
    source: include_str!("bas_collection.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let collects = |purpose: &&Purpose| {
        purpose.bases.contains(&Basis::LegalObligation) && purpose.is_or_covers(|kind| kind.claim)
    };
    let places = asked.own_purposes().filter(collects).map(|purpose| {
        let itself = purpose.kind.is_some_and(|kind| kind.claim);
        (purpose.path(if itself { "basis" } else { "covers" }), purpose.title.clone())
    });
    if let Some(finding) = found.over("title", places) {
        found.add(finding);
    }
}
