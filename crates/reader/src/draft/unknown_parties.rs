//! Recipients that the vocabulary does not know, by the words of the text.

use std::ops::Range;

use super::write::Writer;
use crate::read::context;
use crate::statement::{Sentence, Statement};

/// An item of a list of recipients that names a kind which the vocabulary does not know.
pub(super) fn unknown(
    statement: &Statement<'_>,
    sentence: &Sentence,
    writer: &mut Writer,
) -> Option<(String, Range<usize>)> {
    let lower = statement.lower(sentence);
    let inner = super::titles::whole(lower);
    let text = lower.get(inner.clone())?;
    let end = [
        ", ",
        " (",
        ": ",
        " die ",
        " waar",
        " - ",
        " voor ",
        " om ",
        " wanneer ",
        " indien ",
        " als ",
        " which ",
        " that ",
        " for ",
        " to ",
        " when ",
        " if ",
    ]
    .iter()
    .filter_map(|mark| text.find(mark))
    .min()
    .unwrap_or(text.len());
    let head = text.get(..end)?.trim_end();
    let words = head.split(' ').count();
    let begins = statement.data.draft("no-recipient").cues.first(head).is_some_and(|range| range.start == 0);
    // A sentence of its own tells something, and names nobody.
    let tells = statement.data.draft("no-name").cues.is_in(head);
    if words > 6
        || tells
        || head.len() < 4
        || begins
        || context::denied(statement, lower, &(inner.start..inner.start + head.len()))
    {
        return None;
    }
    let place = statement.place(sentence, &(inner.start..inner.start + head.len()));
    let id = super::titles::slug_of(statement.words(&place));
    if id.is_empty() {
        return None;
    }
    super::sharing::title(statement, &id, &place, writer);
    Some((id, place))
}
