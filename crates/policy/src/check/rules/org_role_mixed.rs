//! # ORG-ROLE-MIXED
//!
//! ## What it looks for
//!
//! One organisation that is controller and processor for the same purpose, or that calls itself both without saying
//! for which purpose it is what.
//!
//! ## Why
//!
//! Who decides what data is for is the controller; who acts on another's instructions is the processor. For one
//! purpose nobody is both, and people must know whom to ask.
//!
//! ## Article
//!
//! AVG (GDPR) 4(7), 4(8)
//!
//! ## Remedy
//!
//! Choose one `role` for each purpose; split the purpose where part of it is done for a client.
//!
//! ## Example
//!
//! ```toml fails
//! [purpose.advice]
//! role = ["controller", "processor"]
//! data = ["name"]
//! ```
//!
//! ```toml passes
//! [purpose.advice]
//! role = "processor"
//! data = ["name"]
//! ```
//!
//! # Nederlands
//!
//! # ORG-ROLE-MIXED
//!
//! ## Wat de regel zoekt
//!
//! Een organisatie die voor hetzelfde doel verantwoordelijke en verwerker is, of die zich allebei noemt zonder te
//! zeggen voor welk doel zij wat is.
//!
//! ## Waarom
//!
//! Wie bepaalt waarvoor gegevens dienen, is verantwoordelijke; wie in opdracht van een ander werkt, is verwerker. Voor
//! één doel kan niemand allebei zijn, en mensen moeten weten bij wie zij terechtkunnen.
//!
//! ## Artikel
//!
//! AVG 4(7), 4(8)
//!
//! ## Oplossing
//!
//! Kies per doel één `role`; splits het doel als een deel ervan voor een opdrachtgever gebeurt.

use crate::check::{Asked, Found, Rule, Severity};
use crate::model::Purpose;
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "ORG-ROLE-MIXED",
    severity: Severity::Error,
    article: "4(7), 4(8)",
    source: include_str!("org_role_mixed.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let policy = asked.policy;
    found.purposes(policy.purposes.iter().filter(|purpose| both(&purpose.roles)), "role");
    // Both roles are common; what is wrong is that no purpose says which of them it has.
    let said = |purpose: &Purpose| purpose.roles.iter().any(|role| role == "processor");
    if both(&policy.organisation.roles) && !policy.purposes.iter().any(said) {
        found.add(found.at(Path::of(["organisation", "roles"])).variant("organisation"));
    }
}

fn both(roles: &[String]) -> bool {
    ["controller", "processor"].iter().all(|word| roles.iter().any(|role| role == word))
}
