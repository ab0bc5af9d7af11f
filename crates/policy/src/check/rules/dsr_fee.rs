//! # DSR-FEE
//!
//! ## What it looks for
//!
//! A fee asked for a request.
//!
//! ## Why
//!
//! Requests are free. Only an excessive request, or a further copy, may have a reasonable price, decided in that case.
//!
//! ## Article
//!
//! AVG (GDPR) 12(5)
//!
//! ## Remedy
//!
//! Write `fee = 0`, or leave it out.
//!
//! ## Example
//!
//! ```toml fails
//! [rights]
//! fee = 5
//! ```
//!
//! ```toml passes
//! [rights]
//! fee = 0
//! ```
//!
//! # Nederlands
//!
//! # DSR-FEE
//!
//! ## Wat de regel zoekt
//!
//! Geld dat voor een verzoek wordt gevraagd.
//!
//! ## Waarom
//!
//! Een verzoek is gratis. Alleen een buitensporig verzoek of een extra kopie mag een redelijke prijs hebben, in dat
//! ene geval.
//!
//! ## Artikel
//!
//! AVG 12(5)
//!
//! ## Oplossing
//!
//! Schrijf `fee = 0`, of laat het weg.

use crate::check::{Arg, Asked, Found, Rule, Severity};
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "DSR-FEE",
    severity: Severity::Error,
    article: "12(5)",
    source: include_str!("dsr_fee.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let fee = asked.policy.rights.fee;
    if fee > 0 {
        found.add(found.at(Path::of(["rights", "fee"])).arg("fee", Arg::Number(fee)));
    }
}
