//! # DDL-TOO-LONG
//!
//! ## What it looks for
//!
//! A promised term of answering that can end later than the law's month. A month has 28 to 31 days: four weeks is
//! never longer, 29 days is in February, 31 days in every shorter month.
//!
//! ## Why
//!
//! The month of the law counts, and an answer inside the promised term may come too late.
//!
//! ## Article
//!
//! AVG (GDPR) 12(3)
//!
//! ## Remedy
//!
//! Write `1 month` or `4 weeks`. Two months more are possible only with reasons, told within the month.
//!
//! ## Example
//!
//! ```toml fails
//! [rights]
//! answer-within = "6 weeks"
//! ```
//!
//! ```toml passes
//! [rights]
//! answer-within = "4 weeks"
//! ```
//!
//! # Nederlands
//!
//! # DDL-TOO-LONG
//!
//! ## Wat de regel zoekt
//!
//! Een beloofde reactietermijn die later kan eindigen dan de maand van de wet. Een maand telt 28 tot 31 dagen: vier
//! weken is nooit langer, 29 dagen is dat in februari, 31 dagen in elke kortere maand.
//!
//! ## Waarom
//!
//! De maand van de wet telt, en een antwoord binnen de beloofde termijn kan te laat zijn.
//!
//! ## Artikel
//!
//! AVG 12(3)
//!
//! ## Oplossing
//!
//! Schrijf `1 month` of `4 weeks`. Twee maanden extra kan alleen met reden, gemeld binnen de maand.

use jiff::ToSpan;

use crate::calendar::{Period, Unit};
use crate::check::{Arg, Asked, Found, Rule, Severity};
use crate::model::Within;
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "DDL-TOO-LONG",
    severity: Severity::Error,
    article: "12(3)",
    source: include_str!("ddl_too_long.rs"),
    find,
};

/// Four years and a day: every month of a leap cycle starts a term.
const DAYS: usize = 1462;

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let policy = asked.policy;
    let promised = policy.rights.answer_within.as_ref().and_then(Within::period);
    let Some(period) = promised.filter(|period| !period.never_longer_than(Period::new(1, Unit::Month)))
    else {
        return;
    };
    // The first request from today on for which the promise is too late, days off included.
    let days = asked.today.series(1.day()).take(DAYS);
    let mut late = days.filter_map(|received| {
        let deadline = policy.answer_deadline(received, false);
        let promise = deadline.promise.filter(|promise| *promise > deadline.statute)?;
        Some((received, deadline.statute, promise))
    });
    if let Some((received, law, promise)) = late.next() {
        let finding = found.at(Path::of(["rights", "answer-within"])).arg("period", Arg::Period(period));
        let finding = finding.arg("received", Arg::Date(received));
        found.add(finding.arg("law", Arg::Date(law)).arg("promise", Arg::Date(promise)));
    }
}
