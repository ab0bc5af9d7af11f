//! # CAT-UNUSED
//!
//! ## What it looks for
//!
//! A category that serves no purpose.
//!
//! ## Why
//!
//! What no purpose needs may not be collected.
//!
//! ## Article
//!
//! AVG (GDPR) 5(1)(c)
//!
//! ## Remedy
//!
//! Stop collecting it, or name the purpose that needs it.
//!
//! ## Example
//!
//! ```toml fails
//! [statement]
//! transcribes = true
//! data-without-purpose = ["gender"]
//! ```
//!
//! ```toml passes
//! [statement]
//! transcribes = true
//! ```
//!
//! # Nederlands
//!
//! # CAT-UNUSED
//!
//! ## Wat de regel zoekt
//!
//! Een gegeven dat geen doel dient.
//!
//! ## Waarom
//!
//! Wat geen doel nodig heeft, mag niet worden verzameld.
//!
//! ## Artikel
//!
//! AVG 5(1)(c)
//!
//! ## Oplossing
//!
//! Stop ermee, of noem het doel dat het nodig heeft.

use crate::check::{Arg, Asked, Found, Rule, Severity};
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "CAT-UNUSED",
    severity: Severity::Warning,
    article: "5(1)(c)",
    source: include_str!("cat_unused.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let policy = asked.policy;
    let facts = policy.statement.data_without_purpose.iter().filter_map(|id| policy.category(id));
    let titles: Vec<_> = facts.filter(|facts| !facts.catch_all).map(|facts| facts.title.clone()).collect();
    if !titles.is_empty() {
        found.add(
            found.at(Path::of(["statement", "data-without-purpose"])).arg("category", Arg::List(titles)),
        );
    }
}
