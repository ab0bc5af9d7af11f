//! # TRF-DPA-TOOL
//!
//! ## What it looks for
//!
//! A processing agreement named as what protects a transfer, or a partner that "signed the GDPR".
//!
//! ## Why
//!
//! It binds the processor, not the state it works in: it is no tool of chapter V.
//!
//! ## Article
//!
//! AVG (GDPR) 46
//!
//! ## Remedy
//!
//! Use `scc` or `bcr`, or `dpf` for a recipient on the list of the Data Privacy Framework.
//!
//! ## Example
//!
//! ```toml fails
//! [transfers]
//! countries = ["US"]
//! safeguards = ["dpa"]
//! ```
//!
//! ```toml passes
//! [transfers]
//! countries = ["US"]
//! safeguards = ["dpf"]
//! ```
//!
//! # Nederlands
//!
//! # TRF-DPA-TOOL
//!
//! ## Wat de regel zoekt
//!
//! Een verwerkersovereenkomst als bescherming van een doorgifte, of een partner die "de AVG heeft getekend".
//!
//! ## Waarom
//!
//! Zij bindt de verwerker, niet het land waar die werkt: zij is geen instrument van hoofdstuk V.
//!
//! ## Artikel
//!
//! AVG 46
//!
//! ## Oplossing
//!
//! Gebruik `scc` of `bcr`, of `dpf` voor een ontvanger op de lijst van het Data Privacy Framework.

use crate::check::{Asked, Found, Rule, Severity};
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "TRF-DPA-TOOL",
    severity: Severity::Error,
    article: "46",
    source: include_str!("trf_dpa_tool.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let policy = asked.policy;
    let at = |key: &str| Path::of(["transfers", key]);
    let general = policy.transfers.as_ref();
    let by_agreement = general.is_some_and(|transfers| transfers.safeguards.iter().any(|word| word == "dpa"));
    let signed =
        general.is_some_and(|transfers| transfers.flaws.iter().any(|flaw| flaw == "signed-the-gdpr"));
    if by_agreement {
        found.add(found.at(at("safeguards")));
    }
    if signed {
        found.add(found.at(at("flaws")).variant("signed"));
    }
    let own = policy.recipients.iter().filter(|recipient| recipient.safeguard.as_deref() == Some("dpa"));
    let places = own.map(|recipient| (recipient.path("safeguard"), recipient.label()));
    if let Some(finding) = found.over("name", places) {
        found.add(finding.variant("named"));
    }
}
