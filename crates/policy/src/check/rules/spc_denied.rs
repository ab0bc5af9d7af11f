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
//! [purpose.contract]
//! covers = ["session-notes"]
//! data = ["name", "health"]
//! allowed-by.health = "consent"
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

use crate::check::claims::subject_to;
use crate::check::{Asked, Found, Rule, Severity};
use crate::model::{CategoryClass, Purpose, Text};
use crate::syntax::Path;

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
    let talks = |id: &String| asked.known.words.sectors.get(id).is_some_and(|sector| sector.personal_talks);
    let talks = policy.organisation.sectors.iter().any(talks);
    let special = |id: &str| {
        let facts = policy.category(id);
        facts.is_some_and(|facts| facts.class == CategoryClass::Special || !facts.may_reveal.is_empty())
    };
    let contradicts = |purpose: &&Purpose| {
        purpose.data.iter().any(|datum| special(&datum.category))
            || (talks && purpose.is_or_covers(|kind| kind.sessions))
    };
    // What it covers contradicts, where neither its data nor its own kind does.
    let place = |purpose: &Purpose| {
        let holds = purpose.data.iter().any(|datum| special(&datum.category));
        let itself = purpose.kind.is_some_and(|kind| kind.sessions);
        purpose.path(match (holds, itself) {
            (true, _) => "data",
            (_, true) => "",
            _ => "covers",
        })
    };
    for (path, claim, about) in policy.claims().filter(|(_, claim, _)| claim.id == "no-special") {
        let purposes = subject_to(policy, claim, about).filter(contradicts);
        let mut places: Vec<(Path, Text)> =
            purposes.map(|purpose| (place(purpose), purpose.title.clone())).collect();
        let listed = policy.statement.data_without_purpose.iter().filter(|id| special(id));
        let listed = listed.filter_map(|id| policy.category(id)).filter(|_| about.is_none());
        let list = Path::of(["statement", "data-without-purpose"]);
        places.extend(listed.map(|facts| (list.clone(), facts.title.clone())));
        if let Some(finding) = found.over("title", places) {
            found.add(finding.moved_to(path));
        }
    }
}
