//! How long data are kept: the periods that the text names, and which purposes they are of.

use std::collections::BTreeMap;
use std::ops::Range;

use waarborg_policy::syntax::Path;

use super::terms::{Said, said};
use super::units::{Form, Unit};
use super::write::{Value, Writer};
use crate::reading::{After, Certainty, Lasts, Reading};
use crate::statement::{Statement, Topic};
use crate::text::Kind;

/// The kinds of purposes that a term is of, by what it is about.
const KINDS: [(&str, &[&str]); 19] = [
    ("invoices", &["billing", "payments", "debt-collection"]),
    ("quotes", &["quotes"]),
    ("newsletter", &["newsletter", "service-news", "personal-offers", "leads"]),
    ("applications", &["recruitment"]),
    ("account", &["account"]),
    ("questions", &["questions", "contact", "messages", "work-requests", "support", "chat"]),
    ("mail", &["questions", "contact", "messages"]),
    (
        "customers",
        &[
            "services",
            "contract",
            "advice",
            "coaching",
            "contact",
            "delivery",
            "planning",
            "appointments",
            "support",
        ],
    ),
    ("care", &["care"]),
    ("members", &["membership"]),
    ("staff", &["staff-administration", "personnel-file"]),
    ("website", &["website-improvement", "personalisation"]),
    ("reviews", &["reviews"]),
    ("photos", &["social-media"]),
    ("camera", &["camera-surveillance"]),
    ("research", &["research"]),
    ("survey", &["survey"]),
    ("events", &["events"]),
    ("courses", &["courses"]),
];

/// The kinds of purposes that a term from the last contact is of, where the text does not say.
const CONTACTS: [&str; 6] = ["questions", "contact", "messages", "services", "contract", "coaching"];

/// What each purpose is kept by: names of `[keep]` or rules, each with its words.
type Kept = BTreeMap<String, Vec<(String, Range<usize>, Certainty)>>;

/// Writes `[keep]`, and the `keep` of every purpose.
pub(super) fn write(statement: &Statement<'_>, reading: &Reading, units: &[Unit], writer: &mut Writer) {
    let all = said(statement, reading);
    let dated = all.iter().any(|said| matches!(said.lasts, Lasts::For(_)));
    let mut kept: Kept = BTreeMap::new();
    let mut general: Vec<&Said> = Vec::new();
    let mut rest: Vec<&Said> = Vec::new();
    for term in &all {
        match of_unit(statement, units, term) {
            Some(unit) => {
                let rule = (term.rule.clone(), term.words.clone(), Certainty::Likely);
                kept.entry(unit.id.clone()).or_default().push(rule);
            }
            None => rest.push(term),
        }
    }
    for term in rest {
        if is_outdone(&all, term) {
            continue;
        }
        let particular = !term.about.is_empty()
            || !term.data.is_empty()
            || term.label.as_ref().is_some_and(|place| !is_general(statement, place))
            || !term.general && matches!(term.lasts, Lasts::For(_));
        if particular {
            named(statement, units, term, &mut kept, writer);
        } else if !(dated && term.lasts == Lasts::AsNeeded) {
            general.push(term);
        }
    }
    every(&general, writer);
    for (id, rules) in &kept {
        put(&Path::of(["purpose", id.as_str(), "keep"]), rules, writer);
    }
    let anonymous = statement.data.draft("ends-anonymous");
    for sentence in statement.sentences.iter().filter(|sentence| sentence.about(Topic::Retention)) {
        if anonymous.cues.is_in(statement.lower(sentence)) {
            let then = Path::of(["every-purpose", "then"]);
            writer.set(&then, "delete-or-anonymise", &statement.span(sentence), Certainty::Likely);
        }
    }
}

/// Whether a term says no day, where another says one of the same.
fn is_outdone(all: &[Said], term: &Said) -> bool {
    let vague = |lasts: Lasts| matches!(lasts, Lasts::AsNeeded | Lasts::NoLonger);
    let same = |other: &Said| !other.about.is_empty() && other.about.first() == term.about.first();
    let better = all.iter().any(|other| !vague(other.lasts) && same(other));
    match term.lasts {
        Lasts::AsNeeded => {
            better
                || all.iter().any(|other| other.sentence == term.sentence && other.lasts != Lasts::AsNeeded)
        }
        Lasts::NoLonger => better && term.after == After::Collection,
        _ => false,
    }
}

/// Whether a label only says that it is about data.
fn is_general(statement: &Statement<'_>, place: &Range<usize>) -> bool {
    let words = statement.words(place);
    let folded = crate::text::fold::Folded::new(words, 0..words.len(), &[]).lower;
    statement.data.draft("label-general").cues.is_in(&folded)
}

/// The purpose of whose text a term is a part.
fn of_unit<'a>(statement: &Statement<'_>, units: &'a [Unit], term: &Said) -> Option<&'a Unit> {
    let row =
        statement.sentences.get(term.sentence).is_some_and(|sentence| statement.kind(sentence) == Kind::Row);
    let retention = !row
        && statement
            .sentences
            .get(term.sentence)
            .is_some_and(|sentence| sentence.about(Topic::Retention) && !sentence.inherited);
    if retention || term.lasts == Lasts::AsNeeded && term.about.is_empty() {
        return None;
    }
    let own = |unit: &&Unit| match unit.form {
        Form::Section => unit.scope.contains(&term.sentence),
        Form::Item => {
            unit.scope.contains(&term.sentence)
                && unit.said.iter().any(|(at, _)| same_block(statement, *at, term.sentence))
        }
        Form::Prose => false,
    };
    let near = |unit: &&Unit| matches!(term.lasts, Lasts::For(_)) && unit.near.contains(&term.sentence);
    units.iter().find(own).or_else(|| units.iter().find(near))
}

fn same_block(statement: &Statement<'_>, one: usize, other: usize) -> bool {
    let block = |at: usize| statement.sentences.get(at).map(|sentence| sentence.block);
    block(one) == block(other)
}

/// A term with a name: one line of `[keep]`, used by the purposes it is of.
fn named(statement: &Statement<'_>, units: &[Unit], term: &Said, kept: &mut Kept, writer: &mut Writer) {
    let base = match (term.about.first(), term.data.as_slice(), &term.label) {
        (Some(name), ..) => (*name).to_owned(),
        (None, [one], _) => one.category.clone(),
        (None, [], Some(place)) => super::titles::slug_of(statement.words(place)),
        (None, [], None) => super::titles::slug_of(statement.words(&term.words)),
        (None, ..) => "contact-details".to_owned(),
    };
    if base.is_empty() {
        return;
    }
    // Another row with the same term says it of more data.
    let text = super::write::Value::from(term.rule.as_str());
    let same = writer
        .entries
        .iter()
        .find(|entry| entry.path.starts_with(&Path::of(["keep"])) && entry.value == text);
    let same = same.and_then(|entry| entry.path.parent());
    let first = Path::of(["keep", base.as_str()]);
    let again = |known: &Path| {
        *known == first && term.data.is_empty() || !term.data.is_empty() && writer.has(&known.key("data"))
    };
    if let Some(known) = same.filter(again) {
        for datum in &term.data {
            writer.add(&known.key("data"), datum.category.as_str(), &datum.words, Certainty::Likely);
        }
        writer.note(&known, &term.words);
        return;
    }
    let mut id = base.clone();
    let mut number = 2;
    while writer.has(&Path::of(["keep", id.as_str()])) {
        id = format!("{base}-{number}");
        number += 1;
    }
    // `unless contract` asks that there is such a purpose.
    let contract = units.iter().any(|unit| unit.id == "contract");
    let rule = if contract { term.rule.clone() } else { without_contract(&term.rule) };
    let here = Path::of(["keep", id.as_str()]);
    let title = term
        .label
        .as_ref()
        .map(|place| super::titles::title(statement.words(place)))
        .filter(|title| title.len() < 60);
    writer.set(&here.key("rule"), rule, &term.words, Certainty::Likely);
    writer.note(&here, &term.words);
    if let (Some(title), Some(place)) = (title, &term.label) {
        writer.set(&here.key("title"), title, place, Certainty::Likely);
    }
    for datum in &term.data {
        writer.add(&here.key("data"), datum.category.as_str(), &datum.words, Certainty::Likely);
    }
    for unit in units {
        let by_name = term.about.iter().any(|name| {
            KINDS.iter().any(|(known, kinds)| {
                // Who makes invoices under another purpose keeps them no shorter for it.
                let law = unit.kind == Some("legal-duties") && term.rule.contains("by law");
                let covered = *known == "invoices" && (law || unit.covers.contains(&"billing"));
                known == name && (covered || unit.kind.is_some_and(|kind| kinds.contains(&kind)))
            })
        });
        let by_contact = term.about.is_empty()
            && unit.kind.is_some_and(|kind| CONTACTS.contains(&kind))
            && term.after == After::LastContact;
        if by_name || by_contact {
            let certainty = if by_name { Certainty::Likely } else { Certainty::Doubtful };
            let rules = kept.entry(unit.id.clone()).or_default();
            // What its own text says of a purpose goes before a line about such data.
            if !rules.iter().any(|(rule, ..)| rule.contains(' ')) {
                rules.push((id.clone(), term.words.clone(), certainty));
            }
        }
    }
}

fn without_contract(rule: &str) -> String {
    rule.replace(" unless contract or dispute", " unless dispute").replace(" unless contract", "")
}

/// Terms that are said of all data.
fn every(general: &[&Said], writer: &mut Writer) {
    let mut rules: Vec<(String, Range<usize>, Certainty)> = Vec::new();
    for term in general {
        let rule = without_contract(&term.rule);
        if !rules.iter().any(|(known, ..)| *known == rule) {
            rules.push((rule, term.words.clone(), Certainty::Likely));
        }
    }
    put(&Path::of(["every-purpose", "keep"]), &rules, writer);
}

fn put(path: &Path, rules: &[(String, Range<usize>, Certainty)], writer: &mut Writer) {
    match rules {
        [] => {}
        [(rule, words, certainty)] => writer.set(path, rule.as_str(), words, *certainty),
        [(_, words, _), ..] => {
            let certainty = Certainty::Doubtful;
            let list: Vec<Value> = rules.iter().map(|(rule, ..)| Value::from(rule.as_str())).collect();
            writer.set(path, list, words, certainty);
            for (at, (_, words, _)) in rules.iter().enumerate() {
                writer.note(&path.index(at), words);
            }
        }
    }
}
