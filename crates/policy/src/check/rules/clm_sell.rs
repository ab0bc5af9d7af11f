//! # CLM-SELL
//!
//! ## What it looks for
//!
//! "Never sold" beside a party that lives by advertising.
//!
//! ## Why
//!
//! The claim may be true, but a reader will doubt it.
//!
//! ## Article
//!
//! AVG (GDPR) 5(1)(a)
//!
//! ## Remedy
//!
//! Say what this party gets and may do with it.
//!
//! ## Example
//!
//! ```toml fails
//! [statement]
//! transcribes = true
//! claims = ["never-sold"]
//! [purpose.ad-measurement]
//! recipients = ["facebook"]
//! ```
//!
//! ```toml passes
//! [statement]
//! transcribes = true
//! claims = ["never-sold"]
//! ```
//!
//! # Nederlands
//!
//! # CLM-SELL
//!
//! ## Wat de regel zoekt
//!
//! "Nooit verkocht" naast een partij die van advertenties leeft.
//!
//! ## Waarom
//!
//! De bewering kan kloppen, maar een lezer zal twijfelen.
//!
//! ## Artikel
//!
//! AVG 5(1)(a)
//!
//! ## Oplossing
//!
//! Zeg wat deze partij krijgt en ermee mag doen.

use crate::check::recipients::{labels, receivers};
use crate::check::{Arg, Asked, Found, Rule, Severity};
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "CLM-SELL",
    severity: Severity::Advice,
    article: "5(1)(a)",
    source: include_str!("clm_sell.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let policy = asked.policy;
    let Some(at) = policy.statement.claims.iter().position(|claim| claim.id == "never-sold") else { return };
    let all = receivers(policy);
    let advertisers: Vec<_> = all.iter().filter(|receiver| receiver.advertising).collect();
    if !advertisers.is_empty() {
        let finding = found
            .at(Path::of(["statement", "claims"]).index(at))
            .arg("name", Arg::List(labels(&advertisers)));
        let mut finding = finding;
        finding.also.extend(advertisers.iter().map(|receiver| receiver.path.clone()));
        found.add(finding);
    }
}
