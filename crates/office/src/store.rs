//! The office's own store: one SQLite file with what the log may not hold: which row is held, who decided, and why.

use std::path::Path;

use rusqlite::Connection;

use crate::error::OfficeError;

const SCHEMA: &str = "
create table if not exists hold (
    id text primary key,
    system text not null,
    tbl text not null,
    key text not null,
    reason text not null,
    owner text not null,
    review text not null,
    placed bigint not null,
    lifted bigint
);
create table if not exists person (
    name text primary key,
    pseudonym text not null unique
);
create table if not exists decision (
    run text not null,
    system text not null,
    tbl text not null,
    who text not null,
    why text not null,
    at bigint not null
);
";

/// Opens the store, making it where it is not there.
pub(crate) fn open_store(path: &Path) -> Result<Connection, OfficeError> {
    let wrap = |error: rusqlite::Error| OfficeError::Store {
        path: path.display().to_string(),
        why: error.to_string(),
    };
    let connection = Connection::open(path).map_err(wrap)?;
    connection.busy_timeout(std::time::Duration::from_secs(5)).map_err(wrap)?;
    connection.pragma_update(None, "journal_mode", "wal").map_err(wrap)?;
    connection.pragma_update(None, "synchronous", "full").map_err(wrap)?;
    connection.pragma_update(None, "foreign_keys", true).map_err(wrap)?;
    connection.pragma_update(None, "secure_delete", true).map_err(wrap)?;
    connection.execute_batch(SCHEMA).map_err(wrap)?;
    Ok(connection)
}
