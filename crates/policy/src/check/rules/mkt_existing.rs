//! # MKT-EXISTING
//!
//! ## What it looks for
//!
//! Marketing to existing customers without objection at every occasion.
//!
//! ## Why
//!
//! The exception holds only if objecting is offered when the address is taken and in every message.
//!
//! ## Article
//!
//! Tw 11.7
//!
//! ## Remedy
//!
//! Offer objection at collection and in every message, and say so with `marketing.objection-offered`.
//!
//! ## Example
//!
//! ```toml fails
//! [purpose.service-news]
//! data = ["email"]
//! marketing.email = "existing-customer"
//! ```
//!
//! ```toml passes
//! [purpose.service-news]
//! data = ["email"]
//! marketing = { email = "existing-customer", objection-offered = true }
//! ```
//!
//! # Nederlands
//!
//! # MKT-EXISTING
//!
//! ## Wat de regel zoekt
//!
//! Reclame aan bestaande klanten zonder bezwaar bij elke gelegenheid.
//!
//! ## Waarom
//!
//! De uitzondering geldt alleen als bezwaar wordt aangeboden bij het vragen van het adres en in elk bericht.
//!
//! ## Artikel
//!
//! Tw 11.7
//!
//! ## Oplossing
//!
//! Bied bezwaar aan bij het verzamelen en in elk bericht, en zeg dat met `marketing.objection-offered`.

use crate::check::{Asked, Found, Rule, Severity};
use crate::model::{MarketingMode, Purpose};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "MKT-EXISTING",
    severity: Severity::Warning,
    article: "Tw 11.7",
    source: include_str!("mkt_existing.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let unmet = |purpose: &&Purpose| {
        let existing = purpose
            .marketing
            .iter()
            .any(|own| own.mode == MarketingMode::ExistingCustomer && is_excepted(asked, &own.channel));
        existing && !purpose.objection_offered
    };
    found.purposes(asked.own_purposes().filter(unmet), "marketing");
}

/// Whether customers may be reached over a channel without their consent. Post needs no exception, and where calling
/// has none any more MKT-PHONE speaks.
fn is_excepted(asked: &Asked<'_>, channel: &str) -> bool {
    let sectors = &asked.policy.organisation.sectors;
    let rule = asked.known.marketing.get(channel);
    rule.is_some_and(|rule| rule.customers_must_consent_since(sectors, asked.today).is_none())
}
