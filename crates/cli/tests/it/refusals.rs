//! Every refusal as its reader meets it: what it says in both languages, and how the program exits.

use rusqlite::Connection;

use crate::support::{Practice, Ran, run_in};

/// What the program says and how it exits, without what differs from run to run.
fn told(practice: &Practice, arguments: &[&str]) -> String {
    let mut text = String::new();
    for language in ["nl", "en"] {
        let Ran { code, out, err } = practice.run(&[arguments, &["--language", language]].concat());
        assert_eq!(out, "", "{arguments:?}");
        text += &format!("exit {code}\n{err}\n");
    }
    let folder = practice.folder.path().display().to_string();
    text.replace(&folder, "FOLDER")
}

fn plan(practice: &Practice) -> String {
    let ran = practice.run(&["plan", "--format", "json"]);
    let made: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    made["digest"].as_str().unwrap().to_owned()
}

fn without_digests(text: &str, digest: &str) -> String {
    text.replace(digest, "DIGEST")
}

#[test]
fn of_plans() {
    let practice = Practice::new(200);
    practice.run(&["plan", "-q"]);
    let fifth = told(&practice, &["apply", "latest", "--yes"]);
    assert!(fifth.starts_with("exit 1\n"), "{fifth}");
    let none = told(&practice, &["apply", "abcdef", "--yes"]);
    let nobody = told(&practice, &["apply", "latest", "-q"]);
    let ran = practice.run(&["plan", "--today", "2999-01-01", "--format", "json"]);
    let made: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    let future = practice.run(&["apply", made["digest"].as_str().unwrap(), "--yes"]);
    assert!(future.code == 1 && future.err.contains("is voor 2999-01-01, en vandaag is"), "{}", future.err);
    let digest = plan(&practice);
    let map = std::fs::read_to_string(practice.path("systems.toml")).unwrap();
    std::fs::write(practice.path("systems.toml"), map.replace("title = \"CRM\"", "title = \"Klanten\""))
        .unwrap();
    let differs = practice.run(&["apply", &digest, "--yes"]);
    assert_eq!((differs.code, differs.out.as_str()), (1, ""), "{}", differs.err);
    insta::assert_snapshot!(
        "refusals_of_plans",
        format!("{none}\n{nobody}\n{}", without_digests(&differs.err, &digest))
    );
}

#[test]
fn of_databases() {
    let practice = Practice::new(50);
    practice.run(&["plan", "-q"]);
    let path = practice.path("crm.sqlite");
    let whole = std::fs::read(&path).unwrap();
    std::fs::remove_file(&path).unwrap();
    let missing = told(&practice, &["plan"]);
    std::fs::write(&path, "a text of no database, and long enough to be looked at as if it were one")
        .unwrap();
    let text = told(&practice, &["plan"]);
    std::fs::write(&path, whole).unwrap();
    let writer = Connection::open(&path).unwrap();
    writer.execute_batch("begin immediate").unwrap();
    let locked = practice.apply("latest");
    assert_eq!(locked.code, 2);
    assert!(locked.err.contains("crm.customers: een ander programma houdt"), "{}", locked.err);
    assert!(locked.err.contains("in crm is niets beëindigd"), "{}", locked.err);
    insta::assert_snapshot!("refusals_of_databases", format!("{missing}\n{text}"));
}

#[test]
fn of_files_and_words() {
    let practice = Practice::new(20);
    practice.run(&["plan", "-q"]);
    std::fs::write(practice.path("big.toml"), vec![b'#'; 3 << 20]).unwrap();
    std::fs::write(practice.path("bytes.toml"), [0xff, 0xfe, 0x00]).unwrap();
    std::fs::write(practice.path("no.toml"), "a = = 1").unwrap();
    let told: Vec<String> = [
        &["check", "big.toml"][..],
        &["check", "bytes.toml"],
        &["check", "nowhere.toml"],
        &["fmt", "no.toml"],
        &["explain", "RET-OPEN-ENT"],
        &["explain", "XYZ"],
        &["hold", "add", "customers", "1", "--reason", "claim", "--owner", "x", "--review", "2027-01-01"],
        &["hold", "lift", "h9"],
        &["statement", "--format", "json"],
        &["check", "--format", "html"],
        &["promises", "--format", "sarif"],
        &["plan", "--format", "md"],
        &["fmt", "--format", "json"],
        &["evidence", "verify", "nowhere.jsonl"],
        &["evidence", "verify", "--key", "nonsense"],
        &["evidence", "verify", "--checkpoint", "nowhere.txt"],
        &["evidence", "export", "-o", ".waarborg/evidence/log"],
        &["evidence", "export", "-o", "privacy.toml"],
        &["demo", ".", "--customers", "5"],
        &["demo", "later", "--today", "2999-01-01"],
    ]
    .into_iter()
    .map(|arguments| format!("$ waarborg {}\n{}", arguments.join(" "), told(&practice, arguments)))
    .collect();
    insta::assert_snapshot!("refusals_of_files_and_words", told.join("\n"));
}

#[test]
fn the_faults_of_a_broken_file_are_shown_whatever_else_is_left_out() {
    let practice = Practice::new(20);
    let text = waarborg_demo::POLICY.replace("[rights]", "[rihgts]");
    std::fs::write(practice.path("privacy.toml"), text).unwrap();
    for command in ["check", "plan", "promises", "statement"] {
        let ran = practice.run(&[command, "-q"]);
        assert_eq!(ran.code, 2);
        assert!(ran.err.contains("bedoelde u `rights`?"), "{command}: {}", ran.err);
        assert_eq!(ran.err.matches("rihgts").count(), practice.run(&[command]).err.matches("rihgts").count());
    }
}

#[test]
fn many_faults_are_counted_and_told_soon() {
    let practice = Practice::new(20);
    let many: String = (0..30_000).map(|n| format!("[purpose.p{n}]\nholds = [\"nonsense{n}\"]\n")).collect();
    std::fs::write(practice.path("privacy.toml"), many).unwrap();
    let output = assert_cmd::Command::cargo_bin("waarborg")
        .unwrap()
        .current_dir(practice.folder.path())
        .args(["check", "--language", "en"])
        .timeout(std::time::Duration::from_secs(20))
        .output()
        .unwrap();
    let err = String::from_utf8(output.stderr).unwrap();

    assert_eq!(output.status.code(), Some(2), "it took too long, or could not be read otherwise");
    assert!(err.contains("and at least ") && err.contains(" more\n"), "{}", err.len());
    assert!(err.matches("error:").count() <= 102);
}

#[test]
fn several_files_give_one_document() {
    let practice = Practice::new(20);
    std::fs::copy(practice.path("privacy.toml"), practice.path("other.toml")).unwrap();
    let ran = practice.run(&["check", "privacy.toml", "other.toml", "--format", "json"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let report: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    let files: Vec<_> =
        report["findings"].as_array().unwrap().iter().map(|finding| &finding["file"]).collect();
    assert!(files.contains(&&"privacy.toml".into()) && files.contains(&&"other.toml".into()), "{files:?}");
    std::fs::write(practice.path("broken.toml"), "x = = 1").unwrap();
    let ran = practice.run(&["check", "broken.toml", "privacy.toml", "--format", "json"]);
    assert_eq!(ran.code, 2);
    assert!(serde_json::from_str::<serde_json::Value>(&ran.out).is_ok());
    assert!(ran.err.contains("broken.toml"), "{}", ran.err);
}

#[test]
fn what_programs_read_is_json() {
    let practice = Practice::new(50);
    practice.run(&["plan", "-q"]);
    for command in [
        &["check"][..],
        &["explain"],
        &["explain", "RET-OPEN-END"],
        &["promises"],
        &["promises", "."],
        &["promises", "privacy.toml"],
        &["schema"],
        &["show"],
        &["systems", "check"],
        &["plan"],
        &["hold", "list"],
        &["evidence", "list"],
        &["evidence", "checkpoint"],
        &["evidence", "key"],
        &["evidence", "verify"],
    ] {
        let ran = practice.run(&[command, &["--format", "json"]].concat());
        let read = serde_json::from_str::<serde_json::Value>(&ran.out);
        assert!(read.is_ok() && ran.code < 2, "{command:?}: {}{}", ran.out, ran.err);
    }
    let elsewhere = run_in(
        std::path::Path::new("/"),
        &["promises", &practice.path("privacy.toml").display().to_string()],
    );
    assert!(elsewhere.out.contains("[bewijs"), "the folder's own office is looked at: {}", elsewhere.out);
}

#[test]
fn a_full_disk_in_a_later_batch_says_what_was_ended_and_goes_on() {
    let practice = Practice::new(400);
    practice.run(&["plan", "-q"]);
    let db = Connection::open(practice.path("crm.sqlite")).unwrap();
    // From the second batch on, the row about the batch needs more room than the disk has.
    db.execute_batch(
        "pragma journal_mode = delete;
         alter table waarborg_run add column pad text default '';
         create trigger fill after insert on waarborg_run when new.batch > 1
         begin update waarborg_run set pad = hex(zeroblob(60000000)) where rowid = new.rowid; end;",
    )
    .unwrap();
    drop(db);
    let count = || {
        let db = Connection::open(practice.path("crm.sqlite")).unwrap();
        let rows = |sql: &str| db.query_row(sql, [], |row| row.get::<_, i64>(0)).unwrap();
        (
            rows("select count(*) from waarborg_run where state = 'done'"),
            rows("select coalesce(sum(n), 0) from waarborg_run"),
        )
    };
    let err = practice.apply_on_a_full_disk();
    let (batches, rows) = count();
    assert_eq!(batches, 1, "{err}");
    assert!(err.starts_with("error: crm."), "{err}");
    assert!(!err.contains("nothing was ended") && !err.contains("office.db"), "{err}");
    assert!(err.contains(&format!("1 batch of crm ({rows} rows) was ended and recorded")), "{err}");
    let db = Connection::open(practice.path("crm.sqlite")).unwrap();
    db.execute_batch("drop trigger fill").unwrap();
    drop(db);
    let last = practice.apply("latest");
    assert_eq!(last.code, 0, "{}", last.err);
    assert_eq!(practice.run(&["evidence", "verify"]).code, 0);
}

/// As another user than the owner, where this test may become one.
#[cfg(unix)]
fn as_nobody(practice: &Practice, arguments: &[&str]) -> Option<Ran> {
    use std::os::unix::process::CommandExt as _;
    let output = std::process::Command::new(assert_cmd::cargo::cargo_bin("waarborg"))
        .current_dir(practice.folder.path())
        .args(arguments)
        .uid(65534)
        .gid(65534)
        .output()
        .ok()?;
    Some(Ran {
        code: output.status.code().unwrap_or(-1),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    })
}

#[cfg(unix)]
#[test]
fn a_database_without_rights_says_which_right_is_missing() {
    use std::os::unix::fs::PermissionsExt as _;
    let practice = Practice::new(20);
    let set = |name: &str, mode: u32| {
        std::fs::set_permissions(practice.path(name), std::fs::Permissions::from_mode(mode)).unwrap();
    };
    set("", 0o755);
    set("crm.sqlite", 0o600);
    let Some(ran) = as_nobody(&practice, &["systems", "check"]) else {
        eprintln!("left out: this test may not become another user");
        return;
    };
    assert!(ran.code == 2 && ran.err.contains("mag deze gebruiker niet lezen"), "{}", ran.err);
    assert!(!ran.err.contains("schrijven"), "{}", ran.err);
    set("crm.sqlite", 0o644);
    for side in ["crm.sqlite-wal", "crm.sqlite-shm"] {
        let _ = std::fs::remove_file(practice.path(side));
    }
    let ran = as_nobody(&practice, &["systems", "check"]).unwrap();
    assert!(ran.code == 2 && ran.err.contains("-wal en -shm"), "{}", ran.err);
    let ran = as_nobody(&practice, &["systems", "prepare", "crm"]).unwrap();
    assert!(ran.code == 2 && ran.err.contains("mag deze gebruiker niet schrijven"), "{}", ran.err);
}
