//! # PRC-CHECKLIST
//!
//! ## What it looks for
//!
//! A processing agreement that lacks something art. 28(3) asks.
//!
//! ## Why
//!
//! What the agreement does not oblige, the processor need not do: delete data, help with a request, report a breach in
//! time.
//!
//! ## Article
//!
//! AVG (GDPR) 28(3)(a)-(h)
//!
//! ## Remedy
//!
//! Have the agreement completed, and take the word out of `lacks`.
//!
//! ## Example
//!
//! ```toml fails
//! [recipient]
//! moneybird = { agreement = { signed = 2026-01-01, lacks = ["deletion", "audit"] } }
//! ```
//!
//! ```toml passes
//! [recipient]
//! moneybird = { agreement = { signed = 2026-01-01 } }
//! ```
//!
//! # Nederlands
//!
//! # PRC-CHECKLIST
//!
//! ## Wat de regel zoekt
//!
//! Een verwerkersovereenkomst waarin iets ontbreekt dat art. 28(3) vraagt.
//!
//! ## Waarom
//!
//! Wat niet is afgesproken, hoeft de verwerker niet te doen: gegevens wissen, helpen bij een verzoek, een datalek op
//! tijd melden.
//!
//! ## Artikel
//!
//! AVG 28(3)(a)-(h)
//!
//! ## Oplossing
//!
//! Laat de overeenkomst aanvullen, en haal het woord uit `lacks`.

use crate::check::{Arg, Asked, Found, Rule, Severity};
use crate::model::{RecipientRole, Text};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "PRC-CHECKLIST",
    severity: Severity::Warning,
    article: "28(3)(a)-(h)",
    source: include_str!("prc_checklist.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    for recipient in &asked.policy.recipients {
        let Some(agreement) = &recipient.agreement else { continue };
        let items: Vec<Text> = agreement
            .lacks
            .iter()
            .map(|id| {
                asked
                    .known
                    .words
                    .agreement
                    .get(id)
                    .map_or_else(|| Text::same(id.as_str()), |word| word.title.clone())
            })
            .collect();
        // Whether there is an agreement at all is for PRC-NO-DPA and PRC-NDA.
        if agreement.is == "dpa" && recipient.role == RecipientRole::Processor && !items.is_empty() {
            let finding = found.at(recipient.path("agreement").key("lacks"));
            found.add(finding.arg("name", Arg::Text(recipient.label())).arg("items", Arg::List(items)));
        }
    }
}
