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

use crate::check::{Arg, Asked, Found, Rule, Severity};
use crate::model::{Basis, Purpose, Text};
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
    let several = |purpose: &&Purpose| purpose.bases.len() > 1;
    found.purposes(asked.own_purposes().filter(several), "basis");
    for purpose in asked.own_purposes() {
        let lumped: Vec<Text> = lumped(asked, purpose).map(|kind| kind.title.clone()).collect();
        let Some(basis) = purpose.basis().filter(|_| !lumped.is_empty()) else { continue };
        let finding = found.at(purpose.path("covers")).also(purpose.path("basis")).variant("covers");
        let finding = finding.arg("title", Arg::Text(purpose.title.clone()));
        let finding = finding.arg("basis", Arg::Plain(basis.word().to_owned()));
        found.add(finding.arg("covers", Arg::List(lumped)));
    }
}

/// What a purpose covers and cannot share its basis.
fn lumped<'a>(asked: &'a Asked<'_>, purpose: &'a Purpose) -> impl Iterator<Item = &'a PurposeKind> {
    let kinds = purpose.covers.iter().filter_map(|id| asked.known.purposes.get(id));
    kinds.filter(|kind| match purpose.basis() {
        Some(Basis::Contract) => !kind.contract,
        Some(Basis::LegalObligation) => kind.claim || kind.marketing,
        _ => false,
    })
}
