//! # DSR-CHANNEL
//!
//! ## What it looks for
//!
//! Requests that can be made only through a channel that is missing or cannot be read: an address that a script hides.
//!
//! ## Why
//!
//! The organisation must make it easy to use rights. An address that nobody can read is a closed door.
//!
//! ## Article
//!
//! AVG (GDPR) 12(2)
//!
//! ## Remedy
//!
//! Write the address out, or add another channel at `rights.channels`.
//!
//! ## Example
//!
//! ```toml fails
//! [contact.general]
//! email = "hidden"
//! [rights]
//! channels = ["contact.general.email"]
//! ```
//!
//! ```toml passes
//! [contact.general]
//! email = "info@example.nl"
//! [rights]
//! channels = ["contact.general.email"]
//! ```
//!
//! # Nederlands
//!
//! # DSR-CHANNEL
//!
//! ## Wat de regel zoekt
//!
//! Verzoeken die alleen kunnen via een kanaal dat ontbreekt of niet te lezen is: een adres dat een script verbergt.
//!
//! ## Waarom
//!
//! De organisatie moet het makkelijk maken om rechten te gebruiken. Een adres dat niemand kan lezen is een dichte
//! deur.
//!
//! ## Artikel
//!
//! AVG 12(2)
//!
//! ## Oplossing
//!
//! Schrijf het adres uit, of noem een ander kanaal bij `rights.channels`.

use crate::check::channels::works;
use crate::check::{Asked, Found, Rule, Severity};
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "DSR-CHANNEL",
    severity: Severity::Error,
    article: "12(2)",
    source: include_str!("dsr_channel.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let policy = asked.policy;
    let channels = &policy.rights.channels;
    // Who names no channel is asked for a contact by ORG-CONTACT.
    if !channels.is_empty() && !channels.iter().any(|channel| works(policy, channel)) {
        let mut finding = found.at(Path::of(["rights", "channels"]));
        for channel in channels {
            let keys: Vec<&str> = channel.split('.').collect();
            let mut path = Path::of(keys.iter().copied().take(2));
            if let Some(way) = keys.get(2) {
                path = path.key(*way);
            }
            if policy.says(&path) {
                finding = finding.also(path);
            }
        }
        found.add(finding);
    }
}
