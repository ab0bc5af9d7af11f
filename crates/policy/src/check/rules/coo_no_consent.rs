//! # COO-NO-CONSENT
//!
//! ## What it looks for
//!
//! Cookies that measure or follow people, and no consent for them.
//!
//! ## Why
//!
//! Only cookies that the site needs, and statistics with hardly any effect on privacy, may be set unasked. An
//! exemption never covers cookies that follow people or feed profiles.
//!
//! ## Article
//!
//! Tw 11.7a(1)
//!
//! ## Remedy
//!
//! Ask first, and write the kind at `cookies.consent`; or claim the exemption at the cookie with
//! `exempt = "privacy-friendly"`.
//!
//! ## Example
//!
//! ```toml fails
//! [cookies]
//! kinds = ["functional", "tracking"]
//! ```
//!
//! ```toml passes
//! [cookies]
//! kinds = ["functional", "tracking"]
//! consent = ["tracking"]
//! ```
//!
//! # Nederlands
//!
//! # COO-NO-CONSENT
//!
//! ## Wat de regel zoekt
//!
//! Cookies die meten of mensen volgen, zonder toestemming.
//!
//! ## Waarom
//!
//! Alleen voor cookies die de site nodig heeft, en voor statistieken met nauwelijks gevolgen voor de privacy, hoeft
//! u niets te vragen. De vrijstelling geldt nooit voor cookies die mensen volgen of profielen voeden.
//!
//! ## Artikel
//!
//! Tw 11.7a(1)
//!
//! ## Oplossing
//!
//! Vraag eerst toestemming, en zet de soort bij `cookies.consent`; of beroep u bij de cookie op de vrijstelling met
//! `exempt = "privacy-friendly"`.

use crate::check::cookies::{kind_label, label, needs_consent, unlisted_kinds};
use crate::check::{Asked, Found, Rule, Severity};
use crate::model::{Basis, Cookie, Policy};
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "COO-NO-CONSENT",
    severity: Severity::Error,
    article: "Tw 11.7a(1)",
    source: include_str!("coo_no_consent.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let policy = asked.policy;
    let consented =
        policy.cookies.as_ref().and_then(|cookies| cookies.consent.as_deref()).unwrap_or_default();
    let unasked = |cookie: &&Cookie| {
        let asked = cookie.kind.is_some_and(|kind| consented.contains(&kind));
        needs_consent(cookie) && !asked && !purposes_ask(policy, cookie)
    };
    let listed = policy.cookie.iter().filter(unasked).map(|cookie| (cookie.path(""), label(policy, cookie)));
    let kinds = unlisted_kinds(policy).filter(|kind| !consented.contains(kind));
    let said = kinds.map(|kind| (Path::of(["cookies", "kinds"]), kind_label(kind)));
    if let Some(finding) = found.over("name", listed.chain(said)) {
        found.add(finding);
    }
}

/// Whether everything that a cookie is for rests on consent, which is then asked before it is set.
fn purposes_ask(policy: &Policy, cookie: &Cookie) -> bool {
    let on_consent =
        |id: &String| policy.purpose(id).is_some_and(|purpose| purpose.basis() == Some(Basis::Consent));
    !cookie.purposes.is_empty() && cookie.purposes.iter().all(on_consent)
}
