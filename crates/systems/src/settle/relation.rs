//! Which tables refer to which, by the database's own references and by the map.

use waarborg_policy::map::System;

use crate::compile::{Reference, reference};
use crate::sqlite::{Catalogue, OnDelete};

/// A table that refers to a mapped table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Relation {
    /// The table that refers.
    pub child: String,
    /// Its place among the mapped tables; none where the map does not name it.
    pub child_index: Option<usize>,
    /// The column that refers.
    pub column: String,
    /// The place of the table referred to.
    pub parent_index: usize,
    /// The column referred to.
    pub to: String,
    /// The parent's clocks and tests look at the child by this reference.
    pub looked_by: bool,
    /// What the database does when the row referred to goes; none where only the map knows of the reference.
    pub on_delete: Option<OnDelete>,
}

/// All relations of a system's mapped tables.
pub fn relations(system: &System, catalogue: &Catalogue) -> Vec<Relation> {
    let index = |name: &str| system.tables.iter().position(|table| table.name.eq_ignore_ascii_case(name));
    let mut found: Vec<Relation> = Vec::new();
    for (parent_index, parent) in system.tables.iter().enumerate() {
        for (child, key) in catalogue.references_to(&parent.name).filter(|(_, key)| !key.composite) {
            let looked = reference(system, catalogue, &child.name, &parent.name);
            found.push(Relation {
                child: child.name.clone(),
                child_index: index(&child.name),
                column: key.column.clone(),
                parent_index,
                to: key.to_column.clone(),
                looked_by: looked == Reference::One(key.column.clone(), key.to_column.clone()),
                on_delete: Some(key.on_delete),
            });
        }
        for child in system.tables.iter().filter(|child| child.is_under(&parent.name)) {
            let Reference::One(column, to) = reference(system, catalogue, &child.name, &parent.name) else {
                continue;
            };
            let known = found.iter().any(|relation| {
                relation.parent_index == parent_index
                    && relation.child.eq_ignore_ascii_case(&child.name)
                    && relation.column == column
            });
            if !known {
                let name = catalogue.table(&child.name).map_or(&child.name, |info| &info.name);
                found.push(Relation {
                    child: name.clone(),
                    child_index: index(&child.name),
                    column,
                    parent_index,
                    to,
                    looked_by: true,
                    on_delete: None,
                });
            }
        }
    }
    found
}
