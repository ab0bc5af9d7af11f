//! # CON-BY-USE
//!
//! ## What it looks for
//!
//! Consent or agreement by using the site.
//!
//! ## Why
//!
//! Consent is a clear affirmative act; using a site is not.
//!
//! ## Article
//!
//! AVG (GDPR) 4(11), 7
//!
//! ## Remedy
//!
//! Leave it out; ask where consent is needed.
//!
//! ## Example
//!
//! ```toml fails
//! [changes]
//! announced-by = ["website", "email"]
//! flaws = ["agreed-by-use"]
//! ```
//!
//! ```toml passes
//! [changes]
//! announced-by = ["website", "email"]
//! ```
//!
//! # Nederlands
//!
//! # CON-BY-USE
//!
//! ## Wat de regel zoekt
//!
//! Toestemming of akkoord door de site te gebruiken.
//!
//! ## Waarom
//!
//! Toestemming is een duidelijke actieve handeling; een site gebruiken is dat niet.
//!
//! ## Artikel
//!
//! AVG 4(11), 7
//!
//! ## Oplossing
//!
//! Laat het weg; vraag toestemming waar die nodig is.

use crate::check::{Asked, Found, Rule, Severity};
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "CON-BY-USE",
    severity: Severity::Error,
    article: "4(11), 7",
    source: include_str!("con_by_use.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let policy = asked.policy;
    let by_use = |flaws: &[String]| flaws.iter().any(|flaw| flaw == "agreed-by-use");
    if by_use(&policy.statement.flaws) {
        found.add(found.at(Path::of(["statement", "flaws"])));
    }
    if policy.changes.as_ref().is_some_and(|changes| by_use(&changes.flaws)) {
        found.add(found.at(Path::of(["changes", "flaws"])));
    }
}
