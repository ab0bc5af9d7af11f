//! The cue phrases of each language, from `data/`.

use crate::cue::{Asked, Cues};
use serde::Deserialize;
use std::collections::{BTreeMap, HashMap};
use std::hash::{BuildHasherDefault, Hasher};
use std::ops::Bound;
use std::sync::LazyLock;

/// A language of which there are cues.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tongue {
    /// Dutch.
    Nl,
    /// English.
    En,
}

/// The cues of one thing.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    /// Phrases that say it wherever they stand.
    #[serde(default)]
    cues: Vec<String>,
    /// Phrases that say it in a list of such things only.
    #[serde(default)]
    listed: Vec<String>,
    /// Phrases that look like it and are not.
    #[serde(default)]
    not: Vec<String>,
}

/// The cues of one thing, ready to ask.
#[derive(Debug)]
pub(crate) struct Cue {
    pub(crate) cues: Cues,
    pub(crate) listed: Cues,
    pub(crate) not: Cues,
}

/// The cues of one subject by the name of what they say, in the order of the file.
pub(crate) type Set = Vec<(String, Cue)>;

/// All cues of a language.
#[derive(Debug)]
pub(crate) struct Data {
    pub(crate) topics: Set,
    pub(crate) categories: Set,
    pub(crate) purposes: Set,
    phrases: HashMap<String, Cue, BuildHasherDefault<Name>>,
    /// Which of the phrases name a legal ground.
    grounds: Vec<String>,
    /// What only a draft of a policy asks.
    pub(crate) draft: BTreeMap<String, Cue>,
    pub(crate) nothing: Cue,
}

impl Data {
    /// The cues of a language.
    pub(crate) fn of(tongue: Tongue) -> &'static Self {
        match tongue {
            Tongue::Nl => &NL,
            Tongue::En => &EN,
        }
    }

    /// One of the phrases that stand alone. A name that the data lacks says nothing; a test asks for every name.
    pub(crate) fn phrase(&self, name: &str) -> &Cue {
        self.phrases.get(name).unwrap_or(&self.nothing)
    }

    /// Whether a text names a legal ground.
    pub(crate) fn names_ground(&self, lower: &(impl Asked + ?Sized)) -> bool {
        self.grounds.iter().any(|name| self.phrase(name).cues.is_in(lower))
    }

    /// One of the cues of a draft. A name that the data lacks says nothing.
    pub(crate) fn draft(&self, name: &str) -> &Cue {
        self.draft.get(name).unwrap_or(&self.nothing)
    }

    /// The cues of a draft whose names begin so, each with the rest of its name.
    pub(crate) fn drafts<'a>(&'a self, start: &'a str) -> impl Iterator<Item = (&'a str, &'a Cue)> {
        self.draft
            .range::<str, _>((Bound::Included(start), Bound::Unbounded))
            .map_while(move |(name, cue)| Some((name.strip_prefix(start)?, cue)))
    }
}

/// Names of phrases are few, short and our own, and are asked for thousands of times a page.
#[derive(Debug, Default)]
struct Name(u64);

impl Hasher for Name {
    fn finish(&self) -> u64 {
        self.0
    }

    /// The end of a string says nothing here.
    fn write_u8(&mut self, _: u8) {}

    fn write(&mut self, bytes: &[u8]) {
        let (whole, rest) = bytes.as_chunks::<8>();
        let last = rest.iter().fold(0, |last, byte| last << 8 | u64::from(*byte));
        for part in whole.iter().map(|part| u64::from_le_bytes(*part)).chain([last]) {
            self.0 = (self.0.rotate_left(5) ^ part).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        }
    }
}

static NL: LazyLock<Data> = LazyLock::new(|| {
    read(
        [
            include_str!("../data/nl/topics.toml"),
            include_str!("../data/nl/categories.toml"),
            include_str!("../data/nl/purposes.toml"),
            include_str!("../data/nl/phrases.toml"),
        ],
        NL_DRAFT,
    )
});

static EN: LazyLock<Data> = LazyLock::new(|| {
    read(
        [
            include_str!("../data/en/topics.toml"),
            include_str!("../data/en/categories.toml"),
            include_str!("../data/en/purposes.toml"),
            include_str!("../data/en/phrases.toml"),
        ],
        EN_DRAFT,
    )
});

/// The cues of drafts, by the part of a policy that they are for.
const NL_DRAFT: &[(&str, &str)] = &[
    ("nl/draft-cookies", include_str!("../data/nl/draft-cookies.toml")),
    ("nl/draft-duties", include_str!("../data/nl/draft-duties.toml")),
    ("nl/draft-keep", include_str!("../data/nl/draft-keep.toml")),
    ("nl/draft-purposes", include_str!("../data/nl/draft-purposes.toml")),
    ("nl/draft-sharing", include_str!("../data/nl/draft-sharing.toml")),
];

const EN_DRAFT: &[(&str, &str)] = &[
    ("en/draft-cookies", include_str!("../data/en/draft-cookies.toml")),
    ("en/draft-duties", include_str!("../data/en/draft-duties.toml")),
    ("en/draft-keep", include_str!("../data/en/draft-keep.toml")),
    ("en/draft-purposes", include_str!("../data/en/draft-purposes.toml")),
    ("en/draft-sharing", include_str!("../data/en/draft-sharing.toml")),
];

fn read(texts: [&str; 4], drafts: &[(&str, &str)]) -> Data {
    let [topics, categories, purposes, phrases] = texts.map(set);
    let draft = drafts.iter().flat_map(|(_, text)| set(text)).collect();
    let nothing = Cue { cues: Cues::new([]), listed: Cues::new([]), not: Cues::new([]) };
    let names = phrases.iter().map(|(name, _)| name);
    let grounds =
        names.filter(|name| name.starts_with("ground-") && *name != "ground-list").cloned().collect();
    Data { topics, categories, purposes, phrases: phrases.into_iter().collect(), grounds, draft, nothing }
}

fn set(text: &str) -> Set {
    let written: BTreeMap<String, Written> = toml::from_str(text).unwrap_or_default();
    let ready = |words: &[String]| Cues::new(words.iter().map(String::as_str));
    written
        .into_iter()
        .map(|(name, words)| {
            (name, Cue { cues: ready(&words.cues), listed: ready(&words.listed), not: ready(&words.not) })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every file of cues is sound: it parses, and every phrase compiles by itself.
    #[test]
    fn all_data_is_sound() {
        for (name, text) in FILES.iter().chain(NL_DRAFT).chain(EN_DRAFT) {
            let written: BTreeMap<String, Written> =
                toml::from_str(text).unwrap_or_else(|error| panic!("{name}: {error}"));
            for (thing, words) in written {
                for cue in words.cues.iter().chain(&words.listed).chain(&words.not) {
                    assert!(Cues::new([cue.as_str()]).sound(1), "{name}, {thing}: `{cue}`");
                }
            }
        }
    }

    /// A cue that stands twice is asked twice, and mended once.
    #[test]
    fn no_cue_stands_twice() {
        for (file, text) in FILES {
            let all: BTreeMap<String, toml::Table> = toml::from_str(text).unwrap_or_default();
            for (name, lists) in all {
                for (key, list) in lists {
                    let cues: Vec<&str> =
                        list.as_array().into_iter().flatten().filter_map(toml::Value::as_str).collect();
                    let once: std::collections::BTreeSet<&str> = cues.iter().copied().collect();
                    assert_eq!(once.len(), cues.len(), "{file}: {name} {key}");
                }
            }
        }
    }

    /// What is asked of a Dutch text is asked of an English one: both languages have the same names.
    #[test]
    fn both_languages_have_the_same_names() {
        let names = |text: &str| -> std::collections::BTreeSet<String> {
            let written: BTreeMap<String, Written> = toml::from_str(text).unwrap_or_default();
            written.into_keys().collect()
        };
        let (dutch, english) = FILES.split_at(FILES.len() / 2);
        for ((nl, dutch), (en, english)) in dutch.iter().zip(english) {
            assert_eq!(nl.strip_prefix("nl/"), en.strip_prefix("en/"));
            assert_eq!(names(dutch), names(english), "{nl} and {en}");
        }
    }

    const FILES: [(&str, &str); 8] = [
        ("nl/topics", include_str!("../data/nl/topics.toml")),
        ("nl/categories", include_str!("../data/nl/categories.toml")),
        ("nl/purposes", include_str!("../data/nl/purposes.toml")),
        ("nl/phrases", include_str!("../data/nl/phrases.toml")),
        ("en/topics", include_str!("../data/en/topics.toml")),
        ("en/categories", include_str!("../data/en/categories.toml")),
        ("en/purposes", include_str!("../data/en/purposes.toml")),
        ("en/phrases", include_str!("../data/en/phrases.toml")),
    ];
}
