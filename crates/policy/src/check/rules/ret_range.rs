//! # RET-RANGE
//!
//! ## What it looks for
//!
//! A period between two limits, without what decides.
//!
//! ## Why
//!
//! Between four weeks and a year nobody promised anything.
//!
//! ## Article
//!
//! AVG (GDPR) 5(1)(e)
//!
//! ## Remedy
//!
//! Write one rule for each case, with `if`.
//!
//! ## Example
//!
//! ```toml fails
//! [keep]
//! applications = "4 weeks to 1 year after end-of-application"
//! ```
//!
//! ```toml passes
//! [keep]
//! applications = "4 weeks after end-of-application"
//! ```
//!
//! # Nederlands
//!
//! # RET-RANGE
//!
//! ## Wat de regel zoekt
//!
//! Een termijn tussen twee grenzen, zonder te zeggen wanneer welke geldt.
//!
//! ## Waarom
//!
//! Tussen vier weken en een jaar is niets beloofd.
//!
//! ## Artikel
//!
//! AVG 5(1)(e)
//!
//! ## Oplossing
//!
//! Schrijf één regel per geval, met `if`.

use crate::check::terms::placed_everywhere;
use crate::check::{Arg, Asked, Found, Rule, Severity};
use crate::promises::rule_text;
use crate::rule::Ending;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "RET-RANGE",
    severity: Severity::Warning,
    article: "5(1)(e)",
    source: include_str!("ret_range.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    for term in placed_everywhere(asked.policy) {
        if term.rule.endings.iter().any(|ending| matches!(ending, Ending::After { to: Some(_), .. })) {
            let finding = found.at(term.path).arg("class", Arg::Text(term.label));
            found.add(finding.arg("text", Arg::Text(rule_text(asked.policy, term.rule))));
        }
    }
}
