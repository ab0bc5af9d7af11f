//! What stays although its own time is up: rows to which a staying row refers, and child rows without which a staying
//! row's answer would change.

use rusqlite::Connection;

use super::relation::Relation;
use super::steps::{TableQuestion, question_of};
use crate::compile::{ChildLook, ColumnSql, Compiled, Sees, quote};

/// Rows that stay because a table that the map does not name refers to them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptFrom {
    /// The table that refers.
    pub child: String,
    /// How many rows; one to which several tables refer is counted for the first of them.
    pub rows: usize,
}

/// Takes back what may not end, until nothing changes. What unmapped tables keep is returned, with the place of the
/// table whose rows they keep.
pub(super) fn keep(
    connection: &Connection,
    questions: &[TableQuestion],
    relations: &[Relation],
) -> rusqlite::Result<Vec<(usize, KeptFrom)>> {
    let mut outside = Vec::new();
    // Their rows never end, so that one look at each is enough.
    for relation in relations.iter().filter(|relation| relation.child_index.is_none()) {
        let rows = keep_parents(connection, questions, relation)?;
        if rows > 0 {
            outside.push((relation.parent_index, KeptFrom { child: relation.child.clone(), rows }));
        }
    }
    loop {
        while keep_referred(connection, questions, relations)? {}
        let mut changed = false;
        for relation in relations.iter().filter(|relation| relation.looked_by) {
            changed |= keep_seen(connection, questions, relation)?;
        }
        if !changed {
            return Ok(outside);
        }
    }
}

/// Moves what was found to stay out of what ends.
fn withdraw(connection: &Connection, n: usize) -> rusqlite::Result<()> {
    connection
        .execute(&format!("delete from wb_end{n} where k in (select k from wb_kept{n})"), [])
        .map(|_| ())
}

/// Rows to which a staying row refers stay; true when any were found, for then others may have to stay too.
fn keep_referred(
    connection: &Connection,
    questions: &[TableQuestion],
    relations: &[Relation],
) -> rusqlite::Result<bool> {
    let mut changed = false;
    for relation in relations.iter().filter(|relation| relation.child_index.is_some()) {
        changed |= keep_parents(connection, questions, relation)? > 0;
    }
    Ok(changed)
}

/// The same for one reference; how many rows stay by it.
fn keep_parents(
    connection: &Connection,
    questions: &[TableQuestion],
    relation: &Relation,
) -> rusqlite::Result<usize> {
    let Some(parent) = question_of(questions, relation.parent_index) else { return Ok(0) };
    let n = relation.parent_index;
    let goes = match relation.child_index.and_then(|child| Some((child, question_of(questions, child)?))) {
        // A row without a key ends never, so it stays.
        Some((child, sql)) => {
            format!(" and coalesce(c.{} not in (select k from wb_end{child}), 1)", quote(&sql.key))
        }
        None => String::new(),
    };
    let kept = connection.execute(
        &format!(
            "insert or ignore into wb_kept{n} select p.{} from wb_end{n} as e join {} as p on p.{} = e.k \
             where exists (select 1 from {} as c where p.{} = c.{}{goes})",
            quote(&parent.key),
            quote(&parent.table),
            quote(&parent.key),
            quote(&relation.child),
            quote(&relation.to),
            quote(&relation.column),
        ),
        [],
    )?;
    if kept > 0 {
        withdraw(connection, n)?;
    }
    Ok(kept)
}

/// Child rows that a staying row must go on seeing stay: of each thing that would no longer be seen, one row.
fn keep_seen(
    connection: &Connection,
    questions: &[TableQuestion],
    relation: &Relation,
) -> rusqlite::Result<bool> {
    let n = relation.parent_index;
    let (Some(child), Some(parent)) = (relation.child_index, question_of(questions, n)) else {
        return Ok(false);
    };
    let Some(child_sql) = question_of(questions, child) else { return Ok(false) };
    let here = |look: &&ChildLook| look.child.eq_ignore_ascii_case(&relation.child);
    let looks: Vec<&ChildLook> = parent.looks.iter().filter(here).collect();
    if looks.is_empty() || !watch(connection, relation, child, parent, child_sql, &looks)? {
        return Ok(false);
    }
    let kids = Kids { relation, child, parent, child_sql };
    let mut changed = false;
    for (bit, look) in looks.iter().enumerate() {
        for text in kids.carriers(&look.sees) {
            let text = text.replace("{watched}", &format!("w.m & {} <> 0", 1_u64 << bit));
            let kept = connection.execute(&format!("insert or ignore into wb_kept{child} {text}"), [])?;
            if kept > 0 {
                withdraw(connection, child)?;
                changed = true;
            }
        }
    }
    Ok(changed)
}

/// Finds the staying rows that would lose child rows, with a bit for each look that still matters to them. A row that
/// stays only because of a reference must be found due again later, so to it everything matters.
fn watch(
    connection: &Connection,
    relation: &Relation,
    child: usize,
    parent: &Compiled,
    child_sql: &Compiled,
    looks: &[&ChildLook],
) -> rusqlite::Result<bool> {
    let n = relation.parent_index;
    connection.execute_batch(
        "create temp table if not exists wb_touched (k primary key) without rowid; delete from wb_touched;
         create temp table if not exists wb_watch (k primary key, m integer) without rowid; delete from wb_watch",
    )?;
    let touched = connection.execute(
        &format!(
            "insert or ignore into wb_touched select p.{parent_key} from wb_end{child} as e \
             cross join {} as c on c.{} = e.k cross join {} as p on p.{} = c.{} \
             where p.{parent_key} not in (select k from wb_end{n})",
            quote(&relation.child),
            quote(&child_sql.key),
            quote(&parent.table),
            quote(&relation.to),
            quote(&relation.column),
            parent_key = quote(&parent.key),
        ),
        [],
    )?;
    if touched == 0 {
        return Ok(false);
    }
    let bits = looks
        .iter()
        .enumerate()
        .map(|(bit, look)| format!("({} or {}) * {}", look.matters, parent.ends, 1_u64 << bit));
    let watched = connection.execute(
        &format!(
            "insert into wb_watch select k, m from (select {key} as k, {} as m {} \
             where {key} in (select k from wb_touched)) where m <> 0",
            bits.collect::<Vec<_>>().join(" + "),
            parent.from_within(Some("wb_touched")),
            key = parent.key_sql(),
        ),
        [],
    )?;
    Ok(watched > 0)
}

/// The child rows of watched rows.
struct Kids<'a> {
    relation: &'a Relation,
    child: usize,
    parent: &'a Compiled,
    child_sql: &'a Compiled,
}

impl Kids<'_> {
    /// Questions for the one row of each thing that would no longer be seen. `{watched}` is to be filled in.
    fn carriers(&self, sees: &Sees) -> Vec<String> {
        let (column, extreme) = match sees {
            Sees::Any => return vec![self.flagged("1")],
            Sees::Latest(column) => (column, "max"),
            Sees::Earliest(column) => (column, "min"),
        };
        let name = format!("c.{}", quote(&column.name));
        let mut found = vec![
            self.flagged(&format!("({name} is null)")),
            self.flagged(&format!("({name} is not null and not {})", self.valid(column, &name))),
        ];
        let measures = column.measures(&name, self.parent.today);
        found.extend(measures.iter().map(|(when, value)| self.furthest(extreme, when, value)));
        found
    }

    fn valid(&self, column: &ColumnSql, name: &str) -> String {
        column.valid(name, self.parent.today)
    }

    fn from(&self) -> String {
        format!(
            "from wb_watch as w cross join {} as p on p.{} = w.k cross join {} as c on p.{} = c.{} where {{watched}}",
            quote(&self.parent.table),
            quote(&self.parent.key),
            quote(&self.relation.child),
            quote(&self.relation.to),
            quote(&self.relation.column),
        )
    }

    fn goes(&self) -> String {
        format!("(c.{} in (select k from wb_end{}))", quote(&self.child_sql.key), self.child)
    }

    /// Where all rows of a kind would go, one of them.
    fn flagged(&self, flag: &str) -> String {
        format!(
            "select one from (select min(case when {flag} then c.{} end) as one, max({flag}) as has, \
             max({flag} and not {}) as rest {} group by w.k) where has and not rest",
            quote(&self.child_sql.key),
            self.goes(),
            self.from(),
        )
    }

    /// Where every row with the greatest or least value would go, one of them.
    fn furthest(&self, extreme: &str, when: &str, value: &str) -> String {
        format!(
            "with kids as (select w.k as p, c.{} as k, case when {when} then {value} end as v, {} as goes {}), \
             sums as (select p, {extreme}(v) as whole, {extreme}(case when not goes then v end) as rest from kids group by p) \
             select min(kids.k) from kids join sums on sums.p = kids.p \
             where sums.rest is not sums.whole and kids.v = sums.whole group by kids.p",
            quote(&self.child_sql.key),
            self.goes(),
            self.from(),
        )
    }
}
