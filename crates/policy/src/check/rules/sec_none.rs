//! # SEC-NONE
//!
//! ## What it looks for
//!
//! Not a word about how data is protected.
//!
//! ## Why
//!
//! The register must describe the measures, and without them nobody can tell whether they fit the risk.
//!
//! ## Article
//!
//! AVG (GDPR) 32, 30(1)(g)
//!
//! ## Remedy
//!
//! List them at `security.measures`.
//!
//! ## Example
//!
//! ```toml fails
//! [statement]
//! transcribes = true
//! ```
//!
//! ```toml passes
//! [security]
//! measures = ["tls", "backup"]
//! ```
//!
//! # Nederlands
//!
//! # SEC-NONE
//!
//! ## Wat de regel zoekt
//!
//! Geen woord over hoe gegevens zijn beveiligd.
//!
//! ## Waarom
//!
//! Het register moet de maatregelen beschrijven, en zonder die beschrijving kan niemand zien of ze bij het risico
//! passen.
//!
//! ## Artikel
//!
//! AVG 32, 30(1)(g)
//!
//! ## Oplossing
//!
//! Noem ze bij `security.measures`.

use crate::check::{Asked, Found, Rule, Severity};
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "SEC-NONE",
    severity: Severity::Warning,
    article: "32, 30(1)(g)",
    source: include_str!("sec_none.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let described =
        !asked.policy.security.measures.is_empty() || asked.policy.own_words("security").is_some();
    if !described {
        found.add(found.at(Path::of(["security", "measures"])));
    }
}
