//! The page of a statement with its findings in the margin.

use std::ops::Range;

use jiff::civil::date;
use waarborg_documents::review::{At, Doubt, Form, Remark, Review, is_review, review_html};
use waarborg_policy::check::Severity;
use waarborg_policy::model::Language;

const TEXT: &str = "Privacy & meer\n\nWij bewaren **niets** langer dan nodig.\n\n* naam\n* e-mail\n\n| doel | termijn |\n\nArchief\n\nWij bewaren alles voor altijd, ook <b>u</b>.\n";

fn at(words: &str) -> Range<usize> {
    let start = TEXT.find(words).unwrap();
    start..start + words.len()
}

fn remark(code: &str, severity: Severity, places: &[(&str, bool)]) -> Remark {
    Remark {
        code: code.to_owned(),
        severity,
        message: format!("over {code}"),
        article: "AVG art. 5".to_owned(),
        help: "schrijf `keep` anders".to_owned(),
        records: code == "IN-RECORDS",
        places: places.iter().map(|(words, said)| At { range: at(words), said: *said }).collect(),
    }
}

fn review() -> Review<'static> {
    const HIDDEN: &[Range<usize>] = &[28..30, 35..37];
    Review {
        name: "werf.md",
        organisation: Some("De <Werf> & Co"),
        language: Language::Nl,
        text: TEXT,
        hidden: HIDDEN,
        keeps_lines: false,
        blocks: vec![
            (at("Privacy & meer"), Form::Heading),
            (at("Wij bewaren **niets** langer dan nodig."), Form::Paragraph),
            (at("naam"), Form::Item),
            (at("e-mail"), Form::Item),
            (at("| doel | termijn |"), Form::Row),
            (at("Archief"), Form::Heading),
            (at("Wij bewaren alles voor altijd, ook <b>u</b>."), Form::Paragraph),
        ],
        sentences: 7,
        remarks: vec![
            remark(
                "CONTRADICTION",
                Severity::Error,
                &[
                    ("Wij bewaren alles voor altijd, ook <b>u</b>.", true),
                    ("Wij bewaren **niets** langer dan nodig.", true),
                ],
            ),
            remark("OVERLAP", Severity::Warning, &[("alles voor altijd", true)]),
            remark("IN-RECORDS", Severity::Warning, &[("Archief", false)]),
            remark("CELL", Severity::Advice, &[("termijn", true)]),
            remark("NOWHERE", Severity::Advice, &[]),
        ],
        first: vec![0, 2],
        day: date(2026, 11, 25),
        law: "2026-11-22",
        doubts: vec![Doubt { question: "klopt `keep`?".to_owned(), words: Some("<alles>".to_owned()) }],
    }
}

#[test]
fn a_page_shows_the_text_with_what_was_found() {
    let page = review_html(&review(), Language::Nl);
    let (_, body) = page.split_once("</style>").unwrap();
    insta::assert_snapshot!("review_nl", body);
}

#[test]
fn the_text_stays_what_it_is() {
    let page = review_html(&review(), Language::En);
    // Marks of markup are no words, and what they enclose is one piece.
    assert!(page.contains("Wij bewaren niets langer dan nodig."), "{page}");
    assert!(page.contains("ook &#60;b&#62;u&#60;/b&#62;."), "{page}");
    assert!(!page.contains("<b>"));
    // Where findings overlap each begins with its number, and the more serious one colours the words.
    assert!(page.contains("5</a><mark class=\"error\">alles voor altijd"), "{page}");
    assert!(page.contains("<html lang=\"en\">") && page.contains("lang=\"nl\">"), "{page}");
}

/// The number of each note with its severity and code, in the order in which they stand on the page.
fn notes(page: &str) -> Vec<(usize, String, String)> {
    let all = page.split("<li class=\"note ").skip(1);
    all.map(|note| {
        let class = note.split('"').next().unwrap();
        let number = note.split("id=\"n").nth(1).unwrap().split('"').next().unwrap();
        let cite = note.split("</p>\n</li>").next().unwrap();
        let code = cite.rsplit(" · ").next().unwrap();
        (number.parse().unwrap(), class.to_owned(), code.to_owned())
    })
    .collect()
}

#[test]
fn notes_are_numbered_as_they_stand_and_errors_stand_first() {
    let second = "Wij bewaren alles voor altijd, ook <b>u</b>.";
    let page = review_html(
        &Review {
            blocks: vec![
                (at("Privacy & meer"), Form::Heading),
                (at("Wij bewaren **niets** langer dan nodig."), Form::Paragraph),
                (at(second), Form::Paragraph),
            ],
            remarks: vec![
                remark("LATE-ERROR", Severity::Error, &[(second, true)]),
                remark("LATE-WARNING", Severity::Warning, &[("alles voor altijd", true)]),
                remark("EARLY-WARNING", Severity::Warning, &[("langer dan nodig", true)]),
                remark("OF-HEADING", Severity::Advice, &[("Privacy & meer", false)]),
                remark("NOWHERE", Severity::Advice, &[]),
            ],
            first: vec![0],
            ..review()
        },
        Language::Nl,
    );
    let all = notes(&page);
    assert_eq!(all.iter().map(|(number, ..)| *number).collect::<Vec<_>>(), [1, 2, 3, 4, 5]);
    let codes: Vec<&str> = all.iter().map(|(.., code)| code.as_str()).collect();
    assert_eq!(codes, ["NOWHERE", "LATE-ERROR", "EARLY-WARNING", "LATE-WARNING", "OF-HEADING"]);
    // The summary and the text lead to the same numbers.
    assert!(page.contains("<li><a href=\"#n2\">Over LATE-ERROR</a>"), "{page}");
    assert!(page.contains("id=\"w3-1\"") && page.contains("href=\"#n3\""), "{page}");
}

#[test]
fn a_note_stands_beside_its_own_block() {
    let second = "Wij bewaren alles voor altijd, ook <b>u</b>.";
    let of = |code: &str| {
        let remarks = vec![
            remark("FIRST", Severity::Error, &[("langer dan nodig", true)]),
            remark("SECOND", Severity::Error, &[(second, true)]),
        ];
        let page = review_html(&Review { remarks, first: Vec::new(), ..review() }, Language::Nl);
        let before = page.split(&format!(" · {code}")).next().unwrap().to_owned();
        before.rsplit("<div class=\"said").next().unwrap().to_owned()
    };
    assert!(of("FIRST").contains("langer dan nodig") && !of("FIRST").contains("alles voor altijd"));
    assert!(of("SECOND").contains("alles voor altijd") && !of("SECOND").contains("langer dan nodig"));
}

/// Paper leads nowhere, and has no room for columns without words.
#[test]
fn a_printed_page_has_no_links_and_no_empty_columns() {
    let page = review_html(&review(), Language::Nl);
    assert!(page.contains("<span class=\"to\"><a href=\"#w"), "{page}");
    let print = page.rsplit("@media print").next().unwrap().split("</style>").next().unwrap();
    assert!(print.contains(".to { display: none; }"), "{print}");
    assert!(print.contains("main.review a { text-decoration: none; }"), "{print}");
    assert!(!print.contains("grid-template-columns") && !print.contains("float"), "{print}");
}

#[test]
fn only_such_a_page_is_known_as_one() {
    let page = review_html(&review(), Language::En);
    assert!(is_review(page.as_bytes()) && is_review(&page.as_bytes()[..1024]));
    assert!(!is_review(b"<!doctype html><title>Privacy</title>") && !is_review(TEXT.as_bytes()));
}

/// No findings are no approval.
#[test]
fn a_page_without_errors_says_what_that_is_worth() {
    let quiet = Review { remarks: Vec::new(), first: Vec::new(), ..review() };
    let page = review_html(&quiet, Language::En);
    assert!(page.contains("it is no judgement that the statement complies"), "{page}");
}

/// Text on its ground, light and dark, is read by people who see little: 4.5 to 1 (WCAG AA).
#[test]
fn colours_have_contrast() {
    let style = concat!(include_str!("../../templates/page.css"), include_str!("../../templates/review.css"));
    let colour = |name: &str, dark: bool| {
        let start = format!("--{name}: #");
        let found: Vec<&str> =
            style.split(&start).skip(1).filter_map(|rest| rest.split([';', ' ', '}']).next()).collect();
        // The light one stands first, the dark one second.
        let hex = found[usize::from(dark)];
        let wide: String = match hex.len() {
            3 => hex.chars().flat_map(|digit| [digit, digit]).collect(),
            _ => hex.to_owned(),
        };
        let part = |at: usize| f64::from(u8::from_str_radix(&wide[at..at + 2], 16).unwrap()) / 255.0;
        let linear =
            |part: f64| if part <= 0.03928 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) };
        0.2126 * linear(part(0)) + 0.7152 * linear(part(2)) + 0.0722 * linear(part(4))
    };
    for dark in [false, true] {
        for (text, ground) in [
            ("ink", "error-tint"),
            ("ink", "warning-tint"),
            ("ink", "advice-tint"),
            ("error", "error-tint"),
            ("warning", "warning-tint"),
            ("advice", "advice-tint"),
            ("error", "wash"),
            ("warning", "wash"),
            ("advice", "wash"),
            ("quiet", "wash"),
            ("accent", "wash"),
            ("ink", "tint"),
            ("accent", "paper"),
        ] {
            let (one, other) = (colour(text, dark), colour(ground, dark));
            let contrast = (one.max(other) + 0.05) / (one.min(other) + 0.05);
            assert!(contrast >= 4.5, "{text} on {ground}, dark {dark}: {contrast:.2}");
        }
    }
}
