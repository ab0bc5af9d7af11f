//! # META-DRAFT
//!
//! ## What it looks for
//!
//! A version below 1.0 of a statement that is published or in force, or a text with places that nobody filled in.
//!
//! ## Why
//!
//! Nobody can rely on a draft, and the organisation cannot show which text it settled on.
//!
//! ## Article
//!
//! AVG (GDPR) 5(2)
//!
//! ## Remedy
//!
//! Settle the text, and give it version 1.0 or higher.
//!
//! ## Example
//!
//! ```toml fails
//! [statement]
//! transcribes = true
//! version = "0.1"
//! ```
//!
//! ```toml passes
//! [statement]
//! transcribes = true
//! version = "1.0"
//! ```
//!
//! # Nederlands
//!
//! # META-DRAFT
//!
//! ## Wat de regel zoekt
//!
//! Een versie onder 1.0 van een verklaring die online staat of geldt, of een tekst met plekken die niemand heeft ingevuld.
//!
//! ## Waarom
//!
//! Op een concept kan niemand bouwen, en de organisatie kan niet laten zien welke tekst zij heeft vastgesteld.
//!
//! ## Artikel
//!
//! AVG 5(2)
//!
//! ## Oplossing
//!
//! Stel de tekst vast, en geef die versie 1.0 of hoger.

use crate::check::{Arg, Asked, Found, Rule, Severity};
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "META-DRAFT",
    severity: Severity::Warning,
    article: "5(2)",
    source: include_str!("meta_draft.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let statement = &asked.policy.statement;
    let counts = statement.in_force.is_some_and(|day| day <= asked.today);
    let published = statement.transcribes.is_some() || statement.published_at.is_some() || counts;
    if let Some(version) = statement.version.as_ref().filter(|version| published && is_draft(version)) {
        let finding = found.at(Path::of(["statement", "version"]));
        found.add(finding.arg("version", Arg::Plain(version.clone())));
    }
    if let Some(at) = statement.flaws.iter().position(|flaw| flaw == "unfilled") {
        found.add(found.at(Path::of(["statement", "flaws"]).index(at)).variant("unfilled"));
    }
}

/// Whether the number before the first dot is zero.
fn is_draft(version: &str) -> bool {
    let digits = version.trim_start_matches(['v', 'V']);
    let first = digits.split(|c: char| !c.is_ascii_digit()).next().unwrap_or_default();
    first.parse::<u32>() == Ok(0)
}
