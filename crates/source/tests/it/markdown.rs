//! Markdown: the text is the file, and its marks and blocks are pointed out.

use waarborg_reader::Form;

use crate::support::{read, shown, words};

const HUGO: &str = include_str!("fixtures/hugo.md");

#[test]
fn a_page_of_a_generator_of_sites() {
    let page = read("privacy.md", HUGO.as_bytes());
    assert_eq!(page.text, HUGO);
    assert!(!page.extracted);
    insta::assert_snapshot!("hugo", shown(&page));
}

#[test]
fn no_markup_is_left_in_the_words() {
    let page = read("privacy.md", HUGO.as_bytes());
    let words = words(&page).join("\n");
    for mark in ["**", "](", "{{", "<!--", "<p>", "---", "spoor", "notice", "bsn.png"] {
        assert!(!words.contains(mark), "{mark} in {words}");
    }
    assert_eq!(words.matches("privacy@morgenster.example").count(), 2, "an address in a link is read, once");
}

#[test]
fn outside_the_blocks_only_marks_and_space_are_left() {
    let page = read("privacy.md", HUGO.as_bytes());
    let spans = page.marks.iter().map(|mark| mark.span.clone());
    let known: Vec<_> = spans.chain(page.hidden.iter().cloned()).collect();
    let outside = page
        .text
        .char_indices()
        .filter(|(at, c)| !c.is_whitespace() && !known.iter().any(|range| range.contains(at)));
    assert_eq!(outside.map(|(_, c)| c).collect::<String>(), "");
}

#[test]
fn hidden_parts_end_with_their_line() {
    let page = read("privacy.md", b"# Kop\n\n**vet**\n\n---\n\n*cursief* en **vet**\n");
    assert!(page.hidden.iter().all(|range| !page.text[range.clone()].contains('\n')));
}

#[test]
fn a_file_that_only_opens_is_read_in_time() {
    for piece in ["{{", "<a", "<!--", "[x](", "**a ", "- ", "> ", "| a ", "`", "<script>", "*a*\n\n"] {
        let file = format!("# Privacy\n\n{}", piece.repeat(60_000 / piece.len()));
        let page = read("privacy.md", file.as_bytes());
        assert_eq!(page.marks.first().map(|mark| mark.form), Some(Form::Heading(1)));
    }
}
