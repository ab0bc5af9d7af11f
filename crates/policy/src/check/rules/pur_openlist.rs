//! # PUR-OPENLIST
//!
//! ## What it looks for
//!
//! A list of purposes that the text calls incomplete: "among others".
//!
//! ## Why
//!
//! Data may only be collected for purposes that are named; an open list names none of the rest.
//!
//! ## Article
//!
//! AVG (GDPR) 5(1)(b)
//!
//! ## Remedy
//!
//! Name every purpose, and take "purposes" out of `statement.open-lists`.
//!
//! ## Example
//!
//! ```toml fails
//! [statement]
//! transcribes = true
//! open-lists = ["purposes"]
//! ```
//!
//! ```toml passes
//! [statement]
//! transcribes = true
//! open-lists = []
//! ```
//!
//! # Nederlands
//!
//! # PUR-OPENLIST
//!
//! ## Wat de regel zoekt
//!
//! Een lijst met doelen die volgens de tekst niet volledig is: "onder andere".
//!
//! ## Waarom
//!
//! Gegevens mogen alleen worden verzameld voor doelen die zijn genoemd; een open lijst noemt de rest niet.
//!
//! ## Artikel
//!
//! AVG 5(1)(b)
//!
//! ## Oplossing
//!
//! Noem elk doel, en haal "purposes" weg bij `statement.open-lists`.

use crate::check::{Asked, Found, Rule, Severity};
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "PUR-OPENLIST",
    severity: Severity::Warning,
    article: "5(1)(b)",
    source: include_str!("pur_openlist.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    if asked.policy.statement.open_lists.iter().any(|list| list == "purposes") {
        found.add(found.at(Path::of(["statement", "open-lists"])));
    }
}
