//! A term of a text as a rule of the language.

use std::ops::Range;

use super::data_of::{Datum, data};
use super::moments::{Context, ending, moment};
use crate::normal::period::{Period, Unit};
use crate::reading::{After, Found, Lasts, Reading, Term};
use crate::statement::{Sentence, Statement, Topic};
use crate::text::Kind;

/// One rule that the text says.
#[derive(Debug, Clone)]
pub(super) struct Said {
    pub(super) rule: String,
    /// The sentence by number.
    pub(super) sentence: usize,
    /// The words that say it.
    pub(super) words: Range<usize>,
    /// The names of what it is about (`invoices`), the first the surest; none where the text says none.
    pub(super) about: Vec<&'static str>,
    /// The words of what it is about.
    pub(super) label: Option<Range<usize>>,
    /// Kinds of data that it is about whatever the purpose.
    pub(super) data: Vec<Datum>,
    pub(super) lasts: Lasts,
    pub(super) after: After,
    /// Whether its words are of data in general.
    pub(super) general: bool,
}

/// All terms of a statement as rules, in its order.
pub(super) fn said(statement: &Statement<'_>, reading: &Reading) -> Vec<Said> {
    let all = data(statement);
    let mut made: Vec<Said> = Vec::new();
    let mut skip = 0;
    for (at, found) in reading.retention.iter().enumerate() {
        if skip > 0 {
            skip -= 1;
            continue;
        }
        let Some((number, sentence)) = sentence_at(statement, found.span.start) else { continue };
        let Some(start) = fold_at(statement, sentence, found.span.start) else { continue };
        let next = reading.retention.get(at + 1);
        let joined = |next: &&Found<Term>| {
            let between = statement.page.text.get(found.span.end..next.span.start).map(str::trim);
            next.span == found.span
                || between.is_some_and(|text| ["tot", "-", "–", "à", "to"].contains(&text))
        };
        let to = next.filter(joined).and_then(|next| match next.value.lasts {
            Lasts::For(period) => Some(period),
            _ => None,
        });
        skip = usize::from(to.is_some());
        let lower = statement.lower(sentence);
        let of_rights = sentence.about(Topic::Rights) && !sentence.about(Topic::Retention);
        if of_rights && found.value.lasts == Lasts::Statutory {
            continue;
        }
        // A list of grounds that repeats a term says why, and no other term.
        let again = reading
            .retention
            .iter()
            .any(|other| other.span != found.span && other.value.lasts == found.value.lasts);
        if again && super::grounds::in_list(statement, sentence) {
            continue;
        }
        let last = next.filter(|_| to.is_some()).unwrap_or(found);
        let clause = clause(statement, reading, sentence, [found, last], start);
        let label = label(statement, number, sentence);
        let not = statement.data.draft("term-not");
        if not.cues.is_in(lower.get(clause.clone()).unwrap_or_default())
            || label.as_ref().is_some_and(|(text, _)| not.cues.is_in(text))
        {
            continue;
        }
        let mut here = about(statement, lower, &clause, start, label.as_ref().map(|(text, _)| text.as_str()));
        let row = if statement.kind(sentence) == Kind::Row { statement.beside(sentence) } else { 0..0 };
        let before: Vec<Datum> = all
            .iter()
            .filter(|datum| {
                let said = datum.sentence == number
                    && datum.range.start < start
                    && clause.start <= datum.range.start;
                said || datum.sentence != number && row.contains(&datum.sentence)
            })
            .cloned()
            .collect();
        // A row that names data is about those, whatever its term counts from.
        if !before.is_empty()
            && !row.is_empty()
            && label.as_ref().is_some_and(|(text, _)| names(statement, text).is_empty())
        {
            here.clear();
        }
        if found.value.lasts == Lasts::AsNeeded {
            here.retain(|name| {
                !statement.data.phrase("purpose-list").cues.is_in(lower) || *name == "research"
            });
        }
        // `Contactaanvragen: maximaal 12 maanden`: the words before the colon are its label.
        let colon = lower
            .get(clause.start..start)
            .and_then(|text| text.find(": ").or_else(|| text.strip_suffix(':').map(str::len)));
        let own = colon.map(|colon| {
            let told =
                super::titles::whole(lower.get(clause.start..clause.start + colon).unwrap_or_default());
            statement.place(sentence, &(clause.start + told.start..clause.start + told.end))
        });
        let general =
            statement.data.draft("about-all").cues.is_in(lower.get(clause.clone()).unwrap_or_default());
        let label = label.map(|(_, place)| place).or(own);
        let text = lower.get(clause.clone()).unwrap_or_default();
        let ctx = Context {
            statement,
            whole: lower.get(..clause.end).unwrap_or_default(),
            text,
            before: lower.get(clause.start..start).unwrap_or_default(),
            about: &here,
        };
        let moment = if to.is_some() { last.value.after } else { found.value.after };
        let Some(rule) = rule(&ctx, &Term { after: moment, ..found.value.clone() }, to) else { continue };
        let words = if sentence.range.len() < 160 {
            statement.span(sentence)
        } else {
            statement.place(sentence, &clause)
        };
        let data = if here.is_empty() { before } else { Vec::new() };
        made.push(Said {
            rule,
            sentence: number,
            words,
            about: here,
            label,
            data,
            lasts: found.value.lasts,
            after: found.value.after,
            general,
        });
    }
    join(statement, made)
}

fn sentence_at<'a>(statement: &'a Statement<'_>, place: usize) -> Option<(usize, &'a Sentence)> {
    let number = statement.sentences.partition_point(|sentence| statement.span(sentence).end <= place);
    let sentence = statement.sentences.get(number)?;
    (statement.span(sentence).start <= place).then_some((number, sentence))
}

/// Where a place of the page stands in the folded sentence.
fn fold_at(statement: &Statement<'_>, sentence: &Sentence, place: usize) -> Option<usize> {
    let (mut low, mut high) = (0, sentence.range.len());
    while low < high {
        let middle = low.midpoint(high);
        if statement.place(sentence, &(middle..middle + 1)).start < place {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    (low < sentence.range.len()).then_some(low)
}

/// The part of a sentence that is about one of its terms: from the term before it to the next.
fn clause(
    statement: &Statement<'_>,
    reading: &Reading,
    sentence: &Sentence,
    found: [&Found<Term>; 2],
    start: usize,
) -> Range<usize> {
    let span = statement.span(sentence);
    let others = reading.retention.iter().filter(|other| {
        found.iter().all(|own| own.span != other.span)
            && span.start <= other.span.start
            && other.span.start < span.end
            && matches!(other.value.lasts, Lasts::For(_))
    });
    let mut from = 0;
    let mut to = sentence.range.len();
    for other in others {
        let Some(at) = fold_at(statement, sentence, other.span.start) else { continue };
        let length = statement.words(&other.span).len();
        if at < start {
            from = from.max((at + length).min(start));
        } else {
            to = to.min(at);
        }
    }
    // The moment of the term before stands between it and the next joint.
    if from > 0
        && let Some(joint) = statement
            .lower(sentence)
            .get(from..start)
            .and_then(|text| text.find([',', ';']).or_else(|| text.find(" en ")))
    {
        from += joint + 1;
    }
    from..to.max(start)
}

/// A short line just above that says what a cell or sentence is about.
fn label(statement: &Statement<'_>, number: usize, sentence: &Sentence) -> Option<(String, Range<usize>)> {
    if statement.kind(sentence) == Kind::Item {
        return None;
    }
    if statement.kind(sentence) == Kind::Row {
        // The first cell of the row names it.
        let first = Some(statement.beside(sentence).start).filter(|first| *first < number)?;
        let cell = statement.sentences.get(first)?;
        return Some((statement.lower(cell).to_owned(), statement.span(cell)));
    }
    let before =
        statement.sentences.iter().take(number).rev().find(|before| before.block != sentence.block)?;
    let lower = statement.lower(before);
    let short = lower.split(' ').count() <= 8;
    let heads = lower.ends_with(':')
        || statement.kind(before) == Kind::Heading
        || sentence.range.len() < 60 && !lower.ends_with('.');
    // `Hoe lang bewaren wij uw gegevens?` heads the section, and no line of it.
    let general =
        statement.data.draft("label-general").cues.is_in(lower) && names(statement, lower).is_empty();
    if !short
        || !heads
        || general
        || lower.ends_with('.')
        || !crate::normal::period::periods(lower).is_empty()
    {
        return None;
    }
    let inner = super::titles::whole(lower);
    Some((lower.get(inner.clone()).unwrap_or_default().to_owned(), statement.place(before, &inner)))
}

/// What a term is about: by the words before it, the line above it, or its sentence.
fn about(
    statement: &Statement<'_>,
    lower: &str,
    clause: &Range<usize>,
    start: usize,
    label: Option<&str>,
) -> Vec<&'static str> {
    let before = lower.get(clause.start..start).unwrap_or_default();
    for text in [Some(before), label, lower.get(clause.clone())].into_iter().flatten() {
        let found = names(statement, text);
        if !found.is_empty() {
            return found;
        }
    }
    Vec::new()
}

fn names(statement: &Statement<'_>, text: &str) -> Vec<&'static str> {
    let mut found: Vec<(usize, &'static str)> = Vec::new();
    for (name, cue) in statement.data.drafts("term-") {
        let not = cue.not.all(text);
        let clear = |range: &Range<usize>| {
            !not.iter().any(|other| other.start < range.end && range.start < other.end)
        };
        found.extend(
            cue.cues
                .all(text)
                .into_iter()
                .find(clear)
                .filter(|_| name != "not")
                .map(|range| (range.start, name)),
        );
    }
    found.sort_unstable();
    found.into_iter().map(|(_, name)| name).collect()
}

fn rule(context: &Context<'_>, term: &Term, to: Option<Period>) -> Option<String> {
    let by_law = context.says("by-law");
    let mut made = String::new();
    if context.says("in-principle") {
        made.push_str("in principle ");
    } else if context.says("may-go") {
        made.push_str("at least ");
    } else if context.statement.data.draft("at-most").cues.is_in(context.before)
        && matches!(term.lasts, Lasts::For(_))
    {
        made.push_str("at most ");
    }
    match term.lasts {
        Lasts::For(period) => {
            // A duty that the text calls by its name counts as the law says.
            let duty = match (period.unit, period.count) {
                (Unit::Year, 7) if by_law && context.says("law-tax") => Some("by law: tax"),
                (Unit::Year, 20) if context.says("law-care") => Some("by law: care-file"),
                _ => None,
            };
            if let Some(duty) = duty.filter(|_| to.is_none()) {
                return Some(duty.to_owned());
            }
            made.push_str(&length(period));
            if let Some(to) = to {
                made.push_str(&format!(" to {}", length(to)));
            }
            if let Some(moment) = moment(context, term.after) {
                made.push_str(&format!(" after {moment}"));
            } else if by_law {
                made.push_str(" by law");
            }
        }
        Lasts::NoLonger => made.push_str(&format!("until {}", ending(context, term.after)?)),
        Lasts::UntilWithdrawn => made.push_str("until withdrawal"),
        Lasts::Statutory => made.push_str(if context.says("law-tax") { "by law: tax" } else { "by law" }),
        Lasts::AsNeeded => return Some("while needed".to_owned()),
    }
    let mut unless: Vec<&str> = Vec::new();
    if context.says("unless-contract") {
        unless.push("contract");
    }
    if context.says("unless-dispute") {
        unless.push("dispute");
    }
    if !unless.is_empty() {
        made.push_str(&format!(" unless {}", unless.join(" or ")));
    } else if context.says("if-consent") && context.about.first() == Some(&"applications") {
        made.push_str(" if consent");
    }
    Some(made)
}

fn length(period: Period) -> String {
    let count = period.count;
    let unit = match period.unit {
        Unit::Hour => "hour",
        Unit::Day | Unit::WorkingDay => "day",
        Unit::Week => "week",
        Unit::Month => "month",
        Unit::Year => "year",
    };
    format!("{count} {unit}{}", if count == 1 { "" } else { "s" })
}

/// Terms of the law that one paragraph says twice are one, with the weaker of both words.
fn join(statement: &Statement<'_>, all: Vec<Said>) -> Vec<Said> {
    let block = |said: &Said| statement.sentences.get(said.sentence).map(|sentence| sentence.block);
    let mut made: Vec<Said> = Vec::new();
    for said in all {
        let same = made.iter_mut().rev().find(|known| {
            known.lasts == said.lasts
                && block(known) == block(&said)
                && matches!(said.lasts, Lasts::Statutory | Lasts::AsNeeded)
        });
        match same {
            Some(known) => {
                if said.rule.len() > known.rule.len() {
                    known.rule = said.rule;
                }
                if known.about.is_empty() {
                    known.about = said.about;
                }
            }
            None => made.push(said),
        }
    }
    made
}
