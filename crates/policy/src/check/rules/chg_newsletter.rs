//! # CHG-NEWSLETTER
//!
//! ## What it looks for
//!
//! News of changes only for who takes the newsletter.
//!
//! ## Why
//!
//! Then marketing is the price of being informed.
//!
//! ## Article
//!
//! AVG (GDPR) 7(4)
//!
//! ## Remedy
//!
//! Announce changes to everyone, apart from the newsletter.
//!
//! ## Example
//!
//! ```toml fails
//! [changes]
//! announced-by = ["newsletter"]
//! flaws = ["only-to-subscribers"]
//! ```
//!
//! ```toml passes
//! [changes]
//! announced-by = ["email"]
//! ```
//!
//! # Nederlands
//!
//! # CHG-NEWSLETTER
//!
//! ## Wat de regel zoekt
//!
//! Nieuws over wijzigingen alleen voor wie de nieuwsbrief neemt.
//!
//! ## Waarom
//!
//! Dan is reclame de prijs van geïnformeerd worden.
//!
//! ## Artikel
//!
//! AVG 7(4)
//!
//! ## Oplossing
//!
//! Meld wijzigingen aan iedereen, los van de nieuwsbrief.

use crate::check::{Asked, Found, Rule, Severity};
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "CHG-NEWSLETTER",
    severity: Severity::Warning,
    article: "7(4)",
    source: include_str!("chg_newsletter.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let Some(changes) = &asked.policy.changes else { return };
    if changes.flaws.iter().any(|flaw| flaw == "only-to-subscribers") {
        found.add(found.at(Path::of(["changes", "flaws"])).also(Path::of(["changes", "announced-by"])));
    }
}
