//! Whole units in batches that stay small, whatever hangs together; what the plan does not name stays as it was.

use jiff::Timestamp;
use rusqlite::Connection;
use waarborg_office::{Office, Options, Setting, apply, plan, prepare};
use waarborg_policy::load::{NoShelf, load};
use waarborg_policy::map::load_map;

use crate::support::TODAY;

const POLICY: &str = "waarborg = 1\n[organisation]\nid = \"x\"\nname = \"X\"\n[statement]\ntranscribes = true\n\
    [purpose.a]\nis = \"contact\"\ntitle = \"P\"\nbasis = \"contract\"\ndata = [\"name\"]\nkeep = \"1 year after last-purchase\"\n";
const MAP: &str = "waarborg = 1\n[system.s]\nkind = \"sqlite\"\npath = \"s.sqlite\"\n\
    [system.s.table.t]\npurposes = [\"a\"]\nclocks = { last-purchase = \"latest(o.d)\" }\n\
    [system.s.table.o]\nof = \"t\"\npurposes = [\"a\"]\nclocks = { last-purchase = \"d\" }\n\
    [system.s.table.chain]\npurposes = [\"a\"]\nclocks = { last-purchase = \"d\" }\n";
const TABLES: &str = "
    create table t (id integer primary key, name text);
    create table o (id integer primary key, t integer not null references t (id) on delete cascade, d date);
    create table chain (id integer primary key, up integer references chain (id), d date);
    create index ot on o (t); create index cu on chain (up);
    insert into t values (1, 'large'), (2, 'small'), (3, 'stays');
    insert into o with recursive n (i) as (select 1 union all select i + 1 from n where i < 3500)
        select i, 1, '20' || (10 + i % 9) || '-01-01' from n;
    insert into o values (9001, 2, '2020-01-01'), (9002, 3, '2019-01-01'), (9003, 3, '2026-01-01');
    insert into chain with recursive n (i) as (select 1 union all select i + 1 from n where i < 2500)
        select i, nullif(i - 1, 0), '2020-01-01' from n;
    insert into chain values (9001, null, '2026-01-01');";

fn rows(db: &Connection, sql: &str) -> Vec<i64> {
    db.prepare(sql).unwrap().query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
}

#[test]
fn a_unit_larger_than_a_batch_ends_whole_in_small_batches() {
    let folder = tempfile::tempdir().unwrap();
    let policy = load("privacy.toml", POLICY, &NoShelf).unwrap();
    let map = load_map("systems.toml", MAP, &policy).unwrap();
    let db = Connection::open(folder.path().join("s.sqlite")).unwrap();
    db.execute_batch(TABLES).unwrap();
    let setting = Setting { policy: &policy, map: &map, base: folder.path() };
    prepare(setting, "s").unwrap();
    let now: Timestamp = "2026-11-22T10:00:00Z".parse().unwrap();
    let floors = waarborg_office::floors(setting);
    let mut office = Office::open(folder.path(), "x", &floors, now, &mut || [1; 32]).unwrap();
    let made = plan(&mut office, setting, TODAY, now).unwrap();
    assert_eq!(made.rows(), 2 + 3501 + 1 + 2500);
    let options =
        Options { more_than_a_fifth: ["t", "o", "chain"].map(str::to_owned).to_vec(), by: "n".to_owned() };
    let done = apply(&mut office, setting, &made, &options, now).unwrap();
    assert!(done.complete);
    assert!(done.steps.iter().all(|step| step.skipped == 0), "{:?}", done.steps);
    assert!(rows(&db, "select n from waarborg_run").iter().all(|n| *n <= 1000));
    assert_eq!(rows(&db, "select id from t"), [3]);
    assert_eq!(rows(&db, "select id from o"), [9003]);
    assert_eq!(rows(&db, "select id from chain"), [9001]);
    assert_eq!(plan(&mut office, setting, TODAY, now).unwrap().rows(), 0);
}
