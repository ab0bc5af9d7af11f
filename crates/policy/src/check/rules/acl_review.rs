//! # ACL-REVIEW
//!
//! ## What it looks for
//!
//! The promise to review who has access, without saying how often.
//!
//! ## Why
//!
//! Without an interval nobody can show that it was done in time.
//!
//! ## Article
//!
//! AVG (GDPR) 32, 5(2)
//!
//! ## Remedy
//!
//! Name one: `access.reviewed-every = "6 months"`.
//!
//! ## Example
//!
//! ```toml fails
//! [access]
//! by-role = true
//! reviewed-every = "periodically"
//! ```
//!
//! ```toml passes
//! [access]
//! by-role = true
//! reviewed-every = "6 months"
//! ```
//!
//! # Nederlands
//!
//! # ACL-REVIEW
//!
//! ## Wat de regel zoekt
//!
//! De belofte om na te lopen wie toegang heeft, zonder te zeggen hoe vaak.
//!
//! ## Waarom
//!
//! Zonder interval kan niemand aantonen dat het op tijd is gebeurd.
//!
//! ## Artikel
//!
//! AVG 32, 5(2)
//!
//! ## Oplossing
//!
//! Noem er een: `access.reviewed-every = "6 months"`.

use crate::check::{Asked, Found, Rule, Severity};
use crate::model::Within;
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "ACL-REVIEW",
    severity: Severity::Warning,
    article: "32, 5(2)",
    source: include_str!("acl_review.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    if matches!(asked.policy.access.reviewed_every, Some(Within::Vague(_))) {
        found.add(found.at(Path::of(["access", "reviewed-every"])));
    }
}
