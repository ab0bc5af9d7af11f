//! The first layer: who, what for, why, what is needed, how long, who receives it, and the right to stop it.

use waarborg_policy::check::Arg;
use waarborg_policy::model::{Basis, Policy, Purpose, Text};
use waarborg_policy::vocabulary::vocabulary;

use super::boxes::label;
use super::fields::Fields;
use crate::page::Block;
use crate::phrase::{Phrase, Value, own, row, say, say_any, say_of, say_with, start, strong};
use crate::statement::{names, purposes, retention, rights, unknown};
use crate::words;

/// More recipients than this are named in the second layer.
const MOST_RECIPIENTS: usize = 4;

pub(super) fn blocks(policy: &Policy, chosen: &[&Purpose], fields: &Fields) -> Vec<Block> {
    let mut blocks = Vec::new();
    let titles = chosen.iter().map(|purpose| words::inside(&purpose.title));
    let mut why = vec![say_with("nt-what-for", vec![("purposes", Arg::List(names(titles)))])];
    let keeps = |purpose: &Purpose| Phrase::Row(retention::lines(policy, purpose).into_iter().take(1).collect());
    let basis = same(chosen, |purpose| basis(purpose));
    let keep = same(chosen, keeps);
    why.extend(basis.clone());
    blocks.push(Block::Para(row(why)));
    if basis.is_none() || keep.is_none() {
        let line = |purpose: &&Purpose| {
            let own_basis = basis.is_none().then(|| self::basis(purpose));
            let own_keep = keep.is_none().then(|| row([strong(say("nt-keep")), keeps(purpose)]));
            row(std::iter::once(label(purpose)).chain(own_basis).chain(own_keep))
        };
        blocks.push(Block::Items(chosen.iter().map(line).collect()));
    }
    let asked = asked(policy, chosen, fields);
    if !asked.is_empty() {
        blocks.push(Block::Para(row(asked)));
    }
    let mut after: Vec<Phrase> =
        keep.map(|keep| row([strong(say("nt-keep")), keep])).into_iter().collect();
    after.extend(receives(policy, chosen));
    if !after.is_empty() {
        blocks.push(Block::Para(row(after)));
    }
    blocks.push(Block::Para(rights_of(policy, chosen)));
    blocks
}

/// What is the same for all of them.
fn same<T: PartialEq>(chosen: &[&Purpose], of: impl Fn(&Purpose) -> T) -> Option<T> {
    let (first, rest) = chosen.split_first()?;
    let value = of(first);
    rest.iter().all(|purpose| of(purpose) == value).then_some(value)
}

/// Why it is allowed (AVG 13(1)(c) and (d)), in one sentence.
fn basis(purpose: &Purpose) -> Phrase {
    if purpose.roles.iter().any(|role| role == "processor") {
        return say("why-role-processor");
    }
    let Some(basis) = purpose.basis() else {
        return row([strong(say("nt-basis")), start(Phrase::Stop(Box::new(unknown())))]);
    };
    match basis {
        Basis::Consent => say("nt-basis-consent"),
        Basis::Contract if purpose.party == ["organisation"] => say("basis-contract-organisation"),
        Basis::Contract => say("basis-contract"),
        Basis::LegalObligation => purposes::by_law(purpose, "basis-legal-obligation"),
        Basis::VitalInterests => say("basis-vital-interests"),
        Basis::PublicTask => purposes::by_law(purpose, "basis-public-task"),
        Basis::LegitimateInterests => match &purpose.interest {
            Some(interest) => {
                let interest = vec![("interest", Arg::Text(words::inside(interest)))];
                say_with("basis-legitimate-interests", interest)
            }
            None => row([strong(say("nt-basis")), start(Phrase::Stop(Box::new(unknown())))]),
        },
    }
}

/// What must be filled in, what need not, and what happens without it (AVG 13(2)(e)).
fn asked(policy: &Policy, chosen: &[&Purpose], fields: &Fields) -> Vec<Phrase> {
    let mut sentences = Vec::new();
    let lists = [
        ("nt-needed", &fields.needed),
        ("nt-with-consent", &fields.with_consent),
        ("nt-optional", &fields.optional),
    ];
    for (name, categories) in lists.into_iter().filter(|(_, categories)| !categories.is_empty()) {
        let data: Vec<Text> = categories.iter().map(|id| words::category(policy, id)).collect();
        let list = say_with("nt-list", vec![("data", Arg::List(data))]);
        sentences.push(row([strong(say(name)), list]));
    }
    if sentences.is_empty() {
        sentences.push(row([strong(say("nt-needed")), start(Phrase::Stop(Box::new(unknown())))]));
    }
    sentences.extend(without(chosen));
    sentences
}

fn without(chosen: &[&Purpose]) -> Vec<Phrase> {
    let depends: Vec<&&Purpose> = chosen.iter().filter(|purpose| purpose.basis() != Some(Basis::Consent)).collect();
    if depends.is_empty() {
        return vec![say("nt-voluntary")];
    }
    let mut said: Vec<Phrase> = Vec::new();
    let mut fail: Vec<Text> = Vec::new();
    for purpose in depends {
        match (&purpose.without, purpose.basis()) {
            (Some(text), _) => said.push(own(text)),
            (None, Some(Basis::LegalObligation)) => said.push(say("without-law")),
            (None, _) => fail.push(words::inside(&purpose.title)),
        }
    }
    if !fail.is_empty() {
        said.push(say_with("without-contract", vec![("title", Arg::List(names(fail)))]));
    }
    said.dedup();
    std::iter::once(say("nt-without")).chain(said).collect()
}

/// Who receives it (AVG 13(1)(e)), with the country where that is outside the EEA.
fn receives(policy: &Policy, chosen: &[&Purpose]) -> Option<Phrase> {
    let mut ids: Vec<&str> = Vec::new();
    for id in chosen.iter().flat_map(|purpose| policy.recipients_of(purpose)) {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    let named = if ids.len() > MOST_RECIPIENTS { MOST_RECIPIENTS - 1 } else { ids.len() };
    let mut parties: Vec<Phrase> = ids.iter().take(named).map(|id| party(policy, id)).collect();
    let more = ids.len().saturating_sub(named);
    if more > 0 {
        parties.push(say_with("nt-others", vec![("count", Arg::Plain(more.to_string()))]));
    }
    let list = (!parties.is_empty()).then(|| say_of("nt-parties", vec![("parties", parties)]))?;
    Some(row([strong(say("nt-receives")), list]))
}

fn party(policy: &Policy, id: &str) -> Phrase {
    match words::country_of(policy, id).filter(|code| !vocabulary().in_eea(code)) {
        Some(code) => words::recipient_in(policy, id, code),
        None => Phrase::Own(words::recipient(policy, id)),
    }
}

/// What one can ask and where, and how consent is withdrawn (AVG 13(2)(b) and (c)).
fn rights_of(policy: &Policy, chosen: &[&Purpose]) -> Phrase {
    let way: Vec<Phrase> = rights::ways(policy).into_iter().take(1).collect();
    let first = ["access", "rectification", "erasure"];
    let offered = first.into_iter().filter(|right| policy.rights.offers.iter().any(|known| known == right));
    let asked: Vec<Phrase> = offered.map(|right| say(&format!("right-{right}"))).collect();
    let mut sentences = Vec::new();
    if chosen.iter().any(|purpose| purpose.bases.contains(&Basis::Consent)) {
        sentences.push(say("nt-withdraw"));
    }
    if asked.is_empty() {
        sentences.push(say("nt-ask-only"));
    } else {
        sentences.push(Phrase::Say("nt-ask".to_owned(), vec![("rights", Value::Any(asked))]));
    }
    sentences.extend(way);
    row(sentences)
}

/// The right to object, apart from all other text (AVG 21(4)).
pub(super) fn objection(policy: &Policy, chosen: &[&Purpose]) -> Vec<Phrase> {
    let mut found = Vec::new();
    let object = |purpose: &&Purpose| {
        purpose.bases.iter().any(|basis| matches!(basis, Basis::LegitimateInterests | Basis::PublicTask))
    };
    let way: Vec<Phrase> = rights::ways(policy).into_iter().take(1).collect();
    if chosen.iter().any(|purpose| purpose.is_marketing()) {
        found.push(row([say("objection-marketing")]));
    }
    let others: Vec<&&Purpose> = chosen.iter().filter(|purpose| object(purpose)).collect();
    if !others.is_empty() {
        found.push(say_any("nt-object", "way", way));
    }
    found
}

/// Where everything stands.
pub(super) fn whole(policy: &Policy) -> Phrase {
    row([say("nt-whole"), words::published(policy)])
}
