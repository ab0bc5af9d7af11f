//! # BAS-MULTI
//!
//! ## What it looks for
//!
//! Several bases for one purpose, or one basis over things that cannot share it.
//!
//! ## Why
//!
//! Which rights people have follows from the basis: it must be clear which one it is.
//!
//! ## Article
//!
//! AVG (GDPR) 6(1)
//!
//! ## Remedy
//!
//! Split the purpose: one purpose, one basis.
//!
//! ## Example
//!
//! ```toml fails
//! [purpose.contract]
//! data = ["name"]
//! basis = ["contract", "legal-obligation"]
//! ```
//!
//! ```toml passes
//! [purpose.contract]
//! data = ["name"]
//! basis = "contract"
//! ```
//!
//! # Nederlands
//!
//! # BAS-MULTI
//!
//! ## Wat de regel zoekt
//!
//! Meerdere grondslagen voor één doel, of één grondslag over dingen die haar niet kunnen delen.
//!
//! ## Waarom
//!
//! Welke rechten mensen hebben, volgt uit de grondslag: het moet duidelijk zijn welke dat is.
//!
//! ## Artikel
//!
//! AVG 6(1)
//!
//! ## Oplossing
//!
//! Splits het doel: één doel, één grondslag.

use crate::check::{Asked, Found, Rule, Severity};
use crate::model::{Basis, Purpose};
use crate::vocabulary::PurposeKind;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "BAS-MULTI",
    severity: Severity::Error,
    article: "6(1)",
    source: include_str!("bas_multi.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let known = &asked.known.purposes;
    let mixed = |purpose: &&Purpose| {
        let covers = |test: &dyn Fn(&PurposeKind) -> bool| {
            purpose.covers.iter().any(|id| known.get(id).is_some_and(test))
        };
        let lumped = match purpose.basis() {
            Some(Basis::Contract) => covers(&|kind| !kind.contract),
            Some(Basis::LegalObligation) => covers(&|kind| kind.claim || kind.marketing),
            _ => false,
        };
        purpose.bases.len() > 1 || lumped
    };
    found.purposes(asked.own_purposes().filter(mixed), "basis");
}
