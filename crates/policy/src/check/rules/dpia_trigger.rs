//! # DPIA-TRIGGER
//!
//! ## What it looks for
//!
//! A purpose that needs an assessment of its effects (DPIA), and none that was made. Where it is only likely, because
//! two criteria of WP248 are met, it is a warning.
//!
//! ## Why
//!
//! Art. 35(3) and the list of the authority name what always needs one: what the policy declares at `dpia.trigger`, or
//! what is certain from the rest of it. Who works alone in care or law is exempt from what is asked for health data on
//! a large scale. One assessment may serve purposes that are alike.
//!
//! ## Article
//!
//! AVG (GDPR) 35
//!
//! ## Remedy
//!
//! Make the assessment before going on, and write the day at `dpia.done`.
//!
//! ## Example
//!
//! ```toml fails
//! [purpose.incidents]
//! title = "Een zwarte lijst bijhouden"
//! data = ["name"]
//! dpia = { trigger = "blacklists" }
//! ```
//!
//! ```toml passes
//! [purpose.incidents]
//! title = "Een zwarte lijst bijhouden"
//! data = ["name"]
//! dpia = { trigger = "blacklists", done = 2026-01-01 }
//! ```
//!
//! # Nederlands
//!
//! # DPIA-TRIGGER
//!
//! ## Wat de regel zoekt
//!
//! Een doel waarvoor een beoordeling van de gevolgen (DPIA) nodig is, terwijl er geen is gemaakt. Is dat alleen
//! waarschijnlijk, omdat twee criteria van WP248 gelden, dan is het een waarschuwing.
//!
//! ## Waarom
//!
//! Art. 35(3) en de lijst van de toezichthouder noemen wat er altijd een vraagt: wat het beleid zelf noemt bij
//! `dpia.trigger`, of wat zeker is uit de rest. Wie in zijn eentje werkt, in de zorg of als jurist, valt buiten wat
//! voor gezondheidsgegevens op grote schaal geldt. Eén beoordeling mag gelden voor doelen die op elkaar lijken.
//!
//! ## Artikel
//!
//! AVG 35
//!
//! ## Oplossing
//!
//! Maak de beoordeling voordat u verdergaat, en zet de dag bij `dpia.done`.

use crate::check::assessment::{certain, criteria, declared, is_done, trigger};
use crate::check::{Arg, Asked, Found, Rule, Severity};
use crate::model::{Purpose, Text};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: "DPIA-TRIGGER",
    severity: Severity::Error,
    article: "35",
    source: include_str!("dpia_trigger.rs"),
    find,
};

/// Purposes that meet the same criteria.
type Alike<'a> = (Vec<&'static str>, Vec<&'a Purpose>);

fn find(asked: &Asked<'_>, found: &mut Found<'_>) {
    let mut likely: Vec<Alike<'_>> = Vec::new();
    for purpose in asked.own_purposes().filter(|purpose| !is_done(asked, purpose)) {
        let triggers = triggers(asked, purpose);
        if !triggers.is_empty() {
            let finding = found.at(purpose.path("dpia")).arg("title", Arg::Text(purpose.title.clone()));
            found.add(finding.arg("trigger", Arg::List(triggers)));
            continue;
        }
        let met = criteria(asked, purpose);
        if met.len() < asked.known.assessments.likely.needed || served(asked, &met, criteria) {
            continue;
        }
        match likely.iter_mut().find(|(known, _)| *known == met) {
            Some((_, alike)) => alike.push(purpose),
            None => likely.push((met, vec![purpose])),
        }
    }
    for alike in likely {
        add_likely(asked, alike, found);
    }
}

/// What makes an assessment of a purpose needed: all that it declares, and what is certain and was not assessed.
fn triggers(asked: &Asked<'_>, purpose: &Purpose) -> Vec<Text> {
    let mut titles: Vec<Text> = Vec::new();
    let sure = certain(asked, purpose);
    let sure = if served(asked, &sure, certain) { Vec::new() } else { sure };
    let sure = sure.into_iter().filter_map(|id| Some(trigger(asked, id)?.title.clone()));
    for title in declared(asked, purpose).into_iter().chain(sure) {
        if !titles.contains(&title) {
            titles.push(title);
        }
    }
    titles
}

fn add_likely(asked: &Asked<'_>, (met, alike): Alike<'_>, found: &mut Found<'_>) {
    let Some((first, rest)) = alike.split_first() else { return };
    let names = met.iter().filter_map(|id| Some(asked.known.dpia_criteria.get(*id)?.title.clone()));
    let titles = alike.iter().map(|purpose| purpose.title.clone()).collect();
    let finding = found.at(first.path("dpia")).severity(Severity::Warning).variant("likely");
    let finding = finding.arg("trigger", Arg::List(names.collect()));
    let mut finding = finding.arg("title", Arg::List(titles));
    finding.also.extend(rest.iter().map(|purpose| purpose.path("dpia")));
    found.add(finding);
}

/// Whether an assessment of another purpose looked at all of this: one may serve what is alike (art. 35(1)).
fn served(asked: &Asked<'_>, wanted: &[&str], shown: fn(&Asked<'_>, &Purpose) -> Vec<&'static str>) -> bool {
    let done = asked.policy.purposes.iter().filter(|purpose| is_done(asked, purpose));
    done.into_iter().any(|purpose| {
        let looked_at = shown(asked, purpose);
        wanted.iter().all(|id| looked_at.contains(id))
    })
}
