//! # SPC-GROUND
//!
//! ## What it looks for
//!
//! Special data without an exception of art. 9(2). The list is closed: a basis of art. 6, such as a contract, is none,
//! nor is any law but those that permit this data (UAVG 22-30, and the laws of care in the table of the reference).
//!
//! ## Why
//!
//! Processing special data is prohibited unless an exception applies.
//!
//! ## Article
//!
//! AVG (GDPR) 9(2), UAVG 22-30
//!
//! ## Remedy
//!
//! Name the exception at `allowed-by.ID`: `consent`, `care`, `legal-claims`, or the law with its article. What rests on
//! another law is said with the exception that it makes its own: `employment-law`, `public-interest`.
//!
//! ## Example
//!
//! ```toml fails
//! [purpose.care]
//! data = ["health"]
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
//! # SPC-GROUND
//!
//! ## Wat de regel zoekt
//!
//! Bijzondere gegevens zonder uitzondering van art. 9(2). Die lijst is gesloten: een grondslag van art. 6, zoals een
//! overeenkomst, hoort er niet bij, en van de wetten alleen die deze gegevens toestaan (UAVG 22-30 en de zorgwetten in
//! de tabel van de documentatie).
//!
//! ## Waarom
//!
//! Bijzondere gegevens verwerken is verboden, tenzij een uitzondering geldt.
//!
//! ## Artikel
//!
//! AVG 9(2), UAVG 22-30
//!
//! ## Oplossing
//!
//! Noem de uitzondering bij `allowed-by.ID`: `consent`, `care`, `legal-claims`, of de wet met het artikel. Rust het
//! op een andere wet, noem dan de uitzondering die deze wet invult: `employment-law`, `public-interest`.

use crate::check::laws::grounds;
use crate::check::{Arg, Asked, Found, Rule, Severity};
use crate::model::CategoryClass;
use crate::promises::ground_text;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "SPC-GROUND",
    severity: Severity::Error,
    article: "9(2), UAVG 22-30",
    source: include_str!("spc_ground.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let policy = asked.policy;
    for purpose in asked.own_purposes() {
        for datum in &purpose.data {
            let id = datum.category.as_str();
            let Some(category) = policy.category(id).filter(|known| known.class == CategoryClass::Special)
            else {
                continue;
            };
            let named: Vec<&str> = grounds(purpose, id).collect();
            let known = policy.known_as(id);
            let permits =
                |ground: &&str| asked.known.permits(category.class, known, ground, Some(asked.today));
            if named.iter().any(permits) {
                continue;
            }
            let place =
                if named.is_empty() { purpose.path("data") } else { purpose.path("allowed-by").key(id) };
            let finding = found.at(place).arg("category", Arg::Text(category.title.clone()));
            let finding = finding.arg("title", Arg::Text(purpose.title.clone()));
            let finding = finding.arg("id", Arg::Plain(category.id.clone()));
            if named.is_empty() {
                found.add(finding);
            } else {
                let named = named.into_iter().map(ground_text).collect();
                found.add(finding.arg("ground", Arg::List(named)).variant("other"));
            }
        }
    }
}
