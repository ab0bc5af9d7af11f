//! A trial of blanking: on a copy of a table's definition in memory, with a few of its rows.

use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};

use crate::compile::{Compiled, quote};
use crate::sqlite::TableInfo;

/// Rows that are tried: two show what must be unique, some more what differs between rows.
const ROWS: usize = 20;

/// The columns that the table's own rules do not let be blanked.
pub(super) fn refused(
    connection: &Connection,
    info: &TableInfo,
    sql: &Compiled,
) -> rusqlite::Result<Vec<String>> {
    if sql.blanks.is_empty() || info.view || info.virtual_table {
        return Ok(Vec::new());
    }
    let Some(copy) = copy_of(connection, info)? else { return Ok(Vec::new()) };
    let mut refused = Vec::new();
    for (blank, _) in &sql.blanks {
        let update = format!("update {} set {} = {}", quote(&info.name), quote(&blank.column), blank.value);
        copy.execute_batch("savepoint trial")?;
        if copy.execute(&update, []).is_err() {
            refused.push(blank.column.clone());
        }
        copy.execute_batch("rollback to trial; release trial")?;
    }
    Ok(refused)
}

/// The table with some of its rows in memory; none where it needs something that only its own program has.
fn copy_of(connection: &Connection, info: &TableInfo) -> rusqlite::Result<Option<Connection>> {
    let copy = Connection::open_in_memory()?;
    copy.pragma_update(None, "foreign_keys", false)?;
    if copy.execute_batch(&info.sql).is_err() {
        return Ok(None);
    }
    let mut indexes = connection.prepare(
        "select sql from sqlite_schema where type = 'index' and tbl_name = ?1 collate nocase and sql is not null",
    )?;
    for index in indexes.query_map([&info.name], |row| row.get::<_, String>(0))? {
        if copy.execute_batch(&index?).is_err() {
            return Ok(None);
        }
    }
    let columns: Vec<String> =
        info.columns.iter().filter(|column| !column.generated).map(|column| quote(&column.name)).collect();
    let list = columns.join(", ");
    let marks = vec!["?"; columns.len()].join(", ");
    let mut insert = copy.prepare(&format!("insert into {} ({list}) values ({marks})", quote(&info.name)))?;
    let mut select = connection.prepare(&format!("select {list} from {} limit {ROWS}", quote(&info.name)))?;
    let mut rows = select.query([])?;
    while let Some(row) = rows.next()? {
        let values: Vec<Value> = (0..columns.len()).map(|at| row.get(at)).collect::<rusqlite::Result<_>>()?;
        // A row that is against the table's rules already shows nothing about blanking.
        let _ = insert.execute(params_from_iter(values));
    }
    drop(insert);
    Ok(Some(copy))
}
