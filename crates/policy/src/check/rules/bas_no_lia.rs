//! # BAS-NO-LIA
//!
//! ## What it looks for
//!
//! A legitimate interest that was never weighed.
//!
//! ## Why
//!
//! The organisation must be able to show that its interest outweighs people's.
//!
//! ## Article
//!
//! AVG (GDPR) 5(2), 6(1)(f)
//!
//! ## Remedy
//!
//! Weigh it and write the day at `balanced`.
//!
//! ## Example
//!
//! ```toml fails
//! [purpose.questions]
//! data = ["name"]
//! basis = "legitimate-interests"
//! ```
//!
//! ```toml passes
//! [purpose.questions]
//! data = ["name"]
//! basis = "legitimate-interests"
//! balanced = 2026-01-01
//! ```
//!
//! # Nederlands
//!
//! # BAS-NO-LIA
//!
//! ## Wat de regel zoekt
//!
//! Een gerechtvaardigd belang dat nooit is afgewogen.
//!
//! ## Waarom
//!
//! De organisatie moet kunnen laten zien dat haar belang zwaarder weegt.
//!
//! ## Artikel
//!
//! AVG 5(2), 6(1)(f)
//!
//! ## Oplossing
//!
//! Maak de afweging en zet de dag bij `balanced`.

use crate::check::{Asked, Found, Rule, Severity};
use crate::model::{Basis, Purpose};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "BAS-NO-LIA",
    severity: Severity::Warning,
    article: "5(2), 6(1)(f)",
    source: include_str!("bas_no_lia.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let unweighed = |purpose: &&Purpose| {
        asked.rests_on(purpose, Basis::LegitimateInterests) && !asked.is_done(purpose.balanced)
    };
    found.purposes(asked.own_purposes().filter(unweighed), "balanced");
}
