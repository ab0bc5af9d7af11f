//! # BAS-CONTRACT-NEED
//!
//! ## What it looks for
//!
//! Something on a contract that the contract does not need.
//!
//! ## Why
//!
//! 6(1)(b) covers only what is necessary to perform the contract.
//!
//! ## Article
//!
//! AVG (GDPR) 6(1)(b)
//!
//! ## Remedy
//!
//! Choose another basis: consent for marketing, legitimate interests for evaluation.
//!
//! ## Example
//!
//! ```toml fails
//! [purpose.service-news]
//! data = ["email"]
//! basis = "contract"
//! ```
//!
//! ```toml passes
//! [purpose.service-news]
//! data = ["email"]
//! basis = "consent"
//! ```
//!
//! # Nederlands
//!
//! # BAS-CONTRACT-NEED
//!
//! ## Wat de regel zoekt
//!
//! Iets op een overeenkomst dat de overeenkomst niet nodig heeft.
//!
//! ## Waarom
//!
//! 6(1)(b) dekt alleen wat noodzakelijk is om de overeenkomst uit te voeren.
//!
//! ## Artikel
//!
//! AVG 6(1)(b)
//!
//! ## Oplossing
//!
//! Kies een andere grondslag: toestemming voor reclame, gerechtvaardigd belang voor evaluatie.

use crate::check::{Asked, Found, Rule, Severity};
use crate::model::{Basis, Purpose};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "BAS-CONTRACT-NEED",
    severity: Severity::Warning,
    article: "6(1)(b)",
    source: include_str!("bas_contract_need.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let not_needed = |purpose: &&Purpose| {
        purpose.bases.contains(&Basis::Contract)
            && match purpose.needed {
                Some(needed) => !needed,
                None => purpose.is_or_covers(|kind| !kind.contract),
            }
    };
    found.purposes(asked.own_purposes().filter(not_needed), "basis");
}
