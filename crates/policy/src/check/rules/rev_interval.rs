//! # REV-INTERVAL
//!
//! ## What it looks for
//!
//! The promise to check something again, without saying how often.
//!
//! ## Why
//!
//! A check that may come at any time never comes too late, and never has to come.
//!
//! ## Article
//!
//! AVG (GDPR) 24(1)
//!
//! ## Remedy
//!
//! Name an interval: `review.every = "1 year"`.
//!
//! ## Example
//!
//! ```toml fails
//! [review]
//! every = "regularly"
//! of = ["statement"]
//! ```
//!
//! ```toml passes
//! [review]
//! every = "1 year"
//! of = ["statement"]
//! ```
//!
//! # Nederlands
//!
//! # REV-INTERVAL
//!
//! ## Wat de regel zoekt
//!
//! De belofte om iets opnieuw na te gaan, zonder te zeggen hoe vaak.
//!
//! ## Waarom
//!
//! Een controle die altijd nog kan komen, komt nooit te laat, en hoeft nooit te komen.
//!
//! ## Artikel
//!
//! AVG 24(1)
//!
//! ## Oplossing
//!
//! Noem een interval: `review.every = "1 year"`.

use crate::check::{Asked, Found, Rule, Severity};
use crate::model::Within;
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "REV-INTERVAL",
    severity: Severity::Warning,
    article: "24(1)",
    source: include_str!("rev_interval.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let review = &asked.policy.review;
    let promised = review.every.is_some() || !review.of.is_empty();
    if promised && review.every.as_ref().and_then(Within::period).is_none() {
        found.add(found.at(Path::of(["review", "every"])));
    }
}
