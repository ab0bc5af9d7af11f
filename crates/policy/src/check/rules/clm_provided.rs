//! # CLM-PROVIDED
//!
//! ## What it looks for
//!
//! The claim that only data is used that people supply themselves, beside data that is observed, derived or received
//! from others.
//!
//! ## Why
//!
//! Both sentences cannot be true: nobody supplies an IP address or a customer number.
//!
//! ## Article
//!
//! AVG (GDPR) 5(1)(a)
//!
//! ## Remedy
//!
//! Drop the claim, or say which data comes from elsewhere.
//!
//! ## Example
//!
//! ```toml fails
//! [statement]
//! transcribes = true
//! claims = ["only-provided"]
//! [purpose.website-improvement]
//! data = ["ip-address"]
//! ```
//!
//! ```toml passes
//! [statement]
//! transcribes = true
//! claims = ["only-provided"]
//! [purpose.questions]
//! data = ["name", "email"]
//! ```
//!
//! # Nederlands
//!
//! # CLM-PROVIDED
//!
//! ## Wat de regel zoekt
//!
//! De bewering dat alleen gegevens worden gebruikt die iemand zelf geeft, naast gegevens die zijn waargenomen,
//! afgeleid of van anderen komen.
//!
//! ## Waarom
//!
//! Beide zinnen kunnen niet waar zijn: niemand geeft zelf een IP-adres of klantnummer op.
//!
//! ## Artikel
//!
//! AVG 5(1)(a)
//!
//! ## Oplossing
//!
//! Laat de bewering weg, of zeg welke gegevens ergens anders vandaan komen.

use crate::check::claims::subject_to;
use crate::check::{Arg, Asked, Found, Rule, Severity};
use crate::model::{CategoryFacts, Policy, Purpose, Text};
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "CLM-PROVIDED",
    severity: Severity::Error,
    article: "5(1)(a)",
    source: include_str!("clm_provided.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let policy = asked.policy;
    for (path, claim, about) in policy.claims().filter(|(_, claim, _)| claim.id == "only-provided") {
        let purposes: Vec<&Purpose> = subject_to(policy, claim, about).collect();
        let mut titles: Vec<Text> = Vec::new();
        let mut places: Vec<Path> = Vec::new();
        let mut add = |facts: Vec<&CategoryFacts>, place: Path| {
            if !facts.is_empty() {
                places.push(place);
            }
            for facts in facts {
                if !titles.contains(&facts.title) {
                    titles.push(facts.title.clone());
                }
            }
        };
        for purpose in &purposes {
            add(not_provided(policy, purpose), purpose.path("data"));
        }
        if about.is_none() {
            let unused = policy.statement.data_without_purpose.iter();
            let unused = unused.filter_map(|id| policy.category(id)).filter(|facts| facts.observed);
            add(unused.collect(), Path::of(["statement", "data-without-purpose"]));
        }
        if !titles.is_empty() {
            let mut finding = found.at(path.clone()).arg("category", Arg::List(titles));
            finding.also.extend(places);
            found.add(finding);
        }
        let from_others = |purpose: &&Purpose| purpose.sources.iter().any(|source| is_of_others(source));
        let fed: Vec<&Purpose> = purposes.into_iter().filter(from_others).collect();
        if !fed.is_empty() {
            let titles = fed.iter().map(|purpose| purpose.title.clone()).collect();
            let mut finding = found.at(path).arg("title", Arg::List(titles)).variant("others");
            finding.also.extend(fed.iter().map(|purpose| purpose.path("source")));
            found.add(finding);
        }
    }
}

/// Whether a source of data is somebody else than the person, or what is seen and made of the person.
fn is_of_others(source: &str) -> bool {
    !["subject", "observed", "derived"].contains(&source)
}

/// The categories that a purpose holds without the person supplying them: by what they are, or because nothing of the
/// purpose comes from the person.
fn not_provided<'a>(policy: &'a Policy, purpose: &'a Purpose) -> Vec<&'a CategoryFacts> {
    let seen = |source: &String| source == "observed" || source == "derived";
    let all = !purpose.sources.is_empty() && purpose.sources.iter().all(seen);
    let held = purpose.data.iter().filter_map(|datum| policy.category(&datum.category));
    held.filter(|facts| facts.observed || all).collect()
}
