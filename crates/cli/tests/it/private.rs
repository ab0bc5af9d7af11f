//! What only its owner may read, and first use.

use std::os::unix::fs::PermissionsExt as _;
use std::process::{Command, Stdio};

use crate::support::Practice;

fn mode(practice: &Practice, name: &str) -> u32 {
    std::fs::metadata(practice.path(name)).unwrap().permissions().mode() & 0o777
}

fn set_mode(practice: &Practice, name: &str, mode: u32) {
    std::fs::set_permissions(practice.path(name), std::fs::Permissions::from_mode(mode)).unwrap();
}

#[test]
fn the_office_is_for_its_owner_only() {
    let practice = Practice::new(50);
    practice.run(&["plan", "-q"]);
    let folders = [".waarborg", ".waarborg/keys", ".waarborg/plans", ".waarborg/evidence"];
    let files = [
        ".waarborg/office.db",
        ".waarborg/keys/salt",
        ".waarborg/keys/evidence.key",
        ".waarborg/evidence/log",
        ".waarborg/evidence/checkpoint",
    ];
    let check = || {
        folders.iter().for_each(|name| assert_eq!(mode(&practice, name), 0o700, "{name}"));
        files.iter().for_each(|name| assert_eq!(mode(&practice, name), 0o600, "{name}"));
    };
    check();
    for (name, wide) in [(".waarborg", 0o755), (".waarborg/keys", 0o755), (".waarborg/office.db", 0o644)] {
        set_mode(&practice, name, wide);
    }
    assert_eq!(practice.run(&["plan", "-q"]).code, 0);
    check();
    for name in [".waarborg/keys/salt", ".waarborg/keys/evidence.key"] {
        set_mode(&practice, name, 0o644);
        let ran = practice.run(&["plan"]);
        assert!(ran.code == 2 && ran.err.contains("anderen op deze computer"), "{}", ran.err);
        set_mode(&practice, name, 0o600);
    }
}

#[test]
fn what_is_missing_is_named_and_nothing_is_made_in_its_place() {
    for (name, words) in [
        (".waarborg/keys/salt", "het zout van dit kantoor is weg"),
        (".waarborg/keys", "de sleutels van dit kantoor zijn weg"),
        (".waarborg/keys/evidence.key", "is niet te lezen of te schrijven: het is er niet"),
        (".waarborg/evidence", "het logboek van dit kantoor is weg"),
        (".waarborg/evidence/log", "het logboek van dit kantoor is weg"),
    ] {
        let practice = Practice::new(50);
        practice.run(&["plan", "-q"]);
        let path = practice.path(name);
        if path.is_dir() { std::fs::remove_dir_all(&path) } else { std::fs::remove_file(&path) }.unwrap();
        let files = practice.files();
        for command in [&["plan"][..], &["check", "--record"], &["evidence", "checkpoint"]] {
            let ran = practice.run(command);
            assert!(ran.err.contains(words), "{name} {command:?}: {}", ran.err);
        }
        assert_eq!(practice.files(), files, "{name}");
    }
}

#[test]
fn two_first_uses_at_once_leave_one_office() {
    for _ in 0..8 {
        let practice = Practice::new(20);
        let program = assert_cmd::cargo::cargo_bin("waarborg");
        let start = || {
            let mut command = Command::new(&program);
            command.current_dir(practice.folder.path()).args(["plan", "-q"]);
            command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap()
        };
        let both = [start(), start(), start()];
        let ended: Vec<_> = both.into_iter().map(|child| child.wait_with_output().unwrap()).collect();
        assert!(ended.iter().any(|ended| ended.status.success()));
        for ended in &ended {
            let err = String::from_utf8_lossy(&ended.stderr);
            assert!(
                ended.status.success() || err.contains("een andere opdracht van waarborg schrijft"),
                "{err}"
            );
        }
        let verified = practice.run(&["evidence", "verify"]);
        assert_eq!(verified.code, 0, "{}", verified.out);
        assert_eq!(practice.run(&["plan", "-q"]).code, 0);
        assert!(!practice.path(".waarborg/keys.new").exists());
    }
}

#[test]
fn a_first_use_without_its_database_begins_no_log() {
    let practice = Practice::new(20);
    std::fs::remove_file(practice.path("crm.sqlite")).unwrap();
    let ran = practice.run(&["plan"]);
    assert!(ran.code == 2 && ran.err.contains("er staat geen database op"), "{}", ran.err);
    assert!(!practice.path(".waarborg").exists());
}
