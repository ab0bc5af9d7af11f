//! # ORG-KVK
//!
//! ## What it looks for
//!
//! An organisation in the Netherlands without a number in the trade register, or with one that does not have eight
//! digits.
//!
//! ## Why
//!
//! People must be able to look up who is responsible.
//!
//! ## Article
//!
//! Handelsregisterwet 27
//!
//! ## Remedy
//!
//! Write the eight digits of the trade register at `organisation.kvk`.
//!
//! ## Example
//!
//! ```toml fails
//! [organisation]
//! id = "x"
//! name = "X"
//! ```
//!
//! ```toml passes
//! [organisation]
//! id = "x"
//! name = "X"
//! kvk = "90000000"
//! ```
//!
//! # Nederlands
//!
//! # ORG-KVK
//!
//! ## Wat de regel zoekt
//!
//! Een Nederlandse organisatie zonder KvK-nummer, of met een nummer dat geen acht cijfers heeft.
//!
//! ## Waarom
//!
//! Mensen moeten kunnen nagaan wie verantwoordelijk is.
//!
//! ## Artikel
//!
//! Handelsregisterwet 27
//!
//! ## Oplossing
//!
//! Vul bij `organisation.kvk` de acht cijfers van het handelsregister in.

use crate::check::{Arg, Asked, Found, Rule, Severity};
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "ORG-KVK",
    severity: Severity::Warning,
    article: "Handelsregisterwet 27",
    source: include_str!("org_kvk.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let organisation = &asked.policy.organisation;
    if organisation.country != "NL" {
        return;
    }
    let finding = found.at(Path::of(["organisation", "kvk"]));
    match organisation.kvk_number() {
        Some(Ok(_)) => {}
        Some(Err(why)) => found.add(finding.variant("malformed").arg("why", Arg::Text(why.text()))),
        None => found.add(finding),
    }
}
