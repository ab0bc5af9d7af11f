//! # CMP-CONDITIONAL
//!
//! ## What it looks for
//!
//! A right to complain to the authority that the text makes conditional: only after a complaint to the organisation,
//! or if it does not answer.
//!
//! ## Why
//!
//! Everyone may complain to the authority at once.
//!
//! ## Article
//!
//! AVG (GDPR) 77
//!
//! ## Remedy
//!
//! Say so without a condition; asking people to call first is fine.
//!
//! ## Example
//!
//! ```toml fails
//! [complaints]
//! authority = "AP"
//! flaws = ["conditional"]
//! ```
//!
//! ```toml passes
//! [complaints]
//! authority = "AP"
//! ```
//!
//! # Nederlands
//!
//! # CMP-CONDITIONAL
//!
//! ## Wat de regel zoekt
//!
//! Een klachtrecht bij de toezichthouder met een voorwaarde: pas na een klacht bij de organisatie, of als die niet
//! antwoordt.
//!
//! ## Waarom
//!
//! Iedereen mag meteen bij de toezichthouder klagen.
//!
//! ## Artikel
//!
//! AVG 77
//!
//! ## Oplossing
//!
//! Zeg het zonder voorwaarde; vragen om eerst te bellen mag.

use crate::check::{Asked, Found, Rule, Severity};
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "CMP-CONDITIONAL",
    severity: Severity::Warning,
    article: "77",
    source: include_str!("cmp_conditional.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    if asked.policy.complaints.flaws.iter().any(|flaw| flaw == "conditional") {
        found.add(found.at(Path::of(["complaints", "flaws"])));
    }
}
