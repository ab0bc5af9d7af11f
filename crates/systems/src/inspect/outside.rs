//! What a database holds beside the map: columns under no category, and tables that nobody looks at.

use waarborg_policy::map::{System, Table};
use waarborg_policy::syntax::Path;

use super::copies::is_twin_of;
use super::{Problem, Stops};
use crate::compile::Compiled;
use crate::run_table::RUN_TABLE;
use crate::sqlite::{Catalogue, OnDelete, TableInfo};

/// The most names on one line.
const NAMES: usize = 8;

/// Columns that may say something about a person, and that the map puts under no category.
pub(super) fn columns(
    system: &System,
    table: &Table,
    info: &TableInfo,
    catalogue: &Catalogue,
    sql: &Compiled,
) -> Option<Problem> {
    let persons = || table.persons.iter();
    let fields = table.fields.iter().chain(persons().flat_map(|person| &person.fields));
    let identify = table.identify.iter().chain(persons().flat_map(|person| &person.identify));
    let mut named: Vec<&str> = fields.map(|(column, _)| column.as_str()).collect();
    named.extend(identify.map(|(_, column)| column.as_str()));
    named.extend(table.endings.iter().map(|(column, _)| column.as_str()));
    named.extend(sql.looked_at_columns.iter().map(String::as_str));
    named.extend(info.foreign_keys.iter().map(|key| key.column.as_str()));
    named.extend(catalogue.references_to(&info.name).map(|(_, key)| key.to_column.as_str()));
    named.extend(table.via.as_deref());
    named.push(&sql.key);
    let left: Vec<&str> = info
        .columns
        .iter()
        .filter(|column| column.key == 0 && !column.generated)
        .map(|column| column.name.as_str())
        .filter(|column| !named.iter().any(|known| known.eq_ignore_ascii_case(column)))
        .collect();
    let problem = || {
        Problem::new("systems-no-category", Stops::Nothing, table.path(&system.id, "fields"))
            .arg("table", format!("{}.{}", system.id, info.name))
            .arg("columns", some(&left))
            .arg("all", left.join(", "))
    };
    (!left.is_empty()).then(problem)
}

/// Tables that the map does not name: those that keep rows of mapped tables by referring to them, and the others.
pub(super) fn tables(system: &System, catalogue: &Catalogue) -> Vec<Problem> {
    let path = Path::of(["system", system.id.as_str()]);
    let mut problems = Vec::new();
    let mut others = Vec::new();
    for info in catalogue.tables.iter().filter(|info| is_unknown(info, system, catalogue)) {
        let refers = || info.foreign_keys.iter().filter(|key| system.table(&key.to).is_some());
        let mut parents: Vec<&str> = refers()
            .filter(|key| !key.composite && matches!(key.on_delete, OnDelete::Refuse | OnDelete::Restrict))
            .filter_map(|key| system.table(&key.to))
            .map(|table| table.name.as_str())
            .collect();
        parents.dedup();
        // References that act by themselves or are of several columns are refused, each with its table.
        if refers().next().is_none() {
            others.push(info.name.as_str());
        } else if !parents.is_empty() {
            problems.push(
                Problem::new("systems-refers", Stops::Nothing, path.clone())
                    .arg("child", format!("{}.{}", system.id, info.name))
                    .arg("table", parents.join(", ")),
            );
        }
    }
    if !others.is_empty() {
        problems.push(
            Problem::new("systems-not-looked-at", Stops::Nothing, path)
                .arg("system", system.id.clone())
                .arg("tables", some(&others))
                .arg("all", others.join(", ")),
        );
    }
    problems
}

/// A table of its own that nothing was said of: no view, no part of a search index, no copy that has its own note.
fn is_unknown(info: &TableInfo, system: &System, catalogue: &Catalogue) -> bool {
    let part_of_index = catalogue.tables.iter().filter(|index| index.virtual_table).any(|index| {
        let rest = info.name.strip_prefix(index.name.as_str()).and_then(|rest| rest.strip_prefix('_'));
        rest.is_some_and(|rest| ["data", "idx", "content", "docsize", "config"].contains(&rest))
    });
    let twin = system.tables.iter().any(|table| is_twin_of(&info.name, &table.name));
    let known = system.table(&info.name).is_some() || info.name.eq_ignore_ascii_case(RUN_TABLE);
    !(known || info.view || part_of_index || twin)
}

/// The first names, and how many more there are.
fn some(names: &[&str]) -> String {
    let shown: Vec<&str> = names.iter().take(NAMES).copied().collect();
    match names.len().saturating_sub(shown.len()) {
        0 => shown.join(", "),
        more => format!("{}, … (+{more})", shown.join(", ")),
    }
}
