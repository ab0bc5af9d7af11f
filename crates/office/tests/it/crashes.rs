//! A run that is stopped between any two steps, and run again, leaves what an undisturbed run leaves.

use waarborg_evidence::verify;
use waarborg_office::{Failpoint, OfficeError, Options, apply, apply_with, plan};
use waarborg_systems::act::Point;

use crate::support::{Practice, TODAY, now};

const POINTS: [Point; 6] =
    [Point::Start, Point::Acted, Point::Intended, Point::Recorded, Point::Committed, Point::Logged];

fn options() -> Options {
    Options {
        more_than_a_fifth: ["customers", "invoices", "sessions", "applicants"].map(str::to_owned).to_vec(),
        by: "test".to_owned(),
        ..Options::default()
    }
}

fn undisturbed(customers: u32) -> (Vec<String>, i64) {
    let practice = Practice::new(customers);
    let mut office = practice.office();
    let made = plan(&mut office, practice.setting(), TODAY, now()).unwrap();
    apply(&mut office, practice.setting(), &made, &options(), now()).unwrap();
    (practice.dump(), made.rows())
}

fn check_evidence(practice: &Practice) {
    let mut office = practice.office();
    office.checkpoint().unwrap();
    let mut export = Vec::new();
    office.log().export(&mut export).unwrap();
    let report = verify(export.as_slice(), None, None).unwrap();
    assert!(report.consistent, "{:?}", report.problems);
    // Evidence and the database agree on how much was ended.
    let text = String::from_utf8(export).unwrap();
    let mut logged = 0;
    for (run, batch, n) in intents(&text) {
        if !text.contains(&format!("\"kind\":\"aborted\",\"run\":\"{run}\",\"batch\":{batch}}}")) {
            logged += n;
        }
    }
    assert_eq!(logged, practice.count("select coalesce(sum(n), 0) from waarborg_run where state = 'done'"));
}

fn intents(text: &str) -> Vec<(String, i64, i64)> {
    let field = |line: &str, name: &str| -> String {
        let start = line.find(&format!("\"{name}\":")).unwrap() + name.len() + 3;
        line[start..].trim_start_matches('"').chars().take_while(|c| !['"', ',', '}'].contains(c)).collect()
    };
    text.lines()
        .filter(|line| line.contains("\"kind\":\"intent\""))
        .map(|line| {
            (field(line, "run"), field(line, "batch").parse().unwrap(), field(line, "n").parse().unwrap())
        })
        .collect()
}

#[test]
fn every_point_of_every_batch() {
    let (want, rows) = undisturbed(400);
    for batch in 1..=4 {
        for point in POINTS {
            let practice = Practice::new(400);
            let mut office = practice.office();
            let made = plan(&mut office, practice.setting(), TODAY, now()).unwrap();
            let stop = Some(Failpoint { batch, point });
            let stopped =
                apply_with(&mut office, practice.setting(), &made, &options(), now(), stop, &mut |_| {});
            assert!(matches!(stopped, Err(OfficeError::Stopped(_))), "batch {batch}, {point:?}: {stopped:?}");
            drop(office);
            let mut office = practice.office();
            let applied = apply(&mut office, practice.setting(), &made, &options(), now()).unwrap();
            assert!(applied.complete);
            drop(office);
            assert_eq!(practice.dump(), want, "batch {batch}, {point:?}");
            assert_eq!(practice.count("select sum(n) from waarborg_run where state = 'done'"), rows);
            check_evidence(&practice);
        }
    }
}

#[test]
fn stopped_again_and_again() {
    let (want, rows) = undisturbed(400);
    let practice = Practice::new(400);
    let made = plan(&mut practice.office(), practice.setting(), TODAY, now()).unwrap();
    for (n, point) in POINTS.iter().cycle().take(24).enumerate() {
        let mut office = practice.office();
        let stop = Some(Failpoint { batch: 1 + (n as i64) % 3, point: *point });
        // A run that finds nothing to do in that batch goes on to its end.
        let _ = apply_with(&mut office, practice.setting(), &made, &options(), now(), stop, &mut |_| {});
    }
    match apply(&mut practice.office(), practice.setting(), &made, &options(), now()) {
        Ok(applied) => assert!(applied.complete),
        Err(error) => assert!(matches!(error, OfficeError::PlanDone { .. }), "{error}"),
    }
    assert_eq!(practice.dump(), want);
    assert_eq!(practice.count("select sum(n) from waarborg_run where state = 'done'"), rows);
    check_evidence(&practice);
}
