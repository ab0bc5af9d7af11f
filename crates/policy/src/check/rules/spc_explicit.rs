//! # SPC-EXPLICIT
//!
//! ## What it looks for
//!
//! Special data on consent that is not said to be explicit.
//!
//! ## Why
//!
//! For special data a tick for "I agree" with everything is not enough: people must say yes to this data.
//!
//! ## Article
//!
//! AVG (GDPR) 9(2)(a)
//!
//! ## Remedy
//!
//! Ask it in a sentence of its own, and write `consent.explicit = true`.
//!
//! ## Example
//!
//! ```toml fails
//! [purpose.incidents]
//! title = "Blessures vastleggen"
//! data = ["health"]
//! basis = "consent"
//! allowed-by.health = "consent"
//! ```
//!
//! ```toml passes
//! [purpose.incidents]
//! title = "Blessures vastleggen"
//! data = ["health"]
//! basis = "consent"
//! allowed-by.health = "consent"
//! consent = { explicit = true }
//! ```
//!
//! # Nederlands
//!
//! # SPC-EXPLICIT
//!
//! ## Wat de regel zoekt
//!
//! Bijzondere gegevens op toestemming die niet uitdrukkelijk is.
//!
//! ## Waarom
//!
//! Voor bijzondere gegevens is een vinkje bij "akkoord" met alles te weinig: mensen moeten ja zeggen tegen deze
//! gegevens.
//!
//! ## Artikel
//!
//! AVG 9(2)(a)
//!
//! ## Oplossing
//!
//! Vraag het in een eigen zin, en schrijf `consent.explicit = true`.

use crate::check::{Arg, Asked, Found, Rule, Severity};
use crate::model::CategoryClass;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "SPC-EXPLICIT",
    severity: Severity::Error,
    article: "9(2)(a)",
    source: include_str!("spc_explicit.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let policy = asked.policy;
    for purpose in asked.own_purposes() {
        if purpose.consent.as_ref().is_some_and(|consent| consent.explicit) {
            continue;
        }
        let held = purpose.data.iter().filter(|datum| purpose.rests_on_consent(&datum.category));
        let special = held
            .filter_map(|datum| policy.category(&datum.category))
            .filter(|facts| facts.class == CategoryClass::Special);
        let special: Vec<_> = special.collect();
        if let Some(first) = special.first() {
            let titles = special.iter().map(|facts| facts.title.clone()).collect();
            let finding =
                found.at(purpose.path("consent").key("explicit")).arg("category", Arg::List(titles));
            let finding = finding.arg("title", Arg::Text(purpose.title.clone()));
            found.add(finding.also(purpose.path("allowed-by").key(first.id.as_str())));
        }
    }
}
