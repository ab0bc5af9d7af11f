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
//! Call it analytical or tracking, and ask consent first.
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
//! Noem hem analytisch of tracking, en vraag eerst toestemming.

use crate::check::{Arg, Asked, Found, Rule, Severity};
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
    let claim = policy.statement.claims.iter().position(|claim| claim.id == "all-cookies-necessary");
    let tracks = |cookie: &&Cookie| cookie.kind == Some(CookieKind::Tracking) || cookie.profiles;
    if let Some(at) = claim {
        for cookie in policy.cookie.iter().filter(tracks) {
            let finding = found.at(Path::of(["statement", "claims"]).index(at)).also(cookie.path(""));
            found.add(finding.arg("name", Arg::Plain(cookie.name.clone())));
        }
    }
    for cookie in policy.cookie.iter().filter(|cookie| cookie.kind == Some(CookieKind::Functional)) {
        let known_otherwise =
            asked.known.cookie(&cookie.name).is_some_and(|facts| facts.kind != CookieKind::Functional);
        let other_use = cookie.purposes.iter().any(|id| serves_the_organisation(asked, id));
        if known_otherwise || cookie.profiles || other_use {
            found.add(found.at(cookie.path("")).arg("name", Arg::Plain(cookie.name.clone())));
        }
    }
}

/// Whether a purpose measures, profiles or advertises: not what the visitor asked for.
fn serves_the_organisation(asked: &Asked<'_>, id: &str) -> bool {
    let own = asked.policy.purpose(id);
    let kind = own.and_then(|purpose| purpose.kind).or_else(|| asked.known.purposes.get(id));
    let by_kind = kind.is_some_and(|kind| {
        kind.marketing
            || kind.profiling
            || ["website-improvement", "website-reports"].contains(&kind.id.as_str())
    });
    by_kind || own.is_some_and(|purpose| purpose.profiles || !purpose.marketing.is_empty())
}
