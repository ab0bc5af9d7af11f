//! # MKT-CONTRACT
//!
//! ## What it looks for
//!
//! Marketing on the basis of a contract.
//!
//! ## Why
//!
//! No contract needs a newsletter or other advertising.
//!
//! ## Article
//!
//! AVG (GDPR) 6(1)(b)
//!
//! ## Remedy
//!
//! Ask consent, or use the exception for existing customers on legitimate interests.
//!
//! ## Example
//!
//! ```toml fails
//! [purpose.newsletter]
//! data = ["email"]
//! basis = "contract"
//! marketing.email = "opt-in"
//! ```
//!
//! ```toml passes
//! [purpose.newsletter]
//! data = ["email"]
//! basis = "consent"
//! marketing.email = "opt-in"
//! ```
//!
//! # Nederlands
//!
//! # MKT-CONTRACT
//!
//! ## Wat de regel zoekt
//!
//! Reclame op grond van een overeenkomst.
//!
//! ## Waarom
//!
//! Geen overeenkomst heeft een nieuwsbrief of andere reclame nodig.
//!
//! ## Artikel
//!
//! AVG 6(1)(b)
//!
//! ## Oplossing
//!
//! Vraag toestemming, of gebruik de uitzondering voor klanten op gerechtvaardigd belang.

use crate::check::{Asked, Found, Rule, Severity};
use crate::model::{Basis, Purpose};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "MKT-CONTRACT",
    severity: Severity::Error,
    article: "6(1)(b)",
    source: include_str!("mkt_contract.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    // What is sent to people; what only shapes an offer is for other rules to judge.
    let sends = |purpose: &&Purpose| {
        !purpose.marketing.is_empty() || purpose.kind.is_some_and(|kind| kind.newsletter)
    };
    let on_contract = |purpose: &&Purpose| sends(purpose) && purpose.bases.contains(&Basis::Contract);
    found.purposes(asked.own_purposes().filter(on_contract), "basis");
}
