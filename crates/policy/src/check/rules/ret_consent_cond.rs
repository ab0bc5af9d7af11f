//! # RET-CONSENT-COND
//!
//! ## What it looks for
//!
//! Applications kept over the guideline of four weeks, whether or not the applicant agreed.
//!
//! ## Why
//!
//! Keeping them up to a year is accepted only with the applicant's consent.
//!
//! ## Article
//!
//! AVG (GDPR) 5(1)(e), 6(1)(a)
//!
//! ## Remedy
//!
//! Write two rules: the short one always, the long one `if consent`.
//!
//! ## Example
//!
//! ```toml fails
//! [purpose.recruitment]
//! data = ["name"]
//! keep = "1 year after end-of-application"
//! ```
//!
//! ```toml passes
//! [purpose.recruitment]
//! data = ["name"]
//! keep = ["4 weeks after end-of-application", "1 year after end-of-application if consent"]
//! ```
//!
//! # Nederlands
//!
//! # RET-CONSENT-COND
//!
//! ## Wat de regel zoekt
//!
//! Sollicitaties langer dan de richtlijn van vier weken bewaard, of de sollicitant het nu goedvindt of niet.
//!
//! ## Waarom
//!
//! Tot een jaar bewaren wordt alleen met toestemming van de sollicitant aanvaard.
//!
//! ## Artikel
//!
//! AVG 5(1)(e), 6(1)(a)
//!
//! ## Oplossing
//!
//! Schrijf twee regels: de korte altijd, de lange `if consent`.

use crate::check::terms::path_of;
use crate::check::{Arg, Asked, Found, Rule, Severity};
use crate::model::Basis;
use crate::promises::rule_text;
use crate::rule::{Condition, Ending, Rule as KeepRule};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "RET-CONSENT-COND",
    severity: Severity::Error,
    article: "5(1)(e), 6(1)(a)",
    source: include_str!("ret_consent_cond.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let Some(limit) = asked.known.statutory.get("applicants").filter(|rule| rule.is_valid(asked.today))
    else {
        return;
    };
    let long = |ending: &Ending| match ending {
        Ending::After { period, to, .. } => to.unwrap_or(*period).longer_than(limit.period),
        _ => false,
    };
    let asked_consent = |rule: &KeepRule| rule.condition.as_ref().is_some_and(Condition::is_consent);
    for purpose in asked.own_purposes() {
        if !purpose.is_or_covers(|kind| kind.recruitment) || purpose.basis() == Some(Basis::Consent) {
            continue;
        }
        for part in &purpose.keep {
            if part.rule.endings.iter().any(long) && !asked_consent(&part.rule) {
                let finding = found.at(path_of(part, purpose)).arg("limit", Arg::Period(limit.period));
                found.add(finding.arg("text", Arg::Text(rule_text(asked.policy, &part.rule))));
            }
        }
    }
}
