//! `waarborg level`, as whoever writes a policy reads it.

use crate::support::run_in;

const FORMS: &str = include_str!("../../../documents/tests/it/policies/forms.toml");

fn folder(policy: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("privacy.toml"), policy).unwrap();
    folder
}

#[test]
fn a_table_with_the_hardest_first() {
    let folder = folder(FORMS);
    for language in ["nl", "en"] {
        let made = run_in(folder.path(), &["level", "cookies", "--language", language]);
        assert_eq!(made.code, 0, "{}", made.err);
        insta::assert_snapshot!(format!("level_{language}"), format!("{}{}", made.out, made.err));
    }
}

#[test]
fn what_programs_read_is_json() {
    let folder = folder(FORMS);
    let made = run_in(folder.path(), &["level", "--format", "json"]);
    let read: serde_json::Value = serde_json::from_str(&made.out).unwrap();
    let documents = read["documents"].as_array().unwrap();
    let names: Vec<&str> = documents.iter().map(|document| document["document"].as_str().unwrap()).collect();
    assert_eq!(names, ["statement", "cookies", "notices", "policy"]);
    assert_eq!(read["estimated"], true);
    for document in &documents[..3] {
        assert!(document["whole"]["words"].as_u64().unwrap() > 100, "{document}");
        assert!(document["paragraphs"][0]["longest"].is_string() && document["whole"]["level"].is_string());
    }
    let one = run_in(folder.path(), &["level", "policy", "--format", "json"]);
    let read: serde_json::Value = serde_json::from_str(&one.out).unwrap();
    assert_eq!(read["documents"].as_array().unwrap().len(), 1);
    assert_eq!(read["documents"][0]["whole"]["sentences"], 4);
}

#[test]
fn a_document_that_cannot_be_made_is_told_and_the_rest_is_measured() {
    let without = "waarborg = 1\n[organisation]\nid = \"klein\"\n[purpose.contact]\ndata = [\"name\"]\n";
    let folder = folder(without);
    let asked = run_in(folder.path(), &["level", "cookies"]);
    assert!(asked.code == 2 && asked.err.contains("zegt niets over cookies"), "{}", asked.err);
    let all = run_in(folder.path(), &["level"]);
    assert!(all.code == 0 && all.out.contains("Privacyverklaring"), "{}", all.err);
    assert!(!all.out.contains("Cookieverklaring"), "{}", all.out);
    assert!(all.out.contains("Eigen teksten van het beleid: geen lopende zinnen"), "{}", all.out);
    std::fs::write(
        folder.path().join("privacy.toml"),
        format!("{without}[statement]\ntranscribes = \"oud.html\"\n"),
    )
    .unwrap();
    let transcribing = run_in(folder.path(), &["level"]);
    assert!(
        transcribing.code == 2 && transcribing.err.contains("legt `oud.html` vast"),
        "{}",
        transcribing.err
    );
}
