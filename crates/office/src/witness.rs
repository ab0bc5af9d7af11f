//! What the databases have seen of the log, in their run tables.

use std::path::Path;

use waarborg_evidence::{Floor, Hash, Sight, Witness};
use waarborg_policy::map::SystemKind;
use waarborg_systems::run_table;
use waarborg_systems::sqlite::{Access, open};

use crate::open::Setting;

/// What the run tables of the map's databases have seen of the log.
pub fn witnesses(setting: Setting<'_>) -> Vec<Witness> {
    let systems = setting.map.systems.iter().filter(|system| system.kind == SystemKind::Sqlite);
    systems
        .filter_map(|system| {
            let path = setting.base.join(system.path.as_ref()?);
            let sight = sight(&path, &system.id).unwrap_or(Sight::Unreadable);
            Some(Witness { by: system.id.clone(), sight })
        })
        .collect()
}

/// What one database has seen; `None` when it cannot be read.
fn sight(path: &Path, system: &str) -> Option<Sight> {
    let db = open(path, Access::Read).ok()?;
    let known = "select count(*) from sqlite_master where type = 'table' and name = ?1";
    let prepared: i64 = db.query_row(known, [run_table::RUN_TABLE], |row| row.get(0)).ok()?;
    if prepared == 0 {
        return Some(Sight::Seen(Vec::new()));
    }
    let rows = run_table::batches(&db).ok()?;
    let floor = |row: &run_table::BatchRow| {
        let (size, root) = (u64::try_from(row.log_size).ok()?, row.log_root.parse::<Hash>().ok()?);
        Some(Floor { seen_by: system.to_owned(), size, root })
    };
    Some(Sight::Seen(rows.iter().filter(|row| row.state != "fence").filter_map(floor).collect()))
}

/// What the run tables of the map's databases have seen of the log: it may not be smaller.
pub fn floors(setting: Setting<'_>) -> Vec<Floor> {
    Witness::floors(&witnesses(setting))
}
