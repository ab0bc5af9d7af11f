//! # CLM-SELL
//!
//! ## What it looks for
//!
//! "Never sold" beside a party that gets data to advertise.
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
//! "Nooit verkocht" naast een partij die gegevens krijgt om te adverteren.
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

use crate::check::recipients::{Receiver, receivers};
use crate::check::{Asked, Found, Rule, Severity};
use crate::model::{Policy, Purpose, RecipientRole};

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
    let all = receivers(policy);
    for (path, claim, about) in policy.claims() {
        if claim.id != "never-sold" {
            continue;
        }
        let of_claim =
            all.iter().filter(|receiver| about.is_none_or(|purpose| receiver.receives_for(purpose, policy)));
        let advertisers = of_claim
            .filter(|receiver| receiver.advertising || advertises(receiver, policy))
            .map(Receiver::place);
        if let Some(finding) = found.over("name", advertisers) {
            found.add(finding.moved_to(path));
        }
    }
}

/// Whether a party that decides itself what it does with data gets it to advertise.
fn advertises(receiver: &Receiver, policy: &Policy) -> bool {
    let for_advertising = |purpose: &Purpose| purpose.is_or_covers(|kind| kind.marketing && kind.profiling);
    let decides = matches!(receiver.role, RecipientRole::Controller | RecipientRole::JointController);
    let mut purposes = policy.purposes.iter().filter(|purpose| for_advertising(purpose));
    decides && purposes.any(|purpose| receiver.receives_for(purpose, policy))
}
