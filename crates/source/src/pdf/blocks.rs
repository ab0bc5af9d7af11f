//! Lines become headings, items and paragraphs, by where they stand and how large they are.

use waarborg_reader::Form;

use super::columns::last_cell;
use super::glyphs::Line;
use crate::write::{Inline, Writer};

/// Letters of a heading are so much larger than those of the text.
const LARGER: f64 = 1.12;
/// Lines of a heading stand at most so many letters' heights apart.
const HEADING_APART: f64 = 2.2;
/// Large letters of more bytes are a text in large letters.
const LONGEST_HEADING: usize = 200;
/// Lines of a paragraph stand at most so much further apart than lines usually do.
const APART: f64 = 1.3;

/// Writes the lines of a document.
pub(super) fn write(lines: &[Line]) -> Writer {
    let measures = Measures::of(lines);
    let mut writer = Writer::default();
    let mut rest = lines;
    while let Some((first, after)) = rest.split_first() {
        let count =
            1 + after.iter().zip(rest).take_while(|(next, last)| measures.joins(first, last, next)).count();
        let (block, left) = rest.split_at_checked(count).unwrap_or((rest, &[]));
        measures.block(block, &mut writer);
        rest = left;
    }
    writer
}

/// What is usual in a document.
pub(super) struct Measures {
    /// The size of most letters.
    body: f64,
    /// How far apart lines of that size stand.
    leading: f64,
    /// How far the text goes to the right.
    right: f64,
    /// The sizes of headings, largest first.
    sizes: Vec<f64>,
    /// Where items begin, from the left.
    indents: Vec<f64>,
}

impl Measures {
    pub(super) fn of(lines: &[Line]) -> Self {
        let rounded = |size: f64| (size * 2.0).round() / 2.0;
        let mut sizes: Vec<(f64, usize)> = Vec::new();
        for line in lines {
            let size = rounded(line.size);
            if let Some((_, letters)) = sizes.iter_mut().find(|(known, _)| (*known - size).abs() < 0.01) {
                *letters += line.text.len();
            } else if sizes.len() < 100 {
                sizes.push((size, line.text.len()));
            }
        }
        let body = sizes.iter().max_by_key(|(_, letters)| *letters).map_or(10.0, |(size, _)| *size);
        let is_body = |line: &Line| (line.size - body).abs() < 0.1 * body;
        let mut steps: Vec<f64> = lines
            .iter()
            .zip(lines.iter().skip(1))
            .filter(|(last, next)| last.page == next.page && is_body(last) && is_body(next))
            .map(|(last, next)| next.down - last.down)
            .filter(|step| (0.8 * body..2.2 * body).contains(step))
            .collect();
        steps.sort_by(f64::total_cmp);
        // The lower third: paragraphs of one line stand further apart, and may be many.
        let leading = steps.get(steps.len() / 3).copied().unwrap_or(1.3 * body);
        let mut ends: Vec<f64> = lines.iter().filter(|line| is_body(line)).map(|line| line.right).collect();
        ends.sort_by(f64::total_cmp);
        let right = ends.get(ends.len().saturating_sub(1) * 95 / 100).copied().unwrap_or(0.0);
        let mut larger: Vec<f64> =
            sizes.iter().map(|(size, _)| *size).filter(|size| *size >= body * LARGER).collect();
        larger.sort_by(|a, b| b.total_cmp(a));
        let mut indents: Vec<f64> = Vec::new();
        for line in lines.iter().filter(|line| bullet(&line.text).is_some()) {
            if indents.len() < 6 && !indents.iter().any(|known| (known - line.left).abs() < body) {
                indents.push(line.left);
            }
        }
        indents.sort_by(f64::total_cmp);
        Self { body, leading, right, sizes: larger, indents }
    }

    fn is_heading(&self, line: &Line) -> bool {
        line.size >= self.body * LARGER && line.text.chars().any(char::is_alphabetic)
    }

    /// Whether a line belongs to the block of the one before it.
    fn joins(&self, first: &Line, last: &Line, next: &Line) -> bool {
        if is_row(first) && !is_row(next) && last.page == next.page {
            // The words of a cell that go on below it stand where it begins.
            let below = last_cell(first).is_some_and(|cell| (cell - next.left).abs() < 0.5 * self.body);
            return below && next.down > last.down && next.down - last.down < APART * self.leading;
        }
        if bullet(&next.text).is_some() || is_row(last) != is_row(next) || !same_size(last, next) {
            return false;
        }
        if last.page != next.page {
            // A sentence may go on on the next page.
            return !self.is_heading(last)
                && !is_row(last)
                && !last.text.ends_with(['.', ':', '?', '!', ';'])
                && next.text.starts_with(char::is_lowercase);
        }
        let step = next.down - last.down;
        let leading = self.leading * (last.size / self.body).max(1.0);
        if self.is_heading(last) {
            return step > 0.0 && step < HEADING_APART * last.size && !is_numbered(&next.text);
        }
        if step <= 0.0 || step > APART * leading || is_row(last) || !self.is_like(last, next) {
            return false;
        }
        if bullet(&first.text).is_some() {
            // What goes on under an item stands beside its mark.
            return next.left > first.left + 0.3 * self.body;
        }
        // A line that begins further to the right begins something; one further to the left may follow the first.
        let indent = next.left - last.left;
        let follows = indent.abs() < 0.8 * self.body || (indent < 0.0 && std::ptr::eq(first, last));
        follows && !is_numbered(&next.text)
    }

    /// Whether two lines have letters alike. Such as are bold throughout are a heading of their own; where bold goes on, the
    /// sentence does.
    pub(super) fn is_like(&self, last: &Line, next: &Line) -> bool {
        same_size(last, next)
            && (self.is_heading(last) || last.bold == next.bold || (last.bold && next.starts_bold))
    }

    /// Whether the line ended though the first word of the next would have fitted in.
    fn ends_early(&self, last: &Line, next: &Line) -> bool {
        let letters = last.text.chars().count().max(1);
        let letter = (last.right - last.left) / letters as f64;
        let word = next.text.split_whitespace().next().map_or(0, |word| word.chars().count() + 1);
        last.right + letter * (word as f64 + 1.0) + last.size < self.right
    }

    pub(super) fn block(&self, lines: &[Line], to: &mut Writer) {
        let Some(first) = lines.first() else { return };
        if is_row(first) {
            let text = self.joined(&lines.iter().collect::<Vec<_>>(), false);
            let cells: Vec<String> = text.split('\t').map(one_line).collect();
            let form = if first.bold { Form::HeaderRow } else { Form::Row };
            return to.block(form, &cells.join("\t"));
        }
        let bullet = bullet(&first.text);
        let mut lines: Vec<&Line> = lines.iter().collect();
        let mut marked = first.clone();
        if let Some(mark) = bullet {
            marked.text = marked.text.split_off(mark);
            if let Some(line) = lines.first_mut() {
                *line = &marked;
            }
        }
        let breaks = bullet.is_none() && !self.is_heading(first);
        let bold = lines.iter().all(|line| line.bold);
        let mut words = self.words(&lines, breaks, bold && lines.len() <= 2);
        if bullet.is_some() {
            let depth = self.indents.iter().position(|known| (known - first.left).abs() < self.body);
            let depth = u8::try_from(depth.unwrap_or(0) + 1).unwrap_or(1);
            to.block(Form::Item(depth), &words.lines());
        } else if self.is_heading(first) && words.len() < LONGEST_HEADING {
            let rank = self.sizes.iter().position(|size| first.size > size - 0.5).unwrap_or(0);
            let level = u8::try_from(rank + 1).unwrap_or(6).min(6);
            to.block(Form::Heading(level), &words.one_line());
        } else {
            to.paragraphs(words);
        }
    }

    /// The words of lines that stand together.
    pub(super) fn words(&self, lines: &[&Line], breaks: bool, bold: bool) -> Inline {
        let text = self.joined(lines, breaks);
        let mut inline = Inline::default();
        for (number, line) in text.split('\n').enumerate() {
            if number > 0 {
                inline.line();
            }
            inline.push(line, bold);
        }
        inline
    }

    /// The text of lines, words that were broken off made whole.
    fn joined(&self, lines: &[&Line], breaks: bool) -> String {
        let mut text = String::new();
        for (line, next) in lines.iter().zip(lines.iter().skip(1).map(Some).chain([None])) {
            text.push_str(line.text.trim());
            if let Some(next) = next {
                join(&mut text, &next.text, breaks && self.ends_early(line, next));
            }
        }
        text
    }
}

fn one_line(text: &str) -> String {
    let mut inline = Inline::default();
    inline.push(text, false);
    inline.one_line()
}

fn same_size(last: &Line, next: &Line) -> bool {
    (last.size - next.size).abs() < 0.1 * last.size
}

/// Whether a line has columns. A number or letter before the words of a line is none.
pub(super) fn is_row(line: &Line) -> bool {
    let Some((first, rest)) = line.text.split_once('\t') else { return false };
    let counts = (is_numbered(first) || first.chars().count() <= 3) && !rest.contains('\t');
    !counts && bullet(&line.text).is_none()
}

/// Joins a line to the next: a word that was broken off at its end is made whole.
fn join(text: &mut String, next: &str, early: bool) {
    let word = text.rsplit(char::is_whitespace).next().unwrap_or_default();
    let begun = word.strip_suffix('-').filter(|begun| begun.ends_with(char::is_alphabetic));
    let Some(begun) = begun else {
        return text.push(if early { '\n' } else { ' ' });
    };
    let first = next.split_whitespace().next().unwrap_or_default();
    // "klant- en leveranciers" keeps its mark and its space, "e-mail" and "IP-adres" keep the mark.
    if ["en", "of", "and", "or", "als", "dan"].contains(&first) {
        text.push(' ');
    } else if first.starts_with(char::is_lowercase)
        && begun.chars().count() > 1
        && begun.chars().any(char::is_lowercase)
    {
        text.truncate(text.trim_end_matches('-').len());
    }
}

/// How long the mark of an item is that a line begins with.
pub(super) fn bullet(text: &str) -> Option<usize> {
    let mark = text.chars().next()?;
    let rest = text.get(mark.len_utf8()..)?;
    let known = "•▪◦‣●○■□➢➤✓✔❖·∙⁃–-*".contains(mark);
    // Word draws the marks of its second level as a letter.
    let letter = mark == 'o' && rest.starts_with('\t');
    let spaced = rest.starts_with([' ', '\t']) || ("•▪◦●○■➢✓".contains(mark) && !rest.is_empty());
    ((known && spaced) || letter).then(|| text.len() - rest.trim_start().len())
}

/// Whether a line begins with a number as paragraphs have: `3.`, `b)`, `2.1`.
fn is_numbered(text: &str) -> bool {
    let word = text.split_whitespace().next().unwrap_or_default();
    let inner = word.trim_start_matches('(').trim_end_matches(['.', ')', ':']);
    let parts: Vec<&str> = inner.split('.').collect();
    let number = parts
        .iter()
        .all(|part| !part.is_empty() && part.len() <= 2 && part.bytes().all(|b| b.is_ascii_digit()));
    let letter = inner.len() == 1 && inner.bytes().all(|byte| byte.is_ascii_lowercase());
    (inner != word && (number || letter)) || (number && parts.len() > 1)
}
