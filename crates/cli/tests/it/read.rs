//! `waarborg read`: a statement becomes a draft, and the draft remembers the words.

use std::path::Path;

use serde_json::Value;

use crate::check_statement::WERF;
use crate::support::{run_in, run_with};

fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("werf.txt"), WERF).unwrap();
    folder
}

fn text(folder: &Path, name: &str) -> String {
    std::fs::read_to_string(folder.join(name)).unwrap()
}

#[test]
fn a_draft_is_written_with_its_words_and_over_nothing() {
    let folder = folder();
    let shown = run_in(folder.path(), &["read", "werf.txt"]);
    assert_eq!(shown.code, 0, "{}", shown.err);
    assert!(shown.out.contains("kvk = \"90000013\""), "{}", shown.out);
    let ran = run_in(folder.path(), &["read", "werf.txt", "-o", "privacy.toml"]);
    assert_eq!((ran.code, ran.out.as_str()), (0, ""), "{}", ran.err);
    assert!(
        ran.err.contains("geschreven: privacy.toml, met de woorden in privacy.words.toml"),
        "{}",
        ran.err
    );
    assert_eq!(text(folder.path(), "privacy.toml").trim_end(), shown.out.trim_end());
    let words = text(folder.path(), "privacy.words.toml");
    assert!(words.contains("\"statement.claims[0]\" = \"Wij versturen u nooit"), "{words}");
    std::fs::write(folder.path().join("privacy.toml"), "mended").unwrap();
    let again = run_in(folder.path(), &["read", "werf.txt", "-o", "privacy.toml", "--language", "en"]);
    assert_eq!(again.code, 2);
    assert!(
        again.err.contains("`privacy.toml` exists already") && again.err.contains("help: "),
        "{}",
        again.err
    );
    assert_eq!(text(folder.path(), "privacy.toml"), "mended");
    // Nor over words that another draft left.
    let beside = run_in(folder.path(), &["read", "werf.txt", "-o", "new.toml"]);
    assert_eq!(beside.code, 0, "{}", beside.err);
    std::fs::remove_file(folder.path().join("new.toml")).unwrap();
    assert_eq!(run_in(folder.path(), &["read", "werf.txt", "-o", "new.toml"]).code, 2);
}

#[test]
fn checking_the_draft_shows_the_sentence() {
    let folder = folder();
    assert_eq!(run_in(folder.path(), &["read", "werf.txt", "-o", "privacy.toml"]).code, 0);
    let ran = run_in(folder.path(), &["check", "privacy.toml", "--today", "2026-11-25"]);
    assert_eq!(ran.code, 1, "{}", ran.err);
    let forever = ran.out.split("\n\n").find(|part| part.contains("[RET-FOREVER]")).unwrap();
    assert!(forever.contains("de tekst zegt: \"Gegevens die eenmaal zijn opgeslagen, blijven"), "{forever}");
    assert!(forever.contains("de tekst zegt: \"Wij bewaren uw persoonsgegevens niet langer"), "{forever}");
    // The text and the policy that was read from it are judged alike.
    let codes = |file: &str| {
        let ran = run_in(folder.path(), &["check", file, "--format", "json", "--today", "2026-11-25"]);
        let document: Value = serde_json::from_str(&ran.out).unwrap();
        let mut found: Vec<(String, String)> = document["findings"]
            .as_array()
            .unwrap()
            .iter()
            .map(|finding| (finding["code"].to_string(), finding["path"].to_string()))
            .collect();
        found.sort();
        found
    };
    assert_eq!(codes("werf.txt"), codes("privacy.toml"));
    let document = run_in(folder.path(), &["check", "privacy.toml", "--format", "json"]);
    assert!(document.out.contains("\"words\": \"Gegevens die eenmaal zijn opgeslagen"), "{}", document.out);
    // Words that cannot be read are told, and hide nothing.
    std::fs::write(folder.path().join("privacy.words.toml"), "= =").unwrap();
    let broken = run_in(folder.path(), &["check", "privacy.toml"]);
    assert_eq!(broken.code, 1);
    assert!(broken.err.contains("de woorden in `privacy.words.toml` zijn niet te lezen"), "{}", broken.err);
    assert!(broken.out.contains("[RET-FOREVER]"));
}

/// The first question about a value that stands in the draft.
fn question(folder: &Path) -> Value {
    let ran = run_in(folder, &["read", "werf.txt", "--format", "json"]);
    let document: Value = serde_json::from_str(&ran.out).unwrap();
    let questions = document["questions"].as_array().unwrap().clone();
    assert!(!questions.is_empty() && questions.len() <= 15, "{questions:?}");
    questions.into_iter().find(|question| question["refused"] == false).unwrap()
}

#[test]
fn answers_of_a_file_stand_in_the_draft() {
    let folder = folder();
    let asked = question(folder.path());
    let path = asked["path"].as_str().unwrap();
    let put = |answer: &str| {
        std::fs::write(folder.path().join("answers.toml"), format!("\"{path}\" = {answer}\n")).unwrap();
        run_in(folder.path(), &["read", "werf.txt", "--answers", "answers.toml"])
    };
    let before = run_in(folder.path(), &["read", "werf.txt"]);
    let kept = put("true");
    assert_eq!((kept.code, &kept.out), (0, &before.out), "{}", kept.err);
    assert!(!kept.err.contains(&format!("`{path}`")), "it is no question any more: {}", kept.err);
    let dropped = put("false");
    assert_eq!(dropped.code, 0, "{}", dropped.err);
    assert!(dropped.out.lines().count() < before.out.lines().count(), "{}", dropped.out);
    let other = put("[\"email\"]");
    assert_eq!(other.code, 0, "{}", other.err);
    assert!(other.out.contains("data = [\"email\"]"), "{}", other.out);
    // What the language does not know is refused with its place.
    let wrong = put("[\"shoe-size\"]");
    assert_eq!(wrong.code, 2);
    assert!(wrong.err.contains("shoe-size"), "{}", wrong.err);
    std::fs::write(folder.path().join("answers.toml"), "\"purpose.nothing.keep\" = true\n").unwrap();
    let unknown =
        run_in(folder.path(), &["read", "werf.txt", "--answers", "answers.toml", "--language", "en"]);
    assert_eq!(unknown.code, 2);
    assert!(unknown.err.contains("answers `purpose.nothing.keep`, which is no question"), "{}", unknown.err);
}

#[test]
fn a_person_is_asked_one_by_one() {
    let folder = folder();
    let asked = question(folder.path());
    let path = asked["path"].as_str().unwrap().to_owned();
    let before = run_in(folder.path(), &["read", "werf.txt"]);
    // An answer that will not do is asked again; enter skips; the end of the input skips what is left.
    let ran = run_with(folder.path(), &["read", "werf.txt", "--ask"], "schoenmaat\nn\n".as_bytes());
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.err.contains(&format!("`{path}`")), "{}", ran.err);
    assert!(ran.err.contains("schoenmaat"), "{}", ran.err);
    assert!(ran.out.lines().count() < before.out.lines().count(), "{}", ran.out);
    let skipped = run_with(folder.path(), &["read", "werf.txt", "--ask"], b"\n\n\n");
    assert_eq!(skipped.out, before.out);
    let stopped = run_with(folder.path(), &["read", "werf.txt", "--ask", "-o", "x.toml"], b"q\n");
    assert_eq!(stopped.code, 1, "{}", stopped.err);
    assert!(stopped.err.contains("gestopt: er is niets geschreven"), "{}", stopped.err);
    assert!(!folder.path().join("x.toml").exists());
}

#[test]
fn labels_of_several_go_into_a_folder() {
    let folder = folder();
    std::fs::create_dir(folder.path().join("alle")).unwrap();
    for name in ["a.txt", "b.md", "a.md"] {
        std::fs::write(folder.path().join("alle").join(name), WERF).unwrap();
    }
    std::fs::write(folder.path().join("alle/leeg.pdf"), b"").unwrap();
    let one = run_in(folder.path(), &["read", "werf.txt", "--format", "labels"]);
    let labels: Value = serde_json::from_str(&one.out).unwrap();
    assert_eq!((&labels["id"], &labels["controller"]["kvk"]), (&"werf".into(), &"90000013".into()));
    let nowhere = run_in(folder.path(), &["read", "alle", "--format", "labels"]);
    assert!(nowhere.code == 2 && nowhere.err.contains("geef een map met `-o`"), "{}", nowhere.err);
    let into = run_in(folder.path(), &["read", "alle", "werf.txt", "--format", "labels", "-o", "labels"]);
    assert_eq!(into.code, 2, "one of them cannot be read: {}", into.err);
    assert!(into.err.contains("leeg.pdf"), "{}", into.err);
    let mut names: Vec<String> = std::fs::read_dir(folder.path().join("labels"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert_eq!(names, ["a.json", "a.txt.json", "b.json", "werf.json"]);
}

#[test]
fn what_is_no_statement_is_refused() {
    let folder = folder();
    std::fs::write(folder.path().join("privacy.toml"), "waarborg = 1\n").unwrap();
    for (arguments, words) in [
        (&["read", "privacy.toml"][..], "is een beleid, en geen verklaring"),
        (&["read", "."], "is een map"),
        (&["read", "werf.txt", "werf.txt"], "maakt van één verklaring een beleid"),
    ] {
        let ran = run_in(folder.path(), arguments);
        assert!(ran.code == 2 && ran.err.contains(words), "{arguments:?}: {}", ran.err);
        assert!(ran.err.contains("oplossing: "), "{}", ran.err);
    }
}

/// Both languages take the yes of both, and say so.
#[test]
fn yes_is_yes_in_both_languages() {
    let folder = folder();
    let before = run_in(folder.path(), &["read", "werf.txt"]);
    for (language, words) in [("nl", "[j of y is ja, n is nee"), ("en", "[y or j is yes, n is no")] {
        let asked = |answer: &[u8]| {
            run_with(folder.path(), &["read", "werf.txt", "--ask", "--language", language], answer)
        };
        assert!(asked(b"\n").err.contains(words), "{}", asked(b"\n").err);
        let open = asked(b"").err.matches("1. ").count();
        for yes in ["j\n", "y\n", "J\n", "ja\n", "yes\n"] {
            let ran = asked(yes.as_bytes());
            assert_eq!((ran.code, &ran.out), (0, &before.out), "{yes}: {}", ran.err);
            assert!(open >= 1 && ran.err.contains("2/"), "{yes} goes on: {}", ran.err);
        }
    }
}

#[test]
fn the_words_beside_a_policy_are_no_policy() {
    let folder = folder();
    assert_eq!(run_in(folder.path(), &["read", "werf.txt", "-o", "privacy.toml"]).code, 0);
    let ran = run_in(folder.path(), &["check", "privacy.words.toml"]);
    assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{}", ran.err);
    assert!(ran.err.contains("is de lijst met woorden bij een beleid"), "{}", ran.err);
    assert!(ran.err.contains("geef het beleid dat ernaast staat: `privacy.toml`"), "{}", ran.err);
    assert!(!ran.err.contains("onbekende sleutel"), "{}", ran.err);
}
