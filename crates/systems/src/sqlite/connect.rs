//! Opening a database file. Every connection has the settings that enforcement relies on, read back after setting.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, ErrorCode, OpenFlags};

/// What a connection may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Look only.
    Read,
    /// End data.
    Write,
}

/// Why a database cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ConnectError {
    /// There is no such file.
    #[error("there is no database at `{}`", .0.display())]
    Missing(PathBuf),
    /// It is no SQLite database.
    #[error("`{}` is no SQLite database", .0.display())]
    NotADatabase(PathBuf),
    /// It is damaged.
    #[error("`{path}` is damaged: {1}", path = .0.display())]
    Damaged(PathBuf, String),
    /// It may not be written.
    #[error("`{}` may not be written", .0.display())]
    ReadOnly(PathBuf),
    /// Another program holds it.
    #[error("another program keeps `{}` locked", .0.display())]
    Locked(PathBuf),
    /// There is no room left.
    #[error("no room is left on the disk of `{}`", .0.display())]
    Full(PathBuf),
    /// Something else that SQLite says.
    #[error("`{path}`: {1}", path = .0.display())]
    Other(PathBuf, String),
}

impl ConnectError {
    /// What to do about it.
    pub fn help(&self) -> &'static str {
        match self {
            ConnectError::Missing(_) => "look at `path` in systems.toml: it is relative to that file",
            ConnectError::NotADatabase(_) => "look at `path` and `kind` in systems.toml",
            ConnectError::Damaged(..) => {
                "restore it from a backup, then run `waarborg plan` again; nothing was ended"
            }
            ConnectError::ReadOnly(_) => {
                "give this user the right to write the file and its folder; planning needs no such right"
            }
            ConnectError::Locked(_) => {
                "close the program that writes to it, or try again later; nothing was ended"
            }
            ConnectError::Full(_) => "make room; what was not finished was rolled back",
            ConnectError::Other(..) => "nothing was ended",
        }
    }
}

/// How long to wait for another writer.
const PATIENCE: Duration = Duration::from_secs(5);

/// Opens a database.
///
/// # Errors
/// The file is missing, no database, damaged, locked, or may not be written.
pub fn open(path: &Path, access: Access) -> Result<Connection, ConnectError> {
    if !path.is_file() {
        return Err(ConnectError::Missing(path.to_owned()));
    }
    let wrap = |error: rusqlite::Error| sqlite_error(path, error);
    let flags = match access {
        Access::Read => OpenFlags::SQLITE_OPEN_READ_ONLY,
        Access::Write => OpenFlags::SQLITE_OPEN_READ_WRITE,
    } | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags).map_err(wrap)?;
    connection.busy_timeout(PATIENCE).map_err(wrap)?;
    connection.pragma_update(None, "foreign_keys", true).map_err(wrap)?;
    connection.pragma_update(None, "temp_store", "memory").map_err(wrap)?;
    connection.pragma_update(None, "cache_size", -65_536).map_err(wrap)?;
    if access == Access::Write {
        if connection.is_readonly(rusqlite::MAIN_DB).map_err(wrap)? {
            return Err(ConnectError::ReadOnly(path.to_owned()));
        }
        connection.pragma_update(None, "secure_delete", true).map_err(wrap)?;
        connection.pragma_update(None, "synchronous", "full").map_err(wrap)?;
        connection.pragma_update(None, "recursive_triggers", false).map_err(wrap)?;
    }
    let keys: bool = connection.pragma_query_value(None, "foreign_keys", |row| row.get(0)).map_err(wrap)?;
    let version: i64 =
        connection.pragma_query_value(None, "schema_version", |row| row.get(0)).map_err(wrap)?;
    if !keys || version < 0 {
        return Err(ConnectError::Other(path.to_owned(), "foreign keys cannot be switched on".to_owned()));
    }
    Ok(connection)
}

/// What SQLite says, as an error of ours.
pub fn sqlite_error(path: &Path, error: rusqlite::Error) -> ConnectError {
    let path = path.to_owned();
    let text = error.to_string();
    match error.sqlite_error_code() {
        Some(ErrorCode::NotADatabase) => ConnectError::NotADatabase(path),
        Some(ErrorCode::DatabaseCorrupt) => ConnectError::Damaged(path, text),
        Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen) => {
            ConnectError::ReadOnly(path)
        }
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => ConnectError::Locked(path),
        Some(ErrorCode::DiskFull) => ConnectError::Full(path),
        _ => ConnectError::Other(path, text),
    }
}
