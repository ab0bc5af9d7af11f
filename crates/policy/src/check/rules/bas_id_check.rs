//! # BAS-ID-CHECK
//!
//! ## What it looks for
//!
//! Checking the identity of who makes a request, on legitimate interests.
//!
//! ## Why
//!
//! Art. 12(6) itself lets one ask more in reasonable doubt; with it the check is part of a legal duty, and no weighing
//! is needed.
//!
//! ## Article
//!
//! AVG (GDPR) 12(6)
//!
//! ## Remedy
//!
//! Use `legal-obligation` with `law = "AVG art. 12(6)"`.
//!
//! ## Example
//!
//! ```toml fails
//! [purpose.identity-check]
//! data = ["name"]
//! basis = "legitimate-interests"
//! ```
//!
//! ```toml passes
//! [purpose.identity-check]
//! data = ["name"]
//! basis = "legal-obligation"
//! law = "AVG art. 12(6)"
//! ```
//!
//! # Nederlands
//!
//! # BAS-ID-CHECK
//!
//! ## Wat de regel zoekt
//!
//! De identiteit van een verzoeker controleren op gerechtvaardigd belang.
//!
//! ## Waarom
//!
//! Art. 12(6) laat zelf toe bij redelijke twijfel meer te vragen; daarmee hoort de controle bij een wettelijke plicht,
//! en is geen afweging nodig.
//!
//! ## Artikel
//!
//! AVG 12(6)
//!
//! ## Oplossing
//!
//! Gebruik `legal-obligation` met `law = "AVG art. 12(6)"`.

use crate::check::{Asked, Found, Rule, Severity};
use crate::model::{Basis, Purpose};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "BAS-ID-CHECK",
    severity: Severity::Advice,
    article: "12(6)",
    source: include_str!("bas_id_check.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let checks = |purpose: &&Purpose| {
        purpose.bases.contains(&Basis::LegitimateInterests) && purpose.is_or_covers(|kind| kind.identity)
    };
    found.purposes(asked.own_purposes().filter(checks), "basis");
}
