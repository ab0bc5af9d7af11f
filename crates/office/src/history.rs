//! What the log tells of plans, runs, batches and holds. The log is what counts; the office's own store only adds what
//! the log may not hold.

use std::collections::HashMap;

use waarborg_evidence::entry::{Action, Counted, Digest, Id, Instant, Seen, State, Step};
use waarborg_evidence::{Act, Commitment, Line, LogView};

use crate::error::OfficeError;

/// Everything that the log tells.
#[derive(Debug, Default)]
pub(crate) struct History {
    /// The latest moment of any entry since somebody last said which clock is right.
    pub(crate) latest: Option<Instant>,
    pub(crate) plans: Vec<Planned>,
    pub(crate) runs: Vec<Run>,
    pub(crate) batches: Vec<Batch>,
    pub(crate) holds: Vec<LoggedHold>,
    by_batch: HashMap<(Id, u64), usize>,
}

/// A plan that was made.
#[derive(Debug)]
pub(crate) struct Planned {
    pub(crate) index: u64,
    pub(crate) at: Instant,
    pub(crate) digest: Digest,
    pub(crate) policy: Option<Digest>,
    pub(crate) map: Digest,
    pub(crate) today: String,
    pub(crate) steps: Vec<Step>,
    pub(crate) seen: Vec<Seen>,
}

/// A run that began.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) id: Id,
    pub(crate) plan: Digest,
    pub(crate) today: String,
    pub(crate) started: Instant,
    /// Entry, state and moment of its end.
    pub(crate) finished: Option<(u64, State, Instant)>,
    pub(crate) looks: Vec<LookAfter>,
}

/// What was left after a run, of one table and one action.
#[derive(Debug)]
pub(crate) struct LookAfter {
    pub(crate) system: Id,
    pub(crate) table: Id,
    pub(crate) left: u64,
    /// Rows due in the whole table, whether this run's plan knew them or not.
    pub(crate) due: Option<u64>,
}

/// How a batch ended, as far as the log tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// The log does not say.
    Open,
    /// It was committed.
    Done,
    /// It was not.
    Aborted,
}

/// A batch that was announced.
#[derive(Debug)]
pub(crate) struct Batch {
    pub(crate) index: u64,
    pub(crate) at: Instant,
    pub(crate) run: Id,
    pub(crate) number: u64,
    pub(crate) system: Id,
    pub(crate) n: u64,
    pub(crate) keys: Digest,
    pub(crate) acts: Vec<Counted>,
    pub(crate) outcome: Outcome,
}

/// A hold that was placed.
#[derive(Debug)]
pub(crate) struct LoggedHold {
    pub(crate) index: u64,
    pub(crate) id: Id,
    pub(crate) system: Id,
    pub(crate) table: Id,
    pub(crate) scope: Commitment,
    /// The entry that lifted it.
    pub(crate) lifted: Option<u64>,
}

impl History {
    /// Reads a log.
    ///
    /// # Errors
    /// It cannot be read.
    pub(crate) fn read(view: &LogView) -> Result<History, OfficeError> {
        let mut history = History::default();
        for line in view.entries()? {
            let (index, line) = line?;
            history.latest = history.latest.max(Some(line.at()));
            if let Line::Known(entry) = line {
                history.note(index, entry.at, entry.policy, entry.act);
            }
        }
        Ok(history)
    }

    fn note(&mut self, index: u64, at: Instant, policy: Option<Digest>, act: Act) {
        match act {
            Act::Planned { plan, map, today, steps, seen } => {
                let today = today.to_string();
                self.plans.push(Planned { index, at, digest: plan, policy, map, today, steps, seen });
            }
            Act::Started { run, plan, today } => {
                let today = today.to_string();
                self.runs.push(Run { id: run, plan, today, started: at, finished: None, looks: Vec::new() });
            }
            Act::Intent { run, batch, system, table, action, n, keys, before, acts, .. } => {
                if let Some(before) = before {
                    self.settle(&run, before.batch, Outcome::Done);
                }
                // A batch that does not count its tables apart counts as one act on its root.
                let acts = if acts.is_empty() { vec![Counted { table, action, n }] } else { acts };
                self.by_batch.insert((run.clone(), batch), self.batches.len());
                let outcome = Outcome::Open;
                self.batches.push(Batch { index, at, run, number: batch, system, n, keys, acts, outcome });
            }
            Act::Done { run, batch, .. } | Act::Gone { run, batch, .. } => {
                self.settle(&run, batch, Outcome::Done);
            }
            Act::Aborted { run, batch } => self.settle(&run, batch, Outcome::Aborted),
            Act::ReadAfter { run, system, table, due_left, due, .. } => {
                if let Some(known) = self.runs.iter_mut().rev().find(|known| known.id == run) {
                    known.looks.push(LookAfter { system, table, left: due_left, due });
                }
            }
            Act::Finished { run, state, .. } => {
                if let Some(known) = self.runs.iter_mut().rev().find(|known| known.id == run) {
                    known.finished = Some((index, state, at));
                }
            }
            Act::ClockConfirmed {} => self.latest = Some(at),
            Act::HoldAdded { hold, system, table, scope, .. } => {
                self.holds.push(LoggedHold { index, id: hold, system, table, scope, lifted: None });
            }
            Act::HoldLifted { hold } => {
                for known in self.holds.iter_mut().filter(|known| known.id == hold) {
                    known.lifted = Some(index);
                }
            }
            _ => {}
        }
    }

    fn settle(&mut self, run: &Id, batch: u64, outcome: Outcome) {
        let place = self.by_batch.get(&(run.clone(), batch));
        if let Some(known) = place.and_then(|place| self.batches.get_mut(*place)) {
            known.outcome = outcome;
        }
    }

    /// The last time that a plan was made, by its digest.
    pub(crate) fn planned(&self, digest: Digest) -> Option<&Planned> {
        self.plans.iter().rev().find(|plan| plan.digest == digest)
    }

    /// The runs of a plan.
    pub(crate) fn runs_of(&self, plan: Digest) -> impl Iterator<Item = &Run> {
        self.runs.iter().filter(move |run| run.plan == plan)
    }

    /// The run that carried a plan out to its end.
    pub(crate) fn completed(&self, plan: Digest) -> Option<&Run> {
        self.runs_of(plan).find(|run| matches!(run.finished, Some((_, State::Complete, _))))
    }

    /// The plan of a run.
    pub(crate) fn plan_of(&self, run: &Id) -> Option<Digest> {
        self.runs.iter().find(|known| known.id == *run).map(|known| known.plan)
    }

    /// Rows that committed batches of a run deleted or blanked.
    pub(crate) fn rows_of(&self, run: &Id) -> u64 {
        let mine = self.batches.iter().filter(|batch| batch.run == *run && batch.outcome == Outcome::Done);
        mine.map(|batch| batch.n).sum()
    }

    /// The holds that stand.
    pub(crate) fn standing(&self) -> impl Iterator<Item = &LoggedHold> {
        self.holds.iter().filter(|hold| hold.lifted.is_none())
    }

    /// Whether an id is taken by a run or a hold.
    pub(crate) fn knows(&self, id: &str) -> bool {
        self.runs.iter().any(|run| run.id.as_str() == id)
            || self.holds.iter().any(|hold| hold.id.as_str() == id)
    }
}

/// What is done to rows, in the words of a plan.
pub(crate) fn action_of(word: &str) -> Action {
    if word == "blank" { Action::Blank } else { Action::Delete }
}
