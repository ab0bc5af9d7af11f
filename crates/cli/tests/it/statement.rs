//! `waarborg statement`, as an organisation makes its page.

use crate::support::{Practice, run_in};

const PRACTICE: &str = "waarborg = 1\n[organisation]\nid = \"klein\"\nname = \"Klein\"\naddress = \"Kerkpad 1, 0000 AA Oudwoude\"\n\
    email = \"hallo@klein.example\"\n[purpose.contact]\ndata = [\"name\", \"email\"]\nbasis = \"contract\"\n\
    keep = \"1 year after last-contact\"\n";

#[test]
fn a_page_in_each_language_and_never_over_another_file() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("privacy.toml"), PRACTICE).unwrap();
    for (language, title) in [("nl", "Privacyverklaring"), ("en", "Privacy statement")] {
        let made = run_in(
            folder.path(),
            &["statement", "--format", "html", "--language", language, "-o", "page.html"],
        );
        assert_eq!(made.code, 0, "{}", made.err);
        let page = std::fs::read_to_string(folder.path().join("page.html")).unwrap();
        assert!(page.contains(&format!("<title>{title}")), "{page}");
    }
    let over = run_in(folder.path(), &["statement", "-o", "privacy.toml"]);
    assert_eq!(over.code, 2, "{}", over.err);
    assert_eq!(std::fs::read_to_string(folder.path().join("privacy.toml")).unwrap(), PRACTICE);
}

#[test]
fn a_statement_with_gaps_is_made_and_told() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("privacy.toml"), PRACTICE.replace("basis = \"contract\"\n", ""))
        .unwrap();
    let made = run_in(folder.path(), &["statement"]);
    assert_eq!(made.code, 0);
    assert!(made.out.contains("**Waarom het mag:** **Nog niet vastgelegd**"), "{}", made.out);
    assert!(made.err.contains("herstel ze voordat de verklaring online gaat"), "{}", made.err);
}

#[test]
fn why_no_statement_is_made() {
    let folder = tempfile::tempdir().unwrap();
    let mut told = String::new();
    for more in ["[statement]\ntranscribes = \"oud.html\"\n", "[purpose.reviews]\ntitle = \"Lof delen\"\n"] {
        std::fs::write(folder.path().join("privacy.toml"), format!("{PRACTICE}{more}")).unwrap();
        for language in ["nl", "en"] {
            let made = run_in(folder.path(), &["statement", "--language", language]);
            if made.code != 0 {
                told += &format!("exit {}\n{}\n", made.code, made.err);
            }
        }
    }
    insta::assert_snapshot!("no_statement", told);
}

/// The very text that was published is known afterwards.
#[test]
fn what_was_made_stands_in_the_log() {
    let practice = Practice::new(20);
    practice.run(&["plan", "-q"]);
    let made = practice.run(&["statement", "--format", "html", "-o", "page.html"]);
    assert_eq!(made.code, 0, "{}", made.err);
    assert!(practice.run(&["evidence", "list"]).out.contains("statement"));
}
