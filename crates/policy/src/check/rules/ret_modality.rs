//! # RET-MODALITY
//!
//! ## What it looks for
//!
//! A period after which data may be deleted, or is in principle.
//!
//! ## Why
//!
//! Then nobody promised the end.
//!
//! ## Article
//!
//! AVG (GDPR) 5(1)(e)
//!
//! ## Remedy
//!
//! Leave out `at least` and `in principle`.
//!
//! ## Example
//!
//! ```toml fails
//! [keep]
//! paperwork = "at least 7 years after invoice"
//! ```
//!
//! ```toml passes
//! [keep]
//! paperwork = "7 years after invoice"
//! ```
//!
//! # Nederlands
//!
//! # RET-MODALITY
//!
//! ## Wat de regel zoekt
//!
//! Een termijn waarna gegevens gewist mógen worden, of in principe worden gewist.
//!
//! ## Waarom
//!
//! Dan is het einde niet beloofd.
//!
//! ## Artikel
//!
//! AVG 5(1)(e)
//!
//! ## Oplossing
//!
//! Laat `at least` en `in principle` weg.

use crate::check::terms::placed_everywhere;
use crate::check::{Arg, Asked, Found, Rule, Severity};
use crate::promises::rule_text;
use crate::rule::Modality;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "RET-MODALITY",
    severity: Severity::Warning,
    article: "5(1)(e)",
    source: include_str!("ret_modality.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    for term in placed_everywhere(asked.policy) {
        if matches!(term.rule.modality, Some(Modality::AtLeast | Modality::InPrinciple)) {
            let finding = found.at(term.path).arg("class", Arg::Text(term.label));
            found.add(finding.arg("text", Arg::Text(rule_text(asked.policy, term.rule))));
        }
    }
}
