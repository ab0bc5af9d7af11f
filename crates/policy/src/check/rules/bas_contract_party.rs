//! # BAS-CONTRACT-PARTY
//!
//! ## What it looks for
//!
//! A contract with an organisation as the basis for data of the people who work there.
//!
//! ## Why
//!
//! Basis (b) is for a contract with the person. A contact person signed nothing; their data rests on a legitimate
//! interest.
//!
//! ## Article
//!
//! AVG (GDPR) 6(1)(b)
//!
//! ## Remedy
//!
//! Use `legitimate-interests` for contact persons, and keep `contract` for people who are party themselves.
//!
//! ## Example
//!
//! ```toml fails
//! [purpose.contract]
//! data = ["name"]
//! basis = "contract"
//! party = ["subject", "organisation"]
//! ```
//!
//! ```toml passes
//! [purpose.contract]
//! data = ["name"]
//! basis = "contract"
//! party = "subject"
//! ```
//!
//! # Nederlands
//!
//! # BAS-CONTRACT-PARTY
//!
//! ## Wat de regel zoekt
//!
//! Een overeenkomst met een organisatie als grondslag voor gegevens van de mensen die er werken.
//!
//! ## Waarom
//!
//! Grondslag (b) is voor een overeenkomst met de persoon zelf. Een contactpersoon heeft niets getekend; zijn gegevens
//! steunen op een gerechtvaardigd belang.
//!
//! ## Artikel
//!
//! AVG 6(1)(b)
//!
//! ## Oplossing
//!
//! Gebruik `legitimate-interests` voor contactpersonen, en houd `contract` voor wie zelf partij is.

use crate::check::{Asked, Found, Rule, Severity};
use crate::model::{Basis, Purpose};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "BAS-CONTRACT-PARTY",
    severity: Severity::Warning,
    article: "6(1)(b)",
    source: include_str!("bas_contract_party.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let with_organisation = |purpose: &&Purpose| {
        purpose.bases.contains(&Basis::Contract) && purpose.party.iter().any(|party| party == "organisation")
    };
    found.purposes(asked.own_purposes().filter(with_organisation), "party");
}
