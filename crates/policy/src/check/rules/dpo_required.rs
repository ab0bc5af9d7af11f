//! # DPO-REQUIRED
//!
//! ## What it looks for
//!
//! A ground for a data protection officer, and no officer.
//!
//! ## Why
//!
//! A public body needs one, and so does who follows people, or holds special or criminal data, on a large scale as its
//! main work.
//!
//! ## Article
//!
//! AVG (GDPR) 37(1)
//!
//! ## Remedy
//!
//! Appoint an officer, tell the authority, and name the officer at `[contact.dpo]`.
//!
//! ## Example
//!
//! ```toml fails
//! [dpo]
//! screened = 2026-01-01
//! grounds = ["special-large-scale"]
//! ```
//!
//! ```toml passes
//! [dpo]
//! screened = 2026-01-01
//! grounds = ["special-large-scale"]
//! [contact.dpo]
//! email = "fg@x.nl"
//! ```
//!
//! # Nederlands
//!
//! # DPO-REQUIRED
//!
//! ## Wat de regel zoekt
//!
//! Een reden om een functionaris gegevensbescherming (FG) te hebben, en geen FG.
//!
//! ## Waarom
//!
//! Een overheid moet er een hebben, en ook wie als kernactiviteit mensen op grote schaal volgt of op grote schaal
//! bijzondere of strafrechtelijke gegevens verwerkt.
//!
//! ## Artikel
//!
//! AVG 37(1)
//!
//! ## Oplossing
//!
//! Wijs een FG aan, meld die aan bij de toezichthouder, en noem de FG bij `[contact.dpo]`.

use crate::check::{Asked, Found, Rule, Severity};
use crate::model::ContactRole;
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "DPO-REQUIRED",
    severity: Severity::Error,
    article: "37(1)",
    source: include_str!("dpo_required.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let organisation = &asked.policy.organisation;
    let screened = !asked.policy.dpo.grounds.is_empty();
    if asked.policy.contact(ContactRole::Dpo).is_some() || !(screened || organisation.is_public_body()) {
        return;
    }
    let ground = match (screened, organisation.public_body) {
        (true, _) => Path::of(["dpo", "grounds"]),
        (false, true) => Path::of(["organisation", "public-body"]),
        (false, false) => Path::of(["organisation", "legal-form"]),
    };
    found.add(found.at(Path::of(["contact", "dpo"])).also(ground));
}
