//! An office over the example organisation, in a temporary folder.

use jiff::Timestamp;
use jiff::civil::{Date, date};
use rusqlite::Connection;
use tempfile::TempDir;
use waarborg_demo::{MAP, POLICY, Size, fill};
use waarborg_office::{Office, Setting, prepare};
use waarborg_policy::load::{NoShelf, load};
use waarborg_policy::map::{Map, load_map};
use waarborg_policy::model::Policy;

pub(crate) const TODAY: Date = date(2026, 11, 22);

pub(crate) struct Practice {
    pub(crate) policy: Policy,
    pub(crate) map: Map,
    pub(crate) folder: TempDir,
}

impl Practice {
    pub(crate) fn new(customers: u32) -> Practice {
        let practice = Practice::unprepared(customers);
        prepare(practice.setting(), "crm").unwrap();
        practice
    }

    pub(crate) fn unprepared(customers: u32) -> Practice {
        let folder = tempfile::tempdir().unwrap();
        let policy = load("privacy.toml", POLICY, &NoShelf).unwrap();
        let map = load_map("systems.toml", MAP, &policy).unwrap();
        let connection = Connection::open(folder.path().join("crm.sqlite")).unwrap();
        fill(&connection, TODAY, Size { customers }).unwrap();
        Practice { policy, map, folder }
    }

    pub(crate) fn setting(&self) -> Setting<'_> {
        Setting { policy: &self.policy, map: &self.map, base: self.folder.path() }
    }

    pub(crate) fn office(&self) -> Office {
        let mut seed = 0_u8;
        Office::open(
            self.folder.path(),
            "lichtbron",
            &waarborg_office::floors(self.setting()),
            now(),
            &mut || {
                seed += 1;
                [seed; 32]
            },
        )
        .unwrap()
    }

    pub(crate) fn db(&self) -> Connection {
        Connection::open(self.folder.path().join("crm.sqlite")).unwrap()
    }

    /// Everything in the customer's tables, as text.
    pub(crate) fn dump(&self) -> Vec<String> {
        let db = self.db();
        let mut lines = Vec::new();
        for table in ["customers", "invoices", "sessions", "applicants"] {
            let mut statement = db.prepare(&format!("select * from {table} order by id")).unwrap();
            let columns = statement.column_count();
            let mut rows = statement.query([]).unwrap();
            while let Some(row) = rows.next().unwrap() {
                let values: Vec<String> = (0..columns)
                    .map(|n| format!("{:?}", row.get::<_, rusqlite::types::Value>(n).unwrap()))
                    .collect();
                lines.push(format!("{table}: {}", values.join(", ")));
            }
        }
        lines
    }

    pub(crate) fn count(&self, sql: &str) -> i64 {
        self.db().query_row(sql, [], |row| row.get(0)).unwrap()
    }
}

pub(crate) fn now() -> Timestamp {
    "2026-11-22T12:00:00Z".parse().unwrap()
}
