//! # BAS-PRECONTRACT
//!
//! ## What it looks for
//!
//! Steps before a contract on legitimate interests.
//!
//! ## Why
//!
//! For what someone asks before a contract, 6(1)(b) fits better: it needs no weighing.
//!
//! ## Article
//!
//! AVG (GDPR) 6(1)(b)
//!
//! ## Remedy
//!
//! Use `contract`.
//!
//! ## Example
//!
//! ```toml fails
//! [purpose.quotes]
//! data = ["name"]
//! basis = "legitimate-interests"
//! ```
//!
//! ```toml passes
//! [purpose.quotes]
//! data = ["name"]
//! basis = "contract"
//! ```
//!
//! # Nederlands
//!
//! # BAS-PRECONTRACT
//!
//! ## Wat de regel zoekt
//!
//! Stappen voor een overeenkomst op gerechtvaardigd belang.
//!
//! ## Waarom
//!
//! Voor wat iemand vraagt voor een overeenkomst past 6(1)(b) beter: dat vraagt geen afweging.
//!
//! ## Artikel
//!
//! AVG 6(1)(b)
//!
//! ## Oplossing
//!
//! Gebruik `contract`.

use crate::check::{Asked, Found, Rule, Severity};
use crate::model::{Basis, Purpose};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "BAS-PRECONTRACT",
    severity: Severity::Warning,
    article: "6(1)(b)",
    source: include_str!("bas_precontract.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let early = |purpose: &&Purpose| {
        purpose.bases.contains(&Basis::LegitimateInterests) && purpose.is_or_covers(|kind| kind.precontract)
    };
    found.purposes(asked.own_purposes().filter(early), "basis");
}
