//! # MKT-CONTRADICT
//!
//! ## What it looks for
//!
//! The claim that no newsletter is sent, beside a purpose that sends one.
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
//! Drop the claim, or stop the newsletter.
//!
//! ## Example
//!
//! ```toml fails
//! [statement]
//! transcribes = true
//! claims = ["no-newsletter"]
//! [purpose.newsletter]
//! data = ["email"]
//! ```
//!
//! ```toml passes
//! [statement]
//! transcribes = true
//! claims = ["no-newsletter"]
//! [purpose.service-messages]
//! data = ["email"]
//! ```
//!
//! # Nederlands
//!
//! # MKT-CONTRADICT
//!
//! ## Wat de regel zoekt
//!
//! De bewering dat er geen nieuwsbrief is, naast een doel dat er een verstuurt.
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
//! Laat de bewering weg, of stop met de nieuwsbrief.

use crate::check::claims::conflicts;
use crate::check::{Asked, Found, Rule, Severity};
use crate::model::Purpose;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "MKT-CONTRADICT",
    severity: Severity::Error,
    article: "5(1)(a)",
    source: include_str!("mkt_contradict.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    conflicts(asked.policy, found, "no-newsletter", |purpose: &Purpose| {
        purpose.is_or_covers(|kind| kind.newsletter) || purpose.forms.iter().any(|form| form == "newsletter")
    });
}
