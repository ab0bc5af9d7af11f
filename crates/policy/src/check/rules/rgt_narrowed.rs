//! # RGT-NARROWED
//!
//! ## What it looks for
//!
//! A right that the text makes smaller than the law.
//!
//! ## Why
//!
//! The law gives the right whatever the text says; the text misleads.
//!
//! ## Article
//!
//! AVG (GDPR) 15-22
//!
//! ## Remedy
//!
//! State the right as the law gives it.
//!
//! ## Example
//!
//! ```toml fails
//! [rights]
//! narrowed.erasure = "alleen in sommige gevallen"
//! ```
//!
//! ```toml passes
//! [rights]
//! offers = ["erasure"]
//! ```
//!
//! # Nederlands
//!
//! # RGT-NARROWED
//!
//! ## Wat de regel zoekt
//!
//! Een recht dat de tekst kleiner maakt dan de wet.
//!
//! ## Waarom
//!
//! De wet geeft het recht, wat de tekst ook zegt; de tekst misleidt.
//!
//! ## Artikel
//!
//! AVG 15-22
//!
//! ## Oplossing
//!
//! Noem het recht zoals de wet het geeft.

use crate::check::{Arg, Asked, Found, Rule, Severity};
use crate::model::Text;
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "RGT-NARROWED",
    severity: Severity::Warning,
    article: "15-22",
    source: include_str!("rgt_narrowed.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let policy = asked.policy;
    let narrowed = policy.rights.narrowed.iter().map(|(right, _)| ("narrowed", right));
    let refused = policy.rights.refuses.iter().map(|(right, _)| ("refuses", right));
    for (key, right) in narrowed.chain(refused) {
        let title = asked
            .known
            .rights
            .get(right)
            .map_or_else(|| Text::same(right.as_str()), |facts| facts.title.clone());
        found.add(found.at(Path::of(["rights", key, right.as_str()])).arg("right", Arg::Text(title)));
    }
    if policy.minors.as_ref().is_some_and(|minors| minors.flaws.iter().any(|flaw| flaw == "if-possible")) {
        let title = Text::both("verwijdering van gegevens van kinderen", "erasure of children's data");
        found.add(found.at(Path::of(["minors", "flaws"])).arg("right", Arg::Text(title)));
    }
}
