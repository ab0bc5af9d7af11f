//! # CHI-CONTRADICT
//!
//! ## What it looks for
//!
//! A parent's consent is promised while the text says that age cannot be checked.
//!
//! ## Why
//!
//! Art. 8(2) asks a reasonable effort; both cannot be true.
//!
//! ## Article
//!
//! AVG (GDPR) 8(2)
//!
//! ## Remedy
//!
//! Say how age is checked, or do not promise it.
//!
//! ## Example
//!
//! ```toml fails
//! [minors]
//! consent-under = 16
//! flaws = ["cannot-verify"]
//! ```
//!
//! ```toml passes
//! [minors]
//! consent-under = 16
//! ```
//!
//! # Nederlands
//!
//! # CHI-CONTRADICT
//!
//! ## Wat de regel zoekt
//!
//! Toestemming van een ouder wordt beloofd, terwijl de tekst zegt dat leeftijd niet te controleren is.
//!
//! ## Waarom
//!
//! Art. 8(2) vraagt een redelijke inspanning; beide kan niet waar zijn.
//!
//! ## Artikel
//!
//! AVG 8(2)
//!
//! ## Oplossing
//!
//! Zeg hoe leeftijd wordt nagegaan, of beloof het niet.

use crate::check::{Asked, Found, Rule, Severity};
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "CHI-CONTRADICT",
    severity: Severity::Error,
    article: "8(2)",
    source: include_str!("chi_contradict.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let Some(minors) = &asked.policy.minors else { return };
    if minors.consent_under.is_some() && minors.flaws.iter().any(|flaw| flaw == "cannot-verify") {
        found.add(found.at(Path::of(["minors", "consent-under"])).also(Path::of(["minors", "flaws"])));
    }
}
