//! Which data of a purpose the map can end at all: a category that no column carries is nowhere looked for.

use waarborg_policy::map::{System, Table};
use waarborg_policy::model::Purpose;
use waarborg_systems::sqlite::Access;

use crate::open::Setting;
use crate::systems::open_system;

/// What is known of a system's database now.
#[derive(Debug)]
pub(crate) struct Database {
    pub(crate) system: String,
    /// Batches that its run table knows as done.
    pub(crate) batches: u64,
    /// Columns that can be blanked, by table.
    blankable: Vec<(String, String)>,
}

impl Database {
    /// Looks at a database; none where it is not there, cannot be read or no longer fits the map.
    pub(crate) fn of(setting: Setting<'_>, system: &System, today: jiff::civil::Date) -> Option<Database> {
        let opened = open_system(setting, system, today, Access::Read).ok()?;
        let blankable = opened.questions.iter().flat_map(|question| {
            let columns = question.sql.blanks.iter();
            columns.map(|(blank, _)| {
                (question.sql.table.to_ascii_lowercase(), blank.column.to_ascii_lowercase())
            })
        });
        let (blankable, batches) = (blankable.collect(), opened.done_batches().ok()?);
        Some(Database { system: system.id.clone(), batches, blankable })
    }

    fn can_blank(&self, table: &str, column: &str) -> bool {
        let wanted = (table.to_ascii_lowercase(), column.to_ascii_lowercase());
        self.blankable.contains(&wanted)
    }
}

/// The tables that hold data for a purpose.
pub(crate) fn tables_of<'a>(setting: Setting<'a>, purpose: &str) -> Vec<(&'a System, &'a Table)> {
    let all = setting.map.systems.iter();
    all.flat_map(|system| system.tables.iter().map(move |table| (system, table)))
        .filter(|(_, table)| purposes_of(table).any(|id| id == purpose))
        .collect()
}

fn purposes_of(table: &Table) -> impl Iterator<Item = &str> {
    let persons = table.persons.iter().flat_map(|person| person.purposes.iter().flatten());
    table.purposes.iter().chain(persons).map(|(id, _)| id.as_str())
}

/// The categories of a promise that no column carries, or that a column carries which cannot be blanked. Where a table serves this purpose alone,
/// its rows go as a whole, and a column that cannot be blanked goes with them; but what ends sooner must be blanked.
pub(crate) fn uncovered(
    setting: Setting<'_>,
    databases: &[Database],
    purpose: &Purpose,
    sooner: Option<&str>,
) -> Vec<String> {
    let tables = tables_of(setting, &purpose.id);
    // Every column of the category, in every table of the purpose: one that stays breaks the promise.
    let carries = |category: &str| {
        let mut any = false;
        for (system, table) in &tables {
            let persons = table.persons.iter().flat_map(|person| &person.fields);
            let columns = table.fields.iter().chain(persons).filter(|(_, known)| known == category);
            let alone = table.persons.is_empty() && purposes_of(table).all(|id| id == purpose.id);
            let whole = sooner.is_none() && alone;
            let database = databases.iter().find(|database| database.system == system.id);
            for (column, _) in columns {
                any = true;
                let blanked = database.is_some_and(|database| database.can_blank(&table.name, column));
                if !(whole || blanked) {
                    return false;
                }
            }
        }
        any
    };
    let all = purpose.data.iter().map(|datum| datum.category.as_str());
    let wanted: Vec<&str> = match sooner {
        Some(category) => vec![category],
        None => all.collect(),
    };
    wanted.into_iter().filter(|category| !carries(category)).map(str::to_owned).collect()
}
