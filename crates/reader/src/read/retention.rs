//! How long data are kept.

use super::context;
use crate::normal::period::{Spotted, Unit, periods};
use crate::reading::{After, Found, Lasts, Term};
use crate::statement::{Sentence, Statement, Topic};
use crate::text::Kind;
use std::ops::Range;

/// Moments by the name of the phrases that say them, the most particular first.
const MOMENTS: [(&str, After); 6] = [
    ("after-unsubscribe", After::Unsubscribe),
    ("after-application", After::EndOfApplication),
    ("after-last-contact", After::LastContact),
    ("after-financial-year", After::EndOfFinancialYear),
    ("after-service", After::EndOfService),
    ("after-collection", After::Collection),
];

/// Terms for keeping data, in the order of the text.
pub(crate) fn terms(statement: &Statement<'_>) -> Vec<Found<Term>> {
    let mut made: Vec<Found<Term>> = Vec::new();
    for sentence in &statement.sentences {
        if statement.kind(sentence) == Kind::Heading && !cell(statement, sentence) {
            continue;
        }
        of_sentence(statement, sentence, &mut made);
    }
    made
}

/// A short line in a section on terms that looks like a heading may be a cell of a table that was flattened.
fn cell(statement: &Statement<'_>, sentence: &Sentence) -> bool {
    let lower = statement.lower(sentence);
    sentence.about(Topic::Retention)
        && sentence.inherited
        && (!periods(lower).is_empty() || statement.data.phrase("until-withdrawn").cues.is_in(lower))
}

fn of_sentence(statement: &Statement<'_>, sentence: &Sentence, made: &mut Vec<Found<Term>>) {
    let lower = statement.lower(sentence);
    let phrase = |name: &str| statement.data.phrase(name).cues.is_in(lower);
    let about = sentence.about(Topic::Retention);
    let keeps = phrase("keeps");
    let lead = statement.lead(sentence);
    let listed = context::listed(statement, sentence) && statement.data.phrase("keeps").cues.is_in(lead);
    let elsewhere = [
        Topic::Minors,
        Topic::Disclosure,
        Topic::Definitions,
        Topic::Liability,
        Topic::Breach,
        Topic::Complaints,
    ];
    if !(about || keeps || listed) || sentence.about_any(&elsewhere) && !sentence.inherited {
        return;
    }
    if sentence.about(Topic::Rights) && !about && !phrase("keeps-outright") {
        return;
    }
    if !sentence.column_allows(&[Topic::Retention]) {
        return;
    }
    if statement.data.phrase("not-a-term").cues.is_in(lower) && !phrase("keeps-outright") {
        return;
    }
    let mut push = |lasts: Lasts, after: After, range: &Range<usize>| {
        let span = statement.place(sentence, range);
        let term =
            Term { lasts, after, what: what(statement, sentence, range), sentence: statement.span(sentence) };
        made.push(Found::certain(term, span));
    };
    let denied = |range: &Range<usize>| {
        lower
            .get(..range.start)
            .is_some_and(|before| statement.data.phrase("no-term-before").cues.is_in(before))
    };
    let numbers: Vec<Spotted> = periods(lower)
        .into_iter()
        .filter(|spotted| spotted.period.unit != Unit::Hour || about || listed)
        .filter(|spotted| {
            !statement
                .data
                .phrase("age-after")
                .cues
                .is_in(lower.get(spotted.range.start..).unwrap_or_default())
        })
        .filter(|spotted| !denied(&spotted.range))
        .filter(|spotted| {
            // "destroyed within two months after the statutory term": a delay, and no term of its own.
            let behind = lower.get(spotted.range.end..).unwrap_or_default();
            !statement.data.phrase("delay-after").cues.is_in(behind)
        })
        .filter(|spotted| {
            let before = lower.get(..spotted.range.start).unwrap_or_default();
            let age = spotted.period.unit == Unit::Year && (12..=21).contains(&spotted.period.count);
            !(age && statement.data.phrase("age-before").cues.is_in(before))
        })
        .collect();
    let count = numbers.len();
    // "Four weeks after the procedure, with consent one year": the second term counts from the same moment.
    let mut last = None;
    for (number, spotted) in numbers.iter().enumerate() {
        // The moment stands between this term and the next; where it does not, before it.
        let next = numbers.iter().skip(number + 1).find(|next| next.range.start >= spotted.range.end);
        let end = next.map_or(lower.len(), |next| next.range.start);
        let behind = lower.get(spotted.range.end..end).unwrap_or_default();
        let previous = numbers.iter().take(number).rev().find(|other| other.range.end <= spotted.range.start);
        let start = previous.map_or(0, |previous| previous.range.end);
        let before = lower.get(start..spotted.range.start).unwrap_or_default();
        let header = header_of(statement, sentence);
        let then = statement.data.phrase("then").cues.first(behind).is_some_and(|range| range.start < 4);
        let after = moment(statement, behind)
            .or_else(|| then.then(|| since(statement, lower, spotted.range.start)).flatten())
            .or_else(|| if count == 1 || previous.is_none() { moment(statement, before) } else { None })
            .or_else(|| moment(statement, &header))
            .or_else(|| last.filter(|after| *after == After::EndOfApplication))
            .unwrap_or(After::Unsaid);
        last = Some(after);
        push(Lasts::For(spotted.period), after, &spotted.range);
    }
    // Terms without a number.
    let needed = statement.data.phrase("as-needed");
    let as_needed = needed.cues.is_in(lower) && !needed.not.is_in(lower);
    if let Some(range) = needed.cues.first(lower)
        && !needed.not.is_in(lower)
        && !denied(&range)
    {
        push(Lasts::AsNeeded, After::Unsaid, &range);
    }
    let until = statement.data.phrase("until-withdrawn");
    let withdrawn =
        until.cues.first(lower).filter(|_| !until.not.is_in(lower) && !sentence.about(Topic::Rights));
    let during = statement.data.phrase("during-service");
    let lasting = statement.data.phrase("while-service");
    let first = |cue: &crate::data::Cue| cue.cues.first(lower).filter(|_| !cue.not.is_in(lower));
    if let Some(range) = first(lasting).or_else(|| first(during))
        && !denied(&range)
        && !(as_needed
            && needed
                .cues
                .first(lower)
                .is_some_and(|needed| needed.start < range.end && range.start < needed.end))
        && withdrawn.as_ref().is_none_or(|until| until.start >= range.end || until.end <= range.start)
    {
        push(Lasts::NoLonger, After::EndOfService, &range);
    }
    let processed = statement.data.phrase("once-processed");
    if let Some(range) = processed.cues.first(lower)
        && !processed.not.is_in(lower)
    {
        push(Lasts::NoLonger, After::Collection, &range);
    }
    if let Some(range) = withdrawn {
        push(Lasts::UntilWithdrawn, After::Unsaid, &range);
    }
    let statutory = statement.data.phrase("statutory");
    if let Some(range) = statutory.cues.first(lower)
        && !statutory.not.is_in(lower)
        && (about || phrase("keeps-outright"))
        && !sentence.about_any(&[Topic::Purposes, Topic::Grounds])
        && (!as_needed || statement.data.phrase("statutory-clause").cues.is_in(lower))
        && numbers.is_empty()
    {
        push(Lasts::Statutory, After::Unsaid, &range);
    }
}

/// From when a term counts that says "thereafter": from the end of what the words before it last for, or from the moment
/// that they name.
fn since(statement: &Statement<'_>, lower: &str, at: usize) -> Option<After> {
    let before = lower.get(..at).unwrap_or_default();
    let lasts = ["while-service", "during-service"];
    if lasts.iter().any(|name| statement.data.phrase(name).cues.is_in(before)) {
        return Some(After::EndOfService);
    }
    moment(statement, before)
}

fn moment(statement: &Statement<'_>, lower: &str) -> Option<After> {
    MOMENTS
        .iter()
        .filter_map(|(name, after)| {
            let cue = statement.data.phrase(name);
            cue.cues.first(lower).filter(|_| !cue.not.is_in(lower)).map(|range| (range.start, *after))
        })
        .min_by_key(|(start, _)| *start)
        .map(|(_, after)| after)
}

/// What the heading of the column says, of a cell.
fn header_of(statement: &Statement<'_>, sentence: &Sentence) -> String {
    if statement.kind(sentence) != Kind::Row {
        return String::new();
    }
    let lead = statement.lead(sentence);
    lead.to_owned()
}

/// The words that say what a term is about: what stands before it in its sentence or cell.
fn what(statement: &Statement<'_>, sentence: &Sentence, range: &Range<usize>) -> Option<Range<usize>> {
    let lower = statement.lower(sentence);
    let before = lower.get(..range.start).unwrap_or_default().trim_end_matches([' ', ':', '|', '-', '(']);
    if before.len() > 3 {
        return Some(statement.place(sentence, &(0..before.len())));
    }
    if sentence.cell > 0 {
        // The first cell of the row.
        let first = statement.sentences.get(statement.beside(sentence).start)?;
        return Some(statement.span(first));
    }
    let block = sentence.block.checked_sub(1).and_then(|block| statement.blocks.get(block))?;
    Some(block.folded.place(&(0..block.folded.plain.len())))
}
