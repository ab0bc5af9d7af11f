//! # ADM-NARROW
//!
//! ## What it looks for
//!
//! Automated decisions are denied only as far as they are adverse.
//!
//! ## Why
//!
//! The law is about every decision with legal or similarly significant effects, also a favourable one.
//!
//! ## Article
//!
//! AVG (GDPR) 22
//!
//! ## Remedy
//!
//! Say whether such decisions are made at all: `automated-decisions.used`.
//!
//! ## Example
//!
//! ```toml fails
//! [automated-decisions]
//! used = false
//! flaws = ["only-adverse"]
//! ```
//!
//! ```toml passes
//! [automated-decisions]
//! used = false
//! ```
//!
//! # Nederlands
//!
//! # ADM-NARROW
//!
//! ## Wat de regel zoekt
//!
//! Geautomatiseerde besluiten worden alleen ontkend voor zover ze nadelig zijn.
//!
//! ## Waarom
//!
//! De wet gaat over elk besluit met rechtsgevolgen of vergelijkbaar grote gevolgen, ook als het gunstig is.
//!
//! ## Artikel
//!
//! AVG 22
//!
//! ## Oplossing
//!
//! Zeg of zulke besluiten er zijn: `automated-decisions.used`.

use crate::check::{Asked, Found, Rule, Severity};
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "ADM-NARROW",
    severity: Severity::Advice,
    article: "22",
    source: include_str!("adm_narrow.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    if asked.policy.automated_flaws.iter().any(|flaw| flaw == "only-adverse") {
        found.add(found.at(Path::of(["automated-decisions", "flaws"])));
    }
}
