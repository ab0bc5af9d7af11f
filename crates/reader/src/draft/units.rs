//! The purposes that a text gives: items of lists, rows, headings with text below them, and clauses of prose.

use std::ops::Range;

use super::clauses::{clauses, parts};
use super::kinds::{Kinds, kinds};
use super::merge::merge;
use super::prose::prose;
use super::titles::{slug_of, title, whole};
use crate::read::context;
use crate::statement::{Sentence, Statement, Topic};
use crate::text::Kind;

/// How a text gives a purpose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Form {
    /// In running text.
    Prose,
    /// As an item of a list or a row of a table.
    Item,
    /// As a heading, or a numbered line with text below it.
    Section,
}

/// One purpose that a text gives.
#[derive(Debug, Clone)]
pub(super) struct Unit {
    /// Its id in the policy.
    pub(super) id: String,
    /// Its kind in the vocabulary.
    pub(super) kind: Option<&'static str>,
    /// What else is done under it.
    pub(super) covers: Vec<&'static str>,
    pub(super) title: String,
    pub(super) form: Form,
    /// The sentences that state it, the first first; each with the part of it that does, in folded letters.
    pub(super) said: Vec<(usize, Range<usize>)>,
    /// The sentences that tell of it.
    pub(super) scope: Vec<usize>,
    /// The sentences that go on about it, where the text says no other purpose.
    pub(super) near: Vec<usize>,
    /// Whether it is only the heading of what is told of it, and no words that give a purpose.
    pub(super) heads: bool,
}

/// Topics whose sentences give no purpose of the organisation's own.
const ELSEWHERE: [Topic; 13] = [
    Topic::Definitions,
    Topic::Disclosure,
    Topic::Law,
    Topic::Liability,
    Topic::Changes,
    Topic::Complaints,
    Topic::Rights,
    Topic::Breach,
    Topic::Minors,
    Topic::Cookies,
    Topic::Security,
    Topic::Automated,
    Topic::Retention,
];

/// The purposes of a statement, in its order.
pub(super) fn units(statement: &Statement<'_>) -> Vec<Unit> {
    let mut found: Vec<Unit> = Vec::new();
    let mut section_ends = 0;
    for (number, sentence) in statement.sentences.iter().enumerate() {
        if number >= section_ends
            && let Some(unit) = section(statement, number, sentence)
        {
            section_ends = unit.scope.last().map_or(number, |last| *last) + 1;
            found.push(unit);
            continue;
        }
        if number < section_ends {
            continue;
        }
        // What an item tells behind its first sentence is told of its purpose.
        let same = |unit: &&mut Unit| {
            statement.kind(sentence) == Kind::Item
                && unit.form == Form::Item
                && unit.said.iter().any(|(at, _)| {
                    *at < number
                        && statement.sentences.get(*at).is_some_and(|said| said.block == sentence.block)
                })
        };
        if let Some(unit) = found.last_mut().filter(same) {
            unit.scope.push(number);
            continue;
        }
        if let Some(units) = item(statement, number, sentence) {
            found.extend(units);
        } else {
            found.extend(prose(statement, number, sentence));
        }
    }
    let mut made = merge(found);
    super::basis_lists::leave_out(statement, &mut made);
    super::near::near(statement, &mut made);
    made
}

/// Whether a sentence stands in a section that gives no purposes.
pub(super) fn elsewhere(sentence: &Sentence) -> bool {
    sentence.about_any(&ELSEWHERE) && (!sentence.inherited || sentence.about(Topic::Retention))
}

/// A purpose that words of a sentence give.
pub(super) fn unit(
    statement: &Statement<'_>,
    number: usize,
    range: Range<usize>,
    form: Form,
    kinds: Kinds,
) -> Option<Unit> {
    let sentence = statement.sentences.get(number)?;
    let words = statement.words(&statement.place(sentence, &range));
    let title = title(words);
    let id = match kinds.own {
        Some(kind) => kind.to_owned(),
        None => slug_of(&title),
    };
    if id.is_empty() || title.is_empty() {
        return None;
    }
    Some(Unit {
        id,
        kind: kinds.own,
        covers: kinds.covers,
        title,
        form,
        said: vec![(number, range)],
        scope: vec![number],
        near: Vec::new(),
        heads: false,
    })
}

/// A heading or a numbered line that gives one purpose (`2. Om offertes te maken`), or heads what is told of one
/// (`Nieuwsbrief`), with the text below it.
fn section(statement: &Statement<'_>, number: usize, sentence: &Sentence) -> Option<Unit> {
    let lower = statement.lower(sentence);
    let range = whole(lower);
    let text = lower.get(range.clone()).unwrap_or_default();
    let kind = statement.kind(sentence);
    let outright = begins(statement, text);
    let next = statement.blocks.get(sentence.block + 1);
    let alone = kind == Kind::Item && next.is_some_and(|next| next.kind == Kind::Paragraph);
    let heads = kind == Kind::Heading;
    if !(heads || alone && outright) || context::defines(statement, sentence) {
        return None;
    }
    let scope = below(statement, number, sentence);
    let told = scope.iter().filter_map(|at| statement.sentences.get(*at));
    let tells = told.clone().any(|sentence| {
        let lower = statement.lower(sentence);
        statement.data.phrase("had-outright").cues.is_in(lower)
            || statement.data.draft("lead-of-data").cues.is_in(lower)
            || statement.data.phrase("ground-list").cues.is_in(lower)
    });
    let mut found = kinds(statement.data, text, !outright);
    if outright {
        if !tells {
            return None;
        }
    } else {
        let other = sentence.about_any(&ELSEWHERE)
            || sentence.about_any(&[Topic::Sharing, Topic::Transfers, Topic::Grounds]);
        let general = sentence.about_any(&[Topic::Purposes, Topic::Data]) && !sentence.inherited;
        if other || general || text.split(' ').count() > 7 {
            return None;
        }
        // `Donateurs`: a group of people, with their data, and on what ground or for how long one has them.
        let group = found.own.is_none() && super::groups::is_group(statement, text);
        let told = || scope.iter().filter_map(|at| statement.sentences.get(*at));
        let purposes = || scope.iter().any(|at| told_purpose(statement, *at));
        if group && super::groups::tells(statement, told()) && !purposes() {
            found = Kinds::default();
        } else if found.own.is_none() || !(tells || super::groups::tells(statement, told())) {
            return None;
        }
    }
    let mut made = unit(statement, number, range, Form::Section, found)?;
    made.heads = !outright;
    made.scope.extend(scope);
    Some(made)
}

/// Whether running text gives a purpose of its own.
fn told_purpose(statement: &Statement<'_>, number: usize) -> bool {
    statement.sentences.get(number).is_some_and(|sentence| !prose(statement, number, sentence).is_empty())
}

/// The sentences below a heading or numbered line, until the next.
fn below(statement: &Statement<'_>, number: usize, head: &Sentence) -> Vec<usize> {
    let mut made = Vec::new();
    for (at, sentence) in statement.sentences.iter().enumerate().skip(number + 1) {
        let next = statement.kind(sentence) == Kind::Heading
            || statement.kind(sentence) == Kind::Item
                && begins(
                    statement,
                    statement.lower(sentence).get(whole(statement.lower(sentence))).unwrap_or_default(),
                )
                && statement
                    .blocks
                    .get(sentence.block + 1)
                    .is_some_and(|block| block.kind == Kind::Paragraph);
        if sentence.block != head.block && next {
            break;
        }
        made.push(at);
    }
    made
}

/// Whether a line begins as one that gives a purpose.
fn begins(statement: &Statement<'_>, text: &str) -> bool {
    statement.data.draft("purpose-begins").cues.first(text).is_some_and(|range| range.start == 0)
}

/// The purposes of an item of a list or a row; none where it is no such item.
fn item(statement: &Statement<'_>, number: usize, sentence: &Sentence) -> Option<Vec<Unit>> {
    if !matches!(statement.kind(sentence), Kind::Item | Kind::Row) || elsewhere(sentence) {
        return None;
    }
    if sentence.about_any(&[Topic::Sharing, Topic::Transfers]) && !sentence.inherited {
        return None;
    }
    let leads = statement.data.draft("purpose-lead");
    let led = leads.cues.is_in(statement.lead(sentence)) && !leads.not.is_in(statement.lead(sentence));
    if sentence.about(Topic::Grounds) && !sentence.inherited && statement.kind(sentence) == Kind::Item && !led
    {
        return with_ground(statement, number, sentence);
    }
    if context::defines(statement, sentence) || context::denied_list(statement, sentence) {
        return Some(Vec::new());
    }
    let lower = statement.lower(sentence);
    let lead = statement.lead(sentence);
    let cue = |name: &str, text: &str| {
        let cue = statement.data.draft(name);
        cue.cues.is_in(text) && !cue.not.is_in(text)
    };
    let of_data = cue("lead-of-data", lead);
    let of_purposes = cue("purpose-lead", lead) && !of_data
        || sentence.about(Topic::Purposes)
            && !sentence.about(Topic::Data)
            && !of_data
            && !lead_says_data(statement, lead);
    if statement.kind(sentence) == Kind::Row {
        let Some(cells) = super::rows::row(statement, sentence, of_purposes) else { return Some(Vec::new()) };
        if cells.purpose != Some(number) {
            return Some(Vec::new());
        }
        let found = kinds(statement.data, lower, true);
        let mut made = unit(statement, number, whole(lower), Form::Item, found);
        if let Some(unit) = &mut made {
            unit.scope = statement.beside(sentence).collect();
        }
        return Some(made.into_iter().collect());
    }
    if !of_purposes {
        // Data with what they are for: "Naam en e-mailadres uit het formulier, om contact op te nemen".
        let clauses = clauses(statement, lower);
        let made: Vec<Unit> = clauses
            .into_iter()
            .filter(|range| {
                range.start > 0 && names_data(statement, lower.get(..range.start).unwrap_or_default())
            })
            .filter_map(|range| {
                let text = lower.get(range.clone()).unwrap_or_default();
                let found = kinds(statement.data, text, false);
                found.own.filter(|_| !names_data(statement, text))?;
                // Words in brackets are less of a purpose than an item that gives one.
                let bracketed = lower
                    .get(..range.start)
                    .is_some_and(|before| before.matches('(').count() > before.matches(')').count());
                unit(statement, number, range, if bracketed { Form::Prose } else { Form::Item }, found)
            })
            .take(1)
            .collect();
        // A numbered paragraph is running text.
        let runs = made.is_empty() && !of_data && lower.split(' ').count() > 8;
        return if runs { None } else { Some(made) };
    }
    let mut made = Vec::new();
    for range in parts(lower, statement.plain(sentence)) {
        let text = lower.get(range.clone()).unwrap_or_default();
        let (label, _) = text.split_once(": ").unwrap_or((text, ""));
        let mut found = kinds(statement.data, label, true);
        if found.own.is_none() {
            found = kinds(statement.data, text, true);
        }
        let words = text.split(' ').count();
        let data = statement.data.draft("item-of-data");
        if data.cues.first(text).is_some_and(|range| range.start == 0 || range.end == text.len() && words < 5)
            || !label.contains(' ') && label.contains('.')
        {
            continue;
        }
        if found.own.is_none() && (!(2..=40).contains(&words) || names_data(statement, text)) {
            continue;
        }
        let titled = if label.len() < text.len() && label.split(' ').count() < 9 {
            range.start..range.start + label.len()
        } else {
            range
        };
        made.extend(unit(statement, number, titled, Form::Item, found));
    }
    Some(made)
}

/// An item that gives a purpose and its ground: `het opstellen van een offerte, op grond van de overeenkomst`.
fn with_ground(statement: &Statement<'_>, number: usize, sentence: &Sentence) -> Option<Vec<Unit>> {
    let lower = statement.lower(sentence);
    let at = statement.data.draft("on-ground").cues.first(lower).filter(|at| at.start > 10)?;
    let range = whole(lower.get(..at.start)?);
    let found = kinds(statement.data, lower.get(range.clone())?, true);
    found.own?;
    Some(unit(statement, number, range, Form::Item, found).into_iter().collect())
}

/// Whether words name some kind of data.
fn names_data(statement: &Statement<'_>, lower: &str) -> bool {
    statement
        .data
        .categories
        .iter()
        .any(|(_, cue)| cue.cues.is_in(lower) || cue.listed.first(lower) == Some(0..lower.len()))
}

fn lead_says_data(statement: &Statement<'_>, lead: &str) -> bool {
    let cue = statement.data.phrase("data-list");
    cue.cues.is_in(lead) && !cue.not.is_in(lead) && !statement.data.phrase("purpose-list").cues.is_in(lead)
}
