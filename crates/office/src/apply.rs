//! Applying a plan: guards, then batch after batch in the order of intent, act and evidence, then a look whether it is
//! so.

use std::collections::BTreeSet;

use jiff::Timestamp;
use rusqlite::params;
use waarborg_evidence::entry::{Action, Guard, OverrideReason, State};
use waarborg_evidence::{Act, Entry, Line, PersonKey};
use waarborg_systems::act::carry_out;
use waarborg_systems::key::Key;
use waarborg_systems::settle::{Look, hold_rows, settle};
use waarborg_systems::sqlite::Access;

use crate::batches::batches;
use crate::error::{OfficeError, StoppedBatch};
use crate::hold::holds;
use crate::journal::{Failpoint, RunJournal};
use crate::open::{Office, Setting, id, instant, policy_digest};
use crate::plan::{Frozen, Plan, frozen_of, held};
use crate::recover::recover;
use crate::systems::{Opened, enforceable, open_system};

/// How long a plan lives, in days.
const PLAN_LIVES: i64 = 7;
/// The window over which ends are added up, in days.
const WINDOW: i64 = 30;
/// Microseconds of a day.
const DAY: i64 = 86_400_000_000;
/// Tables of so few rows are not guarded: a fifth of them is nothing.
const SMALL: i64 = 50;

/// What the person who applies has decided.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Tables of which more than a fifth may end.
    pub more_than_a_fifth: Vec<String>,
    /// Who applies; a commitment to it stands in the log.
    pub by: String,
}

/// What was done.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Applied {
    /// The run.
    pub run: String,
    /// What was done, per table.
    pub steps: Vec<AppliedStep>,
    /// The copy from which it could be undone; none in this version.
    pub quarantine: Option<String>,
    /// The entries of the log about it.
    pub evidence: EvidenceRange,
    /// Whether a look afterwards found nothing left of the plan.
    pub complete: bool,
}

/// Entries of the log.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct EvidenceRange {
    /// The first.
    pub first: u64,
    /// The last.
    pub last: u64,
    /// The signed checkpoint after them.
    pub checkpoint: String,
}

/// What was done to a table.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct AppliedStep {
    /// The system.
    pub system: String,
    /// The table.
    pub table: String,
    /// `delete` or `blank`.
    pub action: String,
    /// Rows.
    pub rows: i64,
    /// Rows of the plan that were no longer due.
    pub skipped: i64,
}

/// Told after every batch.
#[derive(Debug, Clone, Copy)]
pub struct Progress {
    /// Rows done.
    pub done: i64,
    /// Rows planned.
    pub of: i64,
}

/// Whether so many rows are more than a fifth of a table that is worth guarding.
pub(crate) fn is_more_than_a_fifth(rows: i64, total: i64) -> bool {
    total > SMALL && rows * 5 > total
}

/// Applies a plan.
///
/// # Errors
/// A guard refuses, or something stops it; what was committed is in the log, and applying again goes on.
pub fn apply(
    office: &mut Office,
    setting: Setting<'_>,
    plan: &Plan,
    options: &Options,
    now: Timestamp,
) -> Result<Applied, OfficeError> {
    apply_with(office, setting, plan, options, now, None, &mut |_| {})
}

/// Applies a plan, telling progress; a failpoint stops it for a test.
///
/// # Errors
/// As [`apply`].
pub fn apply_with(
    office: &mut Office,
    setting: Setting<'_>,
    plan: &Plan,
    options: &Options,
    now: Timestamp,
    failpoint: Option<Failpoint>,
    progress: &mut dyn FnMut(Progress),
) -> Result<Applied, OfficeError> {
    recover(office, setting, now)?;
    refuse_wrong_plan(office, setting, plan, now)?;
    let frozen = frozen_of(office, plan)?;
    let mut opened = Vec::new();
    for system in enforceable(setting)? {
        opened.push(open_system(setting, system, plan.today, Access::Write)?);
    }
    let overridden = guard(office, plan, options, now)?;
    let first = office.log.size();
    let run = start(office, setting, plan, options, &overridden, now)?;
    let mut steps = Vec::new();
    let mut complete = true;
    let mut done = Progress { done: 0, of: plan.rows() };
    for system in &opened {
        run_system(office, system, &frozen, &run, now, failpoint, &mut steps, &mut done, progress)?;
        complete &= look_again(office, system, &frozen, &run, now)?;
    }
    finish(office, &run, &steps, complete, now)?;
    let checkpoint = office.checkpoint()?;
    let last = office.log.size().saturating_sub(1);
    Ok(Applied {
        run,
        steps,
        quarantine: None,
        evidence: EvidenceRange { first, last, checkpoint },
        complete,
    })
}

fn refuse_wrong_plan(
    office: &Office,
    setting: Setting<'_>,
    plan: &Plan,
    now: Timestamp,
) -> Result<(), OfficeError> {
    let differs = |what| Err(OfficeError::PlanDiffers { plan: plan.digest.clone(), what });
    if plan.policy_digest != setting.policy.digest {
        return differs("policy");
    }
    if plan.map_digest != setting.map.digest {
        return differs("map");
    }
    let today = setting.day_of(now);
    if plan.today > today {
        let (today, now) = (plan.today.to_string(), today.to_string());
        return Err(OfficeError::PlanInFuture { plan: plan.digest.clone(), today, now });
    }
    let started: i64 = office.store.query_row(
        "select count(*) from run where plan = ?1",
        [plan.digest.as_str()],
        |row| row.get(0),
    )?;
    if started == 0 && now.as_microsecond() - plan.made > PLAN_LIVES * DAY {
        let made = Timestamp::from_microsecond(plan.made)
            .map(|made| setting.day_of(made).to_string())
            .unwrap_or_default();
        return Err(OfficeError::PlanExpired { plan: plan.digest.clone(), made, days: PLAN_LIVES });
    }
    let mut last = None;
    for line in office.log.view().entries()? {
        if let (_, Line::Known(entry)) = line? {
            last = Some(entry.at);
        }
    }
    let at = instant(now)?;
    match last {
        Some(last) if at < last => {
            Err(OfficeError::ClockBehind { now: at.to_string(), last: last.to_string() })
        }
        _ => Ok(()),
    }
}

/// Refuses when more than a fifth of a table would end, over 30 days of runs; gives the tables for which the person
/// said that it is right.
fn guard(
    office: &Office,
    plan: &Plan,
    options: &Options,
    now: Timestamp,
) -> Result<Vec<String>, OfficeError> {
    let mut overridden = Vec::new();
    for step in plan.steps.iter().filter(|step| step.action == "delete" && step.rows > 0) {
        let since = now.as_microsecond() - WINDOW * DAY;
        let earlier: i64 = office.store.query_row(
            "select coalesce(sum(n), 0) from run_step where system = ?1 and tbl = ?2 and action = 'delete' and at > ?3",
            params![step.system, step.table, since],
            |row| row.get(0),
        )?;
        let (rows, total) = (step.rows + earlier, step.total + earlier);
        if is_more_than_a_fifth(rows, total) {
            if !options.more_than_a_fifth.contains(&step.table) {
                return Err(OfficeError::MoreThanAFifth { table: step.table.clone(), rows, total });
            }
            overridden.push(step.table.clone());
        }
    }
    Ok(overridden)
}

fn start(
    office: &mut Office,
    setting: Setting<'_>,
    plan: &Plan,
    options: &Options,
    overridden: &[String],
    now: Timestamp,
) -> Result<String, OfficeError> {
    let number: i64 = office.store.query_row("select count(*) + 1 from run", [], |row| row.get(0))?;
    let run = format!("{}-{number}", plan.today);
    office.store.execute(
        "insert into run (id, plan, today, started, state) values (?1, ?2, ?3, ?4, 'running')",
        params![run, plan.digest, plan.today.to_string(), now.as_microsecond()],
    )?;
    let at = instant(now)?;
    let policy = policy_digest(setting.policy)?;
    let actor = PersonKey::new(office.salt).commit(&id(&run)?, &id("actor")?, &options.by);
    let started = Act::Started {
        run: id(&run)?,
        plan: plan.digest.parse().map_err(|_| OfficeError::PlanDamaged(plan.digest.clone()))?,
        today: plan.today.to_string().parse().map_err(|_| OfficeError::PlanDamaged(plan.digest.clone()))?,
    };
    office.record(&Entry::new(at, started).under(policy).by(actor))?;
    for table in overridden {
        let act = Act::GuardOverridden {
            run: id(&run)?,
            table: id(table)?,
            guard: Guard::MoreThanAFifth,
            reason: OverrideReason::Reviewed,
        };
        office.record(&Entry::new(at, act).under(policy).by(actor))?;
    }
    Ok(run)
}

#[expect(clippy::too_many_arguments, reason = "one run of one system: each of these is a different thing")]
fn run_system(
    office: &mut Office,
    system: &Opened<'_>,
    frozen: &[Frozen],
    run: &str,
    now: Timestamp,
    failpoint: Option<Failpoint>,
    steps: &mut Vec<AppliedStep>,
    done: &mut Progress,
    progress: &mut dyn FnMut(Progress),
) -> Result<(), OfficeError> {
    let wrap = |error| system.wrap(error);
    let standing = holds(office)?;
    hold_rows(&system.connection, &system.questions, &system.relations, &held(system, &standing))
        .map_err(wrap)?;
    let made = batches(system, frozen).map_err(wrap)?;
    let (store, salt) = (&office.store, office.salt);
    let mut journal =
        RunJournal::new(&mut office.log, id(run)?, id(&system.system.id)?, &system.questions, now, failpoint);
    let (mut committed_batches, mut committed_rows) = (0, 0);
    for (number, batch) in made.iter().enumerate() {
        let number = i64::try_from(number + 1).unwrap_or(i64::MAX);
        journal.current = number;
        let planned = batch.ends.iter().map(|(index, keys)| (*index, "delete", keys.len()));
        let planned =
            planned.chain(batch.blanks.iter().map(|(index, _, keys)| (*index, "blank", keys.len())));
        let outcome = carry_out(
            &system.connection,
            &system.questions,
            &system.relations,
            (run, number),
            batch,
            &salt,
            &mut journal,
        )
        .map_err(|error| {
            error.in_batch(StoppedBatch {
                system: &system.system.id,
                path: &system.path,
                table: &root_of(batch, system),
                committed_batches,
                committed_rows,
            })
        })?;
        let rows: usize = outcome.acts.iter().map(|act| act.rows).sum();
        committed_rows += i64::try_from(rows).unwrap_or(i64::MAX);
        committed_batches += i64::from(rows > 0);
        for (index, action, planned) in planned {
            let acts =
                outcome.acts.iter().filter(|act| act.table == index && act.deleted == (action == "delete"));
            let rows: usize = acts.map(|act| act.rows).sum();
            note(store, system, run, index, action, rows, planned, now, steps)?;
        }
        done.done += i64::try_from(batch.len()).unwrap_or(i64::MAX);
        progress(*done);
    }
    journal.close()?;
    store.pragma_update(None, "synchronous", "full")?;
    // What was ended leaves the write-ahead log too; a reader that is open keeps it until it closes.
    let _ = system.connection.query_row("pragma wal_checkpoint(truncate)", [], |_| Ok(()));
    Ok(())
}

/// The table at the root of a batch, by which messages name it.
fn root_of(batch: &waarborg_systems::act::Batch, system: &Opened<'_>) -> String {
    let ends = batch.ends.last().map(|(index, _)| *index);
    let index = ends.or_else(|| batch.blanks.last().map(|(index, ..)| *index));
    let question = system.questions.iter().find(|question| Some(question.index) == index);
    question.map(|question| question.sql.table.clone()).unwrap_or_default()
}

#[expect(
    clippy::too_many_arguments,
    reason = "one line of the office's own record: each of these is a column"
)]
fn note(
    store: &rusqlite::Connection,
    system: &Opened<'_>,
    run: &str,
    index: usize,
    action: &str,
    rows: usize,
    planned: usize,
    now: Timestamp,
    steps: &mut Vec<AppliedStep>,
) -> Result<(), OfficeError> {
    let Some(question) = system.questions.iter().find(|question| question.index == index) else {
        return Ok(());
    };
    let table = &question.sql.table;
    let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let (rows, skipped) = (count(rows), count(planned.saturating_sub(rows)));
    let known = steps
        .iter_mut()
        .find(|step| step.system == system.system.id && step.table == *table && step.action == action);
    match known {
        Some(step) => {
            step.rows += rows;
            step.skipped += skipped;
        }
        None => steps.push(AppliedStep {
            system: system.system.id.clone(),
            table: table.clone(),
            action: action.to_owned(),
            rows,
            skipped,
        }),
    }
    store.execute(
        "insert into run_step (run, system, tbl, action, n, at) values (?1, ?2, ?3, ?4, ?5, ?6)",
        params![run, system.system.id, table, action, rows, now.as_microsecond()],
    )?;
    Ok(())
}

/// Asks the questions again: of what the plan froze, nothing may be due any more.
fn look_again(
    office: &mut Office,
    system: &Opened<'_>,
    frozen: &[Frozen],
    run: &str,
    now: Timestamp,
) -> Result<bool, OfficeError> {
    let settled = settle(&system.connection, &system.questions, &system.relations, Look::After)
        .map_err(|error| system.wrap(error))?;
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
        let unblanked =
            found.blanks.iter().flat_map(|(_, keys)| keys).filter(|key| blanks.contains(key)).count();
        complete &= left == 0 && unblanked == 0;
        for (action, planned, left) in
            [(Action::Delete, planned.ends.len(), left), (Action::Blank, blanks.len(), unblanked)]
        {
            if planned > 0 {
                let act = Act::ReadAfter {
                    run: id(run)?,
                    system: id(&system.system.id)?,
                    table: id(&question.sql.table)?,
                    action,
                    due_left: u64::try_from(left).unwrap_or(u64::MAX),
                };
                office.record(&Entry::new(instant(now)?, act))?;
            }
        }
    }
    Ok(complete)
}

fn finish(
    office: &mut Office,
    run: &str,
    steps: &[AppliedStep],
    complete: bool,
    now: Timestamp,
) -> Result<(), OfficeError> {
    let rows: i64 = steps.iter().map(|step| step.rows).sum();
    let state = if complete { State::Complete } else { State::Partial };
    let act = Act::Finished { run: id(run)?, n: u64::try_from(rows).unwrap_or_default(), state };
    office.record(&Entry::new(instant(now)?, act))?;
    let word = if complete { "complete" } else { "partial" };
    office.store.execute(
        "update run set state = ?2, finished = ?3 where id = ?1",
        params![run, word, now.as_microsecond()],
    )?;
    Ok(())
}
