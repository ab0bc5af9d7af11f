//! # META-STALE
//!
//! ## What it looks for
//!
//! A statement that nobody reviewed for more than two years, or for longer than it promises itself.
//!
//! ## Why
//!
//! Measures must be reviewed where needed; after two years services, partners and law have changed. Where the
//! statement came into force after its last review, that day counts.
//!
//! ## Article
//!
//! AVG (GDPR) 24(1)
//!
//! ## Remedy
//!
//! Review it, mend it, and write the day at `statement.reviewed`.
//!
//! ## Example
//!
//! ```toml fails
//! [statement]
//! transcribes = true
//! reviewed = 2018-05-24
//! ```
//!
//! ```toml passes
//! [statement]
//! transcribes = true
//! reviewed = 2026-05-24
//! ```
//!
//! # Nederlands
//!
//! # META-STALE
//!
//! ## Wat de regel zoekt
//!
//! Een verklaring die langer dan twee jaar niet is herzien, of langer dan zij zelf belooft.
//!
//! ## Waarom
//!
//! Maatregelen moeten worden herzien als dat nodig is; na twee jaar zijn diensten, partners en recht veranderd. Is de
//! verklaring na haar laatste herziening ingegaan, dan telt de dag waarop zij inging.
//!
//! ## Artikel
//!
//! AVG 24(1)
//!
//! ## Oplossing
//!
//! Loop de verklaring na, verbeter wat niet meer klopt, en zet de dag bij `statement.reviewed`.

use crate::calendar::{Period, add};
use crate::check::{Arg, Asked, Found, Rule, Severity};
use crate::model::{Review, Within};
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "META-STALE",
    severity: Severity::Warning,
    article: "24(1)",
    source: include_str!("meta_stale.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let statement = &asked.policy.statement;
    let Some(last) = statement.reviewed.max(statement.in_force) else { return };
    let over = |period: Period| add(last, period) < asked.today;
    let finding = found.at(Path::of(["statement", "reviewed"])).arg("reviewed", Arg::Date(last));
    if asked.known.term("statement-review", asked.today).is_some_and(|longest| over(longest.period)) {
        found.add(finding);
    } else if let Some(period) = promised(&asked.policy.review).filter(|period| over(*period)) {
        let finding = finding.variant("promised").arg("period", Arg::Period(period));
        found.add(finding.also(Path::of(["review", "every"])));
    }
}

/// How often the statement itself is said to be reviewed.
fn promised(review: &Review) -> Option<Period> {
    let of_statement = review.of.is_empty() || review.of.iter().any(|of| of == "statement");
    review.every.as_ref().and_then(Within::period).filter(|_| of_statement)
}
