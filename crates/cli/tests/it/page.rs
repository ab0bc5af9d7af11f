//! The page of a statement with its findings in the margin, as `check --format html` writes it.

use std::collections::BTreeSet;

use crate::check_statement::WERF;
use crate::support::run_in;

/// All values of an attribute.
fn values<'a>(page: &'a str, attribute: &str) -> Vec<&'a str> {
    let start = format!(" {attribute}=\"");
    page.split(&start).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn every_finding_is_linked_to_its_words_and_back() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("werf.txt"), WERF).unwrap();
    for language in ["nl", "en"] {
        let ran = run_in(folder.path(), &["check", "werf.txt", "--format", "html", "--language", language]);
        assert_eq!(ran.code, 1, "{}", ran.err);
        let page = &ran.out;
        let ids: Vec<&str> = values(page, "id");
        let known: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(known.len(), ids.len(), "an id stands twice");
        for link in values(page, "href") {
            let target = link.strip_prefix('#').unwrap_or_else(|| panic!("{link} leaves the page"));
            assert!(known.contains(target), "{link} leads nowhere");
        }
        let notes = known.iter().filter(|id| id.starts_with('n')).count();
        let found = page.matches("<li class=\"note ").count();
        assert_eq!(notes, found);
        // Both sentences of a contradiction are marked.
        for words in
            ["Wij versturen u nooit een nieuwsbrief of andere reclame.", "Het verzenden van onze nieuwsbrief"]
        {
            assert!(page.contains(&format!("<mark class=\"error\">{words}</mark>")), "{words}");
        }
        assert!(!page.contains("<script") && !page.contains(" src=") && !page.contains("@import"));
        assert!(page.contains("default-src 'none'"));
    }
}

#[test]
fn what_a_text_holds_is_never_markup() {
    let folder = tempfile::tempdir().unwrap();
    let text = "Privacyverklaring <b>Stichting \"X\"</b>\n\nWij bewaren gegevens niet langer dan nodig is <script>alert(1)</script> & delen persoonsgegevens nooit met derden.\n\n</mark></p><img src=x onerror=alert(2)>\n";
    std::fs::write(folder.path().join("<i>a&b.txt"), text).unwrap();
    let ran = run_in(folder.path(), &["check", "<i>a&b.txt", "--format", "html"]);
    assert!(ran.code <= 1, "{}", ran.err);
    assert!(
        !ran.out.contains("<script") && !ran.out.contains("<img") && !ran.out.contains("<i>"),
        "{}",
        ran.out
    );
    assert!(ran.out.contains("onerror=alert(2)"), "it stands there as text");
}

#[test]
fn a_page_goes_into_a_file_and_pages_into_a_folder() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["a.txt", "b.txt"] {
        std::fs::write(folder.path().join(name), WERF).unwrap();
    }
    let one = run_in(folder.path(), &["check", "a.txt", "-o", "report.html"]);
    assert_eq!((one.code, one.out.as_str()), (1, ""));
    assert!(one.err.contains("geschreven: report.html"), "{}", one.err);
    // What it made it may replace, and nothing else.
    let again = run_in(folder.path(), &["check", "a.txt", "-o", "report.html"]);
    assert_eq!(again.code, 1, "{}", again.err);
    let over = run_in(folder.path(), &["check", "a.txt", "-o", "b.txt"]);
    assert_eq!(over.code, 2, "{}", over.err);
    assert_eq!(std::fs::read_to_string(folder.path().join("b.txt")).unwrap(), WERF);
    let several = run_in(folder.path(), &["check", "a.txt", "b.txt", "--format", "html"]);
    assert!(several.code == 2 && several.err.contains("2 verklaringen passen niet"), "{}", several.err);
    let into = run_in(folder.path(), &["check", "a.txt", "b.txt", "-o", "out"]);
    assert_eq!(into.code, 1, "{}", into.err);
    for name in ["a.txt.html", "b.txt.html"] {
        assert!(folder.path().join("out").join(name).is_file(), "{name}");
    }
    let other = run_in(folder.path(), &["check", "a.txt", "--format", "json", "-o", "x.json"]);
    assert!(other.code == 2 && !folder.path().join("x.json").exists(), "{}", other.err);
    let policy = "waarborg = 1\n[organisation]\nid = \"x\"\nname = \"X\"\n";
    std::fs::write(folder.path().join("privacy.toml"), policy).unwrap();
    let policy = run_in(folder.path(), &["check", "privacy.toml", "--format", "html"]);
    assert!(policy.code == 2 && policy.err.contains("het is een beleid"), "{}", policy.err);
}
