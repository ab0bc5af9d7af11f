//! `waarborg notice`, as whoever builds a form uses it.

use crate::support::run_in;

const FORMS: &str = include_str!("../../../documents/tests/it/policies/forms.toml");

fn folder(policy: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("privacy.toml"), policy).unwrap();
    folder
}

#[test]
fn a_notice_says_beside_it_what_the_form_must_ask() {
    let folder = folder(FORMS);
    let mut told = String::new();
    for language in ["nl", "en"] {
        let made = run_in(folder.path(), &["notice", "--form", "contact", "--language", language]);
        assert_eq!(made.code, 0, "{}", made.err);
        assert!(made.out.starts_with("Privacy: contact"), "{}", made.out);
        told += &made.err;
    }
    insta::assert_snapshot!("notice_beside", told);
}

#[test]
fn each_format_and_file_has_its_form() {
    let folder = folder(FORMS);
    for (arguments, start) in [
        (vec!["--format", "html"], "<p class=\"waarborg-consent\""),
        (vec!["--format", "md"], "### Privacy: "),
        (vec!["--format", "text"], "Privacy: "),
    ] {
        let made = run_in(folder.path(), &[&["notice", "--form", "newsletter"][..], &arguments].concat());
        assert!(made.code == 0 && made.out.starts_with(start), "{}{}", made.out, made.err);
    }
    for (file, start) in
        [("a.html", "<section class=\"waarborg-notice\""), ("a.md", "### "), ("a.txt", "Privacy: ")]
    {
        for _ in 0..2 {
            let made = run_in(folder.path(), &["notice", "--purpose", "billing", "-o", file]);
            assert_eq!(made.code, 0, "the second time it is our own: {}", made.err);
        }
        let text = std::fs::read_to_string(folder.path().join(file)).unwrap();
        assert!(text.starts_with(start), "{text}");
    }
    let over = run_in(folder.path(), &["notice", "--form", "contact", "-o", "privacy.toml"]);
    assert!(over.code == 2 && over.err.contains("is niet duidelijk"), "{}", over.err);
    assert_eq!(std::fs::read_to_string(folder.path().join("privacy.toml")).unwrap(), FORMS);
    let site = "<!doctype html><form><section class=\"waarborg-notice\"></section></form>";
    std::fs::write(folder.path().join("site.html"), site).unwrap();
    let over = run_in(folder.path(), &["notice", "--form", "contact", "-o", "site.html"]);
    assert_eq!(over.code, 2, "a page that holds a notice is not ours: {}", over.err);
    assert_eq!(std::fs::read_to_string(folder.path().join("site.html")).unwrap(), site);
}

#[test]
fn why_no_notice_is_made() {
    let without = "waarborg = 1\n[organisation]\nid = \"klein\"\n[purpose.contact]\ndata = [\"name\"]\n";
    let transcribing = format!("{without}[statement]\ntranscribes = \"oud.html\"\n");
    let dutch = format!("{without}forms = [\"contact\"]\nwithout = \"Dan bellen we niet.\"\n");
    let mut told = String::new();
    for (policy, arguments) in [
        (FORMS, &["--form", "contatc"][..]),
        (FORMS, &["--form", "xyzzy"]),
        (FORMS, &["--purpose", "newsleter"]),
        (FORMS, &[]),
        (without, &["--form", "contact"]),
        (without, &[]),
        (&transcribing, &["--form", "contact"]),
        (&dutch, &["--form", "contact"]),
    ] {
        let folder = folder(policy);
        told += &format!("$ waarborg notice {}\n", arguments.join(" "));
        for language in ["nl", "en"] {
            let made =
                run_in(folder.path(), &[&["notice"][..], arguments, &["--language", language]].concat());
            if made.code == 0 {
                assert_eq!(language, "nl", "only the Dutch text stands");
                continue;
            }
            assert_eq!((made.code, made.out.as_str()), (2, ""), "{}", made.err);
            told += &format!("exit {}\n{}\n", made.code, made.err);
        }
    }
    insta::assert_snapshot!("no_notice", told);
}

#[test]
fn a_form_and_a_purpose_are_not_asked_for_together() {
    let both = run_in(folder(FORMS).path(), &["notice", "--form", "contact", "--purpose", "orders"]);
    assert_eq!(both.code, 2);
    let json = run_in(folder(FORMS).path(), &["notice", "--form", "contact", "--format", "json"]);
    assert!(json.code == 2 && json.err.contains("wel: md, html, text"), "{}", json.err);
}
