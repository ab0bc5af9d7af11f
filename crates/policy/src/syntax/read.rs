//! TOML text to a [`Node`].

use std::borrow::Cow;

use toml_edit::{Document, Item, TableLike};

use super::diagnose::{Fault, FaultKind, Faults};
use super::node::{Entry, Node, Origin, Table, Value};
use super::path::Path;
use super::slips;
use super::source::{Place, Sources};

/// Reads the file at index `file` of `sources`. Faults: text that is no TOML, and TOML values that the language
/// has no use for (fractions, times of day). A line that is no TOML by itself is told and passed over, so that the rest
/// is read in the same run.
pub fn read_toml(sources: &Sources, file: usize, faults: &mut Faults) -> Option<Node> {
    let whole = sources.get(file)?.text.as_str();
    let mut text = Cow::Borrowed(whole);
    let mut passes = 0;
    let document = loop {
        let error = match Document::parse(text.to_string()) {
            Ok(document) => break document,
            Err(error) => error,
        };
        let span = error.span().unwrap_or(0..0);
        let (kind, span) = slip(&text, span.start).unwrap_or_else(|| (slips::of(error.message()), span));
        let place = Place { file, start: span.start, end: span.end };
        passes += 1;
        let passed =
            (passes < MOST && slips::stands_alone(&kind)).then(|| without_line(&text, span.start)).flatten();
        faults.add(Fault::new(kind, Path::root(), Some(place)));
        text = Cow::Owned(passed?);
    };
    let mut reader = Reader { file, faults };
    let value = Value::Table(reader.table(document.as_table(), &Path::root()));
    Some(Node::new(value, Origin::File(Place { file, start: 0, end: whole.len() })))
}

/// No more lines than this are passed over: the file is another kind of file.
const MOST: usize = 50;

/// The text with one line made empty, where that line gives a key a value; none for any other, for what stands around
/// it would then mean something else. Places stay what they are.
fn without_line(text: &str, at: usize) -> Option<String> {
    let start = text.get(..at)?.rfind('\n').map_or(0, |end| end + 1);
    let end = text.get(start..)?.find('\n').map_or(text.len(), |length| start + length);
    let line = text.get(start..end)?;
    let (key, _) = line.split_once('=')?;
    let is_key = |letter: char| letter.is_alphanumeric() || "-_.\"' ".contains(letter);
    if key.trim().is_empty() || !key.trim().chars().all(is_key) {
        return None;
    }
    Some(format!("{}{}{}", text.get(..start)?, " ".repeat(line.len()), text.get(end..)?))
}

/// What a person meant where TOML has no value: text without quotes, or a date with the day first.
fn slip(text: &str, at: usize) -> Option<(FaultKind, std::ops::Range<usize>)> {
    let before = text.get(..at)?;
    let line = before.rfind('\n').map_or(0, |end| end + 1);
    let start = line.max(before.rfind(['=', '[', ',', '{'])? + 1);
    // Only after a `=` stands a value.
    text.get(line..start)?.contains('=').then_some(())?;
    let rest = text.get(start..)?;
    let rest = rest.get(..rest.find(['\n', ',', ']', '}', '#']).unwrap_or(rest.len()))?;
    let word = rest.trim();
    let first = word.chars().next()?;
    if word.contains(['"', '\'', '=']) {
        return None;
    }
    let start = start + rest.find(word)?;
    let span = start..start + word.len();
    if let Some(date) = day_first(word) {
        return Some((FaultKind::DayFirst { meant: date.to_string() }, span));
    }
    let unquoted = first.is_alphabetic() || word.contains(['@', ' ']);
    unquoted.then(|| (FaultKind::Unquoted { text: word.to_owned() }, span))
}

/// `25-11-2026`, `25/11/2026`.
fn day_first(text: &str) -> Option<jiff::civil::Date> {
    let mut parts = text.split(['-', '/', '.']);
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || year.len() != 4 {
        return None;
    }
    jiff::civil::Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

struct Reader<'a> {
    file: usize,
    faults: &'a mut Faults,
}

impl Reader<'_> {
    fn place(&self, span: Option<std::ops::Range<usize>>) -> Option<Place> {
        span.map(|span| Place { file: self.file, start: span.start, end: span.end })
    }

    fn table(&mut self, table: &dyn TableLike, path: &Path) -> Table {
        let mut entries = Vec::with_capacity(table.len());
        for (key, item) in table.iter() {
            let key_place = self.place(table.key(key).and_then(toml_edit::Key::span));
            let below = path.key(key);
            if let Some(node) = self.item(item, &below, key_place) {
                entries.push(Entry { key: key.to_owned(), key_place, node });
            }
        }
        Table { entries }
    }

    fn item(&mut self, item: &Item, path: &Path, key_place: Option<Place>) -> Option<Node> {
        match item {
            Item::None => None,
            Item::Value(value) => self.value(value, path),
            Item::Table(table) => {
                let value = Value::Table(self.table(table, path));
                let place = self.place(table.span()).or(key_place)?;
                Some(Node::new(value, Origin::File(place)))
            }
            Item::ArrayOfTables(array) => {
                let place = self.place(array.span()).or(key_place);
                self.faults.add(Fault::new(FaultKind::ArrayOfTables, path.clone(), place));
                None
            }
        }
    }

    fn value(&mut self, value: &toml_edit::Value, path: &Path) -> Option<Node> {
        let place = self.place(value.span())?;
        let read = match value {
            toml_edit::Value::String(text) => Value::Text(text.value().clone()),
            toml_edit::Value::Integer(number) => Value::Whole(*number.value()),
            toml_edit::Value::Boolean(flag) => Value::Bool(*flag.value()),
            toml_edit::Value::Datetime(moment) => match to_date(moment.value()) {
                Some(date) => Value::Date(date),
                None => return self.refuse(path, place, "time"),
            },
            toml_edit::Value::Float(_) => return self.refuse(path, place, "fraction"),
            toml_edit::Value::Array(array) => Value::List(
                array
                    .iter()
                    .enumerate()
                    .filter_map(|(n, element)| self.value(element, &path.index(n)))
                    .collect(),
            ),
            toml_edit::Value::InlineTable(table) => Value::Table(self.table(table, path)),
        };
        Some(Node::new(read, Origin::File(place)))
    }

    fn refuse(&mut self, path: &Path, place: Place, found: &'static str) -> Option<Node> {
        self.faults.add(Fault::new(FaultKind::NoSuchValue { found }, path.clone(), Some(place)));
        None
    }
}

fn to_date(moment: &toml_edit::Datetime) -> Option<jiff::civil::Date> {
    if moment.time.is_some() || moment.offset.is_some() {
        return None;
    }
    let date = moment.date?;
    let year = i16::try_from(date.year).ok()?;
    jiff::civil::Date::new(year, i8::try_from(date.month).ok()?, i8::try_from(date.day).ok()?).ok()
}
