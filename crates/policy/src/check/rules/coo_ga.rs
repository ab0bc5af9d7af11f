//! # COO-GA
//!
//! ## What it looks for
//!
//! Google Analytics without consent because it is set up privacy-friendly, and not all the settings for that are on
//! record.
//!
//! ## Why
//!
//! The authority accepts it unasked only with all of its settings; who claims the exemption must be able to show
//! them.
//!
//! ## Article
//!
//! Tw 11.7a(3), guidance of the supervisory authority (AP)
//!
//! ## Remedy
//!
//! Check each setting and list them at `settings` of the cookie; or ask consent.
//!
//! ## Example
//!
//! ```toml fails
//! [cookie._ga]
//! exempt = "privacy-friendly"
//! settings = ["agreement", "ip-truncated"]
//! ```
//!
//! ```toml passes
//! [cookie._ga]
//! exempt = "privacy-friendly"
//! settings = ["agreement", "ip-truncated", "no-sharing", "no-advertising", "no-user-id", "visitors-told"]
//! ```
//!
//! # Nederlands
//!
//! # COO-GA
//!
//! ## Wat de regel zoekt
//!
//! Google Analytics zonder toestemming omdat het privacyvriendelijk is ingesteld, terwijl niet alle instellingen
//! daarvoor zijn vastgelegd.
//!
//! ## Waarom
//!
//! De toezichthouder staat het ongevraagd alleen toe met al deze instellingen; wie zich daarop beroept, moet ze
//! kunnen laten zien.
//!
//! ## Artikel
//!
//! Tw 11.7a(3), uitleg van de AP
//!
//! ## Oplossing
//!
//! Ga elke instelling na en noem ze bij `settings` van de cookie; of vraag toestemming.

use crate::check::cookies::label;
use crate::check::{Arg, Asked, Found, Rule, Severity};
use crate::model::{Cookie, Text};
use crate::vocabulary::Exemption;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "COO-GA",
    severity: Severity::Warning,
    article: "Tw 11.7a(3)",
    source: include_str!("coo_ga.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    for exemption in asked.known.exemptions.values().filter(|exemption| exemption.is_valid(asked.today)) {
        let lacks = |cookie: &Cookie| -> Vec<&String> {
            exemption.settings.iter().filter(|setting| !cookie.settings.contains(setting)).collect()
        };
        let claims = asked.policy.cookie.iter().filter(|cookie| is_claimed(exemption, cookie));
        let cookies: Vec<&Cookie> = claims.filter(|cookie| !lacks(cookie).is_empty()).collect();
        let Some((first, rest)) = cookies.split_first() else { continue };
        let missing =
            exemption.settings.iter().filter(|id| cookies.iter().any(|cookie| lacks(cookie).contains(id)));
        let titles =
            missing.filter_map(|id| asked.known.words.settings.get(id)).map(|word| word.title.clone());
        let names: Vec<Text> = cookies.iter().map(|cookie| label(asked.policy, cookie)).collect();
        let finding = found.at(first.path("settings")).arg("name", Arg::List(names));
        let mut finding = finding.arg("settings", Arg::List(titles.collect()));
        finding.also.extend(rest.iter().map(|cookie| cookie.path("settings")));
        found.add(finding);
    }
}

/// Whether a cookie of one of its providers is said to need no consent on its ground.
fn is_claimed(exemption: &Exemption, cookie: &Cookie) -> bool {
    let by_provider = cookie.provider.as_ref().is_some_and(|provider| exemption.providers.contains(provider));
    by_provider && cookie.exempt.as_deref() == Some(exemption.ground.as_str())
}
