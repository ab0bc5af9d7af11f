//! How long (AVG 13(2)(a)): per purpose, and the organisation's own records.

use waarborg_policy::check::Arg;
use waarborg_policy::model::{Basis, Ending, Policy, Purpose, Text};

use super::{cite, unknown};
use crate::cookies::table::some_ask;
use crate::page::{Block, Section};
use crate::phrase::{Phrase, own, row, say, say_with, start};
use crate::words;

pub(super) fn section(policy: &Policy) -> Section {
    let mut section = Section::new("long", say("long-title"));
    let anonymises = policy.purposes.iter().any(|purpose| purpose.then != Ending::Delete);
    let lead = say(if anonymises { "long-lead" } else { "long-lead-delete" });
    section.para(row([lead, say("long-law"), cite("13(2)(a)")]));
    let rows: Vec<Vec<Phrase>> =
        policy.purposes.iter().map(|purpose| vec![own(&purpose.title), cell(policy, purpose)]).collect();
    if !rows.is_empty() {
        section.blocks.push(Block::Table {
            caption: say("long-caption"),
            head: vec![say("long-purpose"), say("long-rule")],
            rows,
        });
    }
    let asks_consent = policy.has_basis(Basis::Consent) || some_ask(policy);
    let records = [
        ("records-requests", &policy.records.requests, true),
        ("records-breaches", &policy.records.breaches, true),
        ("records-consents", &policy.records.consents, asks_consent),
        ("records-identity", &policy.records.identity, true),
    ];
    let rows: Vec<Vec<Phrase>> = records
        .into_iter()
        .filter(|(.., arises)| *arises)
        .filter_map(|(name, rule, _)| {
            Some(vec![say(name), start(Phrase::Own(words::rule(policy, rule.as_ref()?)))])
        })
        .collect();
    if !rows.is_empty() {
        let table = Block::Table {
            caption: say("long-own-caption"),
            head: vec![say("long-own"), say("long-rule")],
            rows,
        };
        section.blocks.push(table);
    }
    section
}

fn cell(policy: &Policy, purpose: &Purpose) -> Phrase {
    Phrase::Row(lines(policy, purpose))
}

/// The periods of a purpose, a line for each: what holds for all its data, then for some of it, then what goes sooner.
pub(crate) fn lines(policy: &Policy, purpose: &Purpose) -> Vec<Phrase> {
    let mut lines: Vec<Phrase> =
        general(policy, purpose).into_iter().map(|all| sentence(start(all))).collect();
    for part in purpose.keep.iter().filter(|part| !part.data.is_empty()) {
        let data = part.data.iter().map(|id| words::category(policy, id)).collect();
        lines.push(of_some(data, words::rule(policy, &part.rule)));
    }
    if lines.is_empty() {
        lines.push(start(unknown()));
    }
    for (category, rule) in &purpose.sooner {
        lines.push(of_some(vec![words::category(policy, category)], words::rule(policy, rule)));
    }
    if purpose.then == Ending::Anonymise {
        lines.push(say("keep-then-anonymise"));
    }
    lines
}

/// The period of what no rule of its own is about, inside a sentence.
pub(crate) fn general(policy: &Policy, purpose: &Purpose) -> Option<Phrase> {
    let rules: Vec<Text> = purpose
        .keep
        .iter()
        .filter(|part| part.data.is_empty())
        .map(|part| words::rule(policy, &part.rule))
        .collect();
    let (first, rest) = rules.split_first()?;
    let longer = rest.iter().map(|rule| say_with("keep-longest", vec![("rule", Arg::Text(rule.clone()))]));
    Some(row(std::iter::once(own(first)).chain(longer)))
}

fn of_some(data: Vec<Text>, rule: Text) -> Phrase {
    sentence(start(say_with("keep-part", vec![("data", Arg::List(data)), ("rule", Arg::Text(rule))])))
}

/// A line that ends as a sentence does.
fn sentence(phrase: Phrase) -> Phrase {
    Phrase::Stop(Box::new(phrase))
}
