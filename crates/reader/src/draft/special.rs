//! Special data, criminal data and national numbers: for which purpose, and what permits them.

use waarborg_policy::model::CategoryClass;
use waarborg_policy::syntax::Path;
use waarborg_policy::vocabulary::vocabulary;

use super::data_of::{Datum, data};
use super::grounds;
use super::units::Unit;
use super::write::{Value, Writer};
use crate::read::context;
use crate::reading::{Certainty, Reading};
use crate::statement::{Statement, Topic};

/// Kinds of purposes that are the work of an organisation itself, the first the best to hold what a text names of no
/// purpose.
const WORK: [&str; 7] = ["care", "coaching", "services", "contract", "advice", "membership", "courses"];

/// How somebody is insured for care: who holds it beside health or the national number, gives care.
const INSURED: &str = "health-insurance";

/// Whether a category asks a ground of its own.
pub(super) fn is_special(category: &str) -> bool {
    let class = vocabulary().categories.get(category).map(|known| known.facts.class);
    matches!(class, Some(CategoryClass::Special | CategoryClass::Criminal | CategoryClass::NationalId))
}

/// Puts special data that no purpose names at the purpose whose work it is, and writes what permits them.
pub(super) fn write(statement: &Statement<'_>, reading: &Reading, units: &[Unit], writer: &mut Writer) {
    let asked = |datum: &Datum| is_special(&datum.category) || datum.category == INSURED;
    let all: Vec<Datum> = data(statement).into_iter().filter(asked).collect();
    for datum in &all {
        let holder = holder(writer, &datum.category).or_else(|| place(units, writer, &all, datum));
        let Some(id) = holder.filter(|_| is_special(&datum.category)) else { continue };
        permits(statement, writer, &id, datum);
    }
    unnamed(statement, reading, units, writer, &all);
}

/// The purpose that holds a category already.
fn holder(writer: &Writer, category: &str) -> Option<String> {
    let optional = format!("{category}?");
    let held = writer.entries.iter().find(|entry| {
        let path = entry.path.to_string();
        path.starts_with("purpose.")
            && path.ends_with(".data")
            && matches!(&entry.value, Value::List(list) if list.contains(&category.into()) || list.contains(&optional.as_str().into()))
    })?;
    let path = held.path.to_string();
    path.strip_prefix("purpose.")?.strip_suffix(".data").map(str::to_owned)
}

/// A purpose to hold special data that the text names of none.
fn place(units: &[Unit], writer: &mut Writer, all: &[Datum], datum: &Datum) -> Option<String> {
    let named = |category: &str| all.iter().any(|other| other.category == category);
    let care = Path::of(["purpose", "care"]);
    let gives_care = named(INSURED) && (named("health") || named("bsn"));
    if datum.category == INSURED && !gives_care {
        return None;
    }
    let best = WORK.iter().find_map(|kind| units.iter().find(|unit| unit.kind == Some(kind)));
    let id = match best {
        Some(unit) if !gives_care || unit.kind == Some("care") => unit.id.clone(),
        _ if gives_care => {
            writer.table(&care, &datum.words);
            "care".to_owned()
        }
        _ => return None,
    };
    writer.add(
        &Path::of(["purpose", id.as_str(), "data"]),
        datum.category.as_str(),
        &datum.words,
        Certainty::Doubtful,
    );
    Some(id)
}

/// What the text says permits a category: in the sentence that names it or the next of its paragraph.
fn permits(statement: &Statement<'_>, writer: &mut Writer, id: &str, datum: &Datum) {
    let here = Path::of(["purpose", id, "allowed-by", datum.category.as_str()]);
    if writer.has(&here) {
        return;
    }
    let block = statement.sentences.get(datum.sentence).map(|sentence| sentence.block);
    let near = statement
        .sentences
        .iter()
        .skip(datum.sentence)
        .take(2)
        .filter(|sentence| Some(sentence.block) == block);
    let mut found: Vec<(&str, std::ops::Range<usize>)> = Vec::new();
    for sentence in near {
        let lower = statement.lower(sentence);
        for (ground, range) in grounds::in_text(statement, lower, true) {
            if ["consent", "legal-obligation"].contains(&ground)
                && !found.iter().any(|(known, _)| *known == ground)
            {
                found.push((ground, statement.place(sentence, &grounds::around(lower, &range))));
            }
        }
        let explicit = statement.data.draft("consent-explicit");
        if let Some(range) = explicit.cues.first(lower) {
            let place = statement.place(sentence, &range);
            writer.set(&Path::of(["purpose", id, "consent", "explicit"]), true, &place, Certainty::Likely);
        }
        let care = statement.data.draft("permits-care");
        if let Some(range) = care.cues.first(lower) {
            found.push(("care", statement.place(sentence, &range)));
        }
    }
    match found.as_slice() {
        [] => {}
        [(ground, words)] => writer.set(&here, *ground, words, Certainty::Likely),
        [(_, words), ..] => {
            let list: Vec<Value> = found.iter().map(|(ground, _)| Value::from(*ground)).collect();
            writer.set(&here, list, words, Certainty::Doubtful);
            for (n, (_, words)) in found.iter().enumerate() {
                writer.note(&here.index(n), words);
            }
        }
    }
}

/// A section on special data that names none and does not deny them.
fn unnamed(statement: &Statement<'_>, reading: &Reading, units: &[Unit], writer: &mut Writer, all: &[Datum]) {
    if all.iter().any(|datum| is_special(&datum.category))
        || reading.special.as_ref().is_some_and(|said| !said.value)
    {
        return;
    }
    let heading = statement.sentences.iter().find(|sentence| {
        let lower = statement.lower(sentence);
        sentence.about(Topic::Special)
            && !sentence.inherited
            && statement.data.draft("special-held").cues.is_in(lower)
            && !statement.data.draft("special-held").not.is_in(lower)
            && !context::defines(statement, sentence)
    });
    let Some(heading) = heading else { return };
    let told = |unit: &&Unit| {
        unit.said.iter().any(|(at, _)| {
            statement.sentences.get(*at).is_some_and(|said| said.about(Topic::Special) && !said.inherited)
        })
    };
    if let Some(unit) = units.iter().find(told) {
        let words = statement.span(heading);
        writer.add(
            &Path::of(["purpose", unit.id.as_str(), "data"]),
            "special-data",
            &words,
            Certainty::Doubtful,
        );
    }
}
