//! # CVD-EXPIRED
//!
//! ## What it looks for
//!
//! A security.txt that has expired, has no date of expiry, or has more than one. As a warning: one that expires
//! soon.
//!
//! ## Why
//!
//! An expired file must not be used: whoever finds a weakness then does not know whom to tell.
//!
//! ## Article
//!
//! RFC 9116
//!
//! ## Remedy
//!
//! Renew the file with one `Expires`, less than a year ahead, and write that day at
//! `disclosure.security-txt.expires`.
//!
//! ## Example
//!
//! ```toml fails
//! [contact.security]
//! email = "security@example.nl"
//! [disclosure]
//! report-to = "contact.security"
//! security-txt = { expires = 2026-01-01 }
//! ```
//!
//! ```toml passes
//! [contact.security]
//! email = "security@example.nl"
//! [disclosure]
//! report-to = "contact.security"
//! security-txt = { expires = 2027-06-01 }
//! ```
//!
//! # Nederlands
//!
//! # CVD-EXPIRED
//!
//! ## Wat de regel zoekt
//!
//! Een security.txt die is verlopen, geen vervaldatum heeft, of er meer dan één heeft. Als waarschuwing: een die
//! bijna verloopt.
//!
//! ## Waarom
//!
//! Een verlopen bestand mag niet worden gebruikt: wie een zwakke plek vindt, weet dan niet aan wie die het moet
//! melden.
//!
//! ## Artikel
//!
//! RFC 9116
//!
//! ## Oplossing
//!
//! Vernieuw het bestand met één `Expires`, minder dan een jaar vooruit, en zet die dag bij
//! `disclosure.security-txt.expires`.

use crate::calendar::add;
use crate::check::{Arg, Asked, Found, Rule, Severity};
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "CVD-EXPIRED",
    severity: Severity::Error,
    article: "RFC 9116",
    source: include_str!("cvd_expired.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let Some(expires) = asked.policy.disclosure.as_ref().and_then(|it| it.security_txt.as_deref()) else {
        return;
    };
    let at = Path::of(["disclosure", "security-txt", "expires"]);
    let soon =
        asked.known.term("security-txt-renewal", asked.today).map(|term| add(asked.today, term.period));
    match expires {
        [] => found.add(found.at(at).variant("missing")),
        [day] if *day < asked.today => found.add(found.at(at).arg("date", Arg::Date(*day))),
        [day] if soon.is_some_and(|soon| *day <= soon) => {
            let finding = found.at(at).arg("date", Arg::Date(*day)).variant("soon");
            found.add(finding.severity(Severity::Warning));
        }
        [_] => {}
        _ => found.add(found.at(at).variant("twice")),
    }
}
