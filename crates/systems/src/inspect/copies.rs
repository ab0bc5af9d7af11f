//! Where what is deleted or changed may live on in the same database: what triggers write, search indexes, copies.

use waarborg_policy::map::Table;
use waarborg_policy::syntax::Path;

use super::{Inspector, Problem, Stops};
use crate::sqlite::TableInfo;

/// How the names of copies and histories end.
const TWINS: [&str; 7] = ["_history", "_audit", "_log", "_archive", "_old", "_copy", "_backup"];

impl Inspector<'_> {
    /// Triggers that fire on what is done here: unread ones stand in the way, read ones are not forgotten.
    pub(super) fn triggers(&mut self, table: &Table, info: &TableInfo, path: &Path, name: &str) {
        let fires = info.triggers.iter().filter(|trigger| trigger.on_delete || trigger.on_update);
        let (reviewed, unread): (Vec<_>, Vec<_>) = fires.partition(|trigger| {
            table.reviewed_triggers.iter().any(|known| known.eq_ignore_ascii_case(&trigger.name))
        });
        for trigger in unread {
            let problem = Problem::new("systems-trigger", Stops::Acting, path.key("triggers"));
            self.add(problem.arg("trigger", trigger.name.clone()).arg("table", name));
        }
        if !reviewed.is_empty() {
            let names: Vec<&str> = reviewed.iter().map(|trigger| trigger.name.as_str()).collect();
            let problem = Problem::new("systems-reviewed", Stops::Nothing, path.key("triggers"));
            self.add(problem.arg("triggers", names.join(", ")).arg("table", name));
        }
    }

    /// An index for full text search keeps the words of rows that are gone, unless a trigger that someone read takes
    /// them out.
    pub(super) fn search(&mut self, table: &Table, info: &TableInfo, path: &Path) {
        for index in self.catalogue.tables.iter().filter(|other| other.virtual_table) {
            let text =
                index.sql.to_ascii_lowercase().replace([' ', '\t', '\n', '\'', '"', '[', ']', '`'], "");
            let own = info.name.to_ascii_lowercase();
            let of_it = [",", ")"].iter().any(|end| text.contains(&format!("content={own}{end}")));
            let read = info.triggers.iter().any(|trigger| {
                let named = trigger.sql.to_ascii_lowercase().contains(&index.name.to_ascii_lowercase());
                let reviewed =
                    table.reviewed_triggers.iter().any(|known| known.eq_ignore_ascii_case(&trigger.name));
                trigger.on_delete && named && reviewed
            });
            if of_it && !read {
                let problem = Problem::new("systems-search", Stops::Acting, path.clone());
                self.add(problem.arg("table", info.name.clone()).arg("index", index.name.clone()));
            }
        }
    }

    /// A table that by its name keeps what another one had.
    pub(super) fn twins(&mut self, info: &TableInfo, path: &Path) {
        for other in &self.catalogue.tables {
            if is_twin_of(&other.name, &info.name) && self.system.table(&other.name).is_none() {
                let problem = Problem::new("systems-twin", Stops::Nothing, path.clone());
                self.add(problem.arg("table", info.name.clone()).arg("twin", other.name.clone()));
            }
        }
    }
}

/// Whether a table's name says that it keeps what another one had.
pub(super) fn is_twin_of(name: &str, of: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let rest = name.strip_prefix(&of.to_ascii_lowercase());
    rest.is_some_and(|rest| TWINS.contains(&rest))
}
