//! Applying a plan: guards, then batch after batch in the order of intent, act and evidence, then a look whether it is
//! so.

use jiff::civil::Date;
use rusqlite::params;
use waarborg_evidence::entry::{Guard, OverrideReason, State};
use waarborg_evidence::{Act, Entry};
use waarborg_systems::run_table;
use waarborg_systems::sqlite::Access;

use crate::after::{empty_write_ahead_log, look_again};
use crate::carry::Carrier;
use crate::clock::{Clock, Moments};
use crate::error::OfficeError;
use crate::frozen::{PLAN_LIVES, frozen_of, lives, parse_digest, sweep};
use crate::guard::{TableName, guard, named};
use crate::history::History;
use crate::hold::{refuse_unmapped, standing};
use crate::journal::Failpoint;
use crate::open::{Office, Setting, id, policy_digest};
use crate::person::{Person, derive, short};
use crate::plan::Plan;
use crate::recover::settle_open;
use crate::systems::{Opened, enforceable, open_system};

/// What the person who applies has decided.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Tables of which more than a fifth may end: `SYSTEM.TABLE`, or a name that only one system has.
    pub more_than_a_fifth: Vec<String>,
    /// Why that is right; it stays in the office's store.
    pub why: Option<String>,
    /// Who applies; a commitment to a pseudonym stands in the log.
    pub by: String,
    /// The day that the person means; another than the plan's is refused.
    pub today: Option<Date>,
    /// The person says that the clock is right, whatever the log has seen.
    pub clock_is_right: bool,
    /// Fresh random bytes, for ids and keys.
    pub random: [u8; 32],
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
    /// Systems whose write-ahead log a reader kept open: its pages may hold remains of what was ended.
    pub remains: Vec<String>,
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

/// Applies a plan.
///
/// # Errors
/// A guard refuses, or something stops it; what was committed is in the log, and applying again goes on.
pub fn apply(
    office: &mut Office,
    setting: Setting<'_>,
    plan: &Plan,
    options: &Options,
    clock: impl Clock,
) -> Result<Applied, OfficeError> {
    apply_with(office, setting, plan, options, clock, None, &mut |_| {})
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
    clock: impl Clock,
    failpoint: Option<Failpoint>,
    progress: &mut dyn FnMut(Progress),
) -> Result<Applied, OfficeError> {
    let history = History::read(&office.log.view())?;
    let moments = Moments::begin(office, &clock, &history, options.clock_is_right)?;
    let right = named(setting.map, &options.more_than_a_fifth)?;
    settle_open(office, setting, &history, &moments)?;
    let history = History::read(&office.log.view())?;
    let standing = standing(office, &history)?;
    refuse_unmapped(setting, &standing)?;
    refuse_wrong_plan(&history, setting, plan, options, &moments)?;
    let frozen = frozen_of(office, &history, plan)?;
    let mut opened = Vec::new();
    for system in enforceable(setting)? {
        opened.push(open_system(setting, system, plan.today, Access::Write)?);
    }
    refuse_other_shape(&opened, plan)?;
    let overridden = guard(&opened, &history, plan, &right, moments.now().as_microsecond())?;
    let first = office.log.size();
    let run = start(office, setting, plan, options, &overridden, &history, &moments)?;
    let mut carrier = Carrier {
        run: &run,
        moments: &moments,
        setting,
        standing,
        failpoint,
        progress,
        told: Progress { done: 0, of: plan.rows() },
        number: 0,
        committed: (0, 0),
        steps: Vec::new(),
    };
    let mut complete = true;
    let mut remains = Vec::new();
    for system in &opened {
        carrier.system(office, system, &frozen)?;
        complete &= look_again(office, system, &frozen, &run, &moments)?;
        if !empty_write_ahead_log(system)? {
            remains.push(system.system.id.clone());
        }
    }
    let steps = carrier.steps;
    finish(office, &run, &steps, complete, &remains, &moments)?;
    // What the run said last is seen too: the end of the log cannot be written anew in silence.
    for system in &opened {
        run_table::witness(&system.connection, &run, office.log.size(), &office.log.root().to_string())
            .map_err(|error| system.wrap(error))?;
    }
    let checkpoint = office.checkpoint()?;
    let last = office.log.size().saturating_sub(1);
    sweep(office, &History::read(&office.log.view())?, moments.now())?;
    let evidence = EvidenceRange { first, last, checkpoint };
    Ok(Applied { run, steps, quarantine: None, evidence, complete, remains })
}

fn refuse_wrong_plan(
    history: &History,
    setting: Setting<'_>,
    plan: &Plan,
    options: &Options,
    moments: &Moments<'_>,
) -> Result<(), OfficeError> {
    let differs = |what| Err(OfficeError::PlanDiffers { plan: plan.digest.clone(), what });
    let today = setting.day_of(moments.now());
    if let Some(meant) = options.today {
        if meant > today {
            return Err(OfficeError::TodayLater { today: meant.to_string(), now: today.to_string() });
        }
        if meant != plan.today {
            return differs("day");
        }
    }
    if plan.policy_digest != setting.policy.digest {
        return differs("policy");
    }
    if plan.map_digest != setting.map.digest {
        return differs("map");
    }
    if plan.law != waarborg_policy::vocabulary::vocabulary().version {
        return differs("law");
    }
    if plan.today > today {
        let (today, now) = (plan.today.to_string(), today.to_string());
        return Err(OfficeError::PlanInFuture { plan: plan.digest.clone(), today, now });
    }
    let digest = parse_digest(&plan.digest)?;
    if let Some(run) = history.completed(digest) {
        return Err(OfficeError::PlanDone { plan: plan.digest.clone(), run: run.id.to_string() });
    }
    // A run that was started keeps its day and may go on at any time.
    if history.runs_of(digest).next().is_none() && !lives(plan.made, moments.now()) {
        let made = jiff::Timestamp::from_microsecond(plan.made)
            .map(|made| setting.day_of(made).to_string())
            .unwrap_or_default();
        return Err(OfficeError::PlanExpired { plan: plan.digest.clone(), made, days: PLAN_LIVES });
    }
    Ok(())
}

/// A plan holds for the shape of the databases that it was made on: their tables, triggers, indexes and keys.
fn refuse_other_shape(opened: &[Opened<'_>], plan: &Plan) -> Result<(), OfficeError> {
    for system in opened {
        let shape = system.shape()?;
        if plan.shapes.iter().find(|known| known.system == shape.system) != Some(&shape) {
            return Err(OfficeError::PlanDiffers { plan: plan.digest.clone(), what: "database" });
        }
    }
    Ok(())
}

fn start(
    office: &mut Office,
    setting: Setting<'_>,
    plan: &Plan,
    options: &Options,
    overridden: &[TableName],
    history: &History,
    moments: &Moments<'_>,
) -> Result<String, OfficeError> {
    let fresh = derive(office, b"run", &options.random, &plan.digest);
    let run = format!("{}-{}", plan.today, short(&fresh));
    if history.knows(&run) {
        return Err(OfficeError::Value(format!("`{run}` is taken: chance gave the same bytes twice")));
    }
    let policy = policy_digest(setting.policy)?;
    let person = Person::of(office, &options.by, &options.random)?;
    let started = Act::Started {
        run: id(&run)?,
        plan: parse_digest(&plan.digest)?,
        today: plan.today.to_string().parse().map_err(|_| OfficeError::PlanDamaged(plan.digest.clone()))?,
    };
    let actor = person.signs_next(office)?;
    office.record(&Entry::new(moments.instant()?, started).under(policy).by(actor))?;
    for (system, table) in overridden {
        let act = Act::GuardOverridden {
            run: id(&run)?,
            system: Some(id(system)?),
            table: id(table)?,
            guard: Guard::MoreThanAFifth,
            reason: OverrideReason::Reviewed,
        };
        let actor = person.signs_next(office)?;
        let transaction = office.store.unchecked_transaction()?;
        transaction.execute(
            "insert into decision (run, system, tbl, who, why, at) values (?1, ?2, ?3, ?4, ?5, ?6)",
            params![
                run,
                system,
                table,
                person.pseudonym,
                options.why.as_deref().unwrap_or_default(),
                moments.now().as_microsecond()
            ],
        )?;
        office.log.append(&Entry::new(moments.instant()?, act).under(policy).by(actor))?;
        transaction.commit()?;
    }
    Ok(run)
}

fn finish(
    office: &mut Office,
    run: &str,
    steps: &[AppliedStep],
    complete: bool,
    remains: &[String],
    moments: &Moments<'_>,
) -> Result<(), OfficeError> {
    let rows: i64 = steps.iter().map(|step| step.rows).sum();
    let act = Act::Finished {
        run: id(run)?,
        n: u64::try_from(rows).unwrap_or_default(),
        state: if complete { State::Complete } else { State::Partial },
        remains: remains.iter().map(|system| id(system)).collect::<Result<_, _>>()?,
    };
    office.record(&Entry::new(moments.instant()?, act))?;
    Ok(())
}
