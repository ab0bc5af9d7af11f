//! What stays behind after a run: nothing of a row in the office, and no entry of the log that tells of another.

use std::path::{Path, PathBuf};

use rusqlite::Connection;

use crate::case::{CONTACT, Case, ROWS, TABLE, options};
use crate::support::now;

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path) }
    }
    found
}

fn holds(path: &Path, text: &str) -> bool {
    std::fs::read(path).unwrap().windows(text.len()).any(|window| window == text.as_bytes())
}

#[test]
fn no_key_or_value_of_a_row_in_the_office_after_a_complete_run() {
    let case = Case::new(
        CONTACT,
        TABLE,
        "create table t (id text primary key not null, name text, d date);
         insert into t select 'SLEUTEL-' || value || '@voorbeeld.example', 'WAARDE-' || value, '2020-01-01' from generate
         where value < 60;",
    );
    let made = case.plan();
    case.apply(&made);
    let all = files(&case.folder.path().join(".waarborg"));
    assert!(all.len() > 4, "{all:?}");
    for path in all {
        for canary in ["SLEUTEL-", "WAARDE-", "voorbeeld.example"] {
            assert!(!holds(&path, canary), "{canary} in {}", path.display());
        }
    }
    for ending in ["", "-wal", "-journal"] {
        let path = case.folder.path().join(format!("d.sqlite{ending}"));
        assert!(!path.exists() || !holds(&path, "WAARDE-"), "{}", path.display());
    }
}

/// Every commitment in the log of a real run: no four bytes of one stand in another, and the name in none.
#[test]
fn no_two_entries_share_a_commitment() {
    let case = Case::simple();
    for key in ["3", "13", "23"] {
        case.try_hold("s.t", key).unwrap();
    }
    case.apply(&case.plan());
    case.db().execute("insert into t values (998, 'n', '2020-01-01')", []).unwrap();
    case.apply(&case.plan());
    let lines = case.log();
    let mut found: Vec<String> = Vec::new();
    for line in &lines {
        for field in ["\"actor\":\"", "\"scope\":\""] {
            if let Some(at) = line.find(field) {
                found.push(line[at + field.len()..][..64].to_owned());
            }
        }
        assert!(!line.contains("Noor"), "{line}");
    }
    assert!(found.len() >= 5, "{found:?}");
    for (place, one) in found.iter().enumerate() {
        for two in found.iter().skip(place + 1) {
            let windows = |text: &str| -> Vec<String> {
                (0..=56).step_by(2).map(|at| text[at..at + 8].to_owned()).collect()
            };
            let (one, two) = (windows(one), windows(two));
            assert!(!one.iter().any(|bytes| two.contains(bytes)));
        }
    }
}

/// Each entry has its own moment, and none is before the one above it.
#[test]
fn entries_have_moments_of_their_own() {
    let case = Case::simple();
    let made = case.plan();
    let ticks = std::cell::Cell::new(0_i64);
    let clock = || {
        ticks.set(ticks.get() + 1);
        // A clock that steps back once in the middle.
        let step = if ticks.get() == 6 { -30 } else { ticks.get() };
        now().checked_add(jiff::SignedDuration::from_secs(step)).unwrap()
    };
    waarborg_office::apply(&mut case.office(), case.setting(), &made, &options(&["t"]), clock).unwrap();
    let at: Vec<String> = case.log().iter().map(|line| line[7..34].to_owned()).collect();
    assert!(at.is_sorted(), "{at:#?}");
    let mut apart = at.clone();
    apart.dedup();
    assert!(apart.len() >= 5, "{at:#?}");
}

#[test]
fn counts_stand_per_table() {
    let case = Case::simple();
    case.apply(&case.plan());
    let log = case.log();
    let intent = log.iter().find(|line| line.contains("\"kind\":\"intent\"")).unwrap();
    assert!(intent.contains(r#""acts":[{"table":"t","action":"delete","n":30}]"#), "{intent}");
    let done = log.iter().find(|line| line.contains("\"kind\":\"done\"")).unwrap();
    assert!(done.contains(r#""acts":[{"table":"t","action":"delete","n":30}]"#), "{done}");
}

#[test]
fn a_reader_that_keeps_the_write_ahead_log_open_is_said() {
    let case = Case::new(CONTACT, TABLE, ROWS);
    case.db().execute_batch("pragma journal_mode = wal").unwrap();
    let made = case.plan();
    let reader = Connection::open(case.folder.path().join("d.sqlite")).unwrap();
    reader.execute_batch("begin; select count(*) from t").unwrap();
    let read: i64 = reader.query_row("select count(*) from t", [], |row| row.get(0)).unwrap();
    assert_eq!(read, 300);
    let applied = case.apply(&made);
    assert_eq!(applied.remains, ["s"]);
    assert!(case.log().iter().any(|line| line.contains(r#""remains":["s"]"#)));
    drop(reader);
    let again = case.apply(&case.plan());
    assert!(again.remains.is_empty());
}

#[test]
fn a_database_that_is_busy_for_a_while_is_waited_for() {
    let case = Case::simple();
    let made = case.plan();
    let path = case.folder.path().join("d.sqlite");
    let (ready, go) = std::sync::mpsc::channel();
    let writer = std::thread::spawn(move || {
        let db = Connection::open(path).unwrap();
        db.execute_batch("begin immediate").unwrap();
        ready.send(()).unwrap();
        std::thread::sleep(std::time::Duration::from_millis(2600));
        db.execute_batch("rollback").unwrap();
    });
    go.recv().unwrap();
    assert!(case.apply(&made).complete);
    writer.join().unwrap();
    assert_eq!(case.count("select count(*) from t"), 270);
}

#[test]
fn a_database_that_stays_busy_is_named_with_its_table() {
    let case = Case::simple();
    let made = case.plan();
    let writer = case.db();
    writer.execute_batch("begin immediate").unwrap();
    let error = case.try_apply(&made, &options(&["t"]), now()).unwrap_err();
    match &error {
        waarborg_office::OfficeError::Batch { system, table, committed_rows, .. } => {
            assert_eq!((system.as_str(), table.as_str(), *committed_rows), ("s", "t", 0));
        }
        error => panic!("{error}"),
    }
    writer.execute_batch("rollback").unwrap();
    assert!(case.apply(&made).complete);
}

/// A hold placed while a run goes on waits for the batch, not for the run, and what is left of the run keeps it.
#[test]
fn a_hold_during_a_run() {
    let case = Case::new(
        CONTACT,
        TABLE,
        "create table t (id integer primary key, name text, d date);
         with recursive n(i) as (select 1 union all select i + 1 from n where i < 4000)
         insert into t select i, 'n', '2020-01-01' from n;",
    );
    let made = case.plan();
    let mut office = case.office();
    let (placed, rows_then) = std::thread::scope(|scope| {
        let mut waiter = None;
        let mut tell = |_: waarborg_office::Progress| {
            if waiter.is_none() {
                waiter = Some(scope.spawn(|| {
                    let folder = case.folder.path();
                    let mut office = waarborg_office::Office::open_waiting(folder, &[], now()).unwrap();
                    let hold = crate::case::new_hold("s.t", "3999");
                    let placed =
                        waarborg_office::add_hold(&mut office, case.setting(), &hold, now(), [7; 32])
                            .unwrap();
                    let left = case.count("select count(*) from t");
                    office.close().unwrap();
                    (placed, left)
                }));
                // Until the other stands in line.
                std::thread::sleep(std::time::Duration::from_millis(400));
            }
        };
        let all = options(&["t"]);
        let applied =
            waarborg_office::apply_with(&mut office, case.setting(), &made, &all, now(), None, &mut tell)
                .unwrap();
        assert_eq!(applied.steps[0].skipped, 1, "{applied:#?}");
        waiter.unwrap().join().unwrap()
    });
    office.close().unwrap();
    assert_eq!(rows_then, 3000, "it waited for one batch");
    assert_eq!(case.count("select id from t"), 3999);
    assert_eq!(waarborg_office::holds(&case.office()).unwrap(), [placed]);
    let mut office = case.office();
    let mut export = Vec::new();
    office.log().export(&mut export).unwrap();
    let report = waarborg_evidence::verify(export.as_slice(), None, None).unwrap();
    assert!(report.consistent, "{:?}", report.problems);
}

#[test]
fn two_applies_at_once() {
    let case = Case::simple();
    let made = case.plan();
    let first = case.office();
    let second = case.try_office();
    assert!(second.is_err(), "the log has one writer");
    drop(first);
    assert!(case.apply(&made).complete);
}
