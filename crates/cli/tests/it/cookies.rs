//! `waarborg cookies`, as an organisation makes its page.

use crate::support::{Practice, run_in};

const SITE: &str = "waarborg = 1\n[organisation]\nid = \"klein\"\nname = \"Klein\"\nemail = \"hallo@klein.example\"\n\
    [statement]\nlanguages = [\"nl\", \"en\"]\n[cookie.PHPSESSID]\nkind = \"functional\"\nlifetime = \"session\"\n";

#[test]
fn a_page_in_each_language_and_never_over_another_file() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("privacy.toml"), SITE).unwrap();
    for (language, title) in [("nl", "Cookieverklaring"), ("en", "Cookie statement")] {
        let made = run_in(folder.path(), &["cookies", "--language", language, "-o", "cookies.html"]);
        assert_eq!(made.code, 0, "{}", made.err);
        let page = std::fs::read_to_string(folder.path().join("cookies.html")).unwrap();
        assert!(page.contains(&format!("<title>{title}")), "{page}");
        let made = run_in(folder.path(), &["cookies", "--language", language, "-o", "cookies.md"]);
        assert_eq!(made.code, 0, "{}", made.err);
    }
    let notes = "# Notities\n";
    std::fs::write(folder.path().join("notes.md"), notes).unwrap();
    let over = run_in(folder.path(), &["cookies", "-o", "notes.md"]);
    assert_eq!(over.code, 2, "{}", over.err);
    assert!(over.err.contains("is niet door deze opdracht gemaakt"), "{}", over.err);
    assert_eq!(std::fs::read_to_string(folder.path().join("notes.md")).unwrap(), notes);
    run_in(folder.path(), &["statement", "-o", "privacy.html"]);
    let other = run_in(folder.path(), &["cookies", "-o", "privacy.html"]);
    assert_eq!(other.code, 2, "a statement is no cookie page: {}", other.err);
    let other = run_in(folder.path(), &["statement", "-o", "cookies.html"]);
    assert_eq!(other.code, 2, "a cookie page is no statement: {}", other.err);
    let practice = Practice::new(20);
    practice.run(&["plan", "-q"]);
    let inside = practice.run(&["cookies", "-o", ".waarborg/cookies.md"]);
    assert!(inside.code == 2 && !practice.path(".waarborg/cookies.md").exists(), "{}", inside.err);
}

#[test]
fn why_no_cookie_page_is_made() {
    let folder = tempfile::tempdir().unwrap();
    let mut told = String::new();
    let (without, _) = SITE.split_once("[cookie.").unwrap();
    let policies = [
        without.to_owned(),
        SITE.replace("[statement]\n", "[statement]\ntranscribes = \"cookies.html\"\n"),
        format!("{SITE}[cookies]\ntext = {{ nl = \"Alleen wat moet.\" }}\n"),
    ];
    for policy in policies {
        std::fs::write(folder.path().join("privacy.toml"), policy).unwrap();
        for language in ["nl", "en"] {
            let made = run_in(folder.path(), &["cookies", "--language", language]);
            if made.code != 0 {
                assert_eq!(made.out, "");
                told += &format!("exit {}\n{}\n", made.code, made.err);
            }
        }
    }
    insta::assert_snapshot!("no_cookie_page", told);
}
