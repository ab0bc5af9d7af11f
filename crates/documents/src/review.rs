//! A statement with its findings in the margin: one page that one can send to a colleague. No script, no other host.

use std::ops::Range;

use askama::Template;
use jiff::civil::Date;
use waarborg_policy::check::Severity;
use waarborg_policy::messages::Message;
use waarborg_policy::model::Language;

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
    /// Its places, its own first.
    pub places: Vec<At>,
}

/// A statement and what was found in it.
#[derive(Debug, Clone)]
pub struct Review<'a> {
    /// The name of the file or page.
    pub name: &'a str,
    /// Whose statement it is, where that was read.
    pub organisation: Option<&'a str>,
    /// The text.
    pub text: &'a str,
    /// Its blocks, in order.
    pub blocks: Vec<(Range<usize>, Form)>,
    /// The findings, the most serious first.
    pub remarks: Vec<Remark>,
    /// Which of them are told first.
    pub first: Vec<usize>,
    /// The day by whose law was judged.
    pub day: Date,
    /// The version of the law.
    pub law: &'a str,
    /// How many values were not read with certainty.
    pub unsure: usize,
}

/// Writes the page.
#[must_use]
pub fn review_html(review: &Review<'_>, language: Language) -> String {
    let say = |name: &'static str| Message::new(name).say(language);
    let view = View {
        language: language.code(),
        title: say("review-title"),
        name: review.organisation.unwrap_or(review.name).to_owned(),
        about: Message::new("review-about")
            .text("name", review.name)
            .text("day", review.day)
            .text("law", review.law)
            .say(language),
        first_title: say("statement-first"),
        first: review.first.iter().filter_map(|at| note(review, *at, language)).collect(),
        absent_title: say("review-absent"),
        absent: absent(review, language),
        rows: rows(review, language),
        text_title: say("review-text"),
        unsure: (review.unsure > 0).then(|| {
            let count = i64::try_from(review.unsure).unwrap_or(i64::MAX);
            Message::new("review-unsure").number("count", count).say(language)
        }),
        counts: counts(review, language),
        colophon: say("statement-no-advice"),
        skip: say("st-skip"),
        style: concat!(include_str!("../templates/page.css"), include_str!("../templates/review.css")),
    };
    // Writing to a string cannot fail, and the template has no other way to.
    view.render().unwrap_or_default()
}

fn counts(review: &Review<'_>, language: Language) -> String {
    let of = |severity| review.remarks.iter().filter(|remark| remark.severity == severity).count();
    let count = |name: &'static str, severity| {
        Message::new(name).number("count", i64::try_from(of(severity)).unwrap_or(i64::MAX)).say(language)
    };
    [
        count("check-errors", Severity::Error),
        count("check-warnings", Severity::Warning),
        count("check-advice", Severity::Advice),
    ]
    .join(", ")
}

#[derive(Template)]
#[template(path = "review.html")]
struct View {
    language: &'static str,
    title: String,
    name: String,
    about: String,
    first_title: String,
    first: Vec<NoteView>,
    absent_title: String,
    absent: Vec<NoteView>,
    rows: Vec<RowView>,
    text_title: String,
    unsure: Option<String>,
    counts: String,
    colophon: String,
    skip: String,
    style: &'static str,
}

/// One block of the statement with the findings beside it.
struct RowView {
    form: &'static str,
    pieces: Vec<Piece>,
    notes: Vec<NoteView>,
}

/// A piece of text, and the numbers of the findings whose words it is part of.
struct Piece {
    text: String,
    marked: bool,
    severity: &'static str,
    /// Numbers of findings that begin here, each with the number of its place.
    begins: Vec<(usize, usize)>,
}

/// A finding in the margin.
struct NoteView {
    number: usize,
    severity: &'static str,
    word: String,
    code: String,
    message: String,
    article: String,
    help: String,
    /// The numbers of its other places in the text.
    others: Vec<usize>,
    /// Whether its words stand in the text.
    said: bool,
    also: String,
    missing: String,
}

fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Advice => "advice",
    }
}

fn note(review: &Review<'_>, at: usize, language: Language) -> Option<NoteView> {
    let remark = review.remarks.get(at)?;
    let said: Vec<usize> =
        remark.places.iter().enumerate().filter(|(_, place)| place.said).map(|(number, _)| number).collect();
    let word = match remark.severity {
        Severity::Error => "review-error",
        Severity::Warning => "review-warning",
        Severity::Advice => "review-advice",
    };
    Some(NoteView {
        number: at + 1,
        severity: severity(remark.severity),
        word: Message::new(word).say(language),
        code: remark.code.clone(),
        message: remark.message.clone(),
        article: remark.article.clone(),
        help: remark.help.clone(),
        others: said.iter().skip(1).map(|number| number + 1).collect(),
        said: !said.is_empty(),
        also: Message::new("review-also").say(language),
        missing: Message::new("statement-absent").say(language),
    })
}

/// Findings on what the statement does not say, and of which no section is the place.
fn absent(review: &Review<'_>, language: Language) -> Vec<NoteView> {
    review
        .remarks
        .iter()
        .enumerate()
        .filter(|(_, remark)| remark.places.is_empty())
        .filter_map(|(at, _)| note(review, at, language))
        .collect()
}

fn rows(review: &Review<'_>, language: Language) -> Vec<RowView> {
    review
        .blocks
        .iter()
        .map(|(range, form)| RowView {
            form: match form {
                Form::Heading => "heading",
                Form::Paragraph => "paragraph",
                Form::Item => "item",
                Form::Row => "row",
            },
            pieces: pieces(review, range),
            notes: review
                .remarks
                .iter()
                .enumerate()
                .filter(|(_, remark)| {
                    remark.places.first().is_some_and(|place| range.contains(&place.range.start))
                })
                .filter_map(|(at, _)| note(review, at, language))
                .collect(),
        })
        .collect()
}

/// A block cut where words of findings begin and end.
fn pieces(review: &Review<'_>, block: &Range<usize>) -> Vec<Piece> {
    let inside = |place: &&At| place.said && place.range.start < block.end && block.start < place.range.end;
    let all: Vec<(usize, usize, &At, Severity)> = review
        .remarks
        .iter()
        .enumerate()
        .flat_map(|(number, remark)| {
            let places = remark.places.iter().enumerate();
            places.map(move |(place, at)| (number + 1, place + 1, at, remark.severity))
        })
        .filter(|(_, _, at, _)| inside(at))
        .collect();
    let mut bounds = vec![block.start, block.end];
    for (_, _, at, _) in &all {
        bounds.push(at.range.start.max(block.start));
        bounds.push(at.range.end.min(block.end));
    }
    bounds.retain(|bound| review.text.is_char_boundary(*bound));
    bounds.sort_unstable();
    bounds.dedup();
    let mut made = Vec::new();
    for pair in bounds.windows(2) {
        let [start, end] = pair else { continue };
        let text = review.text.get(*start..*end).unwrap_or_default();
        let over: Vec<_> =
            all.iter().filter(|(_, _, at, _)| at.range.start <= *start && *end <= at.range.end).collect();
        let worst = over.iter().map(|(_, _, _, severity)| *severity).min();
        made.push(Piece {
            text: text.split_whitespace().collect::<Vec<_>>().join(" "),
            marked: worst.is_some(),
            severity: worst.map_or("", severity),
            begins: all
                .iter()
                .filter(|(_, _, at, _)| at.range.start.max(block.start) == *start)
                .map(|(number, place, _, _)| (*number, *place))
                .collect(),
        });
    }
    made
}
