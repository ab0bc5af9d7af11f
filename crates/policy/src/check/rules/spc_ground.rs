//! # SPC-GROUND
//!
//! ## What it looks for
//!
//! Special data without an exception of art. 9(2).
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
//! Name the exception at `allowed-by.ID`.
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
//! Bijzondere gegevens zonder uitzondering van art. 9(2).
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
//! Noem de uitzondering bij `allowed-by.ID`.

use crate::check::{Arg, Asked, Found, Rule, Severity};
use crate::model::CategoryClass;

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
    for purpose in &policy.purposes {
        for datum in &purpose.data {
            let Some(category) = policy.category(&datum.category) else { continue };
            let allowed =
                purpose.allowed_by.iter().any(|(id, grounds)| *id == datum.category && !grounds.is_empty());
            if category.class == CategoryClass::Special && !allowed {
                let finding =
                    found.at(purpose.path("data")).arg("category", Arg::Text(category.title.clone()));
                let finding = finding.arg("title", Arg::Text(purpose.title.clone()));
                found.add(finding.arg("id", Arg::Plain(category.id.clone())));
            }
        }
    }
}
