//! What data are held for: every purpose that the text gives, with what the text says of it.

use std::ops::Range;

use waarborg_policy::syntax::Path;
use waarborg_policy::vocabulary::vocabulary;

use super::units::{Form, Unit, units};
use super::write::Writer;
use crate::reading::{Certainty, Reading};
use crate::statement::{Sentence, Statement, Topic};

/// Writes all purposes, and everything that is said of them.
pub(super) fn purposes(statement: &Statement<'_>, reading: &Reading, writer: &mut Writer) {
    let units = units(statement);
    for unit in &units {
        of(statement, unit, writer);
    }
    super::grounds::write(statement, &units, writer);
    let loose = super::data_of::write(statement, &units, writer);
    super::special::write(statement, reading, &units, writer);
    super::data_of::general(statement, &units, &loose, writer);
    for unit in &units {
        super::told::of(statement, reading, unit, writer);
    }
    super::told::of_all(statement, &units, writer);
    super::keep::write(statement, reading, &units, writer);
    super::sharing::write(statement, reading, &units, writer);
    super::transfers::write(statement, reading, writer);
    open_lists(statement, &units, writer);
}

fn of(statement: &Statement<'_>, unit: &Unit, writer: &mut Writer) {
    let here = Path::of(["purpose", unit.id.as_str()]);
    let Some(words) = words(statement, unit) else { return };
    writer.table(&here, &words);
    for (at, range) in unit.said.iter().skip(1) {
        if let Some(sentence) = statement.sentences.get(*at) {
            writer.note(&here, &statement.place(sentence, range));
        }
    }
    let certainty = if unit.form == Form::Prose { Certainty::Likely } else { Certainty::Certain };
    writer.set(&here.key("title"), unit.title.as_str(), &words, certainty);
    if let Some(kind) = unit.kind.filter(|kind| *kind != unit.id) {
        writer.set(&here.key("is"), kind, &words, Certainty::Likely);
    } else if unit.kind.is_none() && vocabulary().purposes.contains_key(&unit.id) {
        writer.note(&here, &words);
    }
    for kind in &unit.covers {
        writer.add(&here.key("covers"), *kind, &words, Certainty::Likely);
    }
    let vague = statement.data.draft("purpose-vague");
    let said = unit.said.iter().find_map(|(at, range)| {
        let sentence = statement.sentences.get(*at).filter(|sentence| !sentence.about(Topic::Grounds))?;
        let text = statement.lower(sentence).get(range.clone())?;
        let listed = vague.listed.first(text).is_some_and(|found| found.len() + 3 >= text.len());
        (listed || vague.cues.is_in(text)).then(|| statement.place(sentence, range))
    });
    if let Some(words) = said {
        writer.add(&here.key("flaws"), "vague", &words, Certainty::Likely);
    }
}

/// The words that give a purpose.
pub(super) fn words(statement: &Statement<'_>, unit: &Unit) -> Option<Range<usize>> {
    let (at, range) = unit.said.first()?;
    Some(statement.place(statement.sentences.get(*at)?, range))
}

/// Lists that the text itself says are not whole.
fn open_lists(statement: &Statement<'_>, units: &[Unit], writer: &mut Writer) {
    let here = Path::of(["statement", "open-lists"]);
    let open = statement.data.draft("open-strong");
    let leads = |topic: &str| {
        let mut made: Vec<&Sentence> = Vec::new();
        for unit in units.iter().filter(|unit| unit.form == Form::Item) {
            let sentence = unit.said.first().and_then(|(at, _)| statement.sentences.get(*at));
            let lead =
                sentence.and_then(|sentence| sentence.lead).and_then(|lead| statement.sentences.get(lead));
            made.extend(lead.filter(|_| topic == "purposes"));
        }
        made
    };
    for lead in leads("purposes") {
        if let Some(range) = open.cues.first(statement.lower(lead)) {
            writer.add(
                &here,
                "purposes",
                &statement.place(lead, &super::grounds::around(statement.lower(lead), &range)),
                Certainty::Certain,
            );
        }
    }
    for sentence in &statement.sentences {
        let lower = statement.lower(sentence);
        let list = if sentence.about(Topic::Grounds) && statement.data.draft("open-grounds").cues.is_in(lower)
        {
            "grounds"
        } else if statement.data.draft("lead-of-data").cues.is_in(lower)
            && open.cues.is_in(lower)
            && !sentence.about_any(&[Topic::Sharing, Topic::Transfers, Topic::Cookies])
        {
            "data"
        } else {
            continue;
        };
        writer.add(&here, list, &statement.span(sentence), Certainty::Likely);
    }
}
