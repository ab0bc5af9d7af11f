//! What the rows themselves hold: keys that can be named, and times of which the zone is known.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use rusqlite::Connection;
use waarborg_policy::map::{DateFormat, System, Table};
use waarborg_policy::syntax::Path;

use super::dates::{any_read, unread};
use super::{Depth, Problem, Stops};
use crate::compile::{column_of, literal, quote};
use crate::sqlite::{Catalogue, Column, TableInfo};

/// Rows whose key is empty, or neither a whole number nor text.
pub(super) fn keys(
    info: &TableInfo,
    path: &Path,
    connection: &Connection,
) -> rusqlite::Result<Option<Problem>> {
    // The row's own number is always whole.
    let Some(key) = info.key().filter(|key| !key.row_number && !info.view && !info.virtual_table) else {
        return Ok(None);
    };
    let rows: i64 = connection.query_row(
        &format!(
            "select count(*) from {} where typeof({}) not in ('integer', 'text')",
            quote(&info.name),
            quote(&key.name)
        ),
        [],
        |row| row.get(0),
    )?;
    let problem = || {
        Problem::new("systems-key-values", Stops::Everything, path.clone())
            .arg("table", info.name.clone())
            .arg("column", key.name.clone())
            .arg("rows", rows.to_string())
    };
    Ok((rows > 0).then(problem))
}

/// Looks at the columns in which a system's clocks stand.
pub(super) struct Clocks<'a> {
    pub(super) system: &'a System,
    pub(super) catalogue: &'a Catalogue,
    pub(super) connection: &'a Connection,
    pub(super) zone: &'a TimeZone,
    pub(super) today: Date,
    pub(super) depth: Depth,
    /// Tables and columns of which the dates were read.
    pub(super) read: Vec<(String, String)>,
}

impl Clocks<'_> {
    /// Clocks of a table that stand in columns with times of no zone, or with values that are no dates.
    pub(super) fn problems(&mut self, table: &Table) -> rusqlite::Result<Vec<Problem>> {
        let mut problems = Vec::new();
        let path = table.path(&self.system.id, "clocks");
        let persons = table.persons.iter().flat_map(|person| &person.clocks);
        for (event, clock) in table.clocks.iter().chain(persons) {
            for source in clock.sources().into_iter().filter(|source| source.system.is_none()) {
                let name = source.table.as_deref().unwrap_or(&table.name);
                let Some(info) = self.catalogue.table(name).filter(|info| !info.view) else { continue };
                let Some(column) = info.column(&source.column) else { continue };
                let found = self.zones(info, column, &path.key(event.as_str()))?;
                let place = (info.name.clone(), column.name.clone());
                // Times of no zone are no dates either, which is said already.
                if found.is_empty() && !self.read.contains(&place) {
                    let dated = column_of(self.system, &info.name, &column.name, self.zone);
                    // One value that reads is enough to know that nothing stops.
                    if self.depth == Depth::All || !any_read(info, &dated, self.connection, self.today)? {
                        problems.extend(unread(&self.system.id, info, &dated, self.connection, self.today)?);
                    }
                    self.read.push(place);
                }
                problems.extend(found);
            }
        }
        Ok(problems)
    }

    /// A column with times, as the database declares it or as its values show.
    fn zones(&self, info: &TableInfo, column: &Column, path: &Path) -> rusqlite::Result<Vec<Problem>> {
        let note = self.system.table(&info.name).and_then(|map| map.column(&column.name));
        let format = note.and_then(|note| note.format).unwrap_or(DateFormat::Iso);
        if format != DateFormat::Iso {
            return Ok(Vec::new());
        }
        let zoned = self.system.zone.is_some() || note.is_some_and(|note| note.zone.is_some());
        let declared = column.declared.to_ascii_lowercase();
        let problem = |name: &'static str, stops: Stops| {
            Problem::new(name, stops, path.clone())
                .arg("table", info.name.clone())
                .arg("column", column.name.clone())
        };
        if !zoned && ["time", "stamp"].iter().any(|word| declared.contains(word)) {
            return Ok(vec![problem("systems-no-zone", Stops::Everything)]);
        }
        // A column for dates alone is taken at its word: a time in it is no date.
        if declared == "date" {
            return Ok(Vec::new());
        }
        let (times, offsets) = times(self.connection, info, &column.name)?;
        let mut problems = Vec::new();
        if offsets > 0 {
            problems.push(problem("systems-offsets", Stops::Acting).arg("rows", offsets.to_string()));
        }
        if times > 0 && !zoned {
            problems.push(problem("systems-no-zone", Stops::Everything));
        }
        Ok(problems)
    }
}

/// How many values of a column carry a time: without an offset, and with one.
fn times(connection: &Connection, info: &TableInfo, column: &str) -> rusqlite::Result<(i64, i64)> {
    let column = quote(column);
    let shape = literal("[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9][T ][0-2][0-9]:[0-5][0-9]*");
    let offset = format!("({column} glob '*[Zz]' or {column} glob '*[-+][0-2][0-9]:[0-5][0-9]')");
    connection.query_row(
        &format!(
            "select coalesce(sum(not {offset}), 0), coalesce(sum({offset}), 0) from {} \
             where typeof({column}) = 'text' and length({column}) > 10 and {column} glob {shape}",
            quote(&info.name)
        ),
        [],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}
