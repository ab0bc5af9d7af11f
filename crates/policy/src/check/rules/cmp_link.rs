//! # CMP-LINK
//!
//! ## What it looks for
//!
//! The supervisory authority is named without a link.
//!
//! ## Why
//!
//! Who wants to complain should not have to search.
//!
//! ## Article
//!
//! AVG (GDPR) 13(2)(d)
//!
//! ## Remedy
//!
//! Add `complaints.link`.
//!
//! ## Example
//!
//! ```toml fails
//! [complaints]
//! authority = "AP"
//! ```
//!
//! ```toml passes
//! [complaints]
//! authority = "AP"
//! link = "https://www.autoriteitpersoonsgegevens.nl"
//! ```
//!
//! # Nederlands
//!
//! # CMP-LINK
//!
//! ## Wat de regel zoekt
//!
//! De toezichthouder is genoemd zonder link.
//!
//! ## Waarom
//!
//! Wie wil klagen, moet niet hoeven zoeken.
//!
//! ## Artikel
//!
//! AVG 13(2)(d)
//!
//! ## Oplossing
//!
//! Zet de link bij `complaints.link`.

use crate::check::channels::leads_nowhere;
use crate::check::{Asked, Found, Rule, Severity};
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "CMP-LINK",
    severity: Severity::Advice,
    article: "13(2)(d)",
    source: include_str!("cmp_link.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let complaints = &asked.policy.complaints;
    if complaints.authority.is_some() && leads_nowhere(complaints.link.as_ref()) {
        found.add(found.at(Path::of(["complaints", "link"])));
    }
}
