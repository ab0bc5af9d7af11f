//! # COO-NO-LIST
//!
//! ## What it looks for
//!
//! Cookies are used, and no list says which, whose, and for how long.
//!
//! ## Why
//!
//! Clear and complete information comes before consent.
//!
//! ## Article
//!
//! Tw 11.7a(1)
//!
//! ## Remedy
//!
//! List each cookie at `[cookie]`, or say where the list stands.
//!
//! ## Example
//!
//! ```toml fails
//! [cookies]
//! kinds = ["functional"]
//! ```
//!
//! ```toml passes
//! [cookies]
//! kinds = ["functional"]
//! [cookie.PHPSESSID]
//! kind = "functional"
//! ```
//!
//! # Nederlands
//!
//! # COO-NO-LIST
//!
//! ## Wat de regel zoekt
//!
//! Er zijn cookies, en geen lijst zegt welke, van wie en hoe lang.
//!
//! ## Waarom
//!
//! Duidelijke en volledige informatie gaat vooraf aan toestemming.
//!
//! ## Artikel
//!
//! Tw 11.7a(1)
//!
//! ## Oplossing
//!
//! Noem elke cookie bij `[cookie]`, of zeg waar de lijst staat.

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
        found.add(found.at(path));
    }
}
