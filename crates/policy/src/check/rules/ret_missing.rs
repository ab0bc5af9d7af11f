//! # RET-MISSING
//!
//! ## What it looks for
//!
//! A purpose, or data of it, without a period.
//!
//! ## Why
//!
//! People must know how long, and without a period nothing ends.
//!
//! ## Article
//!
//! AVG (GDPR) 13(2)(a)
//!
//! ## Remedy
//!
//! Say at `keep` how long, and from when.
//!
//! ## Example
//!
//! ```toml fails
//! [purpose.survey]
//! data = ["email"]
//! ```
//!
//! ```toml passes
//! [purpose.survey]
//! data = ["email"]
//! keep = "1 year after collection"
//! ```
//!
//! # Nederlands
//!
//! # RET-MISSING
//!
//! ## Wat de regel zoekt
//!
//! Een doel, of gegevens ervan, zonder bewaartermijn.
//!
//! ## Waarom
//!
//! Mensen moeten weten hoe lang, en zonder termijn eindigt er niets.
//!
//! ## Artikel
//!
//! AVG 13(2)(a)
//!
//! ## Oplossing
//!
//! Zeg bij `keep` hoe lang, en vanaf wanneer.

use crate::check::terms::says_nothing;
use crate::check::{Arg, Asked, Found, Rule, Severity};
use crate::model::{Datum, Purpose};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "RET-MISSING",
    severity: Severity::Error,
    article: "13(2)(a)",
    source: include_str!("ret_missing.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let without = |purpose: &&Purpose| {
        purpose.keep.is_empty() || purpose.keep.iter().all(|part| says_nothing(&part.rule))
    };
    found.purposes(asked.own_purposes().filter(without), "keep");
    for purpose in asked.own_purposes().filter(|purpose| !without(purpose)) {
        let ungoverned = |datum: &&Datum| purpose.rules_for(&datum.category).next().is_none();
        let left = purpose.data.iter().filter(ungoverned);
        let left = left.filter_map(|datum| Some(asked.policy.category(&datum.category)?.title.clone()));
        let left: Vec<_> = left.collect();
        if !left.is_empty() {
            let finding = found.at(purpose.path("keep")).arg("data", Arg::List(left)).variant("data");
            found.add(finding.arg("title", Arg::Text(purpose.title.clone())));
        }
    }
}
