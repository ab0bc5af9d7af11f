//! Planning and applying a million rows of which 100,000 are due, side by side with the same deletion written by hand:
//! the keys of what is due, then by key with the question asked again, in batches of 1,000, and a count at the end;
//! same driver, same settings, same batches.
#![expect(
    clippy::print_stdout,
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a benchmark measures time and prints it"
)]

use std::path::Path;
use std::time::Instant;

use jiff::Timestamp;
use jiff::civil::date;
use rusqlite::{Connection, params};
use waarborg_office::{Office, Options, Setting, apply, plan, prepare};
use waarborg_policy::load::{NoShelf, load};
use waarborg_policy::map::load_map;
use waarborg_systems::sqlite::{Access, open};

const ROWS: i64 = 1_000_000;
const CUTOFF: &str = "2025-11-22";

const POLICY: &str = "waarborg = 1\n[organisation]\nid = \"bench\"\nname = \"Bench\"\n[statement]\nlanguages = [\"nl\"]\n\
    [purpose.questions]\ntitle = \"Vragen\"\ndata = [\"name\", \"email\", \"message\"]\nbasis = \"contract\"\n\
    keep = \"1 year after last-contact\"\n";
const MAP: &str = "waarborg = 1\n[system.crm]\nkind = \"sqlite\"\npath = \"crm.sqlite\"\n[system.crm.table.customers]\n\
    fields = { name = \"name\", email = \"email\", notes = \"message\" }\npurposes = [\"questions\"]\n\
    clocks = { last-contact = \"last_contact\" }\n";

fn fill(path: &Path) {
    let db = Connection::open(path).unwrap();
    db.execute_batch(
        "pragma journal_mode = wal; pragma synchronous = off;
         create table customers (id integer primary key, name text, email text, notes text, last_contact date);",
    )
    .unwrap();
    let transaction = db.unchecked_transaction().unwrap();
    {
        let mut insert = transaction.prepare("insert into customers values (?1, ?2, ?3, ?4, ?5)").unwrap();
        for id in 1..=ROWS {
            // Every tenth row is due, spread over the table.
            let day = if id % 10 == 3 {
                format!("2024-{:02}-{:02}", 1 + id % 12, 1 + id % 28)
            } else {
                format!("2026-{:02}-{:02}", 1 + id % 10, 1 + id % 28)
            };
            insert
                .execute(params![
                    id,
                    format!("Naam {id}"),
                    format!("persoon{id}@voorbeeld.example"),
                    "een bericht van een regel lang",
                    day
                ])
                .unwrap();
        }
    }
    transaction.commit().unwrap();
    db.execute_batch(
        "create index customers_contact on customers (last_contact); pragma wal_checkpoint(truncate)",
    )
    .unwrap();
}

/// The same deletion by hand.
fn by_hand(path: &Path) -> f64 {
    let start = Instant::now();
    let db = open(path, Access::Write).unwrap();
    let keys: Vec<i64> = {
        let mut statement =
            db.prepare("select id from customers where last_contact < ?1 order by id").unwrap();
        statement.query_map([CUTOFF], |row| row.get(0)).unwrap().collect::<rusqlite::Result<_>>().unwrap()
    };
    assert_eq!(keys.len(), 100_000);
    db.execute_batch("create temp table goes (k integer primary key)").unwrap();
    for chunk in keys.chunks(1000) {
        let transaction =
            rusqlite::Transaction::new_unchecked(&db, rusqlite::TransactionBehavior::Immediate).unwrap();
        transaction.execute("delete from goes", []).unwrap();
        {
            let mut insert = transaction.prepare_cached("insert into goes values (?1)").unwrap();
            for key in chunk {
                insert.execute([key]).unwrap();
            }
        }
        let gone = transaction
            .prepare_cached("delete from customers where id in (select k from goes) and last_contact < ?1")
            .unwrap()
            .execute([CUTOFF])
            .unwrap();
        assert_eq!(gone, chunk.len());
        transaction.commit().unwrap();
    }
    let left: i64 = db
        .query_row("select count(*) from customers where last_contact < ?1", [CUTOFF], |row| row.get(0))
        .unwrap();
    assert_eq!(left, 0);
    let _ = db.query_row("pragma wal_checkpoint(truncate)", [], |_| Ok(()));
    start.elapsed().as_secs_f64()
}

/// By Waarborg: seconds of plan and of apply.
fn by_waarborg(folder: &Path) -> (f64, f64) {
    let policy = load("privacy.toml", POLICY, &NoShelf).unwrap();
    let map = load_map("systems.toml", MAP, &policy).unwrap();
    let setting = Setting { policy: &policy, map: &map, base: folder };
    prepare(setting, "crm").unwrap();
    let now: Timestamp = "2026-11-22T12:00:00Z".parse().unwrap();
    let mut seed = 0;
    let mut office = Office::open(folder, "bench", &[], now, &mut || {
        seed += 1;
        [seed; 32]
    })
    .unwrap();
    let start = Instant::now();
    let made = plan(&mut office, setting, date(2026, 11, 22), now).unwrap();
    assert_eq!(made.rows(), 100_000);
    let planned = start.elapsed().as_secs_f64();
    let applied = apply(&mut office, setting, &made, &Options::default(), now).unwrap();
    assert!(applied.complete);
    (planned, start.elapsed().as_secs_f64() - planned)
}

fn main() {
    let source = tempfile::tempdir().unwrap();
    let file = source.path().join("crm.sqlite");
    fill(&file);
    println!("1,000,000 rows, 100,000 due, SQLite; seconds");
    println!("{:>8} {:>8} {:>8} {:>8} {:>8}", "by hand", "plan", "apply", "together", "ratio");
    let mut ratios = Vec::new();
    for _ in 0..5 {
        let (hand, ours) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        for folder in [&hand, &ours] {
            std::fs::copy(&file, folder.path().join("crm.sqlite")).unwrap();
            std::fs::File::open(folder.path().join("crm.sqlite")).unwrap().sync_all().unwrap();
        }
        let baseline = by_hand(&hand.path().join("crm.sqlite"));
        let (planned, applied) = by_waarborg(ours.path());
        let ratio = (planned + applied) / baseline;
        println!("{baseline:8.2} {planned:8.2} {applied:8.2} {:8.2} {ratio:8.2}", planned + applied);
        ratios.push(ratio);
    }
    ratios.sort_by(f64::total_cmp);
    println!("median ratio {:.2}   (goal: at most 1.3)", ratios[ratios.len() / 2]);
}
