//! The questions of a draft, in words.

use waarborg_policy::messages::Message;
use waarborg_policy::model::Language;
use waarborg_reader::{About, Page, Question, Value};

/// No more questions than this are asked of one statement.
pub(crate) const MOST: usize = 15;

/// The longest quotation beside a question, in characters.
const LONGEST: usize = 200;

/// A question in words.
pub(crate) fn said(question: &Question, language: Language) -> String {
    let name = match question.about {
        About::Doubtful(_) => "read-question-doubtful",
        About::Refused(Some(_)) => "read-question-refused",
        About::Refused(None) => "read-question-open",
    };
    Message::new(name).text("path", &question.path).text("value", value_of(question)).say(language)
}

/// The words that leave it open, on one line.
pub(crate) fn words(question: &Question, page: &Page) -> Option<String> {
    let words = page.text.get(question.words.clone()?)?;
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut short: String = line.chars().take(LONGEST).collect();
    if short.len() < line.len() {
        short.push('…');
    }
    Some(short).filter(|short| !short.is_empty())
}

/// The value that it is about, as TOML writes it; empty where there is none.
pub(crate) fn value_of(question: &Question) -> String {
    match &question.about {
        About::Doubtful(value) | About::Refused(Some(value)) => written(value),
        About::Refused(None) => String::new(),
    }
}

fn written(value: &Value) -> String {
    match value {
        Value::Text(text) => toml_edit::Value::from(text.as_str()).to_string(),
        Value::Number(number) => number.to_string(),
        Value::Flag(flag) => flag.to_string(),
        Value::Day(day) => day.clone(),
        Value::List(list) => format!("[{}]", list.iter().map(written).collect::<Vec<_>>().join(", ")),
        Value::Table => "{}".to_owned(),
    }
}
