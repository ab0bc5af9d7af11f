//! # BAS-CONSENT-MISMATCH
//!
//! ## What it looks for
//!
//! A text that asks agreement while the basis is another.
//!
//! ## Why
//!
//! Who is asked believes that refusing is possible.
//!
//! ## Article
//!
//! AVG (GDPR) 6(1), 7
//!
//! ## Remedy
//!
//! Make consent the basis, or do not ask.
//!
//! ## Example
//!
//! ```toml fails
//! [purpose.courses]
//! data = ["name"]
//! basis = "contract"
//! flaws = ["asks-agreement"]
//! ```
//!
//! ```toml passes
//! [purpose.courses]
//! data = ["name"]
//! basis = "contract"
//! ```
//!
//! # Nederlands
//!
//! # BAS-CONSENT-MISMATCH
//!
//! ## Wat de regel zoekt
//!
//! Een tekst die akkoord vraagt terwijl de grondslag een andere is.
//!
//! ## Waarom
//!
//! Wie gevraagd wordt, denkt te kunnen weigeren.
//!
//! ## Artikel
//!
//! AVG 6(1), 7
//!
//! ## Oplossing
//!
//! Maak toestemming de grondslag, of vraag het niet.

use crate::check::{Asked, Found, Rule, Severity};
use crate::model::{Basis, Purpose};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "BAS-CONSENT-MISMATCH",
    severity: Severity::Error,
    article: "6(1), 7",
    source: include_str!("bas_consent_mismatch.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let mismatch =
        |purpose: &&Purpose| purpose.has_flaw("asks-agreement") && purpose.basis() != Some(Basis::Consent);
    found.purposes(asked.own_purposes().filter(mismatch), "basis");
}
