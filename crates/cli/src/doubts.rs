//! What was not read with certainty, asked of whoever has only the text: in words, without the keys of a policy.

use waarborg_policy::check::Arg;
use waarborg_policy::messages::{self, Message, list_or};
use waarborg_policy::model::{Language, Policy, Text};
use waarborg_policy::promises::{ground_text, rule_words};
use waarborg_policy::rule::{KeepItem, parse_keep};
use waarborg_policy::syntax::Segment;
use waarborg_reader::{About, Question, Value};

/// A question in words. What there are no words for is asked openly: the sentence stands beside it.
pub(crate) fn asked(question: &Question, policy: &Policy, language: Language) -> String {
    in_words(question, policy, language).unwrap_or_else(|| Message::new("doubt-open")).say(language)
}

fn in_words(question: &Question, policy: &Policy, language: Language) -> Option<Message> {
    let (About::Doubtful(value) | About::Refused(Some(value))) = &question.about else { return None };
    let values = texts(value)?;
    let keys: Vec<&str> = question.path.segments().iter().filter_map(key).collect();
    let (title, rest) = match keys.as_slice() {
        ["statement", "data-without-purpose"] => {
            let what = categories(policy, &values)?;
            return Some(Message::new("doubt-without-purpose").arg("what", Arg::List(what)));
        }
        ["every-purpose", rest @ ..] => (messages::both("doubt-every", &[]), rest),
        ["purpose", id, rest @ ..] => (quoted(&policy.purpose(id)?.title), rest),
        _ => return None,
    };
    let message = match rest {
        ["data"] => Message::new("doubt-data").arg("what", Arg::List(categories(policy, &values)?)),
        ["keep"] => {
            let periods = values.iter().map(|item| period(policy, item, language));
            let periods: Vec<String> = periods.collect::<Option<_>>()?;
            let periods: Vec<&str> = periods.iter().map(String::as_str).collect();
            Message::new("doubt-keep").text("what", list_or(language, &periods))
        }
        ["basis"] => Message::new("doubt-basis").arg("what", Arg::List(grounds(&values))),
        ["allowed-by", category] => Message::new("doubt-allowed")
            .arg("category", Arg::Text(policy.category(category)?.title.clone()))
            .arg("what", Arg::List(grounds(&values))),
        ["recipients"] => {
            let names = values.iter().map(|id| Some(policy.recipient(id)?.label()));
            Message::new("doubt-recipients").arg("what", Arg::List(names.collect::<Option<_>>()?))
        }
        ["reuses"] => {
            let titles = values.iter().map(|id| Some(policy.purpose(id)?.title.clone()));
            Message::new("doubt-reuses").arg("what", Arg::List(titles.collect::<Option<_>>()?))
        }
        ["profiles"] if *value == Value::Flag(true) => Message::new("doubt-profiles"),
        ["marketing", _] => Message::new("doubt-marketing").text("word", values.first()?),
        _ => return None,
    };
    Some(message.arg("title", Arg::Text(title)))
}

fn key(segment: &Segment) -> Option<&str> {
    match segment {
        Segment::Key(key) => Some(key),
        Segment::Index(_) => None,
    }
}

/// The words of a value; none of a flag.
fn texts(value: &Value) -> Option<Vec<&str>> {
    match value {
        Value::Text(text) => Some(vec![text.as_str()]),
        Value::Flag(_) => Some(Vec::new()),
        Value::List(list) => list
            .iter()
            .map(|value| if let Value::Text(text) = value { Some(text.as_str()) } else { None })
            .collect(),
        _ => None,
    }
}

fn categories(policy: &Policy, ids: &[&str]) -> Option<Vec<Text>> {
    let title = |id: &&str| Some(policy.category(id.trim_end_matches('?'))?.title.clone());
    ids.iter().map(title).collect()
}

/// Grounds in words, each once.
fn grounds(words: &[&str]) -> Vec<Text> {
    let mut made: Vec<Text> = Vec::new();
    for ground in words.iter().map(|word| ground_text(word)) {
        if !made.contains(&ground) {
            made.push(ground);
        }
    }
    made
}

/// A period in words, whether the purpose says it or names it.
fn period(policy: &Policy, item: &str, language: Language) -> Option<String> {
    match parse_keep(item).ok()? {
        KeepItem::Rule(rule) => Some(rule_words(policy, &rule, language)),
        KeepItem::Named(name) => Some(rule_words(policy, &policy.named_rule(&name)?.rule, language)),
    }
}

/// A title between quotes, so that it is no part of the sentence.
fn quoted(title: &Text) -> Text {
    let quote = |text: &Option<String>| text.as_ref().map(|text| format!("\u{201c}{text}\u{201d}"));
    Text { nl: quote(&title.nl), en: quote(&title.en) }
}
