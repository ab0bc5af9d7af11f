//! # PRC-NDA
//!
//! ## What it looks for
//!
//! A confidentiality agreement in place of a processing agreement.
//!
//! ## Why
//!
//! An NDA lacks what art. 28(3) asks: instructions, deletion, audits, sub-processors.
//!
//! ## Article
//!
//! AVG (GDPR) 28(3)
//!
//! ## Remedy
//!
//! Sign a processing agreement with every processor.
//!
//! ## Example
//!
//! ```toml fails
//! [sharing]
//! processors-sign = ["dpa", "nda"]
//! ```
//!
//! ```toml passes
//! [sharing]
//! processors-sign = ["dpa"]
//! ```
//!
//! # Nederlands
//!
//! # PRC-NDA
//!
//! ## Wat de regel zoekt
//!
//! Een geheimhoudingsverklaring in plaats van een verwerkersovereenkomst.
//!
//! ## Waarom
//!
//! Een geheimhoudingsverklaring mist wat art. 28(3) vraagt: instructies, wissen, audits, subverwerkers.
//!
//! ## Artikel
//!
//! AVG 28(3)
//!
//! ## Oplossing
//!
//! Sluit met elke verwerker een verwerkersovereenkomst.

use crate::check::{Asked, Found, Rule, Severity};
use crate::model::RecipientRole;
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "PRC-NDA",
    severity: Severity::Error,
    article: "28(3)",
    source: include_str!("prc_nda.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let policy = asked.policy;
    if policy.sharing.processors_sign.iter().any(|word| word == "nda") {
        found.add(found.at(Path::of(["sharing", "processors-sign"])));
    }
    let only_secret = policy.recipients.iter().filter(|recipient| {
        let nda = recipient.agreement.as_ref().is_some_and(|agreement| agreement.is == "nda");
        nda && recipient.role == RecipientRole::Processor
    });
    let places = only_secret.map(|recipient| (recipient.path("agreement"), recipient.label()));
    if let Some(finding) = found.over("name", places) {
        found.add(finding.variant("named"));
    }
}
