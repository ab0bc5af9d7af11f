//! A hold names a row that is there, and nothing makes it forgotten in silence.

use waarborg_office::{OfficeError, StoreFailpoint, add_hold_with, holds, lift_hold, open_scope};
use waarborg_systems::key::Key;

use crate::case::{CONTACT, Case, TABLE, new_hold, options};
use crate::support::now;

fn text_keys() -> Case {
    Case::new(
        CONTACT,
        TABLE,
        "create table t (id text primary key not null, name text, d date);
         insert into t values ('007', 'een', '2020-01-01'), ('8', 'twee', '2020-01-01'), ('b9', 'drie', '2020-01-01');",
    )
}

#[test]
fn digits_in_a_column_of_texts_are_a_text() {
    let case = text_keys();
    assert_eq!(case.try_hold("s.t", "007").unwrap().key, Key::Text("007".to_owned()));
    assert_eq!(case.try_hold("s.t", "b9").unwrap().key, Key::Text("b9".to_owned()));
    let made = case.plan();
    case.apply(&made);
    assert_eq!(case.count("select count(*) from t where id in ('007', 'b9')"), 2);
    assert_eq!(case.count("select count(*) from t"), 2);
}

#[test]
fn digits_in_a_column_of_numbers_are_a_number() {
    let case = Case::simple();
    assert_eq!(case.try_hold("s.t", "13").unwrap().key, Key::Whole(13));
    let made = case.plan();
    assert_eq!(made.rows(), 29);
    case.apply(&made);
    assert_eq!(case.count("select count(*) from t where id = 13"), 1);
}

#[test]
fn a_row_that_is_not_there_is_refused_and_nothing_stands() {
    let case = Case::simple();
    for key in ["9999", "Jansen", ""] {
        let error = case.try_hold("s.t", key).unwrap_err();
        assert!(matches!(&error, OfficeError::NoRow(table) if table == "s.t"), "{error}");
        assert_eq!(error.to_string(), "no such row in s.t");
    }
    assert!(holds(&case.office()).unwrap().is_empty());
    assert!(!case.log().iter().any(|line| line.contains("hold-added")));
}

#[test]
fn a_key_of_two_rows_is_refused() {
    // A column without an affinity may hold the number and the text.
    let case = Case::new(
        CONTACT,
        TABLE,
        "create table t (id not null primary key, name text, d date);
         insert into t values (5, 'een', '2020-01-01'), ('5', 'twee', '2020-01-01');",
    );
    let error = case.try_hold("s.t", "5").unwrap_err();
    assert!(matches!(error, OfficeError::ManyRows(_)), "{error}");
}

#[test]
fn a_table_in_another_case_stays_under_its_hold() {
    let mut case = Case::simple();
    case.try_hold("S.T", "3").unwrap();
    let map = case.map_with("table.t]", "table.T]");
    case.remap(&map);
    let made = case.plan();
    assert_eq!(made.rows(), 29);
    case.apply(&made);
    assert_eq!(case.count("select count(*) from t where id = 3"), 1);
}

#[test]
fn a_hold_that_the_map_no_longer_names_stops_everything() {
    let mut case = Case::simple();
    let placed = case.try_hold("s.t", "3").unwrap();
    let made = case.plan();
    let renamed = case.map_with("system.s", "system.crm");
    case.remap(&renamed);
    for error in [
        case.try_plan().unwrap_err(),
        case.try_apply(&made, &crate::case::options(&["t"]), now()).unwrap_err(),
    ] {
        match error {
            OfficeError::HoldUnmapped { hold, table } => {
                assert_eq!((hold.as_str(), table.as_str()), (placed.id.as_str(), "s.t"));
            }
            error => panic!("{error}"),
        }
    }
    assert_eq!(case.count("select count(*) from t"), 300);
    // Lifted, it is in nobody's way.
    lift_hold(&mut case.office(), &placed.id, now()).unwrap();
    case.try_plan().unwrap();
}

#[test]
fn a_lost_store_does_not_lose_a_hold() {
    let case = Case::simple();
    let placed = case.try_hold("s.t", "3").unwrap();
    let made = case.plan();
    for ending in ["", "-wal", "-shm"] {
        let _ = std::fs::remove_file(case.folder.path().join(format!(".waarborg/office.db{ending}")));
    }
    let listed = holds(&case.office()).unwrap_err();
    let errors = [
        listed,
        case.try_plan().unwrap_err(),
        case.try_apply(&made, &crate::case::options(&["t"]), now()).unwrap_err(),
    ];
    for error in errors {
        match &error {
            OfficeError::HoldsDiffer { lost, .. } => assert!(lost[0].contains(&placed.id), "{error}"),
            error => panic!("{error}"),
        }
    }
    assert_eq!(case.count("select count(*) from t"), 300);
    // The way out: place it again, and lift the one that is lost.
    case.try_hold("s.t", "3").unwrap();
    lift_hold(&mut case.office(), &placed.id, now()).unwrap();
    case.apply(&case.plan());
    assert_eq!(case.count("select count(*) from t where id = 3"), 1);
}

#[test]
fn an_older_store_is_found() {
    let case = Case::simple();
    let first = case.try_hold("s.t", "3").unwrap();
    let path = case.folder.path().join(".waarborg/office.db");
    let older = std::fs::read(&path).unwrap();
    lift_hold(&mut case.office(), &first.id, now()).unwrap();
    case.try_hold("s.t", "13").unwrap();
    for ending in ["-wal", "-shm"] {
        let _ = std::fs::remove_file(case.folder.path().join(format!(".waarborg/office.db{ending}")));
    }
    std::fs::write(&path, older).unwrap();
    match case.try_plan().unwrap_err() {
        OfficeError::HoldsDiffer { lost, unknown } => {
            assert_eq!(lost.len(), 1);
            assert!(unknown[0].contains(&first.id));
        }
        error => panic!("{error}"),
    }
}

#[test]
fn another_row_in_the_store_is_found() {
    let case = Case::simple();
    case.try_hold("s.t", "3").unwrap();
    let store = rusqlite::Connection::open(case.folder.path().join(".waarborg/office.db")).unwrap();
    store.execute("update hold set key = '13'", []).unwrap();
    drop(store);
    assert!(matches!(case.try_plan().unwrap_err(), OfficeError::HoldsDiffer { .. }));
}

#[test]
fn the_row_of_a_hold_can_be_shown() {
    let case = Case::simple();
    let placed = case.try_hold("s.t", "3").unwrap();
    let opening = open_scope(&case.office(), &placed.id).unwrap();
    assert_eq!(opening.value, "3");
    let line = case.log().into_iter().find(|line| line.contains("hold-added")).unwrap();
    assert!(line.contains(&format!("\"scope\":\"{}\"", opening.commitment())), "{line}");
}

/// A program that dies while it places a hold leaves none, or one that everything else waits for.
#[test]
fn stopped_while_placing() {
    for (point, stands) in [(StoreFailpoint::Written, false), (StoreFailpoint::Logged, true)] {
        let case = Case::simple();
        let mut office = case.office();
        let stopped = add_hold_with(
            &mut office,
            case.setting(),
            &new_hold("s.t", "3"),
            &now(),
            [7; 32],
            false,
            Some(point),
        );
        assert!(matches!(stopped, Err(OfficeError::Stopped(_))));
        drop(office);
        let listed = holds(&case.office());
        match (listed, stands) {
            (Ok(standing), false) => assert!(standing.is_empty()),
            (Err(OfficeError::HoldsDiffer { .. }), true) => {
                assert!(matches!(case.try_plan().unwrap_err(), OfficeError::HoldsDiffer { .. }));
            }
            (other, _) => panic!("{point:?}: {other:?}"),
        }
        // Placed again, it stands.
        let again = add_hold_with(
            &mut case.office(),
            case.setting(),
            &new_hold("s.t", "3"),
            &now(),
            [8; 32],
            false,
            None,
        )
        .unwrap();
        assert!(again.id.starts_with("h-"));
    }
}

#[test]
fn a_hold_whose_row_goes_by_another_key_stops_everything() {
    let case = Case::simple();
    let placed = case.try_hold("s.t", "13").unwrap();
    let made = case.plan();
    case.db().execute_batch("update t set id = 1013 where id = 13").unwrap();
    let error = case.try_plan().unwrap_err();
    assert!(matches!(&error, OfficeError::HoldWithoutRow { table, .. } if table == "s.t"), "{error}");
    let error = case.try_apply(&made, &options(&["t"]), now()).unwrap_err();
    assert!(matches!(error, OfficeError::HoldWithoutRow { .. }), "{error}");
    assert_eq!(case.count("select count(*) from t"), 300);
    case.try_hold("s.t", "1013").unwrap();
    lift_hold(&mut case.office(), &placed.id, now()).unwrap();
    case.apply(&case.plan());
    assert_eq!(case.count("select count(*) from t where id = 1013"), 1);
}

/// What moves under a held row while a run goes on is held from then on.
#[test]
fn a_row_that_moves_under_a_held_one_during_a_run_stays() {
    let case = Case::new(
        CONTACT,
        "[system.s.table.p]\npurposes = [\"a\"]\nfields = { name = \"name\" }\nclocks = { last-contact = \"d\" }\n\
         [system.s.table.c]\nof = \"p\"\npurposes = [\"a\"]\nfields = { name = \"name\" }\nclocks = { last-contact = \"d\" }\n",
        "create table p (id integer primary key, name text, d date);
         insert into p values (1, 'een', '2026-11-01'), (2, 'twee', '2026-11-01');
         create table c (id integer primary key, pid integer references p (id), name text, d date);
         create index c_pid on c (pid);
         with recursive n(i) as (select 1 union all select i + 1 from n where i < 2500)
         insert into c select i, 2, 'naam', '2020-01-01' from n;",
    );
    case.try_hold("s.p", "1").unwrap();
    let made = case.plan();
    assert_eq!(made.rows(), 2500);
    let path = case.folder.path().join("d.sqlite");
    let mut moved = false;
    let done = waarborg_office::apply_with(
        &mut case.office(),
        case.setting(),
        &made,
        &options(&["c"]),
        now(),
        None,
        &mut |_| {
            if !moved {
                moved = true;
                let db = rusqlite::Connection::open(&path).unwrap();
                db.execute_batch("update c set pid = 1 where id > 2490").unwrap();
            }
        },
    )
    .unwrap();
    assert_eq!(case.count("select count(*) from c"), 10);
    assert_eq!(done.steps.iter().map(|step| step.skipped).sum::<i64>(), 10);
}

#[test]
fn one_database_under_two_names_is_refused() {
    let mut case = Case::simple();
    let other = TABLE.replace("system.s.", "system.again.");
    let map = format!(
        "{}[system.again]\nkind = \"sqlite\"\npath = \"./d.sqlite\"\n{other}",
        case.map_with("kind", "kind")
    );
    case.remap(&map);
    let error = case.try_plan().unwrap_err();
    assert!(matches!(error, OfficeError::SameDatabase { .. }), "{error}");
}
