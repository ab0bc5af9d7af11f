//! `waarborg export` and `waarborg import`: there and back, and what cannot be.

use std::path::Path;

use crate::support::{Ran, run_in};

fn example(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples").join(name);
    std::fs::read_to_string(path).unwrap()
}

fn told(folder: &Path, arguments: &[&str]) -> String {
    let mut text = String::new();
    for language in ["nl", "en"] {
        let Ran { code, out, err } = run_in(folder, &[arguments, &["--language", language]].concat());
        assert_eq!(out, "", "{arguments:?}");
        text += &format!("exit {code}\n{err}\n");
    }
    text
}

#[test]
fn the_public_policy_for_machines() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("privacy.toml"), example("jessworks/mended.toml")).unwrap();
    std::fs::write(folder.path().join("systems.toml"), "no map, and none is read").unwrap();
    let ran = run_in(folder.path(), &["export", "--as", "dpv"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let document: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(document["@context"]["this"]["@id"], "https://jessworks.nl/privacy#");
    // A second time over its own file, and never over another.
    for _ in 0..2 {
        let ran = run_in(folder.path(), &["export", "--as", "dpv", "-o", "privacy.jsonld"]);
        assert_eq!(ran.code, 0, "{}", ran.err);
    }
    let over = run_in(folder.path(), &["export", "--as", "dpv", "-o", "privacy.toml"]);
    assert_eq!(over.code, 2);
}

#[test]
fn there_and_back() {
    let folder = tempfile::tempdir().unwrap();
    for file in ["privacy.toml", "systems.toml"] {
        std::fs::write(folder.path().join(file), example(&format!("chinook/{file}"))).unwrap();
    }
    let ran = run_in(folder.path(), &["export", "--as", "fideslang", "-o", "manifest.yml"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.err.contains("fideslang heeft geen plaats voor"), "{}", ran.err);
    let manifest = std::fs::read_to_string(folder.path().join("manifest.yml")).unwrap();
    assert!(manifest.contains("name: Customer") && !manifest.contains("chinook.sqlite"), "{manifest}");
    let dry = run_in(folder.path(), &["import", "fideslang", "manifest.yml", "-o", "back.toml", "--dry-run"]);
    assert_eq!((dry.code, dry.out.as_str()), (0, ""), "{}", dry.err);
    assert!(!folder.path().join("back.toml").exists());
    let ran = run_in(folder.path(), &["import", "fideslang", "manifest.yml", "-o", "back.toml"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let checked = run_in(folder.path(), &["check", "back.toml"]);
    assert!(checked.code < 2, "{}{}", checked.out, checked.err);
    let again = run_in(folder.path(), &["import", "fideslang", "manifest.yml", "-o", "back.toml"]);
    assert_eq!(again.code, 2, "a policy is never replaced");
}

#[test]
fn what_cannot_be() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).unwrap();
    write("privacy.toml", &example("chinook/privacy.toml"));
    write("broken.yml", "system: [\n");
    write("other.yml", "version: 3\nservices: {}\n");
    write("bomb.yml", "a: &a [x, x]\nb: &b [*a, *a, *a]\nsystem: [*b, *b]\n");
    let nested = "[".repeat(500) + &"]".repeat(500);
    write("deep.yml", &format!("system: {nested}\n"));
    std::fs::write(folder.path().join("bytes.yml"), [0xff, 0xfe, 0x00]).unwrap();
    let mut text = String::new();
    for file in ["broken.yml", "other.yml", "bomb.yml", "deep.yml", "bytes.yml", "nowhere.yml"] {
        text += &told(folder.path(), &["import", "fideslang", file]);
    }
    text += &told(folder.path(), &["import", "fideslang", "other.yml", "-o", "privacy.toml"]);
    text += &told(folder.path(), &["export", "--as", "fideslang", "-o", "other.yml"])
        .lines()
        .filter(|line| !line.contains("fideslang "))
        .collect::<Vec<_>>()
        .join("\n");
    insta::assert_snapshot!("exchange_refusals", text);
    write("big.yml", &"# a comment\n".repeat(300_000));
    assert_eq!(run_in(folder.path(), &["import", "fideslang", "big.yml"]).code, 2);
    assert_eq!(run_in(folder.path(), &["import", "fideslang"]).code, 2);
    assert_eq!(run_in(folder.path(), &["export", "--as", "nothing"]).code, 2);
    assert_eq!(run_in(folder.path(), &["export", "--as", "dpv", "--format", "html"]).code, 2);
}
