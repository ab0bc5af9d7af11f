//! The figure: reading ease, and the level that is estimated from it.
//!
//! **Dutch**: Flesch-Douma, 206.84 − 0.93 × words per sentence − 77 × syllables per word, on the scale that Douma gave with
//! it. Source: W.H. Douma, *De leesbaarheid van landbouwbladen*, Landbouwhogeschool Wageningen 1960, Bulletin 17; formula and
//! scale are repeated at dbnl.org/tekst/_taa014197701_01, the formula also in koRpus (`flesch`, parameters `nl`). Douma fitted
//! Flesch's formula to Dutch, whose words and sentences have other lengths.
//!
//! **English**: Flesch Reading Ease, 206.835 − 1.015 × words per sentence − 84.6 × syllables per word. Source: R. Flesch, *A new
//! readability yardstick*, Journal of Applied Psychology 32 (1948), 221-233.
//!
//! The levels are those of the Common European Framework of Reference (Council of Europe, 2001). No formula measures them:
//! the framework is about what readers can do, a formula only sees length. The bounds below tie the words of both scales
//! (easy, standard, fairly difficult, difficult) to A2, B1, B2 and C1; they are this program's own choice, and what
//! comes of them is an estimate.

use waarborg_policy::model::Language;

use super::Measure;

/// Fewer words than this give no figure: one long word more or less would change the level.
pub const FEWEST_WORDS: usize = 20;

/// A level of the Common European Framework, as estimated; from easy to hard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Easy.
    A2,
    /// Standard: plain language.
    B1,
    /// Fairly difficult.
    B2,
    /// Difficult.
    C1,
}

impl Level {
    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Level::A2 => "A2",
            Level::B1 => "B1",
            Level::B2 => "B2",
            Level::C1 => "C1",
        }
    }
}

/// Reading ease, from about 0 (hard) to 100 (easy); none for a text without words.
pub(super) fn ease(measure: &Measure, language: Language) -> Option<f64> {
    let (length, syllables) = (measure.words_per_sentence()?, measure.syllables_per_word()?);
    Some(match language {
        Language::Nl => 206.84 - 0.93 * length - 77.0 * syllables,
        Language::En => 206.835 - 1.015 * length - 84.6 * syllables,
    })
}

/// The level that a reading ease points at.
///
/// Douma's scale calls 80 and up easy, 60 to 80 normal to fairly easy, 45 to 60 fairly difficult; Flesch's calls 80 and
/// up easy, 60 to 80 standard to fairly easy, 50 to 60 fairly difficult.
pub(super) fn level(ease: f64, language: Language) -> Level {
    let difficult = match language {
        Language::Nl => 45.0,
        Language::En => 50.0,
    };
    if ease >= 80.0 {
        Level::A2
    } else if ease >= 60.0 {
        Level::B1
    } else if ease >= difficult {
        Level::B2
    } else {
        Level::C1
    }
}
