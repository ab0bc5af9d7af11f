//! # CRI-GROUND
//!
//! ## What it looks for
//!
//! Criminal data without a law that permits it. A law about something else, such as the duty to keep books, does not
//! count.
//!
//! ## Why
//!
//! Data on offences and convictions is forbidden unless the implementing act (UAVG 32 and 33) or another law permits
//! it. A legal duty that is not named does not show that. Consent is enough only where it is explicit, and then the law
//! that permits it is UAVG 32.
//!
//! ## Article
//!
//! AVG (GDPR) 10, UAVG 31-33
//!
//! ## Remedy
//!
//! Name the law and its article at `allowed-by.ID`; if there is none, do not hold the data. With explicit consent:
//! `UAVG art. 32`, and `consent.explicit = true`.
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
//! Strafrechtelijke gegevens zonder een wet die dat toestaat. Een wet over iets anders, zoals de plicht om boeken te
//! bewaren, telt niet.
//!
//! ## Waarom
//!
//! Gegevens over strafbare feiten en veroordelingen zijn verboden, tenzij de uitvoeringswet (UAVG 32 en 33) of een
//! andere wet ze toestaat. Een wettelijke plicht zonder naam laat dat niet zien. Toestemming is alleen genoeg als die
//! uitdrukkelijk is, en dan is UAVG 32 de wet die het toestaat.
//!
//! ## Artikel
//!
//! AVG 10, UAVG 31-33
//!
//! ## Oplossing
//!
//! Noem de wet met het artikel bij `allowed-by.ID`; is er geen, houd de gegevens dan niet. Bij uitdrukkelijke
//! toestemming: `UAVG art. 32`, en `consent.explicit = true`.

use crate::check::laws::grounds;
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
    let all = asked.own_purposes().filter_map(|purpose| Some((purpose, unpermitted(asked, purpose)?)));
    let on_consent = |(purpose, id): &(&Purpose, &str)| {
        purpose.rests_on_consent(id) && grounds(purpose, id).all(|ground| ground == "consent")
    };
    let (consent, without): (Vec<_>, Vec<_>) = all.partition(on_consent);
    for (variant, purposes) in [(None, without), (Some("consent"), consent)] {
        let id = purposes.first().map(|(_, id)| (*id).to_owned()).unwrap_or_default();
        let Some(finding) = found.of_purposes(purposes.iter().map(|(purpose, _)| *purpose), "data") else {
            continue;
        };
        let finding = finding.arg("id", Arg::Plain(id));
        found.add(match variant {
            Some(variant) => finding.variant(variant),
            None => finding,
        });
    }
}

/// The criminal category of a purpose that no law of the table permits.
fn unpermitted<'a>(asked: &Asked<'_>, purpose: &'a Purpose) -> Option<&'a str> {
    let criminal =
        |id: &str| asked.policy.category(id).is_some_and(|facts| facts.class == CategoryClass::Criminal);
    let known = |id| asked.policy.known_as(id);
    let permitted = |id| {
        grounds(purpose, id)
            .any(|ground| asked.known.permits(CategoryClass::Criminal, known(id), ground, Some(asked.today)))
    };
    let mut held = purpose.data.iter().map(|datum| datum.category.as_str());
    held.find(|id| criminal(id) && !permitted(id))
}
