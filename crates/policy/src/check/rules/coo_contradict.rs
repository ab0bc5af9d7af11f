//! # COO-CONTRADICT
//!
//! ## What it looks for
//!
//! Cookies that are said to wait for consent, but are set before the choice, or can only be switched off in the
//! browser.
//!
//! ## Why
//!
//! Both sentences cannot be true: consent comes before, switching off comes after.
//!
//! ## Article
//!
//! AVG (GDPR) 5(1)(a)
//!
//! ## Remedy
//!
//! Set nothing before the choice, and ask for it in a cookie window: `cookies.banner = true`.
//!
//! ## Example
//!
//! ```toml fails
//! [cookies]
//! kinds = ["analytical"]
//! consent = ["analytical"]
//! withdraw = ["browser"]
//! ```
//!
//! ```toml passes
//! [cookies]
//! kinds = ["analytical"]
//! consent = ["analytical"]
//! banner = true
//! withdraw = ["button-bottom-right"]
//! ```
//!
//! # Nederlands
//!
//! # COO-CONTRADICT
//!
//! ## Wat de regel zoekt
//!
//! Cookies die op toestemming zouden wachten, maar al vóór de keuze worden geplaatst, of alleen in de browser uit te
//! zetten zijn.
//!
//! ## Waarom
//!
//! Beide zinnen kunnen niet waar zijn: toestemming komt vooraf, uitzetten achteraf.
//!
//! ## Artikel
//!
//! AVG 5(1)(a)
//!
//! ## Oplossing
//!
//! Plaats niets vóór de keuze, en vraag die in een cookievenster: `cookies.banner = true`.

use crate::check::cookies::{asks_consent, only_by_browser};
use crate::check::{Asked, Found, Rule, Severity};
use crate::model::Policy;
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "COO-CONTRADICT",
    severity: Severity::Error,
    article: "5(1)(a)",
    source: include_str!("coo_contradict.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let Some(cookies) = &asked.policy.cookies else { return };
    if !asks_consent(cookies) {
        return;
    }
    let at = |key: &str| Path::of(["cookies", key]);
    if cookies.flaws.iter().any(|flaw| flaw == "before-choice") {
        found.add(found.at(at("consent")).also(at("flaws")).variant("before"));
    }
    if only_by_browser(cookies) && !is_asked(asked.policy) {
        found.add(found.at(at("consent")).also(at("withdraw")));
    }
}

/// Whether the policy names a window in which the choice is made.
fn is_asked(policy: &Policy) -> bool {
    let mut consents = policy.purposes.iter().filter_map(|purpose| purpose.consent.as_ref());
    policy.cookies.as_ref().is_some_and(|cookies| cookies.banner == Some(true))
        || consents.any(|consent| consent.asked_in.iter().any(|place| place == "cookie-banner"))
}
