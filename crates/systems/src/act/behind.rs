//! What happens behind a statement, by references and triggers: a batch that does more than was planned is rolled back.

use rusqlite::Connection;

use super::{Act, ActError};
use crate::compile::quote;
use crate::settle::TableQuestion;

/// The engine's own count of changes says when a reference deleted rows behind the statement. Where a trigger may write
/// elsewhere too, [`Cascades`] counts instead.
pub(super) fn no_more_than(
    connection: &Connection,
    question: &TableQuestion,
    before: u64,
    rows: usize,
    named: usize,
) -> Result<(), ActError> {
    let changed = connection.total_changes().saturating_sub(before);
    let rows = u64::try_from(rows).unwrap_or(u64::MAX);
    let named = u64::try_from(named).unwrap_or(u64::MAX);
    if rows > named || (changed > named && !question.sql.triggered) {
        return Err(ActError::MoreThanPlanned(question.sql.table.clone()));
    }
    Ok(())
}

/// The sizes of tables of which a reference may delete rows, where triggers hide what the engine counts.
pub(super) struct Cascades {
    tables: Vec<(String, i64)>,
}

impl Cascades {
    pub(super) fn count(connection: &Connection, asked: &[TableQuestion]) -> rusqlite::Result<Cascades> {
        let mut tables: Vec<(String, i64)> = Vec::new();
        let hidden = asked.iter().filter(|question| question.sql.triggered);
        for table in hidden.flat_map(|question| question.sql.cascades.iter().chain([&question.sql.table])) {
            if !tables.iter().any(|(known, _)| known == table) {
                tables.push((table.clone(), size(connection, table)?));
            }
        }
        Ok(Cascades { tables })
    }

    pub(super) fn compare(
        &self,
        connection: &Connection,
        asked: &[TableQuestion],
        acts: &[Act],
    ) -> Result<(), ActError> {
        for (table, before) in &self.tables {
            let deleted: usize = acts
                .iter()
                .filter(|act| act.deleted)
                .filter(|act| asked.iter().any(|asked| asked.index == act.table && asked.sql.table == *table))
                .map(|act| act.rows)
                .sum();
            let expected = before.saturating_sub(i64::try_from(deleted).unwrap_or(i64::MAX));
            if size(connection, table)? != expected {
                return Err(ActError::MoreThanPlanned(table.clone()));
            }
        }
        Ok(())
    }
}

fn size(connection: &Connection, table: &str) -> rusqlite::Result<i64> {
    connection.query_row(&format!("select count(*) from {}", quote(table)), [], |row| row.get(0))
}

/// What clocks and tests of any table look at, of rows that are blanked.
pub(super) struct Clocks {
    columns: Vec<String>,
}

impl Clocks {
    pub(super) fn remember(connection: &Connection, question: &TableQuestion) -> rusqlite::Result<Clocks> {
        let (n, sql) = (question.index, &question.sql);
        let columns: Vec<String> = sql.looked_at_columns.iter().map(|column| quote(column)).collect();
        if !columns.is_empty() {
            let copies: Vec<String> =
                columns.iter().enumerate().map(|(at, column)| format!("{column} as c{at}")).collect();
            connection.execute_batch(&format!(
                "drop table if exists wb_clocks; create temp table wb_clocks as select {} as k, {} from {} where {0} in (select k from wb_scope{n})",
                quote(&sql.key),
                copies.join(", "),
                quote(&sql.table),
            ))?;
        }
        Ok(Clocks { columns })
    }

    pub(super) fn compare(&self, connection: &Connection, question: &TableQuestion) -> Result<(), ActError> {
        if self.columns.is_empty() {
            return Ok(());
        }
        let sql = &question.sql;
        let differs: Vec<String> = self
            .columns
            .iter()
            .enumerate()
            .map(|(at, column)| format!("t.{column} is not b.c{at}"))
            .collect();
        let moved: i64 = connection.query_row(
            &format!(
                "select count(*) from wb_clocks as b left join {} as t on t.{} = b.k where {}",
                quote(&sql.table),
                quote(&sql.key),
                differs.join(" or ")
            ),
            [],
            |row| row.get(0),
        )?;
        connection.execute_batch("drop table wb_clocks")?;
        if moved > 0 { Err(ActError::ClockMoved(sql.table.clone())) } else { Ok(()) }
    }
}
