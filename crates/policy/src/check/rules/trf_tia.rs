//! # TRF-TIA
//!
//! ## What it looks for
//!
//! Contract clauses without an assessment of the country.
//!
//! ## Why
//!
//! The Court asks whether the law of the country leaves the clauses their effect.
//!
//! ## Article
//!
//! AVG (GDPR) 46, C-311/18
//!
//! ## Remedy
//!
//! Assess it and write the day at `assessed`.
//!
//! ## Example
//!
//! ```toml fails
//! [recipient]
//! mailblue = { safeguard = "scc" }
//! ```
//!
//! ```toml passes
//! [recipient]
//! mailblue = { safeguard = "scc", assessed = 2026-01-01 }
//! ```
//!
//! # Nederlands
//!
//! # TRF-TIA
//!
//! ## Wat de regel zoekt
//!
//! Modelcontracten zonder beoordeling van het land.
//!
//! ## Waarom
//!
//! Het Hof vraagt of het recht van het land de bepalingen hun werking laat.
//!
//! ## Artikel
//!
//! AVG 46, C-311/18
//!
//! ## Oplossing
//!
//! Beoordeel het en zet de dag bij `assessed`.

use crate::check::{Asked, Found, Rule, Severity};
use crate::model::Recipient;
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "TRF-TIA",
    severity: Severity::Warning,
    article: "46, C-311/18",
    source: include_str!("trf_tia.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let policy = asked.policy;
    let clauses = |word: &str| word == "scc" || word == "bcr";
    let by_clauses: Vec<&Recipient> = policy
        .recipients
        .iter()
        .filter(|recipient| recipient.safeguard.as_deref().is_some_and(clauses))
        .collect();
    let mut said_of_all = policy.transfers.iter().flat_map(|transfers| &transfers.safeguards);
    if said_of_all.any(|word| clauses(word))
        && !by_clauses.iter().any(|recipient| asked.is_done(recipient.assessed))
    {
        found.add(found.at(Path::of(["transfers", "safeguards"])).variant("general"));
    }
    let places = by_clauses.into_iter().filter(|recipient| !asked.is_done(recipient.assessed));
    let places = places.map(|recipient| (recipient.path("safeguard"), recipient.label()));
    if let Some(finding) = found.over("name", places) {
        found.add(finding);
    }
}
