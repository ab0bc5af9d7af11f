//! # COO-FUNCTIONAL-CONSENT
//!
//! ## What it looks for
//!
//! Consent asked for functional cookies.
//!
//! ## Why
//!
//! They need none; asking suggests a choice that is not there.
//!
//! ## Article
//!
//! Tw 11.7a(3)
//!
//! ## Remedy
//!
//! Ask only for the others.
//!
//! ## Example
//!
//! ```toml fails
//! [cookies]
//! consent = ["functional", "tracking"]
//! ```
//!
//! ```toml passes
//! [cookies]
//! consent = ["tracking"]
//! ```
//!
//! # Nederlands
//!
//! # COO-FUNCTIONAL-CONSENT
//!
//! ## Wat de regel zoekt
//!
//! Toestemming gevraagd voor functionele cookies.
//!
//! ## Waarom
//!
//! Die vragen geen toestemming; vragen suggereert een keuze die er niet is.
//!
//! ## Artikel
//!
//! Tw 11.7a(3)
//!
//! ## Oplossing
//!
//! Vraag alleen voor de andere.

use crate::check::{Asked, Found, Rule, Severity};
use crate::model::CookieKind;
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "COO-FUNCTIONAL-CONSENT",
    severity: Severity::Advice,
    article: "Tw 11.7a(3)",
    source: include_str!("coo_functional_consent.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let consent = asked.policy.cookies.as_ref().and_then(|cookies| cookies.consent.as_ref());
    if consent.is_some_and(|kinds| kinds.contains(&CookieKind::Functional)) {
        found.add(found.at(Path::of(["cookies", "consent"])));
    }
}
