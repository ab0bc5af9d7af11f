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
    // What is no VAT id at all is for ORG-IDENTITY.
    let Some(Ok(vat_id)) = organisation.vat_number().filter(|_| has_own_form(asked)) else { return };
    if !vat_id.is_old_form() {
        return;
    }
    let certain = match organisation.legal_form.as_deref() {
        Some("sole-trader") => true,
        None => false,
        Some(_) => return,
    };
    let finding = found.at(Path::of(["organisation", "vat-id"]));
    if vat_id.is_new_form() {
        found.add(finding.severity(Severity::Warning).variant("either"));
    } else if certain {
        found.add(finding);
    } else {
        found.add(finding.severity(Severity::Warning).variant("unsure"));
    }
}

/// Whether sole traders already have a VAT id without the BSN: a dated change of the turnover tax act.
fn has_own_form(asked: &Asked<'_>) -> bool {
    let changed = asked.known.laws.get("ob").into_iter().flat_map(|law| law.changed.keys());
    changed.filter_map(|day| day.parse::<Date>().ok()).any(|day| day <= asked.today)
}
