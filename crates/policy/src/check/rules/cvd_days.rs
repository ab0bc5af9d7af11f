//! # CVD-DAYS
//!
//! ## What it looks for
//!
//! A term in days for answering reports of weaknesses, without saying which days.
//!
//! ## Why
//!
//! Five working days are a week; five days may end on a Sunday. Until it is said, the earlier day counts.
//!
//! ## Article
//!
//! NCSC guideline on coordinated vulnerability disclosure
//!
//! ## Remedy
//!
//! Say `disclosure.working-days = true` or `false`.
//!
//! ## Example
//!
//! ```toml fails
//! [contact.security]
//! email = "security@example.nl"
//! [disclosure]
//! report-to = "contact.security"
//! answer-within = "5 days"
//! ```
//!
//! ```toml passes
//! [contact.security]
//! email = "security@example.nl"
//! [disclosure]
//! report-to = "contact.security"
//! answer-within = "5 days"
//! working-days = true
//! ```
//!
//! # Nederlands
//!
//! # CVD-DAYS
//!
//! ## Wat de regel zoekt
//!
//! Een termijn in dagen voor het antwoord op meldingen van zwakke plekken, zonder te zeggen welke dagen.
//!
//! ## Waarom
//!
//! Vijf werkdagen zijn een week; vijf dagen kunnen op zondag eindigen. Zolang het er niet staat, telt de vroegste
//! dag.
//!
//! ## Artikel
//!
//! NCSC, Leidraad Coordinated Vulnerability Disclosure
//!
//! ## Oplossing
//!
//! Zeg `disclosure.working-days = true` of `false`.

use crate::calendar::Unit;
use crate::check::{Arg, Asked, Found, Rule, Severity};
use crate::model::Within;
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "CVD-DAYS",
    severity: Severity::Advice,
    article: "NCSC",
    source: include_str!("cvd_days.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let Some(disclosure) = &asked.policy.disclosure else { return };
    let period = disclosure.answer_within.as_ref().and_then(Within::period);
    if let Some(period) = period.filter(|period| period.unit == Unit::Day)
        && disclosure.working_days.is_none()
    {
        let at = Path::of(["disclosure", "answer-within"]);
        found.add(found.at(at).arg("period", Arg::Period(period)));
    }
}
