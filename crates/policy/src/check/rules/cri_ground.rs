//! # CRI-GROUND
//!
//! ## What it looks for
//!
//! Criminal data without a law that permits it.
//!
//! ## Why
//!
//! Data on offences and convictions is forbidden unless the implementing act (UAVG 32 and 33) or another law permits
//! it. A legal duty that is not named, or consent by itself, does not show that.
//!
//! ## Article
//!
//! AVG (GDPR) 10, UAVG 31-33
//!
//! ## Remedy
//!
//! Name the law and its article at `allowed-by.ID`; if there is none, do not hold the data.
//!
//! ## Example
//!
//! ```toml fails
//! [purpose.care]
//! data = ["criminal"]
//! allowed-by.criminal = "legal-obligation"
//! ```
//!
//! ```toml passes
//! [purpose.care]
//! data = ["criminal"]
//! allowed-by.criminal = "UAVG art. 32"
//! ```
//!
//! # Nederlands
//!
//! # CRI-GROUND
//!
//! ## Wat de regel zoekt
//!
//! Strafrechtelijke gegevens zonder een wet die dat toestaat.
//!
//! ## Waarom
//!
//! Gegevens over strafbare feiten en veroordelingen zijn verboden, tenzij de uitvoeringswet (UAVG 32 en 33) of een
//! andere wet ze toestaat. Een wettelijke plicht zonder naam, of alleen toestemming, laat dat niet zien.
//!
//! ## Artikel
//!
//! AVG 10, UAVG 31-33
//!
//! ## Oplossing
//!
//! Noem de wet met het artikel bij `allowed-by.ID`; is er geen, houd de gegevens dan niet.

use crate::check::laws::{grounds, is_a_law};
use crate::check::{Arg, Asked, Found, Rule, Severity};
use crate::model::{CategoryClass, Purpose};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "CRI-GROUND",
    severity: Severity::Error,
    article: "10, UAVG 31-33",
    source: include_str!("cri_ground.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let without: Vec<(&Purpose, &str)> =
        asked.own_purposes().filter_map(|purpose| Some((purpose, unpermitted(asked, purpose)?))).collect();
    let id = without.first().map(|(_, id)| (*id).to_owned()).unwrap_or_default();
    if let Some(finding) = found.of_purposes(without.iter().map(|(purpose, _)| *purpose), "data") {
        found.add(finding.arg("id", Arg::Plain(id)));
    }
}

/// The criminal category of a purpose that no law is named for.
fn unpermitted<'a>(asked: &Asked<'_>, purpose: &'a Purpose) -> Option<&'a str> {
    let criminal =
        |id: &str| asked.policy.category(id).is_some_and(|facts| facts.class == CategoryClass::Criminal);
    let permitted = |id: &str| grounds(purpose, id).any(|text| is_a_law(asked.known, text, asked.today));
    let mut held = purpose.data.iter().map(|datum| datum.category.as_str());
    held.find(|id| criminal(id) && !permitted(id))
}
