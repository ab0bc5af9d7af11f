//! Which purposes need an assessment of art. 35: by what they declare, by what is certain from the policy, or by the
//! criteria of WP248.

use crate::model::{Policy, Purpose, Text};
use crate::vocabulary::{Evidence, Mark};

use super::Asked;

/// The triggers that a purpose declares, by name; one that the data knows counts only while it holds.
pub(super) fn declared(asked: &Asked<'_>, purpose: &Purpose) -> Vec<Text> {
    let words = purpose.dpia.iter().flat_map(|dpia| &dpia.trigger);
    let counted = words.filter_map(|word| match asked.known.dpia.get(word) {
        Some(trigger) => {
            let binds = trigger.is_valid(asked.today) && !(trigger.solo_exempt && works_alone(asked));
            binds.then(|| trigger.title.clone())
        }
        None => Some(Text::same(word.as_str())),
    });
    counted.collect()
}

/// The triggers that are certain from the policy, by id.
pub(super) fn certain(asked: &Asked<'_>, purpose: &Purpose) -> Vec<&'static str> {
    let binding = asked.known.dpia.iter().filter(|(_, trigger)| {
        trigger.is_valid(asked.today)
            && !(trigger.solo_exempt && works_alone(asked))
            && all_shown(&trigger.certain_if, asked.policy, purpose)
    });
    binding.map(|(id, _)| id.as_str()).collect()
}

/// The criteria that a purpose meets, by id; none before they held.
pub(super) fn criteria(asked: &Asked<'_>, purpose: &Purpose) -> Vec<&'static str> {
    let wp248 = &asked.known.wp248;
    let met = wp248.criteria.iter().filter(|(_, criterion)| {
        wp248.valid_from <= asked.today
            && !(criterion.solo_exempt && works_alone(asked))
            && all_shown(&criterion.shown_by, asked.policy, purpose)
    });
    met.map(|(id, _)| id.as_str()).collect()
}

/// Whether the assessment of a purpose was made.
pub(super) fn is_done(asked: &Asked<'_>, purpose: &Purpose) -> bool {
    asked.is_done(purpose.dpia.as_ref().and_then(|dpia| dpia.done))
}

/// A professional in a sector that recital 91 names, with nobody beside them.
fn works_alone(asked: &Asked<'_>) -> bool {
    let organisation = &asked.policy.organisation;
    let exempt = |id: &String| asked.known.words.sectors.get(id).is_some_and(|sector| sector.solo_exempt);
    organisation.legal_form.as_deref() == Some("sole-trader")
        && organisation.is_one_person()
        && organisation.sectors.iter().any(exempt)
}

fn all_shown(evidence: &[Evidence], policy: &Policy, purpose: &Purpose) -> bool {
    !evidence.is_empty() && evidence.iter().all(|evidence| shown(evidence, policy, purpose))
}

fn shown(evidence: &Evidence, policy: &Policy, purpose: &Purpose) -> bool {
    let held = || purpose.data.iter().map(|datum| datum.category.as_str());
    let of_class =
        |id: &str| policy.category(id).is_some_and(|facts| evidence.classes.contains(&facts.class));
    let by_class = held().any(|id| {
        let reveals = policy.category(id).into_iter().flat_map(|facts| &facts.may_reveal);
        of_class(id) || reveals.into_iter().any(|revealed| of_class(revealed))
    });
    let by_category = held().any(|id| evidence.categories.iter().any(|known| known == policy.known_as(id)));
    by_class
        || by_category
        || purpose.subjects.iter().any(|subject| evidence.subjects.contains(subject))
        || evidence.marks.iter().any(|mark| has(purpose, *mark))
        || policy.dpo.grounds.iter().any(|ground| evidence.screening.contains(ground))
}

fn has(purpose: &Purpose, mark: Mark) -> bool {
    match mark {
        Mark::Profiles => purpose.profiles || purpose.is_or_covers(|kind| kind.profiling),
        Mark::Automated => purpose.automated.as_ref().is_some_and(|automated| !automated.human),
        Mark::Reuses => !purpose.reuses.is_empty(),
        Mark::CareFile => purpose.is_or_covers(|kind| kind.care_file),
    }
}
