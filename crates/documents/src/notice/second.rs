//! The second layer: what opens on request. It says more of the same purposes, never something else.

use waarborg_policy::check::Arg;
use waarborg_policy::model::{Basis, Policy, Purpose, Recipient};

use super::boxes::{BoxKind, label};
use crate::page::{Fact, Section};
use crate::phrase::{Phrase, own, parted, row, say, say_with, start};
use crate::statement::{names, purposes, recipients, responsible, retention, rights};
use crate::words;

pub(super) fn section(policy: &Policy, chosen: &[&Purpose]) -> Section {
    let mut section = Section::new("more", say("nt-more"));
    let mut facts: Vec<Fact> = vec![
        (say("why-basis"), each(chosen, purposes::basis)),
        (say("why-special"), each(chosen, |purpose| purposes::special(policy, purpose))),
        (say("why-source"), each(chosen, |purpose| elsewhere(policy, purpose))),
        (say("why-recipients"), receivers(policy, chosen)),
        (say("outside-title"), outside(policy, chosen)),
        (say("why-keep"), each(chosen, |purpose| retention::lines(policy, purpose))),
        (say("why-marketing"), each(chosen, purposes::marketing)),
        (say("why-profile"), each(chosen, profile)),
        (say("why-automated"), each(chosen, purposes::automated)),
        (say("why-reuses"), each(chosen, |purpose| purposes::reuses(policy, purpose))),
        (say("nt-children"), children(policy, chosen)),
        (say("rights-title"), offered(policy, chosen)),
        (say("complain-title"), complaint(policy)),
    ];
    facts.extend(responsible::facts(policy));
    let bare = |(label, values): Fact| (label, values.into_iter().map(without_articles).collect());
    section.facts(facts.into_iter().map(bare).collect());
    section
}

/// The same without references to articles: a fragment has no style that sets them apart, and the statement has them.
fn without_articles(phrase: Phrase) -> Phrase {
    match phrase {
        Phrase::Row(list) => {
            let kept = list.into_iter().filter(|part| !matches!(part, Phrase::Cite(_)));
            Phrase::Row(kept.map(without_articles).collect())
        }
        other => other,
    }
}

/// Lines of each purpose; those that all of them share are said once.
fn each(chosen: &[&Purpose], of: impl Fn(&Purpose) -> Vec<Phrase>) -> Vec<Phrase> {
    let all: Vec<(&Purpose, Vec<Phrase>)> = chosen.iter().map(|purpose| (*purpose, of(purpose))).collect();
    let Some(((_, first), rest)) = all.split_first() else { return Vec::new() };
    if rest.iter().all(|(_, lines)| lines == first) {
        return first.clone();
    }
    let mut said = Vec::new();
    for (purpose, lines) in all.iter().filter(|(_, lines)| !lines.is_empty()) {
        said.push(row(std::iter::once(label(purpose)).chain(lines.iter().cloned())));
    }
    said
}

/// Where data comes from when not from whoever fills in the form.
fn elsewhere(policy: &Policy, purpose: &Purpose) -> Vec<Phrase> {
    if purpose.sources == ["subject"] { Vec::new() } else { purposes::sources(policy, purpose) }
}

fn profile(purpose: &Purpose) -> Vec<Phrase> {
    purpose.profiles.then(|| say("profile-made")).into_iter().collect()
}

/// Who receives it, and what they do with it.
fn receivers(policy: &Policy, chosen: &[&Purpose]) -> Vec<Phrase> {
    let line = |recipient: &Recipient| {
        let name = start(own(&recipient.label()));
        match &recipient.does {
            Some(does) => row([Phrase::Glue(Box::new(name), ":"), own(&words::inside(does))]),
            None => name,
        }
    };
    let of = |recipient: &&Recipient| given(policy, chosen, &recipient.id);
    let listed = policy.recipients.iter().filter(of).map(line);
    let unlisted = names(
        chosen
            .iter()
            .flat_map(|purpose| policy.recipients_of(purpose))
            .filter(|id| policy.recipient(id).is_none())
            .map(|id| words::recipient(policy, id)),
    );
    listed.chain(unlisted.iter().map(|name| start(own(name)))).collect()
}

fn given(policy: &Policy, chosen: &[&Purpose], id: &str) -> bool {
    chosen.iter().any(|purpose| policy.recipients_of(purpose).any(|known| known == id))
}

/// What protects the data outside the EEA (AVG 13(1)(f)).
fn outside(policy: &Policy, chosen: &[&Purpose]) -> Vec<Phrase> {
    let beyond: Vec<&Recipient> = policy
        .recipients
        .iter()
        .filter(|recipient| recipient.outside_eea() && given(policy, chosen, &recipient.id))
        .collect();
    let line = |recipient: &&Recipient| {
        let mut cells = recipients::protection(recipient).into_iter();
        let name = cells.next().map(|name| Phrase::Glue(Box::new(name), ":"));
        // The country is said where the recipient is named.
        row(name.into_iter().chain(cells.skip(1)))
    };
    let mut lines: Vec<Phrase> = beyond.iter().map(line).collect();
    if !lines.is_empty() {
        lines.push(recipients::copies(policy, &beyond));
    }
    lines
}

/// Under what age a parent consents, where consent is asked (AVG 8).
fn children(policy: &Policy, chosen: &[&Purpose]) -> Vec<Phrase> {
    let asked = super::boxes::boxes(policy, chosen).iter().any(|tick| tick.kind == BoxKind::Consent);
    let age = policy.minors.as_ref().and_then(|minors| minors.consent_under).filter(|_| asked);
    age.map(|age| say_with("minors-consent", vec![("age", Arg::Plain(age.to_string()))]))
        .into_iter()
        .collect()
}

/// The rights that there are here: some hang on the basis (AVG 7(3), 20(1), 21(1)).
fn offered(policy: &Policy, chosen: &[&Purpose]) -> Vec<Phrase> {
    let asked = super::boxes::boxes(policy, chosen).iter().any(|tick| tick.kind == BoxKind::Consent);
    let contract = chosen.iter().any(|purpose| purpose.bases.contains(&Basis::Contract));
    let applies = |right: &&String| match right.as_str() {
        "withdraw" => asked,
        "portability" => asked || contract,
        "objection" => !super::first::objection(chosen).is_empty(),
        _ => true,
    };
    let rights: Vec<Phrase> =
        policy.rights.offers.iter().filter(applies).map(|right| words::word("right", right)).collect();
    if rights.is_empty() {
        return Vec::new();
    }
    let answer = policy.rights.answer_within.as_ref().and_then(|within| within.period());
    let list = start(parted(rights, ","));
    let mut lines = vec![list];
    lines.extend(answer.map(|period| words::within("ask-answer", period)));
    lines
}

/// To whom one complains (AVG 13(2)(d)).
fn complaint(policy: &Policy) -> Vec<Phrase> {
    rights::authority(policy).into_iter().collect()
}
