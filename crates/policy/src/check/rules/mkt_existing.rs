//! # MKT-EXISTING
//!
//! ## What it looks for
//!
//! Marketing to existing customers without objection at every occasion, or to people who bought nothing, such as
//! visitors.
//!
//! ## Why
//!
//! The exception is for an address that came with a sale, and holds only if objecting is offered when the address is
//! taken and in every message.
//!
//! ## Article
//!
//! Tw 11.7
//!
//! ## Remedy
//!
//! Offer objection at collection and in every message, and say so with `marketing.objection-offered`. Ask others their
//! consent first: `marketing.email = "opt-in"`.
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
//! Reclame aan bestaande klanten zonder bezwaar bij elke gelegenheid, of aan mensen die niets kochten, zoals
//! bezoekers.
//!
//! ## Waarom
//!
//! De uitzondering is er voor een adres dat bij een verkoop is gekregen, en geldt alleen als bezwaar wordt aangeboden
//! bij het vragen van het adres en in elk bericht.
//!
//! ## Artikel
//!
//! Tw 11.7
//!
//! ## Oplossing
//!
//! Bied bezwaar aan bij het verzamelen en in elk bericht, en zeg dat met `marketing.objection-offered`. Vraag anderen
//! eerst toestemming: `marketing.email = "opt-in"`.

use crate::check::{Arg, Asked, Found, Rule, Severity};
use crate::model::{MarketingMode, Purpose};
use crate::vocabulary::WordFacts;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "MKT-EXISTING",
    severity: Severity::Warning,
    article: "Tw 11.7",
    source: include_str!("mkt_existing.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let existing = |purpose: &&Purpose| {
        let mut ways = purpose.marketing.iter();
        ways.any(|own| own.mode == MarketingMode::ExistingCustomer && is_excepted(asked, &own.channel))
    };
    let unmet = |purpose: &&Purpose| !purpose.objection_offered;
    found.purposes(asked.own_purposes().filter(existing).filter(unmet), "marketing");
    for purpose in asked.own_purposes().filter(existing) {
        let others: Vec<_> = purpose.subjects.iter().filter_map(|id| no_customer(asked, id)).collect();
        if !others.is_empty() && others.len() == purpose.subjects.len() {
            let titles = others.iter().map(|word| word.title.clone()).collect();
            let finding = found.at(purpose.path("marketing")).also(purpose.path("subjects"));
            let finding = finding.arg("subject", Arg::List(titles));
            found.add(finding.arg("title", Arg::Text(purpose.title.clone())).variant("no-sale"));
        }
    }
}

/// Known subjects who bought nothing.
fn no_customer(asked: &Asked<'_>, subject: &str) -> Option<&'static WordFacts> {
    asked.known.words.subjects.get(subject).filter(|word| !word.buys)
}

/// Whether customers may be reached over a channel without their consent. Post needs no exception, and where calling
/// has none any more MKT-PHONE speaks.
fn is_excepted(asked: &Asked<'_>, channel: &str) -> bool {
    let sectors = &asked.policy.organisation.sectors;
    let rule = asked.known.marketing.get(channel);
    rule.is_some_and(|rule| rule.customers_must_consent_since(sectors, asked.today).is_none())
}
