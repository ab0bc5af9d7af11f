//! Who receives data by name, and which tools set cookies.

mod names;
mod no_names;
mod shape;
mod unknown;
mod written;

use super::context;
use crate::parties::{Sort, known};
use crate::reading::Found;
use crate::statement::{Sentence, Statement, Topic};
use crate::text::Kind;
use names::Names;
use shape::name_like;
use std::ops::Range;
use unknown::unknown;
use written::written;

/// Recipients by name and tools of cookies.
#[derive(Debug, Default)]
pub(crate) struct Parties {
    pub(crate) recipients: Vec<Found<String>>,
    pub(crate) tools: Vec<Found<String>>,
}

/// Reads all parties. `own` is the name of the organisation, in small letters.
pub(crate) fn parties(statement: &Statement<'_>, own: &str) -> Parties {
    let (mut recipients, mut tools) = (Names::default(), Names::default());
    for sentence in &statement.sentences {
        let lower = statement.lower(sentence);
        if sentence.about_any(&[Topic::Definitions, Topic::Liability, Topic::Disclosure, Topic::Complaints])
            && !sentence.inherited
            || context::denied_list(statement, sentence)
        {
            continue;
        }
        let plain = statement.plain(sentence);
        let mut ranges: Vec<Range<usize>> = Vec::new();
        let mut whole: Vec<Range<usize>> = Vec::new();
        for (party, range) in known(plain, lower) {
            ranges.push(range.clone());
            // Another name within one that is told already: "Meta Platforms (Facebook/Instagram)".
            if whole.iter().any(|told| told.start <= range.start && range.end <= told.end) {
                continue;
            }
            let denied = context::denied(statement, lower, &range)
                && !statement.data.phrase("shares-unless").cues.is_in(lower);
            if denied || own.contains(&party.name.to_ascii_lowercase()) {
                continue;
            }
            let (name, span) = written(statement, sentence, &range);
            whole.push(range.start..range.start + name.len());
            let cookies = sentence.about(Topic::Cookies) || lower.contains("cookie");
            let used = statement.data.phrase("tool-used").cues.is_in(lower)
                || statement.data.phrase("tool-used").cues.is_in(statement.lead(sentence))
                || statement.kind(sentence) != Kind::Paragraph;
            let by_cookie =
                sentence.about(Topic::Cookies) && !statement.data.phrase("link-elsewhere").cues.is_in(lower);
            if party.sort == Sort::Tool && cookies && used
                || party.sort == Sort::Analytics
                    && used
                    && !statement.data.phrase("link-elsewhere").cues.is_in(lower)
                || by_cookie && party.sort == Sort::Social && used
            {
                tools.push(name.clone(), span.clone());
            }
            // "Google (Gmail)": another name of the party before the bracket.
            let before = plain.get(..range.start).unwrap_or_default();
            let alias = before
                .rfind('(')
                .filter(|open| !before.get(*open..).is_some_and(|rest| rest.contains(')')))
                .is_some_and(|open| {
                    ranges.iter().any(|known| known.end + 2 >= open && known.end <= open && known.start < 3)
                });
            if alias {
                continue;
            }
            let named = party.sort != Sort::Tool
                || context::listed(statement, sentence) && sentence.about(Topic::Sharing)
                || statement.data.phrase("obtained-with").cues.is_in(lower);
            if named && receives(statement, sentence, party.sort, &range) {
                recipients.push(name, span);
            }
        }
        for range in unknown(statement, sentence, own) {
            if ranges.iter().any(|known| known.start < range.end && range.start < known.end) {
                continue;
            }
            let (name, span) = written(statement, sentence, &range);
            recipients.push(name, span);
        }
    }
    Parties { recipients: recipients.found, tools: tools.found }
}

/// Whether the sentence says that the known party at a place receives data.
fn receives(statement: &Statement<'_>, sentence: &Sentence, sort: Sort, range: &Range<usize>) -> bool {
    let lower = statement.lower(sentence);
    let phrase = |name: &str| statement.data.phrase(name).cues.is_in(lower);
    if phrase("link-elsewhere") {
        return false;
    }
    if !sentence.column_allows(&[Topic::Sharing])
        || sentence.cell > 0 && sentence.column.is_empty() && shared_first_cell(statement, sentence)
    {
        return false;
    }
    let before = lower.get(range.start.saturating_sub(40)..range.start).unwrap_or_default();
    if statement.data.phrase("policy-of").cues.is_in(before) {
        return false;
    }
    let shared = sentence.about_any(&[Topic::Sharing, Topic::Transfers]);
    match sort {
        Sort::Body => phrase("gives-to-body") || shared && !phrase("keeps-for-body"),
        Sort::Social => {
            phrase("gives-to-social")
                || sentence.about(Topic::Cookies) && (phrase("tool-used") || phrase("party-cookies"))
                || shared && context::listed(statement, sentence)
        }
        Sort::Analytics | Sort::Service | Sort::Tool => {
            shared
                || phrase("uses-party")
                || context::listed(statement, sentence)
                    && statement.data.phrase("party-list").cues.is_in(statement.lead(sentence))
                || context::listed(statement, sentence)
                    && statement.data.phrase("party-list").cues.is_in(statement.heading(sentence))
        }
    }
}

/// Whether the first cell of the row names a party already: another cell then says where its data are.
fn shared_first_cell(statement: &Statement<'_>, sentence: &Sentence) -> bool {
    statement.sentences.get(statement.beside(sentence).start).is_some_and(|first| {
        let plain = statement.plain(first);
        !known(plain, statement.lower(first)).is_empty() || name_like(plain)
    })
}
