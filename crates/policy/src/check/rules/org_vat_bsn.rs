//! # ORG-VAT-BSN
//!
//! ## What it looks for
//!
//! A sole trader's VAT id in the old form, which contains the citizen service number (BSN).
//!
//! ## Why
//!
//! Since 2020 a sole trader has a VAT id without the BSN, because a BSN may only be used where a law says so. Some
//! numbers fit both forms, and without a legal form nobody can tell: then it is a warning.
//!
//! ## Article
//!
//! UAVG 46
//!
//! ## Remedy
//!
//! Use the btw-id of 2020, or say at `legal-form` that this is no sole trader.
//!
//! ## Example
//!
//! ```toml fails
//! [organisation]
//! id = "x"
//! name = "X"
//! legal-form = "sole-trader"
//! vat-id = "NL899999906B01"
//! ```
//!
//! ```toml passes
//! [organisation]
//! id = "x"
//! name = "X"
//! legal-form = "sole-trader"
//! vat-id = "NL900000055B01"
//! ```
//!
//! # Nederlands
//!
//! # ORG-VAT-BSN
//!
//! ## Wat de regel zoekt
//!
//! Een btw-nummer van een eenmanszaak in de oude vorm, waar het burgerservicenummer (BSN) in staat.
//!
//! ## Waarom
//!
//! Sinds 2020 heeft een eenmanszaak een btw-id zonder BSN, omdat een BSN alleen gebruikt mag worden waar een wet dat
//! zegt. Sommige nummers passen in beide vormen, en zonder rechtsvorm is het niet te zien: dan is het een
//! waarschuwing.
//!
//! ## Artikel
//!
//! UAVG 46
//!
//! ## Oplossing
//!
//! Gebruik het btw-id van 2020, of zeg bij `legal-form` dat dit geen eenmanszaak is.

use jiff::civil::Date;

use crate::check::{Asked, Found, Rule, Severity};
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "ORG-VAT-BSN",
    severity: Severity::Error,
    article: "UAVG 46",
    source: include_str!("org_vat_bsn.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let organisation = &asked.policy.organisation;
    let Some(vat_id) = organisation.vat_id.as_deref().filter(|_| has_own_form(asked)) else { return };
    let certain = match organisation.legal_form.as_deref() {
        Some("sole-trader") => true,
        None => false,
        Some(_) => return,
    };
    let finding = found.at(Path::of(["organisation", "vat-id"]));
    match form_of(vat_id) {
        Form::Old if certain => found.add(finding),
        Form::Old => found.add(finding.severity(Severity::Warning).variant("unsure")),
        Form::Either => found.add(finding.severity(Severity::Warning).variant("either")),
        Form::Other => {}
    }
}

/// Whether sole traders already have a VAT id without the BSN: a dated change of the turnover tax act.
fn has_own_form(asked: &Asked<'_>) -> bool {
    let changed = asked.known.laws.get("ob").into_iter().flat_map(|law| law.changed.keys());
    changed.filter_map(|day| day.parse::<Date>().ok()).any(|day| day <= asked.today)
}

/// Which form a VAT id has.
enum Form {
    /// Its nine digits can be a BSN, and it is no id of 2020.
    Old,
    /// It fits both forms.
    Either,
    /// It holds no BSN, or is no Dutch VAT id.
    Other,
}

/// The form of a VAT id: the old one has nine digits that pass the test of eleven, that of 2020 leaves 1 when the
/// whole id, letters as numbers from 10, is divided by 97.
fn form_of(text: &str) -> Form {
    let id: Vec<u32> = text.chars().filter(|c| !" .-".contains(*c)).filter_map(|c| c.to_digit(36)).collect();
    let [23, 21, digits @ .., 11, _, _] = id.as_slice() else { return Form::Other };
    if digits.len() != 9 || digits.iter().any(|digit| *digit > 9) {
        return Form::Other;
    }
    let weights = [9, 8, 7, 6, 5, 4, 3, 2];
    let sum: u32 = digits.iter().zip(weights).map(|(digit, weight)| digit * weight).sum();
    let last = digits.last().copied().unwrap_or_default();
    let can_be_bsn = sum > 0 && sum % 11 == last;
    let remainder = id.iter().fold(0, |rest, value| (rest * if *value > 9 { 100 } else { 10 } + value) % 97);
    match (can_be_bsn, remainder == 1) {
        (true, false) => Form::Old,
        (true, true) => Form::Either,
        (false, _) => Form::Other,
    }
}
