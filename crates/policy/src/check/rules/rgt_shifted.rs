//! # RGT-SHIFTED
//!
//! ## What it looks for
//!
//! A text that makes it the person's own duty that data is right.
//!
//! ## Why
//!
//! The organisation answers for accuracy. People may correct data; they need not guard it.
//!
//! ## Article
//!
//! AVG (GDPR) 5(1)(d)
//!
//! ## Remedy
//!
//! Leave the sentence out, and say how data is corrected.
//!
//! ## Example
//!
//! ```toml fails
//! [rights]
//! flaws = ["accuracy-is-yours"]
//! ```
//!
//! ```toml passes
//! [rights]
//! offers = ["rectification"]
//! ```
//!
//! # Nederlands
//!
//! # RGT-SHIFTED
//!
//! ## Wat de regel zoekt
//!
//! Een tekst die er de plicht van de persoon zelf van maakt dat gegevens kloppen.
//!
//! ## Waarom
//!
//! De organisatie is verantwoordelijk voor juistheid. Mensen mogen gegevens laten verbeteren; bewaken hoeven ze die
//! niet.
//!
//! ## Artikel
//!
//! AVG 5(1)(d)
//!
//! ## Oplossing
//!
//! Laat de zin weg, en zeg hoe gegevens worden verbeterd.

use crate::check::{Asked, Found, Rule, Severity};
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "RGT-SHIFTED",
    severity: Severity::Warning,
    article: "5(1)(d)",
    source: include_str!("rgt_shifted.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    if asked.policy.rights.flaws.iter().any(|flaw| flaw == "accuracy-is-yours") {
        found.add(found.at(Path::of(["rights", "flaws"])));
    }
}
