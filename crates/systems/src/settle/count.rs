//! What a plan counts: what stays and why, and how each purpose stands to the rows.

use rusqlite::Connection;

use super::steps::TableQuestion;
use crate::compile::{Standing, and, not, or, quote};

/// Counts of one table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Rows in all.
    pub total: i64,
    /// Rows that stay because of a hold.
    pub hold: i64,
    /// Rows past every period that stay all the same, because another row refers to them or takes its clock from them.
    pub reference: i64,
    /// Rows that a purpose needs.
    pub purpose: i64,
    /// Rows of which it cannot be said.
    pub undetermined: i64,
}

/// How one purpose stands to the rows of a table by itself, whatever other purposes say. Rows under a hold are left
/// out: a hold is above every rule.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PurposeCounts {
    /// The person it is about, where a row is about several.
    pub role: Option<String>,
    /// The purpose.
    pub purpose: String,
    /// The category, where the policy names it under `sooner`; none for the purpose as a whole.
    pub category: Option<String>,
    /// Rows that the purpose held and that are past its cut-off. Those that another purpose needs, or a reference keeps,
    /// are among them.
    pub due: i64,
    /// Rows of which it cannot be said whether this purpose still needs them, and rows that no purpose ever held.
    pub undetermined: i64,
}

/// Counts what a plan says of a table; `ends` rows of it end.
pub(super) fn count(
    connection: &Connection,
    question: &TableQuestion,
    ends: usize,
    related: bool,
) -> rusqlite::Result<(Counts, Vec<PurposeCounts>)> {
    let (n, sql) = (question.index, &question.sql);
    let one = |text: &str| connection.query_row(text, [], |row| row.get::<_, i64>(0));
    let total = one(&format!("select count(*) from {}", quote(&sql.table)))?;
    let hold = one(&format!(
        "select count(*) from wb_hold{n} where k in (select {} from {})",
        quote(&sql.key),
        quote(&sql.table)
    ))?;
    let reference = if related { one(&format!("select count(*) from wb_kept{n}"))? } else { 0 };
    let sums = sums(connection, question, hold > 0)?;
    let mut sums = sums.into_iter();
    let undetermined = sums.next().unwrap_or_default();
    // Nobody holds these and nobody ended them: no purpose of the table can be said to be done with them.
    let unheld = sums.next().unwrap_or_default();
    let purposes = sql.standings.iter().map(|standing| PurposeCounts {
        role: standing.role.clone(),
        purpose: standing.purpose.clone(),
        category: standing.category.clone(),
        due: sums.next().unwrap_or_default(),
        undetermined: sums.next().unwrap_or_default() + if standing.category.is_none() { unheld } else { 0 },
    });
    let purposes = purposes.collect();
    let ends = i64::try_from(ends).unwrap_or(i64::MAX);
    let counts = Counts {
        total,
        hold,
        reference,
        purpose: (total - hold - reference - undetermined - ends).max(0),
        undetermined,
    };
    Ok((counts, purposes))
}

/// In one pass: the rows of which it cannot be said, those among them that no purpose explains, then for each purpose
/// the rows due and those in doubt.
fn sums(connection: &Connection, question: &TableQuestion, held: bool) -> rusqlite::Result<Vec<i64>> {
    let (n, sql) = (question.index, &question.sql);
    let doubtful = and([not(&sql.needed), not(&sql.ends)]);
    let explained = or(sql.standings.iter().map(|standing| standing.undetermined.clone()));
    let unheld = and([doubtful.clone(), not(&explained)]);
    let conditions = [&doubtful, &unheld]
        .into_iter()
        .chain(sql.standings.iter().flat_map(|Standing { due, undetermined, .. }| [due, undetermined]));
    let text = match &sql.decided_by {
        // Rows with the same date have the same answer: each date is judged once.
        Some(column) if !held => {
            let parts: Vec<String> =
                conditions.map(|when| format!("coalesce(sum(n * ({when})), 0)")).collect();
            format!(
                "with dates as materialized (select {column}, count(*) as n from {} group by {column}) \
                 select {} from dates as t",
                quote(&sql.table),
                parts.join(", "),
                column = quote(column),
            )
        }
        _ => {
            let parts: Vec<String> = conditions.map(|when| format!("coalesce(sum({when}), 0)")).collect();
            format!(
                "select {} {} where not exists (select 1 from wb_hold{n} where k = {})",
                parts.join(", "),
                sql.from(),
                sql.key_sql()
            )
        }
    };
    connection.query_row(&text, [], |row| (0..row.as_ref().column_count()).map(|at| row.get(at)).collect())
}
