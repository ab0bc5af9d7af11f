//! # CON-PRECHECKED
//!
//! ## What it looks for
//!
//! Consent with a box that is ticked beforehand, or for what happens before anyone was asked.
//!
//! ## Why
//!
//! Consent is an act. Who leaves a ticked box alone has done nothing.
//!
//! ## Article
//!
//! AVG (GDPR) 4(11)
//!
//! ## Remedy
//!
//! Leave the box empty, wait for the answer, and take the word out of `flaws`.
//!
//! ## Example
//!
//! ```toml fails
//! [purpose.newsletter]
//! data = ["email"]
//! basis = "consent"
//! flaws = ["pre-ticked"]
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
//! # CON-PRECHECKED
//!
//! ## Wat de regel zoekt
//!
//! Toestemming met een vakje dat vooraf is aangevinkt, of voor iets dat gebeurt voordat iemand is gevraagd.
//!
//! ## Waarom
//!
//! Toestemming is een handeling. Wie een aangevinkt vakje laat staan, heeft niets gedaan.
//!
//! ## Artikel
//!
//! AVG 4(11)
//!
//! ## Oplossing
//!
//! Laat het vakje leeg, wacht op het antwoord, en haal het woord uit `flaws`.

use crate::check::{Asked, Found, Rule, Severity};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "CON-PRECHECKED",
    severity: Severity::Error,
    article: "4(11)",
    source: include_str!("con_prechecked.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    found.purposes(asked.own_purposes().filter(|purpose| purpose.has_flaw("pre-ticked")), "flaws");
    let before = asked.own_purposes().filter(|purpose| purpose.has_flaw("before-agreement"));
    if let Some(finding) = found.of_purposes(before, "flaws") {
        found.add(finding.variant("before"));
    }
}
