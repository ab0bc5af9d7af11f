//! # IDV-COPY-EXAMPLE
//!
//! ## What it looks for
//!
//! A copy of an identity document as the first or only way.
//!
//! ## Why
//!
//! It must be the last resort.
//!
//! ## Article
//!
//! AVG (GDPR) 12(6)
//!
//! ## Remedy
//!
//! Put lighter steps before it.
//!
//! ## Example
//!
//! ```toml fails
//! [rights]
//! identity = { ask = "when-needed", by = ["id-copy"] }
//! ```
//!
//! ```toml passes
//! [rights]
//! identity = { ask = "when-needed", by = ["email-link", "id-copy"] }
//! ```
//!
//! # Nederlands
//!
//! # IDV-COPY-EXAMPLE
//!
//! ## Wat de regel zoekt
//!
//! Een kopie van een identiteitsbewijs als eerste of enige manier.
//!
//! ## Waarom
//!
//! Het mag pas als niets anders helpt.
//!
//! ## Artikel
//!
//! AVG 12(6)
//!
//! ## Oplossing
//!
//! Zet lichtere stappen ervoor.

use crate::check::{Asked, Found, Rule, Severity};
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "IDV-COPY-EXAMPLE",
    severity: Severity::Warning,
    article: "12(6)",
    source: include_str!("idv_copy_example.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let Some(identity) = &asked.policy.rights.identity else { return };
    let first = identity.by.first().is_some_and(|step| step == "id-copy");
    if first && identity.ask.as_deref() != Some("always") {
        found.add(found.at(Path::of(["rights", "identity"])));
    }
}
