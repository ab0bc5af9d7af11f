//! After the last batch: is it so, and does the database's file still hold what was ended?

use std::collections::BTreeSet;
use std::time::Duration;

use waarborg_evidence::entry::Action;
use waarborg_evidence::{Act, Entry};
use waarborg_systems::key::Key;
use waarborg_systems::settle::{Look, settle};

use crate::clock::Moments;
use crate::error::OfficeError;
use crate::frozen::Frozen;
use crate::open::{Office, id};
use crate::systems::Opened;

/// How often emptying the write-ahead log is tried.
const TRIES: u32 = 3;
/// How long one try waits for readers.
const PATIENCE: Duration = Duration::from_millis(700);

/// Asks the questions again: of what the plan froze, nothing may be due any more.
pub(crate) fn look_again(
    office: &mut Office,
    system: &Opened<'_>,
    frozen: &[Frozen],
    run: &str,
    moments: &Moments<'_>,
) -> Result<bool, OfficeError> {
    let settled = settle(&system.connection, &system.questions, &system.relations, Look::After)
        .map_err(|error| system.wrap(error))?;
    let number = |n: usize| u64::try_from(n).unwrap_or(u64::MAX);
    let mut complete = true;
    for (question, found) in system.questions.iter().zip(&settled.tables) {
        let Some(planned) =
            frozen.iter().find(|table| table.system == system.system.id && table.index == question.index)
        else {
            continue;
        };
        // Both lists are in order.
        let left = found.ends.iter().filter(|key| planned.ends.binary_search(key).is_ok()).count();
        let blanks: BTreeSet<&Key> = planned.blanks.iter().flat_map(|(_, keys)| keys).collect();
        let found_blanks: Vec<&Key> = found.blanks.iter().flat_map(|(_, keys)| keys).collect();
        let unblanked = found_blanks.iter().filter(|key| blanks.contains(**key)).count();
        complete &= left == 0 && unblanked == 0;
        for (action, planned, left, due) in [
            (Action::Delete, planned.ends.len(), left, found.ends.len()),
            (Action::Blank, blanks.len(), unblanked, found_blanks.len()),
        ] {
            // That nothing is due in a table is said too: it is what a promise rests on.
            if planned > 0 || due > 0 || action == Action::Delete {
                let act = Act::ReadAfter {
                    run: id(run)?,
                    system: id(&system.system.id)?,
                    table: id(&question.sql.table)?,
                    action,
                    due_left: number(left),
                    due: Some(number(due)),
                };
                office.record(&Entry::new(moments.instant()?, act))?;
            }
        }
    }
    Ok(complete)
}

/// Takes what was ended out of the write-ahead log too; false where a reader kept it open, so that pages may hold
/// remains.
pub(crate) fn empty_write_ahead_log(system: &Opened<'_>) -> Result<bool, OfficeError> {
    let wrap = |error| system.wrap(error);
    let usual: i64 =
        system.connection.pragma_query_value(None, "busy_timeout", |row| row.get(0)).map_err(wrap)?;
    system.connection.busy_timeout(PATIENCE).map_err(wrap)?;
    let mut emptied = false;
    for _ in 0..TRIES {
        let busy: i64 = system
            .connection
            .query_row("pragma wal_checkpoint(truncate)", [], |row| row.get(0))
            .or_else(|error| match error.sqlite_error_code() {
                Some(rusqlite::ErrorCode::DatabaseBusy | rusqlite::ErrorCode::DatabaseLocked) => Ok(1),
                _ => Err(error),
            })
            .map_err(wrap)?;
        if busy == 0 {
            emptied = true;
            break;
        }
    }
    let usual = Duration::from_millis(u64::try_from(usual).unwrap_or_default());
    system.connection.busy_timeout(usual).map_err(wrap)?;
    Ok(emptied)
}
