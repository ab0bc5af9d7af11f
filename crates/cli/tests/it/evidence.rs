//! The log as its owner, and whoever would rather it said something else, treat it.

use serde_json::Value;

use crate::support::{Practice, Ran};

/// An organisation that has planned and applied, with what its log held after the plan.
struct Story {
    practice: Practice,
    before: (Vec<u8>, Vec<u8>),
}

const LOG: &str = ".waarborg/evidence/log";
const CHECKPOINT: &str = ".waarborg/evidence/checkpoint";

impl Story {
    fn new() -> Story {
        let practice = Practice::new(100);
        assert_eq!(practice.run(&["plan", "-q"]).code, 0);
        let before = (practice.bytes(LOG), practice.bytes(CHECKPOINT));
        assert_eq!(practice.apply("latest").code, 0);
        Story { practice, before }
    }

    fn verify(&self) -> (i32, Value) {
        let ran = self.practice.run(&["evidence", "verify", "--format", "json", "--language", "en"]);
        (ran.code, serde_json::from_str(&ran.out).unwrap_or_else(|_| panic!("{}{}", ran.out, ran.err)))
    }

    fn write(&self, name: &str, bytes: impl AsRef<[u8]>) {
        std::fs::write(self.practice.path(name), bytes).unwrap();
    }

    fn log(&self) -> String {
        String::from_utf8(self.practice.bytes(LOG)).unwrap()
    }

    fn without(&self, line: usize) -> String {
        let log = self.log();
        let lines = log.lines().enumerate().filter(|(number, _)| *number != line);
        lines.map(|(_, text)| format!("{text}\n")).collect()
    }
}

#[test]
fn verifying_ones_own_log_reads_only_and_says_who_has_seen_it() {
    let story = Story::new();
    let before = story.practice.files();
    let (code, report) = story.verify();
    assert_eq!(code, 0, "{report}");
    assert_eq!((&report["ok"], &report["anchored"]), (&true.into(), &true.into()));
    assert_eq!(report["last_seen_by"], "crm");
    assert_eq!(report["key_from_file"], false, "its own key is used");
    let ran = story.practice.run(&["evidence", "verify", "--language", "en"]);
    assert!(ran.out.contains("last seen by crm: ") && ran.out.contains("key: waarborg/"), "{}", ran.out);
    assert_eq!(story.practice.files(), before, "nothing was written");
}

#[test]
fn every_way_to_tamper_is_found_by_verifying_and_refused_by_writing() {
    type Tamper<'a> = &'a dyn Fn(&Story);
    let remove =
        |name: &'static str| move |story: &Story| std::fs::remove_file(story.practice.path(name)).unwrap();
    let cases: &[(&str, Tamper<'_>, &str)] = &[
        (
            "a number edited",
            &|story| story.write(LOG, story.log().replacen("\"rows\":", "\"rows\":1", 1)),
            "verify-changed",
        ),
        ("an entry dropped", &|story| story.write(LOG, story.without(4)), "verify-older"),
        (
            "the end cut off",
            &|story| {
                story.write(
                    LOG,
                    story.log().lines().take(5).map(|line| format!("{line}\n")).collect::<String>(),
                )
            },
            "verify-older",
        ),
        ("the checkpoint removed", &remove(CHECKPOINT), "verify-no-checkpoint"),
        ("the log removed", &remove(LOG), "verify-no-log"),
        (
            "an older copy put back",
            &|story| {
                story.write(LOG, &story.before.0);
                story.write(CHECKPOINT, &story.before.1);
            },
            "verify-older",
        ),
        (
            "the folder of the log removed",
            &|story| std::fs::remove_dir_all(story.practice.path(".waarborg/evidence")).unwrap(),
            "verify-no-log",
        ),
        (
            "the whole office removed",
            &|story| std::fs::remove_dir_all(story.practice.path(".waarborg")).unwrap(),
            "verify-no-log",
        ),
        ("a line that is none", &|story| story.write(LOG, story.log() + "{}\n"), "entry-not-one"),
        (
            "an entry added",
            &|story| {
                let log = story.log();
                let last = log.lines().last().unwrap();
                story.write(LOG, format!("{log}{last}\n"));
            },
            "verify-unsigned",
        ),
        ("bytes that are no text", &|story| story.write(CHECKPOINT, [0xff, 0xfe, 0x00]), "verify-checkpoint"),
    ];
    for (what, tamper, code) in cases {
        let story = Story::new();
        tamper(&story);
        let files = story.practice.files();
        let (exit, report) = story.verify();
        assert_eq!(exit, 1, "{what}: {report}");
        assert_eq!((&report["ok"], &report["anchored"]), (&false.into(), &false.into()), "{what}");
        let found: Vec<&str> = report["problems"]
            .as_array()
            .unwrap()
            .iter()
            .filter_map(|problem| problem["code"].as_str())
            .collect();
        assert!(found.contains(code), "{what}: {found:?}");
        assert_eq!(story.practice.files(), files, "{what}: verifying wrote something");
        if *what == "an entry added" {
            continue;
        }
        for command in [
            &["plan"][..],
            &["promises"],
            &["evidence", "checkpoint"],
            &["evidence", "export", "-o", "e.jsonl"],
        ] {
            let ran = story.practice.run(command);
            assert_eq!(ran.code, 2, "{what}: {command:?}\n{}{}", ran.out, ran.err);
            assert!(ran.err.contains("oplossing: "), "{what}: {}", ran.err);
        }
        assert_eq!(story.practice.files(), files, "{what}: a refusal wrote something");
    }
}

#[test]
fn a_database_that_is_away_or_a_map_that_is_broken_is_said() {
    let story = Story::new();
    std::fs::rename(story.practice.path("crm.sqlite"), story.practice.path("elsewhere")).unwrap();
    let (code, report) = story.verify();
    assert_eq!((code, &report["ok"], &report["consistent"]), (1, &false.into(), &true.into()), "{report}");
    assert_eq!(report["problems"][0]["what"], "not held against crm: it cannot be read");
    std::fs::rename(story.practice.path("elsewhere"), story.practice.path("crm.sqlite")).unwrap();
    story.write("systems.toml", "waarborg = ");
    let (code, report) = story.verify();
    assert_eq!((code, &report["ok"]), (1, &false.into()));
    assert_eq!(report["problems"][0]["what"], "not held against systems.toml: it cannot be read");
}

#[test]
fn what_a_stopped_command_left_is_told_and_stands_in_the_log() {
    let story = Story::new();
    let log = story.log();
    let last = log.lines().last().unwrap().to_owned();
    story.write(LOG, format!("{log}{last}\n{{\"at\":"));
    let ran = story.practice.run(&["plan", "-q"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(
        ran.err.contains("1 regels van het logboek waren nog niet ondertekend, en 6 bytes"),
        "{}",
        ran.err
    );
    assert!(story.log().contains("\"kind\":\"recovered\",\"unsigned\":1,\"torn\":6}"));
    assert_eq!(story.verify().0, 0);
}

#[test]
fn every_command_that_adds_signs_what_it_added_also_when_it_fails() {
    let practice = Practice::new(100);
    practice.run(&["plan", "-q"]);
    let signed = || {
        let ran = practice.run(&["evidence", "verify", "--format", "json"]);
        let report: Value = serde_json::from_str(&ran.out).unwrap();
        assert_eq!((ran.code, &report["unsigned"]), (0, &0.into()), "{report}");
        report["entries"].as_u64().unwrap()
    };
    let mut entries = signed();
    let hold = "hold add crm.customers 2 --reason claim --owner x --review 2027-01-01 --format json";
    let placed = practice.run(&hold.split(' ').collect::<Vec<_>>());
    assert_eq!(placed.code, 0, "{}", placed.err);
    let placed: Value = serde_json::from_str(&placed.out).unwrap();
    let lift = ["hold", "lift", placed["id"].as_str().unwrap()];
    for command in [&["check", "-q", "--record"][..], &lift, &["statement", "-o", "s.md"], &["plan", "-q"]] {
        let ran = practice.run(command);
        assert_eq!(ran.code, 0, "{command:?}: {}", ran.err);
        let more = signed();
        assert!(more > entries, "{command:?} left no entry");
        entries = more;
    }
    let db = rusqlite::Connection::open(practice.path("crm.sqlite")).unwrap();
    db.execute_batch("begin immediate").unwrap();
    assert_eq!(practice.apply("latest").code, 2);
    db.execute_batch("rollback").unwrap();
    signed();
}

#[test]
fn begun_anew_it_says_what_was_lost_and_goes_on() {
    let story = Story::new();
    let refused = story.practice.run(&["evidence", "begin-anew"]);
    assert!(
        refused.code == 2 && refused.err.contains("er valt niets opnieuw te beginnen"),
        "{}",
        refused.err
    );
    std::fs::remove_file(story.practice.path(LOG)).unwrap();
    let ran = story.practice.run(&["evidence", "begin-anew", "--language", "en"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(
        ran.out.contains("a new log has begun") && ran.out.contains("unproven until a new plan"),
        "{}",
        ran.out
    );
    assert!(story.log().contains("\"kind\":\"gap\",\"from\":0"), "{}", story.log());
    let (code, report) = story.verify();
    assert_eq!(code, 0, "{report}");
    assert!(report["lost"].as_u64().unwrap() > 5);
    let ran = story.practice.run(&["evidence", "verify", "--language", "en"]);
    assert!(ran.out.contains("of an earlier log"), "{}", ran.out);
    // What the database has seen of the new log counts again.
    assert_eq!(story.practice.run(&["plan", "-q"]).code, 0);
    let old = (story.practice.bytes(LOG), story.practice.bytes(CHECKPOINT));
    let db = rusqlite::Connection::open(story.practice.path("crm.sqlite")).unwrap();
    db.execute_batch("insert into applicants values (9000, 'Sam', null, null, '2019-01-01', 0)").unwrap();
    drop(db);
    assert_eq!(story.practice.run(&["plan", "-q"]).code, 0);
    let applied = story.practice.apply("latest");
    assert_eq!(applied.code, 0, "{}", applied.err);
    assert_eq!(story.verify().0, 0);
    story.write(LOG, old.0);
    story.write(CHECKPOINT, old.1);
    assert_eq!(story.verify().0, 1);
}

#[test]
fn keys_and_kept_checkpoints_are_taken_as_people_hand_them_over() {
    let story = Story::new();
    let practice = &story.practice;
    let key = practice.run(&["evidence", "key"]).out;
    let kept = practice.run(&["evidence", "checkpoint"]).out;
    story.write("key.pub", format!("\u{feff}{}\r\n", key.trim()));
    story.write("kept.txt", format!("\u{feff}{}", kept.trim_end().replace('\n', "\r\n")));
    assert_eq!(practice.run(&["evidence", "export", "-o", "e.jsonl"]).code, 0);
    for file in [&["evidence", "verify"][..], &["evidence", "verify", "e.jsonl"]] {
        let arguments = [file, &["--key", "key.pub", "--checkpoint", "kept.txt"]].concat();
        let ran = practice.run(&arguments);
        assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
    }
    assert_eq!(practice.run(&["evidence", "keep", "kept.txt", "--by", "accountant"]).code, 0);
    let ran = practice.run(&["evidence", "verify", "."]);
    assert!(ran.code == 2 && ran.err.contains("`.`"), "{}", ran.err);
    let ran = practice.run(&["evidence", "verify", "--key", "nonsense"]);
    assert!(ran.code == 2 && ran.err.contains("`nonsense`"), "{}", ran.err);
    // A log that is older than what the accountant keeps is refused, also when no database has seen it.
    std::fs::remove_file(practice.path("crm.sqlite")).unwrap();
    story.write(LOG, &story.before.0);
    story.write(CHECKPOINT, &story.before.1);
    let ran = practice.run(&["evidence", "verify", "--language", "en"]);
    assert!(ran.out.contains("accountant has seen"), "{}", ran.out);
}

#[test]
fn readers_work_while_the_log_is_written() {
    let story = Story::new();
    let lock =
        std::fs::File::options().write(true).open(story.practice.path(".waarborg/evidence/lock")).unwrap();
    lock.lock().unwrap();
    for command in [
        &["promises"][..],
        &["hold", "list"],
        &["evidence", "verify"],
        &["evidence", "list"],
        &["evidence", "key"],
        &["evidence", "export", "-o", "e.jsonl"],
    ] {
        let Ran { code, err, .. } = story.practice.run(command);
        assert!(code < 2, "{command:?}: {err}");
    }
    let ran = story.practice.run(&["plan"]);
    assert!(ran.code == 2 && ran.err.contains("een andere opdracht van waarborg schrijft"), "{}", ran.err);
    let ran = story.practice.run(&["check"]);
    assert!(ran.code == 0 && !ran.err.contains("vastgelegd"), "{}", ran.err);
    let ran = story.practice.run(&["check", "--record"]);
    assert!(ran.code == 2 && ran.err.contains("1 controle is niet vastgelegd"), "{}", ran.err);
}

/// Whoever reads leaves no trace: not in the log, not beside the databases.
#[test]
fn check_reads_only() {
    let practice = Practice::new(20);
    assert_eq!(practice.run(&["plan", "-q"]).code, 0);
    let everything = || {
        let mut found = Vec::new();
        let mut folders = vec![practice.folder.path().to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                let about = std::fs::metadata(&path).unwrap();
                if path.is_dir() {
                    folders.push(path.clone());
                }
                found.push((path, about.len(), about.modified().unwrap()));
            }
        }
        found.sort();
        found
    };
    let before = everything();
    let above = practice.folder.path().parent().unwrap();
    let own = practice.folder.path().file_name().unwrap().to_str().unwrap();
    for arguments in [&["check"][..], &["check", "."], &["check", "privacy.toml", "--format", "json"]] {
        assert_eq!(practice.run(arguments).code, 0);
    }
    assert_eq!(crate::support::run_in(above, &["check", own]).code, 0);
    assert_eq!(everything(), before);
    // Only who asks for it has it written down, and hears where that cannot be.
    let entries = || practice.run(&["evidence", "list"]).out.lines().count();
    let count = entries();
    assert_eq!(practice.run(&["check", "--record"]).code, 0);
    assert_eq!(entries(), count + 1);
    std::fs::copy(practice.path("privacy.toml"), practice.path("other.toml")).unwrap();
    let other = practice.run(&["check", "other.toml", "--record"]);
    assert!(other.code == 2 && other.err.contains("van `other.toml` is niets vastgelegd"), "{}", other.err);
}

#[test]
fn reading_makes_no_office() {
    let practice = Practice::new(20);
    for (command, code) in [
        (&["promises"][..], 0),
        (&["hold", "list"], 0),
        (&["check", "-q"], 0),
        (&["evidence", "verify"], 2),
        (&["evidence", "list"], 2),
        (&["evidence", "checkpoint"], 2),
        (&["evidence", "key"], 2),
        (&["evidence", "export", "-o", "e.jsonl"], 2),
        (&["evidence", "begin-anew"], 2),
        (&["hold", "lift", "h1"], 2),
        (&["apply", "latest", "--yes"], 2),
    ] {
        let ran = practice.run(command);
        assert_eq!(ran.code, code, "{command:?}: {}", ran.err);
        assert!(!practice.path(".waarborg").exists(), "{command:?}");
    }
}

#[test]
fn an_export_writes_over_nothing_but_an_export() {
    let story = Story::new();
    let practice = &story.practice;
    let files = practice.files();
    for path in [
        ".waarborg/evidence/log",
        ".waarborg/new",
        "privacy.toml",
        "crm.sqlite",
        "./.waarborg/../.waarborg/x",
    ] {
        for command in ["evidence", "statement"] {
            let arguments: &[&str] = if command == "evidence" {
                &["evidence", "export", "-o", path]
            } else {
                &["statement", "-o", path]
            };
            let ran = practice.run(arguments);
            assert_eq!(ran.code, 2, "{arguments:?}");
        }
    }
    assert_eq!(practice.files(), files);
    for _ in 0..2 {
        assert_eq!(practice.run(&["evidence", "export", "-o", "e.jsonl"]).code, 0);
        assert_eq!(practice.run(&["statement", "-o", "s.md"]).code, 0);
        assert_eq!(practice.run(&["statement", "--format", "html", "-o", "s.html"]).code, 0);
    }
    assert_eq!(practice.run(&["evidence", "verify", "e.jsonl"]).code, 0);
    std::fs::create_dir(practice.path("folder")).unwrap();
    assert_eq!(practice.run(&["evidence", "export", "-o", "folder"]).code, 2);
    assert!(!practice.path("folder.partial").exists());
}

#[test]
fn begun_anew_a_hold_is_not_forgotten_but_placed_again() {
    let story = Story::new();
    let practice = &story.practice;
    let add = "hold add crm.customers 2 --reason claim --owner x --review 2027-01-01 --format json";
    let add: Vec<&str> = add.split(' ').collect();
    let row = rusqlite::Connection::open(practice.path("crm.sqlite")).unwrap();
    let row: i64 = row.query_row("select min(id) from customers", [], |row| row.get(0)).unwrap();
    let row = row.to_string();
    let add: Vec<&str> = add.into_iter().map(|word| if word == "2" { row.as_str() } else { word }).collect();
    let placed = practice.run(&add);
    assert_eq!(placed.code, 0, "{}", placed.err);
    let placed: Value = serde_json::from_str(&placed.out).unwrap();
    std::fs::remove_dir_all(practice.path(".waarborg/evidence")).unwrap();
    let ran = practice.run(&["evidence", "begin-anew"]);
    assert!(
        ran.code == 0 && ran.out.contains("bewaarplichten moeten opnieuw worden geplaatst"),
        "{}",
        ran.out
    );
    let hold = placed["id"].as_str().unwrap();
    let refused = practice.run(&["plan"]);
    assert!(refused.code != 0 && refused.err.contains(hold), "{}", refused.err);
    assert_eq!(practice.run(&add).code, 0);
    assert_eq!(practice.run(&["hold", "lift", hold]).code, 0);
    let ran = practice.run(&["plan", "-q"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(practice.run(&["hold", "list"]).out.lines().count(), 1);
}

/// Checkpoints that others saw tell of a lost log, also when nothing else of it is left.
#[test]
fn begun_anew_what_others_saw_is_moved_aside_too() {
    let story = Story::new();
    let practice = &story.practice;
    std::fs::copy(practice.path(CHECKPOINT), practice.path("kept.txt")).unwrap();
    assert_eq!(practice.run(&["evidence", "keep", "kept.txt", "--by", "accountant"]).code, 0);
    let anchors = practice.bytes(".waarborg/evidence/anchors");
    for file in [LOG, CHECKPOINT] {
        std::fs::remove_file(practice.path(file)).unwrap();
    }
    assert_eq!(practice.run(&["evidence", "begin-anew"]).code, 0);
    let kept = std::fs::read_dir(practice.path(".waarborg")).unwrap().find_map(|entry| {
        let entry = entry.unwrap();
        let aside = entry.file_name().to_string_lossy().starts_with("evidence-");
        aside.then(|| std::fs::read(entry.path().join("anchors")).unwrap())
    });
    assert_eq!(kept, Some(anchors));
}
