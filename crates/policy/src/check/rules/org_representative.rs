//! # ORG-REPRESENTATIVE
//!
//! ## What it looks for
//!
//! An organisation outside the European Economic Area that names no representative in it, or names one that nobody can
//! reach.
//!
//! ## Why
//!
//! People and the authority must have someone within reach. Exempt (art. 27(2)) are a public body outside the EEA, and
//! who does this only now and then, without special or criminal data on a large scale, and with little risk. Who relies
//! on that accepts this finding, with that reason.
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
//! Mensen en de toezichthouder moeten iemand in de buurt kunnen aanspreken. Vrijgesteld (art. 27(2)) zijn een overheid
//! buiten de EER, en wie dit maar af en toe doet, zonder bijzondere of strafrechtelijke gegevens op grote schaal en met
//! weinig risico. Wie zich daarop beroept, aanvaardt deze bevinding met die reden.
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
    if !asked.known.in_eea_on(&organisation.country, asked.today)
        && !organisation.is_public_body()
        && !organisation.representative.as_ref().is_some_and(can_be_reached)
    {
        let finding = found.at(Path::of(["organisation", "representative"]));
        found.add(finding.also(Path::of(["organisation", "country"])));
    }
}
