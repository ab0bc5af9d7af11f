//! # BRE-SCOPE
//!
//! ## What it looks for
//!
//! A breach described as an attack only, in words from before the GDPR, or as settled by agreement with the people
//! concerned.
//!
//! ## Why
//!
//! A breach is any accidental or unlawful loss, change, disclosure or access: a lost laptop counts as much as a
//! burglar. Processing agreements are concluded with processors, not with the people whose data it is.
//!
//! ## Article
//!
//! AVG (GDPR) 4(12)
//!
//! ## Remedy
//!
//! Describe it as art. 4(12) does, and take the word out of `flaws`.
//!
//! ## Example
//!
//! ```toml fails
//! [breach]
//! authority-within = "72 hours"
//! tells-people = "high-risk"
//! flaws = ["only-malicious"]
//! ```
//!
//! ```toml passes
//! [breach]
//! authority-within = "72 hours"
//! tells-people = "high-risk"
//! ```
//!
//! # Nederlands
//!
//! # BRE-SCOPE
//!
//! ## Wat de regel zoekt
//!
//! Een datalek dat alleen als aanval is omschreven, in woorden van vóór de AVG, of als geregeld in een overeenkomst
//! met betrokkenen.
//!
//! ## Waarom
//!
//! Een datalek is elk verlies, elke wijziging, verstrekking of inzage per ongeluk of onrechtmatig: een verloren
//! laptop telt net zo goed als een inbraak. Verwerkersovereenkomsten sluit men met verwerkers, niet met de mensen
//! van wie de gegevens zijn.
//!
//! ## Artikel
//!
//! AVG 4(12)
//!
//! ## Oplossing
//!
//! Omschrijf het zoals art. 4(12), en haal het woord uit `flaws`.

use crate::check::{Asked, Found, Rule, Severity};
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "BRE-SCOPE",
    severity: Severity::Warning,
    article: "4(12)",
    source: include_str!("bre_scope.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let flaws = asked.policy.breach.as_ref().map(|breach| breach.flaws.as_slice()).unwrap_or_default();
    for (n, flaw) in flaws.iter().enumerate() {
        let finding = found.at(Path::of(["breach", "flaws"]).index(n));
        match flaw.as_str() {
            "only-malicious" => found.add(finding),
            "old-definition" => found.add(finding.variant("old")),
            "dpa-with-subject" => found.add(finding.variant("agreement")),
            _ => {}
        }
    }
}
