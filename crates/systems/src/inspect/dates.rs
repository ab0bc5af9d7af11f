//! Values of clock columns that do not read as the dates that the map says they are.

use std::collections::BTreeMap;

use jiff::civil::Date;
use rusqlite::Connection;
use rusqlite::types::Value;
use waarborg_policy::syntax::Path;

use super::{Problem, Stops};
use crate::compile::{ColumnSql, quote};
use crate::sqlite::TableInfo;

/// How many wrong values are looked at to say of which shape most of them are.
const LOOKED_AT: usize = 1000;

/// The longest shape that is shown.
const LONGEST: usize = 24;

/// Whether a value of a column is a date as it is said to write them: looked for up to the first.
pub(super) fn any_read(
    info: &TableInfo,
    column: &ColumnSql,
    connection: &Connection,
    today: Date,
) -> rusqlite::Result<bool> {
    let (table, name) = (quote(&info.name), quote(&column.name));
    let valid = column.valid(&name, today);
    connection.query_row(
        &format!("select exists(select 1 from {table} where {name} is not null and {valid})"),
        [],
        |row| row.get(0),
    )
}

/// How many values of a column are no date as it is said to write them. Where none is a date, nothing that counts from
/// it can end, so nothing may be applied.
pub(super) fn unread(
    system: &str,
    info: &TableInfo,
    column: &ColumnSql,
    connection: &Connection,
    today: Date,
) -> rusqlite::Result<Option<Problem>> {
    let (table, name) = (quote(&info.name), quote(&column.name));
    let valid = column.valid(&name, today);
    let (total, wrong): (i64, i64) = connection.query_row(
        &format!("select count({name}), coalesce(sum({name} is not null and not {valid}), 0) from {table}"),
        [],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    if wrong == 0 {
        return Ok(None);
    }
    let mut statement = connection.prepare(&format!(
        "select {name} from {table} where {name} is not null and not {valid} limit {LOOKED_AT}"
    ))?;
    let mut shapes: BTreeMap<String, usize> = BTreeMap::new();
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        *shapes.entry(shape(&row.get(0)?)).or_default() += 1;
    }
    let shape = shapes.into_iter().max_by_key(|(_, count)| *count).map(|(shape, _)| shape);
    let shape = shape.filter(|shape| !shape.is_empty()).unwrap_or_else(|| "none".to_owned());
    let path = Path::of(["system", system, "table", info.name.as_str(), "columns", column.name.as_str()]);
    let stops = if wrong == total { Stops::Acting } else { Stops::Nothing };
    Ok(Some(
        Problem::new("systems-unread", stops, path.key("format"))
            .arg("table", format!("{system}.{}", info.name))
            .arg("column", column.name.clone())
            .arg("rows", wrong.to_string())
            .arg("total", total.to_string())
            .arg("shape", shape),
    ))
}

/// What a value looks like, without what it says: a 9 for each digit, an a for each letter.
fn shape(value: &Value) -> String {
    let text = match value {
        Value::Null => return String::new(),
        Value::Integer(number) => number.to_string(),
        Value::Real(number) => number.to_string(),
        Value::Text(text) => text.clone(),
        Value::Blob(_) => return "x'…'".to_owned(),
    };
    let signs = text.chars().take(LONGEST).map(|letter| match letter {
        digit if digit.is_numeric() => '9',
        letter if letter.is_alphabetic() => 'a',
        other => other,
    });
    signs.collect()
}
