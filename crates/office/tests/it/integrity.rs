//! A plan is what the log says was planned, of the database that was looked at, carried out once, by a right clock.

use jiff::{Timestamp, ToSpan};
use waarborg_office::{OfficeError, Options, StoreFailpoint, load_plan, plan, plan_with, recover, runs};
use waarborg_systems::act::Point;

use crate::case::{CONTACT, Case, ROWS, TABLE, options};
use crate::support::{TODAY, now};

fn later(days: i64) -> Timestamp {
    now().checked_add((24 * days).hours()).unwrap()
}

fn keys_of(case: &Case) -> Vec<String> {
    let folder = std::fs::read_dir(case.folder.path().join(".waarborg/plans")).unwrap();
    let names = folder.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names.filter(|name| name.ends_with(".keys")).collect()
}

#[test]
fn changed_keys_are_found() {
    let case = Case::simple();
    let made = case.plan();
    let path = case.folder.path().join(format!(".waarborg/plans/{}.keys", made.digest));
    let text = std::fs::read_to_string(&path).unwrap();
    std::fs::write(&path, text.replacen("[3,13,", "[4,13,", 1)).unwrap();
    let error = case.try_apply(&made, &options(&["t"]), now()).unwrap_err();
    assert!(matches!(error, OfficeError::PlanDamaged(_)), "{error}");
    assert_eq!(case.count("select count(*) from t"), 300);
}

#[test]
fn a_changed_plan_is_found() {
    let case = Case::simple();
    let made = case.plan();
    let path = case.folder.path().join(format!(".waarborg/plans/{}.json", made.digest));
    let text = std::fs::read_to_string(&path).unwrap();
    for (from, to) in [
        ("\"rows\": 30", "\"rows\": 3"),
        ("\"total\": 300", "\"total\": 30000"),
        ("\"made\": 17", "\"made\": 18"),
    ] {
        assert!(text.contains(from), "{from}: {text}");
        std::fs::write(&path, text.replacen(from, to, 1)).unwrap();
        let error = load_plan(&case.office(), "latest").unwrap_err();
        assert!(matches!(error, OfficeError::PlanDamaged(_)), "{error}");
    }
    // A plan that was made up as a whole does not stand in the log.
    let mut forged = made.clone();
    forged.made += 1;
    let error = case.try_apply(&forged, &options(&["t"]), now()).unwrap_err();
    assert!(matches!(error, OfficeError::PlanDamaged(_)), "{error}");
}

#[test]
fn another_shape_of_the_database_is_refused() {
    for change in [
        "create index by_name on t (name)",
        "create trigger keep after insert on t begin select 1; end",
        "alter table t add column more text",
        "create table other (id integer)",
    ] {
        let case = Case::simple();
        let made = case.plan();
        case.db().execute_batch(change).unwrap();
        let error = case.try_apply(&made, &options(&["t"]), now()).unwrap_err();
        assert!(matches!(error, OfficeError::PlanDiffers { what: "database", .. }), "{change}: {error}");
        assert_eq!(case.count("select count(*) from t"), 300);
    }
}

#[test]
fn a_plan_is_carried_out_once_and_its_keys_are_gone() {
    let case = Case::simple();
    let made = case.plan();
    assert_eq!(keys_of(&case).len(), 1);
    case.apply(&made);
    assert!(keys_of(&case).is_empty());
    let error = case.try_apply(&made, &options(&["t"]), now()).unwrap_err();
    assert!(matches!(error, OfficeError::PlanDone { .. }), "{error}");
}

#[test]
fn the_keys_of_a_plan_that_lay_too_long_are_destroyed() {
    let case = Case::simple();
    let made = case.plan();
    let again = plan(&mut case.office(), case.setting(), TODAY, later(8)).unwrap();
    assert_eq!(keys_of(&case), [format!("{}.keys", again.digest)]);
    let error = case.try_apply(&made, &options(&["t"]), later(8)).unwrap_err();
    assert!(matches!(error, OfficeError::PlanExpired { .. }), "{error}");
}

#[test]
fn a_run_that_was_stopped_goes_on_at_any_time() {
    let case = Case::simple();
    let made = case.plan();
    case.stop_at(&made, 1, Point::Start, &options(&["t"]));
    // Another plan is made meanwhile; the keys of this one stay.
    plan(&mut case.office(), case.setting(), TODAY, later(9)).unwrap();
    let applied = case.try_apply(&made, &options(&["t"]), later(10)).unwrap();
    assert!(applied.complete);
    assert_eq!(case.count("select count(*) from t"), 270);
}

#[test]
fn stopped_while_planning() {
    for (point, known) in [(StoreFailpoint::Written, 0), (StoreFailpoint::Logged, 1)] {
        let case = Case::simple();
        let stopped = plan_with(&mut case.office(), case.setting(), TODAY, &now(), false, Some(point));
        assert!(matches!(stopped, Err(OfficeError::Stopped(_))));
        let planned = case.log().iter().filter(|line| line.contains("\"kind\":\"planned\"")).count();
        assert_eq!(planned, known);
        assert_eq!(load_plan(&case.office(), "latest").is_ok(), known == 1);
        // What no log knows is swept away by the next plan.
        case.plan();
        assert_eq!(keys_of(&case).len(), 1);
        let latest = load_plan(&case.office(), "latest").unwrap();
        assert!(case.apply(&latest).complete);
    }
}

#[test]
fn a_clock_behind_the_log_is_refused_by_every_command() {
    let case = Case::simple();
    let made = case.plan();
    let placed = case.try_hold("s.t", "3").unwrap();
    let before = later(-1);
    let hold = crate::case::new_hold("s.t", "13");
    let setting = case.setting();
    let mut office = case.office();
    let mut refused = vec![
        plan(&mut office, setting, TODAY, before).unwrap_err(),
        recover(&mut office, setting, before).unwrap_err(),
        waarborg_office::add_hold(&mut office, setting, &hold, before, [9; 32]).unwrap_err(),
        waarborg_office::lift_hold(&mut office, &placed.id, before).unwrap_err(),
    ];
    drop(office);
    refused.push(case.try_apply(&made, &options(&["t"]), before).unwrap_err());
    for error in refused {
        assert!(matches!(error, OfficeError::ClockBehind { .. }), "{error}");
    }
}

#[test]
fn a_clock_far_ahead_needs_somebody_who_says_that_it_is_right() {
    let case = Case::simple();
    let made = case.plan();
    let entries = case.log().len();
    let far = later(12 * 365);
    let planned = plan(&mut case.office(), case.setting(), TODAY, far).unwrap_err();
    let applied = case.try_apply(&made, &options(&["t"]), far).unwrap_err();
    let refused = [planned, applied];
    for error in refused {
        assert!(matches!(error, OfficeError::ClockAhead { .. }), "{error}");
    }
    // Nothing was written at that hour, so the right clock is not behind.
    assert_eq!(case.log().len(), entries);
    assert!(case.apply(&made).complete);
    plan_with(&mut case.office(), case.setting(), TODAY, &later(60), true, None).unwrap();
}

/// One command with a clock of years ahead does not stop the office until then.
#[test]
fn a_wrong_hour_in_the_log_is_passed_once() {
    let case = Case::simple();
    plan_with(&mut case.office(), case.setting(), TODAY, &later(12 * 365), true, None).unwrap();
    let error = case.try_plan().unwrap_err();
    assert!(matches!(error, OfficeError::ClockBehind { .. }), "{error}");
    plan_with(&mut case.office(), case.setting(), TODAY, &now(), true, None).unwrap();
    // Said once, it need not be said again, and the log tells why its time runs back.
    let made = plan(&mut case.office(), case.setting(), TODAY, later(1)).unwrap();
    assert!(case.try_apply(&made, &options(&["t"]), later(1)).unwrap().complete);
    assert_eq!(case.log().iter().filter(|line| line.contains("clock-confirmed")).count(), 1);
    let mut export = Vec::new();
    case.office().log().export(&mut export).unwrap();
    let report = waarborg_evidence::verify(export.as_slice(), None, None).unwrap();
    assert!(report.consistent, "{:?}", report.problems);
}

#[test]
fn a_later_day_is_refused_and_another_day_too() {
    let case = Case::simple();
    let made = case.plan();
    let on = |today: &str| Options { today: Some(today.parse().unwrap()), ..options(&["t"]) };
    let error = case.try_apply(&made, &on("2099-01-01"), now()).unwrap_err();
    assert!(matches!(error, OfficeError::TodayLater { .. }), "{error}");
    let error = case.try_apply(&made, &on("2026-11-21"), now()).unwrap_err();
    assert!(matches!(error, OfficeError::PlanDiffers { what: "day", .. }), "{error}");
    assert!(case.try_apply(&made, &on("2026-11-22"), now()).unwrap().complete);
}

#[test]
fn ids_of_runs_never_repeat() {
    let case = Case::simple();
    let first = case.apply(&case.plan()).run;
    for ending in ["", "-wal", "-shm"] {
        let _ = std::fs::remove_file(case.folder.path().join(format!(".waarborg/office.db{ending}")));
    }
    case.db().execute("insert into t values (999, 'n', '2020-01-01')", []).unwrap();
    let second = case.apply(&case.plan()).run;
    assert_ne!(first, second);
    let known: Vec<(String, i64)> =
        runs(&case.office()).unwrap().into_iter().map(|run| (run.id, run.rows)).collect();
    assert_eq!(known, [(second, 1), (first, 30)]);
}

/// A batch was announced; what stands under its number is something else: nobody can say what became of it.
#[test]
fn a_batch_in_doubt_stops_everything() {
    let case = Case::simple();
    let made = case.plan();
    case.stop_at(&made, 1, Point::Committed, &options(&["t"]));
    let digest =
        case.db().query_row("select digest from waarborg_run", [], |row| row.get::<_, String>(0)).unwrap();
    case.db().execute("update waarborg_run set digest = 'other'", []).unwrap();
    assert!(matches!(case.try_plan().unwrap_err(), OfficeError::InDoubt { .. }));
    case.db().execute("update waarborg_run set digest = ?1, n = n - 1", [&digest]).unwrap();
    assert!(matches!(case.try_plan().unwrap_err(), OfficeError::InDoubt { .. }));
    case.db().execute("update waarborg_run set n = n + 1", []).unwrap();
    assert_eq!(case.plan().rows(), 0);
}

#[test]
fn a_batch_in_a_system_that_left_the_map_is_in_doubt() {
    let mut case = Case::simple();
    let made = case.plan();
    case.stop_at(&made, 1, Point::Intended, &options(&["t"]));
    let renamed = case.map_with("system.s", "system.crm");
    case.remap(&renamed);
    assert!(matches!(case.try_plan().unwrap_err(), OfficeError::InDoubt { .. }));
}

#[test]
fn the_guard_counts_what_is_blanked() {
    // The row stays for another purpose; its name goes.
    let policy = format!(
        "{CONTACT}[purpose.b]\nis = \"contact\"\ntitle = \"Lang\"\nbasis = \"contract\"\ndata = [\"email\"]\nkeep = \"20 years after last-contact\"\n"
    );
    let map = TABLE
        .replace("[\"a\"]", "[\"a\", \"b\"]")
        .replace("name = \"name\"", "name = \"name\", email = \"email\"");
    let case = Case::new(
        &policy,
        &map,
        "create table t (id integer primary key, name text, email text, d date);
         insert into t select value, 'n' || value, 'e', '2020-01-01' from generate;",
    );
    let made = case.plan();
    assert_eq!(made.steps.iter().find(|step| step.action == "blank").unwrap().rows, 300);
    // Only the purpose that ended for the name is named.
    let step = made.steps.iter().find(|step| step.action == "blank").unwrap();
    assert_eq!(step.because.iter().map(|because| because.purpose.as_str()).collect::<Vec<_>>(), ["a"]);
    match case.try_apply(&made, &Options::default(), now()).unwrap_err() {
        OfficeError::MoreThanAFifth { table, rows, total, .. } => {
            assert_eq!((table.as_str(), rows, total), ("s.t", 300, 300));
        }
        error => panic!("{error}"),
    }
    let allowed = Options { why: Some("bekeken met de coördinator".to_owned()), ..options(&["s.t"]) };
    case.try_apply(&made, &allowed, now()).unwrap();
    let store = rusqlite::Connection::open(case.folder.path().join(".waarborg/office.db")).unwrap();
    let (who, why): (String, String) =
        store.query_row("select who, why from decision", [], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
    assert_eq!(why, "bekeken met de coördinator");
    assert!(who.starts_with("p-"));
    assert!(!case.log().iter().any(|line| line.contains("bekeken") || line.contains(&who)));
}

#[test]
fn the_guard_takes_names_of_tables_that_are_there_and_only_theirs() {
    let case = Case::simple();
    let made = case.plan();
    let error = case.try_apply(&made, &options(&["x"]), now()).unwrap_err();
    assert!(matches!(&error, OfficeError::NoTable(name) if name == "x"), "{error}");
    let mut two = Case::new(CONTACT, TABLE, ROWS);
    let map = format!(
        "{}[system.other]\nkind = \"sqlite\"\npath = \"other.sqlite\"\n{}",
        two.map_with("system.s]", "system.s]"),
        TABLE.replace("system.s.", "system.other.")
    );
    std::fs::copy(two.folder.path().join("d.sqlite"), two.folder.path().join("other.sqlite")).unwrap();
    two.remap(&map);
    let made = two.plan();
    let error = two.try_apply(&made, &options(&["t"]), now()).unwrap_err();
    assert!(matches!(error, OfficeError::ManyTables(_)), "{error}");
}

/// A run of 40 % in two goes is asked about once: what it did before it was stopped is its own plan's.
#[test]
fn a_resumed_run_does_not_count_its_own_rows_twice() {
    let case = Case::new(
        CONTACT,
        TABLE,
        "create table t (id integer primary key, name text, d date);
         with recursive n(i) as (select 1 union all select i + 1 from n where i < 12000)
         insert into t select i, 'n', case when i % 6 = 0 then '2020-01-01' else '2026-11-01' end from n;",
    );
    let made = case.plan();
    assert_eq!(made.rows(), 2000);
    case.stop_at(&made, 2, Point::Start, &options(&[]));
    assert_eq!(case.count("select count(*) from t"), 11_000);
    assert!(case.try_apply(&made, &options(&[]), now()).unwrap().complete);
    // A second plan of as much within 30 days is one too many.
    case.db().execute_batch("update t set d = '2020-01-01' where id % 6 = 1").unwrap();
    let again = plan(&mut case.office(), case.setting(), TODAY, later(20)).unwrap();
    let error = case.try_apply(&again, &options(&[]), later(20)).unwrap_err();
    assert!(matches!(error, OfficeError::MoreThanAFifth { rows: 4000, total: 12_000, .. }), "{error}");
}
