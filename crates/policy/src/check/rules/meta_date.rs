//! # META-DATE
//!
//! ## What it looks for
//!
//! A statement with neither a date nor a version.
//!
//! ## Why
//!
//! Without either nobody can say later what was promised when.
//!
//! ## Article
//!
//! AVG (GDPR) 5(2)
//!
//! ## Remedy
//!
//! Fill in `statement.in-force` and `statement.version`.
//!
//! ## Example
//!
//! ```toml fails
//! [statement]
//! transcribes = true
//! ```
//!
//! ```toml passes
//! [statement]
//! transcribes = true
//! in-force = 2026-01-01
//! ```
//!
//! # Nederlands
//!
//! # META-DATE
//!
//! ## Wat de regel zoekt
//!
//! Een verklaring zonder datum en zonder versie.
//!
//! ## Waarom
//!
//! Zonder een van beide is later niet te zeggen wat wanneer is beloofd.
//!
//! ## Artikel
//!
//! AVG 5(2)
//!
//! ## Oplossing
//!
//! Vul `statement.in-force` en `statement.version` in.

use crate::check::{Asked, Found, Rule, Severity};
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "META-DATE",
    severity: Severity::Warning,
    article: "5(2)",
    source: include_str!("meta_date.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let statement = &asked.policy.statement;
    let undated = statement.in_force.is_none() && statement.reviewed.is_none();
    // A text that exists is known by its date; what a policy says itself has a version too.
    let own = asked.policy.speaking;
    let missing = if undated || (own && statement.in_force.is_none()) {
        "in-force"
    } else if own && statement.version.as_ref().is_none_or(String::is_empty) {
        "version"
    } else {
        return;
    };
    found.add(found.at(Path::of(["statement", missing])));
}
