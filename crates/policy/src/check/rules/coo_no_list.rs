//! # COO-NO-LIST
//!
//! ## What it looks for
//!
//! Cookies are used, and no list says which, whose, and for how long. For cookies that need no consent this is advice.
//!
//! ## Why
//!
//! Clear and complete information comes before consent.
//!
//! ## Article
//!
//! Tw 11.7a(1); for cookies without consent AVG (GDPR) 13(1)(c)
//!
//! ## Remedy
//!
//! List each cookie at `[cookie]`, or say where the list stands.
//!
//! ## Example
//!
//! ```toml fails
//! [cookies]
//! kinds = ["tracking"]
//! ```
//!
//! ```toml passes
//! [cookies]
//! kinds = ["tracking"]
//! [cookie._fbp]
//! kind = "tracking"
//! ```
//!
//! # Nederlands
//!
//! # COO-NO-LIST
//!
//! ## Wat de regel zoekt
//!
//! Er zijn cookies, en geen lijst zegt welke, van wie en hoe lang. Bij cookies waarvoor geen toestemming nodig is, is
//! dit een advies.
//!
//! ## Waarom
//!
//! Duidelijke en volledige informatie gaat vooraf aan toestemming.
//!
//! ## Artikel
//!
//! Tw 11.7a(1); bij cookies zonder toestemming AVG 13(1)(c)
//!
//! ## Oplossing
//!
//! Noem elke cookie bij `[cookie]`, of zeg waar de lijst staat.

use crate::check::cookies::{needs_consent, unlisted_kinds};
use crate::check::{Asked, Found, Rule, Severity};
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "COO-NO-LIST",
    severity: Severity::Error,
    article: "Tw 11.7a(1)",
    source: include_str!("coo_no_list.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let policy = asked.policy;
    let used =
        policy.cookies.as_ref().is_some_and(|cookies| !cookies.kinds.is_empty()) || !policy.cookie.is_empty();
    let listed_elsewhere = policy.cookies.as_ref().is_some_and(|cookies| cookies.listed_at.is_some());
    if used && !listed_elsewhere && !policy.cookie.iter().any(|cookie| cookie.named) {
        let path =
            if policy.cookies.is_some() { Path::of(["cookies", "kinds"]) } else { Path::of(["cookie"]) };
        let finding = found.at(path);
        let asks = policy.cookie.iter().any(needs_consent) || unlisted_kinds(policy).next().is_some();
        found.add(if asks {
            finding
        } else {
            finding.severity(Severity::Advice).resting_on("13(1)(c)".to_owned())
        });
    }
}
