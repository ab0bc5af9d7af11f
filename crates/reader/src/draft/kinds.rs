//! Of which kinds of the vocabulary the words of a purpose are.

use std::ops::Range;

use waarborg_policy::vocabulary::vocabulary;

use crate::data::Data;

/// The kinds that words give.
#[derive(Debug, Clone, Default)]
pub(super) struct Kinds {
    /// The kind of the purpose itself.
    pub(super) own: Option<&'static str>,
    /// What else is done under it.
    pub(super) covers: Vec<&'static str>,
    /// Where the words of its own kind stand.
    pub(super) at: Range<usize>,
}

/// Kinds that only stand in `covers`, and the kind of a purpose that does only that.
const PARTS: [(&str, &str); 4] = [
    ("evaluation", "survey"),
    ("recording", "session-notes"),
    ("intake", "appointments"),
    ("phone-calls", "contact"),
];

/// Kinds of which everything an organisation does has something.
const GENERAL: [&str; 3] = ["services", "contact", "legal-duties"];

/// Whether a kind only stands in `covers`.
pub(super) fn is_part(kind: &str) -> bool {
    vocabulary().purposes.get(kind).is_none_or(|facts| facts.only.is_some())
}

/// The kinds that words of running text give, each for itself with its own words.
pub(super) fn each_kind(data: &'static Data, lower: &str) -> Vec<Kinds> {
    let all = kinds(data, lower, false);
    let found = found(data, lower, false);
    let mut made: Vec<Kinds> = Vec::new();
    for (at, kind) in &found {
        let within = within(&found, at, kind);
        let own = own_kind(kind);
        if within || made.iter().any(|known| known.own == own) {
            continue;
        }
        made.push(Kinds { own, covers: Vec::new(), at: at.clone() });
    }
    if let [one] = made.as_mut_slice() {
        one.at = 0..0;
        one.covers = all.covers;
    }
    made
}

/// The kinds that the words of a purpose give. `alone`: they are the whole of an item or heading.
pub(super) fn kinds(data: &'static Data, lower: &str, alone: bool) -> Kinds {
    let found = found(data, lower, alone);
    let Some((at, first)) = found.first().cloned() else { return Kinds::default() };
    let own = own_kind(first);
    // What follows a condition (`indien dit nodig is voor ..`) is not done under it.
    let end = data
        .draft("purpose-ends")
        .cues
        .first(lower)
        .filter(|end| end.start > at.end)
        .map_or(lower.len(), |end| end.start);
    let mut covers: Vec<&'static str> = Vec::new();
    for (range, kind) in &found {
        let general = GENERAL.contains(kind);
        if Some(*kind) != own
            && range.start < end
            && !general
            && !within(&found, range, kind)
            && !covers.contains(kind)
        {
            covers.push(kind);
        }
    }
    Kinds { own, covers, at }
}

fn own_kind(kind: &'static str) -> Option<&'static str> {
    if is_part(kind) { PARTS.iter().find(|(part, _)| *part == kind).map(|(_, own)| *own) } else { Some(kind) }
}

/// Whether words stand within longer words of another kind, and say that kind only.
fn within(found: &[(Range<usize>, &'static str)], range: &Range<usize>, kind: &str) -> bool {
    found.iter().any(|(other, of)| {
        *of != kind && other.start <= range.start && range.end <= other.end && other.len() > range.len()
    })
}

/// Every kind with its first words, in the order of the text.
fn found(data: &'static Data, lower: &str, alone: bool) -> Vec<(Range<usize>, &'static str)> {
    let mut found: Vec<(Range<usize>, &'static str)> = Vec::new();
    for (kind, cue) in data.drafts("kind-") {
        let not = cue.not.all(lower);
        let clear = |range: &Range<usize>| {
            !not.iter().any(|other| other.start < range.end && range.start < other.end)
        };
        let first = cue.cues.all(lower).into_iter().find(clear);
        let listed =
            || if alone { cue.listed.first(lower).filter(|range| is_whole(lower, range)) } else { None };
        if let Some(range) = first.or_else(listed) {
            found.push((range, kind));
        }
    }
    found.sort_by_key(|(range, _)| (range.start, std::cmp::Reverse(range.end)));
    found
}

/// Whether words are the whole of a text but for articles.
fn is_whole(lower: &str, range: &Range<usize>) -> bool {
    lower.len() - range.len() <= 4
}
