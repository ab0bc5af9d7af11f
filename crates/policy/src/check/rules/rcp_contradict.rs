//! # RCP-CONTRADICT
//!
//! ## What it looks for
//!
//! The claim that data is not shared, beside a party that receives it and that no exception covers.
//!
//! ## Why
//!
//! Both sentences cannot be true.
//!
//! ## Article
//!
//! AVG (GDPR) 5(1)(a)
//!
//! ## Remedy
//!
//! Drop the claim, or add the exception that is true.
//!
//! ## Example
//!
//! ```toml fails
//! [statement]
//! transcribes = true
//! claims = ["never-shared"]
//! [recipient]
//! moneybird = {}
//! ```
//!
//! ```toml passes
//! [statement]
//! transcribes = true
//! claims = ["never-shared unless listed-partner"]
//! [recipient]
//! moneybird = {}
//! ```
//!
//! # Nederlands
//!
//! # RCP-CONTRADICT
//!
//! ## Wat de regel zoekt
//!
//! De bewering dat gegevens niet worden gedeeld, naast een partij die ze krijgt en die onder geen uitzondering
//! valt.
//!
//! ## Waarom
//!
//! Beide zinnen kunnen niet waar zijn.
//!
//! ## Artikel
//!
//! AVG 5(1)(a)
//!
//! ## Oplossing
//!
//! Laat de bewering weg, of noem de uitzondering die waar is.

use crate::check::recipients::{Receiver, receivers};
use crate::check::{Arg, Asked, Found, Rule, Severity};
use crate::promises::claim_text;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "RCP-CONTRADICT",
    severity: Severity::Error,
    article: "5(1)(a)",
    source: include_str!("rcp_contradict.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let policy = asked.policy;
    let all = receivers(policy);
    for (path, claim, about) in policy.claims() {
        if claim.id != "never-shared" && claim.id != "not-outsourced" {
            continue;
        }
        let of_claim =
            all.iter().filter(|receiver| about.is_none_or(|purpose| receiver.receives_for(purpose, policy)));
        let against = of_claim.filter(|receiver| !receiver.allowed_by(claim, policy)).map(Receiver::place);
        let unlisted = claim.unless.iter().any(|exception| exception == "listed-partner");
        if let Some(finding) = found.over("name", against) {
            let finding = finding.arg("claim", Arg::Text(claim_text(claim))).moved_to(path);
            found.add(if unlisted { finding.variant("unlisted") } else { finding });
        }
    }
}
