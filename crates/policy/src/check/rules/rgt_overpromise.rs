//! # RGT-OVERPROMISE
//!
//! ## What it looks for
//!
//! Deletion of everything on request, beside data that a law makes one keep.
//!
//! ## Why
//!
//! The promise cannot be kept for invoices.
//!
//! ## Article
//!
//! AVG (GDPR) 17(3)
//!
//! ## Remedy
//!
//! Say what stays, why, and until when.
//!
//! ## Example
//!
//! ```toml fails
//! [statement]
//! transcribes = true
//! claims = ["deleted-on-request"]
//! [purpose.billing]
//! data = ["name"]
//! ```
//!
//! ```toml passes
//! [purpose.billing]
//! data = ["name"]
//! ```
//!
//! # Nederlands
//!
//! # RGT-OVERPROMISE
//!
//! ## Wat de regel zoekt
//!
//! Alles wissen op verzoek, naast gegevens die een wet laat bewaren.
//!
//! ## Waarom
//!
//! Voor facturen is die belofte niet na te komen.
//!
//! ## Artikel
//!
//! AVG 17(3)
//!
//! ## Oplossing
//!
//! Zeg wat blijft, waarom, en tot wanneer.

use crate::check::{Arg, Asked, Found, Rule, Severity};
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "RGT-OVERPROMISE",
    severity: Severity::Warning,
    article: "17(3)",
    source: include_str!("rgt_overpromise.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let policy = asked.policy;
    let Some(at) = policy.statement.claims.iter().position(|claim| claim.id == "deleted-on-request") else {
        return;
    };
    let floor = policy.purposes.iter().find_map(|purpose| {
        let (_, rule) = asked.known.floor_of(purpose.kind?, asked.today)?;
        Some((purpose, rule))
    });
    if let Some((purpose, rule)) = floor {
        let finding = found.at(Path::of(["statement", "claims"]).index(at)).also(purpose.path(""));
        let finding = finding.arg("law", Arg::Plain(rule.citation()));
        found.add(finding.arg("title", Arg::Text(purpose.title.clone())));
    }
}
