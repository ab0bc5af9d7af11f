//! The steps, as SQL over temporary tables: `wb_end`, `wb_hold`, `wb_kept` and `wb_blank`, one of each per mapped table.

use rusqlite::{Connection, OptionalExtension, params};

use super::count::{Counts, PurposeCounts, count};
use super::keep::keep;
use super::relation::Relation;
use crate::compile::{BlankSql, Compiled, quote};
use crate::key::Key;

/// A mapped table ready to be asked.
#[derive(Debug, Clone)]
pub struct TableQuestion {
    /// Its place among the mapped tables.
    pub index: usize,
    /// Its compiled question.
    pub sql: Compiled,
}

/// What was found of one table.
#[derive(Debug, Clone, Default)]
pub struct Found {
    /// Keys of rows that end, in order.
    pub ends: Vec<Key>,
    /// Fields that are blanked (a bit each) and the keys of the rows, in order.
    pub blanks: Vec<(u64, Vec<Key>)>,
    /// The oldest date among the rows that end, as the column has it.
    pub oldest: Option<String>,
    /// Counts; zero when only a batch was looked at.
    pub counts: Counts,
    /// How each purpose stands to the rows; empty when only a batch was looked at.
    pub purposes: Vec<PurposeCounts>,
}

/// What was found, per table in the order asked.
#[derive(Debug, Clone, Default)]
pub struct Settled {
    /// One for each question.
    pub tables: Vec<Found>,
}

/// Puts the keys of rows under hold where the questions find them; descendants of a held row are held with it. Gives
/// the places in `holds` of those whose row is not there: they would keep nothing.
///
/// # Errors
/// What SQLite says.
pub fn hold_rows(
    connection: &Connection,
    questions: &[TableQuestion],
    relations: &[Relation],
    holds: &[(usize, Key)],
) -> rusqlite::Result<Vec<usize>> {
    let mut missing = Vec::new();
    for question in questions {
        let n = question.index;
        connection.execute_batch(&format!(
            "create temp table if not exists wb_hold{n} (k primary key) without rowid; delete from wb_hold{n}"
        ))?;
        // The key as the row has it: digits that a person typed may stand there as text.
        let mut insert = connection.prepare(&format!(
            "insert or ignore into wb_hold{n} select {key} from {} where {key} = ?1 or {key} = cast(?1 as text)",
            quote(&question.sql.table),
            key = quote(&question.sql.key),
        ))?;
        for (at, (_, key)) in holds.iter().enumerate().filter(|(_, (table, _))| *table == n) {
            if insert.execute(params![key])? == 0 {
                missing.push(at);
            }
        }
    }
    spread_holds(connection, questions, relations)?;
    Ok(missing)
}

/// A hold on a person's row holds what hangs under it, to every depth: also in a table that refers to itself. Asked
/// again within each batch, for a row may have moved under a held one since.
///
/// # Errors
/// What SQLite says.
pub(crate) fn spread_holds(
    connection: &Connection,
    questions: &[TableQuestion],
    relations: &[Relation],
) -> rusqlite::Result<()> {
    let mut any = false;
    for question in questions {
        let text = format!("select exists (select 1 from wb_hold{})", question.index);
        any |= connection.prepare_cached(&text)?.query_row([], |row| row.get::<_, bool>(0))?;
    }
    if !any {
        return Ok(());
    }
    loop {
        let mut found = 0;
        for relation in relations {
            found += hold_children(connection, questions, relation)?;
        }
        if found == 0 {
            return Ok(());
        }
    }
}

fn hold_children(
    connection: &Connection,
    questions: &[TableQuestion],
    relation: &Relation,
) -> rusqlite::Result<usize> {
    let (Some(child), Some(parent)) = (relation.child_index, question_of(questions, relation.parent_index))
    else {
        return Ok(0);
    };
    let Some(child_sql) = question_of(questions, child) else { return Ok(0) };
    connection.execute(
        &format!(
            "insert or ignore into wb_hold{child} select c.{} from wb_hold{} as h join {} as p on p.{} = h.k \
             join {} as c on p.{} = c.{} where c.{0} is not null",
            quote(&child_sql.key),
            relation.parent_index,
            quote(&parent.table),
            quote(&parent.key),
            quote(&child_sql.table),
            quote(&relation.to),
            quote(&relation.column),
        ),
        [],
    )
}

/// Limits what is looked at to given rows of a table: those of a batch that may end, and those of which fields may be
/// blanked.
///
/// # Errors
/// What SQLite says.
pub fn scope_rows<'k>(
    connection: &Connection,
    question: &TableQuestion,
    ends: impl Iterator<Item = &'k Key>,
    blanks: impl Iterator<Item = &'k Key>,
) -> rusqlite::Result<()> {
    let (table, kind) = (question.index, if question.sql.whole_key { "integer" } else { "" });
    connection.execute_batch(&format!(
        "create temp table if not exists wb_may{table} (k {kind} primary key); delete from wb_may{table};
         create temp table if not exists wb_scope{table} (k {kind} primary key); delete from wb_scope{table};
         savepoint scope"
    ))?;
    let mut insert =
        connection.prepare_cached(&format!("insert or ignore into wb_may{table} values (?1)"))?;
    for key in ends {
        insert.execute(params![key])?;
    }
    let mut insert =
        connection.prepare_cached(&format!("insert or ignore into wb_scope{table} values (?1)"))?;
    for key in blanks {
        insert.execute(params![key])?;
    }
    connection.execute_batch("release scope")
}

pub(super) fn question_of(questions: &[TableQuestion], index: usize) -> Option<&Compiled> {
    questions.iter().find(|question| question.index == index).map(|question| &question.sql)
}

/// What is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// Every row, and what stays is counted: a plan.
    Plan,
    /// Only the rows of [`scope_rows`]: a batch.
    Batch,
    /// Every row, without counting what stays: a look afterwards.
    After,
}

/// Whether a table stands by itself: nothing refers to it, and it looks at no other table.
pub fn stands_alone(question: &TableQuestion, relations: &[Relation]) -> bool {
    question.sql.joins.is_empty()
        && !relations.iter().any(|relation| {
            relation.parent_index == question.index || relation.child_index == Some(question.index)
        })
}

/// Answers the questions.
///
/// # Errors
/// What SQLite says.
pub fn settle(
    connection: &Connection,
    questions: &[TableQuestion],
    relations: &[Relation],
    look: Look,
) -> rusqlite::Result<Settled> {
    let scoped = look == Look::Batch;
    for question in questions.iter().filter(|question| !stands_alone(question, relations)) {
        find_ends(connection, question, scoped)?;
    }
    keep(connection, questions, relations)?;
    let mut settled = Settled::default();
    for question in questions {
        let n = question.index;
        let mut found = if stands_alone(question, relations) {
            settle_alone(connection, question, scoped)?
        } else {
            Found {
                ends: keys(connection, &format!("select k from wb_end{n}"))?,
                blanks: find_blanks(connection, question, scoped)?,
                ..Found::default()
            }
        };
        if look == Look::Plan {
            (found.counts, found.purposes) =
                count(connection, question, found.ends.len(), !stands_alone(question, relations))?;
            found.oldest = oldest(connection, question)?;
        }
        settled.tables.push(found);
    }
    Ok(settled)
}

/// A table that stands by itself is asked directly: nothing can keep its rows but its purposes and a hold.
fn settle_alone(connection: &Connection, question: &TableQuestion, scoped: bool) -> rusqlite::Result<Found> {
    let (n, sql) = (question.index, &question.sql);
    let text = format!(
        "select {key} {} where {}{} and {key} not in (select k from wb_hold{n})",
        sql.from(),
        within(question, scoped, "wb_may"),
        sql.ends,
        key = sql.key_sql(),
    );
    let own: Vec<_> = sql.blanks.iter().filter(|(_, when)| *when != sql.ends).collect();
    let bits = mask(
        own.iter().map(|(blank, when)| (blank, crate::compile::and([when.clone(), blank.differs.clone()]))),
    );
    let mut found = Found { ends: keys(connection, &text)?, ..Found::default() };
    let staying = format!("not {}", sql.ends);
    found.blanks = masked(connection, question, scoped, &bits, &staying)?;
    Ok(found)
}

fn keys(connection: &Connection, sql: &str) -> rusqlite::Result<Vec<Key>> {
    let mut statement = connection.prepare(sql)?;
    let rows = statement.query_map([], |row| row.get(0))?;
    let mut keys: Vec<Key> = rows.collect::<rusqlite::Result<_>>()?;
    // Here, for a column's own order may be another.
    keys.sort_unstable();
    Ok(keys)
}

/// Rows of which every need has ended, and that no hold keeps.
fn find_ends(connection: &Connection, question: &TableQuestion, scoped: bool) -> rusqlite::Result<()> {
    let (n, sql) = (question.index, &question.sql);
    connection.execute_batch(&format!(
        "create temp table if not exists wb_end{n} (k primary key) without rowid; delete from wb_end{n};
         create temp table if not exists wb_kept{n} (k primary key) without rowid; delete from wb_kept{n}"
    ))?;
    connection.execute(
        &format!(
            "insert into wb_end{n} select {key} {} where {}{} and {key} not in (select k from wb_hold{n})",
            sql.from_within(scoped.then_some(format!("wb_may{n}")).as_deref()),
            within(question, scoped, "wb_may"),
            sql.ends,
            key = sql.key_sql(),
        ),
        [],
    )?;
    Ok(())
}

fn within(question: &TableQuestion, scoped: bool, table: &str) -> String {
    if scoped {
        format!("{} in (select k from {table}{}) and ", question.sql.key_sql(), question.index)
    } else {
        String::new()
    }
}

/// Sum of the bits of the fields for which a condition holds.
fn mask<'a>(blanks: impl Iterator<Item = (&'a BlankSql, String)>) -> String {
    let parts: Vec<String> = blanks
        .filter(|(_, when)| when != "0")
        .map(|(blank, when)| format!("({when}) * {}", 1_u64 << blank.bit))
        .collect();
    if parts.is_empty() { "0".to_owned() } else { parts.join(" + ") }
}

/// Rows that stay and of which fields are blanked: those that nobody needs, and everything of a row that only a
/// reference keeps.
fn find_blanks(
    connection: &Connection,
    question: &TableQuestion,
    scoped: bool,
) -> rusqlite::Result<Vec<(u64, Vec<Key>)>> {
    let (n, sql) = (question.index, &question.sql);
    // Where a field is blanked exactly when the row ends, no row that stays has it blanked by itself.
    let own: Vec<_> = sql.blanks.iter().filter(|(_, when)| *when != sql.ends).collect();
    let own_mask = mask(
        own.iter().map(|(blank, when)| (blank, crate::compile::and([when.clone(), blank.differs.clone()]))),
    );
    let whole_mask = mask(sql.blanks.iter().map(|(blank, _)| (blank, blank.differs.clone())));
    let bits = match (own_mask.as_str(), whole_mask.as_str()) {
        ("0", "0") => return Ok(Vec::new()),
        _ => format!("case when {} then {whole_mask} else {own_mask} end", sql.ends),
    };
    let staying = format!("{} not in (select k from wb_end{n})", sql.key_sql());
    masked(connection, question, scoped, &bits, &staying)
}

/// Rows that stay and of which a mask of fields is not empty, by mask.
fn masked(
    connection: &Connection,
    question: &TableQuestion,
    scoped: bool,
    mask: &str,
    which: &str,
) -> rusqlite::Result<Vec<(u64, Vec<Key>)>> {
    if mask == "0" {
        return Ok(Vec::new());
    }
    let (n, sql) = (question.index, &question.sql);
    let text = format!(
        "select k, m from (select {key} as k, {mask} as m {from} where {within}{which} \
         and {key} not in (select k from wb_hold{n})) where m <> 0",
        key = sql.key_sql(),
        from = sql.from_within(scoped.then_some(format!("wb_scope{n}")).as_deref()),
        within = within(question, scoped, "wb_scope"),
    );
    let mut found: std::collections::BTreeMap<u64, Vec<Key>> = std::collections::BTreeMap::new();
    let mut statement = connection.prepare(&text)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let bits: i64 = row.get(1)?;
        found.entry(u64::try_from(bits).unwrap_or_default()).or_default().push(row.get(0)?);
    }
    found.values_mut().for_each(|keys| keys.sort_unstable());
    Ok(found.into_iter().collect())
}

fn oldest(connection: &Connection, question: &TableQuestion) -> rusqlite::Result<Option<String>> {
    let sql = &question.sql;
    let Some(date) = &sql.oldest else { return Ok(None) };
    // An index on the date has the oldest first; without one the least is looked for.
    let text = match &sql.decided_by {
        Some(_) => {
            format!("select cast({date} as text) {} where {} order by {date} limit 1", sql.from(), sql.ends)
        }
        None => format!("select cast(min({date}) as text) {} where {}", sql.from(), sql.ends),
    };
    connection.query_row(&text, [], |row| row.get(0)).optional().map(Option::flatten)
}
