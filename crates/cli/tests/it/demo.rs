//! One command shows everything; its files can be looked at afterwards.

use crate::support::run_in;

#[test]
fn the_walk_leaves_files_that_verify() {
    let folder = tempfile::tempdir().unwrap();
    let ran = run_in(folder.path(), &["demo", "voorbeeld", "--customers", "300", "--language", "en"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    for words in [
        "0 errors",
        "broken",
        "deleted",
        "consistent: yes",
        "anchored: yes",
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
    for command in
        ["check", "explain", "promises", "statement", "fmt", "schema", "show", "plan", "apply", "demo"]
    {
        let ran = run_in(folder.path(), &[command, "--help"]);
        assert_eq!(ran.code, 0);
        assert!(ran.out.contains("Example: waarborg"), "{command}");
    }
    assert_eq!(run_in(folder.path(), &["completion", "bash"]).code, 0);
    assert!(run_in(folder.path(), &["man"]).out.contains(".TH waarborg"));
}
