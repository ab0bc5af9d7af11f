//! What stands in the log before and after each commit.

use jiff::Timestamp;
use waarborg_evidence::entry::{Action, Before, Id, Instant};
use waarborg_evidence::{Act, Entry, Log};
use waarborg_systems::act::{Done, Journal, Point};
use waarborg_systems::settle::TableQuestion;

use crate::error::OfficeError;
use crate::open::{id, instant};

/// Where a test stops a run: after how many batches, and between which steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Failpoint {
    /// The batch, from 1.
    pub batch: i64,
    /// The point.
    pub point: Point,
}

/// The log as the acts of one run see it.
pub(crate) struct RunJournal<'a> {
    pub(crate) log: &'a mut Log,
    pub(crate) run: Id,
    pub(crate) system: Id,
    pub(crate) tables: Vec<(usize, String)>,
    pub(crate) now: Timestamp,
    pub(crate) current: i64,
    pub(crate) failpoint: Option<Failpoint>,
    before: Option<Before>,
}

impl<'a> RunJournal<'a> {
    pub(crate) fn new(
        log: &'a mut Log,
        run: Id,
        system: Id,
        questions: &[TableQuestion],
        now: Timestamp,
        failpoint: Option<Failpoint>,
    ) -> Self {
        let tables = questions.iter().map(|question| (question.index, question.sql.table.clone())).collect();
        RunJournal { log, run, system, tables, now, current: 0, failpoint, before: None }
    }

    fn instant(&self) -> Result<Instant, OfficeError> {
        instant(self.now)
    }

    /// Writes that the last batch is done, where no later intent said so.
    pub(crate) fn close(&mut self) -> Result<(), OfficeError> {
        if let Some(before) = self.before.take() {
            let act = Act::Done { run: self.run.clone(), batch: before.batch, n: before.n };
            let entry = Entry::new(self.instant()?, act);
            self.log.append(&entry)?;
        }
        Ok(())
    }
}

fn count(n: usize) -> u64 {
    u64::try_from(n).unwrap_or(u64::MAX)
}

impl Journal for RunJournal<'_> {
    type Error = OfficeError;

    fn intent(&mut self, batch: i64, done: &Done) -> Result<(i64, String), OfficeError> {
        // A batch of a whole unit stands under the row at its root, which goes last.
        let root = done.acts.last();
        let table = root.and_then(|act| self.tables.iter().find(|(index, _)| *index == act.table));
        let act = Act::Intent {
            run: self.run.clone(),
            batch: u64::try_from(batch).unwrap_or_default(),
            system: self.system.clone(),
            table: id(table.map_or("unknown", |(_, name)| name))?,
            action: if root.is_some_and(|act| act.deleted) { Action::Delete } else { Action::Blank },
            n: count(done.rows()),
            keys: done.digest.parse().map_err(|_| OfficeError::Value("no digest".to_owned()))?,
            segment: None,
            before: self.before.take(),
        };
        let entry = Entry::new(self.instant()?, act);
        self.log.append(&entry)?;
        Ok((i64::try_from(self.log.size()).unwrap_or(i64::MAX), self.log.root().to_string()))
    }

    fn done(&mut self, batch: i64, done: &Done) -> Result<(), OfficeError> {
        self.before = Some(Before { batch: u64::try_from(batch).unwrap_or_default(), n: count(done.rows()) });
        Ok(())
    }

    fn at(&mut self, point: Point) -> Result<(), OfficeError> {
        match self.failpoint {
            Some(stop) if stop.batch == self.current && stop.point == point => {
                Err(OfficeError::Stopped(format!("{point:?}")))
            }
            _ => Ok(()),
        }
    }
}
