//! # RCP-COOKIE-UNLISTED
//!
//! ## What it looks for
//!
//! A party that gets data through cookies or for a purpose and stands in no list of recipients.
//!
//! ## Why
//!
//! People must be able to see who receives their data.
//!
//! ## Article
//!
//! AVG (GDPR) 13(1)(e)
//!
//! ## Remedy
//!
//! Add the party to `[recipient]`.
//!
//! ## Example
//!
//! ```toml fails
//! [cookie._ga]
//! kind = "analytical"
//! ```
//!
//! ```toml passes
//! [cookie._ga]
//! kind = "analytical"
//! [recipient]
//! google-analytics = {}
//! ```
//!
//! # Nederlands
//!
//! # RCP-COOKIE-UNLISTED
//!
//! ## Wat de regel zoekt
//!
//! Een partij die via cookies of voor een doel gegevens krijgt en niet in de lijst ontvangers staat.
//!
//! ## Waarom
//!
//! Mensen moeten kunnen zien wie hun gegevens krijgt.
//!
//! ## Artikel
//!
//! AVG 13(1)(e)
//!
//! ## Oplossing
//!
//! Zet de partij in `[recipient]`.

use crate::check::recipients::{Receiver, receivers};
use crate::check::{Asked, Found, Rule, Severity};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "RCP-COOKIE-UNLISTED",
    severity: Severity::Error,
    article: "13(1)(e)",
    source: include_str!("rcp_cookie_unlisted.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let all = receivers(asked.policy);
    let unlisted = all.iter().filter(|receiver| !receiver.listed).map(Receiver::place);
    if let Some(finding) = found.over("name", unlisted) {
        found.add(finding);
    }
}
