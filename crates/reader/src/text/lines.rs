//! Lines of a plain text, and lines that were broken for the width of a page put together again.

use std::ops::Range;

/// A line of a text, without its blanks at both ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Line {
    pub(crate) span: Range<usize>,
    /// Whether an empty line stands before it.
    pub(crate) apart: bool,
    /// How far it is moved to the right, in characters.
    pub(crate) indent: usize,
}

/// From this length on, a line may have been broken for want of room.
const WIDE: usize = 45;

pub(crate) fn lines(text: &str) -> Vec<Line> {
    let mut made: Vec<Line> = Vec::new();
    let mut apart = true;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let start = at;
        at += line.len();
        let blank = |letter: char| letter.is_whitespace() || letter == '\u{feff}' || letter == '\u{200b}';
        let trimmed = line.trim_matches(blank);
        if trimmed.is_empty() {
            apart = true;
            continue;
        }
        let before = line.len() - line.trim_start_matches(blank).len();
        let span = start + before..start + before + trimmed.len();
        let indent =
            line.chars().take_while(|letter| blank(*letter)).map(|l| if l == '\t' { 4 } else { 1 }).sum();
        made.push(Line { span, apart, indent });
        apart = false;
    }
    join(text, made)
}

fn join(text: &str, lines: Vec<Line>) -> Vec<Line> {
    let mut made: Vec<Line> = Vec::new();
    for line in lines {
        if let Some(last) = made.last_mut()
            && !line.apart
            && goes_on(
                text.get(last.span.clone()).unwrap_or_default(),
                text.get(line.span.clone()).unwrap_or_default(),
            )
        {
            last.span.end = line.span.end;
        } else {
            made.push(line);
        }
    }
    made
}

/// Whether the sentence of one line goes on in the next.
fn goes_on(line: &str, next: &str) -> bool {
    let last = line.rsplit('\n').next().unwrap_or(line);
    let wide = last.chars().count() >= WIDE;
    let ends = line.ends_with(['.', '!', '?', ':', ';', '|']);
    let small = next.chars().next().is_some_and(|letter| letter.is_lowercase() || letter.is_ascii_digit());
    let marked = super::blocks::mark(next).is_some();
    wide && !ends && small && !marked && !last.contains('\t') && !next.contains(" | ")
}
