//! Opening a database file. Every connection has the settings that enforcement relies on, read back after setting.

use std::fs::File;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, ErrorCode, OpenFlags};
use waarborg_policy::messages::Message;

/// What a connection may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Look only.
    Read,
    /// End data.
    Write,
}

/// Why a database cannot be used. The words, and the remedy of each, stand in the message catalogue.
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
    /// It may not be read.
    #[error("`{}` cannot be read by this user", .0.display())]
    Unreadable(PathBuf),
    /// It may not be written.
    #[error("`{}` may not be written by this user", .0.display())]
    ReadOnly(PathBuf),
    /// SQLite cannot open it.
    #[error("`{}` cannot be opened", .0.display())]
    CannotOpen(PathBuf),
    /// It is read with files beside it, which cannot be made.
    #[error("the files beside `{}` cannot be made", .0.display())]
    SideFiles(PathBuf),
    /// Another program holds it.
    #[error("another program keeps `{}` locked", .0.display())]
    Locked(PathBuf),
    /// There is no room left.
    #[error("no room is left on the disk of `{}`", .0.display())]
    Full(PathBuf),
    /// The disk refuses.
    #[error("the disk of `{path}` refuses: {1}", path = .0.display())]
    Io(PathBuf, String),
    /// Something else that SQLite says.
    #[error("`{path}`: {1}", path = .0.display())]
    Other(PathBuf, String),
}

impl ConnectError {
    /// What it says, to be put in a language.
    pub fn message(&self) -> Message {
        let (name, path, why) = match self {
            ConnectError::Missing(path) => ("connect-missing", path, ""),
            ConnectError::NotADatabase(path) => ("connect-not-a-database", path, ""),
            ConnectError::Damaged(path, why) => ("connect-damaged", path, why.as_str()),
            ConnectError::Unreadable(path) => ("connect-unreadable", path, ""),
            ConnectError::ReadOnly(path) => ("connect-read-only", path, ""),
            ConnectError::CannotOpen(path) => ("connect-cannot-open", path, ""),
            ConnectError::SideFiles(path) => ("connect-side-files", path, ""),
            ConnectError::Locked(path) => ("connect-locked", path, ""),
            ConnectError::Full(path) => ("connect-full", path, ""),
            ConnectError::Io(path, why) => ("connect-io", path, why.as_str()),
            ConnectError::Other(path, why) => ("connect-other", path, why.as_str()),
        };
        Message::new(name).text("path", path.display()).text("why", why)
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
    if let Err(error) = File::open(path)
        && error.kind() == ErrorKind::PermissionDenied
    {
        return Err(ConnectError::Unreadable(path.to_owned()));
    }
    let wrap = |error: rusqlite::Error| match sqlite_error(path, error) {
        // The file itself could be read: what cannot be made are the files that a reader of a WAL needs beside it.
        ConnectError::ReadOnly(path) | ConnectError::CannotOpen(path) if access == Access::Read => {
            ConnectError::SideFiles(path)
        }
        other => other,
    };
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
        Some(ErrorCode::ReadOnly) => ConnectError::ReadOnly(path),
        Some(ErrorCode::PermissionDenied) => ConnectError::Unreadable(path),
        Some(ErrorCode::CannotOpen) => ConnectError::CannotOpen(path),
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => ConnectError::Locked(path),
        Some(ErrorCode::DiskFull) => ConnectError::Full(path),
        Some(ErrorCode::SystemIoFailure) => ConnectError::Io(path, text),
        _ => ConnectError::Other(path, text),
    }
}
