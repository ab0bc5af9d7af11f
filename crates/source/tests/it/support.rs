//! What the tests share.

use std::fmt::Write as _;

use waarborg_reader::{Form, Page};
use waarborg_source::{Trouble, faults, read_bytes};

/// Reads a file that can be read.
pub(crate) fn read(name: &str, bytes: &[u8]) -> Page {
    let page = read_bytes(name, bytes).unwrap_or_else(|trouble| panic!("{trouble}"));
    assert_eq!(faults(&page), Vec::<String>::new());
    page
}

/// The trouble with a file that cannot be read.
pub(crate) fn refused(name: &str, bytes: &[u8]) -> Trouble {
    match read_bytes(name, bytes) {
        Ok(page) => panic!("{name} was read: {:?}", page.text.chars().take(200).collect::<String>()),
        Err(trouble) => trouble,
    }
}

/// A page as a person reads it: every block with its form; what is hidden in it stands between ⟦ and ⟧.
pub(crate) fn shown(page: &Page) -> String {
    let mut to = String::new();
    if let Some(title) = &page.title {
        writeln!(to, "title: {title}").unwrap();
    }
    if let Some(language) = &page.language {
        writeln!(to, "language: {language}").unwrap();
    }
    for mark in &page.marks {
        let form = match mark.form {
            Form::Heading(level) => format!("heading {level}"),
            Form::Paragraph => "paragraph".to_owned(),
            Form::Item(depth) => format!("item {depth}"),
            Form::Row => "row".to_owned(),
            Form::HeaderRow => "header row".to_owned(),
        };
        let mut at = mark.span.start;
        write!(to, "{form}: ").unwrap();
        let inside =
            |range: &&std::ops::Range<usize>| range.start >= mark.span.start && range.end <= mark.span.end;
        for hidden in page.hidden.iter().filter(inside) {
            write!(to, "{}⟦{}⟧", &page.text[at..hidden.start], &page.text[hidden.clone()]).unwrap();
            at = hidden.end;
        }
        writeln!(to, "{}", &page.text[at..mark.span.end]).unwrap();
    }
    let lines: Vec<_> = to.lines().map(|line| line.replace('\t', " ⇥ ").trim_end().to_owned()).collect();
    lines.join("\n")
}

/// The text of the blocks, without what is hidden in them.
pub(crate) fn words(page: &Page) -> Vec<String> {
    let visible = |span: &std::ops::Range<usize>| {
        let chars = page.text[span.clone()].char_indices();
        chars
            .filter(|(at, _)| !page.hidden.iter().any(|range| range.contains(&(at + span.start))))
            .map(|(_, c)| c)
            .collect::<String>()
    };
    page.marks.iter().map(|mark| visible(&mark.span)).collect()
}
