//! Who receives data: the list that the text gives, for which purposes, and what it says of all of them.

use std::ops::Range;

use waarborg_policy::syntax::Path;
use waarborg_policy::vocabulary::vocabulary;

use super::parties_of::{Party, kinds, named, party, tells};
use super::units::{Form, Unit};
use super::write::Writer;
use crate::read::context;
use crate::reading::{Certainty, Reading};
use crate::statement::{Sentence, Statement, Topic};
use crate::text::Kind;

/// Kinds of purposes that stand for another where the text has none of that kind.
const NEAR: [(&str, &[&str]); 9] = [
    ("payments", &["billing", "contract", "delivery"]),
    ("billing", &["payments"]),
    ("debt-collection", &["billing", "payments"]),
    ("newsletter", &["service-news", "personal-offers"]),
    ("appointments", &["planning", "coaching", "contract", "services"]),
    ("recording", &["coaching", "contract", "services"]),
    ("delivery", &["contract", "services"]),
    ("contract", &["services"]),
    ("services", &["contract"]),
];

/// What a kind of recipient is for, where the text does not say.
const FOR: [(&str, &str); 9] = [
    ("bookkeeper", "billing"),
    ("accountant", "billing"),
    ("tax-authority", "billing"),
    ("payment-provider", "payments"),
    ("bank", "payments"),
    ("debt-collector", "debt-collection"),
    ("postal-service", "delivery"),
    ("payroll", "staff-administration"),
    ("health-service", "staff-administration"),
];

/// Writes `[recipient]`, `[sharing]` and the recipients of every purpose.
pub(super) fn write(statement: &Statement<'_>, reading: &Reading, units: &[Unit], writer: &mut Writer) {
    let within: Vec<usize> =
        units.iter().filter(|unit| unit.form != Form::Prose).flat_map(|unit| unit.scope.clone()).collect();
    let apart = |number: usize| {
        statement.sentences.get(number).is_some_and(|said| said.about(Topic::Sharing) && !said.inherited)
    };
    for unit in units {
        of_unit(statement, unit, writer);
    }
    for (number, sentence) in statement.sentences.iter().enumerate() {
        if within.contains(&number) && !apart(number)
            || !tells(statement, sentence)
            || statement.kind(sentence) == Kind::Heading
        {
            continue;
        }
        if context::defines(statement, sentence) || context::denied_list(statement, sentence) {
            continue;
        }
        listed(statement, reading, units, sentence, writer);
    }
    super::processors::write(statement, reading, writer);
}

/// Parties that a purpose itself names.
fn of_unit(statement: &Statement<'_>, unit: &Unit, writer: &mut Writer) {
    let here = Path::of(["purpose", unit.id.as_str(), "recipients"]);
    for at in &unit.scope {
        let Some(sentence) = statement.sentences.get(*at) else { continue };
        if sentence.about_any(&[Topic::Sharing, Topic::Transfers, Topic::Cookies]) && !sentence.inherited {
            continue;
        }
        let lower = statement.lower(sentence);
        let from =
            ["from-others", "from-registers"].iter().any(|name| statement.data.draft(name).cues.is_in(lower));
        if from && statement.data.draft("obtains").cues.is_in(lower) {
            continue;
        }
        let cell =
            super::rows::row(statement, sentence, true).is_some_and(|cells| cells.recipients == Some(*at));
        let uses = cell
            || statement.data.phrase("uses-party").cues.is_in(lower)
            || statement.data.draft("names-example").cues.is_in(lower);
        if !uses {
            continue;
        }
        for party in named(statement, sentence) {
            put_unlisted(&party, writer);
            if cell {
                // A column of recipients is the list of them.
                writer.table(&Path::of(["recipient", party.id.as_str()]), &party.words);
            }
            writer.add(
                &here,
                party.id.as_str(),
                &place(statement, sentence, &party.words),
                Certainty::Likely,
            );
        }
        if cell {
            for (id, range) in kinds(statement, lower) {
                let words = statement.place(sentence, &range);
                title(statement, id, &words, writer);
                writer.add(&here, id, &words, Certainty::Likely);
            }
        }
    }
}

/// A party that the vocabulary does not know must stand in the list to be named.
fn put_unlisted(party: &Party, writer: &mut Writer) {
    if let Some(name) = &party.name {
        let here = Path::of(["recipient", party.id.as_str()]);
        writer.set(&here.key("name"), name.as_str(), &party.words, Certainty::Likely);
        writer.note(&here, &party.words);
    }
}

/// The sentence of words, or the words where it is long.
fn place(statement: &Statement<'_>, sentence: &Sentence, words: &Range<usize>) -> Range<usize> {
    if sentence.range.len() < 160 { statement.span(sentence) } else { words.clone() }
}

/// Who a sentence on sharing names, and for which purposes.
fn listed(
    statement: &Statement<'_>,
    reading: &Reading,
    units: &[Unit],
    sentence: &Sentence,
    writer: &mut Writer,
) {
    let lower = statement.lower(sentence);
    let span = statement.span(sentence);
    let mut found: Vec<(String, Range<usize>)> = Vec::new();
    for party in parties(statement, reading, sentence, &span) {
        let here = Path::of(["recipient", party.id.as_str()]);
        match &party.name {
            Some(_) => put_unlisted(&party, writer),
            None => writer.table(&here, &party.words),
        }
        found.push((party.id, party.words));
    }
    let item = matches!(statement.kind(sentence), Kind::Item | Kind::Row);
    let leads = statement.data.phrase("party-list").cues.is_in(statement.lead(sentence));
    let leads = leads
        || super::parties_of::led(statement, sentence)
        || statement.data.phrase("party-list").cues.is_in(statement.heading(sentence))
            && sentence.about(Topic::Sharing);
    let gives = item && leads || statement.data.draft("gives").cues.is_in(lower);
    let about = sentence.about(Topic::Sharing) && !sentence.inherited;
    let says = gives || about;
    // Beside a name, what a party is only says what the party does.
    if says && found.is_empty() {
        let own = reading.controller.name.as_ref().map(|name| name.value.to_lowercase()).unwrap_or_default();
        for (id, range) in kinds(statement, lower) {
            let words = statement.place(sentence, &range);
            let denied = !gives && context::denied(statement, lower, &range);
            if denied || own.contains(&statement.words(&words).to_lowercase()) {
                continue;
            }
            title(statement, id, &words, writer);
            if ["courts", "opponents"].contains(&id) && statement.data.draft("litigation").cues.is_in(lower) {
                writer.add(&Path::of(["recipient", id, "when"]), "litigation", &span, Certainty::Certain);
            }
            if ["authorities", "police", "tax-authority", "municipality"].contains(&id)
                && statement.data.draft("where-law-asks").cues.is_in(lower)
            {
                writer.add(&Path::of(["recipient", id, "when"]), "legal-duty", &span, Certainty::Likely);
            }
            found.push((id.to_owned(), words));
        }
    }
    let names = statement.kind(sentence) == Kind::Item || super::rows::names_party(statement, sentence);
    if found.is_empty() && names && leads {
        found.extend(super::unknown_parties::unknown(statement, sentence, writer));
    }
    let row: Vec<&Sentence> = if statement.kind(sentence) == Kind::Row {
        statement.beside(sentence).filter_map(|at| statement.sentences.get(at)).collect()
    } else {
        vec![sentence]
    };
    let abroad = row.iter().find_map(|cell| country(statement, cell));
    // A row that says where in the Union the data stand goes before what the vocabulary knows of the firm.
    let abroad = abroad.or_else(|| row.iter().find_map(|cell| member(statement, cell)));
    if let Some((country, words)) = abroad.filter(|_| item && found.len() == 1) {
        for (id, _) in &found {
            let facts = vocabulary().recipients.get(id);
            if facts.and_then(|facts| facts.country.as_deref()) != Some(country.as_str()) {
                writer.set(
                    &Path::of(["recipient", id.as_str(), "country"]),
                    country.as_str(),
                    &words,
                    Certainty::Likely,
                );
            }
        }
    }
    for (id, words) in &found {
        uses(statement, units, sentence, id, words, writer);
    }
    let ids: Vec<&(String, Range<usize>)> = found.iter().collect();
    super::serves::write(statement, sentence, &ids, writer);
}

/// The firms that a sentence names: those that the vocabulary of names knows, and those read as names.
fn parties(
    statement: &Statement<'_>,
    reading: &Reading,
    sentence: &Sentence,
    span: &Range<usize>,
) -> Vec<Party> {
    let mut made: Vec<Party> = Vec::new();
    let read = reading
        .recipients
        .iter()
        .filter(|found| span.start <= found.span.start && found.span.start < span.end);
    for found in read {
        made.extend(
            party(&found.value, found.span.clone())
                .filter(|_| kinds(statement, &found.value.to_lowercase()).is_empty()),
        );
    }
    for party in named(statement, sentence) {
        let known = made.iter().any(|known| {
            known.id == party.id || known.words.start < party.words.end && party.words.start < known.words.end
        });
        if !known && sentence.about_any(&[Topic::Sharing, Topic::Transfers]) {
            made.push(party);
        }
    }
    made.dedup_by(|one, other| one.id == other.id);
    // A name in brackets behind another is short for it.
    let lower = statement.lower(sentence);
    let short = |party: &Party| {
        party.name.as_ref().is_some_and(|name| lower.contains(&format!(" ({})", name.to_lowercase())))
    };
    if made.len() > 1 {
        made.retain(|party| !short(party));
    }
    made
}

/// The title of a kind of recipient in the words of the text.
pub(super) fn title(statement: &Statement<'_>, id: &str, words: &Range<usize>, writer: &mut Writer) {
    let here = Path::of(["recipient", id]);
    let text = super::titles::title(statement.words(words));
    let verb = statement.data.draft("what-one-does").cues.is_in(&text.to_lowercase());
    if !writer.has(&here) && verb && vocabulary().recipients.contains_key(id) {
        writer.table(&here, words);
    } else if !writer.has(&here) && !text.is_empty() {
        writer.set(&here.key("title"), text, words, Certainty::Likely);
    }
    writer.note(&here, words);
}

/// Puts a recipient at the purposes that its words name, at those that its kind is for, or at all.
fn uses(
    statement: &Statement<'_>,
    units: &[Unit],
    sentence: &Sentence,
    id: &str,
    words: &Range<usize>,
    writer: &mut Writer,
) {
    let row = statement.kind(sentence) == Kind::Row;
    let block = statement.block_of(sentence).filter(|_| row).map(|block| block.folded.lower.as_str());
    let lower = block.unwrap_or_else(|| statement.lower(sentence));
    let item = matches!(statement.kind(sentence), Kind::Item | Kind::Row);
    let all = statement.data.draft("serves-all");
    let of_all = ["host", "it-suppliers"].contains(&id) || item && all.cues.is_in(lower);
    if of_all {
        writer.add(&Path::of(["sharing", "always"]), id, words, Certainty::Likely);
        return;
    }
    let fits = |kind: &str| -> Vec<&Unit> {
        units.iter().filter(|unit| unit.kind == Some(kind) || unit.covers.contains(&kind)).collect()
    };
    let reaches = |kind: &str| {
        let near = NEAR.iter().find(|(known, _)| *known == kind).map(|(_, near)| *near).unwrap_or_default();
        !fits(kind).is_empty() || near.iter().any(|kind| !fits(kind).is_empty())
    };
    let mut wanted: Vec<&'static str> =
        FOR.iter().filter(|(known, kind)| *known == id && reaches(kind)).map(|(_, kind)| *kind).collect();
    if wanted.is_empty() && item {
        let found = super::kinds::each_kind(statement.data, lower);
        wanted.extend(found.iter().filter_map(|found| found.own));
        wanted.extend(
            statement
                .data
                .drafts("serves-")
                .filter(|(name, cue)| *name != "all" && cue.cues.is_in(lower))
                .filter_map(|(name, _)| NEAR.iter().map(|(kind, _)| *kind).find(|kind| *kind == name)),
        );
    }
    let certainty = if item { Certainty::Likely } else { Certainty::Doubtful };
    for kind in wanted {
        let near = NEAR.iter().find(|(known, _)| *known == kind).map(|(_, near)| *near).unwrap_or_default();
        let mut held = fits(kind);
        if kind == "newsletter" {
            // Who sends the newsletter sends what else goes by its system.
            held.extend(
                fits("service-news")
                    .into_iter()
                    .filter(|unit| scope_says(statement, unit, "kind-newsletter")),
            );
        }
        if held.is_empty() {
            held = near.iter().map(|kind| fits(kind)).find(|held| !held.is_empty()).unwrap_or_default();
        }
        for unit in held {
            writer.add(&Path::of(["purpose", unit.id.as_str(), "recipients"]), id, words, certainty);
        }
    }
}

fn scope_says(statement: &Statement<'_>, unit: &Unit, word: &str) -> bool {
    unit.scope
        .iter()
        .filter_map(|at| statement.sentences.get(*at))
        .any(|sentence| statement.data.draft(word).cues.is_in(statement.lower(sentence)))
}

/// The one country outside the European Economic Area that a sentence names.
pub(super) fn country(statement: &Statement<'_>, sentence: &Sentence) -> Option<(String, Range<usize>)> {
    one_of(statement, sentence, "country-")
}

/// The one country of the European Economic Area that a sentence names.
fn member(statement: &Statement<'_>, sentence: &Sentence) -> Option<(String, Range<usize>)> {
    one_of(statement, sentence, "member-")
}

fn one_of(
    statement: &Statement<'_>,
    sentence: &Sentence,
    names: &'static str,
) -> Option<(String, Range<usize>)> {
    let lower = statement.lower(sentence);
    let mut found: Option<(String, Range<usize>)> = None;
    for (code, cue) in statement.data.drafts(names) {
        if let Some(range) = cue.cues.first(lower).filter(|_| !cue.not.is_in(lower)) {
            if found.is_some() {
                return None;
            }
            found = Some((code.to_ascii_uppercase(), statement.place(sentence, &range)));
        }
    }
    found
}
