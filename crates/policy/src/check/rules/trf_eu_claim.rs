//! # TRF-EU-CLAIM
//!
//! ## What it looks for
//!
//! The claim that data stays within the EU, beside a recipient, a cookie or a transfer outside it.
//!
//! ## Why
//!
//! Both sentences cannot be true. "In principle" does not make the other one untrue.
//!
//! ## Article
//!
//! AVG (GDPR) 5(1)(a)
//!
//! ## Remedy
//!
//! Drop the claim and say what protects the data, or choose a recipient within the EEA.
//!
//! ## Example
//!
//! ```toml fails
//! [statement]
//! transcribes = true
//! claims = ["eu-only"]
//! [recipient]
//! zoom = {}
//! ```
//!
//! ```toml passes
//! [statement]
//! transcribes = true
//! claims = ["eu-only"]
//! [recipient]
//! laposta = {}
//! ```
//!
//! # Nederlands
//!
//! # TRF-EU-CLAIM
//!
//! ## Wat de regel zoekt
//!
//! De bewering dat gegevens binnen de EU blijven, naast een ontvanger, cookie of doorgifte daarbuiten.
//!
//! ## Waarom
//!
//! Beide zinnen kunnen niet waar zijn. "In principe" maakt de andere niet onwaar.
//!
//! ## Artikel
//!
//! AVG 5(1)(a)
//!
//! ## Oplossing
//!
//! Laat de bewering weg en zeg wat de gegevens beschermt, of kies een ontvanger binnen de EER.

use crate::check::adequacy::country_name;
use crate::check::recipients::{Receiver, receivers};
use crate::check::{Asked, Found, Rule, Severity};
use crate::model::Text;
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "TRF-EU-CLAIM",
    severity: Severity::Error,
    article: "5(1)(a)",
    source: include_str!("trf_eu_claim.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let policy = asked.policy;
    let all = receivers(policy);
    for (path, claim, about) in policy.claims().filter(|(_, claim, _)| claim.id == "eu-only") {
        let of_claim =
            all.iter().filter(|receiver| about.is_none_or(|purpose| receiver.receives_for(purpose, policy)));
        let against =
            of_claim.filter(|receiver| receiver.outside_eea(asked) && !receiver.allowed_by(claim, policy));
        let mut places: Vec<_> = against.map(Receiver::place).collect();
        if places.is_empty() && about.is_none() && claim.unless.is_empty() {
            places = transfers(asked);
        }
        if let Some(finding) = found.over("name", places) {
            found.add(finding.moved_to(path));
        }
    }
}

/// Countries outside the EEA that the policy names for transfers in general.
fn transfers(asked: &Asked<'_>) -> Vec<(Path, Text)> {
    let countries = asked.policy.transfers.iter().flat_map(|transfers| &transfers.countries);
    let outside =
        countries.filter(|country| *country != "other" && !asked.known.in_eea_on(country, asked.today));
    outside.map(|country| (Path::of(["transfers", "countries"]), country_name(asked, country))).collect()
}
