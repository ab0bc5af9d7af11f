//! # BAS-MISSING
//!
//! ## What it looks for
//!
//! A purpose without a legal basis. What is done for a client (`role = "processor"`) rests on the basis of the
//! client.
//!
//! ## Why
//!
//! Processing without one of the six bases is unlawful, and people must be told which it is.
//!
//! ## Article
//!
//! AVG (GDPR) 6(1), 13(1)(c)
//!
//! ## Remedy
//!
//! Choose one at `basis`: `consent`, `contract`, `legal-obligation`, `vital-interests`, `public-task` or
//! `legitimate-interests`.
//!
//! ## Example
//!
//! ```toml fails
//! [purpose.survey]
//! data = ["email"]
//! ```
//!
//! ```toml passes
//! [purpose.survey]
//! data = ["email"]
//! basis = "consent"
//! ```
//!
//! # Nederlands
//!
//! # BAS-MISSING
//!
//! ## Wat de regel zoekt
//!
//! Een doel zonder grondslag. Wat voor een opdrachtgever gebeurt (`role = "processor"`), rust op de grondslag van die
//! opdrachtgever.
//!
//! ## Waarom
//!
//! Verwerken zonder een van de zes grondslagen is onrechtmatig, en mensen moeten weten welke het is.
//!
//! ## Artikel
//!
//! AVG 6(1), 13(1)(c)
//!
//! ## Oplossing
//!
//! Kies er een bij `basis`: `consent`, `contract`, `legal-obligation`, `vital-interests`, `public-task` of
//! `legitimate-interests`.

use crate::check::{Asked, Found, Rule, Severity};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "BAS-MISSING",
    severity: Severity::Error,
    article: "6(1), 13(1)(c)",
    source: include_str!("bas_missing.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    found.purposes(asked.own_purposes().filter(|purpose| purpose.bases.is_empty()), "basis");
}
