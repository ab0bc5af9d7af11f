//! What a person must say, because the text leaves it open or the language has no word for it.

use std::ops::Range;

use waarborg_policy::syntax::{Path, Segment};

use super::write::{Value, Writer};
use crate::reading::Certainty;

/// One question about a draft.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    /// The value that it is about.
    pub path: Path,
    /// What is asked.
    pub about: About,
    /// The words of the page that leave it open.
    pub words: Option<Range<usize>>,
}

/// What is asked of a value.
#[derive(Debug, Clone, PartialEq)]
pub enum About {
    /// Is this what the text means? The value stands in the draft.
    Doubtful(Value),
    /// The text says something for which the policy has no such value; it does not stand in the draft.
    Refused(Option<Value>),
}

/// The keys of a policy by how much follows from them, the most consequential first.
const WEIGHT: [&str; 12] = [
    "basis",
    "keep",
    "allowed-by",
    "data",
    "recipients",
    "marketing",
    "consent",
    "safeguards",
    "countries",
    "claims",
    "source",
    "rule",
];

/// Doubtful values as questions, and what was refused, the most consequential first.
pub(super) fn questions(writer: &Writer, refused: Vec<Question>) -> Vec<Question> {
    let doubtful = writer.entries.iter().filter(|entry| entry.certainty == Certainty::Doubtful);
    let mut made: Vec<Question> = doubtful
        .map(|entry| Question {
            path: entry.path.clone(),
            about: About::Doubtful(entry.value.clone()),
            words: writer.words_of(&entry.path),
        })
        .chain(refused)
        .collect();
    made.sort_by_key(|question| weight(&question.path));
    made
}

fn weight(path: &Path) -> usize {
    let known = path.segments().iter().filter_map(|segment| match segment {
        Segment::Key(key) => WEIGHT.iter().position(|known| known == key),
        Segment::Index(_) => None,
    });
    known.min().unwrap_or(WEIGHT.len())
}
