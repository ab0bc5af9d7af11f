//! # CVD-CONTACT
//!
//! ## What it looks for
//!
//! A policy for reporting weaknesses without an e-mail address, telephone number or form that can be read. As
//! advice: one without a security.txt.
//!
//! ## Why
//!
//! Whoever finds a weakness must be able to report it at once, also with a tool that reads the site without scripts.
//!
//! ## Article
//!
//! RFC 9116
//!
//! ## Remedy
//!
//! Put a readable address at `contact.security`, place the file, and write its date of expiry at
//! `disclosure.security-txt.expires`.
//!
//! ## Example
//!
//! ```toml fails
//! [contact.security]
//! email = "hidden"
//! flaws = ["hidden-by-script"]
//! [disclosure]
//! report-to = "contact.security"
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
//! # CVD-CONTACT
//!
//! ## Wat de regel zoekt
//!
//! Beleid voor het melden van zwakke plekken zonder leesbaar e-mailadres, telefoonnummer of formulier. Als advies:
//! zonder security.txt.
//!
//! ## Waarom
//!
//! Wie een zwakke plek vindt, moet die meteen kunnen melden, ook met een hulpmiddel dat de site zonder scripts
//! leest.
//!
//! ## Artikel
//!
//! RFC 9116
//!
//! ## Oplossing
//!
//! Zet een leesbaar adres bij `contact.security`, plaats het bestand, en zet de vervaldatum bij
//! `disclosure.security-txt.expires`.

use crate::check::channels::reaches;
use crate::check::{Asked, Found, Rule, Severity};
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "CVD-CONTACT",
    severity: Severity::Warning,
    article: "RFC 9116",
    source: include_str!("cvd_contact.rs"),
    find,
};

/// The ways that are quick enough for this; a postal address is not.
const QUICK: [&str; 3] = ["email", "phone", "form"];

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let Some(disclosure) = &asked.policy.disclosure else { return };
    let way = disclosure.report_to.as_deref().unwrap_or("contact.security");
    if !reaches(asked.policy, way, &QUICK) {
        let finding = found.at(Path::of(["disclosure", "report-to"]));
        let role = way.strip_prefix("contact.").map(|rest| rest.split('.').next().unwrap_or(rest));
        let contact = role.map(|role| Path::of(["contact", role])).filter(|path| asked.policy.says(path));
        found.add(contact.into_iter().fold(finding, crate::check::Finding::also));
    } else if disclosure.security_txt.is_none() {
        let finding = found.at(Path::of(["disclosure", "security-txt"])).variant("file");
        found.add(finding.severity(Severity::Advice));
    }
}
