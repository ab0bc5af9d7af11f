//! Whatever is wrong, the program says what, where and what to do, and does nothing half.

use rusqlite::Connection;

use crate::support::{Practice, run_in};

#[test]
fn a_broken_file_is_shown_with_its_lines() {
    let practice = Practice::new(20);
    std::fs::write(practice.path("privacy.toml"), "waarborg = 1\n[organisation\nid = \"x\"\n").unwrap();
    let ran = practice.run(&["check", "--language", "en"]);
    assert_eq!(ran.code, 2);
    assert!(
        ran.err.contains("privacy.toml:2") && ran.err.contains("heading of this table is not closed"),
        "{}",
        ran.err
    );
    let text = waarborg_demo::POLICY
        .replace("basis = \"contract\"", "basis = \"contrakt\"")
        .replace("[rights]", "[rihgts]");
    std::fs::write(practice.path("privacy.toml"), text).unwrap();
    let ran = practice.run(&["plan", "--language", "en"]);
    assert_eq!(ran.code, 2);
    assert!(
        ran.err.contains("did you mean `contract`?") && ran.err.contains("did you mean `rights`?"),
        "{}",
        ran.err
    );
    std::fs::write(practice.path("privacy.toml"), [0xff, 0xfe, 0x00]).unwrap();
    let ran = practice.run(&["check", "--language", "en"]);
    assert!(ran.code == 2 && ran.err.contains("is no UTF-8 text, at byte 0"), "{}", ran.err);
    let ran = run_in(std::path::Path::new("/"), &["check", "--in", "/nowhere"]);
    assert!(ran.code == 2 && ran.err.contains("/nowhere"), "{}", ran.err);
}

#[test]
fn an_unknown_table_or_column_is_named_with_a_suggestion() {
    let practice = Practice::new(20);
    let text = waarborg_demo::MAP
        .replace("table.applicants", "table.aplicants")
        .replace("street = \"address\"", "stret = \"address\"");
    std::fs::write(practice.path("systems.toml"), text).unwrap();
    let ran = practice.run(&["systems", "check", "--language", "en"]);
    assert_eq!(ran.code, 1);
    assert!(
        ran.out.contains("did you mean `applicants`?") && ran.out.contains("did you mean `street`?"),
        "{}",
        ran.out
    );
    let ran = practice.run(&["plan", "--language", "en"]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("does not fit its database"), "{}", ran.err);
}

#[test]
fn what_stands_in_the_way_in_the_database_is_named_with_its_remedy() {
    let practice = Practice::new(20);
    let db = Connection::open(practice.path("crm.sqlite")).unwrap();
    db.execute_batch(
        "create trigger trg_audit before delete on customers begin select 1; end;
         create table loyalty (id integer primary key, customer_id integer references customers (id) on delete cascade);
         create table visits (id integer primary key, customer_id integer references customers (id) on delete set null);
         drop index sessions_customer;",
    )
    .unwrap();
    drop(db);
    let ran = practice.run(&["systems", "check", "--language", "en"]);
    insta::assert_snapshot!("refusals", ran.out);
    let ran = practice.run(&["systems", "check"]);
    insta::assert_snapshot!("refusals_nl", ran.out);
}

fn refused_and_untouched(practice: &Practice, words: &str) {
    let before = std::fs::read(practice.path("crm.sqlite")).unwrap();
    let ran = practice.apply("latest");
    assert_eq!(ran.code, 2, "{}", ran.out);
    assert!(ran.err.contains(words), "{}", ran.err);
    assert_eq!(std::fs::read(practice.path("crm.sqlite")).unwrap(), before);
}

#[test]
fn a_locked_database() {
    let practice = Practice::new(50);
    practice.run(&["plan", "-q"]);
    let db = Connection::open(practice.path("crm.sqlite")).unwrap();
    db.execute_batch("begin immediate").unwrap();
    let ran = practice.apply("latest");
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("crm.customers: een ander programma houdt"), "{}", ran.err);
    db.execute_batch("rollback").unwrap();
    drop(db);
    assert_eq!(practice.apply("latest").code, 0);
}

#[test]
fn a_corrupt_database() {
    let practice = Practice::new(200);
    practice.run(&["plan", "-q"]);
    let path = practice.path("crm.sqlite");
    let mut bytes = std::fs::read(&path).unwrap();
    let middle = bytes.len() / 2;
    for byte in bytes.iter_mut().skip(4096).take(middle) {
        *byte = 0x5a;
    }
    std::fs::write(&path, bytes).unwrap();
    let _ = std::fs::remove_file(practice.path("crm.sqlite-wal"));
    refused_and_untouched(&practice, "is beschadigd");
    std::fs::write(&path, "this is a text file, not a database, and long enough to be looked at").unwrap();
    refused_and_untouched(&practice, "is geen SQLite-database");
    std::fs::remove_file(&path).unwrap();
    let ran = practice.run(&["plan", "--language", "en"]);
    assert!(ran.code == 2 && ran.err.contains("there is no database at"), "{}", ran.err);
}

#[test]
fn a_damaged_or_older_log() {
    let practice = Practice::new(100);
    practice.run(&["plan", "-q"]);
    let log = practice.path(".waarborg/evidence/log");
    let kept = std::fs::read(&log).unwrap();
    let checkpoint = std::fs::read(practice.path(".waarborg/evidence/checkpoint")).unwrap();
    assert_eq!(practice.apply("latest").code, 0);
    let full = std::fs::read_to_string(&log).unwrap();
    std::fs::write(&log, full.replacen("\"kind\":\"planned\"", "\"kind\":\"Planned\"", 1)).unwrap();
    let ran = practice.run(&["plan"]);
    assert_eq!(ran.code, 2, "{}", ran.out);
    // An older copy of log and checkpoint is consistent by itself; the database has seen more.
    std::fs::write(&log, kept).unwrap();
    std::fs::write(practice.path(".waarborg/evidence/checkpoint"), checkpoint).unwrap();
    let ran = practice.run(&["plan"]);
    assert_eq!(ran.code, 2);
    assert!(
        ran.err.contains("crm heeft er") && ran.err.contains("er is een oudere kopie teruggezet"),
        "{}",
        ran.err
    );
}

#[test]
fn a_full_disk_undoes_the_batch() {
    let practice = Practice::new(400);
    practice.run(&["plan", "-q"]);
    let before = practice.dump();
    // SQLite itself reports a full disk when a database may not grow and has to.
    let db = Connection::open(practice.path("crm.sqlite")).unwrap();
    db.execute_batch("pragma journal_mode = delete; alter table waarborg_run add column pad text default ''; create trigger fill after insert on waarborg_run begin update waarborg_run set pad = hex(zeroblob(60000000)) where rowid = new.rowid; end;").unwrap();
    drop(db);
    let err = practice.apply_on_a_full_disk();
    let db = Connection::open(practice.path("crm.sqlite")).unwrap();
    db.execute_batch("drop trigger fill").unwrap();
    drop(db);
    assert_eq!(practice.dump(), before, "{err}");
    assert_eq!(practice.apply("latest").code, 0);
}

#[test]
fn the_wrong_rule_or_plan_is_told_what_there_is() {
    let practice = Practice::new(20);
    let ran = practice.run(&["explain", "RET-OPEN-ENT", "--language", "en"]);
    assert!(ran.code == 2 && ran.err.contains("did you mean `RET-OPEN-END`?"), "{}", ran.err);
    let ran = practice.run(&["explain", "sec-care", "--language", "en"]);
    assert!(ran.code == 0 && ran.out.contains("NEN 7513"), "{}{}", ran.out, ran.err);
    let ran = practice.run(&["explain", "--language", "en"]);
    let open = ran.out.lines().find(|line| line.starts_with("RET-BELOW-FLOOR")).unwrap();
    assert!(open.contains(" error ") && open.contains("ends before a law lets go"), "{open}");
    let ran = practice.run(&["apply", "abcdef", "--yes"]);
    assert!(ran.code == 2 && ran.err.contains("is nog geen kantoor"), "{}", ran.err);
    assert!(!practice.path(".waarborg").exists());
    practice.run(&["plan", "-q"]);
    let ran = practice.run(&["apply", "abcdef", "--yes"]);
    assert!(ran.code == 2 && ran.err.contains("er is geen plan `abcdef`"), "{}", ran.err);
    let ran = practice.run(&[
        "hold",
        "add",
        "crm.nothing",
        "1",
        "--reason",
        "claim",
        "--owner",
        "x",
        "--review",
        "2027-01-01",
    ]);
    assert!(ran.code == 2 && ran.err.contains("is geen tabel van de kaart"), "{}", ran.err);
}

#[test]
fn a_path_at_which_nothing_stands_is_told() {
    let practice = Practice::new(20);
    let ran = practice.run(&["show", "organisation.nmae", "--language", "en"]);
    assert!(ran.code == 2 && ran.out.is_empty(), "{}", ran.out);
    assert!(ran.err.contains("did you mean `organisation.name`?"), "{}", ran.err);
    let ran = practice.run(&["show", "xyzzy"]);
    assert!(ran.code == 2 && ran.err.contains("`waarborg show` noemt alles"), "{}", ran.err);
    let ran = practice.run(&["show", "organisation", "--origin"]);
    assert!(ran.code == 0 && ran.out.contains("# default of Waarborg ("), "{}", ran.out);
    let ran = practice.run(&["show", "rights.answer-within", "--origin"]);
    assert!(ran.code == 0, "{}", ran.err);
}

/// Who has no policy yet is told where to begin, and a missing folder is called one.
#[test]
fn a_folder_without_a_policy_says_where_to_begin() {
    let folder = tempfile::tempdir().unwrap();
    let ran = crate::support::run_in(folder.path(), &["statement"]);
    assert_eq!(ran.code, 2);
    for word in ["--in", "waarborg demo", "register import", "import fideslang", "examples/"] {
        assert!(ran.err.contains(word), "{word}: {}", ran.err);
    }
    let text = "waarborg = 1\n[organisation]\nid = \"x\"\nname = \"X\"\n[recipient]\ngoogle-drive = {}\ngoogle-meet = {}\n";
    std::fs::write(folder.path().join("privacy.toml"), text).unwrap();
    let ran = crate::support::run_in(folder.path(), &["statement", "-o", "out/s.html"]);
    assert!(ran.err.contains("de map `out` is er niet"), "{}", ran.err);
    let ran = crate::support::run_in(folder.path(), &["show", "recipient.google"]);
    assert!(ran.err.contains("bedoelde u `recipient.google-drive`, `recipient.google-meet`?"), "{}", ran.err);
    let ran = crate::support::run_in(folder.path(), &["show", "review.every", "--origin"]);
    assert!(ran.out.contains("default of Waarborg for GDPR art. 24(1)"), "{}", ran.out);
}

/// A baseline that is gone is told once, under its short name.
#[test]
fn a_baseline_that_is_gone_is_told_under_its_short_name() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(folder.path().join("clients/one")).unwrap();
    let text = "waarborg = 1\nextends = \"../../baseline.toml\"\n[organisation]\nid = \"x\"\nname = \"X\"\n";
    std::fs::write(folder.path().join("clients/one/privacy.toml"), text).unwrap();
    let ran = crate::support::run_in(folder.path(), &["check", "clients/one/privacy.toml"]);
    assert!(ran.err.contains("`baseline.toml` is niet te lezen: het is er niet"), "{}", ran.err);
}
