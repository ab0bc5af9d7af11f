//! A text in the plainest letters, each of which knows where it came from.
//!
//! Cues are written in plain lower-case letters. A text holds accents (composed or not), curly quotes, spaces that do
//! not break and marks of markup. Folding takes those away and keeps the place of every letter that is left.

use std::ops::Range;
use unicode_normalization::char::decompose_compatible;

/// A folded text. `plain` and `lower` are ASCII of the same length.
#[derive(Debug, Clone, Default)]
pub(crate) struct Folded {
    /// ASCII, capitals kept.
    pub(crate) plain: String,
    /// ASCII, in lower case.
    pub(crate) lower: String,
    /// Where each byte of `plain` stands in the page: its first byte, and the byte after it.
    places: Vec<(u32, u32)>,
}

impl Folded {
    /// Folds a part of `text`, leaving out what is hidden. Blanks become one space; none stands at either end.
    pub(crate) fn new(text: &str, span: Range<usize>, hidden: &[Range<usize>]) -> Self {
        let mut folded = Self::default();
        let mut blank = false;
        let first = hidden.partition_point(|range| range.end <= span.start);
        let mut veils = hidden.iter().skip(first).peekable();
        let Some(part) = text.get(span.clone()) else { return folded };
        folded.plain.reserve(part.len());
        folded.places.reserve(part.len());
        for (at, letter) in part.char_indices() {
            let start = span.start + at;
            while veils.peek().is_some_and(|veil| veil.end <= start) {
                veils.next();
            }
            if veils.peek().is_some_and(|veil| veil.start <= start) {
                continue;
            }
            let place = (small(start), small(start + letter.len_utf8()));
            match plain_letter(letter) {
                Plain::Blank => blank = true,
                Plain::Nothing => {}
                Plain::Letter(letter) => folded.add(&[letter], std::mem::take(&mut blank), place),
                Plain::Letters(letters) => folded.add(letters.as_bytes(), std::mem::take(&mut blank), place),
            }
        }
        folded.lower = folded.plain.to_ascii_lowercase();
        folded
    }

    /// Letters of one place, and a blank before them.
    fn add(&mut self, letters: &[u8], blank: bool, place: (u32, u32)) {
        if blank && !self.plain.is_empty() {
            self.push(b' ', (place.0, place.0));
        }
        for letter in letters {
            self.push(*letter, place);
        }
    }

    fn push(&mut self, letter: u8, place: (u32, u32)) {
        self.plain.push(char::from(letter));
        self.places.push(place);
    }

    /// Where a part of the folded text stands in the page.
    pub(crate) fn place(&self, range: &Range<usize>) -> Range<usize> {
        let start = self.places.get(range.start).or(self.places.last()).map_or(0, |place| place.0 as usize);
        let last = range.end.saturating_sub(1).max(range.start);
        let end = self.places.get(last).or(self.places.last()).map_or(start, |place| place.1 as usize);
        start..end.max(start)
    }
}

/// Places are kept in four bytes: a page of more than four gigabytes is refused long before.
fn small(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

enum Plain {
    Letter(u8),
    Letters(String),
    Blank,
    Nothing,
}

fn plain_letter(letter: char) -> Plain {
    if let Ok(letter) = u8::try_from(letter)
        && letter.is_ascii()
    {
        return match letter {
            b' ' | b'\t' | b'\n' | b'\r' | 0xb | 0xc => Plain::Blank,
            letter if letter.is_ascii_control() => Plain::Nothing,
            letter => Plain::Letter(letter),
        };
    }
    let one = |text: &str| Plain::Letters(text.to_owned());
    match letter {
        '\u{2018}' | '\u{2019}' | '\u{201a}' | '\u{2032}' | '\u{b4}' => one("'"),
        '\u{201c}' | '\u{201d}' | '\u{201e}' | '\u{2033}' | '\u{ab}' | '\u{bb}' => one("\""),
        '\u{2010}'..='\u{2015}' | '\u{2212}' => one("-"),
        '\u{2026}' => one("..."),
        '\u{2022}' | '\u{25cf}' | '\u{25e6}' | '\u{b7}' | '\u{2023}' | '\u{25aa}' => one("*"),
        '\u{20ac}' => one("EUR"),
        '\u{df}' => one("ss"),
        '\u{e6}' => one("ae"),
        '\u{f8}' => one("o"),
        '\u{200b}'..='\u{200f}' | '\u{ad}' | '\u{feff}' | '\u{2060}' => Plain::Nothing,
        letter if letter.is_whitespace() => Plain::Blank,
        letter => {
            let mut letters = String::new();
            let mut blank = false;
            decompose_compatible(letter, |part| {
                if part.is_ascii_graphic() {
                    letters.push(part);
                } else if part == ' ' {
                    blank = true;
                } else if part.is_alphanumeric() {
                    // A letter of another script: no cue holds it, but a word must stay a word.
                    letters.push('~');
                }
            });
            match (letters.is_empty(), blank) {
                (false, _) => Plain::Letters(letters),
                (true, true) => Plain::Blank,
                // A combining accent goes with its letter; a picture is no word.
                (true, false) => Plain::Nothing,
            }
        }
    }
}
