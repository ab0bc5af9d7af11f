//! Carrying out the batches of a run: one after another, again where the database is busy, in smaller pieces each time.

use std::collections::VecDeque;
use std::time::Duration;

use rusqlite::ErrorCode;
use waarborg_evidence::Lock;
use waarborg_systems::act::{Batch, Done, carry_out};
use waarborg_systems::run_table::{Fence, fence};
use waarborg_systems::settle::stands_alone;

use crate::apply::{AppliedStep, Progress};
use crate::batches::batches;
use crate::clock::Moments;
use crate::error::{OfficeError, StoppedBatch};
use crate::frozen::Frozen;
use crate::history::History;
use crate::hold::{Hold, refuse_unmapped, standing};
use crate::journal::{BatchError, Failpoint, RunJournal};
use crate::open::{Office, Setting, id};
use crate::plan::place_holds;
use crate::systems::Opened;

/// How often a batch is tried where another program keeps the database busy.
const TRIES: u32 = 5;
/// How long one try waits for the other program.
const PATIENCE: Duration = Duration::from_secs(2);

/// A run under way.
pub(crate) struct Carrier<'a> {
    pub(crate) run: &'a str,
    pub(crate) moments: &'a Moments<'a>,
    pub(crate) setting: Setting<'a>,
    pub(crate) standing: Vec<Hold>,
    pub(crate) failpoint: Option<Failpoint>,
    pub(crate) progress: &'a mut dyn FnMut(Progress),
    pub(crate) told: Progress,
    /// The number of the last batch.
    pub(crate) number: i64,
    /// Batches that were committed, and their rows.
    pub(crate) committed: (i64, i64),
    pub(crate) steps: Vec<AppliedStep>,
}

impl Carrier<'_> {
    /// Carries out the batches of one system.
    pub(crate) fn system(
        &mut self,
        office: &mut Office,
        system: &Opened<'_>,
        frozen: &[Frozen],
    ) -> Result<(), OfficeError> {
        let wrap = |error| system.wrap(error);
        system.connection.busy_timeout(PATIENCE).map_err(wrap)?;
        self.hold_rows(system)?;
        let made = batches(system, frozen).map_err(wrap)?;
        let mut waiting: VecDeque<(Batch, u32)> = made.into_iter().map(|batch| (batch, 0)).collect();
        while !waiting.is_empty() {
            self.stretch(office, system, &mut waiting)?;
            if !waiting.is_empty() && office.hand_over()? {
                // What was held meanwhile stays, from the next batch on.
                self.standing = standing(office, &History::read(&office.log.view())?)?;
                refuse_unmapped(self.setting, &self.standing)?;
                self.hold_rows(system)?;
            }
        }
        Ok(())
    }

    fn hold_rows(&self, system: &Opened<'_>) -> Result<(), OfficeError> {
        place_holds(system, &self.standing)
    }

    /// Carries out batches until there are none, or somebody waits for the office.
    fn stretch(
        &mut self,
        office: &mut Office,
        system: &Opened<'_>,
        waiting: &mut VecDeque<(Batch, u32)>,
    ) -> Result<(), OfficeError> {
        let (salt, evidence) = (office.salt, office.evidence());
        let of = (id(self.run)?, id(&system.system.id)?);
        let mut journal =
            RunJournal::new(&mut office.log, of, &system.questions, self.moments, self.failpoint);
        while let Some((batch, tries)) = waiting.pop_front() {
            self.number += 1;
            journal.current = self.number;
            let outcome = carry_out(
                &system.connection,
                &system.questions,
                &system.relations,
                (self.run, self.number),
                &batch,
                &salt,
                &mut journal,
            );
            match outcome {
                Ok(done) => self.note(system, &batch, &done),
                Err(BatchError::Office(error)) => return Err(self.stopped(system, &batch, error)),
                Err(BatchError::Database(error)) => {
                    // A database that cannot even say what became of it stops the run; recovery asks again.
                    let Ok(found) = self.look_up(system, &journal) else {
                        return Err(self.stopped(system, &batch, error.into()));
                    };
                    let done = found.map(|fence| journal.fenced(fence)).transpose()?.flatten();
                    if let Some(done) = done {
                        self.note(system, &batch, &done);
                    } else if tries + 1 < TRIES && is_busy(&error) {
                        for part in halves(system, batch).into_iter().rev() {
                            waiting.push_front((part, tries + 1));
                        }
                    } else {
                        return Err(self.stopped(system, &batch, error.into()));
                    }
                }
            }
            if Lock::is_awaited(&evidence)? {
                break;
            }
        }
        journal.close()
    }

    /// What became of a batch that was announced and then failed.
    fn look_up(&self, system: &Opened<'_>, journal: &RunJournal<'_>) -> rusqlite::Result<Option<Fence>> {
        let Some((number, done)) = journal.announced() else { return Ok(None) };
        let number = i64::try_from(number).unwrap_or(i64::MAX);
        let n = i64::try_from(done.rows()).unwrap_or(i64::MAX);
        fence(&system.connection, self.run, number, (n, &done.digest)).map(Some)
    }

    /// Where the run stopped, and what it had done before.
    fn stopped(&self, system: &Opened<'_>, batch: &Batch, error: OfficeError) -> OfficeError {
        // The row at the root of a unit stands first.
        let ends = batch.ends.first().map(|(index, _)| *index);
        let index = ends.or_else(|| batch.blanks.first().map(|(index, ..)| *index));
        let table = index.and_then(|index| system.table(index)).map(|table| table.name.as_str());
        let (committed_batches, committed_rows) = self.committed;
        error.in_batch(StoppedBatch {
            system: &system.system.id,
            path: &system.path,
            table: table.unwrap_or_default(),
            committed_batches,
            committed_rows,
        })
    }

    fn note(&mut self, system: &Opened<'_>, batch: &Batch, done: &Done) {
        let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
        let ends = batch.ends.iter().map(|(index, keys)| (*index, true, keys.len()));
        let blanks = batch.blanks.iter().map(|(index, _, keys)| (*index, false, keys.len()));
        for (index, deleted, planned) in ends.chain(blanks) {
            let acts = done.acts.iter().filter(|act| act.table == index && act.deleted == deleted);
            let rows: usize = acts.map(|act| act.rows).sum();
            let Some(question) = system.questions.iter().find(|question| question.index == index) else {
                continue;
            };
            let action = if deleted { "delete" } else { "blank" };
            let (rows, skipped) = (count(rows), count(planned.saturating_sub(rows)));
            let known = self.steps.iter_mut().find(|step| {
                step.system == system.system.id && step.table == question.sql.table && step.action == action
            });
            match known {
                Some(step) => {
                    step.rows += rows;
                    step.skipped += skipped;
                }
                None => self.steps.push(AppliedStep {
                    system: system.system.id.clone(),
                    table: question.sql.table.clone(),
                    action: action.to_owned(),
                    rows,
                    skipped,
                }),
            }
        }
        if done.rows() > 0 {
            self.committed.0 += 1;
            self.committed.1 += count(done.rows());
        }
        self.told.done += count(batch.len());
        (self.progress)(self.told);
    }
}

fn is_busy(error: &rusqlite::Error) -> bool {
    matches!(error.sqlite_error_code(), Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked))
}

/// A batch in two, so that the database is kept for a shorter while. Rows that hang together stay together: only the
/// rows of a table that stands by itself are parted.
fn halves(system: &Opened<'_>, batch: Batch) -> Vec<Batch> {
    let alone = |table: usize| {
        let question = system.questions.iter().find(|question| question.index == table);
        question.is_some_and(|question| stands_alone(question, &system.relations))
    };
    match (batch.ends.as_slice(), batch.blanks.as_slice()) {
        ([(table, keys)], []) if keys.len() > 1 && alone(*table) => {
            let (first, second) = keys.split_at(keys.len() / 2);
            [first, second]
                .map(|part| Batch { ends: vec![(*table, part.to_vec())], blanks: Vec::new() })
                .into()
        }
        ([], [(table, bits, keys)]) if keys.len() > 1 => {
            let (first, second) = keys.split_at(keys.len() / 2);
            [first, second]
                .map(|part| Batch { ends: Vec::new(), blanks: vec![(*table, *bits, part.to_vec())] })
                .into()
        }
        _ => vec![batch],
    }
}
