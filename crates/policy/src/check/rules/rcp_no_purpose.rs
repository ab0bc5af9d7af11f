//! # RCP-NO-PURPOSE
//!
//! ## What it looks for
//!
//! A recipient in the list that receives data for no purpose.
//!
//! ## Why
//!
//! Data is shared for a purpose or not at all. A bare name does not tell people what it gets, or why.
//!
//! ## Article
//!
//! AVG (GDPR) 5(1)(b)
//!
//! ## Remedy
//!
//! Name it at `recipients` of the purpose; in `sharing.always` if it receives everything; with `when` if only in some
//! case. Who only supplies data is named at `source`.
//!
//! ## Example
//!
//! ```toml fails
//! [purpose.billing]
//! data = ["name"]
//! [recipient]
//! moneybird = {}
//! ```
//!
//! ```toml passes
//! [purpose.billing]
//! data = ["name"]
//! recipients = ["moneybird"]
//! [recipient]
//! moneybird = {}
//! ```
//!
//! # Nederlands
//!
//! # RCP-NO-PURPOSE
//!
//! ## Wat de regel zoekt
//!
//! Een ontvanger in de lijst die voor geen enkel doel gegevens krijgt.
//!
//! ## Waarom
//!
//! Gegevens worden gedeeld voor een doel, of niet. Een naam alleen zegt niet wat die partij krijgt, en waarom.
//!
//! ## Artikel
//!
//! AVG 5(1)(b)
//!
//! ## Oplossing
//!
//! Noem de ontvanger bij `recipients` van het doel; in `sharing.always` als die alles krijgt; met `when` als het
//! alleen in een bepaald geval is. Wie alleen gegevens levert, staat bij `source`.

use crate::check::{Asked, Found, Rule, Severity};
use crate::model::Recipient;
use crate::syntax::Origin;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "RCP-NO-PURPOSE",
    severity: Severity::Warning,
    article: "5(1)(b)",
    source: include_str!("rcp_no_purpose.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let policy = asked.policy;
    let by_cookie = |id: &str| {
        policy
            .cookie
            .iter()
            .any(|cookie| cookie.provider.as_deref() == Some(id) && !cookie.purposes.is_empty())
    };
    // A text that says what somebody does for the organisation says why they receive data, in its own words.
    let told = |recipient: &Recipient| {
        let said = policy.tree.at(&recipient.path("for"));
        !policy.speaking && said.is_some_and(|said| matches!(said.origin, Origin::File(_) | Origin::Unplaced))
    };
    let linked = |recipient: &Recipient| {
        policy.only_supplies(recipient)
            || !recipient.when.is_empty()
            || policy.sharing.always.contains(&recipient.id)
            || policy.purposes.iter().any(|purpose| purpose.recipients.contains(&recipient.id))
            || by_cookie(&recipient.id)
            || told(recipient)
    };
    // Software on one's own server receives nothing: that is for RCP-SELFHOSTED.
    let receives = |recipient: &Recipient| match recipient.hosting.as_deref() {
        Some(hosting) => hosting != "self",
        None => !recipient.selfhosted,
    };
    let loose = policy.recipients.iter().filter(|recipient| receives(recipient) && !linked(recipient));
    let places = loose.map(|recipient| (recipient.path(""), recipient.label()));
    if let Some(finding) = found.over("name", places) {
        found.add(finding);
    }
}
