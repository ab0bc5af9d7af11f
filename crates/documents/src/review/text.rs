//! The text of a statement as blocks, cut where the words of findings begin and end.

use std::ops::Range;

use waarborg_policy::check::Severity;

use super::layout::Row;
use super::{Form, Review, class, said};

/// The longest quotation, in characters.
const LONGEST: usize = 220;

/// A block as a page shows it.
pub(super) enum BlockView {
    Heading(Vec<Piece>),
    Para(Vec<Piece>),
    /// The items of a list.
    Items(Vec<Vec<Piece>>),
    /// The rows of a table with their cells.
    Rows(Vec<Vec<Vec<Piece>>>),
}

/// A piece of text of which all is or is not said by the same findings.
pub(super) struct Piece {
    pub(super) text: String,
    /// The class of the most serious finding of which it is part; empty where it is of none.
    pub(super) class: &'static str,
    /// The findings that begin here, each with the number of its place.
    pub(super) begins: Vec<(usize, usize)>,
}

/// A review with the number of each of its remarks.
#[derive(Clone, Copy)]
pub(super) struct Numbered<'r> {
    pub(super) review: &'r Review<'r>,
    pub(super) numbers: &'r [usize],
}

/// A row as a page shows it.
pub(super) fn block(numbered: Numbered<'_>, row: &Row<'_>) -> BlockView {
    let all = || row.blocks.iter().map(|(range, _)| pieces(numbered, range));
    match row.blocks.first().map(|(_, form)| *form) {
        Some(Form::Heading) => BlockView::Heading(all().flatten().collect()),
        Some(Form::Item) => BlockView::Items(all().collect()),
        Some(Form::Row) => {
            BlockView::Rows(row.blocks.iter().map(|(range, _)| cells(numbered, range)).collect())
        }
        Some(Form::Paragraph) | None => BlockView::Para(all().flatten().collect()),
    }
}

/// The cells of a row, separated by tabs or bars.
fn cells(numbered: Numbered<'_>, row: &Range<usize>) -> Vec<Vec<Piece>> {
    let review = numbered.review;
    let text = review.text.get(row.clone()).unwrap_or_default();
    let mut made = Vec::new();
    let mut start = row.start;
    for (at, bar) in text.match_indices(['\t', '|']).map(|(at, bar)| (row.start + at, bar.len())) {
        made.push(start..at);
        start = at + bar;
    }
    made.push(start..row.end);
    // A row in Markdown begins and ends with a bar.
    let empty = |cell: &Range<usize>| review.text.get(cell.clone()).is_none_or(|text| text.trim().is_empty());
    if made.first().is_some_and(empty) {
        made.remove(0);
    }
    if made.last().is_some_and(empty) {
        made.pop();
    }
    made.iter().map(|cell| pieces(numbered, cell)).collect()
}

/// One place of a finding that says it.
struct Place<'a> {
    number: usize,
    place: usize,
    range: &'a Range<usize>,
    severity: Severity,
}

/// A stretch cut where the words of findings begin and end, without what is hidden in it.
fn pieces(numbered: Numbered<'_>, block: &Range<usize>) -> Vec<Piece> {
    let Numbered { review, numbers } = numbered;
    let mut all: Vec<Place<'_>> = review
        .remarks
        .iter()
        .zip(numbers)
        .flat_map(|(remark, number)| {
            said(remark).map(move |(place, at)| Place {
                number: *number,
                place,
                range: &at.range,
                severity: remark.severity,
            })
        })
        .filter(|place| place.range.start < block.end && block.start < place.range.end)
        .collect();
    all.sort_by_key(|place| place.number);
    let hidden = review.hidden.iter().filter(|hidden| hidden.start < block.end && block.start < hidden.end);
    let mut bounds = vec![block.start, block.end];
    for range in all.iter().map(|place| place.range).chain(hidden.clone()) {
        bounds.push(range.start.max(block.start));
        bounds.push(range.end.min(block.end));
    }
    bounds.retain(|bound| review.text.is_char_boundary(*bound));
    bounds.sort_unstable();
    bounds.dedup();
    let mut made: Vec<Piece> = Vec::new();
    // What begins in a hidden stretch begins in the words after it.
    let mut waiting: Vec<(usize, usize)> = Vec::new();
    for pair in bounds.windows(2) {
        let [start, end] = pair else { continue };
        // A finding begins once, in the first block of its words.
        let begin = all.iter().filter(|place| place.range.start == *start);
        waiting.extend(begin.map(|place| (place.number, place.place)));
        let spans_before = |place: &&Place<'_>| *start == block.start && place.range.start < block.start;
        let earlier =
            all.iter().filter(spans_before).filter(|place| !in_a_block_before(review, block, place));
        waiting.extend(earlier.map(|place| (place.number, place.place)));
        if hidden.clone().any(|hidden| hidden.start <= *start && *end <= hidden.end) {
            continue;
        }
        let text = line(review.text.get(*start..*end).unwrap_or_default(), review.keeps_lines);
        let over = all.iter().filter(|place| place.range.start <= *start && *end <= place.range.end);
        let class = over.map(|place| place.severity).min().map_or("", class);
        match made.last_mut() {
            // The same words on both sides of a mark of markup are one piece.
            Some(last) if last.class == class && waiting.is_empty() => last.text.push_str(&text),
            _ => made.push(Piece { text, class, begins: std::mem::take(&mut waiting) }),
        }
    }
    made
}

/// Whether the words of a finding begin in a block before this one.
fn in_a_block_before(review: &Review<'_>, block: &Range<usize>, place: &Place<'_>) -> bool {
    let before = review.blocks.iter().map(|(range, _)| range).filter(|range| range.end <= block.start);
    before.into_iter().any(|range| place.range.start < range.end && range.start < place.range.end)
}

/// A text with single spaces, also at its ends; the ends of lines stay where they are meant.
fn line(text: &str, keeps_lines: bool) -> String {
    let mut made = String::with_capacity(text.len());
    for letter in text.chars() {
        let letter = match letter {
            '\n' if keeps_lines => '\n',
            letter if letter.is_whitespace() => ' ',
            letter => letter,
        };
        if !(letter.is_whitespace() && made.ends_with(char::is_whitespace)) {
            made.push(letter);
        }
    }
    made
}

/// The words of a place on one line, without what is hidden in them, cut at the end of a word where they are long.
pub(super) fn short(review: &Review<'_>, place: &Range<usize>) -> String {
    let mut words = String::new();
    let mut start = place.start;
    for hidden in review.hidden.iter().filter(|hidden| hidden.end > place.start && hidden.start < place.end) {
        words.push_str(review.text.get(start..hidden.start.max(start)).unwrap_or_default());
        start = hidden.end.min(place.end);
    }
    words.push_str(review.text.get(start..place.end).unwrap_or_default());
    let mut made = String::new();
    for word in words.split_whitespace() {
        if made.chars().count() + word.chars().count() > LONGEST {
            made.push('…');
            break;
        }
        if !made.is_empty() {
            made.push(' ');
        }
        made.push_str(word);
    }
    made
}
