//! # CLM-COMBINE
//!
//! ## What it looks for
//!
//! The claim that data is not combined, beside profiles, several sources, or data that is used again for another
//! purpose.
//!
//! ## Why
//!
//! A profile is a combination, and so is a file made of several sources.
//!
//! ## Article
//!
//! AVG (GDPR) 5(1)(a)
//!
//! ## Remedy
//!
//! Drop the claim, or say what is brought together and why.
//!
//! ## Example
//!
//! ```toml fails
//! [statement]
//! transcribes = true
//! claims = ["not-combined"]
//! [purpose.client-research]
//! profiles = true
//! ```
//!
//! ```toml passes
//! [statement]
//! transcribes = true
//! claims = ["not-combined"]
//! [purpose.questions]
//! data = ["email"]
//! ```
//!
//! # Nederlands
//!
//! # CLM-COMBINE
//!
//! ## Wat de regel zoekt
//!
//! De bewering dat gegevens niet worden gecombineerd, naast profielen, meer bronnen of hergebruik voor een ander
//! doel.
//!
//! ## Waarom
//!
//! Een profiel is een combinatie, en een dossier uit meer bronnen ook.
//!
//! ## Artikel
//!
//! AVG 5(1)(a)
//!
//! ## Oplossing
//!
//! Laat de bewering weg, of zeg wat wordt samengebracht en waarom.

use crate::check::claims::conflicts;
use crate::check::{Asked, Found, Rule, Severity};
use crate::model::Purpose;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "CLM-COMBINE",
    severity: Severity::Warning,
    article: "5(1)(a)",
    source: include_str!("clm_combine.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    conflicts(asked.policy, found, "not-combined", |purpose: &Purpose| {
        let profiles = purpose.profiles || purpose.is_or_covers(|kind| kind.profiling);
        profiles || purpose.sources.len() > 1 || !purpose.reuses.is_empty()
    });
}
