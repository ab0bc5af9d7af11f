//! Which purposes need an assessment of art. 35: by what they declare, by what is certain from the policy, or by the
//! criteria of WP248.

use crate::model::{Policy, Purpose, Text};
use crate::vocabulary::{Evidence, Mark, Sign, WordFacts};

use super::Asked;

/// The triggers that a purpose declares, by name; one that the data knows counts only while it holds.
pub(super) fn declared(asked: &Asked<'_>, purpose: &Purpose) -> Vec<Text> {
    let words = purpose.dpia.iter().flat_map(|dpia| &dpia.trigger);
    let counted = words.filter_map(|word| match trigger(asked, word) {
        Some(known) => binds(asked, word).then(|| known.title.clone()),
        None => Some(Text::same(word.as_str())),
    });
    counted.collect()
}

/// The triggers that are certain from the policy, by id.
pub(super) fn certain(asked: &Asked<'_>, purpose: &Purpose) -> Vec<&'static str> {
    let triggers = asked.known.assessments.triggers.iter();
    let met =
        triggers.filter(|(id, sign)| binds(asked, id) && all_shown(&sign.shown_by, asked.policy, purpose));
    met.map(|(id, _)| id.as_str()).collect()
}

/// What a trigger is called: one of the regulation, or of the list of the authority.
pub(super) fn trigger(asked: &Asked<'_>, id: &str) -> Option<&'static WordFacts> {
    asked.known.dpia_grounds.get(id).or_else(|| asked.known.dpia.get(id))
}

/// Whether a trigger holds on the day, and for an organisation of this size.
fn binds(asked: &Asked<'_>, id: &str) -> bool {
    let by_regulation = || asked.known.laws.get("gdpr").is_some_and(|law| law.is_valid(asked.today));
    let by_list = asked.known.dpia.contains_key(id) && asked.known.dpia_list.valid_from <= asked.today;
    let holds = by_list || (asked.known.dpia_grounds.contains_key(id) && by_regulation());
    holds && asked.known.assessments.triggers.get(id).is_none_or(|sign| counts(asked, sign))
}

/// The criteria that a purpose meets, by id; none before they held.
pub(super) fn criteria(asked: &Asked<'_>, purpose: &Purpose) -> Vec<&'static str> {
    let assessments = &asked.known.assessments;
    let met = assessments.criteria.iter().filter(|(_, sign)| {
        assessments.likely.valid_from <= asked.today
            && counts(asked, sign)
            && all_shown(&sign.shown_by, asked.policy, purpose)
    });
    met.map(|(id, _)| id.as_str()).collect()
}

fn counts(asked: &Asked<'_>, sign: &Sign) -> bool {
    !(sign.solo_exempt && works_alone(asked))
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
        Mark::Effects => {
            purpose.automated.as_ref().is_some_and(|automated| !automated.human && automated.effect.is_some())
        }
        Mark::Reuses => !purpose.reuses.is_empty(),
        Mark::CareFile => purpose.is_or_covers(|kind| kind.care_file),
    }
}
