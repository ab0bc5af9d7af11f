//! # COO-EQUAL
//!
//! ## What it looks for
//!
//! Cookies that are easier to accept than to refuse, or a choice that nobody can take back.
//!
//! ## Why
//!
//! Consent is free only where refusing costs no more effort, and where one can change one's mind as easily.
//!
//! ## Article
//!
//! AVG (GDPR) 4(11) and 7(3), guidance of the supervisory authority (AP)
//!
//! ## Remedy
//!
//! Give refusing the same button in the same place, and keep a way to change the choice in view: `cookies.withdraw`.
//!
//! ## Example
//!
//! ```toml fails
//! [cookies]
//! kinds = ["tracking"]
//! consent = ["tracking"]
//! withdraw = ["button-bottom-right"]
//! flaws = ["refusing-harder"]
//! ```
//!
//! ```toml passes
//! [cookies]
//! kinds = ["tracking"]
//! consent = ["tracking"]
//! withdraw = ["button-bottom-right"]
//! ```
//!
//! # Nederlands
//!
//! # COO-EQUAL
//!
//! ## Wat de regel zoekt
//!
//! Cookies die makkelijker te accepteren dan te weigeren zijn, of een keuze die niemand kan terugdraaien.
//!
//! ## Waarom
//!
//! Toestemming is pas vrij als weigeren niet meer moeite kost, en als u zich net zo makkelijk kunt bedenken.
//!
//! ## Artikel
//!
//! AVG 4(11) en 7(3), uitleg van de AP
//!
//! ## Oplossing
//!
//! Geef weigeren dezelfde knop op dezelfde plaats, en houd in beeld hoe men de keuze wijzigt: `cookies.withdraw`.

use crate::check::cookies::asks_consent;
use crate::check::{Asked, Found, Rule, Severity};
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "COO-EQUAL",
    severity: Severity::Error,
    article: "4(11), 7(3), AP",
    source: include_str!("coo_equal.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let Some(cookies) = &asked.policy.cookies else { return };
    if cookies.flaws.iter().any(|flaw| flaw == "refusing-harder") {
        found.add(found.at(Path::of(["cookies", "flaws"])));
    }
    if asks_consent(cookies) && cookies.withdraw.is_empty() {
        found.add(found.at(Path::of(["cookies", "withdraw"])).variant("withdraw"));
    }
}
