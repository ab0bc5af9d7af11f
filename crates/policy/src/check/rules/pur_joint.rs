//! # PUR-JOINT
//!
//! ## What it looks for
//!
//! A party that decides together with the organisation, without the essence of the arrangement.
//!
//! ## Why
//!
//! People must know with whom they can exercise their rights.
//!
//! ## Article
//!
//! AVG (GDPR) 26
//!
//! ## Remedy
//!
//! Say it at `recipient.ID.arrangement`.
//!
//! ## Example
//!
//! ```toml fails
//! [purpose.ad-measurement]
//! data = ["email"]
//! recipients = ["facebook"]
//! ```
//!
//! ```toml passes
//! [purpose.ad-measurement]
//! data = ["email"]
//! recipients = ["facebook"]
//! [recipient.facebook]
//! arrangement = "Meta en wij zijn samen verantwoordelijk."
//! ```
//!
//! # Nederlands
//!
//! # PUR-JOINT
//!
//! ## Wat de regel zoekt
//!
//! Een partij die samen met de organisatie beslist, zonder de kern van de regeling.
//!
//! ## Waarom
//!
//! Mensen moeten weten bij wie zij hun rechten kunnen uitoefenen.
//!
//! ## Artikel
//!
//! AVG 26
//!
//! ## Oplossing
//!
//! Zeg het bij `recipient.ID.arrangement`.

use crate::check::recipients::receivers;
use crate::check::{Arg, Asked, Found, Rule, Severity};
use crate::model::RecipientRole;
use crate::syntax::Path;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "PUR-JOINT",
    severity: Severity::Error,
    article: "26",
    source: include_str!("pur_joint.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let policy = asked.policy;
    for receiver in receivers(policy) {
        let arranged = policy.recipient(&receiver.id).is_some_and(|known| known.arrangement.is_some());
        if receiver.role == RecipientRole::JointController
            && !arranged
            && let Some(place) = where_used(asked, &receiver.id)
        {
            let finding = found.at(place).arg("name", Arg::Text(receiver.label.clone()));
            found.add(finding.arg("id", Arg::Plain(receiver.id.clone())));
        }
    }
}

/// Where a recipient gets data: at a purpose, of every purpose, or through a cookie. Who gets none arranges nothing.
fn where_used(asked: &Asked<'_>, id: &String) -> Option<Path> {
    let policy = asked.policy;
    let by_purpose = asked.own_purposes().find(|purpose| purpose.recipients.contains(id));
    let by_cookie = || policy.cookie.iter().find(|cookie| cookie.provider.as_ref() == Some(id));
    let always = || policy.sharing.always.contains(id).then(|| Path::of(["sharing", "always"]));
    by_purpose
        .map(|purpose| purpose.path("recipients"))
        .or_else(always)
        .or_else(|| by_cookie().map(|cookie| cookie.path("")))
}
