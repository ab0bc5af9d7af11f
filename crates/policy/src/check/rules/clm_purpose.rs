//! # CLM-PURPOSE
//!
//! ## What it looks for
//!
//! The claim that data is used only for the purpose for which it was collected, beside profiles, advertising or
//! reuse for another purpose. What the person consented to apart is its own purpose, and does not count.
//!
//! ## Why
//!
//! Whoever gives an address for an order gave it for neither a profile nor an advertisement.
//!
//! ## Article
//!
//! AVG (GDPR) 5(1)(b)
//!
//! ## Remedy
//!
//! Drop the claim, or stop using the data for more.
//!
//! ## Example
//!
//! ```toml fails
//! [statement]
//! transcribes = true
//! claims = ["same-purpose-only"]
//! [purpose.personal-offers]
//! data = ["email"]
//! marketing.email = "existing-customer"
//! ```
//!
//! ```toml passes
//! [statement]
//! transcribes = true
//! claims = ["same-purpose-only"]
//! [purpose.questions]
//! data = ["email"]
//! ```
//!
//! # Nederlands
//!
//! # CLM-PURPOSE
//!
//! ## Wat de regel zoekt
//!
//! De bewering dat gegevens alleen dienen voor het doel waarvoor ze zijn verzameld, naast profielen, reclame of
//! hergebruik voor een ander doel. Gegevens waarvoor iemand apart toestemming gaf, dienen een eigen doel en tellen
//! niet mee.
//!
//! ## Waarom
//!
//! Wie een adres geeft voor een bestelling, geeft het niet voor een profiel of reclame.
//!
//! ## Artikel
//!
//! AVG 5(1)(b)
//!
//! ## Oplossing
//!
//! Laat de bewering weg, of gebruik de gegevens niet voor meer.

use crate::check::claims::conflicts;
use crate::check::{Asked, Found, Rule, Severity};
use crate::model::{Basis, MarketingMode, Purpose};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "CLM-PURPOSE",
    severity: Severity::Warning,
    article: "5(1)(b)",
    source: include_str!("clm_purpose.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    conflicts(asked.policy, found, "same-purpose-only", |purpose: &Purpose| {
        let more = advertises(purpose) || profiles(purpose) || !purpose.reuses.is_empty();
        more && purpose.basis() != Some(Basis::Consent)
    });
}

/// Advertising that nobody asked for; what one opts in to is what the address was given for.
fn advertises(purpose: &Purpose) -> bool {
    if purpose.marketing.is_empty() {
        return purpose.is_or_covers(|kind| kind.marketing);
    }
    purpose.marketing.iter().any(|own| own.mode != MarketingMode::OptIn)
}

fn profiles(purpose: &Purpose) -> bool {
    purpose.profiles || purpose.is_or_covers(|kind| kind.profiling)
}
