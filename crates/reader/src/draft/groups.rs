//! Sections that go by the people whose data they are about: `Donateurs`, `Deelnemers`.

use crate::statement::{Sentence, Statement};

/// The most words of such a heading.
const WORDS: usize = 4;

/// Whether a heading names a group of people.
pub(super) fn is_group(statement: &Statement<'_>, text: &str) -> bool {
    text.split(' ').count() <= WORDS
        && statement.data.drafts("subject-").any(|(_, cue)| cue.cues.is_in(text) && !cue.not.is_in(text))
}

/// Whether a section says which data one has, and on what ground or for how long.
pub(super) fn tells<'a>(
    statement: &Statement<'_>,
    sentences: impl Iterator<Item = &'a Sentence> + Clone,
) -> bool {
    let has = |sentence: &Sentence| {
        let lower = statement.lower(sentence);
        statement.data.draft("asks-data").cues.is_in(lower)
            && statement.data.categories.iter().any(|(_, cue)| cue.cues.is_in(lower))
    };
    let bound = |sentence: &Sentence| {
        let lower = statement.lower(sentence);
        super::grounds::announces(statement, lower)
            || !super::grounds::in_text(statement, lower, false).is_empty()
            || !crate::normal::period::periods(lower).is_empty()
    };
    sentences.clone().any(has) && sentences.into_iter().any(bound)
}
