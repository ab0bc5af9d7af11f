//! # PUR-COMPAT
//!
//! ## What it looks for
//!
//! Data of one purpose used again for another, without the test of art. 6(4), consent or a law.
//!
//! ## Why
//!
//! People gave the data for the first purpose; the second must fit what they could expect. Research with safeguards is
//! taken to fit.
//!
//! ## Article
//!
//! AVG (GDPR) 6(4)
//!
//! ## Remedy
//!
//! Make the test (link, context, kind of data, consequences, safeguards) and write the day at `compatible`; or ask
//! consent.
//!
//! ## Example
//!
//! ```toml fails
//! [purpose.services]
//! data = ["name"]
//! [purpose.events]
//! data = ["name"]
//! reuses = "services"
//! ```
//!
//! ```toml passes
//! [purpose.services]
//! data = ["name"]
//! [purpose.events]
//! data = ["name"]
//! reuses = "services"
//! compatible = 2026-01-01
//! ```
//!
//! # Nederlands
//!
//! # PUR-COMPAT
//!
//! ## Wat de regel zoekt
//!
//! Gegevens van één doel die voor een ander doel opnieuw worden gebruikt, zonder de toets van art. 6(4), toestemming
//! of een wet.
//!
//! ## Waarom
//!
//! Mensen gaven de gegevens voor het eerste doel; het tweede moet passen bij wat zij konden verwachten. Onderzoek met
//! waarborgen geldt als passend.
//!
//! ## Artikel
//!
//! AVG 6(4)
//!
//! ## Oplossing
//!
//! Doe de toets (verband, context, soort gegevens, gevolgen, waarborgen) en zet de dag bij `compatible`; of vraag
//! toestemming.

use crate::check::{Arg, Asked, Found, Rule, Severity};
use crate::model::{Basis, Purpose, Text};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "PUR-COMPAT",
    severity: Severity::Warning,
    article: "6(4)",
    source: include_str!("pur_compat.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let policy = asked.policy;
    for purpose in
        asked.own_purposes().filter(|purpose| !purpose.reuses.is_empty() && !is_allowed(asked, purpose))
    {
        let sources: Vec<&Purpose> = purpose.reuses.iter().filter_map(|id| policy.purpose(id)).collect();
        let titles: Vec<Text> = sources.iter().map(|source| source.title.clone()).collect();
        let finding = found.at(purpose.path("reuses")).arg("title", Arg::Text(purpose.title.clone()));
        let mut finding = finding.arg("from", Arg::List(titles));
        finding.also.extend(sources.iter().map(|source| source.path("")));
        found.add(finding);
    }
}

/// Consent for the new use, a law behind it, a test that was made, or research (AVG 5(1)(b), 6(4)).
fn is_allowed(asked: &Asked<'_>, purpose: &Purpose) -> bool {
    let by_law = matches!(purpose.basis(), Some(Basis::LegalObligation | Basis::PublicTask));
    asked.is_done(purpose.compatible)
        || purpose.basis() == Some(Basis::Consent)
        || (by_law && purpose.law.is_some())
        || purpose.kind.is_some_and(|kind| kind.research)
}
