//! # CON-PROOF
//!
//! ## What it looks for
//!
//! Consent of which nothing says how it is proven, or of which the only record stands in the browser of the person.
//!
//! ## Why
//!
//! The organisation must be able to show that a person consented. A cookie on somebody else's device shows nothing.
//!
//! ## Article
//!
//! AVG (GDPR) 7(1)
//!
//! ## Remedy
//!
//! Keep a record of each consent and say which at `consent.proof`; for cookies, `cookies.consent-kept = "ledger"`.
//!
//! ## Example
//!
//! ```toml fails
//! [purpose.newsletter]
//! data = ["email"]
//! basis = "consent"
//! consent = { proof = "browser" }
//! ```
//!
//! ```toml passes
//! [purpose.newsletter]
//! data = ["email"]
//! basis = "consent"
//! consent = { proof = "ledger" }
//! ```
//!
//! # Nederlands
//!
//! # CON-PROOF
//!
//! ## Wat de regel zoekt
//!
//! Toestemming waarbij niet staat hoe zij wordt bewezen, of die alleen in de browser van de persoon is vastgelegd.
//!
//! ## Waarom
//!
//! De organisatie moet kunnen aantonen dat iemand toestemming gaf. Een cookie op het apparaat van een ander toont
//! niets aan.
//!
//! ## Artikel
//!
//! AVG 7(1)
//!
//! ## Oplossing
//!
//! Leg elke toestemming vast en zeg bij `consent.proof` hoe; voor cookies: `cookies.consent-kept = "ledger"`.

use crate::check::cookies::asks_consent;
use crate::check::{Asked, Found, Rule, Severity};
use crate::model::{Basis, Policy, Purpose};
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "CON-PROOF",
    severity: Severity::Warning,
    article: "7(1)",
    source: include_str!("con_proof.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let policy = asked.policy;
    let unproven = asked
        .own_purposes()
        .filter(|purpose| {
            let otherwise = !purpose.bases.contains(&Basis::Consent);
            asked.rests_on(purpose, Basis::Consent) || otherwise && purpose.asks_consent()
        })
        .filter(|purpose| !is_proven(policy, purpose));
    found.purposes(unproven, "consent");
    let Some(cookies) = &policy.cookies else { return };
    if asks_consent(cookies) && cookies.consent_kept.as_deref() == Some("browser") {
        found.add(found.at(Path::of(["cookies", "consent-kept"])).variant("browser"));
    }
}

/// Whether consent for a purpose leaves a record: its own, a signature on paper, or the one of the cookie window.
fn is_proven(policy: &Policy, purpose: &Purpose) -> bool {
    let recorded = purpose.consent.as_ref().is_some_and(|consent| {
        consent.form.as_deref() == Some("written") || consent.proof.iter().any(|way| way != "browser")
    });
    let in_ledger =
        policy.cookies.as_ref().is_some_and(|cookies| cookies.consent_kept.as_deref() == Some("ledger"));
    recorded || (in_ledger && policy.cookie.iter().any(|cookie| cookie.purposes.contains(&purpose.id)))
}
