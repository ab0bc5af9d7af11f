//! # BSN-CONSENT
//!
//! ## What it looks for
//!
//! The citizen service number (BSN) with consent as what permits it, or in a purpose on consent without a law about
//! this work at `allowed-by`.
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
//! Do not ask consent for the number: name the law that is about this work at `allowed-by.bsn`, or stop using the
//! number here.
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
//! Het burgerservicenummer (BSN) met toestemming als wat het toestaat, of in een doel op toestemming zonder een wet
//! over dit werk bij `allowed-by`.
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
//! Vraag geen toestemming voor het nummer: noem bij `allowed-by.bsn` de wet die over dit werk gaat, of gebruik het
//! nummer hier niet.

use crate::check::laws::grounds;
use crate::check::national_number::{gives_a_right, held};
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
    let asks: Vec<(&Purpose, Path)> =
        asked.own_purposes().filter_map(|purpose| Some((purpose, consent(asked, purpose)?))).collect();
    let Some(((_, first), rest)) = asks.split_first() else { return };
    let titles = asks.iter().map(|(purpose, _)| purpose.title.clone()).collect();
    let mut finding = found.at(first.clone()).arg("title", Arg::List(titles));
    finding.also.extend(rest.iter().map(|(_, path)| path.clone()));
    finding.also.extend(asks.iter().map(|(purpose, _)| purpose.path("data")));
    let id = asks.first().and_then(|(purpose, _)| held(asked, purpose).next()).unwrap_or_default();
    found.add(finding.arg("id", Arg::Plain(id.to_owned())));
}

/// Where a purpose that holds the number speaks of consent. Where a law about this work permits the number itself,
/// consent is for the rest: care providers exchange files so.
fn consent(asked: &Asked<'_>, purpose: &Purpose) -> Option<Path> {
    let numbers: Vec<&str> = held(asked, purpose).collect();
    if let Some(id) = numbers.iter().find(|id| purpose.rests_on_consent(id)) {
        return Some(purpose.path("allowed-by").key(*id));
    }
    let by_law = |id: &&str| grounds(purpose, id).any(|ground| gives_a_right(asked, purpose, ground));
    let on_consent = purpose.bases.contains(&Basis::Consent) && !numbers.iter().all(by_law);
    on_consent.then(|| purpose.path("basis"))
}
