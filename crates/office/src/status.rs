//! What was run, for promises and for people.

use crate::error::OfficeError;
use crate::open::Office;

/// A run as the office remembers it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct RunRecord {
    /// Its id.
    pub id: String,
    /// The plan.
    pub plan: String,
    /// The day it was for.
    pub today: String,
    /// When it began, in microseconds since 1970.
    pub started: i64,
    /// `complete`, `partial`, `running` or `stopped`.
    pub state: String,
    /// Rows ended or blanked.
    pub rows: i64,
}

/// All runs, the latest first.
///
/// # Errors
/// The office cannot be read.
pub fn runs(office: &Office) -> Result<Vec<RunRecord>, OfficeError> {
    let mut statement = office.store.prepare(
        "select id, plan, today, started, state, (select coalesce(sum(n), 0) from run_step where run_step.run = run.id)
         from run order by started desc, id desc",
    )?;
    let rows = statement.query_map([], |row| {
        Ok(RunRecord {
            id: row.get(0)?,
            plan: row.get(1)?,
            today: row.get(2)?,
            started: row.get(3)?,
            state: row.get(4)?,
            rows: row.get(5)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
