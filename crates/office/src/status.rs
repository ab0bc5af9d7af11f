//! What was run, for promises and for people, by the log.

use waarborg_evidence::entry::State;

use crate::error::OfficeError;
use crate::history::History;
use crate::open::Office;

/// A run.
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
    /// `complete`, `partial`, `refused`, or `stopped` where it never came to its end.
    pub state: String,
    /// Rows ended or blanked.
    pub rows: i64,
}

/// All runs, the latest first.
///
/// # Errors
/// The log cannot be read.
pub fn runs(office: &Office) -> Result<Vec<RunRecord>, OfficeError> {
    let history = History::read(&office.log.view())?;
    let records = history.runs.iter().rev().map(|run| RunRecord {
        id: run.id.to_string(),
        plan: run.plan.to_string(),
        today: run.today.clone(),
        started: run.started.micros(),
        state: match run.finished {
            Some((_, State::Complete, _)) => "complete",
            Some((_, State::Partial, _)) => "partial",
            Some((_, State::Refused, _)) => "refused",
            None => "stopped",
        }
        .to_owned(),
        rows: i64::try_from(history.rows_of(&run.id)).unwrap_or(i64::MAX),
    });
    Ok(records.collect())
}
