//! # CAT-EXCESS
//!
//! ## What it looks for
//!
//! Data that a purpose of this kind does not usually need, such as a birth date on an invoice.
//!
//! ## Why
//!
//! Only what is necessary may be asked. What people may leave out (`?`) is not counted, nor is special, criminal or
//! identity data: other rules ask a ground for those.
//!
//! ## Article
//!
//! AVG (GDPR) 5(1)(c)
//!
//! ## Remedy
//!
//! Stop asking it, make it optional with `?`, or name the purpose that needs it. Where this purpose needs it after
//! all, say why at `[accept]`.
//!
//! ## Example
//!
//! ```toml fails
//! [purpose.billing]
//! data = ["name", "birth-date"]
//! ```
//!
//! ```toml passes
//! [purpose.billing]
//! data = ["name", "invoice-data"]
//! ```
//!
//! # Nederlands
//!
//! # CAT-EXCESS
//!
//! ## Wat de regel zoekt
//!
//! Gegevens die een doel van deze soort meestal niet nodig heeft, zoals een geboortedatum op een factuur.
//!
//! ## Waarom
//!
//! Alleen wat nodig is, mag worden gevraagd. Wat mensen mogen weglaten (`?`) telt niet mee, en bijzondere,
//! strafrechtelijke en identiteitsgegevens ook niet: daarvoor vragen andere regels een grond.
//!
//! ## Artikel
//!
//! AVG 5(1)(c)
//!
//! ## Oplossing
//!
//! Vraag het niet meer, maak het vrijwillig met `?`, of noem het doel dat het nodig heeft. Heeft dit doel het toch
//! nodig, zeg dan bij `[accept]` waarom.

use crate::check::{Arg, Asked, Found, Rule, Severity};
use crate::model::{CategoryClass, Purpose};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "CAT-EXCESS",
    severity: Severity::Warning,
    article: "5(1)(c)",
    source: include_str!("cat_excess.rs"),
    find,
};

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let policy = asked.policy;
    let mut excess: Vec<(&str, Vec<&Purpose>)> = Vec::new();
    for purpose in asked.own_purposes() {
        let usual = usual(asked, purpose);
        let needed = purpose.data.iter().filter(|datum| !datum.optional);
        for id in needed.map(|datum| datum.category.as_str()) {
            let known = policy.known_as(id);
            let whole = asked.known.categories.get(known).and_then(|known| known.part_of.as_deref());
            let expected = usual.contains(&known) || whole.is_some_and(|whole| usual.contains(&whole));
            if usual.is_empty() || expected || !is_judged(asked, id) {
                continue;
            }
            match excess.iter_mut().find(|(known, _)| *known == id) {
                Some((_, purposes)) => purposes.push(purpose),
                None => excess.push((id, vec![purpose])),
            }
        }
    }
    for (id, purposes) in excess {
        let Some(facts) = policy.category(id) else { continue };
        if let Some(finding) = found.of_purposes(purposes, "data") {
            found.add(finding.arg("category", Arg::Text(facts.title.clone())));
        }
    }
}

/// What a purpose may be expected to need: by its kind, by what is done under it, by the sectors it works in and the
/// people it is about. Nothing where its kind is not known.
fn usual<'a>(asked: &'a Asked<'_>, purpose: &'a Purpose) -> Vec<&'a str> {
    let Some(kind) = purpose.kind else { return Vec::new() };
    let covered = purpose.covers.iter().filter_map(|id| asked.known.purposes.get(id));
    let kinds = std::iter::once(kind).chain(covered).flat_map(|kind| &kind.categories);
    let sectors = asked.policy.organisation.sectors.iter();
    let sectors =
        sectors.filter_map(|id| asked.known.words.sectors.get(id)).flat_map(|sector| &sector.categories);
    let people = purpose.subjects.iter().filter_map(|id| asked.known.words.subjects.get(id));
    let people = people.flat_map(|subject| &subject.categories);
    kinds.chain(sectors).chain(people).map(String::as_str).collect()
}

/// Whether this rule judges a category: one that the vocabulary knows, and that no other rule asks a ground for.
fn is_judged(asked: &Asked<'_>, id: &str) -> bool {
    let known = asked.known.categories.get(asked.policy.known_as(id));
    known.is_some_and(|known| {
        let plain = matches!(
            known.facts.class,
            CategoryClass::Normal | CategoryClass::Financial | CategoryClass::Location
        );
        plain && !known.facts.catch_all
    })
}
