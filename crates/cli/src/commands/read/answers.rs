//! What a person answers to the questions of a draft, put into the file with its comments.

use std::collections::BTreeSet;

use toml_edit::{Array, DocumentMut, Item, Table, TableLike, Value};
use waarborg_policy::load::{NoShelf, load};
use waarborg_policy::messages::Message;
use waarborg_policy::syntax::{Path, Segment};
use waarborg_reader::{About, Draft, Question};

use crate::folder::Unread;
use crate::trouble::Trouble;

/// The name of the file in messages.
const NAME: &str = "privacy.toml";

/// An answer to one question.
#[derive(Debug, Clone)]
pub(super) enum Answer {
    /// The value is what the text means.
    Keep,
    /// The text does not say it.
    Drop,
    /// The text means this.
    Value(Value),
}

impl Answer {
    /// What a person typed: yes, no, or a value, with or without quotes.
    pub(super) fn typed(line: &str, question: &Question) -> Answer {
        match line.to_lowercase().as_str() {
            "j" | "ja" | "y" | "yes" => return Answer::Keep,
            "n" | "nee" | "no" => return Answer::Drop,
            _ => {}
        }
        let list = matches!(
            question.about,
            About::Doubtful(waarborg_reader::Value::List(_))
                | About::Refused(Some(waarborg_reader::Value::List(_)))
        );
        match line.parse::<Value>() {
            Ok(value) if list && !value.is_array() => Answer::Value(Array::from_iter([value]).into()),
            Ok(value) => Answer::Value(value),
            Err(_) if list => Answer::Value(Array::from_iter(line.split(',').map(str::trim)).into()),
            Err(_) => Answer::Value(line.into()),
        }
    }

    fn of(value: &Value) -> Answer {
        match value.as_bool() {
            Some(true) => Answer::Keep,
            Some(false) => Answer::Drop,
            None => Answer::Value(value.clone()),
        }
    }
}

/// A draft with the answers in it.
#[derive(Debug, Clone)]
pub(super) struct Answered {
    document: DocumentMut,
    answered: BTreeSet<Path>,
    dropped: BTreeSet<Path>,
}

impl Answered {
    pub(super) fn new(draft: &Draft) -> anyhow::Result<Answered> {
        let document = draft.toml.parse()?;
        Ok(Answered { document, answered: BTreeSet::new(), dropped: BTreeSet::new() })
    }

    /// The draft as a file.
    pub(super) fn text(&self) -> String {
        self.document.to_string()
    }

    /// Whether a question was answered.
    pub(super) fn is_answered(&self, question: &Question) -> bool {
        self.answered.contains(&question.path)
    }

    /// Whether a path went away.
    pub(super) fn is_dropped(&self, path: &str) -> bool {
        !self.dropped.is_empty() && {
            let path = Path::parse(path);
            self.dropped.iter().any(|dropped| path.starts_with(dropped))
        }
    }

    /// Takes the answers of a file: a path of a question with `true` (it is so), `false` (it is not), or the value.
    pub(super) fn take_file(&mut self, name: &str, text: &str, asked: &[Question]) -> anyhow::Result<()> {
        let wrong = |message: &'static str, what: &dyn std::fmt::Display| {
            Trouble(Message::new(message).text("path", name).text("what", what))
        };
        let document: DocumentMut = text
            .parse()
            .map_err(|error: toml_edit::TomlError| wrong("read-answers-unread", &error.message()))?;
        for (key, item) in document.iter() {
            let path = Path::parse(key);
            let question = asked
                .iter()
                .find(|question| question.path == path)
                .ok_or_else(|| wrong("read-answer-unknown", &key))?;
            let value = item.as_value().ok_or_else(|| wrong("read-answer-table", &key))?;
            // What was left empty is no answer.
            if value.as_str() == Some("") {
                continue;
            }
            self.take(question, &Answer::of(value))?;
        }
        Ok(())
    }

    /// Puts one answer in. Where the policy refuses it, nothing changes.
    pub(super) fn take(&mut self, question: &Question, answer: &Answer) -> Result<(), Unread> {
        let before = self.clone();
        match answer {
            Answer::Keep => {}
            Answer::Drop => {
                drop_at(self.document.as_table_mut(), question.path.segments());
                self.dropped.insert(question.path.clone());
            }
            Answer::Value(value) => set_at(self.document.as_table_mut(), question.path.segments(), value),
        }
        self.answered.insert(question.path.clone());
        match load(NAME, &self.text(), &NoShelf) {
            Ok(_) => Ok(()),
            Err(refused) => {
                *self = before;
                Err(Unread(refused))
            }
        }
    }
}

/// Takes out what stands at a path. What never stood there is not there now.
fn drop_at(table: &mut dyn TableLike, path: &[Segment]) {
    match path {
        [Segment::Key(key)] => {
            table.remove(key);
        }
        [Segment::Key(key), rest @ ..] => {
            if let Some(below) = table.get_mut(key).and_then(Item::as_table_like_mut) {
                drop_at(below, rest);
            }
        }
        _ => {}
    }
}

/// Puts a value at a path, keeping the comment that stands there; an element of a list is added to it.
fn set_at(table: &mut dyn TableLike, path: &[Segment], value: &Value) {
    match path {
        [Segment::Key(key)] => match table.get_mut(key).and_then(Item::as_value_mut) {
            Some(old) => {
                let decor = old.decor().clone();
                *old = value.clone();
                *old.decor_mut() = decor;
            }
            None => {
                table.insert(key, Item::Value(value.clone()));
            }
        },
        [Segment::Key(key), Segment::Index(_)] => {
            let list = table.entry(key).or_insert(Item::Value(Array::new().into()));
            if let Some(list) = list.as_array_mut() {
                list.push(value.clone());
            }
        }
        [Segment::Key(key), rest @ ..] => {
            let below = table.entry(key).or_insert(Item::Table(Table::new()));
            if let Some(below) = below.as_table_like_mut() {
                set_at(below, rest, value);
            }
        }
        _ => {}
    }
}
