//! Planning: what must end on a day, why, and which rows exactly. A plan freezes keys; applying it ends a subset of
//! them, never a row that nobody saw.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use waarborg_evidence::entry::{
    Because as EntryBecause, PurposeCount as EntryCount, Seen, Step as EntryStep,
};
use waarborg_evidence::{Act, Entry};
use waarborg_policy::model::Policy;
use waarborg_systems::key::Key;
use waarborg_systems::settle::{Found, Look, PurposeCounts, TableQuestion, hold_rows, settle};
use waarborg_systems::sqlite::Access;

use crate::clock::{Clock, Moments};
use crate::error::OfficeError;
use crate::frozen::{forget, keys_digest, parse_digest, plan_digest, save, sweep};
use crate::history::{History, action_of};
use crate::hold::{Hold, StoreFailpoint, refuse_unmapped, standing};
use crate::open::{Office, Setting, id, policy_digest};
use crate::recover::settle_open;
use crate::systems::{Opened, Shape, enforceable, open_system};

pub(crate) use crate::frozen::Frozen;

/// A plan, as people and programs read it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// Its digest, by which it is applied.
    pub digest: String,
    /// The policy's digest.
    pub policy_digest: String,
    /// The map's digest.
    pub map_digest: String,
    /// The version of the vocabulary and the law.
    pub law: String,
    /// The shape of each database when it was looked at.
    pub shapes: Vec<Shape>,
    /// The digest of the keys that it froze.
    pub keys_digest: String,
    /// The day it is for.
    pub today: Date,
    /// When it was made, in microseconds since 1970.
    pub made: i64,
    /// What is done.
    pub steps: Vec<Step>,
    /// Worth knowing before applying it.
    pub warnings: Vec<Warning>,
}

impl Plan {
    /// How many rows it touches.
    pub fn rows(&self) -> i64 {
        self.steps.iter().map(|step| step.rows).sum()
    }
}

/// One table, one act.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// The system.
    pub system: String,
    /// The table.
    pub table: String,
    /// `delete` or `blank`.
    pub action: String,
    /// The columns that are blanked; empty when rows are deleted.
    pub fields: Vec<String>,
    /// How many rows.
    pub rows: i64,
    /// The oldest date among them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oldest: Option<String>,
    /// Why.
    pub because: Vec<Because>,
    /// What stays, and why.
    pub kept_by: KeptBy,
    /// Rows of which it cannot be said; they stay.
    pub undetermined: i64,
    /// The same, asked for each purpose by itself.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub purposes: Vec<PurposeCount>,
    /// Rows of the table in all.
    pub total: i64,
    /// The questions asked.
    pub sql: Vec<String>,
}

/// A purpose that no longer holds the rows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Because {
    /// The purpose.
    pub purpose: String,
    /// Its rule.
    pub rule: String,
    /// The last day that had run out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cutoff: Option<Date>,
}

/// Rows of a table, for one purpose alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PurposeCount {
    /// The purpose.
    pub purpose: String,
    /// One category of it that ends sooner; none for the purpose as a whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<String>,
    /// Rows that the purpose held and that are past its period.
    pub due: i64,
    /// Rows of which it cannot be said for this purpose.
    pub undetermined: i64,
}

/// What stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptBy {
    /// By a hold.
    pub hold: i64,
    /// Because another row refers to it, or takes its clock from it.
    pub reference: i64,
    /// By a purpose.
    pub purpose: i64,
}

/// Worth knowing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Warning {
    /// The message's name in the catalogue.
    pub name: String,
    /// The system.
    pub system: String,
    /// The table.
    pub table: String,
    /// How many rows.
    pub rows: i64,
    /// Of how many.
    pub total: i64,
}

/// The share of a table above which undetermined rows are worth a warning, in percent.
const MANY_UNDETERMINED: i64 = 5;

/// Makes a plan for a day.
///
/// # Errors
/// The map does not fit, a database cannot be read, or the office cannot be written; then there is no plan.
pub fn plan(
    office: &mut Office,
    setting: Setting<'_>,
    today: Date,
    clock: impl Clock,
) -> Result<Plan, OfficeError> {
    plan_with(office, setting, today, &clock, false, None)
}

/// Makes a plan for a day; a person may say that the clock is right, and a failpoint stops it for a test.
///
/// # Errors
/// As [`plan`].
pub fn plan_with(
    office: &mut Office,
    setting: Setting<'_>,
    today: Date,
    clock: &dyn Clock,
    clock_is_right: bool,
    failpoint: Option<StoreFailpoint>,
) -> Result<Plan, OfficeError> {
    let history = History::read(&office.log.view())?;
    let moments = Moments::begin(office, clock, &history, clock_is_right)?;
    settle_open(office, setting, &history, &moments)?;
    sweep(office, &history, moments.now())?;
    let standing = standing(office, &history)?;
    refuse_unmapped(setting, &standing)?;
    let mut made = Plan {
        digest: String::new(),
        policy_digest: setting.policy.digest.clone(),
        map_digest: setting.map.digest.clone(),
        law: waarborg_policy::vocabulary::vocabulary().version.clone(),
        shapes: Vec::new(),
        keys_digest: String::new(),
        today,
        made: moments.now().as_microsecond(),
        steps: Vec::new(),
        warnings: Vec::new(),
    };
    let mut frozen = Vec::new();
    let mut seen = Vec::new();
    for system in enforceable(setting)? {
        let opened = open_system(setting, system, today, Access::Read)?;
        made.shapes.push(opened.shape()?);
        seen.push(Seen { system: id(&system.id)?, batches: opened.done_batches()? });
        let found = look(&opened, &standing)?;
        for (question, table) in opened.questions.iter().zip(found) {
            steps_of(setting.policy, &opened, question, &table, &mut made.steps);
            warn(&opened, question, &table, &mut made.warnings);
            frozen.push(Frozen {
                system: system.id.clone(),
                index: question.index,
                ends: table.ends,
                blanks: table.blanks,
            });
        }
    }
    made.keys_digest = keys_digest(&frozen, &office.salt);
    made.digest = plan_digest(&made)?;
    record(office, setting, &made, &frozen, seen, &moments, failpoint)?;
    Ok(made)
}

/// Asks a system's questions in one read transaction: one consistent picture.
fn look(opened: &Opened<'_>, standing: &[Hold]) -> Result<Vec<Found>, OfficeError> {
    let wrap = |error| opened.wrap(error);
    opened.connection.execute_batch("begin").map_err(wrap)?;
    let settled = place_holds(opened, standing).and_then(|()| {
        settle(&opened.connection, &opened.questions, &opened.relations, Look::Plan).map_err(wrap)
    });
    opened.connection.execute_batch("rollback").map_err(wrap)?;
    Ok(settled?.tables)
}

/// Puts the rows under hold where the questions find them. Names are compared as the database compares them, whatever
/// their case. A hold whose row is gone, or goes by another key now, would keep nothing: it is refused.
pub(crate) fn place_holds(opened: &Opened<'_>, standing: &[Hold]) -> Result<(), OfficeError> {
    let here = standing.iter().filter(|hold| hold.system.eq_ignore_ascii_case(&opened.system.id));
    let (holds, keys): (Vec<&Hold>, Vec<(usize, Key)>) = here
        .filter_map(|hold| {
            let mut tables = opened.system.tables.iter();
            let index = tables.position(|table| table.name.eq_ignore_ascii_case(&hold.table))?;
            Some((hold, (index, hold.key.clone())))
        })
        .unzip();
    let missing = hold_rows(&opened.connection, &opened.questions, &opened.relations, &keys)
        .map_err(|error| opened.wrap(error))?;
    match missing.first().and_then(|at| holds.get(*at)) {
        Some(hold) => Err(OfficeError::HoldWithoutRow {
            hold: hold.id.clone(),
            table: format!("{}.{}", hold.system, hold.table),
        }),
        None => Ok(()),
    }
}

/// The purposes of a question that hold one of these columns: they are the ones that ended for it.
fn because_of(
    policy: &Policy,
    opened: &Opened<'_>,
    question: &TableQuestion,
    columns: &[String],
) -> Vec<Because> {
    let categories: Vec<&str> = opened.table(question.index).map_or_else(Vec::new, |table| {
        let persons = table.persons.iter().flat_map(|person| &person.fields);
        let named = table.fields.iter().chain(persons);
        named
            .filter(|(column, _)| columns.iter().any(|blank| blank.eq_ignore_ascii_case(column)))
            .map(|(_, category)| category.as_str())
            .collect()
    });
    let holds = |purpose: &str| {
        columns.is_empty()
            || policy.purpose(purpose).is_some_and(|purpose| {
                purpose.data.iter().any(|datum| categories.contains(&datum.category.as_str()))
            })
    };
    let all = question.sql.because.iter().filter(|(purpose, ..)| holds(purpose));
    all.map(|(purpose, rule, cutoff)| Because {
        purpose: purpose.clone(),
        rule: rule.clone(),
        cutoff: *cutoff,
    })
    .collect()
}

/// Where a row is about several persons, a purpose counts the rows of each.
fn purposes_of(found: &[PurposeCounts]) -> Vec<PurposeCount> {
    let mut counted: Vec<PurposeCount> = Vec::new();
    for one in found {
        match counted.iter_mut().find(|known| known.purpose == one.purpose && known.category == one.category)
        {
            Some(known) => {
                known.due += one.due;
                known.undetermined += one.undetermined;
            }
            None => counted.push(PurposeCount {
                purpose: one.purpose.clone(),
                category: one.category.clone(),
                due: one.due,
                undetermined: one.undetermined,
            }),
        }
    }
    counted
}

fn steps_of(
    policy: &Policy,
    opened: &Opened<'_>,
    question: &TableQuestion,
    found: &Found,
    steps: &mut Vec<Step>,
) {
    let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let counts = found.counts;
    let because = |columns: &[String]| because_of(policy, opened, question, columns);
    let step = |action: &str, fields: Vec<String>, rows: usize, oldest: Option<String>, sql: String| Step {
        system: opened.system.id.clone(),
        table: question.sql.table.clone(),
        action: action.to_owned(),
        rows: count(rows),
        oldest,
        because: because(&fields),
        fields,
        kept_by: KeptBy { hold: counts.hold, reference: counts.reference, purpose: counts.purpose },
        undetermined: counts.undetermined,
        // Counted once for a table, with its rows that end.
        purposes: if action == "delete" { purposes_of(&found.purposes) } else { Vec::new() },
        total: counts.total,
        sql: vec![sql],
    };
    let text =
        format!("select {} {} where {}", question.sql.key_sql(), question.sql.from(), question.sql.ends);
    steps.push(step("delete", Vec::new(), found.ends.len(), found.oldest.clone(), text));
    for (bits, keys) in &found.blanks {
        let chosen = || question.sql.blanks.iter().filter(|(blank, _)| bits & (1 << blank.bit) != 0);
        let fields: Vec<String> = chosen().map(|(blank, _)| blank.column.clone()).collect();
        let sets: Vec<String> =
            chosen().map(|(blank, _)| format!("{} = {}", blank.column, blank.value)).collect();
        let text = format!("update {} set {}", question.sql.table, sets.join(", "));
        steps.push(step("blank", fields, keys.len(), None, text));
    }
}

fn warn(opened: &Opened<'_>, question: &TableQuestion, found: &Found, warnings: &mut Vec<Warning>) {
    let counts = found.counts;
    let mut add = |name: &str, rows: i64| {
        warnings.push(Warning {
            name: name.to_owned(),
            system: opened.system.id.clone(),
            table: question.sql.table.clone(),
            rows,
            total: counts.total,
        });
    };
    if counts.undetermined * 100 > counts.total * MANY_UNDETERMINED {
        add("plan-undetermined", counts.undetermined);
    }
    let ends = i64::try_from(found.ends.len()).unwrap_or(i64::MAX);
    if crate::guard::is_more_than_a_fifth(ends, counts.total) {
        add("plan-fifth", ends);
    }
}

/// Files first, then the log: a plan that the log does not know is no plan, and its files go with the next one.
fn record(
    office: &mut Office,
    setting: Setting<'_>,
    plan: &Plan,
    frozen: &[Frozen],
    seen: Vec<Seen>,
    moments: &Moments<'_>,
    failpoint: Option<StoreFailpoint>,
) -> Result<(), OfficeError> {
    let act = Act::Planned {
        plan: parse_digest(&plan.digest)?,
        map: parse_digest(&plan.map_digest)?,
        today: plan.today.to_string().parse().map_err(|_| OfficeError::Value("no date".to_owned()))?,
        steps: plan.steps.iter().map(entry_step).collect::<Result<_, _>>()?,
        seen,
    };
    let entry = Entry::new(moments.instant()?, act).under(policy_digest(setting.policy)?);
    save(office, plan, frozen)?;
    StoreFailpoint::Written.stop_at(failpoint)?;
    if let Err(error) = office.log.append(&entry) {
        forget(office, &plan.digest)?;
        return Err(error.into());
    }
    StoreFailpoint::Logged.stop_at(failpoint)
}

fn entry_step(step: &Step) -> Result<EntryStep, OfficeError> {
    let mut because: Vec<EntryBecause> = Vec::new();
    for reason in &step.because {
        let purpose = id(&reason.purpose)?;
        if !because.iter().any(|known| known.purpose == purpose) {
            because.push(EntryBecause { purpose });
        }
    }
    let count = |n: i64| u64::try_from(n).unwrap_or_default();
    let purposes = step.purposes.iter().map(|counted| {
        Ok(EntryCount {
            purpose: id(&counted.purpose)?,
            category: counted.category.as_deref().map(id).transpose()?,
            due: count(counted.due),
            undetermined: count(counted.undetermined),
        })
    });
    Ok(EntryStep {
        system: id(&step.system)?,
        table: id(&step.table)?,
        action: action_of(&step.action),
        rows: count(step.rows),
        undetermined: count(step.undetermined),
        because,
        hold: count(step.kept_by.hold),
        reference: count(step.kept_by.reference),
        purposes: purposes.collect::<Result<_, OfficeError>>()?,
    })
}
