//! `waarborg register`, as an organisation makes its register and brings its old one along.

use std::path::Path;

use tempfile::TempDir;

use crate::support::{Ran, run_in};

const CLUB: &str = include_str!("../../../documents/tests/it/registers/vereniging.csv");
const DAY: [&str; 2] = ["--today", "2026-11-25"];

/// A folder with the policy and the map of the demo.
fn organisation() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("privacy.toml"), waarborg_demo::POLICY).unwrap();
    std::fs::write(folder.path().join("systems.toml"), waarborg_demo::MAP).unwrap();
    folder
}

fn run(folder: &Path, arguments: &[&str]) -> Ran {
    run_in(folder, &[arguments, &DAY].concat())
}

/// The register as JSON, without what follows from the file that it stands in.
fn json(folder: &Path) -> serde_json::Value {
    let ran = run(folder, &["register", "--format", "json"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let mut value: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    value["policy"]["digest"] = serde_json::Value::Null;
    value
}

#[test]
fn a_register_is_made_in_every_form_and_comes_back() {
    let folder = organisation();
    let original = json(folder.path());
    assert!(original["activities"][0]["systems"][0]["tables"].is_array(), "{original}");
    for (file, start) in [
        ("register.html", "<!doctype html>"),
        ("register.md", "# Register van verwerkingsactiviteiten van "),
        ("register.xlsx", "PK"),
        ("register.csv", "\u{feff}\"controller/title\""),
        ("register.json", "{\n  \"register\": 1,"),
    ] {
        // The second time the first one is replaced.
        for _ in 0..2 {
            let ran = run(folder.path(), &["register", "-o", file]);
            assert_eq!(ran.code, 0, "{file}: {}", ran.err);
        }
        let bytes = std::fs::read(folder.path().join(file)).unwrap();
        assert!(bytes.starts_with(start.as_bytes()), "{file}");
        if file.ends_with("xlsx") || file.ends_with("csv") {
            let other = organisation();
            std::fs::remove_file(other.path().join("privacy.toml")).unwrap();
            std::fs::copy(folder.path().join(file), other.path().join(file)).unwrap();
            let ran = run(other.path(), &["register", "import", file, "-o", "privacy.toml"]);
            assert_eq!(ran.code, 0, "{}", ran.err);
            assert_eq!(json(other.path()), original, "{file}");
        }
    }
}

#[test]
fn a_transcribing_policy_has_a_register_too() {
    let folder = tempfile::tempdir().unwrap();
    let text = "waarborg = 1\n[organisation]\nid = \"klein\"\n[statement]\ntranscribes = \"oud.html\"\n[purpose.contact]\n";
    std::fs::write(folder.path().join("privacy.toml"), text).unwrap();
    let ran = run(folder.path(), &["register", "--language", "en"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.out.contains("**Legal basis:** **Not settled yet**"), "{}", ran.out);
    assert!(ran.out.contains("Taken over from oud.html"), "{}", ran.out);
}

#[test]
fn no_other_file_is_written_over() {
    let folder = organisation();
    let over = run(folder.path(), &["register", "--format", "md", "-o", "privacy.toml"]);
    assert_eq!(over.code, 2, "{}", over.err);
    run(folder.path(), &["register", "-o", "register.csv"]);
    let over = run(folder.path(), &["register", "import", "register.csv", "-o", "privacy.toml"]);
    assert_eq!(over.code, 2, "{}", over.err);
    assert!(
        over.err.contains("`privacy.toml` is er al, en een import schrijft nergens overheen"),
        "{}",
        over.err
    );
    assert_eq!(std::fs::read_to_string(folder.path().join("privacy.toml")).unwrap(), waarborg_demo::POLICY);
    let screen = run(folder.path(), &["register", "--format", "xlsx"]);
    assert!(screen.code == 2 && screen.err.contains("-o register.xlsx"), "{}", screen.err);
}

#[test]
fn an_old_register_is_brought_along() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("oud.csv"), CLUB).unwrap();
    let dry = run(folder.path(), &["register", "import", "oud.csv", "--dry-run", "-o", "privacy.toml"]);
    assert_eq!(dry.code, 1, "{}", dry.err);
    assert!(!folder.path().join("privacy.toml").exists());
    insta::assert_snapshot!("dry_run", dry.out);

    let proposed =
        run(folder.path(), &["register", "import", "oud.csv", "--propose-mapping", "-o", "mapping.toml"]);
    assert_eq!(proposed.code, 0, "{}", proposed.err);
    let mapping = std::fs::read_to_string(folder.path().join("mapping.toml")).unwrap();
    let corrected = mapping
        .replace("# \"1 seizoen\" = \"\"", "\"1 seizoen\" = \"1 year after collection\"")
        .replace("# \"Kluis\" = \"\"", "\"Kluis\" = \"physical\"")
        .replace("# \"Afgesloten kast\" = \"\"", "\"Afgesloten kast\" = \"physical\"")
        .replace("# \"soort blessure\" = \"\"", "\"soort blessure\" = \"health\"")
        .replace("\"DPIA\" = \"dpia\"", "\"DPIA\" = \"remark\"");
    assert_ne!(mapping, corrected);
    std::fs::write(folder.path().join("mapping.toml"), corrected).unwrap();
    let made = run(
        folder.path(),
        &["register", "import", "oud.csv", "--mapping", "mapping.toml", "-o", "privacy.toml"],
    );
    assert_eq!(made.code, 1, "one row has no purpose: {}", made.err);
    let text = std::fs::read_to_string(folder.path().join("privacy.toml")).unwrap();
    assert!(text.contains("keep = \"1 year after collection\""), "{text}");
    assert_eq!(run(folder.path(), &["register", "-q"]).code, 0);
    assert_eq!(run(folder.path(), &["fmt", "--check", "privacy.toml"]).code, 0, "not in its canonical form");
    assert_ne!(run(folder.path(), &["check"]).code, 2, "it does not read");
}

#[test]
fn the_report_of_an_import_is_data_too() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("oud.csv"), CLUB).unwrap();
    let ran = run(
        folder.path(),
        &["register", "import", "oud.csv", "--dry-run", "--format", "json", "--language", "en"],
    );
    let value: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(value["unread"], 5, "{value}");
    assert_eq!(value["own"], false);
    assert_eq!(value["rows"][1]["purpose"], "contributie-innen");
    let unread =
        value["problems"].as_array().unwrap().iter().find(|problem| problem["unread"] == true).unwrap();
    assert_eq!(unread["place"], serde_json::json!({ "sheet": "", "row": 3, "column": "K" }));
}

#[test]
fn what_cannot_be_read_is_told_with_its_remedy() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, bytes: &[u8]| std::fs::write(folder.path().join(name), bytes).unwrap();
    write("oud.xls", &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);
    write("half.xlsx", b"PK\x03\x04 and no more");
    write("foto.csv", &[0x89, b'P', b'N', b'G', 0, 1, 2, 3]);
    write("leeg.csv", b"");
    write("goed.csv", "Doel;Bewaartermijn\nNieuwsbrief;1 jaar\n".as_bytes());
    write("fout.toml", b"[columns]\n\"Doel\" = \"titel\"\n");
    write("kapot.toml", b"[columns\n");
    write("woord.toml", b"[words.keep]\n\"1 jaar\" = \"1 year after the flood\"\n");
    let mut told = String::new();
    for arguments in [
        &["oud.xls"][..],
        &["half.xlsx"],
        &["foto.csv"],
        &["leeg.csv"],
        &["nergens.csv"],
        &["goed.csv", "--mapping", "fout.toml"],
        &["goed.csv", "--mapping", "kapot.toml"],
        &["goed.csv", "--mapping", "woord.toml"],
        &["goed.csv", "--mapping", "nergens.toml"],
    ] {
        for language in ["nl", "en"] {
            let ran = run(
                folder.path(),
                &[&["register", "import"], arguments, &["--language", language, "-o", "privacy.toml"]]
                    .concat(),
            );
            assert_eq!(ran.code, 2, "{arguments:?}: {}", ran.err);
            assert!(!ran.err.contains("panicked"), "{}", ran.err);
            assert!(!folder.path().join("privacy.toml").exists(), "{arguments:?}");
            told += &format!("$ {}\n{}\n", arguments.join(" "), ran.err);
        }
    }
    insta::assert_snapshot!("register_refusals", told);
}

#[test]
fn a_map_that_does_not_fit_is_told_and_the_register_made() {
    let folder = organisation();
    let map = waarborg_demo::MAP.replace("purposes = ", "purposess = ");
    std::fs::write(folder.path().join("systems.toml"), map.replacen("[system.", "[sistem.", 1)).unwrap();
    let ran = run(folder.path(), &["register"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.err.contains("systems.toml past niet bij dit beleid"), "{}", ran.err);
}
