//! # BSN-NO-LAW
//!
//! ## What it looks for
//!
//! The citizen service number (BSN) without the law that asks for it in this purpose. A law about something else does
//! not count: wage tax for a newsletter, the duty to keep books.
//!
//! ## Why
//!
//! The BSN may be used only where a law says so, and only for what that law says. "A legal duty" is not the name of a
//! law.
//!
//! ## Article
//!
//! UAVG 46
//!
//! ## Remedy
//!
//! Name the law and its article at `allowed-by.bsn`; if there is none, delete the number.
//!
//! ## Example
//!
//! ```toml fails
//! [purpose.care]
//! data = ["bsn"]
//! allowed-by.bsn = "legal-obligation"
//! ```
//!
//! ```toml passes
//! [purpose.care]
//! data = ["bsn"]
//! allowed-by.bsn = "Wabvpz art. 8"
//! ```
//!
//! # Nederlands
//!
//! # BSN-NO-LAW
//!
//! ## Wat de regel zoekt
//!
//! Het burgerservicenummer (BSN) zonder de wet die er voor dit doel om vraagt. Een wet over iets anders telt niet: de
//! loonbelasting voor een nieuwsbrief, de plicht om boeken te bewaren.
//!
//! ## Waarom
//!
//! Het BSN mag alleen worden gebruikt waar een wet dat zegt, en alleen voor wat die wet zegt. "Een wettelijke plicht"
//! is geen naam van een wet.
//!
//! ## Artikel
//!
//! UAVG 46
//!
//! ## Oplossing
//!
//! Noem de wet met het artikel bij `allowed-by.bsn`; is er geen, wis het nummer dan.

use crate::check::national_number::{held, laws, named};
use crate::check::{Arg, Asked, Found, Rule, Severity};
use crate::model::{Purpose, Text};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "BSN-NO-LAW",
    severity: Severity::Error,
    article: "UAVG 46",
    source: include_str!("bsn_no_law.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let all = asked.own_purposes().filter_map(|purpose| Some((purpose, unpermitted(asked, purpose)?)));
    let cites = |(purpose, id): &(&Purpose, String)| named(asked, purpose, id).next().is_some();
    let (other, without): (Vec<_>, Vec<_>) = all.partition(cites);
    let id = without.first().map(|(_, id)| id.clone()).unwrap_or_default();
    if let Some(finding) = found.of_purposes(without.iter().map(|(purpose, _)| *purpose), "data") {
        found.add(finding.arg("id", Arg::Plain(id)));
    }
    for (purpose, id) in other {
        let laws = named(asked, purpose, &id).map(Text::same).collect();
        let finding = found.at(purpose.path("allowed-by").key(id.as_str())).arg("law", Arg::List(laws));
        let finding = finding.arg("title", Arg::Text(purpose.title.clone()));
        found.add(finding.arg("id", Arg::Plain(id)).variant("other"));
    }
}

/// The number of a purpose that no law is named for.
fn unpermitted(asked: &Asked<'_>, purpose: &Purpose) -> Option<String> {
    held(asked, purpose).find(|id| laws(asked, purpose, id).is_empty()).map(str::to_owned)
}
