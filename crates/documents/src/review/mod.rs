//! A statement with its findings in the margin: one page that one can send to a colleague. No script, no other host.

mod layout;
mod text;

use std::ops::Range;

use askama::Template;
use jiff::civil::Date;
use waarborg_policy::check::Severity;
use waarborg_policy::messages::{Message, day_words};
use waarborg_policy::model::Language;

use text::{BlockView, Numbered};

/// What a block of the statement is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// A heading.
    Heading,
    /// Running text.
    Paragraph,
    /// An item of a list.
    Item,
    /// A row of a table, its cells separated by tabs or bars.
    Row,
}

/// A place of a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct At {
    /// Where in the text: bytes.
    pub range: Range<usize>,
    /// Whether the words there say it; else it is only where one would look for what is absent.
    pub said: bool,
}

/// One finding, in the language of the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// The rule.
    pub code: String,
    /// How serious.
    pub severity: Severity,
    /// What is wrong.
    pub message: String,
    /// The article.
    pub article: String,
    /// What to do.
    pub help: String,
    /// Whether it asks for what stands in the organisation's own records, which a statement need not say.
    pub records: bool,
    /// Its places, its own first.
    pub places: Vec<At>,
}

/// Something that was not read with certainty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Doubt {
    /// What is asked.
    pub question: String,
    /// The words that leave it open.
    pub words: Option<String>,
}

/// A statement and what was found in it.
#[derive(Debug, Clone)]
pub struct Review<'a> {
    /// The name of the file or page.
    pub name: &'a str,
    /// Whose statement it is, where that was read.
    pub organisation: Option<&'a str>,
    /// The language of the text.
    pub language: Language,
    /// The text.
    pub text: &'a str,
    /// Parts of the text that are no words of the statement, in order.
    pub hidden: &'a [Range<usize>],
    /// Whether the ends of lines are meant: in text that was extracted.
    pub keeps_lines: bool,
    /// Its blocks, in order.
    pub blocks: Vec<(Range<usize>, Form)>,
    /// How many sentences it has.
    pub sentences: usize,
    /// The findings, the most serious first.
    pub remarks: Vec<Remark>,
    /// Which of them are told first.
    pub first: Vec<usize>,
    /// The day by whose law was judged.
    pub day: Date,
    /// The version of the law.
    pub law: &'a str,
    /// What was not read with certainty.
    pub doubts: Vec<Doubt>,
}

/// What tells such a page from others, in its head.
const MARK: &str = "<meta name=\"generator\" content=\"waarborg check\">";

/// Whether a file begins as a page that [`review_html`] wrote: the mark stands in its first kilobyte.
#[must_use]
pub fn is_review(start: &[u8]) -> bool {
    let start = String::from_utf8_lossy(start);
    start.trim_start().to_ascii_lowercase().starts_with("<!doctype html>") && start.contains(MARK)
}

/// Writes the page.
#[must_use]
pub fn review_html(review: &Review<'_>, language: Language) -> String {
    let say = |name: &'static str| Message::new(name).say(language);
    // The law is named by the day of its version.
    let law = review.law.parse().map_or_else(|_| review.law.to_owned(), |day| day_words(language, day));
    let about = Message::new("review-about")
        .text("name", review.name)
        .number("sentences", number(review.sentences))
        .text("day", day_words(language, review.day))
        .text("law", law);
    let (alone, recorded) = (layout::absent(review), layout::records(review));
    let laid_out = layout::sections(review);
    let numbers = layout::numbers(review, &alone, &laid_out, &recorded);
    let numbered = Numbered { review, numbers: &numbers };
    let notes = |all: &[usize]| all.iter().filter_map(|at| note(numbered, *at, language)).collect();
    let errors = review.remarks.iter().any(|remark| remark.severity == Severity::Error);
    let view = View {
        language: language.code(),
        text_language: review.language.code(),
        mark: MARK,
        title: say("review-title"),
        name: review.organisation.unwrap_or(review.name).to_owned(),
        about: about.say(language),
        counts: counts(review, language),
        first_title: say("statement-first"),
        first: review.first.iter().filter_map(|at| first(numbered, *at, language)).collect(),
        no_errors: (!errors).then(|| say("statement-no-errors")),
        absent_title: say("review-absent"),
        absent_lead: say("review-absent-lead"),
        absent: notes(&alone),
        records_title: say("statement-records-title"),
        records_lead: say("statement-records"),
        records: notes(&recorded),
        text_title: say("review-text"),
        sections: laid_out
            .iter()
            .map(|section| {
                let row = |row| RowView { block: text::block(numbered, row), notes: notes(&row.remarks) };
                section.rows.iter().map(row).collect()
            })
            .collect(),
        doubts_title: say("review-doubts"),
        doubts_lead: say("review-doubts-lead"),
        doubts: review.doubts.iter().map(|doubt| (coded(&doubt.question), doubt.words.as_deref())).collect(),
        mention: say("review-mention"),
        colophon: coded(&say("review-colophon")),
        skip: say("review-skip"),
        style: concat!(include_str!("../../templates/page.css"), include_str!("../../templates/review.css")),
    };
    // Writing to a string cannot fail, and the template has no other way to.
    view.render().unwrap_or_default()
}

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

fn counts(review: &Review<'_>, language: Language) -> Vec<(&'static str, String)> {
    let of = |severity| review.remarks.iter().filter(|remark| remark.severity == severity).count();
    [
        ("check-errors", Severity::Error),
        ("check-warnings", Severity::Warning),
        ("check-advice", Severity::Advice),
    ]
    .into_iter()
    .map(|(name, severity)| {
        (class(severity), Message::new(name).number("count", number(of(severity))).say(language))
    })
    .collect()
}

/// A text in pieces, each with whether it is written as code.
type Coded = Vec<(String, bool)>;

#[derive(Template)]
#[template(path = "review.html")]
struct View<'a> {
    language: &'static str,
    text_language: &'static str,
    mark: &'static str,
    title: String,
    name: String,
    about: String,
    counts: Vec<(&'static str, String)>,
    first_title: String,
    first: Vec<FirstView>,
    no_errors: Option<String>,
    absent_title: String,
    absent_lead: String,
    absent: Vec<NoteView>,
    records_title: String,
    records_lead: String,
    records: Vec<NoteView>,
    text_title: String,
    /// The stretches of the statement, each under one heading.
    sections: Vec<Vec<RowView>>,
    doubts_title: String,
    doubts_lead: String,
    doubts: Vec<(Coded, Option<&'a str>)>,
    /// What the number of a finding in the text leads to, for whoever hears the page.
    mention: String,
    colophon: Coded,
    skip: String,
    style: &'static str,
}

/// A block of the statement, with the findings beside it.
struct RowView {
    block: BlockView,
    notes: Vec<NoteView>,
}

/// One of the findings that are told first.
struct FirstView {
    number: usize,
    message: String,
    /// The sentences, each with the number of its place.
    quotes: Vec<(usize, String)>,
}

/// A finding in the margin.
struct NoteView {
    number: usize,
    class: &'static str,
    word: String,
    code: String,
    message: String,
    article: String,
    /// What to do.
    help: Coded,
    /// The number of each of its places in the text with what the link to it is called.
    places: Vec<(usize, String)>,
    /// Said where its words do not stand in the text.
    missing: Option<String>,
}

/// The class of a severity in the style of the page.
fn class(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Advice => "advice",
    }
}

/// The places of a remark that say it, each with its number.
fn said(remark: &Remark) -> impl Iterator<Item = (usize, &At)> {
    remark.places.iter().enumerate().filter(|(_, at)| at.said).map(|(number, at)| (number + 1, at))
}

fn first(numbered: Numbered<'_>, at: usize, language: Language) -> Option<FirstView> {
    let Numbered { review, numbers } = numbered;
    let remark = review.remarks.get(at)?;
    let mut message = remark.message.clone();
    if said(remark).next().is_none() {
        message = format!("{message}: {}", Message::new("statement-absent").say(language));
    }
    let quotes = said(remark).take(2).map(|(number, at)| (number, text::short(review, &at.range)));
    Some(FirstView { number: *numbers.get(at)?, message: capital(&message), quotes: quotes.collect() })
}

fn note(numbered: Numbered<'_>, at: usize, language: Language) -> Option<NoteView> {
    let remark = numbered.review.remarks.get(at)?;
    let say = |name: &'static str| Message::new(name).say(language);
    let word = match remark.severity {
        Severity::Error => "review-error",
        Severity::Warning => "review-warning",
        Severity::Advice => "review-advice",
    };
    let several = said(remark).count() > 1;
    let places: Vec<(usize, String)> = said(remark)
        .enumerate()
        .map(|(order, (number, _))| {
            let order = i64::try_from(order + 1).unwrap_or(i64::MAX);
            let name = if several { "review-place" } else { "review-words" };
            (number, Message::new(name).number("order", order).say(language))
        })
        .collect();
    Some(NoteView {
        number: *numbered.numbers.get(at)?,
        class: class(remark.severity),
        word: say(word),
        code: remark.code.clone(),
        message: capital(&remark.message),
        article: remark.article.clone(),
        help: coded(&capital(&remark.help)),
        missing: (places.is_empty() && !remark.records).then(|| say("statement-absent")),
        places,
    })
}

/// A text in pieces, of which every other one is written as code: it stands between backticks.
fn coded(text: &str) -> Coded {
    let pieces = text.split('`').zip([false, true].into_iter().cycle());
    pieces.map(|(piece, code)| (piece.to_owned(), code)).collect()
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
