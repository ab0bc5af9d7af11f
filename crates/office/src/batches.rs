//! Frozen keys in batches: whole units, each a row with every row that ends with it.

use std::collections::BTreeSet;

use waarborg_systems::act::{Batch, children_first};
use waarborg_systems::compile::quote;
use waarborg_systems::key::Key;
use waarborg_systems::settle::{scope_rows, stands_alone};

use crate::plan::Frozen;
use crate::systems::Opened;

/// Rows of one batch.
const BATCH: usize = 1000;
/// Roots of one batch where rows hang under them; whole units stay together.
const ROOTS: usize = 250;

/// The batches of one system: rows that end, parents with their children; then rows that are blanked.
pub(crate) fn batches(opened: &Opened<'_>, frozen: &[Frozen]) -> rusqlite::Result<Vec<Batch>> {
    let mine: Vec<&Frozen> = frozen.iter().filter(|table| table.system == opened.system.id).collect();
    let alone = |index: usize| {
        opened
            .questions
            .iter()
            .any(|question| question.index == index && stands_alone(question, &opened.relations))
    };
    let mut left: Vec<(usize, BTreeSet<&Key>)> = mine
        .iter()
        .filter(|table| !alone(table.index))
        .map(|table| (table.index, table.ends.iter().collect()))
        .collect();
    let mut parents_first = children_first(&opened.questions, &opened.relations);
    parents_first.reverse();
    let mut made = Vec::new();
    for index in parents_first {
        let has_children = opened
            .relations
            .iter()
            .any(|relation| relation.parent_index == index && relation.child_index.is_some());
        let size = if has_children { ROOTS } else { BATCH };
        let Some(table) = mine.iter().find(|table| table.index == index) else { continue };
        if alone(index) {
            made.extend(
                table
                    .ends
                    .chunks(BATCH)
                    .map(|chunk| Batch { ends: vec![(index, chunk.to_vec())], blanks: Vec::new() }),
            );
            continue;
        }
        let waiting: Vec<Key> =
            table.ends.iter().filter(|key| contains(&left, index, key)).cloned().collect();
        for chunk in waiting.chunks(size) {
            let mut batch = Batch { ends: vec![(index, chunk.to_vec())], blanks: Vec::new() };
            take(&mut left, index, chunk);
            if has_children {
                add_children(opened, &mut left, &mut batch)?;
            }
            made.push(batch);
        }
    }
    for table in &mine {
        for (bits, keys) in &table.blanks {
            for chunk in keys.chunks(BATCH) {
                made.push(Batch { ends: Vec::new(), blanks: vec![(table.index, *bits, chunk.to_vec())] });
            }
        }
    }
    Ok(made)
}

fn contains(left: &[(usize, BTreeSet<&Key>)], index: usize, key: &Key) -> bool {
    left.iter().any(|(table, keys)| *table == index && keys.contains(key))
}

fn take(left: &mut [(usize, BTreeSet<&Key>)], index: usize, keys: &[Key]) {
    for (_, set) in left.iter_mut().filter(|(table, _)| *table == index) {
        for key in keys {
            set.remove(key);
        }
    }
}

/// Adds the frozen rows that hang under the rows of a batch, to every depth.
fn add_children(
    opened: &Opened<'_>,
    left: &mut [(usize, BTreeSet<&Key>)],
    batch: &mut Batch,
) -> rusqlite::Result<()> {
    let mut at = 0;
    while let Some((index, keys)) = batch.ends.get(at).cloned() {
        at += 1;
        let question = |index: usize| opened.questions.iter().find(|question| question.index == index);
        let Some(own) = question(index) else { continue };
        scope_rows(&opened.connection, own, keys.iter())?;
        for relation in opened.relations.iter().filter(|relation| relation.parent_index == index) {
            let Some(child) = relation.child_index.filter(|child| *child != index) else { continue };
            let (Some(parent_sql), Some(child_sql)) = (question(index), question(child)) else { continue };
            let mut statement = opened.connection.prepare_cached(&format!(
                "select c.{} from {} as p join {} as c on c.{} = p.{} where p.{} in (select k from wb_scope{index}) order by 1",
                quote(&child_sql.sql.key),
                quote(&parent_sql.sql.table),
                quote(&child_sql.sql.table),
                quote(&relation.column),
                quote(&relation.to),
                quote(&parent_sql.sql.key),
            ))?;
            let found: Vec<Key> =
                statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
            let due: Vec<Key> = found.into_iter().filter(|key| contains(left, child, key)).collect();
            if !due.is_empty() {
                take(left, child, &due);
                batch.ends.push((child, due));
            }
        }
    }
    Ok(())
}
