//! # ORG-IDENTITY
//!
//! ## What it looks for
//!
//! A statement without the name or the postal address of the organisation. A VAT id that cannot be right is told too,
//! as a warning.
//!
//! ## Why
//!
//! People must know who is responsible, and where to find them.
//!
//! ## Article
//!
//! AVG (GDPR) 13(1)(a)
//!
//! ## Remedy
//!
//! Fill in `organisation.name` and `organisation.address`.
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
//! address = "Straat 1, 1234 AB Plaats"
//! ```
//!
//! # Nederlands
//!
//! # ORG-IDENTITY
//!
//! ## Wat de regel zoekt
//!
//! Een verklaring zonder de naam of het postadres van de organisatie. Ook een btw-id dat niet kan kloppen wordt
//! gemeld, als waarschuwing.
//!
//! ## Waarom
//!
//! Mensen moeten weten wie verantwoordelijk is, en waar die te vinden is.
//!
//! ## Artikel
//!
//! AVG 13(1)(a)
//!
//! ## Oplossing
//!
//! Vul `organisation.name` en `organisation.address` in.

use crate::check::{Arg, Asked, Found, Rule, Severity};
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "ORG-IDENTITY",
    severity: Severity::Error,
    article: "13(1)(a)",
    source: include_str!("org_identity.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let organisation = &asked.policy.organisation;
    let empty = |value: &Option<String>| value.as_ref().is_none_or(|value| value.trim().is_empty());
    let at = |key: &str| Path::of(["organisation", key]);
    match (empty(&organisation.name), empty(&organisation.address)) {
        (true, true) => found.add(found.at(at("name")).also(at("address"))),
        (true, false) => found.add(found.at(at("name")).variant("name")),
        (false, true) => found.add(found.at(at("address")).variant("address")),
        (false, false) => {}
    }
    if let Some(Err(why)) = organisation.vat_number() {
        let finding = found.at(Path::of(["organisation", "vat-id"])).severity(Severity::Warning);
        found.add(finding.variant("vat").arg("why", Arg::Text(why.text())));
    }
}
