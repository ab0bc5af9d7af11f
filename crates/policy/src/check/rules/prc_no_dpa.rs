//! # PRC-NO-DPA
//!
//! ## What it looks for
//!
//! A processor without a processing agreement, or with one that is yet to be signed.
//!
//! ## Why
//!
//! Who processes data for someone else may do so under such an agreement only.
//!
//! ## Article
//!
//! AVG (GDPR) 28(3)
//!
//! ## Remedy
//!
//! Sign one, and write the day: `agreement = 2026-01-01`.
//!
//! ## Example
//!
//! ```toml fails
//! [recipient]
//! moneybird = { agreement = { is = "none" } }
//! ```
//!
//! ```toml passes
//! [recipient]
//! moneybird = { agreement = 2026-01-01 }
//! ```
//!
//! # Nederlands
//!
//! # PRC-NO-DPA
//!
//! ## Wat de regel zoekt
//!
//! Een verwerker zonder verwerkersovereenkomst, of met een die nog moet worden getekend.
//!
//! ## Waarom
//!
//! Wie voor een ander gegevens verwerkt, mag dat alleen met zo'n overeenkomst.
//!
//! ## Artikel
//!
//! AVG 28(3)
//!
//! ## Oplossing
//!
//! Sluit er een, en zet de dag erbij: `agreement = 2026-01-01`.

use crate::check::{Asked, Found, Rule, Severity};
use crate::model::{Recipient, RecipientRole};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "PRC-NO-DPA",
    severity: Severity::Error,
    article: "28(3)",
    source: include_str!("prc_no_dpa.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let policy = asked.policy;
    let all_sign = policy.sharing.processors_sign.iter().any(|word| word == "dpa");
    // A text may be silent about agreements; a policy that speaks may not.
    let without = |recipient: &&Recipient| match &recipient.agreement {
        Some(agreement) => agreement.is == "none" || agreement.signed.is_some_and(|day| asked.today < day),
        None => policy.speaking && !all_sign,
    };
    let processors = policy.recipients.iter().filter(|recipient| {
        recipient.role == RecipientRole::Processor && recipient.hosting.as_deref() != Some("self")
    });
    let places = processors.filter(without).map(|recipient| (recipient.path("agreement"), recipient.label()));
    if let Some(finding) = found.over("name", places) {
        found.add(finding);
    }
}
