//! What a text says that a recipient does: `PostNL (voor de bezorging)`, `Resend: het versturen van e-mail`.

use std::ops::Range;

use waarborg_policy::syntax::Path;

use super::rows;
use super::write::Writer;
use crate::reading::Certainty;
use crate::statement::{Sentence, Statement};
use crate::text::Kind;

/// Marks behind which an item says what the parties before them do.
const MARKS: [&str; 5] = [": ", " - ", " – ", " — ", " ("];

/// Writes what recipients do in the words of the text, each where the text says it of all that it names there.
pub(super) fn write(
    statement: &Statement<'_>,
    sentence: &Sentence,
    found: &[&(String, Range<usize>)],
    writer: &mut Writer,
) {
    let Some(place) = does(statement, sentence, found) else { return };
    let text = super::titles::title(statement.words(&place));
    if text.chars().count() < 4 {
        return;
    }
    for (id, _) in found {
        let own = Path::of(["recipient", id.as_str()]);
        let here = own.key("for");
        if !writer.has(&here) && writer.has(&own) {
            writer.fill(&own);
            writer.set(&here, text.as_str(), &place, Certainty::Likely);
        }
    }
}

fn does(
    statement: &Statement<'_>,
    sentence: &Sentence,
    found: &[&(String, Range<usize>)],
) -> Option<Range<usize>> {
    if statement.kind(sentence) == Kind::Row {
        // The cell of the column that says what for.
        return statement.beside(sentence).find_map(|at| {
            let cell = statement.sentences.get(at)?;
            let head = rows::head(statement, cell)?;
            statement.data.draft("column-serves").cues.is_in(head).then(|| statement.span(cell))
        });
    }
    let lower: &str = statement.lower(sentence);
    if statement.kind(sentence) == Kind::Item {
        let (at, mark) =
            MARKS.iter().filter_map(|mark| Some((lower.find(mark)?, *mark))).min_by_key(|(at, _)| *at)?;
        // What stands before the mark is a kind of parties, or the parties themselves.
        let names_before =
            found.iter().any(|(_, words)| words.start < statement.place(sentence, &(at..at + 1)).start);
        let told = if names_before { at + mark.len()..lower.len() } else { 0..at };
        return words_of(statement, sentence, told);
    }
    // In running text: the clause behind the name that says what it is used for.
    let last = found.iter().map(|(_, words)| words.end).max()?;
    let clause = super::clauses::clauses(statement, lower)
        .into_iter()
        .find(|range| statement.place(sentence, range).start >= last);
    // Or the work itself: `Onze accountant ziet de boekhouding`.
    let work = || {
        let range = statement.data.draft("work-of-others").cues.first(lower)?;
        let place = statement.place(sentence, &range);
        let own = found.iter().any(|(_, words)| words.start < place.end && place.start < words.end);
        (!own).then_some(place)
    };
    match clause {
        Some(clause) => words_of(statement, sentence, clause),
        None => work(),
    }
}

fn words_of(statement: &Statement<'_>, sentence: &Sentence, range: Range<usize>) -> Option<Range<usize>> {
    let lower: &str = statement.lower(sentence);
    let inner = super::titles::whole(lower.get(range.clone())?);
    let range = range.start + inner.start..range.start + inner.end;
    let text = lower.get(range.clone())?;
    // A country or a list of data says nothing of what is done.
    let country = ["country-", "member-"]
        .iter()
        .any(|names| statement.data.drafts(names).any(|(_, cue)| cue.cues.is_in(text)));
    let data = statement.data.categories.iter().any(|(_, cue)| cue.cues.is_in(text));
    let apart = country || data && super::clauses::clauses(statement, text).is_empty();
    let says =
        text.split(' ').count() > 1 && !apart || statement.data.draft("what-one-does").cues.is_in(text);
    says.then(|| statement.place(sentence, &range))
}
