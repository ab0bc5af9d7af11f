//! # BSN-CONSENT
//!
//! ## What it looks for
//!
//! The citizen service number (BSN) in a purpose on consent, or with consent as what permits it.
//!
//! ## Why
//!
//! Only a law permits the BSN. Consent changes nothing, and asking it suggests a choice that is not there.
//!
//! ## Article
//!
//! UAVG 46
//!
//! ## Remedy
//!
//! Take consent away and name the law at `allowed-by.bsn`, or stop using the number here.
//!
//! ## Example
//!
//! ```toml fails
//! [purpose.care]
//! data = ["bsn"]
//! basis = "consent"
//! ```
//!
//! ```toml passes
//! [purpose.care]
//! data = ["name"]
//! basis = "consent"
//! ```
//!
//! # Nederlands
//!
//! # BSN-CONSENT
//!
//! ## Wat de regel zoekt
//!
//! Het burgerservicenummer (BSN) in een doel op toestemming, of met toestemming als wat het toestaat.
//!
//! ## Waarom
//!
//! Alleen een wet staat het BSN toe. Toestemming verandert daar niets aan, en erom vragen wekt de indruk van een keuze
//! die er niet is.
//!
//! ## Artikel
//!
//! UAVG 46
//!
//! ## Oplossing
//!
//! Haal de toestemming weg en noem de wet bij `allowed-by.bsn`, of gebruik het nummer hier niet.

use crate::check::national_number::held;
use crate::check::{Arg, Asked, Found, Rule, Severity};
use crate::model::{Basis, Purpose};
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "BSN-CONSENT",
    severity: Severity::Error,
    article: "UAVG 46",
    source: include_str!("bsn_consent.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let asks: Vec<(&Purpose, Path)> = asked
        .policy
        .purposes
        .iter()
        .filter_map(|purpose| Some((purpose, consent(asked, purpose)?)))
        .collect();
    let Some(((_, first), rest)) = asks.split_first() else { return };
    let titles = asks.iter().map(|(purpose, _)| purpose.title.clone()).collect();
    let mut finding = found.at(first.clone()).arg("title", Arg::List(titles));
    finding.also.extend(rest.iter().map(|(_, path)| path.clone()));
    finding.also.extend(asks.iter().map(|(purpose, _)| purpose.path("data")));
    found.add(finding);
}

/// Where a purpose that holds the number speaks of consent.
fn consent(asked: &Asked<'_>, purpose: &Purpose) -> Option<Path> {
    let mut numbers = held(asked, purpose).peekable();
    numbers.peek()?;
    match numbers.find(|id| purpose.rests_on_consent(id)) {
        Some(id) => Some(purpose.path("allowed-by").key(id)),
        None => purpose.bases.contains(&Basis::Consent).then(|| purpose.path("basis")),
    }
}
