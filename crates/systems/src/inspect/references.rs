//! References between tables: compared as the database compares them, found by an index, and in no circle that the
//! database would not let go of.

use waarborg_policy::map::System;
use waarborg_policy::syntax::Path;

use super::{Problem, Stops};
use crate::settle::{Relation, relations};
use crate::sqlite::{Catalogue, Column, OnDelete, TableInfo};

/// What is in the way of relying on references.
pub(super) fn references(system: &System, catalogue: &Catalogue) -> Vec<Problem> {
    let found = relations(system, catalogue);
    let mut problems = Vec::new();
    for relation in &found {
        let Some(parent) = system.tables.get(relation.parent_index) else { continue };
        let path = parent.path(&system.id, "");
        let column = |table: &str, name: &str| catalogue.table(table).and_then(|info| info.column(name));
        let (from, to) = (column(&relation.child, &relation.column), column(&parent.name, &relation.to));
        let args = |problem: Problem| {
            problem
                .arg("table", parent.name.clone())
                .arg("to", relation.to.clone())
                .arg("child", relation.child.clone())
                .arg("column", relation.column.clone())
        };
        if let (Some(from), Some(to)) = (from, to)
            && !compare_alike(from, to)
        {
            problems.push(args(Problem::new("systems-compare", Stops::Everything, path.clone())));
        }
        let indexed = |info: &TableInfo| {
            info.indexed.iter().any(|column| column.eq_ignore_ascii_case(&relation.column))
        };
        if relation.on_delete.is_none() && !catalogue.table(&relation.child).is_some_and(indexed) {
            let name = format!("{}.{}", system.id, parent.name);
            let problem = Problem::new("systems-no-index", Stops::Acting, path.clone()).arg("table", name);
            problems
                .push(problem.arg("child", relation.child.clone()).arg("column", relation.column.clone()));
        }
        if is_stuck(relation, &found) {
            problems.push(args(Problem::new("systems-circle", Stops::Acting, path)));
        }
    }
    problems
}

/// Whether two columns are equal for the database exactly where they are for a question.
fn compare_alike(from: &Column, to: &Column) -> bool {
    let collation =
        |column: &Column| if column.row_number { "BINARY".to_owned() } else { column.collation.clone() };
    from.affinity() == to.affinity() && (to.row_number || collation(from) == collation(to))
}

/// Whether a reference between two tables is part of a circle and acts at once: then no order of deleting is right.
fn is_stuck(relation: &Relation, all: &[Relation]) -> bool {
    let at_once = matches!(relation.on_delete, Some(OnDelete::Restrict | OnDelete::Cascade));
    let (Some(child), parent) = (relation.child_index, relation.parent_index) else { return false };
    if !at_once || child == parent {
        return false;
    }
    // Whether the table referred to refers back, by however many steps.
    let mut reached = vec![parent];
    let mut at = 0;
    while let Some(from) = reached.get(at).copied() {
        at += 1;
        for next in all.iter().filter(|next| next.child_index == Some(from)) {
            if !reached.contains(&next.parent_index) {
                reached.push(next.parent_index);
            }
        }
    }
    reached.contains(&child)
}

/// Indexes that do not show what their tables hold, of the tables whose references are followed.
pub(super) fn damaged(
    system: &System,
    catalogue: &Catalogue,
    connection: &rusqlite::Connection,
) -> rusqlite::Result<Vec<Problem>> {
    let mut tables: Vec<String> = Vec::new();
    for relation in relations(system, catalogue) {
        let parent = system.tables.get(relation.parent_index).map(|table| table.name.clone());
        for name in parent.into_iter().chain([relation.child]) {
            if !tables.iter().any(|known| known.eq_ignore_ascii_case(&name)) {
                tables.push(name);
            }
        }
    }
    let mut problems = Vec::new();
    for table in tables.iter().filter(|name| catalogue.table(name).is_some_and(|info| !info.view)) {
        let mut statement =
            connection.prepare(&format!("pragma integrity_check({})", crate::compile::quote(table)))?;
        let lines: Vec<String> =
            statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        // What a table holds against its own rules is no damage.
        let harmless =
            ["ok", "NULL value in", "CHECK constraint failed", "NUMERIC value in", "TEXT value in"];
        if lines.iter().any(|line| !harmless.iter().any(|known| line.starts_with(known))) {
            let path = Path::of(["system", system.id.as_str(), "table", table.as_str()]);
            problems
                .push(Problem::new("systems-damaged", Stops::Everything, path).arg("table", table.clone()));
        }
    }
    Ok(problems)
}
