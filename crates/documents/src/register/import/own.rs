//! A register that Waarborg made, perhaps changed by a person since: the words of the policy beside each row, and the
//! visible cells that no longer have their mark.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use waarborg_policy::load::{NoShelf, load};
use waarborg_policy::messages::Message;
use waarborg_policy::model::Language;
use waarborg_policy::vocabulary::vocabulary;

use super::super::collect::register;
use super::super::comments;
use super::super::sheet::{DERIVED, ITEM, MARKS, ORDER, WORDS, mark};
use super::super::write::Remarks;
use super::cells::{Book, Place, Row, Table};
use super::fill::Filling;
use super::lexicon::fold;
use super::mapping::Mapping;
use super::{Became, ImportError, edit, rows, words};
use crate::voice::Voice;

/// The kinds of sheets.
const KINDS: [&str; 7] =
    ["controller", "processor", "organisation", "recipients", "clients", "words", "about"];

/// The kind and key of a cell of the row of keys.
pub(super) fn kind_of_key(cell: &str) -> Option<(&'static str, &str)> {
    let (kind, key) = cell.trim().split_once('/')?;
    let kind = KINDS.into_iter().find(|known| *known == kind)?;
    (!key.is_empty() && !key.contains(' ')).then_some((kind, key))
}

/// A row of an own sheet.
#[derive(Debug, Clone)]
pub(super) struct Line {
    pub(super) kind: &'static str,
    pub(super) place: Place,
    /// Visible cells by key, each with its column.
    pub(super) cells: Vec<(String, usize, String)>,
    /// The item that the row is about.
    pub(super) item: String,
    /// The words of the policy.
    pub(super) words: String,
    /// The marks of the visible cells.
    pub(super) marks: BTreeMap<String, String>,
    /// The cells that were changed: all of them, where the row has no words.
    pub(super) new: bool,
}

impl Line {
    pub(super) fn cell(&self, key: &str) -> &str {
        self.cells.iter().find(|(known, ..)| known == key).map_or("", |(_, _, cell)| cell.trim())
    }

    /// The cells that no longer have their mark.
    pub(super) fn changed(&self) -> impl Iterator<Item = (&str, &str, Place)> {
        self.cells
            .iter()
            .filter(|(key, _, cell)| self.marks.get(key).is_none_or(|known| *known != mark(cell)))
            .map(|(key, column, cell)| {
                (key.as_str(), cell.as_str(), Place { column: Some(*column), ..self.place.clone() })
            })
    }
}

/// Whether a file is one that Waarborg made.
pub(super) fn is_own(book: &Book) -> bool {
    book.sheets.iter().any(|table| keys(table).is_some())
}

/// The kind of a sheet and the key of each column.
fn keys(table: &Table) -> Option<(&'static str, Vec<(usize, String)>)> {
    let first = table.rows.first()?;
    let mut kind = None;
    let mut found = Vec::new();
    for (at, cell) in first.cells.iter().enumerate() {
        if let Some((named, key)) = kind_of_key(cell) {
            kind = kind.or(Some(named));
            found.push((at, key.to_owned()));
        }
    }
    found.iter().any(|(_, key)| key == WORDS).then_some((kind?, found))
}

fn line(kind: &'static str, keys: &[(usize, String)], table: &Table, row: &Row) -> Line {
    let mut line = Line {
        kind,
        place: Place { sheet: table.name.clone(), row: row.number, column: None },
        cells: Vec::new(),
        item: String::new(),
        words: String::new(),
        marks: BTreeMap::new(),
        new: false,
    };
    for (at, key) in keys {
        let cell = row.cells.get(*at).cloned().unwrap_or_default();
        match key.as_str() {
            WORDS => line.words = cell,
            ITEM => line.item = cell.trim().to_owned(),
            MARKS => {
                let pairs = cell.split_whitespace().filter_map(|pair| pair.split_once('='));
                line.marks = pairs.map(|(key, mark)| (key.to_owned(), mark.to_owned())).collect();
            }
            _ => line.cells.push((key.clone(), *at, cell)),
        }
    }
    line.new = line.words.trim().is_empty() && line.item.is_empty();
    line
}

/// The day on which a register was made, whose law its words tell; that of our law data where it does not say.
fn made_on(lines: &[Line]) -> Date {
    let about = lines.iter().filter(|line| line.kind == "about" && line.item == DERIVED);
    let said = about.filter_map(|line| line.cell("value").parse().ok()).next();
    said.or_else(|| vocabulary().version.parse().ok()).unwrap_or_default()
}

/// Reads a register of Waarborg's own.
pub(super) fn read(book: &Book, mapping: &Mapping) -> Result<(Filling, Remarks, Vec<Became>), ImportError> {
    let mut lines = Vec::new();
    let mut others = Vec::new();
    let mut language = Language::Nl;
    for table in &book.sheets {
        let Some((kind, keys)) = keys(table) else {
            if table.rows.iter().any(|row| !Table::is_empty(row)) {
                others.push(table.name.clone());
            }
            continue;
        };
        if let Some(spoken) = table.rows.get(1).and_then(|row| spoken(&keys, row)) {
            language = spoken;
        }
        let rows = table.rows.iter().skip(2).filter(|row| !Table::is_empty(row));
        lines.extend(rows.map(|row| line(kind, &keys, table, row)));
    }
    let mut problems = Vec::new();
    let text = words::together(&mut lines, &mut problems);
    let policy = load("register", &text, &NoShelf).map_err(ImportError::Words)?;
    let mut remarks = carried(&lines);
    let mut filling = Filling::new(register(&policy, None, made_on(&lines)), mapping, language);
    filling.problems = problems;
    for name in others {
        filling.note(
            &Place { sheet: name.clone(), row: 1, column: None },
            Message::new("import-other-sheet").text("sheet", name),
        );
    }
    let mut became = Vec::new();
    let mut seen = BTreeSet::new();
    // Terms first: activities name them.
    for line in lines.iter().filter(|line| !matches!(line.kind, "controller" | "processor")) {
        edit::line(&mut filling, line);
    }
    for line in lines.iter().filter(|line| matches!(line.kind, "controller" | "processor")) {
        rows::read(&mut filling, &policy, line, &mut remarks, &mut became, &mut seen);
    }
    let order = order(&lines, &became);
    filling
        .register
        .activities
        .sort_by_key(|activity| order.iter().position(|id| *id == activity.id).unwrap_or(usize::MAX));
    Ok((filling, remarks, became))
}

/// The comments beside the rows. A row that stands on two sheets says them once.
fn carried(lines: &[Line]) -> Remarks {
    let mut remarks = Remarks::new();
    for line in lines {
        for (table, said) in comments::carried(&line.words, words::table_of(&line.words).as_deref()) {
            remarks.entry(table).or_insert(said);
        }
    }
    remarks
}

/// The order of the activities: as they stood in the policy, unless a person put the rows of a sheet in another order.
/// A new row comes after the one above it.
fn order(lines: &[Line], became: &[Became]) -> Vec<String> {
    let mut placed: Vec<(usize, &str)> = Vec::new();
    let mut moved = false;
    for kind in ["controller", "processor"] {
        let mut last = 0;
        for line in lines.iter().filter(|line| line.kind == kind) {
            let Some(row) = became.iter().find(|row| row.place == line.place) else { continue };
            let at = line.marks.get(ORDER).and_then(|order| order.parse().ok()).unwrap_or(last);
            moved |= at < last;
            last = at;
            placed.push((at, &row.id));
        }
    }
    if !moved {
        placed.sort_by_key(|(at, _)| *at);
    }
    placed.into_iter().map(|(_, id)| id.to_owned()).collect()
}

/// The language of a sheet, by its headings.
fn spoken(keys: &[(usize, String)], headings: &Row) -> Option<Language> {
    let names = [("title", "reg-field-title"), ("what", "sheet-what"), ("name", "gets-who")];
    let (key, name) = names.into_iter().find(|(key, _)| keys.iter().any(|(_, known)| known == key))?;
    let (at, _) = keys.iter().find(|(_, known)| known == key)?;
    let heading = fold(headings.cells.get(*at)?);
    Language::ALL.into_iter().find(|language| {
        heading.starts_with(&fold(&Voice::neutral(*language).text(&crate::phrase::say(name))))
    })
}

/// What is made of other rows cannot be changed in this one.
pub(super) fn derived(filling: &mut Filling, place: &Place) {
    filling.unread(place, Message::new("import-derived"));
}

/// The id of the table that a row's words are, after a prefix.
pub(super) fn id_of(line: &Line, prefix: &str) -> Option<String> {
    words::table_of(&line.words)?.strip_prefix(prefix).map(str::to_owned)
}

/// Whether a row is made of others.
pub(super) fn is_derived(line: &Line) -> bool {
    line.item == DERIVED
}
