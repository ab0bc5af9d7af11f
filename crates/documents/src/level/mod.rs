//! How plain the language of a document is: the length of its sentences and words, and an estimate of its level.
//!
//! Only running sentences are measured. Headings, labels, lists, tables, references to articles, numbers and addresses are no
//! sentences. There is no share of passive sentences: without knowing a word's part of speech, `is gewist` (was wiped) and `is
//! gesloten` (is closed) look alike, so such a figure would be a guess.

mod figure;
mod prose;
mod sentences;
mod syllables;
mod words;

use waarborg_policy::model::Language;

pub use figure::{FEWEST_WORDS, Level};
pub use prose::{Paragraph, of_notice, of_page, of_policy};
pub use sentences::sentences;
pub use syllables::syllables;

/// A word of more letters than this is long. Source: C.H. Björnsson, *Läsbarhet*, Stockholm 1968 (LIX).
const LONG: usize = 6;

/// What was counted in a text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Measure {
    /// Sentences.
    pub sentences: usize,
    /// Words in them; numbers and addresses are none.
    pub words: usize,
    /// Letters of these words.
    pub letters: usize,
    /// Syllables of these words.
    pub syllables: usize,
    /// Words of more than six letters.
    pub long_words: usize,
}

impl Measure {
    /// Counts a text.
    pub fn of(text: &str, language: Language) -> Measure {
        let mut measure = Measure::default();
        for sentence in sentences(text, language) {
            measure.sentences += 1;
            for word in words::tokens(sentences::spoken(&sentence)).filter(|token| words::is_word(token)) {
                let letters = words::letters(word);
                measure.words += 1;
                measure.letters += letters;
                measure.syllables += syllables(word, language);
                measure.long_words += usize::from(letters > LONG);
            }
        }
        measure
    }

    /// Both together.
    #[must_use]
    pub fn and(self, other: Measure) -> Measure {
        Measure {
            sentences: self.sentences + other.sentences,
            words: self.words + other.words,
            letters: self.letters + other.letters,
            syllables: self.syllables + other.syllables,
            long_words: self.long_words + other.long_words,
        }
    }

    /// Words per sentence.
    pub fn words_per_sentence(&self) -> Option<f64> {
        share(self.words, self.sentences)
    }

    /// Letters per word.
    pub fn letters_per_word(&self) -> Option<f64> {
        share(self.letters, self.words)
    }

    /// Syllables per word.
    pub fn syllables_per_word(&self) -> Option<f64> {
        share(self.syllables, self.words)
    }

    /// Long words, as a part of one.
    pub fn long_share(&self) -> Option<f64> {
        share(self.long_words, self.words)
    }

    /// Reading ease, from about 0 (hard) to 100 (easy); none where there are too few words to say.
    pub fn ease(&self, language: Language) -> Option<f64> {
        if self.words < FEWEST_WORDS { None } else { figure::ease(self, language) }
    }

    /// The level, estimated; none where there are too few words to say.
    pub fn level(&self, language: Language) -> Option<Level> {
        self.ease(language).map(|ease| figure::level(ease, language))
    }
}

#[expect(
    clippy::cast_precision_loss,
    reason = "counts of words of one text are far below what a float holds"
)]
fn share(part: usize, whole: usize) -> Option<f64> {
    if whole == 0 { None } else { Some(part as f64 / whole as f64) }
}

/// A paragraph with what was counted in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Where it stands.
    pub place: String,
    /// What was counted.
    pub measure: Measure,
    /// Its longest sentence.
    pub longest: String,
}

/// What a document's paragraphs measure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// The language.
    pub language: Language,
    /// All of them together.
    pub whole: Measure,
    /// Each of them: the hardest first, then those too short to say, the longest sentence first.
    pub parts: Vec<Part>,
}

/// Measures paragraphs.
pub fn measure(paragraphs: &[Paragraph], language: Language) -> Report {
    let mut parts: Vec<Part> = paragraphs
        .iter()
        .map(|paragraph| Part {
            place: paragraph.place.clone(),
            measure: Measure::of(&paragraph.text, language),
            longest: longest(&paragraph.text, language),
        })
        .filter(|part| part.measure.sentences > 0)
        .collect();
    let whole = parts.iter().fold(Measure::default(), |whole, part| whole.and(part.measure));
    let hard = |part: &Part| part.measure.ease(language).unwrap_or(f64::INFINITY);
    let long = |part: &Part| part.measure.words_per_sentence().unwrap_or_default();
    parts.sort_by(|a, b| hard(a).total_cmp(&hard(b)).then(long(b).total_cmp(&long(a))));
    Report { language, whole, parts }
}

fn longest(text: &str, language: Language) -> String {
    let length = |sentence: &String| words::tokens(sentences::spoken(sentence)).count();
    // The first of equals, as a reader meets it.
    let all = sentences(text, language).into_iter().rev();
    all.max_by_key(length).unwrap_or_default()
}
