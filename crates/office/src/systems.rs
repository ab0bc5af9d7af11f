//! The systems of a map: opening, inspecting and preparing them.

use std::path::PathBuf;

use jiff::civil::Date;
use rusqlite::Connection;
use waarborg_policy::map::{System, SystemKind};
use waarborg_systems::inspect::{Depth, Inspected, Problem, inspect};
use waarborg_systems::run_table;
use waarborg_systems::settle::{Relation, TableQuestion, relations};
use waarborg_systems::sqlite::{Access, open, sqlite_error};

use crate::error::OfficeError;
use crate::open::Setting;

/// What was found in one system.
#[derive(Debug)]
pub struct Inspection {
    /// The system.
    pub system: String,
    /// How many tables the map names.
    pub tables: usize,
    /// What is in the way.
    pub problems: Vec<Problem>,
    /// Whether planning can be done.
    pub may_plan: bool,
    /// Whether ending can be done.
    pub may_act: bool,
}

/// A system opened and asked.
pub(crate) struct Opened<'a> {
    pub(crate) system: &'a System,
    pub(crate) connection: Connection,
    pub(crate) inspected: Inspected,
    pub(crate) questions: Vec<TableQuestion>,
    pub(crate) relations: Vec<Relation>,
    pub(crate) path: PathBuf,
}

impl Opened<'_> {
    /// A mapped table by its place.
    pub(crate) fn table(&self, index: usize) -> Option<&waarborg_policy::map::Table> {
        self.system.tables.get(index)
    }

    /// How many batches the run table knows as done.
    pub(crate) fn done_batches(&self) -> Result<u64, OfficeError> {
        if !run_table::has_run_table(&self.inspected.catalogue) {
            return Ok(0);
        }
        let rows = run_table::batches(&self.connection).map_err(|error| self.wrap(error))?;
        let done = rows.iter().filter(|row| row.state == "done").count();
        Ok(u64::try_from(done).unwrap_or(u64::MAX))
    }

    /// The shape of the database and what names its rows: a plan holds for this shape only.
    pub(crate) fn shape(&self) -> Result<Shape, OfficeError> {
        use sha2::Digest as _;
        let read = || -> rusqlite::Result<Vec<String>> {
            // The run table may come after a plan: it is ours.
            let mut statement = self.connection.prepare(
                "select type || char(10) || name || char(10) || tbl_name || char(10) || coalesce(sql, '') \
                 from sqlite_schema where tbl_name <> ?1 and name not like 'sqlite\\_stat%' escape '\\' order by type, name",
            )?;
            statement.query_map([run_table::RUN_TABLE], |row| row.get(0))?.collect()
        };
        let mut hasher = sha2::Sha256::new();
        for part in read().map_err(|error| self.wrap(error))? {
            hasher.update(part.as_bytes());
            hasher.update([0]);
        }
        let keys =
            self.questions.iter().map(|question| (question.sql.table.clone(), question.sql.key.clone()));
        Ok(Shape {
            system: self.system.id.clone(),
            fingerprint: waarborg_policy::load::to_hex(&hasher.finalize()),
            keys: keys.collect(),
        })
    }

    /// An error of this database, as an error of ours.
    pub(crate) fn wrap(&self, error: rusqlite::Error) -> OfficeError {
        OfficeError::Connect { system: self.system.id.clone(), source: sqlite_error(&self.path, error) }
    }
}

/// The shape of a database when it was looked at.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Shape {
    /// The system.
    pub system: String,
    /// SHA-256 of the SQL of all its tables, indexes, triggers and views.
    pub fingerprint: String,
    /// For each mapped table the column that names a row.
    pub keys: Vec<(String, String)>,
}

fn path_of(setting: Setting<'_>, system: &System) -> PathBuf {
    setting.base.join(system.path.as_deref().unwrap_or_default())
}

pub(crate) fn connect(
    setting: Setting<'_>,
    system: &System,
    access: Access,
) -> Result<Connection, OfficeError> {
    open(&path_of(setting, system), access)
        .map_err(|source| OfficeError::Connect { system: system.id.clone(), source })
}

/// Opens and inspects a system; refuses when something stops what is to be done.
pub(crate) fn open_system<'a>(
    setting: Setting<'a>,
    system: &'a System,
    today: Date,
    access: Access,
) -> Result<Opened<'a>, OfficeError> {
    let connection = connect(setting, system, access)?;
    let path = path_of(setting, system);
    let wrap = |error| OfficeError::Connect { system: system.id.clone(), source: sqlite_error(&path, error) };
    let inspected = inspect(setting.policy, system, &connection, today, Depth::Stops).map_err(wrap)?;
    if inspected.stops(access == Access::Write) {
        return Err(OfficeError::Inspection { system: system.id.clone(), problems: inspected.problems });
    }
    let made = inspected.compiled.iter();
    let questions = made.map(|(index, sql)| TableQuestion { index: *index, sql: sql.clone() }).collect();
    let relations = relations(system, &inspected.catalogue);
    Ok(Opened { system, connection, inspected, questions, relations, path })
}

/// The systems that this version can enforce; another kind with tables is refused.
pub(crate) fn enforceable<'a>(setting: Setting<'a>) -> Result<Vec<&'a System>, OfficeError> {
    let mut found: Vec<&System> = Vec::new();
    let file = |system: &System| std::fs::canonicalize(path_of(setting, system)).ok();
    for system in &setting.map.systems {
        match system.kind {
            SystemKind::Sqlite => {
                // Each would end what the other still needs.
                let same = found.iter().find(|known| file(known).is_some() && file(known) == file(system));
                if let Some(first) = same {
                    let (first, second) = (first.id.clone(), system.id.clone());
                    return Err(OfficeError::SameDatabase { first, second });
                }
                found.push(system);
            }
            SystemKind::Mailbox => {}
            _ if system.tables.is_empty() => {}
            _ => return Err(OfficeError::Kind { system: system.id.clone() }),
        }
    }
    Ok(found)
}

/// Inspects every system of the map.
///
/// # Errors
/// A database cannot be opened or read.
pub fn inspect_all(setting: Setting<'_>, today: Date) -> Result<Vec<Inspection>, OfficeError> {
    let mut found = Vec::new();
    for system in enforceable(setting)? {
        let connection = connect(setting, system, Access::Read)?;
        let path = path_of(setting, system);
        let inspected = inspect(setting.policy, system, &connection, today, Depth::All).map_err(|error| {
            OfficeError::Connect { system: system.id.clone(), source: sqlite_error(&path, error) }
        })?;
        found.push(Inspection {
            system: system.id.clone(),
            tables: system.tables.len(),
            may_plan: !inspected.stops(false),
            may_act: !inspected.stops(true),
            problems: inspected.problems,
        });
    }
    Ok(found)
}

/// Makes the run table in a system.
///
/// # Errors
/// The system is not known or cannot be written.
pub fn prepare(setting: Setting<'_>, id: &str) -> Result<(), OfficeError> {
    let known = || setting.map.systems.iter().map(|system| system.id.clone()).collect();
    let system = setting
        .map
        .system(id)
        .ok_or_else(|| OfficeError::NoSystem { system: id.to_owned(), known: known() })?;
    if system.kind != SystemKind::Sqlite {
        return Err(OfficeError::Kind { system: id.to_owned() });
    }
    let connection = connect(setting, system, Access::Write)?;
    let path = path_of(setting, system);
    connection
        .execute_batch(run_table::CREATE)
        .map_err(|error| OfficeError::Connect { system: id.to_owned(), source: sqlite_error(&path, error) })
}
