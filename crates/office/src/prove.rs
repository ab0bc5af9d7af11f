//! How promises stand, by the log alone: what was planned and carried out under this policy, and nothing else. Without
//! an entry that shows it, a promise is unproven.

use jiff::Timestamp;
use jiff::civil::Date;
use waarborg_evidence::entry::{Digest, State};
use waarborg_evidence::{Act, Line};
use waarborg_policy::check::Arg;
use waarborg_policy::messages;
use waarborg_policy::model::{Language, Text};
use waarborg_policy::promises::{Promise, Status, promises};

use crate::error::OfficeError;
use crate::open::{Office, Setting, policy_digest, safe};

/// A look older than this proves nothing any more, in days.
const FRESH: i32 = 40;

/// A promise and how it stands.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Proven {
    /// The promise.
    #[serde(flatten)]
    pub promise: Promise,
    /// How it stands.
    pub status: Status,
    /// Since when.
    pub since: Option<Date>,
    /// The entry of the log that shows it.
    pub proof: Option<u64>,
    /// Why, in words.
    pub detail: Text,
}

/// What the log shows of the last look under a policy.
#[derive(Debug, Default)]
struct Seen {
    plan: Option<Look>,
    finished: Option<(u64, String, State, Date)>,
}

#[derive(Debug)]
struct Look {
    index: u64,
    digest: Digest,
    on: Date,
    tables: Vec<(String, String, u64, u64)>,
}

/// Every promise of the policy with its status.
///
/// # Errors
/// The log cannot be read.
pub fn prove(office: &Office, setting: Setting<'_>, now: Timestamp) -> Result<Vec<Proven>, OfficeError> {
    let seen = read(office, setting)?;
    let today = setting.day_of(now);
    let made = promises(setting.policy).into_iter();
    Ok(made.map(|promise| one(promise, setting, &seen, today)).collect())
}

fn read(office: &Office, setting: Setting<'_>) -> Result<Seen, OfficeError> {
    let policy = policy_digest(setting.policy)?;
    let mut seen = Seen::default();
    let mut runs: Vec<(String, Digest)> = Vec::new();
    for line in office.log.view().entries()? {
        let (index, Line::Known(entry)) = line? else { continue };
        let on =
            Timestamp::from_microsecond(entry.at.micros()).map(|at| setting.day_of(at)).unwrap_or_default();
        match entry.act {
            Act::Planned { plan, today, steps, .. } if entry.policy == Some(policy) => {
                // A look at another day than the day it was made on says nothing of that day.
                if today.to_string() != on.to_string() {
                    continue;
                }
                let tables = steps.iter().map(|step| {
                    (step.system.to_string(), step.table.to_string(), step.rows, step.undetermined)
                });
                seen = Seen {
                    plan: Some(Look { index, digest: plan, on, tables: tables.collect() }),
                    finished: None,
                };
            }
            Act::Started { run, plan, .. } => runs.push((run.to_string(), plan)),
            Act::Finished { run, state, .. } => {
                let of =
                    runs.iter().rev().find(|(known, _)| *known == run.to_string()).map(|(_, plan)| *plan);
                if seen.plan.as_ref().is_some_and(|look| Some(look.digest) == of) {
                    seen.finished = Some((index, run.to_string(), state, on));
                }
            }
            _ => {}
        }
    }
    Ok(seen)
}

fn say(name: &str, args: &[(&'static str, Arg)]) -> Text {
    Text::both(messages::format(Language::Nl, name, args), messages::format(Language::En, name, args))
}

fn one(promise: Promise, setting: Setting<'_>, seen: &Seen, today: Date) -> Proven {
    let unproven = |promise: Promise, detail: Text| Proven {
        promise,
        status: Status::Unproven,
        since: None,
        proof: None,
        detail,
    };
    let Some(purpose) = promise.purpose.clone() else {
        let how = Arg::Plain(promise.verified_by.to_owned());
        return unproven(promise, say("status-no-proof", &[("how", how)]));
    };
    let tables = tables_of(setting, &purpose);
    if tables.is_empty() {
        return unproven(promise, say("status-no-map", &[]));
    }
    let Some(look) = &seen.plan else { return unproven(promise, say("status-no-plan", &[])) };
    let age = (today - look.on).get_days();
    if age > FRESH {
        let args = [("on", Arg::Date(look.on)), ("days", Arg::Number(i64::from(FRESH)))];
        return unproven(promise, say("status-stale", &args));
    }
    let mine = look.tables.iter().filter(|(system, table, ..)| {
        tables.iter().any(|(known, name)| safe(known) == *system && safe(name).eq_ignore_ascii_case(table))
    });
    let (mut due, mut undetermined) = (0, 0);
    let mut counted: Vec<(&str, &str)> = Vec::new();
    for (system, table, rows, doubtful) in mine {
        due += rows;
        // A table has a step per act; what is undetermined of it is said at each.
        if !counted.contains(&(system.as_str(), table.as_str())) {
            undetermined += doubtful;
            counted.push((system, table));
        }
    }
    let number = |n: u64| Arg::Number(i64::try_from(n).unwrap_or(i64::MAX));
    match &seen.finished {
        // What is past its period is worse than what cannot be said.
        None if due > 0 => Proven {
            promise,
            status: Status::Broken,
            since: Some(look.on),
            proof: Some(look.index),
            detail: say("status-due", &[("rows", number(due))]),
        },
        _ if undetermined > 0 => {
            unproven(promise, say("status-undetermined", &[("rows", number(undetermined))]))
        }
        _ if due == 0 => Proven {
            promise,
            status: Status::Kept,
            since: Some(look.on),
            proof: Some(look.index),
            detail: say("status-nothing-due", &[("on", Arg::Date(look.on))]),
        },
        Some((index, run, State::Complete, on)) => Proven {
            promise,
            status: Status::Kept,
            since: Some(*on),
            proof: Some(*index),
            detail: say("status-run", &[("run", Arg::Plain(run.clone()))]),
        },
        _ => unproven(promise, say("status-partial", &[])),
    }
}

/// The tables that hold data for a purpose.
fn tables_of(setting: Setting<'_>, purpose: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for system in &setting.map.systems {
        for table in &system.tables {
            let own = table.purposes.iter().map(|(id, _)| id);
            let persons =
                table.persons.iter().flat_map(|person| person.purposes.iter().flatten()).map(|(id, _)| id);
            if own.chain(persons).any(|id| id == purpose) {
                found.push((system.id.clone(), table.name.clone()));
            }
        }
    }
    found
}
