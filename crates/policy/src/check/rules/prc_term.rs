//! # PRC-TERM
//!
//! ## What it looks for
//!
//! Direct processors called sub-processors.
//!
//! ## Why
//!
//! A sub-processor works for a processor; the word hides who is responsible.
//!
//! ## Article
//!
//! AVG (GDPR) 28
//!
//! ## Remedy
//!
//! Call them processors.
//!
//! ## Example
//!
//! ```toml fails
//! [sharing]
//! flaws = ["says-sub-processors"]
//! ```
//!
//! ```toml passes
//! [sharing]
//! processors-sign = ["dpa"]
//! ```
//!
//! # Nederlands
//!
//! # PRC-TERM
//!
//! ## Wat de regel zoekt
//!
//! Directe verwerkers die subverwerkers worden genoemd.
//!
//! ## Waarom
//!
//! Een subverwerker werkt voor een verwerker; het woord verhult wie verantwoordelijk is.
//!
//! ## Artikel
//!
//! AVG 28
//!
//! ## Oplossing
//!
//! Noem ze verwerkers.

use crate::check::{Asked, Found, Rule, Severity};
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "PRC-TERM",
    severity: Severity::Advice,
    article: "28",
    source: include_str!("prc_term.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    if asked.policy.sharing.flaws.iter().any(|flaw| flaw == "says-sub-processors") {
        found.add(found.at(Path::of(["sharing", "flaws"])));
    }
}
