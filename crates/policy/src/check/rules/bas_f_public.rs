//! # BAS-F-PUBLIC
//!
//! ## What it looks for
//!
//! A public body that rests a task on legitimate interests.
//!
//! ## Why
//!
//! The legislator gives public bodies their grounds. What merely keeps the organisation running, such as security or
//! staff records, is no task and is left alone.
//!
//! ## Article
//!
//! AVG (GDPR) 6(1), last sentence
//!
//! ## Remedy
//!
//! Use `public-task` or `legal-obligation` and name the law; if there is no law for it, stop.
//!
//! ## Example
//!
//! ```toml fails
//! [organisation]
//! id = "x"
//! name = "X"
//! public-body = true
//! [purpose.services]
//! data = ["name"]
//! basis = "legitimate-interests"
//! ```
//!
//! ```toml passes
//! [organisation]
//! id = "x"
//! name = "X"
//! public-body = true
//! [purpose.services]
//! data = ["name"]
//! basis = "public-task"
//! law = "Gemeentewet art. 108"
//! ```
//!
//! # Nederlands
//!
//! # BAS-F-PUBLIC
//!
//! ## Wat de regel zoekt
//!
//! Een overheid die een taak op gerechtvaardigd belang baseert.
//!
//! ## Waarom
//!
//! De wetgever geeft een overheid haar grondslagen. Wat alleen de eigen organisatie draaiend houdt, zoals beveiliging
//! of personeelszaken, is geen taak en valt erbuiten.
//!
//! ## Artikel
//!
//! AVG 6(1), slotzin
//!
//! ## Oplossing
//!
//! Gebruik `public-task` of `legal-obligation` en noem de wet; is er geen wet, stop er dan mee.

use crate::check::{Asked, Found, Rule, Severity};
use crate::model::{Basis, Purpose};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "BAS-F-PUBLIC",
    severity: Severity::Error,
    article: "6(1)",
    source: include_str!("bas_f_public.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    if !asked.policy.organisation.is_public_body() {
        return;
    }
    let task = |purpose: &&Purpose| {
        purpose.bases.contains(&Basis::LegitimateInterests)
            && !purpose.kind.is_some_and(|kind| kind.own_affairs)
    };
    found.purposes(asked.own_purposes().filter(task), "basis");
}
