//! # RCP-NONE
//!
//! ## What it looks for
//!
//! A statement that names no recipients and no categories of them.
//!
//! ## Why
//!
//! Hosting, mail and bookkeeping by others already make recipients. People must be able to see who gets their data.
//!
//! ## Article
//!
//! AVG (GDPR) 13(1)(e)
//!
//! ## Remedy
//!
//! List them at `[recipient]`. If nobody else receives data, claim so: `not-outsourced`.
//!
//! ## Example
//!
//! ```toml fails
//! [purpose.contact]
//! data = ["name"]
//! ```
//!
//! ```toml passes
//! [purpose.contact]
//! data = ["name"]
//! [recipient]
//! host = { country = "NL" }
//! ```
//!
//! # Nederlands
//!
//! # RCP-NONE
//!
//! ## Wat de regel zoekt
//!
//! Een verklaring die geen ontvangers noemt, en ook geen groepen daarvan.
//!
//! ## Waarom
//!
//! Hosting, mail en boekhouding door een ander maken al ontvangers. Mensen moeten kunnen zien wie hun gegevens krijgt.
//!
//! ## Artikel
//!
//! AVG 13(1)(e)
//!
//! ## Oplossing
//!
//! Noem ze bij `[recipient]`. Krijgt niemand anders gegevens, zeg dat dan: `not-outsourced`.

use crate::check::recipients::receivers;
use crate::check::{Asked, Found, Rule, Severity};
use crate::rule::Claim;
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "RCP-NONE",
    severity: Severity::Error,
    article: "13(1)(e)",
    source: include_str!("rcp_none.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let policy = asked.policy;
    if policy.purposes.is_empty() || !policy.recipients.is_empty() {
        return;
    }
    let nobody = |claim: &Claim| {
        ["not-outsourced", "never-shared"].contains(&claim.id.as_str())
            && claim.unless.is_empty()
            && !claim.in_principle
    };
    if !policy.statement.claims.iter().any(nobody) {
        let mut finding = found.at(Path::of(["recipient"]));
        // The places that name one all the same.
        for receiver in receivers(policy) {
            if !finding.also.contains(&receiver.path) {
                finding.also.push(receiver.path);
            }
        }
        found.add(finding);
    }
}
