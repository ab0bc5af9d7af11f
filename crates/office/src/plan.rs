//! Planning: what must end on a day, why, and which rows exactly. A plan freezes keys; applying it ends a subset of
//! them, never a row that nobody saw.

use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::params;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use waarborg_evidence::entry::{Action, Because as EntryBecause, Digest, Step as EntryStep};
use waarborg_evidence::{Act, Entry};
use waarborg_policy::load::to_hex;
use waarborg_systems::key::Key;
use waarborg_systems::settle::{Found, Look, TableQuestion, hold_rows, settle};
use waarborg_systems::sqlite::Access;

use crate::error::OfficeError;
use crate::hold::{Hold, holds};
use crate::open::{Office, Setting, id, instant, policy_digest, write_private};
use crate::systems::{Opened, enforceable, open_system};

/// A plan, as people and programs read it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// Its digest, by which it is applied.
    pub digest: String,
    /// The policy's digest.
    pub policy_digest: String,
    /// The map's digest.
    pub map_digest: String,
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

/// What a plan froze, for one table.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Frozen {
    pub(crate) system: String,
    pub(crate) index: usize,
    pub(crate) ends: Vec<Key>,
    pub(crate) blanks: Vec<(u64, Vec<Key>)>,
}

/// The share of a table above which undetermined rows are worth a warning, in percent.
const MANY_UNDETERMINED: i64 = 5;

/// Makes a plan for a day.
///
/// # Errors
/// The map does not fit, a database cannot be read, or the office cannot be written.
pub fn plan(
    office: &mut Office,
    setting: Setting<'_>,
    today: Date,
    now: Timestamp,
) -> Result<Plan, OfficeError> {
    crate::recover::recover(office, setting, now)?;
    let standing = holds(office)?;
    let mut steps = Vec::new();
    let mut warnings = Vec::new();
    let mut frozen = Vec::new();
    let mut hasher = Sha256::new();
    for part in [
        &setting.policy.digest,
        &setting.map.digest,
        &today.to_string(),
        &waarborg_policy::vocabulary::vocabulary().version,
    ] {
        hasher.update(part.as_bytes());
        hasher.update([0]);
    }
    for system in enforceable(setting)? {
        let opened = open_system(setting, system, today, Access::Read)?;
        hasher.update(opened.inspected.catalogue.fingerprint().as_bytes());
        let found = look(&opened, &standing)?;
        for (question, table) in opened.questions.iter().zip(found) {
            steps_of(&opened, question, &table, &mut steps);
            warn(&opened, question, &table, &mut warnings);
            let kept = Frozen {
                system: system.id.clone(),
                index: question.index,
                ends: table.ends,
                blanks: table.blanks,
            };
            feed(&mut hasher, &kept, &office.salt);
            frozen.push(kept);
        }
    }
    for hold in &standing {
        hasher.update(hold.id.as_bytes());
    }
    let digest = to_hex(&hasher.finalize());
    let plan = Plan {
        digest,
        policy_digest: setting.policy.digest.clone(),
        map_digest: setting.map.digest.clone(),
        today,
        made: now.as_microsecond(),
        steps,
        warnings,
    };
    save(office, setting, &plan, &frozen, now)?;
    Ok(plan)
}

/// Asks a system's questions in one read transaction: one consistent picture.
fn look(opened: &Opened<'_>, standing: &[Hold]) -> Result<Vec<Found>, OfficeError> {
    let wrap = |error| opened.wrap(error);
    let keys = held(opened, standing);
    opened.connection.execute_batch("begin").map_err(wrap)?;
    let settled = hold_rows(&opened.connection, &opened.questions, &opened.relations, &keys)
        .and_then(|()| settle(&opened.connection, &opened.questions, &opened.relations, Look::Plan));
    opened.connection.execute_batch("rollback").map_err(wrap)?;
    Ok(settled.map_err(wrap)?.tables)
}

/// The rows under hold, by table.
pub(crate) fn held(opened: &Opened<'_>, standing: &[Hold]) -> Vec<(usize, Key)> {
    let here = standing.iter().filter(|hold| hold.system == opened.system.id);
    here.filter_map(|hold| {
        let index = opened.system.tables.iter().position(|table| table.name == hold.table)?;
        Some((index, hold.key.clone()))
    })
    .collect()
}

fn steps_of(opened: &Opened<'_>, question: &TableQuestion, found: &Found, steps: &mut Vec<Step>) {
    let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let because: Vec<Because> = question
        .sql
        .because
        .iter()
        .map(|(purpose, rule, cutoff)| Because {
            purpose: purpose.clone(),
            rule: rule.clone(),
            cutoff: *cutoff,
        })
        .collect();
    let counts = found.counts;
    let step = |action: &str, fields: Vec<String>, rows: usize, oldest: Option<String>, sql: String| Step {
        system: opened.system.id.clone(),
        table: question.sql.table.clone(),
        action: action.to_owned(),
        fields,
        rows: count(rows),
        oldest,
        because: because.clone(),
        kept_by: KeptBy { hold: counts.hold, reference: counts.reference, purpose: counts.purpose },
        undetermined: counts.undetermined,
        total: counts.total,
        sql: vec![sql],
    };
    let text =
        format!("select {} {} where {}", question.sql.key_sql(), question.sql.from(), question.sql.ends);
    steps.push(step("delete", Vec::new(), found.ends.len(), found.oldest.clone(), text));
    for (bits, keys) in &found.blanks {
        let chosen = || question.sql.blanks.iter().filter(|(blank, _)| bits & (1 << blank.bit) != 0);
        let fields = chosen().map(|(blank, _)| blank.column.clone()).collect();
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
    if crate::apply::is_more_than_a_fifth(ends, counts.total) {
        add("plan-fifth", ends);
    }
}

fn feed(hasher: &mut Sha256, frozen: &Frozen, salt: &[u8]) {
    hasher.update(salt);
    hasher.update(frozen.system.as_bytes());
    hasher.update(u64::try_from(frozen.index).unwrap_or(u64::MAX).to_be_bytes());
    for key in &frozen.ends {
        hasher.update(key.bytes());
    }
    for (bits, keys) in &frozen.blanks {
        hasher.update(bits.to_be_bytes());
        for key in keys {
            hasher.update(key.bytes());
        }
    }
}

fn save(
    office: &mut Office,
    setting: Setting<'_>,
    plan: &Plan,
    frozen: &[Frozen],
    now: Timestamp,
) -> Result<(), OfficeError> {
    let folder = office.folder.join("plans");
    let wrong = |error: &dyn std::fmt::Display| OfficeError::Store {
        path: folder.display().to_string(),
        why: error.to_string(),
    };
    let keys = serde_json::to_vec(frozen).map_err(|error| wrong(&error))?;
    let text = serde_json::to_vec_pretty(plan).map_err(|error| wrong(&error))?;
    write_private(&folder.join(format!("{}.keys", plan.digest)), &keys).map_err(|error| wrong(&error))?;
    write_private(&folder.join(format!("{}.json", plan.digest)), &text).map_err(|error| wrong(&error))?;
    office.store.execute(
        "insert or replace into plan (digest, made, today) values (?1, ?2, ?3)",
        params![plan.digest, plan.made, plan.today.to_string()],
    )?;
    let parse = |text: &str| text.parse::<Digest>().map_err(|error| OfficeError::Value(error.to_string()));
    let steps = plan.steps.iter().map(|step| {
        let mut because: Vec<EntryBecause> = Vec::new();
        for reason in &step.because {
            let purpose = id(&reason.purpose)?;
            if !because.iter().any(|known| known.purpose == purpose) {
                because.push(EntryBecause { purpose });
            }
        }
        let count = |n: i64| u64::try_from(n).unwrap_or_default();
        Ok(EntryStep {
            system: id(&step.system)?,
            table: id(&step.table)?,
            action: if step.action == "blank" { Action::Blank } else { Action::Delete },
            rows: count(step.rows),
            undetermined: count(step.undetermined),
            because,
        })
    });
    let act = Act::Planned {
        plan: parse(&plan.digest)?,
        map: parse(&plan.map_digest)?,
        today: plan.today.to_string().parse().map_err(|_| OfficeError::Value("no date".to_owned()))?,
        steps: steps.collect::<Result<_, OfficeError>>()?,
    };
    office.record(&Entry::new(instant(now)?, act).under(policy_digest(setting.policy)?))?;
    Ok(())
}

/// A plan by its digest or the beginning of it; the latest for `latest`.
///
/// # Errors
/// There is none, or several that begin so, or its files are not as they were written.
pub fn load_plan(office: &Office, name: &str) -> Result<Plan, OfficeError> {
    let name = std::path::Path::new(name).file_stem().and_then(|stem| stem.to_str()).unwrap_or(name);
    let sql = if name == "latest" {
        "select digest from plan where ?1 = 'latest' order by made desc limit 1"
    } else {
        "select digest from plan where substr(digest, 1, length(?1)) = ?1 limit 2"
    };
    let mut statement = office.store.prepare(sql)?;
    let found: Vec<String> =
        statement.query_map([name], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    let [digest] = found.as_slice() else { return Err(OfficeError::NoPlan(name.to_owned())) };
    let path = office.folder.join("plans").join(format!("{digest}.json"));
    let text = std::fs::read(&path).map_err(|_| OfficeError::NoPlan(digest.clone()))?;
    let plan: Plan = serde_json::from_slice(&text).map_err(|_| OfficeError::PlanDamaged(digest.clone()))?;
    if plan.digest == *digest { Ok(plan) } else { Err(OfficeError::PlanDamaged(digest.clone())) }
}

/// What a plan froze.
pub(crate) fn frozen_of(office: &Office, plan: &Plan) -> Result<Vec<Frozen>, OfficeError> {
    let damaged = || OfficeError::PlanDamaged(plan.digest.clone());
    let path = office.folder.join("plans").join(format!("{}.keys", plan.digest));
    let bytes = std::fs::read(path).map_err(|_| damaged())?;
    let frozen: Vec<Frozen> = serde_json::from_slice(&bytes).map_err(|_| damaged())?;
    let rows: usize = frozen
        .iter()
        .map(|table| table.ends.len() + table.blanks.iter().map(|(_, keys)| keys.len()).sum::<usize>())
        .sum();
    if i64::try_from(rows).ok() == Some(plan.rows()) { Ok(frozen) } else { Err(damaged()) }
}
