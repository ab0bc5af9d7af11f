//! # TRF-TIA
//!
//! ## What it looks for
//!
//! Contract clauses without an assessment of the country.
//!
//! ## Why
//!
//! The Court asks whether the law of the country leaves the clauses their effect.
//!
//! ## Article
//!
//! AVG (GDPR) 46, C-311/18
//!
//! ## Remedy
//!
//! Assess it and write the day at `assessed`.
//!
//! ## Example
//!
//! ```toml fails
//! [recipient]
//! mailblue = { safeguard = "scc" }
//! ```
//!
//! ```toml passes
//! [recipient]
//! mailblue = { safeguard = "scc", assessed = 2026-01-01 }
//! ```
//!
//! # Nederlands
//!
//! # TRF-TIA
//!
//! ## Wat de regel zoekt
//!
//! Modelcontracten zonder beoordeling van het land.
//!
//! ## Waarom
//!
//! Het Hof vraagt of het recht van het land de bepalingen hun werking laat.
//!
//! ## Artikel
//!
//! AVG 46, C-311/18
//!
//! ## Oplossing
//!
//! Beoordeel het en zet de dag bij `assessed`.

use crate::check::{Arg, Asked, Found, Rule, Severity};
use crate::model::{Recipient, Text};
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "TRF-TIA",
    severity: Severity::Warning,
    article: "46, C-311/18",
    source: include_str!("trf_tia.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let policy = asked.policy;
    let clauses = |word: &str| word == "scc" || word == "bcr";
    let by_clauses = |recipient: &&Recipient| recipient.safeguard.as_deref().is_some_and(clauses);
    let said_of_all = policy
        .transfers
        .as_ref()
        .is_some_and(|transfers| transfers.safeguards.iter().any(|word| clauses(word)));
    let assessed = policy.recipients.iter().filter(by_clauses).any(|recipient| recipient.assessed.is_some());
    if said_of_all && !assessed {
        let finding = found.at(Path::of(["transfers", "safeguards"])).variant("general");
        found.add(finding);
    }
    for recipient in policy.recipients.iter().filter(by_clauses) {
        if recipient.assessed.is_none() {
            let label = recipient.label();
            let name = Text {
                nl: label.nl.map(|name| format!(": {name}")),
                en: label.en.map(|name| format!(": {name}")),
            };
            found.add(found.at(recipient.path("safeguard")).arg("name", Arg::Text(name)));
        }
    }
}
