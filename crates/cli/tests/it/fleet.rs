//! An agency and its clients: one baseline, a folder each.

use std::path::Path;

use crate::support::run_in;

const AGENCY: &str =
    "waarborg = 1\nlocked = [\"rights.answer-within\"]\n[rights]\nanswer-within = \"3 weeks\"\n";

fn client(folder: &Path, id: &str, more: &str) {
    let own = folder.join("clients").join(id);
    std::fs::create_dir_all(&own).unwrap();
    let text = format!(
        "waarborg = 1\nextends = [\"../../agency.toml\"]\n[organisation]\nid = \"{id}\"\nname = \"Client {id}\"\n{more}"
    );
    std::fs::write(own.join("privacy.toml"), text).unwrap();
}

fn agency() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("agency.toml"), AGENCY).unwrap();
    client(folder.path(), "b", "");
    client(folder.path(), "a", "kvk = \"90000001\"\n");
    // What is hidden is nobody's client, and a folder below a client is part of it.
    client(folder.path(), ".old", "");
    client(folder.path(), "b/archive", "");
    folder
}

#[test]
fn a_folder_of_clients_gives_a_line_each_and_what_they_share() {
    let folder = agency();
    let ran = run_in(folder.path(), &["check", "clients", "--language", "en", "--today", "2026-11-22"]);
    assert_eq!(ran.code, 1, "{}", ran.err);
    let lines: Vec<&str> = ran.out.lines().collect();
    assert!(
        lines[1].ends_with("clients/a  Client a") && lines[2].ends_with("clients/b  Client b"),
        "{}",
        ran.out
    );
    assert!(lines[4].starts_with("2 organisations: "), "{}", ran.out);
    assert!(ran.out.contains("  META-DATE in 2 organisations\n"), "{}", ran.out);
    assert!(!ran.out.contains(".old") && !ran.out.contains("archive"), "{}", ran.out);
    let more = run_in(folder.path(), &["check", "clients", "-v", "--language", "en"]);
    assert!(more.out.contains("error[PUR-NONE]"), "{}", more.out);
}

#[test]
fn one_document_holds_the_findings_of_all() {
    let folder = agency();
    let json = run_in(folder.path(), &["check", "clients", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&json.out).unwrap();
    let files: std::collections::BTreeSet<&str> =
        json["findings"].as_array().unwrap().iter().filter_map(|finding| finding["file"].as_str()).collect();
    assert!(
        files.contains("clients/a/privacy.toml") && files.contains("clients/b/privacy.toml"),
        "{files:?}"
    );
    let sarif = run_in(folder.path(), &["check", "clients", "--format", "sarif"]);
    let sarif: serde_json::Value = serde_json::from_str(&sarif.out).unwrap();
    let results = sarif["runs"][0]["results"].as_array().unwrap().len();
    assert_eq!(results, json["findings"].as_array().unwrap().len());
}

#[test]
fn a_client_that_breaks_a_lock_does_not_hide_the_others() {
    let folder = agency();
    client(folder.path(), "c", "[rights]\nanswer-within = \"2 months\"\n");
    let ran = run_in(folder.path(), &["check", "clients", "--language", "en"]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("agency.toml") && ran.err.contains("clients/c/privacy.toml"), "{}", ran.err);
    assert!(ran.out.contains("clients/c  cannot be read"), "{}", ran.out);
    assert!(
        ran.out.contains("2 organisations: ") && ran.out.contains("and 1 file that cannot be read"),
        "{}",
        ran.out
    );
    let json = run_in(folder.path(), &["check", "clients", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&json.out).unwrap();
    let read: Vec<bool> =
        json["policies"].as_array().unwrap().iter().map(|policy| policy["read"].as_bool().unwrap()).collect();
    assert_eq!(read, [true, true, false]);
    let sarif = run_in(folder.path(), &["check", "clients", "--format", "sarif"]);
    let sarif: serde_json::Value = serde_json::from_str(&sarif.out).unwrap();
    let told = &sarif["runs"][0]["invocations"][0]["toolExecutionNotifications"];
    assert!(told[0]["message"]["text"].as_str().unwrap().ends_with("clients/c"), "{told}");
}

#[test]
fn whose_finding_it_is_is_part_of_a_finding() {
    let folder = agency();
    let sarif = run_in(folder.path(), &["check", "clients", "--format", "sarif"]);
    let sarif: serde_json::Value = serde_json::from_str(&sarif.out).unwrap();
    let results = sarif["runs"][0]["results"].as_array().unwrap();
    let prints: std::collections::BTreeSet<String> =
        results.iter().map(|result| result["partialFingerprints"].to_string()).collect();
    assert_eq!(prints.len(), results.len());
}

#[test]
fn a_folder_without_policies_says_so() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("empty")).unwrap();
    let ran = run_in(folder.path(), &["check", "empty", "--language", "en"]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("no `privacy.toml` in `empty`"), "{}", ran.err);
}
