//! # CHG-NOTICE
//!
//! ## What it looks for
//!
//! Changes announced nowhere, or on the website only.
//!
//! ## Why
//!
//! Nobody reads a statement again by themselves.
//!
//! ## Article
//!
//! AVG (GDPR) 12, 13(3)
//!
//! ## Remedy
//!
//! Announce them where people are: by e-mail, in the account.
//!
//! ## Example
//!
//! ```toml fails
//! [changes]
//! announced-by = ["website"]
//! ```
//!
//! ```toml passes
//! [changes]
//! announced-by = ["website", "email"]
//! ```
//!
//! # Nederlands
//!
//! # CHG-NOTICE
//!
//! ## Wat de regel zoekt
//!
//! Wijzigingen die nergens of alleen op de website worden gemeld.
//!
//! ## Waarom
//!
//! Niemand leest een verklaring uit zichzelf opnieuw.
//!
//! ## Artikel
//!
//! AVG 12, 13(3)
//!
//! ## Oplossing
//!
//! Meld ze waar mensen zijn: per e-mail, in het account.

use crate::check::{Asked, Found, Rule, Severity};
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "CHG-NOTICE",
    severity: Severity::Warning,
    article: "12, 13(3)",
    source: include_str!("chg_notice.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let channels =
        asked.policy.changes.as_ref().map(|changes| changes.announced_by.as_slice()).unwrap_or_default();
    if channels.iter().all(|channel| channel == "website") {
        found.add(found.at(Path::of(["changes", "announced-by"])));
    }
}
