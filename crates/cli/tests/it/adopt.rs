//! `waarborg adopt`, as an organisation turns its published text into a policy that speaks.

use crate::support::run_in;

const TEXT: &str = include_str!("../../../../examples/jso/privacy.toml");

fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("privacy.toml"), TEXT).unwrap();
    std::fs::write(folder.path().join("privacy.words.toml"), "\"keep.crm\" = \"Vijf jaar\"\n").unwrap();
    folder
}

fn files(folder: &tempfile::TempDir) -> Vec<String> {
    let entries = std::fs::read_dir(folder.path()).unwrap();
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// Nobody answers in a pipe: nothing is decided, nothing is written.
#[test]
fn open_questions_are_named_and_nothing_is_written() {
    let folder = folder();
    let before = files(&folder);
    let mut told = String::new();
    for arguments in [&["adopt"][..], &["adopt", "--yes"], &["adopt", "--yes", "--language", "en"]] {
        let ran = run_in(folder.path(), arguments);
        assert_eq!(ran.code, 1, "{}", ran.err);
        if arguments.contains(&"--yes") {
            told += &format!("{}{}\n", ran.out, ran.err);
        }
    }
    assert_eq!(files(&folder), before);
    assert_eq!(std::fs::read_to_string(folder.path().join("privacy.toml")).unwrap(), TEXT);
    insta::assert_snapshot!("adopt_open", told);
}

/// The questions are filled in, and the text becomes a policy of which a statement is made; what stood there stays.
#[test]
fn from_questions_to_a_statement() {
    let folder = folder();
    let asked = run_in(folder.path(), &["adopt", "--questions", "-o", "answers.toml"]);
    assert_eq!(asked.code, 0, "{}", asked.err);
    let over = run_in(folder.path(), &["adopt", "--questions", "-o", "privacy.words.toml"]);
    assert_eq!(over.code, 2, "{}", over.err);
    let path = folder.path().join("answers.toml");
    let form = std::fs::read_to_string(&path).unwrap();
    // The first choice that is offered, whatever it is.
    let mut first = None;
    let mut filled = String::new();
    for line in form.lines() {
        if let Some(choice) = line.strip_prefix("#   ").filter(|_| first.is_none()) {
            first = Some(choice.split("  ").next().unwrap().to_owned());
        }
        match (line.strip_suffix(" = \"\""), first.clone()) {
            (Some(id), Some(choice)) => {
                filled += &format!("{id} = {choice}\n");
                first = None;
            }
            _ => filled += &format!("{line}\n"),
        }
    }
    std::fs::write(&path, &filled).unwrap();
    let elsewhere = run_in(folder.path(), &["adopt", "--answers", "answers.toml", "--yes", "-o", "new.toml"]);
    assert_eq!(elsewhere.code, 0, "{}", elsewhere.err);
    assert_eq!(std::fs::read_to_string(folder.path().join("privacy.toml")).unwrap(), TEXT);
    let adopted =
        run_in(folder.path(), &["adopt", "--answers", "answers.toml", "--yes", "--today", "2026-11-25"]);
    assert_eq!(adopted.code, 0, "{}", adopted.err);
    assert_eq!(
        files(&folder),
        [
            "answers.toml",
            "new.toml",
            "privacy.toml",
            "privacy.transcribed.toml",
            "privacy.transcribed.words.toml"
        ]
    );
    assert_eq!(std::fs::read_to_string(folder.path().join("privacy.transcribed.toml")).unwrap(), TEXT);
    let statement = run_in(folder.path(), &["statement"]);
    assert_eq!(statement.code, 0, "{}", statement.err);
    assert!(!statement.err.contains("standaard"), "{}", statement.err);
    let again = run_in(folder.path(), &["adopt", "--yes"]);
    assert_eq!(again.code, 0, "{}", again.err);
    insta::assert_snapshot!("adopt_done", format!("{}{}{}", adopted.out, adopted.err, again.err));
}

#[test]
fn a_copy_of_another_text_is_not_written_over() {
    let folder = folder();
    let path = folder.path().join("privacy.toml");
    const SILENT: &str =
        "waarborg = 1\n[organisation]\nid = \"x\"\nname = \"X\"\n[statement]\ntranscribes = true\n";
    std::fs::write(&path, SILENT).unwrap();
    std::fs::write(folder.path().join("privacy.transcribed.toml"), "older").unwrap();
    let ran = run_in(folder.path(), &["adopt", "--yes"]);
    assert_eq!(ran.code, 2, "{}", ran.out);
    assert!(ran.err.contains("bevat een andere tekst"), "{}", ran.err);
    assert!(!std::fs::read_to_string(&path).unwrap().contains("adopted"));
    assert_eq!(std::fs::read_to_string(folder.path().join("privacy.transcribed.toml")).unwrap(), "older");
}

#[test]
fn answers_that_do_not_make_a_policy_are_told_with_their_place() {
    let folder = folder();
    std::fs::write(folder.path().join("privacy.toml"), "waarborg = 1\n[organisation]\nid = \"x\"\nname = \"X\"\n[statement]\ntranscribes = true\n[review]\nevery = \"regularly\"\n").unwrap();
    std::fs::write(folder.path().join("a.toml"), "[decide]\n\"review.every\" = \"twice a year\"\n").unwrap();
    let ran = run_in(folder.path(), &["adopt", "--answers", "a.toml", "--yes"]);
    assert_eq!(ran.code, 2, "{}", ran.out);
    insta::assert_snapshot!("adopt_faulty", ran.err);
}

/// A policy that never recorded a text has no transcription to keep: what stood there has another name.
#[test]
fn what_stood_in_a_policy_that_spoke_is_kept_as_what_it_was() {
    let folder = folder();
    let path = folder.path().join("privacy.toml");
    std::fs::write(&path, "waarborg = 1\n[organisation]\nid = \"x\"\nname = \"X\"\n").unwrap();
    std::fs::remove_file(folder.path().join("privacy.words.toml")).unwrap();
    let ran = run_in(folder.path(), &["adopt", "--yes"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(files(&folder), ["privacy.before-adopt.toml", "privacy.toml"]);
}

/// Yes and no in Dutch and English, without quotes; what else is possible is said where it is not that.
#[test]
fn yes_and_no_are_answers_without_quotes() {
    let folder = folder();
    const SILENT: &str =
        "waarborg = 1\n[organisation]\nid = \"x\"\nname = \"X\"\n[statement]\ntranscribes = true\n";
    std::fs::write(folder.path().join("privacy.toml"), SILENT).unwrap();
    let answers = "[defaults]\n\"rights.objection-apart\" = nee\n\"rights.fee\" = ja # niets\n";
    std::fs::write(folder.path().join("a.toml"), answers).unwrap();
    let ran = run_in(folder.path(), &["adopt", "--answers", "a.toml", "--yes", "-o", "new.toml"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(
        std::fs::read_to_string(folder.path().join("new.toml")).unwrap().contains("objection-apart = false")
    );
    std::fs::write(folder.path().join("a.toml"), "[defaults]\n\"rights.answer-within\" = nee\n").unwrap();
    let ran = run_in(folder.path(), &["adopt", "--answers", "a.toml", "--yes", "-o", "new.toml"]);
    assert_eq!(ran.code, 2, "{}", ran.out);
    insta::assert_snapshot!("adopt_no_value", ran.err);
}
