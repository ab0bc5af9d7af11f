//! # COO-CLASS
//!
//! ## What it looks for
//!
//! A cookie called necessary that is not.
//!
//! ## Why
//!
//! Only what the requested service needs is exempt from consent.
//!
//! ## Article
//!
//! Tw 11.7a(3)
//!
//! ## Remedy
//!
//! Write `kind = "analytical"` or `"tracking"`, and ask consent first.
//!
//! ## Example
//!
//! ```toml fails
//! [cookie.functional]
//! for = "website-improvement"
//! ```
//!
//! ```toml passes
//! [cookie.functional]
//! for = "working-site"
//! ```
//!
//! # Nederlands
//!
//! # COO-CLASS
//!
//! ## Wat de regel zoekt
//!
//! Een cookie die noodzakelijk heet en dat niet is.
//!
//! ## Waarom
//!
//! Alleen wat de gevraagde dienst nodig heeft, is vrijgesteld van toestemming.
//!
//! ## Artikel
//!
//! Tw 11.7a(3)
//!
//! ## Oplossing
//!
//! Schrijf `kind = "analytical"` of `"tracking"`, en vraag eerst toestemming.

use crate::check::cookies::{kind_label, label, unlisted_kinds};
use crate::check::{Asked, Found, Rule, Severity};
use crate::model::{Cookie, CookieKind};
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "COO-CLASS",
    severity: Severity::Error,
    article: "Tw 11.7a(3)",
    source: include_str!("coo_class.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let policy = asked.policy;
    let tracks = |cookie: &&Cookie| cookie.kind == Some(CookieKind::Tracking) || cookie.profiles;
    for (path, ..) in policy.claims().filter(|(_, claim, _)| claim.id == "all-cookies-necessary") {
        let listed =
            policy.cookie.iter().filter(tracks).map(|cookie| (cookie.path(""), label(policy, cookie)));
        let said = unlisted_kinds(policy).filter(|kind| *kind == CookieKind::Tracking);
        let said = said.map(|kind| (Path::of(["cookies", "kinds"]), kind_label(kind)));
        if let Some(finding) = found.over("name", listed.chain(said)) {
            found.add(finding.moved_to(path));
        }
    }
    let functional = policy.cookie.iter().filter(|cookie| cookie.kind == Some(CookieKind::Functional));
    let wrong = functional.filter(|cookie| {
        let known = asked.known.cookie(&cookie.name);
        known.is_some_and(|facts| facts.kind != CookieKind::Functional)
            || cookie.profiles
            || cookie.purposes.iter().any(|id| serves_the_organisation(asked, id))
    });
    let places = wrong.map(|cookie| (cookie.path(""), label(policy, cookie)));
    if let Some(finding) = found.over("name", places) {
        found.add(finding);
    }
}

/// Whether a purpose measures, profiles or advertises: not what the visitor asked for.
fn serves_the_organisation(asked: &Asked<'_>, id: &str) -> bool {
    let own = asked.policy.purpose(id);
    let kind = own.and_then(|purpose| purpose.kind).or_else(|| asked.known.purposes.get(id));
    kind.is_some_and(|kind| kind.marketing || kind.profiling || kind.statistics)
        || own.is_some_and(|purpose| purpose.profiles || !purpose.marketing.is_empty())
}
