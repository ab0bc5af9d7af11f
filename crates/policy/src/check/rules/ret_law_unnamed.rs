//! # RET-LAW-UNNAMED
//!
//! ## What it looks for
//!
//! "The statutory period", without the law.
//!
//! ## Why
//!
//! There are many; nobody can check one that is not named.
//!
//! ## Article
//!
//! AVG (GDPR) 13(2)(a)
//!
//! ## Remedy
//!
//! Name the law: `by law: tax`.
//!
//! ## Example
//!
//! ```toml fails
//! [keep]
//! paperwork = "7 years after invoice by law"
//! ```
//!
//! ```toml passes
//! [keep]
//! paperwork = "by law: tax"
//! ```
//!
//! # Nederlands
//!
//! # RET-LAW-UNNAMED
//!
//! ## Wat de regel zoekt
//!
//! "De wettelijke termijn", zonder de wet.
//!
//! ## Waarom
//!
//! Er zijn er veel; wat niet genoemd is, kan niemand nagaan.
//!
//! ## Artikel
//!
//! AVG 13(2)(a)
//!
//! ## Oplossing
//!
//! Noem de wet: `by law: tax`.

use crate::check::terms::placed_everywhere;
use crate::check::{Arg, Asked, Found, Rule, Severity};
use crate::promises::rule_text;
use crate::rule::Ending;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "RET-LAW-UNNAMED",
    severity: Severity::Warning,
    article: "13(2)(a)",
    source: include_str!("ret_law_unnamed.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    for term in placed_everywhere(asked.policy) {
        if term
            .rule
            .endings
            .iter()
            .any(|ending| matches!(ending, Ending::ByLaw(None) | Ending::After { by_law: true, .. }))
        {
            let finding = found.at(term.path).arg("class", Arg::Text(term.label));
            found.add(finding.arg("text", Arg::Text(rule_text(asked.policy, term.rule))));
        }
    }
}
