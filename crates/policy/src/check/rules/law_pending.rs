//! # LAW-PENDING
//!
//! ## What it looks for
//!
//! A law that the policy cites and that is about to change.
//!
//! ## Why
//!
//! What is right today may be wrong when the change takes effect.
//!
//! ## Article
//!
//! AVG (GDPR) 24(1)
//!
//! ## Remedy
//!
//! Look again on the day that the finding names.
//!
//! ## Example
//!
//! ```toml fails
//! [statement]
//! transcribes = true
//! cites = ["UAVG art. 41"]
//! ```
//!
//! ```toml passes
//! [statement]
//! transcribes = true
//! cites = ["AWR art. 52"]
//! ```
//!
//! # Nederlands
//!
//! # LAW-PENDING
//!
//! ## Wat de regel zoekt
//!
//! Een wet die het beleid noemt en die gaat wijzigen.
//!
//! ## Waarom
//!
//! Wat vandaag klopt, kan onjuist zijn als de wijziging ingaat.
//!
//! ## Artikel
//!
//! AVG 24(1)
//!
//! ## Oplossing
//!
//! Kijk opnieuw op de dag die de bevinding noemt.

use crate::check::laws::citations;
use crate::check::{Arg, Asked, Found, Rule, Severity};
use crate::model::Text;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "LAW-PENDING",
    severity: Severity::Advice,
    article: "24(1)",
    source: include_str!("law_pending.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let cited = citations(asked.policy);
    for (id, law) in &asked.known.laws {
        let Some(pending) =
            law.pending.as_ref().filter(|pending| pending.seen.is_none_or(|seen| seen <= asked.today))
        else {
            continue;
        };
        let names = |text: &str| asked.known.laws_named(text).iter().any(|(named, _)| named == id);
        let mut places =
            cited.iter().filter(|citation| names(citation.text)).map(|citation| citation.path.clone());
        let Some(first) = places.next() else { continue };
        let mut finding = found.at(first).arg("ref", Arg::Plain(law.short.clone()));
        finding.also.extend(places);
        let finding = finding.arg("what", Arg::Text(without_stop(&pending.what)));
        let finding = finding.arg("date", Arg::Date(pending.recheck));
        found.add(if pending.recheck < asked.today { finding.variant("due") } else { finding });
    }
}

/// A sentence of the data inside a message, which has no full stop.
fn without_stop(text: &Text) -> Text {
    let trimmed = |text: &Option<String>| text.as_deref().map(|text| text.trim_end_matches('.').to_owned());
    Text { nl: trimmed(&text.nl), en: trimmed(&text.en) }
}
