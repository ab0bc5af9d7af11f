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

use crate::check::cookies::{kind_label, label};
use crate::check::{Arg, Asked, Found, Rule, Severity};
use crate::model::{Basis, Cookie, CookieKind, Policy};
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
    let general = policy.cookies.as_ref();
    let consented = general.and_then(|cookies| cookies.consent.as_deref()).unwrap_or_default();
    let unasked = |cookie: &&Cookie| {
        let kind = cookie.kind.filter(|kind| !consented.contains(kind));
        kind.is_some_and(|kind| needs_consent(cookie, kind)) && !purposes_ask(policy, cookie)
    };
    let listed = policy.cookie.iter().filter(unasked).map(|cookie| (label(policy, cookie), cookie.path("")));
    // A kind of which no cookie is listed is known from the general sentence only.
    let unlisted = |kind: &&CookieKind| {
        **kind != CookieKind::Functional
            && !consented.contains(kind)
            && !policy.cookie.iter().any(|cookie| cookie.kind == Some(**kind))
    };
    let kinds = general.into_iter().flat_map(|cookies| &cookies.kinds).filter(unlisted);
    let said = kinds.map(|kind| (kind_label(*kind), Path::of(["cookies", "kinds"])));
    let (names, paths): (Vec<_>, Vec<_>) = listed.chain(said).unzip();
    let Some((first, rest)) = paths.split_first() else { return };
    let mut finding = found.at(first.clone()).arg("name", Arg::List(names));
    finding.also.extend(rest.iter().cloned());
    found.add(finding);
}

/// Only statistics that feed no profile can be exempt by their settings.
fn needs_consent(cookie: &Cookie, kind: CookieKind) -> bool {
    let exempt = cookie.exempt.as_deref() == Some("privacy-friendly") && !cookie.profiles;
    kind == CookieKind::Tracking || (kind == CookieKind::Analytical && !exempt)
}

/// Whether everything that a cookie is for rests on consent, which is then asked before it is set.
fn purposes_ask(policy: &Policy, cookie: &Cookie) -> bool {
    let on_consent =
        |id: &String| policy.purpose(id).is_some_and(|purpose| purpose.basis() == Some(Basis::Consent));
    !cookie.purposes.is_empty() && cookie.purposes.iter().all(on_consent)
}
