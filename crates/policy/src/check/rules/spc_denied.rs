//! # SPC-DENIED
//!
//! ## What it looks for
//!
//! The claim that no special data is held, beside data or conversations that hold it.
//!
//! ## Why
//!
//! Notes of coaching conversations hold health sooner or later; denying it misleads.
//!
//! ## Article
//!
//! AVG (GDPR) 5(1)(a)
//!
//! ## Remedy
//!
//! Drop the claim and name the data, with consent or another exception.
//!
//! ## Example
//!
//! ```toml fails
//! [organisation]
//! id = "x"
//! name = "X"
//! sector = ["coaching"]
//! [statement]
//! transcribes = true
//! claims = ["no-special"]
//! [purpose.contract]
//! covers = ["session-notes"]
//! data = ["name"]
//! ```
//!
//! ```toml passes
//! [organisation]
//! id = "x"
//! name = "X"
//! sector = ["coaching"]
//! [statement]
//! transcribes = true
//! claims = ["no-special"]
//! [purpose.contract]
//! data = ["name"]
//! ```
//!
//! # Nederlands
//!
//! # SPC-DENIED
//!
//! ## Wat de regel zoekt
//!
//! De bewering dat er geen bijzondere gegevens zijn, naast gegevens of gesprekken die ze bevatten.
//!
//! ## Waarom
//!
//! Aantekeningen van coachingsgesprekken bevatten vroeg of laat gezondheid; ontkennen misleidt.
//!
//! ## Artikel
//!
//! AVG 5(1)(a)
//!
//! ## Oplossing
//!
//! Laat de bewering weg en noem de gegevens, met toestemming of een andere uitzondering.

use crate::check::{Arg, Asked, Found, Rule, Severity};
use crate::model::{CategoryClass, Purpose};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "SPC-DENIED",
    severity: Severity::Error,
    article: "5(1)(a)",
    source: include_str!("spc_denied.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let policy = asked.policy;
    let talks = policy.organisation.sectors.iter().any(|sector| sector == "coaching" || sector == "care");
    let special = |purpose: &&Purpose| {
        let held = purpose.data.iter().filter_map(|datum| policy.category(&datum.category));
        let held = held
            .into_iter()
            .any(|facts| facts.class == CategoryClass::Special || !facts.may_reveal.is_empty());
        held || (talks && purpose.is_or_covers(|kind| kind.sessions))
    };
    for (path, claim, about) in policy.claims() {
        if claim.id != "no-special" {
            continue;
        }
        let of_claim = |purpose: &&Purpose| about.is_none_or(|about| about.id == purpose.id);
        for purpose in policy.purposes.iter().filter(of_claim).filter(special) {
            let finding = found.at(path.clone()).also(purpose.path(""));
            found.add(finding.arg("title", Arg::Text(purpose.title.clone())));
        }
    }
}
