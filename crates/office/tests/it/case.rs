//! An organisation of one small database, with a policy, a map and rows written in the test.

use jiff::Timestamp;
use jiff::civil::date;
use rusqlite::Connection;
use tempfile::TempDir;
use waarborg_evidence::Line;
use waarborg_evidence::entry::HoldReason;
use waarborg_office::{
    Applied, Failpoint, Hold, NewHold, Office, OfficeError, Options, Plan, Proven, Setting, add_hold, apply,
    apply_with, floors, plan, prepare, prove,
};
use waarborg_policy::load::{NoShelf, load};
use waarborg_policy::map::{Map, load_map};
use waarborg_policy::model::{Language, Policy};
use waarborg_policy::promises::Status;
use waarborg_systems::act::Point;

use crate::support::{TODAY, now};

const HEAD: &str =
    "waarborg = 1\n[organisation]\nid = \"x\"\nname = \"X\"\n[statement]\ntranscribes = true\n";
const SYSTEM: &str = "waarborg = 1\n[system.s]\nkind = \"sqlite\"\npath = \"d.sqlite\"\n";

/// A purpose that keeps a name for a year after the last contact.
pub(crate) const CONTACT: &str = "[purpose.a]\nis = \"contact\"\ntitle = \"Contact\"\nbasis = \"contract\"\n\
    data = [\"name\"]\nkeep = \"1 year after last-contact\"\n";
/// A table that carries it.
pub(crate) const TABLE: &str = "[system.s.table.t]\npurposes = [\"a\"]\nfields = { name = \"name\" }\nclocks = { last-contact = \"d\" }\n";
/// That table, with `%` rows of which the first half is past its period.
pub(crate) const ROWS: &str = "create table t (id integer primary key, name text, d date);
    insert into t select value, 'naam ' || value, case when value % 10 = 3 then '2020-01-01' else '2026-11-01' end
    from generate;";

pub(crate) struct Case {
    pub(crate) policy: Policy,
    pub(crate) map: Map,
    pub(crate) folder: TempDir,
}

impl Case {
    pub(crate) fn new(policy: &str, map: &str, sql: &str) -> Case {
        let folder = tempfile::tempdir().unwrap();
        let db = Connection::open(folder.path().join("d.sqlite")).unwrap();
        db.execute_batch(
            "create temp table generate as
             with recursive n(value) as (select 1 union all select value + 1 from n where value < 300) select value from n",
        )
        .unwrap();
        db.execute_batch(sql).unwrap();
        drop(db);
        let policy = load("privacy.toml", &format!("{HEAD}{policy}"), &NoShelf)
            .unwrap_or_else(|refused| panic!("{:#?}", refused.faults));
        let map = read_map(&policy, &format!("{SYSTEM}{map}"));
        let case = Case { policy, map, folder };
        prepare(case.setting(), "s").unwrap();
        case
    }

    /// The case that most tests begin with: 300 rows, 30 of them past their period.
    pub(crate) fn simple() -> Case {
        Case::new(CONTACT, TABLE, ROWS)
    }

    /// Writes the map anew; the policy stays.
    pub(crate) fn remap(&mut self, map: &str) {
        self.map = read_map(&self.policy, map);
    }

    /// The map with a text replaced in it.
    pub(crate) fn map_with(&self, from: &str, to: &str) -> String {
        let text = format!("{SYSTEM}{TABLE}");
        assert!(text.contains(from), "{from}");
        text.replace(from, to)
    }

    pub(crate) fn setting(&self) -> Setting<'_> {
        Setting { policy: &self.policy, map: &self.map, base: self.folder.path() }
    }

    pub(crate) fn try_office(&self) -> Result<Office, OfficeError> {
        let mut seed = 0_u8;
        Office::open(self.folder.path(), "x", &floors(self.setting()), now(), &mut || {
            seed += 1;
            [seed; 32]
        })
    }

    pub(crate) fn office(&self) -> Office {
        self.try_office().unwrap()
    }

    pub(crate) fn db(&self) -> Connection {
        Connection::open(self.folder.path().join("d.sqlite")).unwrap()
    }

    pub(crate) fn count(&self, sql: &str) -> i64 {
        self.db().query_row(sql, [], |row| row.get(0)).unwrap()
    }

    pub(crate) fn plan(&self) -> Plan {
        self.try_plan().unwrap()
    }

    pub(crate) fn try_plan(&self) -> Result<Plan, OfficeError> {
        plan(&mut self.office(), self.setting(), TODAY, now())
    }

    pub(crate) fn apply(&self, made: &Plan) -> Applied {
        self.try_apply(made, &options(&["t"]), now()).unwrap()
    }

    pub(crate) fn try_apply(
        &self,
        made: &Plan,
        options: &Options,
        now: Timestamp,
    ) -> Result<Applied, OfficeError> {
        apply(&mut self.office(), self.setting(), made, options, now)
    }

    /// Applies a plan up to a point in one of its batches, as if the program were killed there.
    pub(crate) fn stop_at(&self, made: &Plan, batch: i64, point: Point, options: &Options) {
        let stop = Some(Failpoint { batch, point });
        let stopped = apply_with(&mut self.office(), self.setting(), made, options, now(), stop, &mut |_| {});
        assert!(matches!(stopped, Err(OfficeError::Stopped(_))), "{stopped:?}");
    }

    pub(crate) fn try_hold(&self, table: &str, key: &str) -> Result<Hold, OfficeError> {
        add_hold(&mut self.office(), self.setting(), &new_hold(table, key), now(), [7; 32])
    }

    /// How the promise about a path stands.
    pub(crate) fn proven(&self, path: &str, now: Timestamp) -> (Status, String) {
        let all = prove(&self.office(), self.setting(), now).unwrap();
        let found: Vec<&Proven> =
            all.iter().filter(|proven| proven.promise.path.to_string().starts_with(path)).collect();
        let [proven] = found.as_slice() else { panic!("{path}: {all:#?}") };
        (proven.status, proven.detail.get(Language::En).to_owned())
    }

    /// The entries of the log, as their lines.
    pub(crate) fn log(&self) -> Vec<String> {
        let mut office = self.office();
        let entries = office.log().view().entries().unwrap();
        entries
            .map(|line| match line.unwrap().1 {
                Line::Known(entry) => entry.line().unwrap(),
                Line::Other { raw, .. } => raw,
            })
            .collect()
    }
}

fn read_map(policy: &Policy, text: &str) -> Map {
    load_map("systems.toml", text, policy).unwrap_or_else(|refused| panic!("{:#?}", refused.faults))
}

pub(crate) fn new_hold<'a>(table: &'a str, key: &'a str) -> NewHold<'a> {
    let (system, table) = table.split_once('.').unwrap();
    NewHold {
        system,
        table,
        key,
        reason: HoldReason::Dispute,
        reason_word: "dispute",
        owner: "coördinator",
        review: date(2027, 1, 1),
    }
}

pub(crate) fn options(tables: &[&str]) -> Options {
    Options {
        more_than_a_fifth: tables.iter().map(|table| (*table).to_owned()).collect(),
        by: "Noor Bakker".to_owned(),
        ..Options::default()
    }
}
