//! # CON-TIED
//!
//! ## What it looks for
//!
//! Consent tied to a benefit.
//!
//! ## Why
//!
//! Consent that is the price of something is hardly free.
//!
//! ## Article
//!
//! AVG (GDPR) 7(4)
//!
//! ## Remedy
//!
//! Give the benefit also to who does not consent. To call it part of a contract does not help: no contract needs
//! advertising (MKT-CONTRACT).
//!
//! ## Example
//!
//! ```toml fails
//! [purpose.newsletter]
//! data = ["email"]
//! basis = "consent"
//! consent = { tied-to = "een gratis weggever" }
//! ```
//!
//! ```toml passes
//! [purpose.newsletter]
//! data = ["email"]
//! basis = "consent"
//! ```
//!
//! # Nederlands
//!
//! # CON-TIED
//!
//! ## Wat de regel zoekt
//!
//! Toestemming gekoppeld aan een voordeel.
//!
//! ## Waarom
//!
//! Toestemming die de prijs van iets is, is nauwelijks vrij.
//!
//! ## Artikel
//!
//! AVG 7(4)
//!
//! ## Oplossing
//!
//! Geef het voordeel ook aan wie geen toestemming geeft. Het onderdeel van een overeenkomst noemen helpt niet: geen
//! overeenkomst heeft reclame nodig (MKT-CONTRACT).

use crate::check::{Arg, Asked, Found, Rule, Severity};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "CON-TIED",
    severity: Severity::Warning,
    article: "7(4)",
    source: include_str!("con_tied.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    for purpose in asked.own_purposes() {
        if let Some(benefit) = purpose.consent.as_ref().and_then(|consent| consent.tied_to.clone()) {
            found.add(found.at(purpose.path("consent").key("tied-to")).arg("benefit", Arg::Text(benefit)));
        }
    }
}
