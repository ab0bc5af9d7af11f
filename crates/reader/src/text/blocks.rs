//! Headings, paragraphs, items of lists and rows of tables.

use super::fold::Folded;
use super::lines::{Line, lines};
use crate::page::{Form, Page};
use std::ops::Range;

/// What a block is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A heading.
    Heading,
    /// Running text.
    Paragraph,
    /// An item of a list.
    Item,
    /// A row of a table.
    Row,
    /// The row that names the columns.
    HeaderRow,
}

/// A part of the page that stands on its own.
#[derive(Debug, Clone)]
pub(crate) struct Block {
    pub(crate) kind: Kind,
    /// Where it stands in the page.
    pub(crate) span: Range<usize>,
    pub(crate) folded: Folded,
    /// Whether an empty line stands before it.
    pub(crate) apart: bool,
    /// The heading it stands under.
    pub(crate) heading: Option<usize>,
    /// The paragraph or heading that introduces the list or table in which it is an item.
    pub(crate) lead: Option<usize>,
    /// How deep: of a heading its level, of an item its indent.
    pub(crate) depth: usize,
}

/// The longest line that may be a heading, in characters.
const LONGEST_HEADING: usize = 110;

/// The most words of a heading that begins as a sentence does, where it asks nothing.
const LONGEST_QUESTION: usize = 8;

/// The blocks of a page, in its order.
pub(crate) fn blocks(page: &Page) -> Vec<Block> {
    let mut made = if page.marks.is_empty() { of_lines(page) } else { of_marks(page) };
    made.retain(|block| !block.folded.plain.is_empty());
    relate(&mut made);
    made
}

fn block(page: &Page, kind: Kind, span: Range<usize>, apart: bool, depth: usize) -> Block {
    let folded = Folded::new(&page.text, span.clone(), &page.hidden);
    Block { kind, span, folded, apart, heading: None, lead: None, depth }
}

fn of_marks(page: &Page) -> Vec<Block> {
    let mut made = Vec::new();
    for mark in &page.marks {
        let (kind, depth) = match mark.form {
            Form::Heading(level) => (Kind::Heading, usize::from(level)),
            Form::Paragraph => (Kind::Paragraph, 0),
            Form::Item(depth) => (Kind::Item, usize::from(depth)),
            Form::Row => (Kind::Row, 0),
            Form::HeaderRow => (Kind::HeaderRow, 0),
        };
        if kind == Kind::Paragraph {
            // A paragraph may hold lines that its writer set apart: an address, a list without marks.
            let text = page.text.get(mark.span.clone()).unwrap_or_default();
            let mut first = true;
            for line in lines(text) {
                let span = mark.span.start + line.span.start..mark.span.start + line.span.end;
                let own = page.text.get(span.clone()).unwrap_or_default();
                let (kind, skip) = match self::mark(own) {
                    Some(skip) => (Kind::Item, skip),
                    None => (Kind::Paragraph, 0),
                };
                made.push(block(page, kind, span.start + skip..span.end, first, 1));
                first = false;
            }
        } else {
            made.push(block(page, kind, mark.span.clone(), true, depth));
        }
    }
    promote(&page.text, &mut made);
    made
}

fn of_lines(page: &Page) -> Vec<Block> {
    let all = lines(&page.text);
    let mut made = Vec::new();
    for (number, line) in all.iter().enumerate() {
        let text = page.text.get(line.span.clone()).unwrap_or_default();
        let next = all.get(number + 1);
        let before = made.last();
        let numbered = numbered(text);
        let marked = mark(text);
        let kind = if text.contains('\t') || text.matches(" | ").count() >= 1 {
            let follows = matches!(before, Some(Block { kind: Kind::Row | Kind::HeaderRow, .. }));
            if follows || !names_columns(text) { Kind::Row } else { Kind::HeaderRow }
        } else if marked.is_some() && !(numbered && heads(&page.text, line, next)) {
            Kind::Item
        } else if heads(&page.text, line, next) {
            Kind::Heading
        } else if text.trim_end().ends_with(';') || goes_on(text, before) {
            Kind::Item
        } else {
            Kind::Paragraph
        };
        let skip = if kind == Kind::Heading { 0 } else { marked.unwrap_or(0) };
        let start = line.span.start + skip;
        made.push(block(page, kind, start..line.span.end, line.apart, line.indent));
    }
    lone_rows(&mut made);
    flattened(&mut made);
    made
}

/// Whether a line is the last of a list without marks: the one before it ended in a semicolon, with or without a word
/// that says that one more follows.
fn goes_on(text: &str, before: Option<&Block>) -> bool {
    let lower = before.filter(|block| block.kind == Kind::Item).map(|block| block.folded.lower.as_str());
    let ended = lower
        .is_some_and(|lower| [";", "; en", "; of", "; and", "; or"].iter().any(|end| lower.ends_with(end)));
    ended && text.starts_with(|first: char| first.is_lowercase())
}

/// The most words in a cell that heads a column.
const LONGEST_HEAD: usize = 6;

/// Whether the first row of a table names its columns: short words in every cell, and no enumeration in any.
fn names_columns(row: &str) -> bool {
    row.split(['\t', '|']).all(|cell| {
        cell.split_whitespace().count() <= LONGEST_HEAD
            && !cell.contains([',', ';'])
            && !cell.trim_end().ends_with('.')
    })
}

/// From this many headings in a row, they are the cells of a table that was written out line by line.
const FLATTENED: usize = 5;

/// Cells of a table that lost its form look like headings, one after another. The last of them heads what follows.
fn flattened(blocks: &mut [Block]) {
    let mut start = 0;
    while start < blocks.len() {
        let run = blocks.iter().skip(start).take_while(|block| block.kind == Kind::Heading).count();
        if run >= FLATTENED {
            for block in blocks.iter_mut().skip(start).take(run - 1) {
                block.kind = Kind::Paragraph;
            }
            // What heads the table stays a heading where a paragraph stands before it: it is the first of the run.
        }
        start += run.max(1);
    }
}

/// A line with a bar or tab in it of which there is one alone is no table.
fn lone_rows(blocks: &mut [Block]) {
    let row = |block: Option<&Block>| matches!(block, Some(Block { kind: Kind::Row | Kind::HeaderRow, .. }));
    for at in 0..blocks.len() {
        if row(blocks.get(at))
            && !row(blocks.get(at + 1))
            && !(at > 0 && row(blocks.get(at - 1)))
            && let Some(block) = blocks.get_mut(at)
        {
            block.kind = Kind::Paragraph;
        }
    }
}

/// A short paragraph that ends in no point and is followed by a longer one is a heading that was not marked.
fn promote(text: &str, blocks: &mut [Block]) {
    for at in 0..blocks.len() {
        let (Some(block), next) = (blocks.get(at), blocks.get(at + 1)) else { continue };
        if block.kind != Kind::Paragraph || !block.apart {
            continue;
        }
        let own = text.get(block.span.clone()).unwrap_or_default();
        let followed =
            next.is_some_and(|next| next.apart && next.kind != Kind::Heading && next.folded.plain.len() > 80);
        let is = followed && looks_like_heading(own) && !own.ends_with(':');
        if is && let Some(block) = blocks.get_mut(at) {
            block.kind = Kind::Heading;
            block.depth = 6;
        }
    }
}

/// The length of a mark of a list at the begin of a line, with the blanks after it.
pub(crate) fn mark(line: &str) -> Option<usize> {
    let mut letters = line.char_indices();
    let (_, first) = letters.next()?;
    let rest = letters.as_str();
    let blanks = |text: &str| text.len() - text.trim_start().len();
    if "•●◦·‣▪*-–—✓✔➢►o→".contains(first) && rest.starts_with(char::is_whitespace) {
        let skip = first.len_utf8() + blanks(rest);
        let inner = line.get(skip..).unwrap_or_default();
        // "- a. Name": the letter belongs to the mark.
        return Some(skip + lettered(inner).unwrap_or(0));
    }
    if "•●‣▪✓✔➢►".contains(first) {
        return Some(first.len_utf8());
    }
    lettered(line)
}

/// `1.`, `1.1`, `a)`, `(iv)` and the blanks after it.
fn lettered(line: &str) -> Option<usize> {
    let open = usize::from(line.starts_with('('));
    let body = line.get(open..)?;
    let digits = body.bytes().take_while(|byte| byte.is_ascii_digit() || *byte == b'.').count();
    let letters = body.bytes().take_while(u8::is_ascii_lowercase).count();
    let after = if digits > 0 && body.starts_with(|first: char| first.is_ascii_digit()) {
        let rest = body.get(digits..)?;
        let close = usize::from(rest.starts_with([')', ':']));
        // A year, a number of days or a number of the trade register begins no item.
        if close == 0 && !body.get(..digits)?.contains('.') || digits > 6 {
            return None;
        }
        open + digits + close
    } else if letters == 1
        || (letters > 0 && letters < 5 && body.get(..letters)?.bytes().all(|b| b"ivx".contains(&b)))
    {
        let rest = body.get(letters..)?;
        if !rest.starts_with(['.', ')']) {
            return None;
        }
        open + letters + 1
    } else {
        return None;
    };
    let rest = line.get(after..)?;
    let blank = rest.len() - rest.trim_start().len();
    (blank > 0 && !rest.trim_start().is_empty()).then_some(after + blank)
}

/// Whether a line begins with a number as headings do: `3.`, `Artikel 3`, `Art. 4 -`.
fn numbered(line: &str) -> bool {
    let lower = line.trim_start_matches('#').trim_start().to_ascii_lowercase();
    ["artikel ", "art. ", "art ", "article ", "hoofdstuk "].iter().any(|word| {
        lower.strip_prefix(word).is_some_and(|rest| rest.starts_with(|first: char| first.is_ascii_digit()))
    }) || lower.starts_with(|first: char| first.is_ascii_digit())
}

fn looks_like_heading(line: &str) -> bool {
    let line = line.trim_matches(['*', '_', ' ']);
    let long = line.chars().count();
    let last = line.chars().last().unwrap_or(' ');
    let first = line.chars().find(|letter| letter.is_alphanumeric()).unwrap_or('a');
    let words = line.split_whitespace().count();
    // An address, a postal code, a number or a link is no heading.
    let address = line.contains('@') || line.contains("://") || line.contains("www.");
    let letters = line.chars().filter(|letter| letter.is_alphabetic()).count();
    // "We give no data to parties outside the EU", without its full stop.
    let says = words > LONGEST_QUESTION
        && !line.ends_with('?')
        && ["Wij ", "We ", "Ik ", "U ", "Je "].iter().any(|subject| line.starts_with(subject));
    // "Contact data (name, address, telephone number)" is an item of a list without marks.
    let lists = line.contains('(') && line.contains(',');
    !says
        && !lists
        && long <= LONGEST_HEADING
        && letters * 2 > long
        && !address
        && (first.is_uppercase() || first.is_ascii_digit())
        && (!matches!(last, '.' | ',' | ';' | '!') || numbered(line) && last != ',' && words < 12)
}

fn heads(text: &str, line: &Line, next: Option<&Line>) -> bool {
    let own = text.get(line.span.clone()).unwrap_or_default();
    if own.starts_with('#') {
        return true;
    }
    let Some(next) = next else { return false };
    let after = text.get(next.span.clone()).unwrap_or_default();
    let bulleted = mark(after).is_some() && !numbered(after);
    let short = own.ends_with('.')
        && !own.contains(':')
        && own.split_whitespace().count() <= 4
        && line.apart
        && next.apart
        && after.chars().count() > 40;
    let without_stop = || short && looks_like_heading(own.trim_end_matches('.'));
    if !looks_like_heading(own) && !without_stop() {
        return false;
    }
    if own.ends_with(':') {
        // What ends in a colon introduces a list; it heads a section where text follows, apart.
        return line.apart && next.apart && !bulleted && own.chars().count() < 50;
    }
    if line.apart && next.apart {
        return true;
    }
    // A heading on the line above its text.
    line.apart && (after.chars().count() > 80 || bulleted || numbered(own)) && own.chars().count() < 90
}

/// Gives every block its heading and its lead.
fn relate(blocks: &mut [Block]) {
    let mut heading = None;
    let mut lead: Option<usize> = None;
    // The item that introduces items further to the right.
    let mut outer: Vec<(usize, usize)> = Vec::new();
    for at in 0..blocks.len() {
        let Some(block) = blocks.get(at) else { continue };
        let (kind, depth) = (block.kind, block.depth);
        let mut own = None;
        match kind {
            Kind::Heading => {
                heading = Some(at);
                lead = Some(at);
                outer.clear();
            }
            Kind::Paragraph => {
                // What follows a colon is introduced by it, also where it is no list.
                own = lead
                    .filter(|lead| blocks.get(*lead).is_some_and(|block| block.folded.plain.ends_with(':')));
                lead = Some(at);
                outer.clear();
            }
            Kind::Item => {
                while outer.last().is_some_and(|(level, _)| *level >= depth) {
                    outer.pop();
                }
                own = outer.last().map(|(_, item)| *item).or(lead);
                outer.push((depth, at));
            }
            Kind::Row | Kind::HeaderRow => own = lead,
        }
        if let Some(block) = blocks.get_mut(at) {
            block.lead = own;
            block.heading = if kind == Kind::Heading { None } else { heading };
        }
    }
}
