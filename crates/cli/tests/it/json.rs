//! `docs/json.md` names every field that `--format json` gives.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::support::run_in;

/// The fields that a section of the page names.
fn documented(section: &str) -> BTreeSet<String> {
    let page = include_str!("../../../../docs/json.md");
    let start = format!("## `{section}`");
    let rows = page.split("\n## ").find(|part| format!("## {part}").starts_with(&start)).unwrap().lines();
    let first = rows.filter_map(|row| row.strip_prefix("| ")?.split(" | ").next());
    first.flat_map(|cell| cell.split('`').skip(1).step_by(2)).map(str::to_owned).collect()
}

/// The fields of a value: those that hold no object and no list of objects.
fn fields(value: &Value, path: &str, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(map) if !map.is_empty() && map.keys().all(|key| key == "nl" || key == "en") => {
            found.insert(path.to_owned());
        }
        Value::Object(map) => {
            for (key, value) in map {
                let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                fields(value, &path, found);
            }
        }
        Value::Array(list) => list.iter().for_each(|value| fields(value, &format!("{path}[]"), found)),
        // Whatever there is below it where it is there.
        Value::Null => {}
        _ => {
            found.insert(path.to_owned());
        }
    }
}

fn examples() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples");
    let mut found: Vec<PathBuf> = std::fs::read_dir(root)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .collect();
    found.sort();
    assert!(found.len() >= 5);
    found
}

#[test]
fn every_field_is_named() {
    // What no example shows: no breach of a promise without an office that ran, no representative, no notices.
    let unseen = ["promises", "level", "register"];
    for section in ["check", "promises", "level", "show", "register", "diff"] {
        let mut seen = BTreeSet::new();
        for source in examples() {
            let folder = tempfile::tempdir().unwrap();
            let mended = source.join("mended.toml");
            let spoken = if mended.is_file() && section != "check" {
                mended.clone()
            } else {
                source.join("privacy.toml")
            };
            std::fs::copy(&spoken, folder.path().join("privacy.toml")).unwrap();
            if source.join("systems.toml").is_file() && spoken != mended {
                std::fs::copy(source.join("systems.toml"), folder.path().join("systems.toml")).unwrap();
            }
            let old = source.join("privacy.toml");
            let mut arguments = vec![section, "--format", "json", "--today", "2026-11-25"];
            if section == "diff" {
                arguments.extend([old.to_str().unwrap(), spoken.to_str().unwrap()]);
            }
            let ran = run_in(folder.path(), &arguments);
            let value: Value = serde_json::from_str(&ran.out)
                .unwrap_or_else(|error| panic!("{section} {}: {error}: {}", source.display(), ran.err));
            fields(&value, "", &mut seen);
        }
        let known = documented(section);
        let lacking: Vec<&String> = seen.difference(&known).collect();
        assert!(lacking.is_empty(), "docs/json.md does not name for `{section}`: {lacking:?}");
        assert!(seen.len() >= 3, "{section}: {seen:?}");
        if !unseen.contains(&section) {
            let gone: Vec<&String> = known
                .difference(&seen)
                .filter(|field| {
                    // What only a statement has, or what could not be read.
                    let of_statements = [
                        "findings[].words",
                        "findings[].heading",
                        "findings[].places",
                        "findings[].records",
                        "policies[].statement",
                        "policies[].why",
                    ];
                    !["findings[].accepted", "findings[].rows", "later[]", "notes[]"]
                        .iter()
                        .chain(&of_statements)
                        .any(|rare| field.starts_with(rare))
                })
                .collect();
            assert!(gone.is_empty(), "docs/json.md names for `{section}` what is never there: {gone:?}");
        }
    }
}

/// What a statement adds to a policy, and what `read` gives.
#[test]
fn every_field_of_a_statement_is_named() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("werf.txt"), crate::check_statement::WERF).unwrap();
    std::fs::write(folder.path().join("leeg.txt"), "").unwrap();
    for (section, arguments) in [
        ("check", &["check", "werf.txt", "leeg.txt", "--format", "json"][..]),
        ("read", &["read", "werf.txt", "--format", "json"]),
    ] {
        let ran = run_in(folder.path(), arguments);
        let mut value: Value = serde_json::from_str(&ran.out).unwrap();
        if let Some(words) = value.get_mut("words").and_then(Value::as_object_mut) {
            let all: Vec<Value> = std::mem::take(words).into_iter().map(|(_, words)| words).collect();
            assert!(all.len() > 10, "{all:?}");
            words.insert("PATH".to_owned(), all.into_iter().next().unwrap());
        }
        let mut seen = BTreeSet::new();
        fields(&value, "", &mut seen);
        let known = documented(section);
        let lacking: Vec<&String> = seen.difference(&known).collect();
        assert!(lacking.is_empty(), "docs/json.md does not name for `{section}`: {lacking:?}");
        let gone: Vec<&String> = known.difference(&seen).collect();
        let rare = ["findings[].accepted", "findings[].rows", "later[]", "notes[]"];
        let gone: Vec<&&String> =
            gone.iter().filter(|field| !rare.iter().any(|rare| field.starts_with(rare))).collect();
        assert!(gone.is_empty(), "docs/json.md names for `{section}` what is never there: {gone:?}");
    }
}
