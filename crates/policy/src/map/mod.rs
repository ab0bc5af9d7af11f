//! `systems.toml`: where the data lives, which purposes hold a row, and where the dates stand.

mod clock;
mod read;
mod test;

pub use clock::{Clock, Source, parse_clock};
pub use read::load_map;
pub use test::{Literal, Term, Test, parse_test};

use crate::calendar::Period;
use crate::syntax::{Node, Path, Place, Sources};

/// A map of systems.
#[derive(Debug, Clone)]
pub struct Map {
    /// The file it was read from.
    pub sources: Sources,
    /// Its tree, for places.
    pub tree: Node,
    /// SHA-256 of what it says.
    pub digest: String,
    /// The systems.
    pub systems: Vec<System>,
}

impl Map {
    /// A system by its id.
    pub fn system(&self, id: &str) -> Option<&System> {
        self.systems.iter().find(|system| system.id == id)
    }

    /// Where a reader should look for a path.
    pub fn place(&self, path: &Path) -> Option<Place> {
        self.tree.place_of(path)
    }
}

/// What a system is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SystemKind {
    /// A file of SQLite.
    Sqlite,
    /// PostgreSQL.
    Postgres,
    /// MariaDB.
    Mariadb,
    /// MySQL.
    Mysql,
    /// A mailbox.
    Mailbox,
}

/// A reference to a secret; never the secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reference {
    /// An environment variable.
    Env(String),
    /// A file.
    File(String),
}

impl Reference {
    /// Reads `env:NAME` or `file:PATH`.
    pub fn parse(text: &str) -> Option<Reference> {
        let (kind, name) = text.split_once(':')?;
        match kind {
            "env" if !name.is_empty() => Some(Reference::Env(name.to_owned())),
            "file" if !name.is_empty() => Some(Reference::File(name.to_owned())),
            _ => None,
        }
    }
}

/// `[system.ID]`
#[derive(Debug, Clone)]
pub struct System {
    /// Its id.
    pub id: String,
    /// How people call it.
    pub title: Option<String>,
    /// What it is.
    pub kind: SystemKind,
    /// Its address, by reference.
    pub url: Option<Reference>,
    /// The file of an SQLite database, relative to the map.
    pub path: Option<String>,
    /// Zone of timestamps that carry none.
    pub zone: Option<String>,
    /// How long copies live on in backups.
    pub backups: Option<Period>,
    /// Which copy of the database this is.
    pub instance: Option<String>,
    /// Runs may end data without someone asking.
    pub unattended: bool,
    /// Its tables.
    pub tables: Vec<Table>,
}

impl System {
    /// A table by its name, whatever its case: databases compare names so.
    pub fn table(&self, name: &str) -> Option<&Table> {
        self.tables.iter().find(|table| table.name.eq_ignore_ascii_case(name))
    }
}

/// `[system.ID.table.NAME]`
#[derive(Debug, Clone)]
pub struct Table {
    /// Its name in the database.
    pub name: String,
    /// Personal identifier and its column.
    pub identify: Vec<(String, String)>,
    /// The parent table.
    pub of: Option<String>,
    /// The column that refers to the parent, where the database has no foreign key.
    pub via: Option<String>,
    /// Purposes, each with the test of whether it holds a row.
    pub purposes: Vec<(String, Test)>,
    /// Columns and their categories.
    pub fields: Vec<(String, String)>,
    /// Events and their clocks.
    pub clocks: Vec<(String, Clock)>,
    /// Facts and their tests.
    pub facts: Vec<(String, Test)>,
    /// One for each person in a row; empty where the row is about one person.
    pub persons: Vec<Person>,
    /// How columns are stored and blanked.
    pub columns: Vec<ColumnNote>,
    /// Triggers that someone read.
    pub reviewed_triggers: Vec<String>,
    /// Rows that lose their parent are accepted.
    pub orphans_accepted: bool,
    /// Rows are made unavailable first, and ended later.
    pub block: bool,
    /// Columns that end otherwise than by blanking.
    pub endings: Vec<(String, String)>,
}

impl Table {
    /// The path of one of its keys.
    pub fn path(&self, system: &str, key: &str) -> Path {
        let path = Path::of(["system", system, "table", self.name.as_str()]);
        if key.is_empty() { path } else { path.key(key) }
    }

    /// Whether it names another table as its parent.
    pub fn is_under(&self, parent: &str) -> bool {
        self.of.as_deref().is_some_and(|of| of.eq_ignore_ascii_case(parent))
    }

    /// What is noted of a column, whatever the case of its name.
    pub fn column(&self, name: &str) -> Option<&ColumnNote> {
        self.columns.iter().find(|column| column.name.eq_ignore_ascii_case(name))
    }
}

/// A person in a row.
#[derive(Debug, Clone)]
pub struct Person {
    /// The role.
    pub role: String,
    /// Personal identifier and its column.
    pub identify: Vec<(String, String)>,
    /// Columns about this person alone.
    pub fields: Vec<(String, String)>,
    /// Purposes, where they differ.
    pub purposes: Option<Vec<(String, Test)>>,
    /// Clocks, where they differ.
    pub clocks: Vec<(String, Clock)>,
}

/// How a date is written in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum DateFormat {
    /// `2026-11-22`, with or without a time after it.
    #[default]
    Iso,
    /// With a time and an offset.
    Rfc3339,
    /// `22-11-2026`
    DayMonthYear,
    /// Seconds since 1970.
    EpochSeconds,
    /// Milliseconds since 1970.
    EpochMillis,
    /// Julian day.
    Julian,
}

/// How a column is blanked when it may not be empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Blank {
    /// A constant text.
    Text(String),
    /// A constant number.
    Number(i64),
    /// A random value per row.
    Random,
}

/// `columns.NAME`
#[derive(Debug, Clone)]
pub struct ColumnNote {
    /// The column.
    pub name: String,
    /// Zone of a timestamp without one.
    pub zone: Option<String>,
    /// How a date is written.
    pub format: Option<DateFormat>,
    /// What blanks it.
    pub blank: Option<Blank>,
}
