//! # RET-FOREVER
//!
//! ## What it looks for
//!
//! The claim that data once stored is kept, or a rule that keeps data for ever outside research and archives.
//!
//! ## Why
//!
//! Data may be kept in a form that shows who it is about no longer than its purpose needs. Beside "no longer than
//! needed" the claim also contradicts itself.
//!
//! ## Article
//!
//! AVG (GDPR) 5(1)(e)
//!
//! ## Remedy
//!
//! Drop the claim, and say how long each purpose holds data.
//!
//! ## Example
//!
//! ```toml fails
//! [statement]
//! transcribes = true
//! claims = ["kept-once-stored", "no-longer-than-needed"]
//! ```
//!
//! ```toml passes
//! [statement]
//! transcribes = true
//! claims = ["no-longer-than-needed"]
//! ```
//!
//! # Nederlands
//!
//! # RET-FOREVER
//!
//! ## Wat de regel zoekt
//!
//! De bewering dat eenmaal opgeslagen gegevens blijven, of een regel die gegevens voor altijd bewaart buiten onderzoek
//! en archief.
//!
//! ## Waarom
//!
//! Herleidbare gegevens mogen niet langer blijven dan het doel vraagt. Naast "niet langer dan nodig" spreekt de
//! bewering zichzelf ook tegen.
//!
//! ## Artikel
//!
//! AVG 5(1)(e)
//!
//! ## Oplossing
//!
//! Laat de bewering weg, en zeg hoe lang elk doel gegevens bewaart.

use crate::check::terms::path_of;
use crate::check::{Asked, Found, Rule, Severity};
use crate::model::{Policy, Purpose};
use crate::rule::Ending;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "RET-FOREVER",
    severity: Severity::Error,
    article: "5(1)(e)",
    source: include_str!("ret_forever.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    by_claim(asked.policy, found);
    by_rule(asked.policy, found);
}

fn by_claim(policy: &Policy, found: &mut Found<'_>) {
    for (path, _, about) in policy.claims().filter(|(_, claim, _)| claim.id == "kept-once-stored") {
        let same = |other: Option<&Purpose>| match (about, other) {
            (Some(about), Some(other)) => about.id == other.id,
            _ => true,
        };
        let opposite =
            policy.claims().find(|(_, claim, other)| claim.id == "no-longer-than-needed" && same(*other));
        let finding = found.at(path);
        found.add(match opposite {
            Some((opposite, _, _)) => finding.variant("contradict").also(opposite),
            None => finding,
        });
    }
}

/// `forever` is for research, archives and public bodies (AVG 89).
fn by_rule(policy: &Policy, found: &mut Found<'_>) {
    if policy.organisation.is_public_body() {
        return;
    }
    let mut places = Vec::new();
    for purpose in policy.purposes.iter().filter(|purpose| !purpose.kind.is_some_and(|kind| kind.research)) {
        let endless =
            purpose.keep.iter().filter(|part| part.rule.endings.iter().all(|end| *end == Ending::Forever));
        places.extend(endless.map(|part| (path_of(part, purpose), purpose.title.clone())));
    }
    if let Some(finding) = found.over("title", places) {
        found.add(finding.variant("rule"));
    }
}
