//! # IDC-BASIS
//!
//! ## What it looks for
//!
//! A copy of an identity document that is kept without a legal duty.
//!
//! ## Why
//!
//! A copy shows the BSN, the photo and more than any check needs. Only who must keep it by law, such as an employer,
//! may.
//!
//! ## Article
//!
//! AVG (GDPR) 5(1)(c)
//!
//! ## Remedy
//!
//! Look at the document and write down that it was seen; or name the law at `allowed-by.id-document`.
//!
//! ## Example
//!
//! ```toml fails
//! [purpose.identity-check]
//! data = ["id-document"]
//! basis = "legitimate-interests"
//! ```
//!
//! ```toml passes
//! [purpose.identity-check]
//! data = ["id-document"]
//! basis = "legal-obligation"
//! law = "Wwft art. 33"
//! ```
//!
//! # Nederlands
//!
//! # IDC-BASIS
//!
//! ## Wat de regel zoekt
//!
//! Een kopie van een identiteitsbewijs die wordt bewaard zonder wettelijke plicht.
//!
//! ## Waarom
//!
//! Op een kopie staan het BSN, de foto en meer dan enige controle nodig heeft. Alleen wie die volgens de wet moet
//! bewaren, zoals een werkgever, mag dat.
//!
//! ## Artikel
//!
//! AVG 5(1)(c)
//!
//! ## Oplossing
//!
//! Bekijk het document en leg vast dat het is gezien; of noem de wet bij `allowed-by.id-document`.

use crate::check::laws::{grounds, is_a_law, periods};
use crate::check::{Arg, Asked, Found, Rule, Severity};
use crate::model::{Basis, Purpose};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "IDC-BASIS",
    severity: Severity::Error,
    article: "5(1)(c)",
    source: include_str!("idc_basis.rs"),
    find,
};

/// The category of a copy; a passport photo is none.
const COPY: &str = "id-document";

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let without: Vec<(&Purpose, &str)> =
        asked.own_purposes().filter_map(|purpose| Some((purpose, unlawful(asked, purpose)?))).collect();
    let id = without.first().map(|(_, id)| (*id).to_owned()).unwrap_or_default();
    if let Some(finding) = found.of_purposes(without.iter().map(|(purpose, _)| *purpose), "data") {
        found.add(finding.arg("id", Arg::Plain(id)));
    }
}

/// The copy that a purpose keeps without a duty.
fn unlawful<'a>(asked: &Asked<'_>, purpose: &'a Purpose) -> Option<&'a str> {
    let mut held = purpose.data.iter().map(|datum| datum.category.as_str());
    held.find(|id| asked.policy.known_as(id) == COPY && !is_a_duty(asked, purpose, id))
}

/// A purpose that is a legal obligation, a law that is named for the copy, or a duty of its kind that is about it.
fn is_a_duty(asked: &Asked<'_>, purpose: &Purpose, id: &str) -> bool {
    let floors = asked.known.floors_of(purpose, asked.today).into_iter().chain(periods(asked, purpose));
    purpose.basis() == Some(Basis::LegalObligation)
        || grounds(purpose, id).any(|ground| is_a_law(asked.known, ground, asked.today))
        || floors.into_iter().any(|rule| rule.covers.iter().any(|known| known == COPY))
}
