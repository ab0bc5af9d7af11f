//! How a column is blanked, and how one sees that it is.

use waarborg_policy::map::{Blank, Table};

use super::text::{literal, quote};
use crate::sqlite::TableInfo;

/// A column that may be blanked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BlankSql {
    /// The column.
    pub column: String,
    /// Its bit in the verdict.
    pub bit: usize,
    /// The value that it gets, as SQL.
    pub value: String,
    /// Whether a row still holds something else, as SQL over alias `t`.
    pub differs: String,
}

/// What every random blank begins with, so that a blanked value can be told from a value.
const RANDOM: &str = "blanked-";

/// How a column is blanked; none where it may not be empty and the map names nothing to put there.
pub fn blank_of(table: &Table, info: &TableInfo, column: &str, bit: usize) -> Option<BlankSql> {
    let found = info.column(column)?;
    let name = format!("t.{}", quote(&found.name));
    let declared = table.column(column).and_then(|note| note.blank.as_ref());
    let (value, differs) = match declared {
        Some(Blank::Random) => (
            format!("'{RANDOM}' || lower(hex(randomblob(8)))"),
            format!("(typeof({name}) <> 'text' or {name} not glob '{RANDOM}[0-9a-f]*')"),
        ),
        Some(Blank::Text(text)) => (literal(text), format!("{name} is not {}", literal(text))),
        Some(Blank::Number(number)) => (number.to_string(), format!("{name} is not {number}")),
        None if found.not_null => return None,
        None => ("null".to_owned(), format!("{name} is not null")),
    };
    Some(BlankSql { column: found.name.clone(), bit, value, differs })
}
