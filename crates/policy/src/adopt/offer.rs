//! Concrete ways to settle a decision, where what was said or what the law knows gives them.

use jiff::civil::Date;

use crate::check::Arg;
use crate::messages::both;
use crate::model::{Basis, Language, Policy, Text};
use crate::promises::rule_words;
use crate::rule::{Condition, Ending, Moment, Rule};
use crate::syntax::{Node, Origin, Value};
use crate::vocabulary::{Statutory, vocabulary};

use super::{Answer, Choice};

/// A text as the answer.
pub(super) fn value(text: &str, words: Option<Text>) -> Choice {
    Choice { answer: Answer::Value(Value::Text(text.to_owned())), words }
}

/// A value that says by itself what it means.
pub(super) fn plain(value: Value) -> Choice {
    Choice { answer: Answer::Value(value), words: None }
}

/// Words as a list.
pub(super) fn words<'a>(words: impl IntoIterator<Item = &'a str>) -> Value {
    let node = |word: &str| Node::new(Value::Text(word.to_owned()), Origin::Default);
    Value::List(words.into_iter().map(node).collect())
}

/// Taking it away, and what that means.
pub(super) fn remove(message: &str) -> Choice {
    Choice { answer: Answer::Remove, words: Some(both(message, &[])) }
}

/// Leaving it, which `check` goes on telling.
pub(super) fn keep() -> Choice {
    Choice { answer: Answer::Keep, words: Some(both("adopt-keep", &[])) }
}

/// Not saying it yet, which `check` goes on telling.
pub(super) fn later() -> Choice {
    Choice { answer: Answer::Keep, words: Some(both("adopt-later", &[])) }
}

/// A period with a name of the policy's own.
pub(super) fn named(policy: &Policy, id: &str, rule: &Rule) -> Choice {
    let said = |language| rule_words(policy, rule, language);
    value(id, Some(Text::both(said(Language::Nl), said(Language::En))))
}

/// Periods of the law and of guidance for a purpose that holds its data for no period yet.
pub(super) fn periods(policy: &Policy, purpose: &str, today: Date) -> Vec<Choice> {
    let mut fitting = fitting(policy, &[purpose]);
    fitting.retain(|(_, rule)| rule.is_valid(today) && !rule.repealed);
    let of_law = laws(&fitting).collect::<Vec<_>>().into_iter();
    let others = fitting.iter().filter(|(_, rule)| !rule.floor).map(|(_, rule)| Ending::After {
        period: rule.period,
        to: None,
        moment: Some(rule.after.clone()),
        by_law: false,
    });
    let rules =
        of_law.chain(others).map(|ending| Rule { modality: None, endings: vec![ending], condition: None });
    let mut choices: Vec<Choice> = Vec::new();
    for rule in rules {
        let choice = choice(policy, &[rule]);
        if !choices.iter().any(|known| known.answer == choice.answer) {
            choices.push(choice);
        }
    }
    choices
}

/// A basis.
pub(super) fn basis(basis: Basis) -> Choice {
    let args = [("basis", Arg::Plain(basis.word().to_owned()))];
    value(basis.word(), Some(both("adopt-basis", &args)))
}

/// Rules that promise an end where this one does not: with the law that fits the purposes, with one end of a range, or
/// with the moment from which such data is usually counted.
pub(super) fn rules(policy: &Policy, rule: &Rule, purposes: &[&str]) -> Vec<Choice> {
    let fitting = fitting(policy, purposes);
    let firm = |endings: Vec<Ending>| Rule { modality: None, endings, condition: rule.condition.clone() };
    let mut found: Vec<Vec<Rule>> = Vec::new();
    for ending in &rule.endings {
        match ending {
            Ending::ByLaw(None) => found.extend(laws(&fitting).map(|law| vec![firm(vec![law])])),
            Ending::After { period, to, moment, by_law } => {
                if *by_law || rule.modality.is_some() {
                    found.extend(laws(&fitting).map(|law| vec![firm(vec![law])]));
                }
                for moment in moment.iter().cloned().chain(moments(&fitting).filter(|_| moment.is_none())) {
                    let after = |period| Ending::After {
                        period,
                        to: None,
                        moment: Some(moment.clone()),
                        by_law: false,
                    };
                    found.push(vec![firm(vec![after(*period)])]);
                    if let Some(to) = to {
                        found.push(vec![firm(vec![after(*to)])]);
                        let condition = Some(Condition { unless: false, facts: vec!["consent".to_owned()] });
                        let longer = Rule { modality: None, endings: vec![after(*to)], condition };
                        found.push(vec![firm(vec![after(*period)]), longer]);
                    }
                }
            }
            Ending::Forever => {}
            other if rule.modality.is_some() => found.push(vec![firm(vec![other.clone()])]),
            _ => {}
        }
    }
    let mut choices: Vec<Choice> = Vec::new();
    for rules in found.iter().filter(|rules| rules.iter().all(|rule| rule.flaw().is_none())) {
        let choice = choice(policy, rules);
        if !choices.iter().any(|known| known.answer == choice.answer) {
            choices.push(choice);
        }
    }
    choices
}

fn choice(policy: &Policy, rules: &[Rule]) -> Choice {
    let said = |language| {
        let said: Vec<String> = rules.iter().map(|rule| rule_words(policy, rule, language)).collect();
        let or = crate::messages::format(language, "rule-longest", &[]);
        said.join(&format!(" {or} "))
    };
    let texts: Vec<String> = rules.iter().map(ToString::to_string).collect();
    let answer = match texts.as_slice() {
        [one] => Value::Text(one.clone()),
        several => words(several.iter().map(String::as_str)),
    };
    Choice { answer: Answer::Value(answer), words: Some(Text::both(said(Language::Nl), said(Language::En))) }
}

/// The periods of the law and of guidance that are about purposes: of their kind, or named by the data.
fn fitting(policy: &Policy, purposes: &[&str]) -> Vec<(&'static str, &'static Statutory)> {
    let mut found: Vec<(&str, &Statutory)> = Vec::new();
    for id in purposes {
        let Some(purpose) = policy.purpose(id) else { continue };
        let kinds =
            purpose.kind.iter().map(|kind| kind.id.as_str()).chain(purpose.covers.iter().map(String::as_str));
        for kind in kinds {
            let by_kind = vocabulary().purposes.get(kind).and_then(|kind| kind.law.as_deref());
            for (law, rule) in &vocabulary().statutory {
                let fits = by_kind == Some(law.as_str()) || rule.purposes.iter().any(|known| known == kind);
                if fits && !found.iter().any(|(known, _)| known == law) {
                    found.push((law.as_str(), rule));
                }
            }
        }
    }
    found
}

fn laws(fitting: &[(&'static str, &'static Statutory)]) -> impl Iterator<Item = Ending> {
    let floors = fitting.iter().filter(|(_, rule)| rule.floor);
    floors.map(|(law, _)| Ending::ByLaw(Some((*law).to_owned()))).collect::<Vec<_>>().into_iter()
}

fn moments(fitting: &[(&'static str, &'static Statutory)]) -> impl Iterator<Item = Moment> {
    fitting.iter().map(|(_, rule)| rule.after.clone()).collect::<Vec<_>>().into_iter()
}
