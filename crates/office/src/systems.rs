//! The systems of a map: opening, inspecting and preparing them.

use std::path::PathBuf;

use jiff::civil::Date;
use rusqlite::Connection;
use waarborg_policy::map::{System, SystemKind};
use waarborg_systems::inspect::{Inspected, Problem, inspect};
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
    /// An error of this database, as an error of ours.
    pub(crate) fn wrap(&self, error: rusqlite::Error) -> OfficeError {
        OfficeError::Connect { system: self.system.id.clone(), source: sqlite_error(&self.path, error) }
    }
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
    let inspected = inspect(setting.policy, setting.map, system, &connection, today).map_err(wrap)?;
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
    let mut found = Vec::new();
    for system in &setting.map.systems {
        match system.kind {
            SystemKind::Sqlite => found.push(system),
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
        let inspected =
            inspect(setting.policy, setting.map, system, &connection, today).map_err(|error| {
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
    let system = setting.map.system(id).ok_or_else(|| OfficeError::NoTable(id.to_owned()))?;
    if system.kind != SystemKind::Sqlite {
        return Err(OfficeError::Kind { system: id.to_owned() });
    }
    let connection = connect(setting, system, Access::Write)?;
    let path = path_of(setting, system);
    connection
        .execute_batch(run_table::CREATE)
        .map_err(|error| OfficeError::Connect { system: id.to_owned(), source: sqlite_error(&path, error) })
}
