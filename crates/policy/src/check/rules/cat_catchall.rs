//! # CAT-CATCHALL
//!
//! ## What it looks for
//!
//! A rest category, or a list of data that is called incomplete.
//!
//! ## Why
//!
//! "Other data" tells nobody anything and limits nothing.
//!
//! ## Article
//!
//! AVG (GDPR) 5(1)(c)
//!
//! ## Remedy
//!
//! Name the categories.
//!
//! ## Example
//!
//! ```toml fails
//! [purpose.contract]
//! data = ["name", "anything-else"]
//! ```
//!
//! ```toml passes
//! [purpose.contract]
//! data = ["name"]
//! ```
//!
//! # Nederlands
//!
//! # CAT-CATCHALL
//!
//! ## Wat de regel zoekt
//!
//! Een restcategorie, of een lijst gegevens die niet volledig is.
//!
//! ## Waarom
//!
//! "Overige gegevens" vertelt niemand iets en begrenst niets.
//!
//! ## Artikel
//!
//! AVG 5(1)(c)
//!
//! ## Oplossing
//!
//! Noem de gegevens.

use crate::check::{Asked, Found, Rule, Severity};
use crate::model::Text;
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "CAT-CATCHALL",
    severity: Severity::Warning,
    article: "5(1)(c)",
    source: include_str!("cat_catchall.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let policy = asked.policy;
    let rest = |id: &str| policy.category(id).is_some_and(|facts| facts.catch_all);
    let mut places: Vec<(Path, Text)> = Vec::new();
    for purpose in &policy.purposes {
        if purpose.data.iter().any(|datum| rest(&datum.category)) {
            places.push((purpose.path("data"), purpose.title.clone()));
        }
    }
    if policy.statement.data_without_purpose.iter().any(|id| rest(id)) {
        places.push((
            Path::of(["statement", "data-without-purpose"]),
            Text::both("gegevens zonder doel", "data without a purpose"),
        ));
    }
    if policy.statement.open_lists.iter().any(|list| list == "data") {
        places.push((Path::of(["statement", "open-lists"]), Text::both("een open lijst", "an open list")));
    }
    if let Some(finding) = found.over("place", places) {
        found.add(finding);
    }
}
