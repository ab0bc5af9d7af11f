//! # BSN-NO-LAW
//!
//! ## What it looks for
//!
//! The citizen service number (BSN) without the law that asks for it.
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
//! Het burgerservicenummer (BSN) zonder de wet die erom vraagt.
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

use crate::check::national_number::{held, laws};
use crate::check::{Arg, Asked, Found, Rule, Severity};
use crate::model::Purpose;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "BSN-NO-LAW",
    severity: Severity::Error,
    article: "UAVG 46",
    source: include_str!("bsn_no_law.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let without: Vec<(&Purpose, String)> =
        asked.own_purposes().filter_map(|purpose| Some((purpose, unpermitted(asked, purpose)?))).collect();
    let id = without.first().map(|(_, id)| id.clone()).unwrap_or_default();
    if let Some(finding) = found.of_purposes(without.iter().map(|(purpose, _)| *purpose), "data") {
        found.add(finding.arg("id", Arg::Plain(id)));
    }
}

/// The number of a purpose that no law is named for.
fn unpermitted(asked: &Asked<'_>, purpose: &Purpose) -> Option<String> {
    held(asked, purpose).find(|id| laws(asked, purpose, id).is_empty()).map(str::to_owned)
}
