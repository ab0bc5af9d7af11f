//! # BRE-HOURS
//!
//! ## What it looks for
//!
//! A term for telling the authority of a breach that is longer than the law's.
//!
//! ## Why
//!
//! The law gives 72 hours after the organisation knows of it, weekends included.
//!
//! ## Article
//!
//! AVG (GDPR) 33(1)
//!
//! ## Remedy
//!
//! Promise 72 hours or less, or leave the term out: then the term of the law counts.
//!
//! ## Example
//!
//! ```toml fails
//! [breach]
//! authority-within = "5 days"
//! tells-people = "high-risk"
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
//! # BRE-HOURS
//!
//! ## Wat de regel zoekt
//!
//! Een termijn voor het melden van een datalek aan de toezichthouder die langer is dan die van de wet.
//!
//! ## Waarom
//!
//! De wet geeft 72 uur vanaf het moment dat de organisatie ervan weet, weekenden meegeteld.
//!
//! ## Artikel
//!
//! AVG 33(1)
//!
//! ## Oplossing
//!
//! Beloof 72 uur of minder, of laat de termijn weg: dan geldt die van de wet.

use crate::check::{Arg, Asked, Found, Rule, Severity};
use crate::model::Within;
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "BRE-HOURS",
    severity: Severity::Error,
    article: "33(1)",
    source: include_str!("bre_hours.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let promised = asked.policy.breach.as_ref().and_then(|breach| breach.authority_within.as_ref());
    let promised = promised.and_then(Within::period);
    let term = asked.known.term("breach-authority", asked.today);
    if let Some((promised, term)) = promised.zip(term)
        && promised.longer_than(term.period)
    {
        let finding = found.at(Path::of(["breach", "authority-within"])).arg("period", Arg::Period(promised));
        found.add(finding.arg("term", Arg::Period(term.period)));
    }
}
