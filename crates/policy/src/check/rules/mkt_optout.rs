//! # MKT-OPTOUT
//!
//! ## What it looks for
//!
//! Advertising by e-mail, text message, social media or telephone until the person objects. As a warning: a
//! newsletter on legitimate interests that does not say how it is permitted.
//!
//! ## Why
//!
//! These channels need consent beforehand. Only for existing customers and own similar products there is an
//! exception, and that has conditions.
//!
//! ## Article
//!
//! Tw 11.7(1)
//!
//! ## Remedy
//!
//! Ask consent first (`opt-in`), or limit it to existing customers (`existing-customer`) and meet those conditions.
//!
//! ## Example
//!
//! ```toml fails
//! [purpose.newsletter]
//! data = ["email"]
//! marketing.email = "opt-out"
//! ```
//!
//! ```toml passes
//! [purpose.newsletter]
//! data = ["email"]
//! marketing.email = "opt-in"
//! ```
//!
//! # Nederlands
//!
//! # MKT-OPTOUT
//!
//! ## Wat de regel zoekt
//!
//! Reclame per e-mail, sms, sociale media of telefoon totdat de persoon zich afmeldt. Als waarschuwing: een
//! nieuwsbrief op gerechtvaardigd belang die niet zegt hoe dat mag.
//!
//! ## Waarom
//!
//! Voor deze kanalen is vooraf toestemming nodig. Alleen voor bestaande klanten en eigen soortgelijke producten is
//! er een uitzondering, en die heeft voorwaarden.
//!
//! ## Artikel
//!
//! Tw 11.7(1)
//!
//! ## Oplossing
//!
//! Vraag eerst toestemming (`opt-in`), of beperk het tot bestaande klanten (`existing-customer`) en voldoe aan die
//! voorwaarden.

use crate::check::{Asked, Found, Rule, Severity};
use crate::model::{Basis, MarketingMode, Purpose};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "MKT-OPTOUT",
    severity: Severity::Error,
    article: "Tw 11.7(1)",
    source: include_str!("mkt_optout.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let needs_consent = |channel: &str| {
        asked.known.marketing.get(channel).is_some_and(|rule| rule.consent_from <= asked.today)
    };
    let unasked = |purpose: &&Purpose| {
        let mut channels = purpose.marketing.iter();
        channels.any(|own| own.mode == MarketingMode::OptOut && needs_consent(&own.channel))
    };
    found.purposes(asked.own_purposes().filter(unasked), "marketing");
    // A newsletter on an interest needs the exception for customers, and nothing says that it has it.
    let unsaid = |purpose: &&Purpose| {
        purpose.marketing.is_empty()
            && purpose.kind.is_some_and(|kind| kind.newsletter)
            && purpose.basis() == Some(Basis::LegitimateInterests)
    };
    if let Some(finding) = found.of_purposes(asked.own_purposes().filter(unsaid), "marketing") {
        found.add(finding.variant("unsaid").severity(Severity::Warning));
    }
}
