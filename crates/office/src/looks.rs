//! The last look at each table, by the log: what was due and in doubt then, for which purpose, and which run has
//! answered it since.

use jiff::Timestamp;
use jiff::civil::Date;
use waarborg_evidence::entry::{Action, Digest, Instant, PurposeCount, Step};

use crate::error::OfficeError;
use crate::frozen::parse_digest;
use crate::history::{History, Outcome, Planned, Run};
use crate::open::{Setting, policy_digest, safe};

/// The last look under a policy, on the day that it was for.
#[derive(Debug)]
pub(crate) struct Look<'h> {
    pub(crate) index: u64,
    pub(crate) on: Date,
    pub(crate) map: Digest,
    plan: &'h Planned,
    history: &'h History,
}

/// How a table stood at a look.
#[derive(Debug)]
pub(crate) struct TableLook<'h> {
    steps: Vec<&'h Step>,
    /// The run after which nothing was due in it any more.
    pub(crate) answer: Option<Answer>,
    /// A run came to its end, and something was left in it.
    pub(crate) left: bool,
}

/// A run that answers a look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Answer {
    pub(crate) index: u64,
    pub(crate) run: String,
    pub(crate) on: Date,
}

fn day(setting: Setting<'_>, at: Instant) -> Date {
    Timestamp::from_microsecond(at.micros()).map(|at| setting.day_of(at)).unwrap_or_default()
}

impl<'h> Look<'h> {
    /// The last look under this policy; a look at another day than the day it was made on says nothing of that day.
    pub(crate) fn last(history: &'h History, setting: Setting<'_>) -> Result<Option<Look<'h>>, OfficeError> {
        let policy = policy_digest(setting.policy)?;
        let plan = history
            .plans
            .iter()
            .rev()
            .find(|plan| plan.policy == Some(policy) && plan.today == day(setting, plan.at).to_string());
        Ok(plan.map(|plan| {
            let on = day(setting, plan.at);
            Look { index: plan.index, on, map: plan.map, plan, history }
        }))
    }

    /// Whether it looked at the systems as this map names them.
    pub(crate) fn is_of(&self, setting: Setting<'_>) -> bool {
        parse_digest(&setting.map.digest).is_ok_and(|map| map == self.map)
    }

    /// What it saw of a table; none where it did not look at it.
    pub(crate) fn table(&self, setting: Setting<'_>, system: &str, table: &str) -> Option<TableLook<'h>> {
        let mine = |of: &str, name: &str| of == safe(system) && name.eq_ignore_ascii_case(&safe(table));
        let steps: Vec<&Step> =
            self.plan.steps.iter().filter(|step| mine(step.system.as_str(), step.table.as_str())).collect();
        if steps.is_empty() {
            return None;
        }
        let mut found = TableLook { steps, answer: None, left: false };
        for run in self.history.runs.iter().filter(|run| self.may_answer(run)) {
            let Some((index, _, at)) = run.finished else { continue };
            let after: Vec<_> =
                run.looks.iter().filter(|look| mine(look.system.as_str(), look.table.as_str())).collect();
            if after.is_empty() {
                continue;
            }
            found.left = after.iter().any(|look| look.left > 0 || look.due != Some(0));
            let answer = Answer { index, run: run.id.to_string(), on: day(setting, at) };
            found.answer = (!found.left).then_some(answer);
        }
        Some(found)
    }

    /// Only a run that ended after the look, under the same policy and map and for the same day or a later one, says
    /// something of what the look saw.
    fn may_answer(&self, run: &Run) -> bool {
        let same = self
            .history
            .planned(run.plan)
            .is_some_and(|plan| plan.policy == self.plan.policy && plan.map == self.map);
        same && run.finished.is_some_and(|(index, ..)| index > self.index) && run.today >= self.plan.today
    }

    /// Whether a hold in a system was lifted since: what it kept may be past its period.
    pub(crate) fn lifted_since(&self, system: &str) -> bool {
        let name = safe(system);
        let mut holds = self.history.holds.iter().filter(|hold| hold.system.as_str() == name);
        holds.any(|hold| hold.lifted.is_some_and(|index| index > self.index))
    }

    /// How many batches the run table of a system must know as done, if its database is the one that was looked at.
    pub(crate) fn batches_of(&self, system: &str) -> u64 {
        let name = safe(system);
        let seen = self.plan.seen.iter().find(|seen| seen.system.as_str() == name);
        let since = seen.map_or(0, |_| self.index);
        let done = self.history.batches.iter().filter(|batch| {
            batch.outcome == Outcome::Done && batch.index >= since && batch.system.as_str() == name
        });
        let done = u64::try_from(done.count()).unwrap_or(u64::MAX);
        seen.map_or(0, |seen| seen.batches).saturating_add(done)
    }
}

impl TableLook<'_> {
    fn counted(&self, purpose: &str, category: Option<&str>) -> Option<&PurposeCount> {
        self.steps.iter().flat_map(|step| &step.purposes).find(|count| {
            count.purpose.as_str() == safe(purpose)
                && count.category.as_ref().map(waarborg_evidence::entry::Id::as_str)
                    == category.map(safe).as_deref()
        })
    }

    fn counts_purposes(&self) -> bool {
        self.steps.iter().any(|step| !step.purposes.is_empty())
    }

    /// Rows that had to end or be blanked because of a purpose: never more than were past its own period. Rows past
    /// its period that another purpose needs whole are in no step.
    pub(crate) fn due(&self, purpose: &str, category: Option<&str>) -> u64 {
        let because =
            |step: &&&Step| step.because.iter().any(|because| because.purpose.as_str() == safe(purpose));
        let rows = self.steps.iter().filter(because).map(|step| step.rows).sum::<u64>();
        match self.counted(purpose, category) {
            Some(count) => rows.min(count.due),
            None if self.counts_purposes() => 0,
            None => rows,
        }
    }

    /// Rows of which it could not be said for a purpose; of the whole table where purposes were not counted apart.
    pub(crate) fn undetermined(&self, purpose: &str, category: Option<&str>) -> u64 {
        match self.counted(purpose, category) {
            Some(count) => count.undetermined,
            None if self.counts_purposes() => 0,
            // A table has a step per act; what is undetermined of it is said at each.
            None => self.steps.iter().map(|step| step.undetermined).max().unwrap_or_default(),
        }
    }

    fn once(&self, of: impl Fn(&Step) -> u64) -> u64 {
        let whole = self.steps.iter().find(|step| step.action == Action::Delete);
        whole.or(self.steps.first()).map_or(0, |step| of(step))
    }

    /// Rows that stay under a hold.
    pub(crate) fn hold(&self) -> u64 {
        self.once(|step| step.hold)
    }

    /// Rows past their period that stay because another row needs them.
    pub(crate) fn reference(&self) -> u64 {
        self.once(|step| step.reference)
    }
}
