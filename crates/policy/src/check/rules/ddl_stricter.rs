//! # DDL-STRICTER
//!
//! ## What it looks for
//!
//! A promised term of answering shorter than the law's month.
//!
//! ## Why
//!
//! What is promised binds: the clock is set to it.
//!
//! ## Article
//!
//! AVG (GDPR) 12(3)
//!
//! ## Remedy
//!
//! Keep it, if it can be met.
//!
//! ## Example
//!
//! ```toml fails
//! [rights]
//! answer-within = "4 weeks"
//! ```
//!
//! ```toml passes
//! [rights]
//! answer-within = "1 month"
//! ```
//!
//! # Nederlands
//!
//! # DDL-STRICTER
//!
//! ## Wat de regel zoekt
//!
//! Een beloofde reactietermijn korter dan de maand van de wet.
//!
//! ## Waarom
//!
//! Wat is beloofd, bindt: de klok staat daarop.
//!
//! ## Artikel
//!
//! AVG 12(3)
//!
//! ## Oplossing
//!
//! Houd haar, als het te halen is.

use crate::calendar::{Period, Unit};
use crate::check::{Arg, Asked, Found, Rule, Severity};
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "DDL-STRICTER",
    severity: Severity::Advice,
    article: "12(3)",
    source: include_str!("ddl_stricter.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let month = Period::new(1, Unit::Month);
    let promised = asked.policy.rights.answer_within.as_ref().and_then(|within| within.period());
    if let Some(period) = promised.filter(|period| month.longer_than(*period)) {
        found.add(found.at(Path::of(["rights", "answer-within"])).arg("period", Arg::Period(period)));
    }
}
