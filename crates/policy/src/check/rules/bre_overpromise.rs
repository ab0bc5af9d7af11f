//! # BRE-OVERPROMISE
//!
//! ## What it looks for
//!
//! The promise to tell the authority, or everyone, of any threat at all.
//!
//! ## Why
//!
//! The law asks it of the authority where there is a risk, and of the people where that risk is high. Who promises
//! more is bound to it, also for a mail to the wrong colleague.
//!
//! ## Article
//!
//! AVG (GDPR) 33, 34
//!
//! ## Remedy
//!
//! Promise what the law asks: `tells-authority = "when-required"`, `tells-people = "high-risk"`; or keep the promise
//! and make sure that it can be met.
//!
//! ## Example
//!
//! ```toml fails
//! [breach]
//! authority-within = "72 hours"
//! tells-authority = "any-threat"
//! tells-people = "high-risk"
//! ```
//!
//! ```toml passes
//! [breach]
//! authority-within = "72 hours"
//! tells-authority = "when-required"
//! tells-people = "high-risk"
//! ```
//!
//! # Nederlands
//!
//! # BRE-OVERPROMISE
//!
//! ## Wat de regel zoekt
//!
//! De belofte om de toezichthouder, of iedereen, bij elke dreiging in te lichten.
//!
//! ## Waarom
//!
//! De wet vraagt het tegenover de toezichthouder bij een risico, en tegenover de mensen bij een hoog risico. Wie
//! meer belooft, zit eraan vast, ook bij een mail aan de verkeerde collega.
//!
//! ## Artikel
//!
//! AVG 33, 34
//!
//! ## Oplossing
//!
//! Beloof wat de wet vraagt: `tells-authority = "when-required"`, `tells-people = "high-risk"`; of houd de belofte,
//! en zorg dat die haalbaar is.

use crate::check::{Asked, Found, Rule, Severity};
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "BRE-OVERPROMISE",
    severity: Severity::Warning,
    article: "33, 34",
    source: include_str!("bre_overpromise.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let Some(breach) = &asked.policy.breach else { return };
    let any = |when: &Option<String>| when.as_deref() == Some("any-threat");
    let at = |key: &str| Path::of(["breach", key]);
    match (any(&breach.tells_authority), any(&breach.tells_people)) {
        (true, true) => found.add(found.at(at("tells-authority")).also(at("tells-people"))),
        (true, false) => found.add(found.at(at("tells-authority")).variant("authority")),
        (false, true) => found.add(found.at(at("tells-people")).variant("people")),
        (false, false) => {}
    }
}
