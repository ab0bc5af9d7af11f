//! # RGT-WITHDRAW
//!
//! ## What it looks for
//!
//! Data that rests on consent, or is kept longer by it, and no right to withdraw it.
//!
//! ## Why
//!
//! Consent that cannot be withdrawn is no consent.
//!
//! ## Article
//!
//! AVG (GDPR) 13(2)(c), 7(3)
//!
//! ## Remedy
//!
//! Add `withdraw` to `rights.offers`.
//!
//! ## Example
//!
//! ```toml fails
//! [purpose.newsletter]
//! data = ["email"]
//! basis = "consent"
//! ```
//!
//! ```toml passes
//! [purpose.newsletter]
//! data = ["email"]
//! basis = "consent"
//! [rights]
//! offers = ["withdraw"]
//! ```
//!
//! # Nederlands
//!
//! # RGT-WITHDRAW
//!
//! ## Wat de regel zoekt
//!
//! Gegevens op grond van toestemming, of die door toestemming langer blijven, zonder het recht die in te trekken.
//!
//! ## Waarom
//!
//! Toestemming die niet in te trekken is, is geen toestemming.
//!
//! ## Artikel
//!
//! AVG 13(2)(c), 7(3)
//!
//! ## Oplossing
//!
//! Zet `withdraw` bij `rights.offers`.

use crate::check::{Asked, Found, Rule, Severity};
use crate::model::Basis;
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "RGT-WITHDRAW",
    severity: Severity::Error,
    article: "13(2)(c), 7(3)",
    source: include_str!("rgt_withdraw.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let policy = asked.policy;
    if policy.has_basis(Basis::Consent) && !policy.rights.offers.iter().any(|right| right == "withdraw") {
        found.add(found.at(Path::of(["rights", "offers"])));
    }
}
