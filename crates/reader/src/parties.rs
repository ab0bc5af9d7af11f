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
}

static PARTIES: LazyLock<Vec<Party>> = LazyLock::new(|| {
    let written: BTreeMap<String, Written> =
        toml::from_str(include_str!("../data/parties.toml")).unwrap_or_default();
    let mut made: Vec<Party> = Vec::new();
    for (sort, words) in written {
        let sort = match sort.as_str() {
            "analytics" => Sort::Analytics,
            "tool" => Sort::Tool,
            "social" => Sort::Social,
            "body" => Sort::Body,
            _ => Sort::Service,
        };
        made.extend(words.names.into_iter().map(|name| Party { name, sort }));
    }
    // The longest first, so that "Google Analytics" is not "Google".
    made.sort_by_key(|party| std::cmp::Reverse(party.name.len()));
    made
});

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
    let mut made: Vec<(&'static Party, std::ops::Range<usize>)> = Vec::new();
    for party in PARTIES.iter() {
        let name = party.name.to_ascii_lowercase();
        let mut from = 0;
        while let Some(found) = lower.get(from..).and_then(|rest| rest.find(&name)) {
            let range = from + found..from + found + name.len();
            from = range.end;
            let before = lower.as_bytes().get(range.start.wrapping_sub(1)).copied().unwrap_or(b' ');
            let after = lower.as_bytes().get(range.end).copied().unwrap_or(b' ');
            let next = lower.as_bytes().get(range.end + 1).copied().unwrap_or(b' ');
            // A name within an address or a link is none.
            let address = before == b'@'
                || before == b'.'
                || before == b'/'
                || after == b'@'
                || after == b'.' && next.is_ascii_alphabetic();
            let whole = !before.is_ascii_alphanumeric() && !after.is_ascii_alphanumeric() && before != b'-';
            let written = plain.get(range.clone()).unwrap_or_default();
            let capital = !WORDS.contains(&party.name.as_str())
                || written.starts_with(|first: char| first.is_ascii_uppercase());
            let capitals = !CAPITALS.contains(&party.name.as_str()) || written == party.name;
            let taken = made.iter().any(|(_, other)| other.start < range.end && range.start < other.end);
            if whole && !address && capital && capitals && !taken {
                made.push((party, range));
            }
        }
    }
    made.sort_by_key(|(_, range)| range.start);
    made
}
