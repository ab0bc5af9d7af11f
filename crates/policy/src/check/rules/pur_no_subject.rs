//! # PUR-NO-SUBJECT
//!
//! ## What it looks for
//!
//! A purpose that does not say whose data it holds, where the statement is for several groups of people or for none.
//!
//! ## Why
//!
//! The register lists the people concerned per purpose, and people must be able to see what is about them.
//!
//! ## Article
//!
//! AVG (GDPR) 30(1)(c)
//!
//! ## Remedy
//!
//! Say it at `subjects` of each purpose; a statement for one group says it once, at `statement.for`.
//!
//! ## Example
//!
//! ```toml fails
//! [statement]
//! transcribes = true
//! for = ["customers", "visitors"]
//! [purpose.installations]
//! data = ["address"]
//! ```
//!
//! ```toml passes
//! [statement]
//! transcribes = true
//! for = ["customers", "visitors"]
//! [purpose.installations]
//! data = ["address"]
//! subjects = ["customers"]
//! ```
//!
//! # Nederlands
//!
//! # PUR-NO-SUBJECT
//!
//! ## Wat de regel zoekt
//!
//! Een doel dat niet zegt om wiens gegevens het gaat, terwijl de verklaring voor verschillende groepen mensen is of
//! geen groep noemt.
//!
//! ## Waarom
//!
//! Het register noemt per doel de betrokkenen, en mensen moeten kunnen zien wat over hen gaat.
//!
//! ## Artikel
//!
//! AVG 30(1)(c)
//!
//! ## Oplossing
//!
//! Zeg het bij `subjects` van elk doel; een verklaring voor één groep zegt het één keer, bij `statement.for`.

use crate::check::{Asked, Found, Rule, Severity};
use crate::model::Purpose;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "PUR-NO-SUBJECT",
    severity: Severity::Warning,
    article: "30(1)(c)",
    source: include_str!("pur_no_subject.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    // Where the whole statement is for one group, silence can only mean that group.
    if asked.policy.statement.subjects.len() == 1 {
        return;
    }
    let purposes: Vec<&Purpose> = asked.own_purposes().collect();
    let silent: Vec<&Purpose> =
        purposes.iter().copied().filter(|purpose| purpose.subjects.is_empty()).collect();
    if silent.len() < 2 || silent.len() < purposes.len() {
        found.purposes(silent, "subjects");
    } else if let Some((first, rest)) = silent.split_first() {
        let mut finding = found.at(first.path("subjects")).variant("none");
        finding.also.extend(rest.iter().map(|purpose| purpose.path("subjects")));
        found.add(finding);
    }
}
