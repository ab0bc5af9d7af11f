//! # SPC-DUAL
//!
//! ## What it looks for
//!
//! Special data for which a law or care is named as the ground, and consent is asked too.
//!
//! ## Why
//!
//! If a law asks for the data, a refusal changes nothing and the question misleads; if consent is the ground, the law
//! is not.
//!
//! ## Article
//!
//! AVG (GDPR) 9(2)
//!
//! ## Remedy
//!
//! Choose one ground at `allowed-by.ID`; in care that is usually `care`.
//!
//! ## Example
//!
//! ```toml fails
//! [purpose.care]
//! data = ["health"]
//! allowed-by.health = ["legal-obligation", "consent"]
//! ```
//!
//! ```toml passes
//! [purpose.care]
//! data = ["health"]
//! allowed-by.health = "care"
//! ```
//!
//! # Nederlands
//!
//! # SPC-DUAL
//!
//! ## Wat de regel zoekt
//!
//! Bijzondere gegevens waarvoor een wet of zorg als grond is genoemd, en waarvoor ook toestemming wordt gevraagd.
//!
//! ## Waarom
//!
//! Vraagt een wet om de gegevens, dan verandert een weigering niets en misleidt de vraag; is toestemming de grond, dan
//! is de wet het niet.
//!
//! ## Artikel
//!
//! AVG 9(2)
//!
//! ## Oplossing
//!
//! Kies één grond bij `allowed-by.ID`; in de zorg is dat meestal `care`.

use crate::check::laws::grounds;
use crate::check::{Arg, Asked, Found, Rule, Severity};
use crate::model::{CategoryClass, Purpose};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "SPC-DUAL",
    severity: Severity::Error,
    article: "9(2)",
    source: include_str!("spc_dual.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let policy = asked.policy;
    let twice = |purpose: &Purpose, id: &str| {
        let consent = grounds(purpose, id).any(|ground| ground == "consent");
        consent && grounds(purpose, id).any(|ground| ground != "consent")
    };
    for purpose in asked.own_purposes() {
        for id in purpose.data.iter().map(|datum| datum.category.as_str()) {
            let Some(facts) = policy.category(id) else { continue };
            if facts.class == CategoryClass::Special && twice(purpose, id) {
                let finding = found.at(purpose.path("allowed-by").key(id));
                let finding = finding.arg("category", Arg::Text(facts.title.clone()));
                let finding = finding.arg("title", Arg::Text(purpose.title.clone()));
                found.add(finding.arg("id", Arg::Plain(id.to_owned())));
            }
        }
    }
}
