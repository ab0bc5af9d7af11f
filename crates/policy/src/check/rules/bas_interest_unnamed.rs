//! # BAS-INTEREST-UNNAMED
//!
//! ## What it looks for
//!
//! A legitimate interest that is not named.
//!
//! ## Why
//!
//! Who does not know the interest cannot object to it.
//!
//! ## Article
//!
//! AVG (GDPR) 13(1)(d)
//!
//! ## Remedy
//!
//! Say at `interest` what the organisation needs it for.
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
//! interest = "Weten wat wij eerder bespraken"
//! ```
//!
//! # Nederlands
//!
//! # BAS-INTEREST-UNNAMED
//!
//! ## Wat de regel zoekt
//!
//! Een gerechtvaardigd belang dat niet is genoemd.
//!
//! ## Waarom
//!
//! Wie het belang niet kent, kan er geen bezwaar tegen maken.
//!
//! ## Artikel
//!
//! AVG 13(1)(d)
//!
//! ## Oplossing
//!
//! Zeg bij `interest` waar de organisatie het voor nodig heeft.

use crate::check::{Asked, Found, Rule, Severity};
use crate::model::{Basis, Purpose};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "BAS-INTEREST-UNNAMED",
    severity: Severity::Error,
    article: "13(1)(d)",
    source: include_str!("bas_interest_unnamed.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let unnamed = |purpose: &&Purpose| {
        asked.rests_on(purpose, Basis::LegitimateInterests) && purpose.interest.is_none()
    };
    found.purposes(asked.own_purposes().filter(unnamed), "interest");
}
