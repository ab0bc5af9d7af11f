//! # TRF-EXPIRED
//!
//! ## What it looks for
//!
//! A transfer that rests on an adequacy decision which does not hold on the day of the check: not yet, or no longer.
//!
//! ## Why
//!
//! Decisions start, end and are annulled. Without one the transfer needs another tool.
//!
//! ## Article
//!
//! AVG (GDPR) 45
//!
//! ## Remedy
//!
//! Use `scc` or `bcr` with an assessment, or stop the transfer.
//!
//! ## Example
//!
//! ```toml fails
//! [recipient]
//! zoom = { safeguard = "privacy-shield" }
//! ```
//!
//! ```toml passes
//! [recipient]
//! zoom = { safeguard = "dpf" }
//! ```
//!
//! # Nederlands
//!
//! # TRF-EXPIRED
//!
//! ## Wat de regel zoekt
//!
//! Een doorgifte op grond van een adequaatheidsbesluit dat op de dag van de toets niet geldt: nog niet, of niet meer.
//!
//! ## Waarom
//!
//! Besluiten gaan in, lopen af en worden vernietigd. Zonder besluit is een ander instrument nodig.
//!
//! ## Artikel
//!
//! AVG 45
//!
//! ## Oplossing
//!
//! Gebruik `scc` of `bcr` met een beoordeling, of stop de doorgifte.

use crate::check::adequacy::{
    Decision, adequate, country_name, framework, has_framework, protected_by_recipients,
};
use crate::check::recipients::receivers;
use crate::check::{Arg, Asked, Found, Rule, Severity};
use crate::model::Text;
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "TRF-EXPIRED",
    severity: Severity::Error,
    article: "45",
    source: include_str!("trf_expired.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let mut told: Vec<(Decision, Vec<(Path, Text)>)> = Vec::new();
    for (decision, path, name) in relied_on(asked) {
        if decision.holds(asked.today) {
            continue;
        }
        match told.iter_mut().find(|(known, _)| *known == decision) {
            Some((_, places)) => places.push((path, name)),
            None => told.push((decision, vec![(path, name)])),
        }
    }
    for (decision, places) in told {
        let Some(finding) = found.over("name", places) else { continue };
        let finding = finding.arg("country", Arg::Text(country_name(asked, decision.country)));
        let finding = finding.arg("framework", has_framework(asked, [decision.country]));
        let early = decision.from.filter(|from| asked.today < *from);
        found.add(match (early, decision.to) {
            (Some(from), _) => finding.variant("early").arg("date", Arg::Date(from)),
            (None, Some(to)) => finding.arg("date", Arg::Date(to)),
            (None, None) => finding,
        });
    }
}

/// The decisions that the policy relies on, and where: by the word of a framework, or for a country of which nothing
/// else is said. Of a country with a framework the word must be said: TRF-MISSING asks for it.
fn relied_on(asked: &Asked<'_>) -> Vec<(Decision, Path, Text)> {
    let policy = asked.policy;
    let general: Vec<&str> =
        policy.transfers.iter().flat_map(|transfers| &transfers.safeguards).map(String::as_str).collect();
    let named = || policy.transfers.iter().flat_map(|transfers| &transfers.countries);
    let said_of_all =
        |country: &str| !general.is_empty() && (!policy.speaking || named().any(|known| known == country));
    let mut found = Vec::new();
    for receiver in receivers(policy) {
        let own = policy.recipient(&receiver.id).and_then(|recipient| recipient.safeguard.as_deref());
        let decision = match own {
            Some(word) => framework(asked, word),
            None => receiver
                .country
                .as_deref()
                .filter(|country| !said_of_all(country) && !asked.known.in_eea_on(country, asked.today))
                .and_then(|country| adequate(asked, country)),
        };
        found.extend(decision.map(|decision| (decision, receiver.path, receiver.label)));
    }
    let inside = |country: &str| asked.known.in_eea_on(country, asked.today);
    let bare = |country: &str| general.is_empty() && !protected_by_recipients(policy, country);
    for country in named().filter(|country| bare(country) && !inside(country)) {
        let path = Path::of(["transfers", "countries"]);
        found.extend(adequate(asked, country).map(|decision| (decision, path, country_name(asked, country))));
    }
    // Beside another tool a framework that ended leaves the transfer protected.
    let frameworks: Option<Vec<Decision>> = general.iter().map(|word| framework(asked, word)).collect();
    if let Some(frameworks) = frameworks.filter(|all| !all.iter().any(|decision| decision.holds(asked.today)))
    {
        for decision in frameworks {
            let name = country_name(asked, decision.country);
            found.push((decision, Path::of(["transfers", "safeguards"]), name));
        }
    }
    found
}
