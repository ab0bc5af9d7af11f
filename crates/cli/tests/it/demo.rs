//! One command shows everything; its files can be looked at afterwards.

use std::path::Path;

use crate::support::{Ran, run_in};

fn demo(folder: &Path, more: &[&str]) -> Ran {
    let ran =
        run_in(folder, &[&["demo", "voorbeeld", "--customers", "300", "--language", "en"], more].concat());
    assert_eq!(ran.code, 0, "{}", ran.err);
    ran
}

#[test]
fn the_walk_leaves_files_that_verify() {
    let folder = tempfile::tempdir().unwrap();
    let ran = demo(folder.path(), &["--no-serve"]);
    for words in [
        "0 errors",
        "broken",
        "deleted",
        "consistent: yes",
        "anchored: yes (last seen by whoever kept the checkpoint: ",
        "it stands in for a checkpoint that you keep elsewhere",
        "✔ kept",
        "Looked at again: nothing of this plan is left.",
    ] {
        assert!(ran.out.contains(words), "{words}\n{}", ran.out);
    }
    let made = folder.path().join("voorbeeld");
    for name in [
        "privacy.toml",
        "systems.toml",
        "crm.sqlite",
        "verklaring.html",
        "statement.html",
        "evidence.jsonl",
        "checkpoint.txt",
    ] {
        assert!(made.join(name).exists(), "{name}");
    }
    let verified = run_in(
        &made,
        &["evidence", "verify", "evidence.jsonl", "--checkpoint", "checkpoint.txt", "--format", "json"],
    );
    assert_eq!(verified.code, 0);
    let report: serde_json::Value = serde_json::from_str(&verified.out).unwrap();
    assert_eq!((&report["ok"], &report["anchored"]), (&true.into(), &true.into()));
    // No name, address or mail of a customer stands in the evidence.
    let evidence = std::fs::read_to_string(made.join("evidence.jsonl")).unwrap();
    assert!(!evidence.contains("voorbeeld.example") && !evidence.contains("Veenhof"));
    // A second walk does not write over the first.
    let again = run_in(folder.path(), &["demo", "voorbeeld", "--language", "en"]);
    assert_eq!(again.code, 2);
    assert!(again.err.contains("name another folder"), "{}", again.err);
}

#[test]
fn what_it_says_to_do_next_works_as_it_stands() {
    let folder = tempfile::tempdir().unwrap();
    let out = demo(folder.path(), &[]).out;
    let next = out.split("── Next").nth(1).unwrap();
    let commands: Vec<&str> =
        next.lines().filter_map(|line| line.split_once(": ")).map(|(_, rest)| rest).collect();
    let mut ran = 0;
    for command in commands.iter().filter(|command| command.contains("waarborg ") && !command.contains('`')) {
        let output = std::process::Command::new("sh")
            .current_dir(folder.path())
            .args(["-c", command])
            .output()
            .unwrap();
        assert!(output.status.success(), "{command}\n{}", String::from_utf8_lossy(&output.stderr));
        ran += 1;
    }
    assert_eq!(ran, 3, "{next}");
}

#[test]
fn the_counts_before_are_those_of_every_promise() {
    let folder = tempfile::tempdir().unwrap();
    let out = demo(folder.path(), &[]).out;
    let before = out.split("── 4.").nth(1).unwrap().split("── 5.").next().unwrap();
    assert!(!before.contains("✔") && !before.contains(", 0 unproven"), "{before}");
    let counts = |text: &str| -> u32 {
        let line =
            text.lines().rev().find(|line| line.contains(" unproven") && line.contains(" kept, ")).unwrap();
        line.split(", ").map(|part| part.split(' ').next().unwrap().parse::<u32>().unwrap()).sum()
    };
    assert_eq!(counts(before), counts(out.split("── Next").next().unwrap()));
}

#[test]
fn of_one_day_it_is_the_same_whenever_it_is_shown() {
    let told = || {
        let folder = tempfile::tempdir().unwrap();
        let ran = demo(folder.path(), &["--today", "2026-11-22"]);
        let path = folder.path().display().to_string();
        let lines =
            ran.out.lines().filter(|line| !line.starts_with("key: ")).map(|line| line.replace(&path, ""));
        lines.collect::<Vec<_>>()
    };
    let (first, second) = (told(), told());
    let without_ids = |line: &String| {
        !line.starts_with("plan ") && !line.starts_with("run ") && !line.contains("[evidence")
    };
    let kept = |lines: &[String]| lines.iter().filter(|line| without_ids(line)).cloned().collect::<Vec<_>>();
    assert_eq!(kept(&first), kept(&second));
    assert!(first.iter().any(|line| line.ends_with("for 2026-11-22")), "the plan is of that day");
    assert!(
        first
            .iter()
            .any(|line| line == "consistent: yes (26 entries)" || line.starts_with("consistent: yes"))
    );
}

#[test]
fn one_that_fails_removes_what_it_made() {
    let folder = tempfile::tempdir().unwrap();
    let later = run_in(folder.path(), &["demo", "d", "--today", "2999-01-01"]);
    assert!(later.code == 2 && !folder.path().join("d").exists());
    let program = assert_cmd::cargo::cargo_bin("waarborg");
    for there in [false, true] {
        if there {
            std::fs::create_dir(folder.path().join("d")).unwrap();
        }
        // A disk that is full before the database is whole.
        let command =
            format!("ulimit -f 60; trap '' XFSZ; exec {} demo d --customers 3000", program.display());
        let output = std::process::Command::new("bash")
            .current_dir(folder.path())
            .args(["-c", &command])
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(2), "{}", String::from_utf8_lossy(&output.stderr));
        let left = std::fs::read_dir(folder.path().join("d")).map(Iterator::count).ok();
        assert_eq!(left, there.then_some(0));
    }
}

#[test]
fn a_changed_line_of_evidence_is_found() {
    let folder = tempfile::tempdir().unwrap();
    run_in(folder.path(), &["demo", "d", "--customers", "100", "-q"]);
    let path = folder.path().join("d/evidence.jsonl");
    let text = std::fs::read_to_string(&path).unwrap();
    std::fs::write(&path, text.replacen("\"action\":\"delete\"", "\"action\":\"blank\"", 1)).unwrap();
    let verified = run_in(folder.path(), &["evidence", "verify", "d/evidence.jsonl", "--language", "en"]);
    assert_eq!(verified.code, 1);
    assert!(verified.out.contains("consistent: no"), "{}", verified.out);
}

#[test]
fn every_command_has_help_with_an_example() {
    let folder = tempfile::tempdir().unwrap();
    let mut left = vec![Vec::<String>::new()];
    let mut seen = 0;
    while let Some(command) = left.pop() {
        let arguments: Vec<&str> = command.iter().map(String::as_str).chain(["--help"]).collect();
        let ran = run_in(folder.path(), &arguments);
        assert_eq!(ran.code, 0);
        assert!(command.is_empty() || ran.out.contains("Example: waarborg"), "{command:?}\n{}", ran.out);
        seen += 1;
        let below = ran
            .out
            .split("Commands:\n")
            .nth(1)
            .and_then(|rest| rest.split("\n\n").next())
            .unwrap_or_default();
        // A name stands two spaces in; what it says goes on further in.
        for line in below.lines().filter(|line| line.starts_with("  ") && !line.starts_with("   ")) {
            let name = line.split_whitespace().next().unwrap();
            if name != "help" {
                left.push([command.clone(), vec![name.to_owned()]].concat());
            }
        }
    }
    assert!(seen > 22, "only {seen} commands were found");
    assert_eq!(run_in(folder.path(), &["completion", "bash"]).code, 0);
    assert!(run_in(folder.path(), &["man"]).out.contains(".TH waarborg"));
}
