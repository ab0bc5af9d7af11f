//! What stands in the log before and after each commit.

use waarborg_evidence::entry::{Action, Before, Counted, Id};
use waarborg_evidence::{Act, Entry, Log};
use waarborg_systems::act::{ActError, Done, Journal, Point};
use waarborg_systems::run_table::Fence;
use waarborg_systems::settle::TableQuestion;

use crate::clock::Moments;
use crate::error::OfficeError;
use crate::open::id;

/// Where a test stops a run: after how many batches, and between which steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Failpoint {
    /// The batch, from 1.
    pub batch: i64,
    /// The point.
    pub point: Point,
}

/// Why a batch failed: by its database, which may be asked again, or otherwise.
#[derive(Debug)]
pub(crate) enum BatchError {
    /// What SQLite says.
    Database(rusqlite::Error),
    /// Anything else.
    Office(OfficeError),
}

impl From<ActError> for BatchError {
    fn from(error: ActError) -> Self {
        match error {
            ActError::Sqlite(error) => BatchError::Database(error),
            other => BatchError::Office(OfficeError::Act(other)),
        }
    }
}

impl From<OfficeError> for BatchError {
    fn from(error: OfficeError) -> Self {
        BatchError::Office(error)
    }
}

/// The log as the acts of one run in one system see it.
pub(crate) struct RunJournal<'a> {
    log: &'a mut Log,
    run: Id,
    system: Id,
    tables: Vec<(usize, String)>,
    moments: &'a Moments<'a>,
    /// The number of the batch at hand.
    pub(crate) current: i64,
    failpoint: Option<Failpoint>,
    /// A batch that was announced and of which the log does not know yet how it ended.
    announced: Option<(u64, Done)>,
    before: Option<(Before, Vec<Counted>)>,
}

impl<'a> RunJournal<'a> {
    pub(crate) fn new(
        log: &'a mut Log,
        (run, system): (Id, Id),
        questions: &[TableQuestion],
        moments: &'a Moments<'a>,
        failpoint: Option<Failpoint>,
    ) -> Self {
        let tables = questions.iter().map(|question| (question.index, question.sql.table.clone())).collect();
        RunJournal { log, run, system, tables, moments, current: 0, failpoint, announced: None, before: None }
    }

    fn append(&mut self, act: Act) -> Result<(), OfficeError> {
        self.log.append(&Entry::new(self.moments.instant()?, act))?;
        Ok(())
    }

    /// Writes that the last batch is done, where no later intent said so.
    pub(crate) fn close(&mut self) -> Result<(), OfficeError> {
        match self.before.take() {
            Some((before, acts)) => {
                self.append(Act::Done { run: self.run.clone(), batch: before.batch, n: before.n, acts })
            }
            None => Ok(()),
        }
    }

    /// The batch that was announced and then failed, if it came that far.
    pub(crate) fn announced(&self) -> Option<(u64, &Done)> {
        self.announced.as_ref().map(|(batch, done)| (*batch, done))
    }

    /// Writes what a fence found of the batch that was announced and failed; gives what it did, if it was committed.
    pub(crate) fn fenced(&mut self, fence: Fence) -> Result<Option<Done>, OfficeError> {
        let Some((batch, done)) = self.announced.take() else { return Ok(None) };
        self.close()?;
        let run = self.run.clone();
        match fence {
            Fence::Committed => {
                let acts = self.counted(&done)?;
                self.append(Act::Done { run, batch, n: count(done.rows()), acts })?;
                Ok(Some(done))
            }
            Fence::Placed => {
                self.append(Act::Aborted { run, batch })?;
                Ok(None)
            }
            Fence::Differs => Err(OfficeError::InDoubt {
                run: run.to_string(),
                batch,
                system: self.system.to_string(),
                why: crate::error::Doubt::Differs,
            }),
        }
    }

    fn name(&self, table: usize) -> &str {
        self.tables.iter().find(|(index, _)| *index == table).map_or("unknown", |(_, name)| name)
    }

    /// What a batch did, per table and action.
    fn counted(&self, done: &Done) -> Result<Vec<Counted>, OfficeError> {
        let mut found: Vec<Counted> = Vec::new();
        for act in done.acts.iter().filter(|act| act.rows > 0) {
            let table = id(self.name(act.table))?;
            let action = if act.deleted { Action::Delete } else { Action::Blank };
            match found.iter_mut().find(|known| known.table == table && known.action == action) {
                Some(known) => known.n += count(act.rows),
                None => found.push(Counted { table, action, n: count(act.rows) }),
            }
        }
        Ok(found)
    }
}

fn count(n: usize) -> u64 {
    u64::try_from(n).unwrap_or(u64::MAX)
}

impl Journal for RunJournal<'_> {
    type Error = BatchError;

    fn intent(&mut self, batch: i64, done: &Done) -> Result<(i64, String), BatchError> {
        // A batch of a whole unit stands under the row at its root, which goes last.
        let root = done.acts.last();
        let number = u64::try_from(batch).unwrap_or_default();
        let act = Act::Intent {
            run: self.run.clone(),
            batch: number,
            system: self.system.clone(),
            table: id(root.map_or("unknown", |act| self.name(act.table)))?,
            action: if root.is_some_and(|act| act.deleted) { Action::Delete } else { Action::Blank },
            n: count(done.rows()),
            keys: done.digest.parse().map_err(|_| OfficeError::Value("no digest".to_owned()))?,
            segment: None,
            before: self.before.as_ref().map(|(before, _)| before.clone()),
            acts: self.counted(done)?,
        };
        self.append(act)?;
        self.before = None;
        self.announced = Some((number, done.clone()));
        Ok((i64::try_from(self.log.size()).unwrap_or(i64::MAX), self.log.root().to_string()))
    }

    fn done(&mut self, batch: i64, done: &Done) -> Result<(), BatchError> {
        let before = Before { batch: u64::try_from(batch).unwrap_or_default(), n: count(done.rows()) };
        self.before = Some((before, self.counted(done)?));
        self.announced = None;
        Ok(())
    }

    fn at(&mut self, point: Point) -> Result<(), BatchError> {
        match self.failpoint {
            Some(stop) if stop.batch == self.current && stop.point == point => {
                Err(OfficeError::Stopped(format!("{point:?}")).into())
            }
            _ => Ok(()),
        }
    }
}
