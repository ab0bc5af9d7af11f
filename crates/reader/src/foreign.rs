//! Whether a text is in a language that is not read.

use crate::page::Page;

/// A language that is known by its small words, and not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Foreign {
    /// German.
    German,
    /// French.
    French,
    /// Spanish.
    Spanish,
    /// Italian.
    Italian,
}

impl Foreign {
    /// The code of the language (ISO 639-1).
    pub fn code(self) -> &'static str {
        match self {
            Self::German => "de",
            Self::French => "fr",
            Self::Spanish => "es",
            Self::Italian => "it",
        }
    }
}

/// Small words of which a text in the language is full, and that are rare in the others.
const WORDS: [(Foreign, &[&str]); 4] = [
    (
        Foreign::German,
        &["und", "nicht", "wir", "ist", "mit", "ihre", "ihrer", "sie", "auf", "eine", "zur", "das"],
    ),
    (
        Foreign::French,
        &["et", "les", "nous", "vous", "votre", "vos", "pour", "est", "dans", "que", "sur", "une"],
    ),
    (
        Foreign::Spanish,
        &["los", "las", "para", "usted", "sus", "con", "por", "del", "que", "nos", "sobre", "una"],
    ),
    (
        Foreign::Italian,
        &["gli", "che", "dati", "per", "della", "sono", "con", "dei", "non", "nostro", "alla", "una"],
    ),
];

/// Small words of the languages that are read.
const READ: [&str; 24] = [
    "de", "het", "een", "en", "van", "wij", "uw", "je", "niet", "worden", "voor", "met", "the", "and", "of",
    "to", "we", "your", "you", "is", "not", "for", "with", "this",
];

/// How many small words a text must hold before it is said to be in another language.
const LEAST: u32 = 12;

/// How many words of a text are looked at.
const MOST: usize = 4000;

/// The language of a text that is in none of those that are read. A text with some paragraphs in another is read.
pub fn foreign(page: &Page) -> Option<Foreign> {
    let mut counts = WORDS.map(|(language, _)| (language, 0_u32));
    let mut read = 0_u32;
    for word in
        page.text.split(|letter: char| !letter.is_alphabetic()).filter(|word| !word.is_empty()).take(MOST)
    {
        let word = word.to_lowercase();
        read += u32::from(READ.contains(&word.as_str()));
        for ((_, words), (_, count)) in WORDS.iter().zip(&mut counts) {
            *count += u32::from(words.contains(&word.as_str()));
        }
    }
    let (language, count) = counts.into_iter().max_by_key(|(_, count)| *count)?;
    (count >= LEAST && count > read.saturating_mul(2)).then_some(language)
}

#[cfg(test)]
mod tests {
    use super::{Foreign, foreign};
    use crate::page::Page;

    const GERMAN: &str = "Wir verarbeiten Ihre Daten nicht ohne Grund. Das ist mit der Person verbunden und wir geben \
        sie nicht weiter. Sie haben das Recht auf Auskunft und Berichtigung und Löschung. Wir speichern eine Kopie.";

    #[test]
    fn german_is_not_read() {
        assert_eq!(foreign(&Page::plain(GERMAN)), Some(Foreign::German));
    }

    #[test]
    fn dutch_with_a_german_paragraph_is_read() {
        let dutch =
            "Wij verwerken de gegevens van je en het adres voor de nieuwsbrief, en worden met een brief. "
                .repeat(4);
        assert_eq!(foreign(&Page::plain(format!("{dutch}\n\n{GERMAN}"))), None);
    }
}
