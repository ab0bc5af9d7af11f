//! Which tables refer to which, by the database's own references and by the map.

use waarborg_policy::map::{Clock, System, Table};

use crate::compile::reference;
use crate::sqlite::Catalogue;

/// How a clock over children looks at them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LooksAt {
    /// At the latest date in a column.
    Latest(String),
    /// At the earliest date in a column.
    Earliest(String),
    /// Only at whether there are any.
    Existence,
}

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
    /// The parent's clocks over this child.
    pub clocks: Vec<LooksAt>,
}

/// All relations of a system's mapped tables.
pub fn relations(system: &System, catalogue: &Catalogue) -> Vec<Relation> {
    let index = |name: &str| system.tables.iter().position(|table| table.name.eq_ignore_ascii_case(name));
    let mut found: Vec<Relation> = Vec::new();
    for (parent_index, parent) in system.tables.iter().enumerate() {
        for (child, key) in catalogue.references_to(&parent.name).filter(|(_, key)| !key.composite) {
            found.push(Relation {
                child: child.name.clone(),
                child_index: index(&child.name),
                column: key.column.clone(),
                parent_index,
                to: key.to_column.clone(),
                clocks: looks_at(parent, &child.name),
            });
        }
        for child in system.tables.iter().filter(|child| child.of.as_deref() == Some(parent.name.as_str())) {
            let Some((column, to)) = reference(catalogue, child, &parent.name) else { continue };
            let known = found.iter().any(|relation| {
                relation.parent_index == parent_index
                    && relation.child.eq_ignore_ascii_case(&child.name)
                    && relation.column == column
            });
            if !known {
                found.push(Relation {
                    child: child.name.clone(),
                    child_index: index(&child.name),
                    column,
                    parent_index,
                    to,
                    clocks: looks_at(parent, &child.name),
                });
            }
        }
    }
    found
}

fn looks_at(parent: &Table, child: &str) -> Vec<LooksAt> {
    let mut found = Vec::new();
    let persons = parent.persons.iter().flat_map(|person| &person.clocks);
    for (_, clock) in parent.clocks.iter().chain(persons) {
        collect(clock, child, &mut found);
    }
    let tests = parent.purposes.iter().chain(&parent.facts).flat_map(|(_, test)| &test.terms);
    if tests.into_iter().any(|term| term.child().is_some_and(|name| name.eq_ignore_ascii_case(child))) {
        found.push(LooksAt::Existence);
    }
    found.dedup();
    found
}

fn collect(clock: &Clock, child: &str, found: &mut Vec<LooksAt>) {
    let (inner, make): (_, fn(String) -> LooksAt) = match clock {
        Clock::Latest(inner) => (inner, LooksAt::Latest),
        Clock::Earliest(inner) => (inner, LooksAt::Earliest),
        Clock::FirstSet(inner) => {
            inner.iter().for_each(|clock| collect(clock, child, found));
            return;
        }
        Clock::Source(_) | Clock::Consent | Clock::Never => return,
    };
    for clock in inner {
        match clock {
            Clock::Source(source)
                if source.table.as_deref().is_some_and(|name| name.eq_ignore_ascii_case(child)) =>
            {
                found.push(make(source.column.clone()));
            }
            other => collect(other, child, found),
        }
    }
}
