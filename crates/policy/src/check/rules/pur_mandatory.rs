//! # PUR-MANDATORY
//!
//! ## What it looks for
//!
//! A purpose on a contract or a legal obligation that does not say what happens if one does not supply the data.
//!
//! ## Why
//!
//! People must know whether they have a choice.
//!
//! ## Article
//!
//! AVG (GDPR) 13(2)(e)
//!
//! ## Remedy
//!
//! Say it at `without`, or let the statement be made from this file.
//!
//! ## Example
//!
//! ```toml fails
//! [purpose.contract]
//! basis = "contract"
//! data = ["name"]
//! ```
//!
//! ```toml passes
//! [purpose.contract]
//! basis = "contract"
//! data = ["name"]
//! without = "Dan kunnen wij niet leveren."
//! ```
//!
//! # Nederlands
//!
//! # PUR-MANDATORY
//!
//! ## Wat de regel zoekt
//!
//! Een doel op een overeenkomst of wettelijke plicht dat niet zegt wat er gebeurt als iemand de gegevens niet
//! geeft.
//!
//! ## Waarom
//!
//! Mensen moeten weten of zij een keuze hebben.
//!
//! ## Artikel
//!
//! AVG 13(2)(e)
//!
//! ## Oplossing
//!
//! Zeg het bij `without`, of laat de verklaring uit dit bestand maken.

use crate::check::{Asked, Found, Rule, Severity};
use crate::model::Basis;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "PUR-MANDATORY",
    severity: Severity::Warning,
    article: "13(2)(e)",
    source: include_str!("pur_mandatory.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    if asked.policy.speaking {
        return; // The statement says it for these two bases.
    }
    let owes = |basis: &Basis| matches!(basis, Basis::Contract | Basis::LegalObligation);
    let silent =
        |purpose: &&crate::model::Purpose| purpose.without.is_none() && purpose.bases.iter().any(owes);
    found.purposes(asked.own_purposes().filter(silent), "without");
}
