//! The keys of one thing in a manifest: what is read of it, and what was left.

use super::notes::{Note, What};
use super::yaml::{At, Node, Value};

/// Where notes are put while a file is read.
#[derive(Debug)]
pub(super) struct Notes {
    file: String,
    list: Vec<Note>,
}

impl Notes {
    pub(super) fn new(file: &str) -> Notes {
        Notes { file: file.to_owned(), list: Vec::new() }
    }

    pub(super) fn add(&mut self, at: At, what: What) {
        self.list.push(Note { file: self.file.clone(), at, what });
    }

    pub(super) fn take(&mut self) -> Vec<Note> {
        std::mem::take(&mut self.list)
    }
}

/// A text with its place.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Said {
    pub(super) text: String,
    pub(super) at: At,
}

/// Keys with their values, of which those that were read are known.
#[derive(Debug)]
pub(super) struct Fields<'a> {
    map: &'a [(String, At, Node)],
    pub(super) at: At,
    read: Vec<&'static str>,
}

impl<'a> Fields<'a> {
    /// The keys of a value; a note where it has none.
    pub(super) fn of(node: &'a Node, key: &str, notes: &mut Notes) -> Option<Fields<'a>> {
        match &node.value {
            Value::Map(map) => Some(Fields { map, at: node.at, read: Vec::new() }),
            Value::Null => None,
            Value::Text(_) | Value::List(_) => {
                notes.add(node.at, What::WrongKind { key: key.to_owned() });
                None
            }
        }
    }

    fn get(&mut self, key: &'static str) -> Option<&'a Node> {
        self.read.push(key);
        self.map.iter().find(|(known, ..)| known == key).map(|(.., node)| node)
    }

    /// A text that says something.
    pub(super) fn said(&mut self, key: &'static str, notes: &mut Notes) -> Option<Said> {
        let node = self.get(key)?;
        match &node.value {
            Value::Text(text) if !text.trim().is_empty() => {
                Some(Said { text: text.trim().to_owned(), at: node.at })
            }
            Value::Text(_) | Value::Null => None,
            Value::List(_) | Value::Map(_) => {
                notes.add(node.at, What::WrongKind { key: key.to_owned() });
                None
            }
        }
    }

    /// The same without its place.
    pub(super) fn text(&mut self, key: &'static str, notes: &mut Notes) -> Option<String> {
        self.said(key, notes).map(|said| said.text)
    }

    /// A list of texts.
    pub(super) fn list(&mut self, key: &'static str, notes: &mut Notes) -> Vec<Said> {
        let Some(node) = self.get(key) else { return Vec::new() };
        let mut list = Vec::new();
        match &node.value {
            Value::Null => {}
            Value::List(values) => {
                for value in values {
                    match &value.value {
                        Value::Text(text) => list.push(Said { text: text.clone(), at: value.at }),
                        _ => notes.add(value.at, What::WrongKind { key: key.to_owned() }),
                    }
                }
            }
            Value::Text(_) | Value::Map(_) => notes.add(node.at, What::WrongKind { key: key.to_owned() }),
        }
        list
    }

    /// Whether a flag is said to be true.
    pub(super) fn flag(&mut self, key: &'static str, notes: &mut Notes) -> bool {
        self.said(key, notes).is_some_and(|said| said.text == "true")
    }

    /// A thing with keys of its own.
    pub(super) fn inner(&mut self, key: &'static str, notes: &mut Notes) -> Option<Fields<'a>> {
        let node = self.get(key)?;
        Fields::of(node, key, notes)
    }

    /// A list of things with keys of their own.
    pub(super) fn things(&mut self, key: &'static str, notes: &mut Notes) -> Vec<Fields<'a>> {
        let Some(node) = self.get(key) else { return Vec::new() };
        match &node.value {
            Value::Null => Vec::new(),
            Value::List(values) => values.iter().filter_map(|value| Fields::of(value, key, notes)).collect(),
            Value::Text(_) | Value::Map(_) => {
                notes.add(node.at, What::WrongKind { key: key.to_owned() });
                Vec::new()
            }
        }
    }

    /// Whether a key is there.
    pub(super) fn has(&self, key: &str) -> bool {
        self.map.iter().any(|(known, ..)| known == key)
    }

    /// Ends the reading: a key of `known` that says something has no place, any other that was not read is unknown.
    /// `quiet` keys say nothing about personal data.
    pub(super) fn finish(self, known: &[&str], quiet: &[&str], notes: &mut Notes) {
        for (key, at, node) in self.map {
            if self.read.contains(&key.as_str()) || quiet.contains(&key.as_str()) {
                continue;
            }
            if !known.contains(&key.as_str()) {
                notes.add(*at, What::UnknownKey { key: key.clone() });
                continue;
            }
            let nothing =
                matches!(&node.value, Value::Text(text) if text == "false" || text == "Not defined");
            if !nothing && !node.value.is_empty() {
                notes.add(*at, What::Unsaid { key: key.clone(), value: node.value.brief() });
            }
        }
    }
}
