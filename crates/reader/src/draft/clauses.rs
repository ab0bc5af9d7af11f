//! The parts of a sentence that say what data are for.

use std::ops::Range;

use super::titles::whole;
use crate::statement::Statement;

/// The parts of an item that each give a purpose: a new one begins with a capital after `, en`.
pub(super) fn parts(lower: &str, plain: &str) -> Vec<Range<usize>> {
    let mut made = Vec::new();
    let mut start = 0;
    for (at, joint) in plain.match_indices(", en ") {
        let next = at + joint.len();
        if plain.get(next..).is_some_and(|rest| rest.starts_with(|first: char| first.is_ascii_uppercase())) {
            made.push(start..at);
            start = next;
        }
    }
    made.push(start..plain.len());
    made.into_iter()
        .map(|part| {
            let inner = whole(lower.get(part.clone()).unwrap_or_default());
            part.start + inner.start..part.start + inner.end
        })
        .filter(|part| !part.is_empty())
        .collect()
}

/// The parts of a sentence that say what something is for.
pub(super) fn clauses(statement: &Statement<'_>, lower: &str) -> Vec<Range<usize>> {
    let begins = statement.data.draft("purpose-clause");
    let not = begins.not.all(lower);
    let starts: Vec<Range<usize>> = begins
        .cues
        .all(lower)
        .into_iter()
        .filter(|range| !not.iter().any(|other| other.start < range.end && range.start < other.end))
        .collect();
    let mut made = Vec::new();
    for (n, start) in starts.iter().enumerate() {
        let next = starts.get(n + 1).map_or(lower.len(), |next| next.start);
        let text = lower.get(start.start..next).unwrap_or_default();
        let stop =
            statement.data.draft("purpose-ends").cues.first(text.get(start.len()..).unwrap_or_default());
        let end = stop.map_or(next, |stop| start.start + start.len() + stop.start);
        let inner = whole(lower.get(start.start..end).unwrap_or_default());
        let mut end = start.start + inner.end;
        for joint in [" en", ","] {
            if lower.get(start.start..end).is_some_and(|text| text.ends_with(joint)) {
                end -= joint.len();
            }
        }
        if end > start.end + 2 {
            made.push(start.start..end);
        }
    }
    made
}
