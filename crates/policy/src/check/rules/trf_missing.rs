//! # TRF-MISSING
//!
//! ## What it looks for
//!
//! A recipient outside the European Economic Area, and nothing said about the transfer.
//!
//! ## Why
//!
//! People must know that their data leaves the EEA and what protects it there.
//!
//! ## Article
//!
//! AVG (GDPR) 13(1)(f)
//!
//! ## Remedy
//!
//! Name the safeguard at the recipient.
//!
//! ## Example
//!
//! ```toml fails
//! [recipient]
//! zoom = {}
//! ```
//!
//! ```toml passes
//! [recipient]
//! zoom = { safeguard = "dpf" }
//! ```
//!
//! # Nederlands
//!
//! # TRF-MISSING
//!
//! ## Wat de regel zoekt
//!
//! Een ontvanger buiten de Europese Economische Ruimte, en niets over de doorgifte.
//!
//! ## Waarom
//!
//! Mensen moeten weten dat hun gegevens de EER verlaten en wat ze daar beschermt.
//!
//! ## Artikel
//!
//! AVG 13(1)(f)
//!
//! ## Oplossing
//!
//! Noem de waarborg bij de ontvanger.

use crate::check::adequacy::has_framework;
use crate::check::recipients::{Receiver, receivers};
use crate::check::{Asked, Found, Rule, Severity};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "TRF-MISSING",
    severity: Severity::Error,
    article: "13(1)(f)",
    source: include_str!("trf_missing.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let policy = asked.policy;
    if !policy.speaking && policy.transfers.is_some() {
        return;
    }
    let protected = |id: &str| policy.recipient(id).is_some_and(|known| known.safeguard.is_some());
    // The Commission found the country adequate; where it did so for certified organisations only, one must say that
    // the recipient is certified. A decision that does not hold on this day is for TRF-EXPIRED.
    let adequate = |country: &str| asked.known.adequacy.get(country).is_some_and(|found| !found.certified);
    // A country that is named without a tool is for TRF-NO-TOOL.
    let said_of_all = |country: &str| {
        let mut named = policy.transfers.iter().flat_map(|transfers| &transfers.countries);
        named.any(|known| known == country)
    };
    let bare = |receiver: &&Receiver| {
        let country = receiver.country.as_deref().unwrap_or_default();
        receiver.outside_eea(asked) && !protected(&receiver.id) && !adequate(country) && !said_of_all(country)
    };
    let all = receivers(policy);
    let bare: Vec<&Receiver> = all.iter().filter(bare).collect();
    if let Some(finding) = found.over("name", bare.iter().map(|receiver| receiver.place())) {
        let countries = bare.iter().filter_map(|receiver| receiver.country.as_deref());
        found.add(finding.arg("framework", has_framework(asked, countries)));
    }
}
