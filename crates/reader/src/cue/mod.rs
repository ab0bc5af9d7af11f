//! Cues: phrases that say something, written as data.
//!
//! A cue is a phrase in small plain letters. `*` is the rest of a word, `~` a space, a hyphen or nothing, ` .. ` up to
//! six words between, ` ... ` any words of the sentence, `( | )` a choice, `?` makes what is before it free to be absent, `\` lets a mark be itself and `$`
//! at the end is the end of the sentence. A cue begins and ends at the bounds of words, unless `*` stands there; also
//! where what stands there may be absent: `reviews?` is not in "reviewal".
//!
//! Thousands of cues are asked of every sentence, and few are in it. So a text knows how its words begin ([`Text`]), and
//! a cue is tried only where a word begins as it does. The regular expressions that say the same stand in `reference`,
//! for the tests.

mod heads;
mod parse;
mod run;
mod text;

#[cfg(test)]
mod reference;
#[cfg(test)]
mod tests;

use std::ops::Range;
use std::sync::OnceLock;

pub(crate) use text::{Asked, Text};

use parse::Parsed;
use run::Search;

/// Some cues that mean the same, as one question.
///
/// They are parsed when they are first asked: many exceptions are never asked of one statement.
#[derive(Debug)]
pub(crate) struct Cues {
    /// The cues as they are written, one after another.
    written: String,
    /// Where each of them ends.
    ends: Vec<usize>,
    /// None where one of them is unsound.
    parsed: OnceLock<Option<Parsed>>,
}

impl Cues {
    /// Cues from data. Data that does not parse finds nothing; a test reads all data.
    pub(crate) fn new<'a>(cues: impl IntoIterator<Item = &'a str>) -> Self {
        let mut made = Self { written: String::new(), ends: Vec::new(), parsed: OnceLock::new() };
        for cue in cues {
            made.written.push_str(cue);
            made.ends.push(made.written.len());
        }
        made
    }

    fn parsed(&self) -> Option<&Parsed> {
        if self.ends.is_empty() {
            return None;
        }
        self.parsed.get_or_init(|| Parsed::new(&self.written, &self.ends)).as_ref()
    }

    /// Whether they parsed, or are none.
    #[cfg(test)]
    pub(crate) fn sound(&self, count: usize) -> bool {
        self.parsed().is_some() == (count > 0)
    }

    /// Whether one of them is in a text in small plain letters.
    pub(crate) fn is_in(&self, lower: &(impl Asked + ?Sized)) -> bool {
        self.parsed().is_some_and(|parsed| lower.ask(|text| Search::new(&self.written, parsed, text).any()))
    }

    /// Where the first of them stands: of those that begin at the same place, the one that is written first.
    pub(crate) fn first(&self, lower: &(impl Asked + ?Sized)) -> Option<Range<usize>> {
        let parsed = self.parsed()?;
        lower.ask(|text| Search::new(&self.written, parsed, text).next(0))
    }

    /// Where they stand, from left to right, each behind the one before it.
    pub(crate) fn all(&self, lower: &(impl Asked + ?Sized)) -> Vec<Range<usize>> {
        let Some(parsed) = self.parsed() else { return Vec::new() };
        lower.ask(|text| Search::new(&self.written, parsed, text).all())
    }
}
