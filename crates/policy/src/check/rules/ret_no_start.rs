//! # RET-NO-START
//!
//! ## What it looks for
//!
//! A period that does not say from when it counts.
//!
//! ## Why
//!
//! Seven years from what? Without a start it never ends.
//!
//! ## Article
//!
//! AVG (GDPR) 5(1)(e)
//!
//! ## Remedy
//!
//! Add `after` and an event: `1 year after last-contact`.
//!
//! ## Example
//!
//! ```toml fails
//! [keep]
//! paperwork = "7 years"
//! ```
//!
//! ```toml passes
//! [keep]
//! paperwork = "7 years after the financial year of invoice"
//! ```
//!
//! # Nederlands
//!
//! # RET-NO-START
//!
//! ## Wat de regel zoekt
//!
//! Een termijn die niet zegt vanaf wanneer zij telt.
//!
//! ## Waarom
//!
//! Zeven jaar vanaf wanneer? Zonder begin eindigt zij nooit.
//!
//! ## Artikel
//!
//! AVG 5(1)(e)
//!
//! ## Oplossing
//!
//! Voeg `after` en een gebeurtenis toe: `1 year after last-contact`.

use crate::check::terms::placed_everywhere;
use crate::check::{Arg, Asked, Found, Rule, Severity};
use crate::promises::rule_text;
use crate::rule::Ending;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "RET-NO-START",
    severity: Severity::Warning,
    article: "5(1)(e)",
    source: include_str!("ret_no_start.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    for term in placed_everywhere(asked.policy) {
        if term.rule.endings.iter().any(|ending| matches!(ending, Ending::After { moment: None, .. })) {
            let finding = found.at(term.path).arg("class", Arg::Text(term.label));
            found.add(finding.arg("text", Arg::Text(rule_text(asked.policy, term.rule))));
        }
    }
}
