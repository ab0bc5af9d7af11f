//! # DSR-WRITING
//!
//! ## What it looks for
//!
//! A text that takes requests in writing only, or only on its own form.
//!
//! ## Why
//!
//! The law asks no form. A request by telephone or at the desk counts from the moment it is made.
//!
//! ## Article
//!
//! AVG (GDPR) 12(2)
//!
//! ## Remedy
//!
//! Offer a form as help, and take requests in any way.
//!
//! ## Example
//!
//! ```toml fails
//! [rights]
//! flaws = ["writing-required"]
//! ```
//!
//! ```toml passes
//! [rights]
//! channels = ["post", "in-person"]
//! ```
//!
//! # Nederlands
//!
//! # DSR-WRITING
//!
//! ## Wat de regel zoekt
//!
//! Een tekst die verzoeken alleen schriftelijk aanneemt, of alleen op een eigen formulier.
//!
//! ## Waarom
//!
//! De wet vraagt geen vorm. Een verzoek per telefoon of aan de balie telt vanaf het moment dat het is gedaan.
//!
//! ## Artikel
//!
//! AVG 12(2)
//!
//! ## Oplossing
//!
//! Bied een formulier aan als hulp, en neem verzoeken op elke manier aan.

use crate::check::{Asked, Found, Rule, Severity};
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "DSR-WRITING",
    severity: Severity::Warning,
    article: "12(2)",
    source: include_str!("dsr_writing.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    for flaw in &asked.policy.rights.flaws {
        let finding = found.at(Path::of(["rights", "flaws"]));
        match flaw.as_str() {
            "writing-required" => found.add(finding),
            "form-required" => found.add(finding.variant("form")),
            _ => {}
        }
    }
}
