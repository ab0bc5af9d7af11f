//! # SEC-SSL
//!
//! ## What it looks for
//!
//! A connection that is called SSL.
//!
//! ## Why
//!
//! SSL has been withdrawn because it can be broken; what browsers use today is TLS.
//!
//! ## Article
//!
//! AVG (GDPR) 32
//!
//! ## Remedy
//!
//! Say TLS, with its version where that is known, and check that nothing older is on.
//!
//! ## Example
//!
//! ```toml fails
//! [security]
//! measures = ["tls"]
//! flaws = ["says-ssl"]
//! ```
//!
//! ```toml passes
//! [security]
//! measures = ["tls"]
//! ```
//!
//! # Nederlands
//!
//! # SEC-SSL
//!
//! ## Wat de regel zoekt
//!
//! Een verbinding die SSL heet.
//!
//! ## Waarom
//!
//! SSL is afgeschaft omdat het te breken is; wat browsers nu gebruiken is TLS.
//!
//! ## Artikel
//!
//! AVG 32
//!
//! ## Oplossing
//!
//! Noem TLS, met de versie als die bekend is, en ga na dat niets ouders aanstaat.

use crate::check::{Asked, Found, Rule, Severity};
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "SEC-SSL",
    severity: Severity::Advice,
    article: "32",
    source: include_str!("sec_ssl.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    if asked.policy.security.flaws.iter().any(|flaw| flaw == "says-ssl") {
        found.add(found.at(Path::of(["security", "flaws"])));
    }
}
