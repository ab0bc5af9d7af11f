//! The register as sheets of cells: what a person reads, and beside it, hidden, the words of the policy.
//!
//! Every sheet begins with a row of keys (`controller/title`), hidden in a workbook, and a row of headings. Two columns
//! end it: the lines of `privacy.toml` that a row stands for with their comments, and a mark of each visible cell. A cell that no longer has
//! its mark was changed by a person, and then the cell goes before the words.

mod activities;
mod csv;
mod general;
mod terms;
mod xlsx;

use jiff::civil::Date;
use sha2::{Digest as _, Sha256};
use waarborg_policy::map::Map;
use waarborg_policy::model::{Language, Policy};

use super::collect::register;
use super::comments::{self, Comments};
use super::write;
use crate::phrase::Phrase;
use crate::voice::Voice;

pub use self::csv::{unguard, write as write_csv};
pub use self::xlsx::{TooLong, write as write_xlsx};

/// The key of the column with the words of the policy.
pub(crate) const WORDS: &str = "privacy.toml";
/// The key of the column with the marks.
pub(crate) const MARKS: &str = "marks";
/// The key of the column that says what a row is about, where a sheet has a row for each item.
pub(crate) const ITEM: &str = "item";
/// What a row says that holds nothing of its own: it is made of other rows.
pub(crate) const DERIVED: &str = "derived";

/// A sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// What it holds: the first part of its keys.
    pub kind: &'static str,
    /// Its name, in the language of the reader.
    pub name: String,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, each with a cell for every column.
    pub rows: Vec<Vec<String>>,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its key, after the kind of its sheet.
    pub key: &'static str,
    /// Its heading.
    pub heading: String,
    /// Its width, in characters.
    pub width: u16,
    /// Whether it is for programs.
    pub hidden: bool,
}

/// What a sheet is made with.
struct Maker<'a> {
    policy: &'a Policy,
    map: Option<&'a Map>,
    day: Date,
    voice: Voice,
    comments: Comments,
}

impl Maker<'_> {
    fn text(&self, phrase: &Phrase) -> String {
        self.voice.text(phrase)
    }

    /// The lines of a table, with the comments above it.
    fn words(&self, table: &str, lines: &[write::Line]) -> String {
        let comments = self.comments.get(table).map(|said| comments::lines(said)).unwrap_or_default();
        format!("{comments}{}", write::block(table, lines))
    }

    fn say(&self, name: &str) -> String {
        self.text(&crate::phrase::say(name))
    }

    /// Lines of a cell.
    fn lines(&self, phrases: &[Phrase]) -> String {
        phrases.iter().map(|phrase| self.text(phrase)).collect::<Vec<_>>().join("\n")
    }

    /// A sheet of these visible columns; each row is its visible cells and its words.
    fn sheet(
        &self,
        kind: &'static str,
        name: &str,
        visible: &[(&'static str, String, u16)],
        rows: Vec<(Vec<String>, String)>,
    ) -> Sheet {
        let mut columns: Vec<Column> = visible
            .iter()
            .map(|(key, heading, width)| Column {
                key,
                heading: crate::voice::capital(heading),
                width: *width,
                hidden: *key == ITEM,
            })
            .collect();
        for key in [WORDS, MARKS] {
            columns.push(Column { key, heading: key.to_owned(), width: 30, hidden: true });
        }
        let keys: Vec<&str> = visible.iter().map(|(key, ..)| *key).collect();
        let rows = rows
            .into_iter()
            .map(|(mut cells, words)| {
                let marks = marks(&keys, &cells);
                cells.extend([words, marks]);
                cells
            })
            .collect();
        Sheet { kind, name: self.say(name), columns, rows }
    }
}

/// The key of a row's place in the policy, among its marks: activities stand on two sheets, in one order.
pub(crate) const ORDER: &str = "order";

/// The marks of a row's visible cells.
fn marks(keys: &[&str], cells: &[String]) -> String {
    let marked = keys.iter().zip(cells).map(|(key, cell)| format!("{key}={}", mark(cell)));
    marked.collect::<Vec<_>>().join(" ")
}

/// The mark of a cell: the same however a program broke its lines.
pub(crate) fn mark(cell: &str) -> String {
    let words: Vec<&str> = cell.split_whitespace().collect();
    let digest = Sha256::digest(words.join(" ").as_bytes());
    digest.iter().take(5).map(|byte| format!("{byte:02x}")).collect()
}

/// All sheets of a register.
pub fn sheets(policy: &Policy, map: Option<&Map>, day: Date, language: Language) -> Vec<Sheet> {
    let comments = comments::of(policy);
    let maker = Maker { policy, map, day, voice: Voice::of(policy, language), comments };
    let register = register(policy, map, day);
    let mut made = vec![activities::sheet(&maker, &register, false)];
    if policy.purposes.iter().any(|purpose| super::page::is_for(purpose, true)) {
        made.push(activities::sheet(&maker, &register, true));
    }
    made.push(general::organisation(&maker, &register));
    if !register.recipients.is_empty() {
        made.push(terms::recipients(&maker, &register));
    }
    if !register.clients.is_empty() {
        made.push(terms::clients(&maker, &register));
    }
    made.extend(terms::own(&maker, &register));
    made.push(general::about(&maker, &register));
    made
}
