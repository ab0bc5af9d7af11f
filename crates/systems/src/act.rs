//! Ending data: one batch, whole units, in one transaction, in an order that a crash cannot spoil.
//!
//! The database's own commit is the moment of truth: intent is in the log before it, the row of the run table is
//! inside it, and what it did is logged after it.

mod behind;

use rusqlite::{Connection, Transaction, TransactionBehavior};
use sha2::{Digest, Sha256};

use self::behind::{Cascades, Clocks, no_more_than};
use crate::compile::quote;
use crate::key::Key;
use crate::run_table::{self, BatchRow};
use crate::settle::{Look, Relation, TableQuestion, scope_rows, settle, spread_holds, stands_alone};
use crate::sqlite::OnDelete;

/// What a batch may touch: a subset of what was planned.
#[derive(Debug, Clone, Default)]
pub struct Batch {
    /// Rows that may end, by table.
    pub ends: Vec<(usize, Vec<Key>)>,
    /// Rows of which fields may be blanked: table, fields, keys.
    pub blanks: Vec<(usize, u64, Vec<Key>)>,
}

impl Batch {
    /// How many rows it may touch.
    pub fn len(&self) -> usize {
        let ends: usize = self.ends.iter().map(|(_, keys)| keys.len()).sum();
        let blanks: usize = self.blanks.iter().map(|(_, _, keys)| keys.len()).sum();
        ends + blanks
    }

    /// Whether it touches nothing.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// What was done to one table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Act {
    /// The table's place.
    pub table: usize,
    /// Deleted, or blanked.
    pub deleted: bool,
    /// How many rows.
    pub rows: usize,
}

/// What a batch did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Done {
    /// Per table.
    pub acts: Vec<Act>,
    /// Rows that were planned and are no longer due.
    pub skipped: usize,
    /// Digest of the keys, salted by the caller.
    pub digest: String,
}

impl Done {
    /// Rows in all.
    pub fn rows(&self) -> usize {
        self.acts.iter().map(|act| act.rows).sum()
    }
}

/// A point between two steps; tests stop the program there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Point {
    /// Before the transaction.
    Start,
    /// The rows are gone inside the transaction, seen by nobody.
    Acted,
    /// The intent is in the log.
    Intended,
    /// The run table is written, not yet committed.
    Recorded,
    /// Committed.
    Committed,
    /// The log knows that it is done.
    Logged,
}

/// Why a batch was rolled back.
#[derive(Debug, thiserror::Error)]
pub enum ActError {
    /// What SQLite says.
    #[error(transparent)]
    Sqlite(#[from] rusqlite::Error),
    /// The database acted on more rows than the batch names.
    #[error(
        "deleting from `{0}` would have deleted rows that the plan does not name: nothing of this batch was done"
    )]
    MoreThanPlanned(String),
    /// A trigger touched a clock.
    #[error(
        "blanking `{0}` would restart a clock, or change what a test looks at: nothing of this batch was done"
    )]
    ClockMoved(String),
}

impl ActError {
    /// What to do about it.
    pub fn help(&self) -> &'static str {
        match self {
            ActError::Sqlite(_) => "nothing of this batch was done",
            ActError::MoreThanPlanned(_) => {
                "look for a reference with `on delete cascade` or a trigger that deletes, and run `waarborg systems check`"
            }
            ActError::ClockMoved(_) => "let the trigger that writes the date leave blanked rows alone",
        }
    }
}

/// Where intent and outcome are written down, and what stops a run between two steps.
pub trait Journal {
    /// Why it failed.
    type Error: From<ActError>;

    /// Writes, durably, that this is about to be committed; gives size and root of the log.
    ///
    /// # Errors
    /// The log cannot be written; then nothing is committed.
    fn intent(&mut self, batch: i64, done: &Done) -> Result<(i64, String), Self::Error>;

    /// Writes that it was committed.
    ///
    /// # Errors
    /// The log cannot be written; recovery will write it.
    fn done(&mut self, batch: i64, done: &Done) -> Result<(), Self::Error>;

    /// Called between steps.
    ///
    /// # Errors
    /// A test that stops here.
    fn at(&mut self, point: Point) -> Result<(), Self::Error> {
        let _ = point;
        Ok(())
    }
}

/// Carries out one batch.
///
/// # Errors
/// Whatever stops it; the transaction is rolled back and nothing is done.
pub fn carry_out<J: Journal>(
    connection: &Connection,
    questions: &[TableQuestion],
    relations: &[Relation],
    (run, number): (&str, i64),
    batch: &Batch,
    salt: &[u8],
    journal: &mut J,
) -> Result<Done, J::Error> {
    journal.at(Point::Start)?;
    // Only tables that the batch touches, or that hang together with one of them, are looked at.
    let touched = |question: &TableQuestion| {
        batch.ends.iter().any(|(table, _)| *table == question.index)
            || batch.blanks.iter().any(|(table, ..)| *table == question.index)
    };
    let alone = questions
        .iter()
        .filter(|question| touched(question))
        .all(|question| stands_alone(question, relations));
    let asked: Vec<TableQuestion> = questions
        .iter()
        .filter(|question| touched(question) || !(alone || stands_alone(question, relations)))
        .cloned()
        .collect();
    for question in &asked {
        let ends = batch.ends.iter().filter(|(table, _)| *table == question.index).flat_map(|(_, keys)| keys);
        let blanks =
            batch.blanks.iter().filter(|(table, ..)| *table == question.index).flat_map(|(_, _, keys)| keys);
        scope_rows(connection, question, ends, blanks).map_err(ActError::from)?;
    }
    let transaction =
        Transaction::new_unchecked(connection, TransactionBehavior::Immediate).map_err(ActError::from)?;
    spread_holds(&transaction, questions, relations).map_err(ActError::from)?;
    let done = match (batch.ends.as_slice(), batch.blanks.is_empty(), asked.as_slice()) {
        ([(_, keys)], true, [question]) if stands_alone(question, relations) => {
            end_alone(&transaction, question, keys, salt)?
        }
        _ => end_units(&transaction, &asked, relations, batch, salt)?,
    };
    journal.at(Point::Acted)?;
    if done.rows() == 0 {
        transaction.rollback().map_err(ActError::from)?;
        return Ok(done);
    }
    let (log_size, log_root) = journal.intent(number, &done)?;
    journal.at(Point::Intended)?;
    let n = i64::try_from(done.rows()).unwrap_or(i64::MAX);
    let row =
        BatchRow { run: run.to_owned(), batch: number, state: "done".to_owned(), n, log_size, log_root };
    run_table::insert(&transaction, &row, &done.digest).map_err(ActError::from)?;
    journal.at(Point::Recorded)?;
    transaction.commit().map_err(ActError::from)?;
    journal.at(Point::Committed)?;
    journal.done(number, &done)?;
    journal.at(Point::Logged)?;
    Ok(done)
}

/// Ends rows of a table that stands by itself: the question is asked again by the deletion itself.
fn end_alone(
    connection: &Connection,
    question: &TableQuestion,
    keys: &[Key],
    salt: &[u8],
) -> Result<Done, ActError> {
    let (n, sql) = (question.index, &question.sql);
    let changes = connection.total_changes();
    let rows = connection
        .prepare_cached(&format!(
            "delete from {} as t where {key} in (select k from wb_may{n}) and {} and {key} not in (select k from wb_hold{n})",
            quote(&sql.table),
            sql.ends,
            key = sql.key_sql(),
        ))?
        .execute([])?;
    no_more_than(connection, question, changes, rows, keys.len())?;
    let stayed: Vec<Key> = if rows == keys.len() {
        Vec::new()
    } else {
        let mut left = connection.prepare_cached(&format!(
            "select {} from {} as t where {0} in (select k from wb_may{n})",
            sql.key_sql(),
            quote(&sql.table),
        ))?;
        let mut left: Vec<Key> = left.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        left.sort_unstable();
        left
    };
    let mut hasher = Sha256::new();
    hasher.update(salt);
    feed(&mut hasher, n, u64::MAX, keys.iter().filter(|key| stayed.binary_search(key).is_err()));
    let acts = if rows == 0 { Vec::new() } else { vec![Act { table: n, deleted: true, rows }] };
    let digest = waarborg_policy::load::to_hex(&hasher.finalize());
    Ok(Done { acts, skipped: keys.len().saturating_sub(rows), digest })
}

/// Ends and blanks rows of tables that hang together, whole units.
fn end_units(
    transaction: &Connection,
    asked: &[TableQuestion],
    relations: &[Relation],
    batch: &Batch,
    salt: &[u8],
) -> Result<Done, ActError> {
    let settled = settle(transaction, asked, relations, Look::Batch)?;
    let cascades = Cascades::count(transaction, asked)?;
    let mut hasher = Sha256::new();
    hasher.update(salt);
    let mut acts = Vec::new();
    for (question, found) in asked.iter().zip(&settled.tables) {
        let planned = |bits: u64, key: &Key| {
            batch.blanks.iter().any(|(table, mask, keys)| {
                *table == question.index && mask & bits == bits && keys.binary_search(key).is_ok()
            })
        };
        let mut chosen: Vec<(u64, Vec<&Key>)> = Vec::new();
        for (bits, keys) in &found.blanks {
            let keys: Vec<&Key> = keys.iter().filter(|key| planned(*bits, key)).collect();
            if !keys.is_empty() {
                chosen.push((*bits, keys));
            }
        }
        if chosen.is_empty() {
            continue;
        }
        let clocks = Clocks::remember(transaction, question)?;
        for (bits, keys) in &chosen {
            blank(transaction, question, *bits, keys)?;
            feed(&mut hasher, question.index, *bits, keys.iter().copied());
            acts.push(Act { table: question.index, deleted: false, rows: keys.len() });
        }
        clocks.compare(transaction, question)?;
    }
    if has_circle(asked, relations) {
        transaction.pragma_update(None, "defer_foreign_keys", true)?;
    }
    for index in children_first(asked, relations) {
        let Some((question, found)) =
            asked.iter().zip(&settled.tables).find(|(question, _)| question.index == index)
        else {
            continue;
        };
        if found.ends.is_empty() {
            continue;
        }
        let rows = delete(transaction, question, relations, found.ends.len())?;
        feed(&mut hasher, index, u64::MAX, found.ends.iter());
        acts.push(Act { table: index, deleted: true, rows });
    }
    cascades.compare(transaction, asked, &acts)?;
    let acted: usize = acts.iter().map(|act| act.rows).sum();
    let digest = waarborg_policy::load::to_hex(&hasher.finalize());
    Ok(Done { acts, skipped: batch.len().saturating_sub(acted), digest })
}

/// Whether rows may refer to each other in a circle: then the database looks at its references at the end.
fn has_circle(asked: &[TableQuestion], relations: &[Relation]) -> bool {
    let mut left: Vec<usize> = asked.iter().map(|question| question.index).collect();
    loop {
        let refers = |index: usize| {
            relations.iter().any(|relation| {
                relation.parent_index == index
                    && relation.child_index.is_some_and(|child| left.contains(&child))
            })
        };
        let Some(at) = left.iter().position(|index| !refers(*index)) else { return !left.is_empty() };
        left.remove(at);
    }
}

fn feed<'k>(hasher: &mut Sha256, table: usize, bits: u64, keys: impl Iterator<Item = &'k Key>) {
    hasher.update(u64::try_from(table).unwrap_or(u64::MAX).to_be_bytes());
    hasher.update(bits.to_be_bytes());
    for key in keys {
        hasher.update(key.bytes());
    }
}

/// Tables in an order in which no row goes before the rows that refer to it.
pub fn children_first(questions: &[TableQuestion], relations: &[Relation]) -> Vec<usize> {
    let mut order: Vec<usize> = Vec::new();
    let mut left: Vec<usize> = questions.iter().map(|question| question.index).collect();
    while !left.is_empty() {
        let waits = |index: usize| {
            relations.iter().any(|relation| {
                relation.parent_index == index
                    && relation.child_index.is_some_and(|child| child != index && left.contains(&child))
            })
        };
        // Tables that wait for each other in a circle go in the order of the map; the database refuses what is wrong.
        let next = left.iter().copied().find(|index| !waits(*index)).or_else(|| left.first().copied());
        let Some(next) = next else { break };
        left.retain(|index| *index != next);
        order.push(next);
    }
    order
}

/// Deletes the rows of a table that were found to end.
fn delete(
    connection: &Connection,
    question: &TableQuestion,
    relations: &[Relation],
    found: usize,
) -> Result<usize, ActError> {
    let (n, sql) = (question.index, &question.sql);
    let (table, key) = (quote(&sql.table), quote(&sql.key));
    let before = connection.total_changes();
    // Where the table refers to itself and the database looks at once, the rows to which none refers go first.
    let own: Vec<String> = relations
        .iter()
        .filter(|relation| relation.parent_index == n && relation.child_index == Some(n))
        .filter(|relation| matches!(relation.on_delete, Some(OnDelete::Restrict | OnDelete::Cascade)))
        .map(|relation| {
            format!(
                " and not exists (select 1 from {table} as c where p.{} = c.{} and c.{key} is not p.{key})",
                quote(&relation.to),
                quote(&relation.column),
            )
        })
        .collect();
    let text = format!("delete from {table} as p where p.{key} in (select k from wb_end{n})");
    let mut rows = 0;
    if !own.is_empty() {
        let mut leaves = connection.prepare_cached(&format!("{text}{}", own.concat()))?;
        loop {
            let gone = leaves.execute([])?;
            rows += gone;
            if gone == 0 {
                break;
            }
        }
    }
    if rows < found {
        rows += connection.prepare_cached(&text)?.execute([])?;
    }
    no_more_than(connection, question, before, rows, found)?;
    Ok(rows)
}

fn blank(
    connection: &Connection,
    question: &TableQuestion,
    bits: u64,
    keys: &[&Key],
) -> Result<(), ActError> {
    let sql = &question.sql;
    let sets: Vec<String> = sql
        .blanks
        .iter()
        .filter(|(blank, _)| bits & (1 << blank.bit) != 0)
        .map(|(blank, _)| format!("{} = {}", quote(&blank.column), blank.value))
        .collect();
    let mut update = connection.prepare_cached(&format!(
        "update {} set {} where {} = ?1",
        quote(&sql.table),
        sets.join(", "),
        quote(&sql.key)
    ))?;
    for key in keys {
        if update.execute([key])? > 1 {
            return Err(ActError::MoreThanPlanned(sql.table.clone()));
        }
    }
    Ok(())
}
