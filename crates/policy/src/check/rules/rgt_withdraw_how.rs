//! # RGT-WITHDRAW-HOW
//!
//! ## What it looks for
//!
//! Consent that can be withdrawn, without saying how, or in a way that is harder than giving it.
//!
//! ## Why
//!
//! Withdrawing must be as easy as giving. Who ticked a box need not write a letter.
//!
//! ## Article
//!
//! AVG (GDPR) 7(3)
//!
//! ## Remedy
//!
//! Say at `consent.withdraw` where: the place where it was asked, a link in every message, the account.
//!
//! ## Example
//!
//! ```toml fails
//! [purpose.newsletter]
//! data = ["email"]
//! basis = "consent"
//! [rights]
//! offers = ["withdraw"]
//! ```
//!
//! ```toml passes
//! [purpose.newsletter]
//! data = ["email"]
//! basis = "consent"
//! consent = { withdraw = ["unsubscribe-link"] }
//! [rights]
//! offers = ["withdraw"]
//! ```
//!
//! # Nederlands
//!
//! # RGT-WITHDRAW-HOW
//!
//! ## Wat de regel zoekt
//!
//! Toestemming die is in te trekken, zonder te zeggen hoe, of op een manier die moeilijker is dan geven.
//!
//! ## Waarom
//!
//! Intrekken moet even makkelijk zijn als geven. Wie een vakje aanvinkte, hoeft geen brief te schrijven.
//!
//! ## Artikel
//!
//! AVG 7(3)
//!
//! ## Oplossing
//!
//! Zeg bij `consent.withdraw` waar: op de plek waar het is gevraagd, met een link in elk bericht, in het account.

use crate::check::channels::someone_answers;
use crate::check::{Asked, Found, Rule, Severity};
use crate::model::Purpose;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "RGT-WITHDRAW-HOW",
    severity: Severity::Warning,
    article: "7(3)",
    source: include_str!("rgt_withdraw_how.rs"),
    find,
};

/// Ways of withdrawing that cost more than a click.
const HARDER: [&str; 4] = ["post", "letter", "in-person", "phone"];

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let policy = asked.policy;
    // That the right itself is missing is for RGT-WITHDRAW.
    if !policy.rights.offers.iter().any(|right| right == "withdraw") {
        return;
    }
    let places = |test: &dyn Fn(&Purpose) -> bool| -> Vec<_> {
        let of_consent = asked.own_purposes().filter(|purpose| purpose.asks_consent() && test(purpose));
        of_consent.map(|purpose| (purpose.path("consent").key("withdraw"), purpose.title.clone())).collect()
    };
    // A text that says whom to ask tells how: by asking.
    if !someone_answers(policy)
        && let Some(finding) = found.over("title", places(&|purpose| ways(purpose).is_empty()))
    {
        found.add(finding);
    }
    if let Some(finding) = found.over("title", places(&is_harder)) {
        found.add(finding.variant("harder"));
    }
}

fn ways(purpose: &Purpose) -> &[String] {
    purpose.consent.as_ref().map_or(&[], |consent| consent.withdraw.as_slice())
}

/// Whether each way of withdrawing costs more than giving: what was given on paper or in person may be taken back so.
fn is_harder(purpose: &Purpose) -> bool {
    let form = purpose.consent.as_ref().and_then(|consent| consent.form.as_deref());
    let ways = ways(purpose);
    !ways.is_empty()
        && ways.iter().all(|way| HARDER.contains(&way.as_str()))
        && !matches!(form, Some("written" | "oral"))
}
