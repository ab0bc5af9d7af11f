//! # BRE-REPORTER
//!
//! ## What it looks for
//!
//! A term imposed on whoever finds a breach.
//!
//! ## Why
//!
//! Nobody owes an organisation a report.
//!
//! ## Article
//!
//! AVG (GDPR) 33
//!
//! ## Remedy
//!
//! Thank them, and leave the term out.
//!
//! ## Example
//!
//! ```toml fails
//! [breach]
//! authority-within = "72 hours"
//! report-within = "24 hours"
//! ```
//!
//! ```toml passes
//! [breach]
//! authority-within = "72 hours"
//! ```
//!
//! # Nederlands
//!
//! # BRE-REPORTER
//!
//! ## Wat de regel zoekt
//!
//! Een termijn opgelegd aan wie een datalek vindt.
//!
//! ## Waarom
//!
//! Niemand is een organisatie een melding schuldig.
//!
//! ## Artikel
//!
//! AVG 33
//!
//! ## Oplossing
//!
//! Bedank ze, en laat de termijn weg.

use crate::check::{Arg, Asked, Found, Rule, Severity};
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "BRE-REPORTER",
    severity: Severity::Advice,
    article: "33",
    source: include_str!("bre_reporter.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let term = asked.policy.breach.as_ref().and_then(|breach| breach.report_within);
    if let Some(period) = term {
        found.add(found.at(Path::of(["breach", "report-within"])).arg("period", Arg::Period(period)));
    }
}
