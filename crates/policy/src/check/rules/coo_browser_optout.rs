//! # COO-BROWSER-OPTOUT
//!
//! ## What it looks for
//!
//! Browser settings as the only way to refuse or withdraw, where cookies need consent.
//!
//! ## Why
//!
//! Withdrawing must be as easy as giving; a browser setting is neither consent nor withdrawal.
//!
//! ## Article
//!
//! Tw 11.7a, GDPR 7(3)
//!
//! ## Remedy
//!
//! Offer a button that stays in view: `cookies.withdraw = ["button-bottom-right"]`.
//!
//! ## Example
//!
//! ```toml fails
//! [cookies]
//! kinds = ["tracking"]
//! withdraw = ["browser"]
//! ```
//!
//! ```toml passes
//! [cookies]
//! kinds = ["tracking"]
//! withdraw = ["button-bottom-right"]
//! ```
//!
//! # Nederlands
//!
//! # COO-BROWSER-OPTOUT
//!
//! ## Wat de regel zoekt
//!
//! Browserinstellingen als enige manier om te weigeren of in te trekken, waar cookies toestemming nodig hebben.
//!
//! ## Waarom
//!
//! Intrekken moet zo makkelijk zijn als geven; een browserinstelling is geen toestemming en geen intrekking.
//!
//! ## Artikel
//!
//! Tw 11.7a, AVG 7(3)
//!
//! ## Oplossing
//!
//! Bied een knop die in beeld blijft: `cookies.withdraw = ["button-bottom-right"]`.

use crate::check::cookies::{asks_consent, needs_consent, only_by_browser, unlisted_kinds};
use crate::check::{Asked, Found, Rule, Severity};
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "COO-BROWSER-OPTOUT",
    severity: Severity::Error,
    article: "Tw 11.7a, AVG 7(3)",
    source: include_str!("coo_browser_optout.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let policy = asked.policy;
    let Some(cookies) = &policy.cookies else { return };
    let others = asks_consent(cookies)
        || unlisted_kinds(policy).next().is_some()
        || policy.cookie.iter().any(needs_consent);
    if only_by_browser(cookies) && others {
        found.add(found.at(Path::of(["cookies", "withdraw"])));
    }
}
