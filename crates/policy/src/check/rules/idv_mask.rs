//! # IDV-MASK
//!
//! ## What it looks for
//!
//! A copy of an identity document that people may send without making the BSN, the photo and the machine-readable
//! strip unreadable.
//!
//! ## Why
//!
//! The BSN may be processed only where a law says so, and the strip holds it too. The photo is not needed to compare
//! names.
//!
//! ## Article
//!
//! AVG (GDPR) 5(1)(c), UAVG 46
//!
//! ## Remedy
//!
//! Write `blacken = ["bsn", "photo", "mrz", "document-number"]`, and say so in the text.
//!
//! ## Example
//!
//! ```toml fails
//! [rights]
//! identity = { ask = "when-in-doubt", by = ["email-link", "id-copy"], blacken = ["photo"] }
//! ```
//!
//! ```toml passes
//! [rights]
//! identity = { ask = "when-in-doubt", by = ["email-link", "id-copy"], blacken = ["bsn", "photo", "mrz"] }
//! ```
//!
//! # Nederlands
//!
//! # IDV-MASK
//!
//! ## Wat de regel zoekt
//!
//! Een kopie van een identiteitsbewijs die mensen mogen sturen zonder het BSN, de pasfoto en de machineleesbare strook
//! af te schermen.
//!
//! ## Waarom
//!
//! Het BSN mag alleen worden verwerkt als een wet dat zegt, en het staat ook in die strook. De foto is niet nodig om
//! namen te vergelijken.
//!
//! ## Artikel
//!
//! AVG 5(1)(c), UAVG 46
//!
//! ## Oplossing
//!
//! Schrijf `blacken = ["bsn", "photo", "mrz", "document-number"]`, en zeg het in de tekst.

use crate::check::{Arg, Asked, Found, Rule, Severity};
use crate::model::Text;
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "IDV-MASK",
    severity: Severity::Error,
    article: "UAVG 46",
    source: include_str!("idv_mask.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let Some(identity) = &asked.policy.rights.identity else { return };
    if !identity.by.iter().any(|step| step == "id-copy") {
        return;
    }
    let required = asked.known.words.blacken.iter().filter(|(_, word)| word.required);
    let missing: Vec<Text> = required
        .filter(|(id, _)| !identity.blacken.contains(id))
        .map(|(_, word)| word.title.clone())
        .collect();
    if !missing.is_empty() {
        let finding = found.at(Path::of(["rights", "identity", "blacken"])).arg("items", Arg::List(missing));
        // Said to be blackened, but not what.
        let unsaid = identity.blacken_unspecified;
        found.add(if unsaid { finding.variant("unsaid").severity(Severity::Warning) } else { finding });
    }
}
