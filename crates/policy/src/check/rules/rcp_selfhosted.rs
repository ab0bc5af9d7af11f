//! # RCP-SELFHOSTED
//!
//! ## What it looks for
//!
//! Software in the list of recipients that runs on one's own server, or usually does.
//!
//! ## Why
//!
//! A recipient is a person or an organisation. Who lists software hides the one that does receive data: the host.
//!
//! ## Article
//!
//! AVG (GDPR) 4(9)
//!
//! ## Remedy
//!
//! Leave the software out and name the host. If the maker runs it, write `hosting = "cloud"`.
//!
//! ## Example
//!
//! ```toml fails
//! [recipient]
//! wordpress = { hosting = "self" }
//! ```
//!
//! ```toml passes
//! [recipient]
//! wordpress = { hosting = "cloud" }
//! ```
//!
//! # Nederlands
//!
//! # RCP-SELFHOSTED
//!
//! ## Wat de regel zoekt
//!
//! Software in de lijst van ontvangers die op een eigen server draait, of daar meestal draait.
//!
//! ## Waarom
//!
//! Een ontvanger is een persoon of organisatie. Wie software noemt, verhult wie er wel gegevens krijgt: het
//! hostingbedrijf.
//!
//! ## Artikel
//!
//! AVG 4(9)
//!
//! ## Oplossing
//!
//! Laat de software weg en noem het hostingbedrijf. Draait de maker haar zelf, schrijf dan `hosting = "cloud"`.

use crate::check::{Asked, Found, Rule, Severity};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "RCP-SELFHOSTED",
    severity: Severity::Advice,
    article: "4(9)",
    source: include_str!("rcp_selfhosted.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let recipients = &asked.policy.recipients;
    let own = recipients.iter().filter(|recipient| recipient.hosting.as_deref() == Some("self"));
    if let Some(finding) = found.over("name", own.map(|recipient| (recipient.path(""), recipient.label()))) {
        found.add(finding);
    }
    let unsaid = recipients.iter().filter(|recipient| recipient.selfhosted && recipient.hosting.is_none());
    if let Some(finding) = found.over("name", unsaid.map(|recipient| (recipient.path(""), recipient.label())))
    {
        found.add(finding.variant("unsaid"));
    }
}
