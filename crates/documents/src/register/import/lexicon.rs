//! Words of other registers: headings, and names of what the vocabulary knows.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;
use waarborg_policy::check::Arg;
use waarborg_policy::model::Language;

use crate::voice::Voice;

/// A list of words for each id.
pub(super) type Words = BTreeMap<String, Vec<String>>;

#[derive(Debug, Deserialize)]
pub(super) struct Plain {
    pub(super) words: Vec<String>,
}

/// Visitors of what: the word alone, and words of its row that tell.
#[derive(Debug, Deserialize)]
pub(super) struct Visitors {
    pub(super) said: Vec<String>,
    pub(super) building: Vec<String>,
    pub(super) site: Vec<String>,
}

/// The data file.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(dead_code, reason = "version and source are for readers of the file")]
pub(super) struct Lexicon {
    version: String,
    source: String,
    pub(super) headings: Words,
    pub(super) nothing: Plain,
    pub(super) yes: Plain,
    pub(super) ended: Plain,
    pub(super) active: Plain,
    pub(super) title_first: Plain,
    pub(super) optional: Plain,
    pub(super) basis: Words,
    pub(super) basis_filler: Plain,
    pub(super) role: Words,
    pub(super) subjects: Words,
    pub(super) data: Words,
    pub(super) several: Words,
    pub(super) kind_of_data: Words,
    pub(super) visitors: Visitors,
    pub(super) system_columns: Plain,
    #[serde(rename = "source-of-data")]
    pub(super) sources: Words,
    pub(super) measure: Words,
    pub(super) safeguard: Words,
    pub(super) country: Words,
    pub(super) event: Words,
    pub(super) law: Words,
    pub(super) modality: Words,
    pub(super) needed: Plain,
    pub(super) by_law: Plain,
    pub(super) year_of: Words,
    pub(super) end: Plain,
    pub(super) end_filler: Plain,
    pub(super) because: Plain,
    pub(super) unit: Words,
    pub(super) number: Words,
}

/// The words, read once.
pub(super) fn lexicon() -> &'static Lexicon {
    static LEXICON: LazyLock<Lexicon> =
        LazyLock::new(|| match toml::from_str(include_str!("../../../data/registers.toml")) {
            Ok(words) => words,
            Err(error) => broken(&error.to_string()),
        });
    &LEXICON
}

#[expect(
    clippy::panic,
    reason = "a data file compiled into the program cannot be wrong because of any input"
)]
fn broken(why: &str) -> ! {
    panic!("data file registers.toml: {why}")
}

/// A text as words are compared: small letters without accents, no marks, no article before it.
pub(super) fn fold(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in text.chars().flat_map(char::to_lowercase) {
        match letter {
            'à' | 'á' | 'â' | 'ä' | 'ã' | 'å' => plain.push('a'),
            'è' | 'é' | 'ê' | 'ë' => plain.push('e'),
            'ì' | 'í' | 'î' | 'ï' => plain.push('i'),
            'ò' | 'ó' | 'ô' | 'ö' | 'õ' => plain.push('o'),
            'ù' | 'ú' | 'û' | 'ü' => plain.push('u'),
            'ç' => plain.push('c'),
            'ñ' => plain.push('n'),
            // These part no words.
            '\'' | '’' | '.' | '\u{300}'..='\u{36f}' => {}
            letter if letter.is_alphanumeric() => plain.push(letter),
            _ => plain.push(' '),
        }
    }
    let mut words: Vec<&str> = plain.split_whitespace().collect();
    if words.len() > 1
        && ["de", "het", "een", "the", "a", "an"].iter().any(|article| words.first() == Some(article))
    {
        words.remove(0);
    }
    words.join(" ")
}

/// Whether a text says a message of the catalogue, in either language. What the message fills in may be anything.
pub(super) fn is_said(name: &str, text: &str) -> bool {
    const HOLE: &str = "\u{1}";
    let hole = || Arg::Plain(HOLE.to_owned());
    let phrase = crate::phrase::say_with(name, vec![("date", hole()), ("article", hole()), ("file", hole())]);
    let folded = fold(text);
    Language::ALL.into_iter().any(|language| {
        let said = Voice::neutral(language).text(&phrase);
        match said.split_once(HOLE) {
            Some((before, _)) => folded.starts_with(&fold(before)),
            None => folded == fold(&said),
        }
    })
}

/// Whether a folded text says one of these words, and nothing else.
pub(super) fn says(words: &Plain, folded: &str) -> bool {
    words.words.iter().any(|word| word == folded)
}

#[cfg(test)]
mod tests {
    use super::*;
    use waarborg_policy::model::Basis;
    use waarborg_policy::vocabulary::vocabulary;

    #[test]
    fn every_id_is_known_and_every_word_is_folded() {
        let (words, known) = (lexicon(), vocabulary());
        let has = |list: &Words, test: &dyn Fn(&str) -> bool| {
            for id in list.keys() {
                assert!(test(id), "{id}");
            }
        };
        has(&words.subjects, &|id| known.words.subjects.contains_key(id));
        has(&words.data, &|id| known.categories.contains_key(id));
        has(&words.kind_of_data, &|id| known.categories.contains_key(id));
        has(&words.measure, &|id| known.words.measures.contains_key(id));
        has(&words.safeguard, &|id| known.words.safeguards.contains_key(id));
        has(&words.country, &|id| id == "other" || known.countries.contains_key(id));
        has(&words.event, &|id| known.events.contains_key(id));
        has(&words.law, &|id| known.statutory.contains_key(id));
        has(&words.basis, &|id| Basis::parse(id).is_some());
        for ids in words.several.values() {
            assert!(ids.iter().all(|id| known.categories.contains_key(id)), "{ids:?}");
        }
        let lists = [
            &words.headings,
            &words.subjects,
            &words.data,
            &words.kind_of_data,
            &words.measure,
            &words.event,
            &words.basis,
        ];
        for word in lists.into_iter().flat_map(|list| list.values().flatten()) {
            assert_eq!(&fold(word), word, "a word that no folded text equals");
        }
    }
}
