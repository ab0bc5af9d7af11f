//! # RET-OPEN-END
//!
//! ## What it looks for
//!
//! A period that only the person concerned can end.
//!
//! ## Why
//!
//! Who forgets to unsubscribe is kept for ever.
//!
//! ## Article
//!
//! AVG (GDPR) 5(1)(e)
//!
//! ## Remedy
//!
//! Add a limit for people who fall silent: `or 2 years after last-contact`. To know whether an e-mail was opened
//! (`last-opened`) one needs a tracking pixel, and for that consent (Tw 11.7a).
//!
//! ## Example
//!
//! ```toml fails
//! [keep]
//! mailings = "until withdrawal"
//! ```
//!
//! ```toml passes
//! [keep]
//! mailings = "until withdrawal or 2 years after last-contact"
//! ```
//!
//! # Nederlands
//!
//! # RET-OPEN-END
//!
//! ## Wat de regel zoekt
//!
//! Een termijn die alleen de persoon zelf kan beëindigen.
//!
//! ## Waarom
//!
//! Wie vergeet zich af te melden, wordt voor altijd bewaard.
//!
//! ## Artikel
//!
//! AVG 5(1)(e)
//!
//! ## Oplossing
//!
//! Voeg een grens toe voor wie niets meer laat horen: `or 2 years after last-contact`. Om te weten of een e-mail is
//! geopend (`last-opened`) is een volgpixel nodig, en daarvoor toestemming (Tw 11.7a).

use crate::check::terms::placed;
use crate::check::{Arg, Asked, Found, Rule, Severity};
use crate::promises::rule_text;
use crate::rule::Ending;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "RET-OPEN-END",
    severity: Severity::Warning,
    article: "5(1)(e)",
    source: include_str!("ret_open_end.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let policy = asked.policy;
    let by_subject = |ending: &Ending| match ending {
        Ending::Until(event) => policy.event(event).is_some_and(|event| event.by_subject),
        _ => false,
    };
    for term in placed(policy) {
        if term.rule.endings.iter().all(by_subject) {
            let finding = found.at(term.path).arg("class", Arg::Text(term.label));
            found.add(finding.arg("text", Arg::Text(rule_text(policy, term.rule))));
        }
    }
}
