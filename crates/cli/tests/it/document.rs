//! What every document has in common: the form that its file's name says.

use crate::support::run_in;

const POLICY: &str = include_str!("../../../../examples/jso/mended.toml");

#[test]
fn a_file_gets_what_its_name_says_or_nothing() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("privacy.toml"), POLICY).unwrap();
    let run = |arguments: &[&str]| run_in(folder.path(), arguments);
    for wrong in [
        &["statement", "-o", "s.pdf"][..],
        &["statement", "-o", "s"],
        &["statement", "--format", "html", "-o", "s.md"],
        &["cookies", "-o", "s.docx"],
        &["notice", "--form", "newsletter", "-o", "s.xlsx"],
        &["register", "-o", "s.toml"],
        &["register", "--format", "html", "-o", "s.xlsx"],
    ] {
        let ran = run(wrong);
        assert_eq!(ran.code, 2, "{wrong:?}: {}", ran.err);
        assert!(ran.err.contains("oplossing: geef het bestand een naam"), "{wrong:?}: {}", ran.err);
    }
    let left: Vec<_> =
        std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left, ["privacy.toml"]);
    for (right, start) in [
        (&["statement", "-o", "s.html"][..], "<!doctype html>"),
        (&["statement", "-o", "s.md"], "# Privacy"),
        (&["statement", "--format", "md", "-o", "statement"], "# Privacy"),
        (&["register", "-o", "r.json"], "{"),
    ] {
        let ran = run(right);
        assert_eq!(ran.code, 0, "{right:?}: {}", ran.err);
        let text = std::fs::read_to_string(folder.path().join(right.last().unwrap())).unwrap();
        assert!(text.to_lowercase().starts_with(&start.to_lowercase()), "{right:?}: {}", &text[..40]);
    }
}

#[test]
fn a_folder_without_files_is_not_well_formed() {
    let folder = tempfile::tempdir().unwrap();
    for arguments in [&["fmt"][..], &["fmt", "--check"]] {
        let ran = run_in(folder.path(), arguments);
        assert!(ran.code == 2 && ran.err.contains("geen `privacy.toml`"), "{}", ran.err);
    }
}

#[test]
fn check_says_less_or_more_as_it_is_asked() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("privacy.toml"), POLICY).unwrap();
    let lines = |more: &[&str]| run_in(folder.path(), &[&["check"], more].concat()).out.lines().count();
    assert_eq!(lines(&["-q"]), 1);
    assert!(lines(&["-v"]) > lines(&[]), "with the reason of every rule");
    let next = run_in(folder.path(), &["check", "--language", "en"]);
    assert!(next.err.contains("`waarborg explain CODE`"), "{}", next.err);
    let day = run_in(folder.path(), &["check", "--today", "25-11-2026"]);
    assert!(day.code == 2 && day.err.contains("2026-11-25"), "{}", day.err);
}
