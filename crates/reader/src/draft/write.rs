//! Where the values of a draft are put, each with the words it came from, and how they become a file.

use std::collections::BTreeMap;
use std::ops::Range;

use waarborg_policy::syntax::Path;

use crate::reading::Certainty;

/// A value of a draft.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Value {
    /// Text or a word of the language.
    Text(String),
    /// A number.
    Number(i64),
    /// Yes or no.
    Flag(bool),
    /// A day, as TOML writes it.
    Day(String),
    /// Several.
    List(Vec<Value>),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<bool> for Value {
    fn from(flag: bool) -> Self {
        Self::Flag(flag)
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

/// One value with its words.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    pub(crate) path: Path,
    pub(crate) value: Value,
    pub(crate) certainty: Certainty,
}

/// The values of a draft in the order in which they were put, and the words of every path.
#[derive(Debug, Default)]
pub(crate) struct Writer {
    pub(crate) entries: Vec<Entry>,
    /// Where in the page the words of a path stand; the first is the one to point at.
    pub(crate) words: BTreeMap<Path, Vec<Range<usize>>>,
}

impl Writer {
    /// Puts a value at a path (`Path::of(["rights", "answer-within"])`). A later value replaces an earlier one.
    pub(crate) fn set(&mut self, path: &Path, value: impl Into<Value>, words: &Range<usize>, certainty: Certainty) {
        let value = value.into();
        self.note(path, words);
        match self.entries.iter_mut().find(|entry| entry.path == *path) {
            Some(entry) => {
                entry.value = value;
                entry.certainty = certainty;
            }
            None => self.entries.push(Entry { path: path.clone(), value, certainty }),
        }
    }

    /// Adds a value to the list at a path, where it is not in it yet. The words stand with the list and with its element.
    pub(crate) fn add(&mut self, path: &Path, value: impl Into<Value>, words: &Range<usize>, certainty: Certainty) {
        let value = value.into();
        let at = match self.entries.iter_mut().find(|entry| entry.path == *path) {
            Some(Entry { value: Value::List(list), .. }) => match list.iter().position(|known| *known == value) {
                Some(at) => at,
                None => {
                    list.push(value);
                    list.len() - 1
                }
            },
            Some(_) => return,
            None => {
                self.entries.push(Entry { path: path.clone(), value: Value::List(vec![value]), certainty });
                0
            }
        };
        self.note(path, words);
        self.note(&path.index(at), words);
    }

    /// Makes a table that may hold nothing (`[purpose.complaints]`), or adds to its words.
    pub(crate) fn table(&mut self, path: &Path, words: &Range<usize>) {
        self.note(path, words);
        if !self.entries.iter().any(|entry| entry.path.starts_with(path)) {
            self.entries.push(Entry { path: path.clone(), value: Value::List(Vec::new()), certainty: Certainty::Certain });
        }
    }

    /// Says that a path is also about these words.
    pub(crate) fn note(&mut self, path: &Path, words: &Range<usize>) {
        let known = self.words.entry(path.clone()).or_default();
        if !known.contains(words) {
            known.push(words.clone());
        }
    }

    /// Whether anything stands at a path or below it.
    pub(crate) fn has(&self, path: &Path) -> bool {
        self.entries.iter().any(|entry| entry.path.starts_with(path))
    }
}
