//! A text that knows how its words begin.

use std::ops::Deref;

/// How many letters of the begin of a word are told apart.
const LONGEST: usize = 8;

/// How many bits say which begins of words a text holds: of a sentence of twenty words some 160 are set.
const BITS: usize = 4096;

/// The first letters of a word, or of what stands in a cue where a word begins, with what follows the word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Head {
    letters: u64,
    long: u8,
    /// Which bit says that a text may hold it.
    bit: u16,
}

impl Head {
    pub(super) const EMPTY: Self = Self { letters: 0, long: 0, bit: 0 };

    /// This head and the letters after it, as many as are told apart.
    pub(super) fn and(self, letters: &[u8]) -> Self {
        let mut made = self;
        for letter in letters.iter().take(LONGEST - usize::from(self.long)) {
            made.letters |= u64::from(*letter) << (8 * made.long);
            made.long += 1;
        }
        made.bit = bit(made.letters, made.long);
        made
    }

    pub(super) fn is_full(self) -> bool {
        usize::from(self.long) == LONGEST
    }

    pub(super) fn long(self) -> u8 {
        self.long
    }

    /// Whether it can only stand where a word begins, if what is before it is no part of a word.
    pub(super) fn begins_word(self) -> bool {
        self.letters.to_le_bytes().first().is_some_and(u8::is_ascii_alphanumeric)
    }

    /// Whether a word begins so.
    pub(super) fn begins(self, word: &Word) -> bool {
        self.letters == word.letters & kept(self.long)
    }
}

/// In how many ways some cues begin, for one look at a text that holds none of them.
#[derive(Debug)]
pub(super) struct Begin(Vec<u16>);

impl Begin {
    pub(super) fn of<'h>(heads: impl Iterator<Item = &'h Head>) -> Self {
        let mut bits: Vec<u16> = heads.map(|head| head.bit).collect();
        bits.sort_unstable();
        bits.dedup();
        Self(bits)
    }
}

/// Ones for the first `long` letters.
fn kept(long: u8) -> u64 {
    u64::MAX.checked_shr(64 - 8 * u32::from(long)).unwrap_or(0)
}

/// Which bit stands for these letters.
fn bit(letters: u64, long: u8) -> u16 {
    let mixed = (letters ^ u64::from(long)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    u16::try_from(mixed >> 52).unwrap_or_default()
}

/// Where a word begins, and its first letters with what follows it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Word {
    pub(super) at: usize,
    letters: u64,
}

/// The words of a text by how they begin.
#[derive(Debug)]
pub(super) struct Words {
    words: Vec<Word>,
    /// Which heads the words have; none where that was not worth the work.
    bits: Vec<u64>,
}

impl Words {
    const NONE: Self = Self { words: Vec::new(), bits: Vec::new() };

    /// The words of a text of which much is asked.
    fn ready(text: &str) -> Self {
        let mut made = Self::of(text);
        made.bits.resize(BITS / 64, 0);
        for word in &made.words {
            for long in (1_u8..).take((text.len() - word.at).min(LONGEST)) {
                let bit = bit(word.letters & kept(long), long);
                if let Some(bits) = made.bits.get_mut(usize::from(bit / 64)) {
                    *bits |= 1 << (bit % 64);
                }
            }
        }
        made
    }

    fn of(text: &str) -> Self {
        let mut made = Self::NONE;
        made.words.reserve(text.len() / 6 + 1);
        let mut within = false;
        for (at, byte) in text.bytes().enumerate() {
            let part = in_word(byte);
            if part && !within {
                let rest = text.as_bytes().get(at..).unwrap_or_default();
                made.words.push(Word { at, letters: first(rest) });
            }
            within = part;
        }
        made
    }

    /// Whether a word may begin so. A no is sure.
    pub(super) fn may_hold(&self, head: Head) -> bool {
        self.bits.is_empty() || self.has(head.bit)
    }

    /// Whether a word may begin in one of these ways. A no is sure.
    pub(super) fn may_begin(&self, begin: &Begin) -> bool {
        self.bits.is_empty() || begin.0.iter().any(|bit| self.has(*bit))
    }

    fn has(&self, bit: u16) -> bool {
        self.bits.get(usize::from(bit / 64)).is_some_and(|bits| bits >> (bit % 64) & 1 == 1)
    }

    /// The words from a place on.
    pub(super) fn from(&self, at: usize) -> &[Word] {
        let first = if at == 0 { 0 } else { self.words.partition_point(|word| word.at < at) };
        self.words.get(first..).unwrap_or_default()
    }
}

/// The first letters, and nothing where there are no more.
fn first(rest: &[u8]) -> u64 {
    if let Some(whole) = rest.first_chunk::<LONGEST>() {
        return u64::from_le_bytes(*whole);
    }
    let mut made = [0; LONGEST];
    for (kept, letter) in made.iter_mut().zip(rest) {
        *kept = *letter;
    }
    u64::from_le_bytes(made)
}

/// Letters, digits and the low line: between these and others is the bound of a word.
pub(super) fn in_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

/// A text in small plain letters, ready to be asked many cues. It reads as its letters.
#[derive(Debug)]
pub(crate) struct Text {
    lower: String,
    words: Words,
}

static EMPTY: Text = Text { lower: String::new(), words: Words::NONE };

impl Text {
    pub(crate) fn new(lower: &str) -> Self {
        Self { lower: lower.to_owned(), words: Words::ready(lower) }
    }

    /// The letters alone, as of any other string.
    pub(crate) fn to_owned(&self) -> String {
        self.lower.clone()
    }
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        &self.lower
    }
}

impl Default for &Text {
    fn default() -> Self {
        &EMPTY
    }
}

/// What is asked: the letters, and where its words begin.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Ready<'t> {
    pub(super) lower: &'t str,
    pub(super) words: &'t Words,
}

/// What can be asked for cues: a text made ready, or any letters, which are made ready for the one question.
pub(crate) trait Asked {
    #[doc(hidden)]
    fn ask<A>(&self, question: impl FnOnce(Ready<'_>) -> A) -> A;
}

impl Asked for Text {
    fn ask<A>(&self, question: impl FnOnce(Ready<'_>) -> A) -> A {
        question(Ready { lower: &self.lower, words: &self.words })
    }
}

impl Asked for str {
    fn ask<A>(&self, question: impl FnOnce(Ready<'_>) -> A) -> A {
        question(Ready { lower: self, words: &Words::of(self) })
    }
}

impl Asked for String {
    fn ask<A>(&self, question: impl FnOnce(Ready<'_>) -> A) -> A {
        self.as_str().ask(question)
    }
}
