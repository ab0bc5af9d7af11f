//! # ORG-REPRESENTATIVE
//!
//! ## What it looks for
//!
//! An organisation outside the European Economic Area that names no representative in it, or names one that nobody can
//! reach.
//!
//! ## Why
//!
//! People and the authority must have someone within reach; a public body outside the EEA is exempt.
//!
//! ## Article
//!
//! AVG (GDPR) 13(1)(a), 27
//!
//! ## Remedy
//!
//! Appoint a representative, and fill in its name and address at `organisation.representative`.
//!
//! ## Example
//!
//! ```toml fails
//! [organisation]
//! id = "x"
//! name = "X"
//! country = "US"
//! ```
//!
//! ```toml passes
//! [organisation]
//! id = "x"
//! name = "X"
//! country = "US"
//! [organisation.representative]
//! name = "X Europe"
//! email = "privacy@x.example"
//! ```
//!
//! # Nederlands
//!
//! # ORG-REPRESENTATIVE
//!
//! ## Wat de regel zoekt
//!
//! Een organisatie buiten de Europese Economische Ruimte die daarbinnen geen vertegenwoordiger noemt, of een die
//! niemand kan bereiken.
//!
//! ## Waarom
//!
//! Mensen en de toezichthouder moeten iemand in de buurt kunnen aanspreken; een overheid buiten de EER hoeft dat niet.
//!
//! ## Artikel
//!
//! AVG 13(1)(a), 27
//!
//! ## Oplossing
//!
//! Wijs een vertegenwoordiger aan, en vul naam en adres in bij `organisation.representative`.

use crate::check::{Asked, Found, Rule, Severity};
use crate::model::Representative;
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "ORG-REPRESENTATIVE",
    severity: Severity::Error,
    article: "13(1)(a), 27",
    source: include_str!("org_representative.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let organisation = &asked.policy.organisation;
    let can_be_reached = |representative: &Representative| {
        representative.name.is_some() && (representative.address.is_some() || representative.email.is_some())
    };
    if !asked.known.in_eea(&organisation.country)
        && !organisation.is_public_body()
        && !organisation.representative.as_ref().is_some_and(can_be_reached)
    {
        let finding = found.at(Path::of(["organisation", "representative"]));
        found.add(finding.also(Path::of(["organisation", "country"])));
    }
}
