//! How long (AVG 13(2)(a)): per purpose, and the organisation's own records.

use jiff::civil::Date;
use waarborg_policy::check::Arg;
use waarborg_policy::model::{Basis, Ending, Policy, Purpose, Text};

use super::{cite, consent, unknown};
use crate::page::{Block, Section};
use crate::phrase::{Phrase, listing, own, row, say, say_with, start};
use crate::words;

pub(super) fn section(policy: &Policy, day: Date) -> Section {
    let mut section = Section::new("long", say("long-title"));
    let anonymises = policy.purposes.iter().any(|purpose| purpose.then != Ending::Delete);
    let lead = say(if anonymises { "long-lead" } else { "long-lead-delete" });
    section.para(row([lead, say("long-law"), cite("13(2)(a)")]));
    let rows: Vec<Vec<Phrase>> =
        policy.purposes.iter().map(|purpose| vec![own(&purpose.title), cell(policy, purpose, day)]).collect();
    if !rows.is_empty() {
        section.blocks.push(Block::Table {
            caption: say("long-caption"),
            head: vec![say("long-purpose"), say("long-rule")],
            rows,
        });
    }
    section.blocks.extend(own_records(policy, day));
    section
}

/// What the organisation keeps about privacy itself: what for, on what basis (AVG 6(1)(c)) and how long.
fn own_records(policy: &Policy, day: Date) -> Option<Block> {
    let records = &policy.records;
    let all = [
        ("records-requests", "records-requests-why", &records.requests, "5(2)", true),
        ("records-breaches", "records-breaches-why", &records.breaches, "33(5)", true),
        ("records-consents", "records-consents-why", &records.consents, "7(1)", consent::is_asked(policy)),
        ("records-identity", "records-identity-why", &records.identity, "12(6)", true),
    ];
    let rows: Vec<Vec<Phrase>> = all
        .into_iter()
        .filter(|(.., arises)| *arises)
        .filter_map(|(name, why, rule, article, _)| {
            let rule = words::rule_on(policy, rule.as_ref()?, day);
            let why = row([say(why), cite(&format!("6(1)(c), {article}"))]);
            Some(vec![say(name), why, start(own(&rule))])
        })
        .collect();
    (!rows.is_empty()).then(|| Block::Table {
        caption: say("long-own-caption"),
        head: ["long-own", "long-own-why", "long-rule"].map(say).to_vec(),
        rows,
    })
}

fn cell(policy: &Policy, purpose: &Purpose, day: Date) -> Phrase {
    Phrase::Row(lines(policy, purpose, day))
}

/// The periods of a purpose, a line for each: what holds for all its data, then for some of it, then what goes sooner.
/// A rule may be about more data than the purpose has; data that no rule is about has no period yet.
pub(crate) fn lines(policy: &Policy, purpose: &Purpose, day: Date) -> Vec<Phrase> {
    let holds = |id: &&String| purpose.data.is_empty() || purpose.holds(id);
    let general = general(policy, purpose, day);
    let mut without_rule: Vec<&str> = purpose.data.iter().map(|datum| datum.category.as_str()).collect();
    if general.is_some() {
        without_rule.clear();
    }
    let mut lines: Vec<Phrase> = general.into_iter().map(|all| sentence(start(all))).collect();
    for part in &purpose.keep {
        let data: Vec<&String> = part.data.iter().filter(holds).collect();
        if !data.is_empty() {
            without_rule.retain(|category| !data.iter().any(|id| id == category));
            let data = data.into_iter().map(|id| words::category(policy, id)).collect();
            lines.push(of_some(data, words::rule_of(policy, purpose, &part.rule, day)));
        }
    }
    if lines.is_empty() {
        lines.push(start(unknown()));
    } else if !without_rule.is_empty() {
        let data: Vec<Text> = without_rule.into_iter().map(|id| words::category(policy, id)).collect();
        let data = Phrase::Glue(Box::new(listing(data)), ":");
        lines.push(sentence(row([data, unknown()])));
    }
    for (category, rule) in purpose.sooner.iter().filter(|(category, _)| holds(&category)) {
        let data = vec![words::category(policy, category)];
        lines.push(of_some(data, words::rule_of(policy, purpose, rule, day)));
    }
    lines.extend(withdrawn(policy, purpose));
    if purpose.then == Ending::Anonymise {
        lines.push(say("keep-then-anonymise"));
    }
    lines
}

/// Withdrawing consent also ends keeping, where nothing else holds the data (AVG 17(1)(b)).
fn withdrawn(policy: &Policy, purpose: &Purpose) -> Vec<Phrase> {
    if purpose.keep.is_empty() || consent::ends_at_withdrawal(purpose) {
        return Vec::new();
    }
    if purpose.basis() == Some(Basis::Consent) {
        return vec![say("keep-withdrawn")];
    }
    let only = purpose.data.iter().map(|datum| &datum.category);
    let data: Vec<Text> = only
        .filter(|category| purpose.rests_on_consent(category))
        .map(|category| words::category(policy, category))
        .collect();
    let some =
        (!data.is_empty()).then(|| start(say_with("keep-withdrawn-some", vec![("data", Arg::List(data))])));
    let longer = consent::keeps_longer(purpose).then(|| say("keep-withdrawn-longer"));
    some.into_iter().chain(longer).collect()
}

/// The period of what no rule of its own is about, inside a sentence.
pub(crate) fn general(policy: &Policy, purpose: &Purpose, day: Date) -> Option<Phrase> {
    let rules: Vec<Text> = purpose
        .keep
        .iter()
        .filter(|part| part.data.is_empty())
        .map(|part| words::rule_of(policy, purpose, &part.rule, day))
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
