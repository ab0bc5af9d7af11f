//! # TRF-NO-TOOL
//!
//! ## What it looks for
//!
//! A transfer outside the EEA that is stated without what protects it, or with a tool that does not work for that
//! country.
//!
//! ## Why
//!
//! Data may leave the EEA only with an adequacy decision, contract clauses, binding rules or, now and then, an
//! exception.
//!
//! ## Article
//!
//! AVG (GDPR) 44-46
//!
//! ## Remedy
//!
//! Add the safeguard: `scc`, `bcr`, or `dpf` for organisations in the United States that are on its list.
//!
//! ## Example
//!
//! ```toml fails
//! [transfers]
//! countries = ["US"]
//! ```
//!
//! ```toml passes
//! [transfers]
//! countries = ["US"]
//! safeguards = ["scc"]
//! ```
//!
//! # Nederlands
//!
//! # TRF-NO-TOOL
//!
//! ## Wat de regel zoekt
//!
//! Een doorgifte buiten de EER zonder wat haar beschermt, of met een instrument dat voor dat land niet werkt.
//!
//! ## Waarom
//!
//! Gegevens mogen de EER alleen verlaten met een adequaatheidsbesluit, modelcontracten, bindende bedrijfsvoorschriften
//! of, bij uitzondering, een afwijking.
//!
//! ## Artikel
//!
//! AVG 44-46
//!
//! ## Oplossing
//!
//! Voeg de waarborg toe: `scc`, `bcr`, of `dpf` voor organisaties in de Verenigde Staten die op die lijst staan.

use crate::check::adequacy::{
    Standing, country_name, framework, has_framework, protected_by_recipients, standing,
};
use crate::check::recipients::{Receiver, receivers};
use crate::check::{Arg, Asked, Found, Rule, Severity};
use crate::model::Recipient;
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "TRF-NO-TOOL",
    severity: Severity::Error,
    article: "44-46",
    source: include_str!("trf_no_tool.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    said_of_all(asked, found);
    by_recipient(asked, found);
}

/// Countries that `[transfers]` names, or in a text that says it has transfers those of its recipients.
fn said_of_all(asked: &Asked<'_>, found: &mut Found<'_>) {
    let policy = asked.policy;
    let Some(transfers) = &policy.transfers else { return };
    let tools: Vec<&str> =
        transfers.safeguards.iter().map(String::as_str).filter(|word| *word != "dpa").collect();
    if tools.is_empty() && !transfers.safeguards.is_empty() {
        return; // That a processing agreement is no tool is for TRF-DPA-TOOL.
    }
    let protected = |country: &str| {
        let clauses = tools.iter().any(|tool| framework(asked, tool).is_none());
        match standing(asked, country) {
            Standing::Inside | Standing::Adequate => true,
            Standing::Certified => !tools.is_empty(),
            Standing::None => clauses,
        }
    };
    let named = transfers.countries.iter().filter(|country| *country != "other");
    let bare = named.filter(|country| !protected(country) && !protected_by_recipients(policy, country));
    let bare: Vec<&str> = bare.map(String::as_str).collect();
    let mut places: Vec<_> = bare
        .iter()
        .map(|country| (Path::of(["transfers", "countries"]), country_name(asked, country)))
        .collect();
    let mut where_to: Vec<String> = bare.iter().map(|country| (*country).to_owned()).collect();
    let bare = |receiver: &Receiver| {
        let own = policy.recipient(&receiver.id).and_then(|recipient| recipient.safeguard.as_ref());
        receiver.outside_eea(asked) && own.is_none()
    };
    for receiver in receivers(policy).into_iter().filter(bare) {
        let country = receiver.country.as_deref().unwrap_or_default();
        let meant = !policy.speaking || transfers.countries.iter().any(|named| named == country);
        if meant && !protected(country) {
            places.push((receiver.path.clone(), country_name(asked, country)));
            where_to.push(country.to_owned());
        }
    }
    if let Some(finding) = found.over("country", places) {
        let framework = has_framework(asked, where_to.iter().map(String::as_str));
        found.add(finding.arg("framework", framework));
    } else if tools.is_empty() && transfers.countries.iter().any(|country| country == "other") {
        found.add(
            found
                .at(Path::of(["transfers", "countries"]))
                .variant("unnamed")
                .arg("framework", Arg::Plain("yes".to_owned())),
        );
    }
}

/// A framework of one country for a recipient in another.
fn by_recipient(asked: &Asked<'_>, found: &mut Found<'_>) {
    let elsewhere = |recipient: &&Recipient| {
        let framework = recipient.safeguard.as_deref().and_then(|word| framework(asked, word));
        let country = recipient.country.as_deref().filter(|country| *country != "other");
        framework.zip(country).is_some_and(|(framework, country)| {
            framework.country != country && matches!(standing(asked, country), Standing::None)
        })
    };
    let wrong = asked.policy.recipients.iter().filter(elsewhere);
    let places = wrong.map(|recipient| (recipient.path("safeguard"), recipient.label()));
    if let Some(finding) = found.over("name", places) {
        found.add(finding.variant("elsewhere"));
    }
}
