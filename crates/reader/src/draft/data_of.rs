//! Which data a purpose uses: what is listed with it, and what a general list holds that it surely needs.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::LazyLock;

use waarborg_policy::syntax::Path;
use waarborg_policy::vocabulary::vocabulary;

use super::units::{Form, Unit};
use super::write::Writer;
use crate::read::categories::{Mention, mentions};
use crate::reading::Certainty;
use crate::statement::{Sentence, Statement, Topic};
use crate::text::Kind;

/// Codes of labels that the vocabulary calls otherwise.
const CODES: [(&str, &str); 6] = [
    ("date_of_birth", "birth-date"),
    ("iban_bank", "iban"),
    ("vat_number", "vat-id"),
    ("message_content", "message"),
    ("photo_video", "photo"),
    ("device_browser", "device"),
];

/// The category that holds everything else.
pub(super) const REST: &str = "anything-else";

/// Data that a purpose makes, by its kind.
const MADE: [(&str, &str); 2] = [("session-notes", "session-notes"), ("recording", "recording")];

/// What a kind of purpose surely needs.
static CORE: LazyLock<BTreeMap<String, Vec<String>>> =
    LazyLock::new(|| toml::from_str(include_str!("../../data/kinds.toml")).unwrap_or_default());

/// One kind of data where the text names it.
#[derive(Debug, Clone)]
pub(super) struct Datum {
    pub(super) category: String,
    pub(super) sentence: usize,
    /// In the folded sentence.
    pub(super) range: Range<usize>,
    pub(super) words: Range<usize>,
    pub(super) optional: bool,
}

/// Every kind of data that the text says is had.
pub(super) fn data(statement: &Statement<'_>) -> Vec<Datum> {
    let mut made: Vec<Datum> =
        mentions(statement).into_iter().filter_map(|mention| datum(statement, &mention)).collect();
    for (number, sentence) in statement.sentences.iter().enumerate() {
        let lower = statement.lower(sentence);
        let item = statement.kind(sentence) == Kind::Item
            && statement.data.draft("lead-of-data").cues.is_in(statement.lead(sentence));
        let cue = statement.data.draft(if item { "catch-all" } else { "catch-all-prose" });
        let says = item || statement.data.phrase("processing").cues.is_in(lower) && !apart(sentence);
        let known = made.iter().any(|datum| datum.sentence == number && datum.category == REST);
        if says
            && !known
            && let Some(range) = cue.cues.first(lower).filter(|_| !cue.not.is_in(lower))
        {
            let words = statement.span(sentence);
            made.push(Datum { category: REST.to_owned(), sentence: number, range, words, optional: false });
        }
    }
    made
}

/// Whether a sentence stands where data are named that are no part of the list of data.
fn apart(sentence: &Sentence) -> bool {
    sentence.about(Topic::Retention) || sentence.about_any(&APART) && !sentence.about(Topic::Data)
}

fn datum(statement: &Statement<'_>, mention: &Mention) -> Option<Datum> {
    let sentence = statement.sentences.get(mention.sentence)?;
    let lower = statement.lower(sentence);
    let category = match mention.code {
        "other" => {
            let rest = statement.data.draft("catch-all");
            rest.cues.first(lower).filter(|_| !rest.not.is_in(lower))?;
            REST.to_owned()
        }
        code => CODES
            .iter()
            .find(|(known, _)| *known == code)
            .map_or_else(|| code.replace('_', "-"), |(_, id)| (*id).to_owned()),
    };
    if !vocabulary().categories.contains_key(&category) {
        return None;
    }
    let optional = is_optional(statement, lower, &mention.range);
    let short = statement.kind(sentence) != Kind::Paragraph && sentence.range.len() < 120;
    let words = if short { statement.span(sentence) } else { statement.place(sentence, &mention.range) };
    Some(Datum { category, sentence: mention.sentence, range: mention.range.clone(), words, optional })
}

/// Whether the words beside a kind of data say that it may be left out.
fn is_optional(statement: &Statement<'_>, lower: &str, range: &Range<usize>) -> bool {
    let before = lower.get(..range.start).unwrap_or_default();
    let before = before.rfind([',', ';', ':']).map_or(before, |at| before.get(at..).unwrap_or_default());
    let after = lower.get(range.end..).unwrap_or_default();
    let after = after.find([',', ';']).map_or(after, |at| after.get(..at).unwrap_or_default());
    let near = |text: &str| statement.data.draft("optional").cues.is_in(text) && text.len() < 60;
    near(before) || near(after)
}

/// Writes the data that stand with a purpose.
pub(super) fn write(statement: &Statement<'_>, units: &[Unit], writer: &mut Writer) -> Loose {
    let all = data(statement);
    let mut taken: BTreeSet<usize> = BTreeSet::new();
    let mut tied: BTreeSet<String> = BTreeSet::new();
    for unit in units {
        let mut own: Vec<usize> = Vec::new();
        for (at, datum) in all.iter().enumerate() {
            if belongs(statement, unit, datum) {
                own.push(at);
            }
        }
        // The sentences that go on about it name its data, where its own names none.
        if own.is_empty() {
            let near = |datum: &Datum| {
                unit.near.contains(&datum.sentence) && !retains(statement, datum) && is_usual(unit, datum)
            };
            own = all.iter().enumerate().filter(|(_, datum)| near(datum)).map(|(at, _)| at).collect();
        }
        // `Deze gegevens gebruiken wij om ..`: the data are those named just before.
        if own.is_empty() {
            own = named_before(statement, unit, &all);
        }
        if !own.is_empty() {
            tied.insert(unit.id.clone());
        }
        // To make notes or recordings of conversations is to hold them.
        for (kind, category) in MADE {
            let makes = unit.kind == Some(kind) || unit.covers.contains(&kind);
            if let Some(words) = super::purposes::words(statement, unit).filter(|_| makes) {
                writer.add(
                    &Path::of(["purpose", unit.id.as_str(), "data"]),
                    category,
                    &words,
                    Certainty::Likely,
                );
            }
        }
        taken.extend(own.iter().copied());
        for at in own {
            let Some(datum) = all.get(at) else { continue };
            add(writer, unit, datum, Certainty::Likely);
        }
    }
    for (at, datum) in all.iter().enumerate() {
        // The words of a purpose itself are no data.
        let titled = |(number, range): &(usize, Range<usize>)| {
            *number == datum.sentence && overlaps(range, &datum.range)
        };
        if units.iter().any(|unit| unit.said.iter().any(titled)) {
            taken.insert(at);
        }
    }
    Loose { all, taken, tied }
}

/// All data, and which of them stand with a purpose.
pub(super) struct Loose {
    all: Vec<Datum>,
    taken: BTreeSet<usize>,
    /// The purposes with which the text names data.
    tied: BTreeSet<String>,
}

fn add(writer: &mut Writer, unit: &Unit, datum: &Datum, certainty: Certainty) {
    let here = Path::of(["purpose", unit.id.as_str(), "data"]);
    let other = if datum.optional { datum.category.clone() } else { format!("{}?", datum.category) };
    if let Some(super::write::Value::List(list)) = writer.value(&here)
        && list.contains(&other.as_str().into())
    {
        return;
    }
    let name = if datum.optional { format!("{}?", datum.category) } else { datum.category.clone() };
    writer.add(&here, name, &datum.words, certainty);
}

/// Whether a kind of data is named with a purpose.
fn belongs(statement: &Statement<'_>, unit: &Unit, datum: &Datum) -> bool {
    let Some(sentence) = statement.sentences.get(datum.sentence) else { return false };
    let under = |at: &usize| sentence.lead == Some(*at);
    match unit.form {
        Form::Section => {
            let titled =
                unit.said.iter().any(|(at, range)| *at == datum.sentence && overlaps(range, &datum.range));
            unit.scope.contains(&datum.sentence) && !titled
        }
        Form::Item | Form::Prose => {
            let said = unit.said.iter().any(|(at, range)| {
                *at == datum.sentence
                    && (statement.kind(sentence) != Kind::Paragraph || !overlaps(range, &datum.range))
            });
            let row = statement.kind(sentence) == Kind::Row
                && unit.scope.contains(&datum.sentence)
                && !retains(statement, datum);
            said || row || unit.said.iter().any(|(at, _)| under(at))
        }
    }
}

/// Whether a purpose of its kind usually needs such data: what stands near it may as well be about something else.
fn is_usual(unit: &Unit, datum: &Datum) -> bool {
    let kind = unit.kind.and_then(|kind| vocabulary().purposes.get(kind));
    kind.is_some_and(|kind| kind.categories.contains(&datum.category))
}

/// Whether a cell tells of terms or recipients rather than of data.
fn retains(statement: &Statement<'_>, datum: &Datum) -> bool {
    statement
        .sentences
        .get(datum.sentence)
        .is_some_and(|cell| cell.column.contains(&Topic::Retention) || cell.column.contains(&Topic::Sharing))
}

fn overlaps(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start < other.end && other.start < one.end
}

fn named_before(statement: &Statement<'_>, unit: &Unit, all: &[Datum]) -> Vec<usize> {
    let Some((at, _)) = unit.said.first() else { return Vec::new() };
    let Some(sentence) = statement.sentences.get(*at) else { return Vec::new() };
    if !statement.data.draft("data-before").cues.is_in(statement.lower(sentence)) {
        return Vec::new();
    }
    let block = |datum: &Datum| statement.sentences.get(datum.sentence).map(|sentence| sentence.block);
    let same: Vec<usize> = all
        .iter()
        .enumerate()
        .filter(|(_, datum)| datum.sentence < *at && block(datum) == Some(sentence.block))
        .map(|(n, _)| n)
        .collect();
    if !same.is_empty() {
        return same;
    }
    // Else the list that ends just above.
    let listed = |number: usize| {
        statement.sentences.get(number).is_some_and(|said| statement.kind(said) == Kind::Item)
    };
    let first = statement
        .sentences
        .iter()
        .take(*at)
        .rposition(|said| said.block < sentence.block && statement.kind(said) != Kind::Item);
    let start = first.map_or(0, |first| first + 1);
    all.iter()
        .enumerate()
        .filter(|(_, datum)| (start..*at).contains(&datum.sentence) && listed(datum.sentence))
        .map(|(n, _)| n)
        .collect()
}

/// Topics in which data are named that are no part of the list of data.
const APART: [Topic; 9] = [
    Topic::Retention,
    Topic::Rights,
    Topic::Cookies,
    Topic::Sharing,
    Topic::Transfers,
    Topic::Minors,
    Topic::Disclosure,
    Topic::Security,
    Topic::Contact,
];

/// Kinds of purposes whose data are of other people than those of a general list.
const OF_OTHERS: [&str; 4] = ["recruitment", "research", "staff-administration", "personnel-file"];

/// Whether an item says itself what its data are for: `rekeningnummer (alleen voor terugbetalingen)`.
fn says_why(statement: &Statement<'_>, datum: &Datum) -> bool {
    let item = statement.sentences.get(datum.sentence).filter(|said| statement.kind(said) == Kind::Item);
    item.is_some_and(|item| {
        let behind = statement.lower(item).get(datum.range.end..).unwrap_or_default();
        !super::clauses::clauses(statement, behind).is_empty()
    })
}

/// What a general list of data holds goes to the purposes that surely need it; the rest serves none that the text names.
pub(super) fn general(statement: &Statement<'_>, units: &[Unit], loose: &Loose, writer: &mut Writer) {
    // A line with an address or a number is the organisation's own.
    let own = |lower: &str| lower.contains('@') || lower.bytes().filter(u8::is_ascii_digit).count() > 6;
    let within = |datum: &&Datum| {
        statement
            .sentences
            .get(datum.sentence)
            .is_some_and(|sentence| !apart(sentence) && !own(statement.lower(sentence)))
    };
    let listed: Vec<&Datum> = loose.all.iter().filter(within).collect();
    for unit in units {
        let Some(core) = unit.kind.and_then(|kind| CORE.get(kind)) else { continue };
        if loose.tied.contains(&unit.id) {
            continue;
        }
        for datum in listed.iter().filter(|datum| core.contains(&datum.category)) {
            add(writer, unit, datum, Certainty::Doubtful);
        }
    }
    let loose = loose
        .all
        .iter()
        .enumerate()
        .filter(|(at, _)| !loose.taken.contains(at))
        .map(|(_, datum)| datum)
        .filter(within);
    let used: BTreeSet<String> = writer
        .entries
        .iter()
        .filter(|entry| entry.path.to_string().ends_with(".data"))
        .flat_map(|entry| match &entry.value {
            super::write::Value::List(list) => list
                .iter()
                .filter_map(|value| match value {
                    super::write::Value::Text(text) => Some(text.trim_end_matches('?').to_owned()),
                    _ => None,
                })
                .collect::<Vec<_>>(),
            _ => Vec::new(),
        })
        .collect();
    let without = Path::of(["statement", "data-without-purpose"]);
    for datum in loose {
        let special = super::special::is_special(&datum.category);
        // What a purpose of the text usually needs may well serve it, though the text does not tie the two.
        let own_list = |unit: &&Unit| unit.kind.is_some_and(|kind| OF_OTHERS.contains(&kind));
        let may_serve = units.iter().filter(|unit| !own_list(unit)).any(|unit| is_usual(unit, datum))
            || says_why(statement, datum);
        if !used.contains(&datum.category) && !special && !units.is_empty() && !may_serve {
            writer.add(&without, datum.category.as_str(), &datum.words, Certainty::Doubtful);
        }
    }
}
