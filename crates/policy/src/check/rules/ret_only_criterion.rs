//! # RET-ONLY-CRITERION
//!
//! ## What it looks for
//!
//! Data kept "no longer than needed", and nothing more: no period, no event, no review.
//!
//! ## Why
//!
//! That is what the law asks anyway. It tells nobody when data goes, and nothing ends by it.
//!
//! ## Article
//!
//! AVG (GDPR) 13(2)(a)
//!
//! ## Remedy
//!
//! Name a period and a moment, or say who looks when: `while needed, reviewed every 1 year`.
//!
//! ## Example
//!
//! ```toml fails
//! [purpose.survey]
//! data = ["email"]
//! keep = "while needed"
//! ```
//!
//! ```toml passes
//! [purpose.survey]
//! data = ["email"]
//! keep = "while needed, reviewed every 1 year"
//! ```
//!
//! # Nederlands
//!
//! # RET-ONLY-CRITERION
//!
//! ## Wat de regel zoekt
//!
//! Gegevens die "niet langer dan nodig" blijven, en verder niets: geen termijn, geen gebeurtenis, geen herziening.
//!
//! ## Waarom
//!
//! Dat vraagt de wet al. Niemand weet zo wanneer gegevens weggaan, en er eindigt niets door.
//!
//! ## Artikel
//!
//! AVG 13(2)(a)
//!
//! ## Oplossing
//!
//! Noem een termijn en een moment, of zeg hoe vaak wordt gekeken: `while needed, reviewed every 1 year`.

use crate::check::terms::{placed, says_nothing};
use crate::check::{Asked, Found, Rule, Severity};
use crate::model::{Policy, Purpose};
use crate::rule::{Ending, Rule as KeepRule};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "RET-ONLY-CRITERION",
    severity: Severity::Warning,
    article: "13(2)(a)",
    source: include_str!("ret_only_criterion.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let policy = asked.policy;
    let terms = placed(policy).into_iter().filter(|term| only_needed(term.rule));
    let terms: Vec<_> = terms.map(|term| (term.path, term.label)).collect();
    // The claim is a criterion for what has no rule; where rules say more, it only repeats the law.
    let claims = policy.claims().filter(|(_, claim, about)| {
        claim.id == "no-longer-than-needed" && about.map_or_else(|| silent(policy), silent_about)
    });
    let claims: Vec<_> = claims.map(|(path, _, _)| path).collect();
    if let Some(mut finding) = found.over("title", terms) {
        finding.also.extend(claims);
        found.add(finding);
    } else if let Some((first, rest)) = claims.split_first() {
        let mut finding = found.at(first.clone()).variant("claim");
        finding.also.extend(rest.iter().cloned());
        found.add(finding);
    }
}

/// Whether a rule is nothing but "no longer than needed".
fn only_needed(rule: &KeepRule) -> bool {
    rule.endings.iter().all(|ending| matches!(ending, Ending::WhileNeeded { reviewed: None }))
}

/// Whether no rule of a policy says when anything ends.
fn silent(policy: &Policy) -> bool {
    placed(policy).iter().all(|term| says_nothing(term.rule))
}

/// Whether no rule of a purpose says when anything ends.
fn silent_about(purpose: &Purpose) -> bool {
    purpose.keep.iter().all(|part| says_nothing(&part.rule))
}
