//! # MKT-PHONE
//!
//! ## What it looks for
//!
//! Calling existing customers to advertise, without their consent.
//!
//! ## Why
//!
//! The exception for existing customers ended on 1 July 2026. It stays for charities, charity lotteries and
//! publishers of newspapers and magazines. Whoever calls business relations also calls natural persons among them,
//! such as sole traders.
//!
//! ## Article
//!
//! Tw 11.7, as of 1 July 2026
//!
//! ## Remedy
//!
//! Ask consent before calling: `marketing.phone = "opt-in"`. Where an exception holds, name the sector at
//! `organisation.sector`.
//!
//! ## Example
//!
//! ```toml fails
//! [purpose.personal-offers]
//! data = ["phone"]
//! marketing = { phone = "existing-customer", objection-offered = true }
//! ```
//!
//! ```toml passes
//! [purpose.personal-offers]
//! data = ["phone"]
//! marketing.phone = "opt-in"
//! ```
//!
//! # Nederlands
//!
//! # MKT-PHONE
//!
//! ## Wat de regel zoekt
//!
//! Bestaande klanten bellen met reclame, zonder hun toestemming.
//!
//! ## Waarom
//!
//! De uitzondering voor bestaande klanten is op 1 juli 2026 vervallen. Zij blijft voor goede doelen,
//! goededoelenloterijen en uitgevers van kranten en tijdschriften. Wie zakelijke relaties belt, belt ook natuurlijke
//! personen, zoals zzp'ers.
//!
//! ## Artikel
//!
//! Tw 11.7, sinds 1 juli 2026
//!
//! ## Oplossing
//!
//! Vraag toestemming voordat u belt: `marketing.phone = "opt-in"`. Geldt er een uitzondering, noem dan de sector bij
//! `organisation.sector`.

use jiff::civil::Date;

use crate::check::{Arg, Asked, Found, Rule, Severity};
use crate::model::{MarketingMode, Purpose};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "MKT-PHONE",
    severity: Severity::Error,
    article: "Tw 11.7",
    source: include_str!("mkt_phone.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let sectors = &asked.policy.organisation.sectors;
    let rule = asked.known.marketing.get("phone");
    let since = rule.and_then(|rule| rule.customers_must_consent_since(sectors, asked.today));
    let Some(since) = since else { return };
    let calls = |purpose: &&Purpose| {
        let mut channels = purpose.marketing.iter();
        channels.any(|own| own.channel == "phone" && own.mode == MarketingMode::ExistingCustomer)
    };
    let of_persons = rule.is_some_and(|rule| rule.natural_persons);
    let calling = asked.own_purposes().filter(calls);
    let (business, persons): (Vec<&Purpose>, Vec<&Purpose>) =
        calling.partition(|purpose| of_persons && only_business(asked, purpose));
    report(found, &persons, since, None);
    // Not everyone called is a natural person here, so it may be right for some.
    report(found, &business, since, Some("business"));
}

fn report(found: &mut Found<'_>, purposes: &[&Purpose], since: Date, variant: Option<&'static str>) {
    let Some(mut finding) = found.of_purposes(purposes.iter().copied(), "marketing") else { return };
    if let Some(variant) = variant {
        finding = finding.variant(variant).severity(Severity::Warning);
    }
    found.add(finding.arg("since", Arg::Date(since)));
}

/// Whether a purpose is about people whom the organisation meets in business only.
fn only_business(asked: &Asked<'_>, purpose: &Purpose) -> bool {
    let business = |id: &String| asked.known.words.subjects.get(id).is_some_and(|word| word.business);
    !purpose.subjects.is_empty() && purpose.subjects.iter().all(business)
}
