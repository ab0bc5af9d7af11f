//! A text that knows how its words begin.

use std::ops::Deref;

/// How many letters of the begin of a word are told apart.
const LONGEST: usize = 8;

/// How many letters in a row are told apart where no word begins.
const GRAM: u8 = 3;

/// Sets the bits of letters that stand anywhere apart from those of words.
const ANYWHERE: u8 = 16;

/// How many bits say which begins of words a text holds: of a sentence of twenty words some 250 are set.
const BITS: u16 = 4096;

/// A bit that is always set.
const ALWAYS: u16 = BITS;

/// Where the letters of a head stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// Where a word begins.
    Word,
    /// Anywhere.
    Here,
    /// Anywhere, and something may stand before them.
    Behind,
}

/// The first letters of a word, or of what stands in a cue where a word begins, with what follows the word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Head {
    letters: u64,
    long: u8,
    pub(super) place: Place,
    /// Which bit says that a text may hold it.
    pub(super) bit: u16,
}

impl Head {
    pub(super) const EMPTY: Self = Self { letters: 0, long: 0, place: Place::Word, bit: ALWAYS };

    /// The head of what may begin in any way.
    pub(super) const ANY: Self = Self { letters: 0, long: 0, place: Place::Behind, bit: ALWAYS };

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

    /// These letters, also where no word begins.
    pub(super) fn at(self, place: Place) -> Self {
        let long = if self.long < GRAM { 1 } else { GRAM };
        Self { place, bit: bit(self.letters & kept(long), ANYWHERE + long), ..self }
    }

    pub(super) fn is_full(self) -> bool {
        usize::from(self.long) == LONGEST
    }

    pub(super) fn long(self) -> u8 {
        self.long
    }

    pub(super) fn first(self) -> u8 {
        self.letters.to_le_bytes().first().copied().unwrap_or_default()
    }

    /// The letters with which it can begin.
    pub(super) fn letters(self) -> Letters {
        if self.place == Place::Behind { Letters::ALL } else { Letters::of(self.first()) }
    }

    /// Whether it can only stand where a word begins, if what is before it is no part of a word.
    pub(super) fn begins_word(self) -> bool {
        self.first().is_ascii_alphanumeric()
    }

    /// Whether a word begins so.
    pub(super) fn begins(self, word: &Word) -> bool {
        self.letters == word.letters & kept(self.long)
    }
}

/// Some letters, in a few bits: marks that are seldom first share one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Letters(u32);

impl Letters {
    pub(super) const ALL: Self = Self(u32::MAX);
    pub(super) const NONE: Self = Self(0);

    pub(super) fn of(letter: u8) -> Self {
        Self(match letter {
            b'a'..=b'z' => 1 << (letter - b'a'),
            b'0'..=b'9' => 1 << 26,
            b' ' => 1 << 27,
            b'-' => 1 << 28,
            b'(' => 1 << 29,
            _ => 1 << 31,
        })
    }

    pub(super) fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(super) fn hold(self, letter: u8) -> bool {
        self.0 & Self::of(letter).0 != 0
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

type Bits = [u64; BITS as usize / 64 + 1];

/// The words of a text by how they begin.
#[derive(Debug)]
pub(super) struct Words {
    words: Vec<Word>,
    /// Which heads the words have; none where that was not worth the work.
    bits: Option<Box<Bits>>,
}

impl Words {
    const NONE: Self = Self { words: Vec::new(), bits: None };

    /// The words of a text of which much is asked.
    fn ready(text: &str) -> Self {
        let mut bits: Bits = [0; _];
        let mut set = |bit: u16| {
            if let Some(bits) = bits.get_mut(usize::from(bit / 64)) {
                *bits |= 1 << (bit % 64);
            }
        };
        let mut made = Self::of(text);
        set(ALWAYS);
        for word in &made.words {
            for long in (1_u8..).take((text.len() - word.at).min(LONGEST)) {
                set(bit(word.letters & kept(long), long));
            }
        }
        for letter in text.bytes() {
            set(bit(u64::from(letter), ANYWHERE + 1));
        }
        for letters in text.as_bytes().windows(usize::from(GRAM)) {
            set(bit(first(letters), ANYWHERE + GRAM));
        }
        made.bits = Some(Box::new(bits));
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

    /// Whether the text may hold the head of this bit. A no is sure.
    pub(super) fn may_hold(&self, bit: u16) -> bool {
        let Some(bits) = &self.bits else { return true };
        bits.get(usize::from(bit / 64)).is_some_and(|bits| bits >> (bit % 64) & 1 == 1)
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
