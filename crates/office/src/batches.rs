//! Frozen keys in batches: whole units, each the rows that hang together and end together.

use std::collections::BTreeMap;

use waarborg_systems::act::{Batch, children_first};
use waarborg_systems::compile::quote;
use waarborg_systems::key::Key;
use waarborg_systems::settle::{Look, scope_rows, settle, stands_alone};

use crate::plan::Frozen;
use crate::systems::Opened;

/// Rows of one batch.
const BATCH: usize = 1000;

/// A row that ends: its table's place and its key.
type Row = (usize, Key);

/// The batches of one system: rows that are blanked; then rows that end, parents with their children.
pub(crate) fn batches(opened: &Opened<'_>, frozen: &[Frozen]) -> rusqlite::Result<Vec<Batch>> {
    let mine: Vec<&Frozen> = frozen.iter().filter(|table| table.system == opened.system.id).collect();
    let alone = |index: usize| {
        opened
            .questions
            .iter()
            .any(|question| question.index == index && stands_alone(question, &opened.relations))
    };
    let mut made = Vec::new();
    // A row that is blanked may owe that to rows that end: it is blanked while they are there.
    for table in &mine {
        for (bits, keys) in &table.blanks {
            for chunk in keys.chunks(BATCH) {
                made.push(Batch { ends: Vec::new(), blanks: vec![(table.index, *bits, chunk.to_vec())] });
            }
        }
    }
    for table in mine.iter().filter(|table| alone(table.index)) {
        made.extend(
            table
                .ends
                .chunks(BATCH)
                .map(|chunk| Batch { ends: vec![(table.index, chunk.to_vec())], blanks: Vec::new() }),
        );
    }
    let related = mine.iter().filter(|table| !alone(table.index));
    let rows: Vec<Row> =
        related.flat_map(|table| table.ends.iter().map(|key| (table.index, key.clone()))).collect();
    if !rows.is_empty() {
        let graph = Graph::read(opened, rows)?;
        let mut open: Vec<Row> = Vec::new();
        for unit in graph.units() {
            if unit.len() > BATCH {
                made.extend(in_steps(opened, &unit)?);
            } else {
                if open.len() + unit.len() > BATCH {
                    made.push(batch_of(std::mem::take(&mut open)));
                }
                open.extend(unit);
            }
        }
        if !open.is_empty() {
            made.push(batch_of(open));
        }
    }
    Ok(made)
}

fn batch_of(rows: Vec<Row>) -> Batch {
    let mut ends: BTreeMap<usize, Vec<Key>> = BTreeMap::new();
    for (index, key) in rows {
        ends.entry(index).or_default().push(key);
    }
    ends.values_mut().for_each(|keys| keys.sort_unstable());
    Batch { ends: ends.into_iter().collect(), blanks: Vec::new() }
}

/// A unit that is too large for one batch, table by table from below: what may go while the rows above it stay goes
/// first, and what those must go on seeing goes with them.
fn in_steps(opened: &Opened<'_>, unit: &[Row]) -> rusqlite::Result<Vec<Batch>> {
    let order = children_first(&opened.questions, &opened.relations);
    let mut made = Vec::new();
    let mut left: Vec<Row> = unit.to_vec();
    for tables in 1..order.len() {
        let below = order.get(..tables).unwrap_or_default();
        let may: Vec<&Row> = unit.iter().filter(|(index, _)| below.contains(index)).collect();
        let going = may_go(opened, &may)?;
        let (now, later): (Vec<Row>, Vec<Row>) = left
            .into_iter()
            .partition(|(index, key)| going.get(index).is_some_and(|keys| keys.binary_search(key).is_ok()));
        left = later;
        made.extend(now.chunks(BATCH).map(|chunk| batch_of(chunk.to_vec())));
    }
    made.extend(left.chunks(BATCH).map(|chunk| batch_of(chunk.to_vec())));
    Ok(made)
}

/// Which rows end when no others do.
fn may_go(opened: &Opened<'_>, rows: &[&Row]) -> rusqlite::Result<BTreeMap<usize, Vec<Key>>> {
    for question in &opened.questions {
        let own = rows.iter().filter(|(index, _)| *index == question.index).map(|(_, key)| key);
        scope_rows(&opened.connection, question, own, std::iter::empty())?;
    }
    let settled = settle(&opened.connection, &opened.questions, &opened.relations, Look::Batch)?;
    let found = opened.questions.iter().zip(settled.tables);
    Ok(found.map(|(question, found)| (question.index, found.ends)).collect())
}

/// Rows that end and how they refer to each other.
struct Graph {
    rows: Vec<Row>,
    /// Child and parent, by place in `rows`.
    edges: Vec<(usize, usize)>,
}

impl Graph {
    fn read(opened: &Opened<'_>, mut rows: Vec<Row>) -> rusqlite::Result<Graph> {
        rows.sort_unstable();
        let question = |index: usize| opened.questions.iter().find(|question| question.index == index);
        for question in &opened.questions {
            let own = rows.iter().filter(|(index, _)| *index == question.index).map(|(_, key)| key);
            scope_rows(&opened.connection, question, own, std::iter::empty())?;
        }
        let mut edges = Vec::new();
        for relation in &opened.relations {
            let parent = relation.parent_index;
            let Some(child) = relation.child_index else { continue };
            let (Some(parent_sql), Some(child_sql)) = (question(parent), question(child)) else { continue };
            let mut statement = opened.connection.prepare_cached(&format!(
                "select c.{}, p.{} from wb_may{child} as m cross join {} as c on c.{0} = m.k \
                 cross join {} as p on p.{} = c.{} where p.{1} in (select k from wb_may{parent})",
                quote(&child_sql.sql.key),
                quote(&parent_sql.sql.key),
                quote(&child_sql.sql.table),
                quote(&parent_sql.sql.table),
                quote(&relation.to),
                quote(&relation.column),
            ))?;
            let mut found = statement.query([])?;
            while let Some(row) = found.next()? {
                let place = |row: &Row| rows.binary_search(row).ok();
                let places = (place(&(child, row.get(0)?)), place(&(parent, row.get(1)?)));
                if let (Some(child), Some(parent)) = places {
                    edges.push((child, parent));
                }
            }
        }
        Ok(Graph { rows, edges })
    }

    /// The rows that hang together, each unit with the rows that refer before those that they refer to.
    fn units(&self) -> Vec<Vec<Row>> {
        let order = self.children_first();
        let mut root: Vec<usize> = (0..self.rows.len()).collect();
        for (child, parent) in &self.edges {
            let (one, other) = (top(&mut root, *child), top(&mut root, *parent));
            if let Some(slot) = root.get_mut(one) {
                *slot = other;
            }
        }
        let mut units: BTreeMap<usize, Vec<Row>> = BTreeMap::new();
        for place in order {
            if let Some(row) = self.rows.get(place) {
                units.entry(top(&mut root, place)).or_default().push(row.clone());
            }
        }
        units.into_values().collect()
    }

    /// Every row after the rows that refer to it; rows in a circle come last.
    fn children_first(&self) -> Vec<usize> {
        let mut waits = vec![0_usize; self.rows.len()];
        let mut parents: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (child, parent) in self.edges.iter().filter(|(child, parent)| child != parent) {
            parents.entry(*child).or_default().push(*parent);
            if let Some(count) = waits.get_mut(*parent) {
                *count += 1;
            }
        }
        let free = waits.iter().enumerate().filter(|(_, count)| **count == 0);
        let mut order: Vec<usize> = free.map(|(place, _)| place).collect();
        let mut at = 0;
        while let Some(place) = order.get(at).copied() {
            at += 1;
            for parent in parents.get(&place).into_iter().flatten() {
                let Some(count) = waits.get_mut(*parent) else { continue };
                *count -= 1;
                if *count == 0 {
                    order.push(*parent);
                }
            }
        }
        order.extend(waits.iter().enumerate().filter(|(_, count)| **count > 0).map(|(place, _)| place));
        order
    }
}

/// The row that stands for a unit; the way to it is made shorter on each visit.
fn top(root: &mut [usize], mut place: usize) -> usize {
    while let Some(next) = root.get(place).copied().filter(|next| *next != place) {
        let further = root.get(next).copied().unwrap_or(next);
        if let Some(slot) = root.get_mut(place) {
            *slot = further;
        }
        place = next;
    }
    place
}
