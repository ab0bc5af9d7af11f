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

use crate::check::laws::floors;
use crate::check::{Arg, Asked, Found, Rule, Severity};
use crate::model::Purpose;

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
    let leaves_room =
        |exception: &String| ["legal-duty", "law-permits", "other-duty"].contains(&exception.as_str());
    for (path, claim, about) in policy.claims() {
        if claim.id != "deleted-on-request" || claim.unless.iter().any(leaves_room) {
            continue;
        }
        let of_claim = |purpose: &&Purpose| about.is_none_or(|about| about.id == purpose.id);
        let floor = policy
            .purposes
            .iter()
            .filter(of_claim)
            .find_map(|purpose| Some((purpose, floors(asked, purpose).into_iter().next()?)));
        if let Some((purpose, rule)) = floor {
            let finding = found.at(path).also(purpose.path("")).arg("law", Arg::Plain(rule.citation()));
            found.add(finding.arg("title", Arg::Text(purpose.title.clone())));
        }
    }
}
