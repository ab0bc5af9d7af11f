//! Tables and columns of the map as datasets: names and categories, never where a database stands or how it is opened.

use waarborg_policy::map::{Map, Table};

use super::keys::Keys;
use super::manifest::{Collection, Dataset, Field};

/// The datasets of a map.
pub(super) fn datasets(map: &Map, organisation: &str, keys: &mut Keys<'_>) -> Vec<Dataset> {
    let mut made = Vec::new();
    for system in &map.systems {
        let collections = system.tables.iter().map(|table| collection(table, keys)).collect();
        made.push(Dataset {
            fides_key: system.id.clone(),
            organization_fides_key: organisation.to_owned(),
            name: system.title.clone(),
            collections,
        });
    }
    made
}

/// A table with the columns of which the category is known.
fn collection(table: &Table, keys: &mut Keys<'_>) -> Collection {
    let persons = table.persons.iter();
    let of_persons = persons.flat_map(|person| person.fields.iter());
    let mut fields: Vec<Field> = Vec::new();
    for (column, category) in table.fields.iter().chain(of_persons) {
        let category = keys.category(category);
        match fields.iter_mut().find(|field| field.name == *column) {
            Some(field) if field.data_categories.contains(&category) => {}
            Some(field) => field.data_categories.push(category),
            None => fields.push(Field { name: column.clone(), data_categories: vec![category] }),
        }
    }
    Collection { name: table.name.clone(), fields }
}

/// The datasets in which rows of a purpose lie.
pub(super) fn of_purpose(map: &Map, purpose: &str) -> Vec<String> {
    let holds = |table: &Table| {
        let persons = table.persons.iter().filter_map(|person| person.purposes.as_ref()).flatten();
        table.purposes.iter().chain(persons).any(|(id, _)| id == purpose)
    };
    map.systems
        .iter()
        .filter(|system| system.tables.iter().any(holds))
        .map(|system| system.id.clone())
        .collect()
}
