//! Firms, services and bodies that statements name.

use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// What a party is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sort {
    /// It counts visits.
    Analytics,
    /// It sets or reads cookies, and is no party.
    Tool,
    /// A social medium.
    Social,
    /// A body of the state or a federation.
    Body,
    /// Any other firm or service.
    Service,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    names: Vec<String>,
}

/// A known party.
#[derive(Debug)]
pub(crate) struct Party {
    pub(crate) name: String,
    pub(crate) sort: Sort,
    /// The name in small letters.
    lower: String,
}

/// The known parties, the longest name first, so that "Google Analytics" is not "Google".
#[derive(Debug, Default)]
struct Parties {
    all: Vec<Party>,
    /// Which of them begin with the same two letters.
    begins: BTreeMap<[u8; 2], Vec<usize>>,
}

impl Parties {
    fn of(text: &str) -> Self {
        let written: BTreeMap<String, Written> = toml::from_str(text).unwrap_or_default();
        let mut made = Self::default();
        for (sort, words) in written {
            let sort = match sort.as_str() {
                "analytics" => Sort::Analytics,
                "tool" => Sort::Tool,
                "social" => Sort::Social,
                "body" => Sort::Body,
                _ => Sort::Service,
            };
            let party = |name: String| Party { lower: name.to_ascii_lowercase(), name, sort };
            made.all.extend(words.names.into_iter().map(party));
        }
        made.all.sort_by_key(|party| std::cmp::Reverse(party.name.len()));
        for (number, party) in made.all.iter().enumerate() {
            if let Some(two) = party.lower.as_bytes().first_chunk() {
                made.begins.entry(*two).or_default().push(number);
            }
        }
        made
    }

    /// The parties whose names a text begins with, with their numbers.
    fn beginning<'s>(&'s self, text: &str) -> impl Iterator<Item = (usize, &'s Party)> {
        let same = text.as_bytes().first_chunk().and_then(|two: &[u8; 2]| self.begins.get(two));
        let parties = same.into_iter().flatten().filter_map(|number| Some((*number, self.all.get(*number)?)));
        parties.filter(|(_, party)| text.starts_with(&party.lower))
    }
}

static PARTIES: LazyLock<Parties> = LazyLock::new(|| Parties::of(include_str!("../data/parties.toml")));

/// Words that are names only with their capital, because they are words too.
const WORDS: [&str; 24] = [
    "Exact", "Box", "Signal", "Render", "Railway", "Amazon", "Apple", "Zoom", "Crisp", "Notion", "Slack",
    "Meta", "Clarity", "Expo", "Heap", "Informer", "Loket", "Proton", "Indeed", "Tally", "LISA", "ONS",
    "IND", "Homerun",
];

/// Names that only count in capitals as written: `ING` is the end of many words, `ons` a word.
const CAPITALS: [&str; 8] = ["ING", "ONS", "IND", "CBS", "DUO", "LISA", "AWS", "UPS"];

/// All known parties in a text in plain letters with their capitals, in order, not overlapping.
pub(crate) fn known(plain: &str, lower: &str) -> Vec<(&'static Party, std::ops::Range<usize>)> {
    let bytes = lower.as_bytes();
    let mut found: Vec<(usize, &'static Party, std::ops::Range<usize>)> = Vec::new();
    let mut before = b' ';
    for (at, byte) in bytes.iter().enumerate() {
        let begins = byte.is_ascii_alphanumeric() && !before.is_ascii_alphanumeric() && before != b'-';
        let last = std::mem::replace(&mut before, *byte);
        if !begins {
            continue;
        }
        for (number, party) in PARTIES.beginning(lower.get(at..).unwrap_or_default()) {
            let range = at..at + party.lower.len();
            let after = bytes.get(range.end).copied().unwrap_or(b' ');
            let next = bytes.get(range.end + 1).copied().unwrap_or(b' ');
            // A name within an address or a link is none.
            let address = matches!(last, b'@' | b'.' | b'/')
                || after == b'@'
                || after == b'.' && next.is_ascii_alphabetic();
            let whole = !after.is_ascii_alphanumeric();
            let written = plain.get(range.clone()).unwrap_or_default();
            let capital = !WORDS.contains(&party.name.as_str())
                || written.starts_with(|first: char| first.is_ascii_uppercase());
            let capitals = !CAPITALS.contains(&party.name.as_str()) || written == party.name;
            if whole && !address && capital && capitals {
                found.push((number, party, range));
            }
        }
    }
    // A longer name takes its place before a shorter one that is a part of it.
    found.sort_by_key(|(number, _, range)| (*number, range.start));
    let mut made: Vec<(&'static Party, std::ops::Range<usize>)> = Vec::new();
    for (_, party, range) in found {
        if !made.iter().any(|(_, other)| other.start < range.end && range.start < other.end) {
            made.push((party, range));
        }
    }
    made.sort_by_key(|(_, range)| range.start);
    made
}
