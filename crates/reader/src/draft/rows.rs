//! Tables: which column says what.

use std::ops::Range;

use crate::statement::{Sentence, Statement};
use crate::text::Kind;

/// The cells of a row that say something of a purpose, in folded letters.
#[derive(Debug, Clone, Default)]
pub(super) struct Cells {
    pub(super) purpose: Option<Range<usize>>,
    pub(super) data: Option<Range<usize>>,
    pub(super) basis: Option<Range<usize>>,
    pub(super) keep: Option<Range<usize>>,
    pub(super) recipients: Option<Range<usize>>,
    pub(super) subjects: Option<Range<usize>>,
}

/// The cells of a row, by what the first row of its table says of its columns.
pub(super) fn row(statement: &Statement<'_>, number: usize, sentence: &Sentence, of_purposes: bool) -> Option<Cells> {
    if statement.kind(sentence) != Kind::Row {
        return None;
    }
    let head = statement.sentences.iter().take(number).rev().take_while(|before| {
        matches!(statement.kind(before), Kind::Row | Kind::HeaderRow)
    });
    let head = head.last().filter(|head| head.block != sentence.block)?;
    let names = cells(statement, head);
    let own = cells(statement, sentence);
    let text = statement.lower(head);
    let mut made = Cells::default();
    let cue = |name: &str, cell: &Range<usize>| {
        statement.data.draft(name).cues.is_in(text.get(cell.clone()).unwrap_or_default())
    };
    for (name, cell) in names.iter().zip(&own) {
        let slot = if cue("column-keep", name) {
            &mut made.keep
        } else if cue("column-basis", name) {
            &mut made.basis
        } else if cue("column-recipients", name) {
            &mut made.recipients
        } else if cue("column-purpose", name) {
            &mut made.purpose
        } else if cue("column-subjects", name) {
            &mut made.subjects
        } else if cue("column-data", name) {
            &mut made.data
        } else {
            continue;
        };
        if slot.is_none() && !cell.is_empty() {
            *slot = Some(cell.clone());
        }
    }
    let told = made.purpose.is_some() && (of_purposes || made.basis.is_some() || made.data.is_some() || made.keep.is_some());
    told.then_some(made)
}

/// The places of the cells of a row in its folded letters. Marks between cells are those of the page: folding makes a
/// tab a space.
pub(super) fn cells(statement: &Statement<'_>, sentence: &Sentence) -> Vec<Range<usize>> {
    let Some(block) = statement.block_of(sentence) else { return Vec::new() };
    let raw = statement.page.text.get(block.span.clone()).unwrap_or_default();
    let bars: Vec<usize> =
        raw.char_indices().filter(|(_, letter)| ['\t', '|'].contains(letter)).map(|(at, _)| block.span.start + at).collect();
    let mut made = vec![0..0; bars.len() + 1];
    for (at, letter) in block.folded.lower.char_indices() {
        if letter == ' ' || letter == '|' {
            continue;
        }
        let place = block.folded.place(&(at..at + 1)).start;
        let cell = bars.partition_point(|bar| *bar < place);
        if let Some(range) = made.get_mut(cell) {
            if range.start == range.end {
                range.start = at;
            }
            range.end = at + 1;
        }
    }
    // A bar at either end of a line closes no cell.
    if raw.trim_start().starts_with('|') {
        made.remove(0);
    }
    if raw.trim_end().ends_with('|') {
        made.pop();
    }
    made
}
