//! After a crash: every batch whose intent stands in the log either was committed or never will be. The machine, not a
//! person, finds out which, by placing a fence where the commit would have stood.

use std::collections::BTreeMap;

use jiff::Timestamp;
use rusqlite::params;
use waarborg_evidence::entry::Id;
use waarborg_evidence::{Act, Entry, Line};
use waarborg_systems::run_table::fence;
use waarborg_systems::sqlite::{Access, sqlite_error};

use crate::error::OfficeError;
use crate::open::{Office, Setting, instant};
use crate::systems::connect;

/// Settles every batch of which it is not known whether it was committed; gives how many there were.
///
/// # Errors
/// The log or a database cannot be read or written; nothing else may start then.
pub fn recover(office: &mut Office, setting: Setting<'_>, now: Timestamp) -> Result<usize, OfficeError> {
    let open = open_batches(office)?;
    for ((run, batch), (system, n)) in &open {
        let Some(found) =
            setting.map.systems.iter().find(|known| crate::open::safe(&known.id) == system.as_str())
        else {
            continue;
        };
        let connection = connect(setting, found, Access::Write)?;
        let wrap = |error| OfficeError::Connect {
            system: found.id.clone(),
            source: sqlite_error(std::path::Path::new(&found.id), error),
        };
        let number = i64::try_from(*batch).unwrap_or(i64::MAX);
        let committed = fence(&connection, run.as_str(), number).map_err(wrap)?;
        let act = if committed {
            Act::Done { run: run.clone(), batch: *batch, n: *n }
        } else {
            Act::Aborted { run: run.clone(), batch: *batch }
        };
        office.record(&Entry::new(instant(now)?, act))?;
    }
    office.store.execute(
        "update run set state = 'stopped', finished = ?1 where finished is null",
        params![now.as_microsecond()],
    )?;
    Ok(open.len())
}

type Open = BTreeMap<(Id, u64), (Id, u64)>;

/// Batches with an intent, of which the log does not say how they ended.
fn open_batches(office: &Office) -> Result<Open, OfficeError> {
    let mut open: Open = BTreeMap::new();
    for line in office.log.view().entries()? {
        let (_, Line::Known(entry)) = line? else { continue };
        match entry.act {
            Act::Intent { run, batch, system, n, before, .. } => {
                if let Some(before) = before {
                    open.remove(&(run.clone(), before.batch));
                }
                open.insert((run, batch), (system, n));
            }
            Act::Done { run, batch, .. } | Act::Aborted { run, batch } | Act::Gone { run, batch, .. } => {
                open.remove(&(run, batch));
            }
            _ => {}
        }
    }
    Ok(open)
}
