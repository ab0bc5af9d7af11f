//! # RET-QUOTE-TAX
//!
//! ## What it looks for
//!
//! Quotations kept for the tax term, accepted or not.
//!
//! ## Why
//!
//! Only what became part of the accounts has a seven-year duty.
//!
//! ## Article
//!
//! AVG (GDPR) 5(1)(e)
//!
//! ## Remedy
//!
//! Write `["3 months after quote", "by law: tax if accepted"]`.
//!
//! ## Example
//!
//! ```toml fails
//! [purpose.quotes]
//! data = ["name"]
//! keep = "by law: tax"
//! ```
//!
//! ```toml passes
//! [purpose.quotes]
//! data = ["name"]
//! keep = ["3 months after quote", "by law: tax if accepted"]
//! ```
//!
//! # Nederlands
//!
//! # RET-QUOTE-TAX
//!
//! ## Wat de regel zoekt
//!
//! Offertes bewaard voor de fiscale termijn, geaccepteerd of niet.
//!
//! ## Waarom
//!
//! Alleen wat in de administratie is beland, kent een zevenjaarsplicht.
//!
//! ## Artikel
//!
//! AVG 5(1)(e)
//!
//! ## Oplossing
//!
//! Schrijf `["3 months after quote", "by law: tax if accepted"]`.

use crate::check::{Asked, Found, Rule, Severity};
use crate::model::Purpose;
use crate::rule::{Ending, Rule as KeepRule};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "RET-QUOTE-TAX",
    severity: Severity::Warning,
    article: "5(1)(e)",
    source: include_str!("ret_quote_tax.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let Some(tax) = asked.known.statutory.get("tax") else { return };
    let taxed = |rule: &KeepRule| {
        let long = |ending: &Ending| match ending {
            Ending::ByLaw(_) => true,
            Ending::After { period, by_law, .. } => *by_law || !tax.period.longer_than(*period),
            _ => false,
        };
        rule.condition.as_ref().is_none_or(|condition| condition.unless) && rule.endings.iter().any(long)
    };
    let obliged = |purpose: &Purpose| {
        asked.known.floors_of(purpose, asked.today).iter().any(|floor| floor.law == tax.law)
    };
    let quotes = |purpose: &&Purpose| {
        // What makes quotations among other things may keep those for tax: a person must tell them apart.
        let makes = purpose.kind.is_some_and(|kind| kind.quotations)
            || (purpose.is_or_covers(|kind| kind.quotations) && !obliged(purpose));
        makes && purpose.keep.iter().any(|part| taxed(&part.rule))
    };
    found.purposes(asked.own_purposes().filter(quotes), "keep");
}
