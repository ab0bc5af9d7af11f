//! Whatever a page holds, it is read: nothing panics, every place lies in its text, and its draft is a policy.
//!
//! The body is [`any_page`], which the fuzz targets run too.

use std::sync::LazyLock;

use proptest::prelude::*;
use proptest::sample::{Index, select};
use waarborg_reader::{Form, Mark, Page, any_bytes, any_page};
use waarborg_testkit::{left_out, shared};

fn sound(page: &Page) {
    let faults = any_page(page);
    assert!(faults.is_empty(), "{}\n{page:?}", faults.join("\n"));
}

/// Small statements of invented organisations, and those that lie beside the repository.
static TEXTS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let own = [
        include_str!("texts/english.txt"),
        include_str!("texts/grounds.txt"),
        include_str!("texts/list.txt"),
        include_str!("texts/sections.txt"),
        include_str!("texts/table.txt"),
        include_str!("../../benches/statement.txt"),
    ];
    let mut made = own.map(str::to_owned).to_vec();
    match shared("statements") {
        Some(folder) => {
            let mut files: Vec<_> =
                std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
            files.retain(|path| {
                let kind = path.extension();
                kind.is_some_and(|kind| kind == "txt")
            });
            files.sort();
            made.extend(files.into_iter().map(|path| std::fs::read_to_string(path).unwrap()));
        }
        None => left_out("pieces of real statements"),
    }
    made
});

/// The lines of the texts, without their blanks.
static LINES: LazyLock<Vec<&str>> = LazyLock::new(|| {
    let lines = TEXTS.iter().flat_map(|text| text.lines());
    lines.map(str::trim).filter(|line| !line.is_empty()).collect()
});

/// A line of a statement.
fn line() -> impl Strategy<Value = &'static str> {
    any::<Index>().prop_map(|at| LINES[at.index(LINES.len())])
}

/// A part of a statement, cut anywhere between two characters.
fn cutting() -> impl Strategy<Value = String> {
    (any::<Index>(), any::<Index>(), 0..200_usize).prop_map(|(text, start, long)| {
        let text = &TEXTS[text.index(TEXTS.len())];
        let start = text.floor_char_boundary(start.index(text.len()));
        text[start..].chars().take(long).collect()
    })
}

/// What stands between the pieces of a text.
fn joint() -> impl Strategy<Value = &'static str> {
    select(vec![
        "\n\n", "\n\n", "\n", "\n- ", "\n • ", "\n   1. ", "\t", " | ", " ", "", ", ", ". ", ":\n", "\n# ",
        "\r\n",
    ])
}

/// Words of statements, one by one, and letters and marks that folding, cutting and writing must survive.
fn odd() -> impl Strategy<Value = &'static str> {
    let words = select(vec![
        "Wij verwerken ",
        "uw naam ",
        "en e-mailadres",
        "geen ",
        "2 jaar ",
        "bewaren ",
        "na afloop van ",
        "Meneer B.V. ",
        "Stichting ",
        "gevestigd te ",
        "Lindelaan 4, ",
        "3512 AB ",
        "Utrecht",
        "KvK 12345678 ",
        "info@voorbeeld.nl",
        "piet.jansen[at]voorbeeld.nl ",
        "www.voorbeeld.nl/x ",
        "+31 6 12345678",
        "Mailchimp ",
        "Google (Gmail) ",
        "1 maart 2024",
        "functionaris gegevensbescherming ",
        "cookies ",
        "toestemming ",
        "Bewaartermijnen",
        "Doeleinden",
        "We share your data with ",
        "within four weeks ",
        "[email protected]",
    ]);
    let letters = select(vec![
        "\u{301}",
        "e\u{301}",
        "\u{a0}",
        "\u{202f}",
        "\u{2009}",
        "\u{ad}",
        "\u{200b}",
        "\u{200d}",
        "\u{feff}",
        "\0",
        "\u{1b}",
        "\u{7f}",
        "\u{85}",
        "\u{2028}",
        "\u{fffd}",
        "\u{10ffff}",
        "ß",
        "ẞ",
        "İ",
        "ı",
        "ﬁ",
        "½",
        "①",
        "㎏",
        "Ⅳ",
        "€",
        "…",
        "ﷺ",
        "😀",
        "👩\u{200d}👩\u{200d}👧",
        "\u{202e}",
        "שלום",
        "مرحبا",
        "日本",
        "é",
        "–",
        "’",
        "“",
        "•",
        "~",
        "\\",
        "\"",
        "\"\"\"",
        "'''",
        "'",
        "#",
        "=",
        "[",
        "]",
        "(",
        ")",
        "{",
        "|",
        "*",
        "- ",
        "1. ",
        "a) ",
        ":",
        ";",
        ".",
        "!",
        ",",
        "/",
        "@",
        "%",
        "\t",
        "\n",
        "\r",
        "\n\n",
        "    ",
        "0",
        "9999999999",
    ]);
    prop_oneof![2 => words, 3 => letters]
}

/// Pieces with a form each, as a page of which the source told the forms.
fn formed() -> impl Strategy<Value = Page> {
    let form = prop_oneof![
        any::<u8>().prop_map(Form::Heading),
        Just(Form::Paragraph),
        any::<u8>().prop_map(Form::Item),
        Just(Form::Row),
        Just(Form::HeaderRow),
    ];
    let piece =
        prop_oneof![3 => line().prop_map(str::to_owned), 2 => cutting(), 2 => odd().prop_map(str::to_owned)];
    let inner = prop::collection::vec((piece, prop::bool::weighted(0.2)), 1..4);
    let joint = select(vec!["", " ", "\t", " | ", "\n"]);
    let blocks = prop::collection::vec((form, inner, joint, prop::bool::weighted(0.9)), 0..12);
    let said = || prop::option::of(select(vec!["nl", "en", "de", ""]));
    (blocks, said(), said(), any::<bool>()).prop_map(|(blocks, language, title, extracted)| {
        let own = |said: Option<&str>| said.map(str::to_owned);
        let mut page = Page { language: own(language), title: own(title), extracted, ..Page::default() };
        for (form, inner, joint, marked) in blocks {
            let start = page.text.len();
            for (piece, hidden) in inner {
                let from = page.text.len();
                page.text.push_str(&piece);
                if hidden && !piece.is_empty() {
                    page.hidden.push(from..page.text.len());
                }
                page.text.push_str(joint);
            }
            if marked && start < page.text.len() {
                page.marks.push(Mark { span: start..page.text.len(), form });
            }
            page.text.push('\n');
        }
        page
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn bytes(data in prop::collection::vec(any::<u8>(), 0..600)) {
        prop_assert_eq!(any_bytes(&data), Vec::<String>::new());
    }

    #[test]
    fn characters(text in "\\PC{0,400}") {
        sound(&Page::plain(text));
    }

    #[test]
    fn lines_and_marks(text in "([\\PC\t\"'\\\\#\\[\\]=]{0,60}(\n|: |\\. )){0,12}") {
        sound(&Page::plain(text));
    }

    #[test]
    fn odd_letters_in_words(pieces in prop::collection::vec(odd(), 0..120)) {
        sound(&Page::plain(pieces.concat()));
    }

    #[test]
    fn shuffled_lines(lines in prop::collection::vec(line(), 1..60)) {
        sound(&Page::plain(lines.join("\n\n")));
    }

    #[test]
    fn pieces_cut_anywhere(pieces in prop::collection::vec((cutting(), joint(), 1..4_usize), 1..30)) {
        let pieces = pieces.into_iter().map(|(piece, joint, times)| format!("{piece}{joint}").repeat(times));
        sound(&Page::plain(pieces.collect::<String>()));
    }

    #[test]
    fn lines_with_odd_letters_in_them(
        lines in prop::collection::vec((line(), joint(), any::<Index>(), odd()), 1..30),
    ) {
        let mut text = String::new();
        for (line, joint, at, odd) in lines {
            let (before, after) = line.split_at(line.floor_char_boundary(at.index(line.len() + 1)));
            text.extend([before, odd, after, joint]);
        }
        sound(&Page::plain(text));
    }

    #[test]
    fn forms_that_a_source_told(page in formed()) {
        sound(&page);
    }
}

#[test]
fn whole_statements() {
    for text in TEXTS.iter() {
        sound(&Page::plain(text.as_str()));
    }
}
