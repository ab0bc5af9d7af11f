//! How a table of the map hangs under another.

use waarborg_policy::map::System;

use crate::sqlite::{Catalogue, TableInfo};

/// How rows of a table refer to rows of another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Reference {
    /// Nothing says it.
    None,
    /// By this column, to that of the parent.
    One(String, String),
    /// By several columns, and nothing says which is meant.
    Several(Vec<String>),
}

/// How a table refers to another: by `via` where the map says so, else by the database's one reference.
pub(crate) fn reference(system: &System, catalogue: &Catalogue, child: &str, parent: &str) -> Reference {
    let Some(info) = catalogue.table(child) else { return Reference::None };
    let mapped = system.table(child);
    if let Some(via) = mapped.filter(|map| map.is_under(parent)).and_then(|map| map.via.as_ref()) {
        let known = info.foreign_keys.iter().find(|key| {
            !key.composite && key.to.eq_ignore_ascii_case(parent) && key.column.eq_ignore_ascii_case(via)
        });
        if let Some(key) = known {
            return Reference::One(key.column.clone(), key.to_column.clone());
        }
        let key = catalogue.table(parent).and_then(TableInfo::key);
        return match (info.column(via), key) {
            (Some(column), Some(key)) => Reference::One(column.name.clone(), key.name.clone()),
            _ => Reference::None,
        };
    }
    let keys: Vec<_> = info
        .foreign_keys
        .iter()
        .filter(|key| !key.composite && key.to.eq_ignore_ascii_case(parent))
        .collect();
    match keys.as_slice() {
        [] => Reference::None,
        [key] => Reference::One(key.column.clone(), key.to_column.clone()),
        several => Reference::Several(several.iter().map(|key| key.column.clone()).collect()),
    }
}
