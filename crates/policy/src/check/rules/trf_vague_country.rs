//! # TRF-VAGUE-COUNTRY
//!
//! ## What it looks for
//!
//! A transfer to a country that is not named. As a warning, in a policy that speaks: a recipient by name, without its
//! country.
//!
//! ## Why
//!
//! "And other countries" cannot be judged by anyone.
//!
//! ## Article
//!
//! AVG (GDPR) 13(1)(f), 30(1)(e)
//!
//! ## Remedy
//!
//! Name every country.
//!
//! ## Example
//!
//! ```toml fails
//! [transfers]
//! countries = ["US", "other"]
//! ```
//!
//! ```toml passes
//! [transfers]
//! countries = ["US"]
//! ```
//!
//! # Nederlands
//!
//! # TRF-VAGUE-COUNTRY
//!
//! ## Wat de regel zoekt
//!
//! Doorgifte naar een land dat niet is genoemd. Als waarschuwing, in een beleid dat zelf spreekt: een ontvanger met
//! naam, zonder land.
//!
//! ## Waarom
//!
//! "En andere landen" kan niemand beoordelen.
//!
//! ## Artikel
//!
//! AVG 13(1)(f), 30(1)(e)
//!
//! ## Oplossing
//!
//! Noem elk land.

use crate::check::{Asked, Found, Rule, Severity};
use crate::model::Recipient;
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "TRF-VAGUE-COUNTRY",
    severity: Severity::Error,
    article: "13(1)(f), 30(1)(e)",
    source: include_str!("trf_vague_country.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let policy = asked.policy;
    let vague = |transfers: &crate::model::Transfers| {
        transfers.countries.is_empty() || transfers.countries.iter().any(|country| country == "other")
    };
    if policy.transfers.as_ref().is_some_and(vague) {
        found.add(found.at(Path::of(["transfers", "countries"])));
    }
    let elsewhere =
        policy.recipients.iter().filter(|recipient| recipient.country.as_deref() == Some("other"));
    let places = elsewhere.map(|recipient| (recipient.path("country"), recipient.label()));
    if let Some(finding) = found.over("name", places) {
        found.add(finding.variant("named"));
    }
    // A text may be silent; of whom a policy names itself, it knows where. A group of recipients is in many places.
    let unsaid = |recipient: &&Recipient| {
        let receives = !policy.only_supplies(recipient) && recipient.hosting.as_deref() != Some("self");
        let software = recipient.selfhosted && recipient.hosting.is_none();
        receives && !software && recipient.name.is_some() && recipient.country.is_none()
    };
    let nowhere = policy.recipients.iter().filter(|_| policy.speaking).filter(unsaid);
    let places = nowhere.map(|recipient| (recipient.path("country"), recipient.label()));
    if let Some(finding) = found.over("name", places) {
        found.add(finding.variant("unsaid").severity(Severity::Warning));
    }
}
