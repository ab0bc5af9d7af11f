//! After a crash: every batch whose intent stands in the log either was committed or never will be. The machine, not a
//! person, finds out which, by placing a fence where the commit would have stood. Where it cannot, nothing else starts.

use waarborg_evidence::{Act, Entry};
use waarborg_policy::map::System;
use waarborg_systems::run_table::{Fence, fence};
use waarborg_systems::sqlite::{Access, sqlite_error};

use crate::clock::{Clock, Moments};
use crate::error::{Doubt, OfficeError};
use crate::history::{Batch, History, Outcome};
use crate::open::{Office, Setting};
use crate::systems::connect;

/// Settles every batch of which it is not known whether it was committed; gives how many there were.
///
/// # Errors
/// The log or a database cannot be read or written, or a batch stays in doubt; nothing else may start then.
pub fn recover(office: &mut Office, setting: Setting<'_>, clock: impl Clock) -> Result<usize, OfficeError> {
    let history = History::read(&office.log.view())?;
    let moments = Moments::begin(office, &clock, &history, false)?;
    settle_open(office, setting, &history, &moments)
}

/// The same, for a command that has read the log already.
pub(crate) fn settle_open(
    office: &mut Office,
    setting: Setting<'_>,
    history: &History,
    moments: &Moments<'_>,
) -> Result<usize, OfficeError> {
    let mut settled = 0;
    for batch in history.batches.iter().filter(|batch| batch.outcome == Outcome::Open) {
        let system = setting
            .map
            .systems
            .iter()
            .find(|known| crate::open::safe(&known.id) == batch.system.as_str())
            .ok_or_else(|| doubt(batch, Doubt::Unmapped))?;
        let act = match ask(setting, system, batch)? {
            Fence::Committed => Act::Done {
                run: batch.run.clone(),
                batch: batch.number,
                n: batch.n,
                acts: batch.acts.clone(),
            },
            Fence::Placed => Act::Aborted { run: batch.run.clone(), batch: batch.number },
            Fence::Differs => return Err(doubt(batch, Doubt::Differs)),
        };
        office.record(&Entry::new(moments.instant()?, act))?;
        settled += 1;
    }
    Ok(settled)
}

fn ask(setting: Setting<'_>, system: &System, batch: &Batch) -> Result<Fence, OfficeError> {
    let connection = connect(setting, system, Access::Write)?;
    let number = i64::try_from(batch.number).unwrap_or(i64::MAX);
    let n = i64::try_from(batch.n).unwrap_or(i64::MAX);
    fence(&connection, batch.run.as_str(), number, (n, &batch.keys.to_string())).map_err(|error| {
        OfficeError::Connect {
            system: system.id.clone(),
            source: sqlite_error(std::path::Path::new(system.path.as_deref().unwrap_or_default()), error),
        }
    })
}

fn doubt(batch: &Batch, why: Doubt) -> OfficeError {
    OfficeError::InDoubt {
        run: batch.run.to_string(),
        batch: batch.number,
        system: batch.system.to_string(),
        why,
    }
}
