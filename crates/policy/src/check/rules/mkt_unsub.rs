//! # MKT-UNSUB
//!
//! ## What it looks for
//!
//! Advertising messages in which one cannot unsubscribe. As advice: e-mail without the header that lets a mail
//! program unsubscribe with one click. An existing statement that says nothing of it is left alone; only
//! `unsubscribe = []` says that there is no way.
//!
//! ## Why
//!
//! Every message must offer a way to stop it. Large mailbox providers ask for the header.
//!
//! ## Article
//!
//! Tw 11.7, RFC 8058
//!
//! ## Remedy
//!
//! Offer it in every message, and say how at `marketing.unsubscribe`: `one-click`, `link`, `reply`, `account`.
//!
//! ## Example
//!
//! ```toml fails
//! [purpose.newsletter]
//! data = ["email"]
//! marketing = { email = "opt-in", unsubscribe = [] }
//! ```
//!
//! ```toml passes
//! [purpose.newsletter]
//! data = ["email"]
//! marketing = { email = "opt-in", unsubscribe = ["one-click", "link"] }
//! ```
//!
//! # Nederlands
//!
//! # MKT-UNSUB
//!
//! ## Wat de regel zoekt
//!
//! Reclameberichten waarin men zich niet kan afmelden. Als advies: e-mail zonder de kopregel waarmee een
//! mailprogramma met één klik afmeldt. Zwijgt een bestaande verklaring erover, dan zwijgt de regel ook; alleen
//! `unsubscribe = []` zegt dat het niet kan.
//!
//! ## Waarom
//!
//! Elk bericht moet een manier bieden om ervan af te komen. Grote aanbieders van mailboxen vragen om de kopregel.
//!
//! ## Artikel
//!
//! Tw 11.7, RFC 8058
//!
//! ## Oplossing
//!
//! Bied het aan in elk bericht, en zeg bij `marketing.unsubscribe` hoe: `one-click`, `link`, `reply`, `account`.

use crate::check::{Asked, Found, Rule, Severity};
use crate::model::Purpose;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "MKT-UNSUB",
    severity: Severity::Error,
    article: "Tw 11.7, RFC 8058",
    source: include_str!("mkt_unsub.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let policy = asked.policy;
    let sends = |purpose: &&Purpose| {
        let sends = |channel: &str| asked.known.marketing.get(channel).is_some_and(|rule| rule.messages);
        purpose.marketing.iter().any(|own| sends(&own.channel))
    };
    let none = |purpose: &&Purpose| purpose.unsubscribe.as_ref().is_some_and(Vec::is_empty);
    found.purposes(asked.own_purposes().filter(sends).filter(none), "marketing");
    let no_header = |purpose: &&Purpose| match &purpose.unsubscribe {
        Some(ways) => !ways.is_empty() && !ways.iter().any(|way| way == "one-click"),
        None => policy.speaking,
    };
    let mails = |purpose: &&Purpose| purpose.marketing.iter().any(|own| own.channel == "email");
    let mails = asked.own_purposes().filter(mails).filter(no_header);
    if let Some(finding) = found.of_purposes(mails, "marketing") {
        found.add(finding.variant("header").severity(Severity::Advice));
    }
}
