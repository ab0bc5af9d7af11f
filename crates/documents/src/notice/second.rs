//! The second layer: what opens on request. It says more of the same purposes, never something else.

use jiff::civil::Date;
use waarborg_policy::check::Arg;
use waarborg_policy::model::{Basis, Policy, Purpose, Recipient};

use super::boxes::{BoxKind, label};
use crate::page::{Fact, Section};
use crate::phrase::{Phrase, own, parted, row, say, say_with, start};
use crate::statement::{purposes, receivers, responsible, retention, rights, special, transfers};
use crate::words;

pub(super) fn section(policy: &Policy, chosen: &[&Purpose], day: Date) -> Section {
    let mut section = Section::new("more", say("nt-more"));
    let mut facts: Vec<Fact> = vec![
        (say("why-basis"), each(chosen, |purpose| purposes::basis(policy, purpose, day, true))),
        (say("why-special"), each(chosen, |purpose| special::special(policy, purpose))),
        (say("why-source"), each(chosen, |purpose| elsewhere(policy, purpose))),
        (say("why-recipients"), receivers(policy, chosen)),
        (say("outside-title"), outside(policy, chosen, day)),
        (say("why-keep"), each(chosen, |purpose| retention::lines(policy, purpose, day))),
        (say("why-marketing"), each(chosen, |purpose| purposes::marketing(purpose, true))),
        (say("why-profile"), each(chosen, profile)),
        (say("why-automated"), each(chosen, purposes::automated)),
        (say("why-reuses"), each(chosen, |purpose| purposes::reuses(policy, purpose))),
        (say("nt-children"), children(policy, chosen, day)),
        (say("rights-title"), offered(policy, chosen, day)),
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

/// Those who receive data of these purposes, with what is known of them.
fn given(policy: &Policy, chosen: &[&Purpose]) -> Vec<Recipient> {
    let ids: Vec<&str> = chosen.iter().flat_map(|purpose| receivers::of(policy, purpose)).collect();
    let all = receivers::receivers(policy).into_iter();
    all.filter(|recipient| ids.contains(&recipient.id.as_str())).collect()
}

/// Who receives it, and what they do with it.
fn receivers(policy: &Policy, chosen: &[&Purpose]) -> Vec<Phrase> {
    let line = |recipient: Recipient| {
        let name = start(own(&recipient.label()));
        match &recipient.does {
            Some(does) => row([Phrase::Glue(Box::new(name), ":"), own(&words::inside(does))]),
            None => name,
        }
    };
    given(policy, chosen).into_iter().map(line).collect()
}

/// What protects the data outside the EEA (AVG 13(1)(f)).
fn outside(policy: &Policy, chosen: &[&Purpose], day: Date) -> Vec<Phrase> {
    let given = given(policy, chosen);
    let beyond: Vec<&Recipient> = given.iter().filter(|recipient| recipient.outside_eea()).collect();
    let line = |recipient: &&Recipient| {
        let mut cells = transfers::protected(policy, recipient, day).into_iter();
        let name = cells.next().map(|name| Phrase::Glue(Box::new(name), ":"));
        // The country is said where the recipient is named.
        row(name.into_iter().chain(cells.skip(1)))
    };
    let mut lines: Vec<Phrase> = beyond.iter().map(line).collect();
    if !lines.is_empty() {
        lines.extend(transfers::copies(policy, &beyond));
    }
    lines
}

/// Under what age a parent consents, where consent is asked (AVG 8).
fn children(policy: &Policy, chosen: &[&Purpose], day: Date) -> Vec<Phrase> {
    let asked = super::boxes::boxes(policy, chosen, day).iter().any(|tick| tick.kind == BoxKind::Consent);
    let age = policy.minors.as_ref().and_then(|minors| minors.consent_under).filter(|_| asked);
    age.map(|age| say_with("minors-consent", vec![("age", Arg::Plain(age.to_string()))]))
        .into_iter()
        .collect()
}

/// The rights that there are here: some hang on the basis (AVG 7(3), 20(1), 21(1)).
fn offered(policy: &Policy, chosen: &[&Purpose], day: Date) -> Vec<Phrase> {
    let asked = super::boxes::boxes(policy, chosen, day).iter().any(|tick| tick.kind == BoxKind::Consent);
    let contract = chosen.iter().any(|purpose| purpose.bases.contains(&Basis::Contract));
    let applies = |right: &&str| match *right {
        "withdraw" => asked,
        "portability" => asked || contract,
        "objection" => !super::first::objection(chosen).is_empty(),
        _ => true,
    };
    let rights: Vec<Phrase> =
        rights::offers(policy).into_iter().filter(applies).map(|right| words::word("right", right)).collect();
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
