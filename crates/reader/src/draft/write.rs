//! Where the values of a draft are put, each with the words it came from, and how they become a file.

use std::collections::BTreeMap;
use std::ops::Range;

use waarborg_policy::syntax::{Path, Segment};

use crate::reading::Certainty;

/// A value of a draft.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
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
    /// A table that holds nothing yet.
    Table,
}

impl From<Vec<Value>> for Value {
    fn from(list: Vec<Value>) -> Self {
        Self::List(list)
    }
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
    pub(crate) fn set(
        &mut self,
        path: &Path,
        value: impl Into<Value>,
        words: &Range<usize>,
        certainty: Certainty,
    ) {
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
    pub(crate) fn add(
        &mut self,
        path: &Path,
        value: impl Into<Value>,
        words: &Range<usize>,
        certainty: Certainty,
    ) {
        let value = value.into();
        let at = match self.entries.iter_mut().find(|entry| entry.path == *path) {
            Some(Entry { value: Value::List(list), certainty: known, .. }) if list.is_empty() => {
                *known = certainty;
                list.push(value);
                0
            }
            Some(Entry { value: Value::List(list), .. }) => {
                match list.iter().position(|known| *known == value) {
                    Some(at) => at,
                    None => {
                        list.push(value);
                        list.len() - 1
                    }
                }
            }
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
            self.entries.push(Entry {
                path: path.clone(),
                value: Value::Table,
                certainty: Certainty::Certain,
            });
        }
    }

    /// Makes of a table that holds nothing one that will hold something.
    pub(crate) fn fill(&mut self, path: &Path) {
        self.entries.retain(|entry| entry.path != *path || entry.value != Value::Table);
    }

    /// Says that a path is also about these words.
    pub(crate) fn note(&mut self, path: &Path, words: &Range<usize>) {
        let known = self.words.entry(path.clone()).or_default();
        if !known.contains(words) {
            known.push(words.clone());
        }
    }

    /// Takes out a value, or one element of a list, with its words; the elements behind it move up.
    pub(crate) fn remove(&mut self, path: &Path) {
        let (Some(parent), Some(Segment::Index(at))) = (path.parent(), path.segments().last().cloned())
        else {
            self.entries.retain(|entry| !entry.path.starts_with(path));
            self.words.retain(|known, _| !known.starts_with(path));
            return;
        };
        let Some(entry) = self.entries.iter_mut().find(|entry| entry.path == parent) else { return };
        let Value::List(list) = &mut entry.value else { return };
        if at >= list.len() {
            return;
        }
        list.remove(at);
        let (empty, behind) = (list.is_empty(), list.len());
        self.words.remove(path);
        for place in at..behind {
            if let Some(words) = self.words.remove(&parent.index(place + 1)) {
                self.words.insert(parent.index(place), words);
            }
        }
        if empty {
            self.remove(&parent);
        }
    }

    /// Puts a value that no words of the page say.
    pub(crate) fn put(&mut self, path: &Path, value: impl Into<Value>) {
        let value = value.into();
        match self.entries.iter_mut().find(|entry| entry.path == *path) {
            Some(entry) => entry.value = value,
            None => self.entries.push(Entry { path: path.clone(), value, certainty: Certainty::Certain }),
        }
    }

    /// The value at a path.
    pub(crate) fn value(&self, path: &Path) -> Option<&Value> {
        self.entries.iter().find(|entry| entry.path == *path).map(|entry| &entry.value)
    }

    /// The element at a path that ends in a place in a list.
    pub(crate) fn element(&self, path: &Path) -> Option<&Value> {
        let Some(Segment::Index(at)) = path.segments().last() else { return None };
        match self.value(&path.parent()?)? {
            Value::List(list) => list.get(*at),
            _ => None,
        }
    }

    /// The words to point at for a path: its own, or those of the nearest table above it.
    pub(crate) fn words_of(&self, path: &Path) -> Option<Range<usize>> {
        let mut here = Some(path.clone());
        while let Some(at) = here {
            if let Some(words) = self.words.get(&at).and_then(|words| words.first()) {
                return Some(words.clone());
            }
            here = at.parent();
        }
        None
    }

    /// How many values stand in it, elements of lists apart.
    pub(crate) fn size(&self) -> usize {
        let of = |entry: &Entry| match &entry.value {
            Value::List(list) => 1 + list.len(),
            _ => 1,
        };
        self.entries.iter().map(of).sum()
    }

    /// Whether anything stands at a path or below it.
    pub(crate) fn has(&self, path: &Path) -> bool {
        self.entries.iter().any(|entry| entry.path.starts_with(path))
    }
}
