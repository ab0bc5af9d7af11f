//! What a sentence does: does it say what happens with data, or explain, deny, invite?

use crate::cue::Text;
use crate::statement::{Sentence, Statement, Topic};
use crate::text::Kind;
use std::ops::Range;

/// Words that end the reach of a denial: what stands after them is said of something else.
const TURNS: [&str; 16] = [
    " maar ",
    " tenzij ",
    " behalve ",
    " mits ",
    ";",
    " wel ",
    " behoudens ",
    " uitgezonderd ",
    " anders dan ",
    " but ",
    " unless ",
    " except ",
    " however",
    " tot ",
    " en wij ",
    " and we ",
];

/// Words that end the reach of a denial that stands further on.
const ENDS: [&str; 4] = [" en niet ", " en geen ", " en nooit ", " and not "];

/// Words that join a part of a sentence to the denial before it.
const JOINS: [&str; 6] = ["voor ", "of ", "noch ", "om ", "or ", "nor "];

/// Whether a sentence explains what personal data are, or stands in a section that does.
pub(crate) fn defines(statement: &Statement<'_>, sentence: &Sentence) -> bool {
    let explains = |lower: &Text| {
        let cue = statement.data.phrase("definition");
        cue.cues.is_in(lower) && !cue.not.is_in(lower)
    };
    let lower = statement.lower(sentence);
    if sentence.about(Topic::Definitions) && !sentence.inherited || explains(lower) {
        return true;
    }
    // "Think of your name": an example, where the sentence before it explained.
    let example = statement.data.phrase("example");
    let begins = || example.listed.first(lower).is_some_and(|range| range.start == 0);
    (example.cues.is_in(lower) || begins())
        && !example.not.is_in(lower)
        && statement.before(sentence).is_some_and(|before| explains(statement.lower(before)))
}

/// Whether a sentence is about showing who one is, by a copy of a document.
pub(crate) fn about_identity_copy(statement: &Statement<'_>, sentence: &Sentence) -> bool {
    let lower = statement.lower(sentence);
    let copy = statement.data.phrase("identity-copy");
    let asks =
        sentence.about(Topic::Rights) || statement.data.phrase("identity-for-request").cues.is_in(lower);
    copy.cues.is_in(lower) && (statement.data.phrase("blacken").cues.is_in(lower) || asks)
}

/// Whether the words at a place are denied: `geen IP-adressen`, `slaan wij niet op`.
pub(crate) fn denied(statement: &Statement<'_>, lower: &str, at: &Range<usize>) -> bool {
    let clause = clause(lower, at);
    let after = lower.get(at.start..clause.end).unwrap_or_default();
    denied_in(statement, lower.get(clause.start..at.start).unwrap_or_default())
        || denies(statement.data.phrase("deny-clause"), after)
}

/// Whether a denial stands before the words at a place, and reaches them.
pub(crate) fn denied_before(statement: &Statement<'_>, lower: &str, at: &Range<usize>) -> bool {
    denied_in(statement, lower.get(clause(lower, at).start..at.start).unwrap_or_default())
}

/// Whether what stands before some words in their clause denies them.
fn denied_in(statement: &Statement<'_>, before: &str) -> bool {
    // `niet` belongs to the verb of its own part of the sentence, and to what is joined to it by `voor`, `of`, `noch`;
    // `geen` to all that is listed after it.
    let mut part = before;
    let mut end = before.len();
    while let Some(comma) = before.get(..end).and_then(|text| text.rfind(',')) {
        part = before.get(comma + 1..).unwrap_or_default();
        if !JOINS.iter().any(|word| part.trim_start().starts_with(word)) {
            break;
        }
        part = before;
        end = comma;
    }
    denies(statement.data.phrase("deny-before"), before) || denies(statement.data.phrase("deny-clause"), part)
}

fn denies(cue: &crate::data::Cue, text: &str) -> bool {
    let found = cue.cues.all(text);
    if found.is_empty() {
        return false;
    }
    let exceptions = cue.not.all(text);
    found
        .iter()
        .any(|found| !exceptions.iter().any(|other| other.start <= found.start && found.end <= other.end))
}

/// The part of a sentence in which a denial would reach the words at a place.
fn clause(lower: &str, at: &Range<usize>) -> Range<usize> {
    let before = lower.get(..at.start).unwrap_or_default();
    let after = lower.get(at.end..).unwrap_or_default();
    let start = ends(before, &TURNS).map(|(_, end)| end).max().unwrap_or(0);
    let end = ends(after, &TURNS).chain(ends(after, &ENDS)).map(|(turn, _)| at.end + turn).min();
    start..end.unwrap_or(lower.len())
}

/// Where words that end a clause stand: each begins with a space or is a mark.
fn ends(text: &str, words: &[&str]) -> impl Iterator<Item = (usize, usize)> {
    let places = text.bytes().enumerate().filter(|(_, letter)| matches!(letter, b' ' | b';'));
    places.flat_map(move |(at, _)| {
        let rest = text.get(at..).unwrap_or_default();
        words.iter().filter(move |word| rest.starts_with(**word)).map(move |word| (at, at + word.len()))
    })
}

/// Whether a list is introduced by a denial: `maakt geen gebruik van:`.
pub(crate) fn denied_list(statement: &Statement<'_>, sentence: &Sentence) -> bool {
    let lead = statement.lead(sentence);
    matches!(statement.kind(sentence), Kind::Item | Kind::Row)
        && lead.ends_with(':')
        && denies(statement.data.phrase("deny-list"), lead)
}

/// The sentences that stand in a list or a table.
pub(crate) fn listed(statement: &Statement<'_>, sentence: &Sentence) -> bool {
    matches!(statement.kind(sentence), Kind::Item | Kind::Row | Kind::HeaderRow)
}
