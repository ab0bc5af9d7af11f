//! The guard of a fifth: no more than that of a table ends or is blanked within 30 days, unless somebody says that it is
//! right. It counts by the log, so that a lost store does not make it forget, and by the database's own totals.

use waarborg_evidence::entry::Action;
use waarborg_policy::map::Map;
use waarborg_systems::compile::quote;

use crate::clock::DAY;
use crate::error::OfficeError;
use crate::frozen::parse_digest;
use crate::history::{History, Outcome};
use crate::open::safe;
use crate::plan::Plan;
use crate::systems::Opened;

/// The window over which ends are added up, in days.
const WINDOW: i64 = 30;
/// Tables of so few rows are not guarded: a fifth of them is nothing.
const SMALL: i64 = 50;

/// A table by its system and name.
pub(crate) type TableName = (String, String);

/// Whether so many rows are more than a fifth of a table that is worth guarding.
pub(crate) fn is_more_than_a_fifth(rows: i64, total: i64) -> bool {
    total > SMALL && rows.saturating_mul(5) > total
}

/// The tables that a person named: `SYSTEM.TABLE`, or the bare name where only one system has it.
pub(crate) fn named(map: &Map, names: &[String]) -> Result<Vec<TableName>, OfficeError> {
    names.iter().map(|name| one(map, name)).collect()
}

fn one(map: &Map, name: &str) -> Result<TableName, OfficeError> {
    let all = map.systems.iter().flat_map(|system| system.tables.iter().map(move |table| (system, table)));
    let found: Vec<TableName> = all
        .filter(|(system, table)| {
            let whole = format!("{}.{}", system.id, table.name);
            whole.eq_ignore_ascii_case(name) || table.name.eq_ignore_ascii_case(name)
        })
        .map(|(system, table)| (system.id.clone(), table.name.clone()))
        .collect();
    match found.as_slice() {
        [one] => Ok(one.clone()),
        [] => Err(OfficeError::NoTable(name.to_owned())),
        several => several
            .iter()
            .find(|(system, table)| format!("{system}.{table}").eq_ignore_ascii_case(name))
            .cloned()
            .ok_or_else(|| OfficeError::ManyTables(name.to_owned())),
    }
}

/// Rows that other plans ended or blanked within the window, and rows that any plan deleted in it.
fn earlier(
    history: &History,
    plan: &Plan,
    system: &str,
    table: &str,
    since: i64,
) -> Result<(i64, i64), OfficeError> {
    let own = parse_digest(&plan.digest)?;
    let (mut others, mut deleted) = (0_i64, 0_i64);
    let recent = history.batches.iter().filter(|batch| {
        batch.outcome == Outcome::Done && batch.at.micros() > since && batch.system.as_str() == safe(system)
    });
    for batch in recent {
        let mine = history.plan_of(&batch.run) == Some(own);
        for act in batch.acts.iter().filter(|act| act.table.as_str().eq_ignore_ascii_case(&safe(table))) {
            let n = i64::try_from(act.n).unwrap_or(i64::MAX);
            if !mine {
                others = others.saturating_add(n);
            }
            if act.action == Action::Delete {
                deleted = deleted.saturating_add(n);
            }
        }
    }
    Ok((others, deleted))
}

/// Refuses when more than a fifth of a table would end; gives the tables for which the person said that it is right.
pub(crate) fn guard(
    opened: &[Opened<'_>],
    history: &History,
    plan: &Plan,
    right: &[TableName],
    now: i64,
) -> Result<Vec<TableName>, OfficeError> {
    let mut overridden = Vec::new();
    let mut unsaid: Vec<(String, i64, i64)> = Vec::new();
    for system in opened {
        for question in &system.questions {
            let table = &question.sql.table;
            let planned: i64 = plan
                .steps
                .iter()
                .filter(|step| step.system == system.system.id && step.table == *table)
                .map(|step| step.rows)
                .sum();
            if planned == 0 {
                continue;
            }
            let (others, deleted) = earlier(history, plan, &system.system.id, table, now - WINDOW * DAY)?;
            let there: i64 = system
                .connection
                .query_row(&format!("select count(*) from {}", quote(table)), [], |row| row.get(0))
                .map_err(|error| system.wrap(error))?;
            let (rows, total) = (planned.saturating_add(others), there.saturating_add(deleted));
            if !is_more_than_a_fifth(rows, total) {
                continue;
            }
            let said = right
                .iter()
                .any(|(named, name)| *named == system.system.id && name.eq_ignore_ascii_case(table));
            if said {
                overridden.push((system.system.id.clone(), table.clone()));
            } else {
                unsaid.push((format!("{}.{table}", system.system.id), rows, total));
            }
        }
    }
    let tables = unsaid.iter().map(|(table, ..)| table.clone()).collect();
    match unsaid.into_iter().next() {
        Some((table, rows, total)) => Err(OfficeError::MoreThanAFifth { table, rows, total, tables }),
        None => Ok(overridden),
    }
}
