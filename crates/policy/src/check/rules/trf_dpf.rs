//! # TRF-DPF
//!
//! ## What it looks for
//!
//! A recipient in the United States on the Data Privacy Framework, without a recent look whether it is on the list.
//!
//! ## Why
//!
//! The decision protects only organisations that are certified, and they must certify anew every year.
//!
//! ## Article
//!
//! AVG (GDPR) 45
//!
//! ## Remedy
//!
//! Look on the list and write the day at `assessed`. Not listed: use `scc`.
//!
//! ## Example
//!
//! ```toml fails
//! [recipient]
//! zoom = { safeguard = "dpf" }
//! ```
//!
//! ```toml passes
//! [recipient]
//! zoom = { safeguard = "dpf", assessed = 2026-06-01 }
//! ```
//!
//! # Nederlands
//!
//! # TRF-DPF
//!
//! ## Wat de regel zoekt
//!
//! Een ontvanger in de Verenigde Staten onder het Data Privacy Framework, zonder dat onlangs is nagegaan of die op de
//! lijst staat.
//!
//! ## Waarom
//!
//! Het besluit beschermt alleen organisaties die zich hebben gecertificeerd, en dat moet elk jaar opnieuw.
//!
//! ## Artikel
//!
//! AVG 45
//!
//! ## Oplossing
//!
//! Zoek de ontvanger op in de lijst en zet de dag bij `assessed`. Staat die er niet op, gebruik dan `scc`.

use jiff::civil::Date;

use crate::calendar::add;
use crate::check::adequacy::framework;
use crate::check::{Arg, Asked, Found, Rule, Severity};
use crate::model::Recipient;
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "TRF-DPF",
    severity: Severity::Warning,
    article: "45",
    source: include_str!("trf_dpf.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let policy = asked.policy;
    let Some(decision) = framework(asked, "dpf").filter(|decision| decision.holds(asked.today)) else {
        return; // That there is no decision is for TRF-EXPIRED.
    };
    let under_it = |recipient: &&Recipient| {
        recipient.safeguard.as_deref() == Some("dpf")
            && recipient.country.as_deref().is_none_or(|country| country == decision.country)
    };
    let place = |recipient: &Recipient| (recipient.path("assessed"), recipient.label());
    let all: Vec<&Recipient> = policy.recipients.iter().filter(under_it).collect();
    let never = all.iter().filter(|recipient| !asked.is_done(recipient.assessed));
    if let Some(finding) = found.over("name", never.map(|recipient| place(recipient))) {
        found.add(finding);
    }
    if let Some(every) = decision.renewed_every {
        let old = |day: Date| add(day, every) < asked.today;
        let stale = all.iter().filter(|recipient| recipient.assessed.is_some_and(old));
        if let Some(finding) = found.over("name", stale.map(|recipient| place(recipient))) {
            found.add(finding.variant("old").arg("period", Arg::Period(every)));
        }
    }
    let mut said_of_all = policy.transfers.iter().flat_map(|transfers| &transfers.safeguards);
    if said_of_all.any(|word| word == "dpf") && all.is_empty() {
        found.add(found.at(Path::of(["transfers", "safeguards"])).variant("general"));
    }
}
