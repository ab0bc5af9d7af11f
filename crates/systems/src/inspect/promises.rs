//! Promises of the policy that a table cannot keep as it is mapped.

use waarborg_policy::map::{System, Table};
use waarborg_policy::model::Policy;
use waarborg_policy::verdict::{EndingQuestion, PersonQuestion, Question};

use super::{Problem, Stops};

/// Purposes with a rule of which no ending has a clock: what they hold never ends.
pub(super) fn clocks(system: &System, table: &Table, question: &Question) -> Vec<Problem> {
    let mut problems: Vec<Problem> = Vec::new();
    for person in &question.persons {
        for purpose in person.purposes.iter().filter(|purpose| !purpose.lends_only) {
            let rules = purpose.row_rules.iter().filter_map(|rule| purpose.rules.get(*rule));
            let Some(event) = rules.chain(&purpose.floors).find_map(|rule| unmapped(person, &rule.endings))
            else {
                continue;
            };
            let path = table.path(&system.id, "clocks").key(event);
            let problem = Problem::new("systems-no-clock", Stops::Nothing, path)
                .arg("table", format!("{}.{}", system.id, table.name))
                .arg("purpose", purpose.id.clone())
                .arg("event", event);
            if !problems.contains(&problem) {
                problems.push(problem);
            }
        }
    }
    problems
}

/// The first event of a rule, where every event that it counts from lacks a clock.
fn unmapped<'a>(person: &'a PersonQuestion, endings: &[EndingQuestion]) -> Option<&'a str> {
    let slots = endings.iter().filter_map(|ending| match ending {
        EndingQuestion::Until { clock } | EndingQuestion::After { clock, .. } => person.clocks.get(*clock),
        EndingQuestion::Unknown | EndingQuestion::Never => None,
    });
    let mut first = None;
    for slot in slots {
        if slot.clock.is_some() {
            return None;
        }
        first = first.or(Some(slot.event.as_str()));
    }
    first
}

/// Purposes that need a category which only a row above holds, for other purposes: it ends there although they need it.
pub(super) fn lost(policy: &Policy, system: &System, table: &Table) -> Vec<Problem> {
    let above = above(system, table);
    let mut problems = Vec::new();
    for purpose in purposes(table).filter_map(|id| policy.purpose(id)) {
        for parent in above.iter().filter(|parent| !purposes(parent).any(|id| id == purpose.id)) {
            let lost: Vec<&str> = purpose
                .data
                .iter()
                .map(|datum| datum.category.as_str())
                .filter(|category| holds(parent, category))
                .filter(|category| {
                    let mut holders = system.tables.iter().filter(|other| holds(other, category));
                    !holders.any(|other| purposes(other).any(|id| id == purpose.id))
                })
                .collect();
            if !lost.is_empty() {
                problems.push(
                    Problem::new("systems-lost", Stops::Nothing, parent.path(&system.id, "purposes"))
                        .arg("table", format!("{}.{}", system.id, table.name))
                        .arg("parent", format!("{}.{}", system.id, parent.name))
                        .arg("purpose", purpose.id.clone())
                        .arg("categories", lost.join(", ")),
                );
            }
        }
    }
    problems
}

fn purposes(table: &Table) -> impl Iterator<Item = &str> {
    let persons = table.persons.iter().flat_map(|person| person.purposes.iter().flatten());
    table.purposes.iter().chain(persons).map(|(id, _)| id.as_str())
}

fn holds(table: &Table, category: &str) -> bool {
    let persons = table.persons.iter().flat_map(|person| &person.fields);
    table.fields.iter().chain(persons).any(|(_, known)| known == category)
}

/// The tables above a table, the nearest first.
fn above<'a>(system: &'a System, table: &Table) -> Vec<&'a Table> {
    let mut found: Vec<&Table> = Vec::new();
    let mut next = table.of.as_deref();
    while let Some(parent) = next.and_then(|name| system.table(name)) {
        if parent.name == table.name || found.iter().any(|known| known.name == parent.name) {
            break;
        }
        found.push(parent);
        next = parent.of.as_deref();
    }
    found
}
