//! # ADM-GROUND
//!
//! ## What it looks for
//!
//! Decisions about people that a computer makes alone, without a ground for it; or on consent that is not explicit.
//!
//! ## Why
//!
//! Such decisions are forbidden, unless a contract needs them, a law allows them, or the person explicitly
//! consented.
//!
//! ## Article
//!
//! AVG (GDPR) 22(2)
//!
//! ## Remedy
//!
//! Name the ground at `automated.ground`, or let a person look: `automated.human = true`. For consent:
//! `consent.explicit = true`.
//!
//! ## Example
//!
//! ```toml fails
//! [purpose.credit]
//! title = "Kredietwaardigheid beoordelen"
//! data = ["income"]
//! automated = { decision = "of iemand op rekening mag kopen" }
//! ```
//!
//! ```toml passes
//! [purpose.credit]
//! title = "Kredietwaardigheid beoordelen"
//! data = ["income"]
//! automated = { decision = "of iemand op rekening mag kopen", ground = "contract" }
//! ```
//!
//! # Nederlands
//!
//! # ADM-GROUND
//!
//! ## Wat de regel zoekt
//!
//! Besluiten over mensen die een computer alleen neemt, zonder grond daarvoor; of op toestemming die niet
//! uitdrukkelijk is.
//!
//! ## Waarom
//!
//! Zulke besluiten zijn verboden, tenzij een overeenkomst ze nodig heeft, een wet ze toestaat, of de persoon
//! uitdrukkelijk toestemming gaf.
//!
//! ## Artikel
//!
//! AVG 22(2)
//!
//! ## Oplossing
//!
//! Noem de grond bij `automated.ground`, of laat iemand meekijken: `automated.human = true`. Bij toestemming:
//! `consent.explicit = true`.

use crate::check::{Asked, Found, Rule, Severity};
use crate::model::Purpose;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "ADM-GROUND",
    severity: Severity::Error,
    article: "22(2)",
    source: include_str!("adm_ground.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let alone = |purpose: &&Purpose| purpose.automated.as_ref().is_some_and(|automated| !automated.human);
    let ground =
        |purpose: &Purpose| purpose.automated.as_ref().and_then(|automated| automated.ground.clone());
    let deciding: Vec<&Purpose> = asked.own_purposes().filter(alone).collect();
    found.purposes(deciding.iter().copied().filter(|purpose| ground(purpose).is_none()), "automated");
    let not_explicit = |purpose: &&Purpose| {
        ground(purpose).as_deref() == Some("consent")
            && !purpose.consent.as_ref().is_some_and(|consent| consent.explicit)
    };
    let finding = found.of_purposes(deciding.iter().copied().filter(not_explicit), "automated");
    if let Some(finding) = finding {
        found.add(finding.variant("explicit"));
    }
}
