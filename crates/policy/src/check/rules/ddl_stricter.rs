//! # DDL-STRICTER
//!
//! ## What it looks for
//!
//! A promised term of answering shorter than the law's month.
//!
//! ## Why
//!
//! What is promised must be done, though the law gives a month.
//!
//! ## Article
//!
//! AVG (GDPR) 12(3)
//!
//! ## Remedy
//!
//! Keep the term if it can be met; otherwise `1 month` is enough.
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
//! Wat is beloofd, moet ook gebeuren, al geeft de wet een maand.
//!
//! ## Artikel
//!
//! AVG 12(3)
//!
//! ## Oplossing
//!
//! Houd de termijn als die te halen is; anders is `1 month` genoeg.

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
