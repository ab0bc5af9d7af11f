//! # DPO-SCREEN
//!
//! ## What it looks for
//!
//! Care, youth work or special data, and no record of whether a data protection officer is needed.
//!
//! ## Why
//!
//! Art. 37 asks an officer of some organisations; who may be one of them must be able to show the test.
//!
//! ## Article
//!
//! AVG (GDPR) 37, 5(2)
//!
//! ## Remedy
//!
//! Make the test of art. 37 and write its date at `dpo.screened`.
//!
//! ## Example
//!
//! ```toml fails
//! [organisation]
//! id = "x"
//! name = "X"
//! sector = ["care"]
//! ```
//!
//! ```toml passes
//! [organisation]
//! id = "x"
//! name = "X"
//! sector = ["care"]
//! [dpo]
//! screened = 2026-01-01
//! ```
//!
//! # Nederlands
//!
//! # DPO-SCREEN
//!
//! ## Wat de regel zoekt
//!
//! Zorg, jeugdwerk of bijzondere gegevens, en niet vastgelegd of een functionaris gegevensbescherming nodig is.
//!
//! ## Waarom
//!
//! Art. 37 verplicht sommige organisaties tot een functionaris; wie daarbij kan horen, moet de toets kunnen laten
//! zien.
//!
//! ## Artikel
//!
//! AVG 37, 5(2)
//!
//! ## Oplossing
//!
//! Doe de toets van art. 37 en zet de datum bij `dpo.screened`.

use crate::check::{Asked, Found, Rule, Severity};
use crate::model::{CategoryClass, ContactRole};
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "DPO-SCREEN",
    severity: Severity::Warning,
    article: "37, 5(2)",
    source: include_str!("dpo_screen.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let policy = asked.policy;
    let sector =
        |id: &String| asked.known.words.sectors.get(id).is_some_and(|sector| sector.care || sector.youth);
    let data = policy.purposes.iter().flat_map(|purpose| &purpose.data);
    let special = |datum: &crate::model::Datum| {
        policy.category(&datum.category).is_some_and(|category| category.class == CategoryClass::Special)
    };
    let likely = policy.organisation.sectors.iter().any(sector) || data.into_iter().any(special);
    if likely && !asked.is_done(policy.dpo.screened) && policy.contact(ContactRole::Dpo).is_none() {
        found.add(found.at(Path::of(["dpo", "screened"])));
    }
}
