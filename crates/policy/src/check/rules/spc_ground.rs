//! # SPC-GROUND
//!
//! ## What it looks for
//!
//! Special data without an exception of art. 9(2). A ground that is none of them does not count: a legal obligation
//! by itself, or a word that is no law.
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
//! Name the exception at `allowed-by.ID`: `consent`, `care`, `legal-claims`, or the law with its article.
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
//! Bijzondere gegevens zonder uitzondering van art. 9(2). Een grond die daar niet bij hoort, telt niet: een wettelijke
//! plicht zonder meer, of een woord dat geen wet is.
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
//! Noem de uitzondering bij `allowed-by.ID`: `consent`, `care`, `legal-claims`, of de wet met het artikel.

use crate::check::laws::{grounds, is_a_law};
use crate::check::{Arg, Asked, Found, Rule, Severity};
use crate::model::{CategoryClass, Text};

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
            if named.iter().any(|ground| permits(asked, ground)) {
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
                let named = named.into_iter().map(Text::same).collect();
                found.add(finding.arg("ground", Arg::List(named)).variant("other"));
            }
        }
    }
}

/// Whether a ground is one of art. 9(2), or a law that makes one of them its own.
fn permits(asked: &Asked<'_>, ground: &str) -> bool {
    match asked.known.words.grounds.get(ground) {
        Some(word) => !word.invalid,
        None => is_a_law(asked.known, ground, asked.today),
    }
}
