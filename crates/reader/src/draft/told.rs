//! What else a text tells of a purpose: how consent is asked, whose data, from whom, what happens without them, and
//! whether one is sent advertising.

use std::ops::Range;

use waarborg_policy::syntax::Path;
use waarborg_policy::vocabulary::vocabulary;

use super::units::{Form, Unit};
use super::write::{Value, Writer};
use crate::reading::{Certainty, Reading};
use crate::statement::{Sentence, Statement, Topic};

/// Writes what is told of one purpose.
pub(super) fn of(statement: &Statement<'_>, reading: &Reading, unit: &Unit, writer: &mut Writer) {
    let here = Path::of(["purpose", unit.id.as_str()]);
    let scope: Vec<(usize, &Sentence)> =
        unit.scope.iter().filter_map(|at| Some((*at, statement.sentences.get(*at)?))).collect();
    let near = unit.near.iter().filter_map(|at| Some((*at, statement.sentences.get(*at)?)));
    let wide: Vec<(usize, &Sentence)> = scope.iter().copied().chain(near).collect();
    let find = |name: &str| -> Option<(&Sentence, Range<usize>)> {
        let cue = statement.data.draft(name);
        scope.iter().find_map(|(_, sentence)| {
            let lower = statement.lower(sentence);
            let range = cue.cues.first(lower).filter(|_| !cue.not.is_in(lower))?;
            Some((*sentence, statement.place(sentence, &super::grounds::around(lower, &range))))
        })
    };
    let rests_on = |writer: &Writer, ground: &str| match writer.value(&here.key("basis")) {
        Some(Value::Text(basis)) => basis == ground,
        Some(Value::List(list)) => list.contains(&ground.into()),
        _ => false,
    };
    if let Some((_, words)) = find("asks-agreement") {
        if !writer.has(&here.key("basis")) {
            writer.set(&here.key("basis"), "consent", &words, Certainty::Doubtful);
        } else if !rests_on(writer, "consent") {
            writer.add(&here.key("flaws"), "asks-agreement", &words, Certainty::Certain);
        }
    }
    if rests_on(writer, "consent") {
        consent(statement, unit, &find, writer, &here);
    }
    if rests_on(writer, "contract") {
        if let Some((_, words)) = find("party-organisation") {
            writer.add(&here.key("party"), "subject", &words, Certainty::Certain);
            writer.add(&here.key("party"), "organisation", &words, Certainty::Certain);
        }
        if let Some((_, words)) = in_block(statement, unit, "always-consulted") {
            writer.add(&here.key("flaws"), "always-in-consultation", &words, Certainty::Certain);
        }
    }
    if rests_on(writer, "legitimate-interests") {
        interest(statement, &wide, writer, &here);
    }
    if rests_on(writer, "legal-obligation") {
        law(statement, &wide, writer, &here);
    }
    if unit.form == Form::Section
        && let Some((_, words)) = source(statement, scope.iter().map(|(_, sentence)| *sentence))
    {
        writer.add(&here.key("source"), "subject", &words, Certainty::Likely);
        writer.add(&here.key("source"), "third-parties", &words, Certainty::Certain);
    }
    if unit.kind == Some("register-check")
        && let Some((_, words)) = find("from-registers")
    {
        writer.add(&here.key("source"), "kvk-register", &words, Certainty::Likely);
    }
    if let Some((_, words)) = find("automated-profile") {
        writer.set(&here.key("profiles"), true, &words, Certainty::Likely);
    }
    subjects(statement, unit, &scope, writer, &here);
    marketing(statement, reading, unit, &find, writer, &here);
}

type Find<'a> = dyn Fn(&str) -> Option<(&'a Sentence, Range<usize>)> + 'a;

fn consent<'a>(statement: &Statement<'_>, unit: &Unit, find: &Find<'a>, writer: &mut Writer, here: &Path) {
    let consent = here.key("consent");
    if let Some((_, words)) = find("consent-written") {
        writer.set(&consent.key("form"), "written", &words, Certainty::Certain);
    }
    if let Some((_, words)) = find("consent-banner") {
        writer.add(&consent.key("asked-in"), "cookie-banner", &words, Certainty::Certain);
    }
    if let Some((_, words)) = find("consent-explicit") {
        writer.set(&consent.key("explicit"), true, &words, Certainty::Likely);
    }
    if let Some((_, words)) = find("consent-proof") {
        writer.add(&consent.key("proof"), "moment", &words, Certainty::Likely);
    }
    if unit.form == Form::Section
        && let Some((sentence, words)) = find("consent-tied")
    {
        let tie = statement.data.draft("consent-tied").cues.first(statement.lower(sentence));
        let tie = tie.map_or_else(|| words.clone(), |range| statement.place(sentence, &range));
        let text = statement.words(&tie).split_whitespace().collect::<Vec<_>>().join(" ");
        writer.set(&consent.key("tied-to"), text, &words, Certainty::Likely);
    }
}

/// The words of a cue in the paragraphs in which a purpose is said.
fn in_block<'a>(
    statement: &'a Statement<'_>,
    unit: &Unit,
    name: &str,
) -> Option<(&'a Sentence, Range<usize>)> {
    let blocks: Vec<usize> =
        unit.scope.iter().filter_map(|at| statement.sentences.get(*at)).map(|said| said.block).collect();
    let cue = statement.data.draft(name);
    statement.sentences.iter().filter(|sentence| blocks.contains(&sentence.block)).find_map(|sentence| {
        let lower = statement.lower(sentence);
        let range = cue.cues.first(lower).filter(|_| !cue.not.is_in(lower))?;
        Some((sentence, statement.place(sentence, &super::grounds::around(lower, &range))))
    })
}

/// The interest that is named where a purpose rests on one.
fn interest(statement: &Statement<'_>, scope: &[(usize, &Sentence)], writer: &mut Writer, here: &Path) {
    for (_, sentence) in scope {
        let lower = statement.lower(sentence);
        let Some(at) = statement.data.draft("interest-is").cues.all(lower).pop() else { continue };
        let rest = lower.get(at.end..).unwrap_or_default();
        let start = at.end + (rest.len() - rest.trim_start_matches([' ', ':', ',', '(']).len());
        let end = lower.trim_end_matches(['.', ' ', ')']).len();
        if start + 8 < end {
            let words = statement.place(sentence, &(start..end));
            let text = super::titles::title(statement.words(&words));
            writer.set(&here.key("interest"), text, &words, Certainty::Likely);
            return;
        }
    }
}

/// The law that is named where a purpose rests on one.
fn law(statement: &Statement<'_>, scope: &[(usize, &Sentence)], writer: &mut Writer, here: &Path) {
    for (_, sentence) in scope {
        let lower = statement.lower(sentence);
        if let Some(range) = statement.data.draft("names-law").cues.first(lower) {
            let words = statement.place(sentence, &range);
            writer.set(
                &here.key("law"),
                statement.words(&words).split_whitespace().collect::<Vec<_>>().join(" "),
                &words,
                Certainty::Likely,
            );
            return;
        }
    }
}

/// Where sentences say that data come from others than the person.
fn source<'a>(
    statement: &Statement<'_>,
    sentences: impl Iterator<Item = &'a Sentence>,
) -> Option<(&'a Sentence, Range<usize>)> {
    let others = statement.data.draft("from-others");
    let obtains = statement.data.draft("obtains");
    let mut before: Option<&Sentence> = None;
    for sentence in sentences {
        let lower = statement.lower(sentence);
        let last = before.replace(sentence).filter(|before| before.block == sentence.block);
        let obtained =
            obtains.cues.is_in(lower) || last.is_some_and(|last| obtains.cues.is_in(statement.lower(last)));
        let apart = sentence.about_any(&[
            Topic::Cookies,
            Topic::Rights,
            Topic::Disclosure,
            Topic::Liability,
            Topic::Breach,
            Topic::Security,
        ]);
        if apart && !sentence.inherited || !obtained || others.not.is_in(lower) {
            continue;
        }
        if others.cues.is_in(lower) {
            return Some((sentence, statement.span(sentence)));
        }
    }
    None
}

/// Kinds whose subjects are clear.
const SUBJECTS: [(&str, &str); 4] = [
    ("recruitment", "applicants"),
    ("staff-administration", "employees"),
    ("personnel-file", "employees"),
    ("membership", "members"),
];

fn subjects(
    statement: &Statement<'_>,
    unit: &Unit,
    scope: &[(usize, &Sentence)],
    writer: &mut Writer,
    here: &Path,
) {
    let here = here.key("subjects");
    if let Some((_, subject)) = SUBJECTS.iter().find(|(kind, _)| unit.kind == Some(kind))
        && let Some(words) = super::purposes::words(statement, unit)
    {
        writer.add(&here, *subject, &words, Certainty::Likely);
        return;
    }
    for (_, sentence) in scope {
        let lower = statement.lower(sentence);
        for (subject, cue) in statement.data.drafts("subject-") {
            if let Some(range) = cue.cues.first(lower).filter(|_| !cue.not.is_in(lower)) {
                writer.add(&here, subject, &statement.place(sentence, &range), Certainty::Likely);
            }
        }
    }
}

/// How one is sent what the vocabulary calls marketing.
fn marketing<'a>(
    statement: &Statement<'_>,
    reading: &Reading,
    unit: &Unit,
    find: &Find<'a>,
    writer: &mut Writer,
    here: &Path,
) {
    let kind = unit.kind.and_then(|kind| vocabulary().purposes.get(kind));
    let sent = unit
        .kind
        .is_some_and(|kind| ["newsletter", "service-news", "personal-offers", "leads"].contains(&kind));
    if !sent || !kind.is_some_and(|kind| kind.marketing) {
        return;
    }
    let email = here.key("marketing").key("email");
    let Some(own) = super::purposes::words(statement, unit) else { return };
    let consent = writer.value(&here.key("basis")) == Some(&"consent".into());
    let agreed = find("asks-agreement").or_else(|| find("opts-in"));
    let opt_out = || {
        let cue = statement.data.draft("opts-out");
        statement.sentences.iter().find_map(|sentence| {
            let lower = statement.lower(sentence);
            cue.cues.first(lower).filter(|_| !cue.not.is_in(lower)).map(|_| statement.span(sentence))
        })
    };
    if consent || agreed.is_some() {
        let words = agreed.map_or(own, |(_, words)| words);
        writer.set(&email, "opt-in", &words, Certainty::Likely);
    } else if unit.kind == Some("newsletter") || unit.kind == Some("personal-offers") {
        let asked = reading.newsletter_optin.as_ref();
        if let Some(words) = opt_out() {
            writer.set(&email, "opt-out", &words, Certainty::Likely);
        } else if let Some(asked) = asked.filter(|asked| asked.value && unit.kind == Some("newsletter")) {
            writer.set(&email, "opt-in", &asked.span, Certainty::Likely);
        }
    } else if unit.kind == Some("service-news") && find("offers-products").is_some() {
        // Word of one's own products to those who are customers, without a word on consent.
        writer.set(&email, "existing-customer", &own, Certainty::Doubtful);
    }
}

/// Writes what is told of all purposes at once.
pub(super) fn of_all(statement: &Statement<'_>, units: &[Unit], writer: &mut Writer) {
    let every = Path::of(["every-purpose"]);
    let within: Vec<usize> =
        units.iter().filter(|unit| unit.form == Form::Section).flat_map(|unit| unit.scope.clone()).collect();
    let outside = || {
        statement
            .sentences
            .iter()
            .enumerate()
            .filter(|(at, _)| !within.contains(at))
            .map(|(_, sentence)| sentence)
    };
    if let Some((_, words)) = source(statement, outside()) {
        writer.add(&every.key("source"), "subject", &words, Certainty::Likely);
        writer.add(&every.key("source"), "third-parties", &words, Certainty::Likely);
    }
    let registers = statement.data.draft("from-registers");
    let obtains = statement.data.draft("obtains");
    for sentence in outside() {
        let lower = statement.lower(sentence);
        let apart = sentence.about_any(&[Topic::Cookies, Topic::Rights, Topic::Sharing, Topic::Disclosure]);
        if !apart && registers.cues.is_in(lower) && !registers.not.is_in(lower) && obtains.cues.is_in(lower) {
            writer.add(&every.key("source"), "subject", &statement.span(sentence), Certainty::Likely);
            writer.add(
                &every.key("source"),
                "public-registers",
                &statement.span(sentence),
                Certainty::Likely,
            );
            break;
        }
    }
    let without = statement.data.draft("not-supplied");
    for sentence in outside() {
        let lower = statement.lower(sentence);
        if without.cues.is_in(lower)
            && !without.not.is_in(lower)
            && !sentence.about_any(&[Topic::Cookies, Topic::Rights])
        {
            let words = statement.span(sentence);
            let text: String = super::titles::title(statement.words(&words));
            writer.set(&every.key("without"), text, &words, Certainty::Likely);
            break;
        }
    }
    profiles(statement, units, writer);
    reuse(statement, units, writer);
}

/// Who follows what people do to fit to it what they see, makes profiles.
fn profiles(statement: &Statement<'_>, units: &[Unit], writer: &mut Writer) {
    let follows = statement.data.draft("follows-behaviour");
    let tailors = statement.data.draft("tailors");
    let said = statement.sentences.iter().find(|sentence| {
        let lower = statement.lower(sentence);
        follows.cues.is_in(lower) && tailors.cues.is_in(lower) && !follows.not.is_in(lower)
    });
    let Some(said) = said else { return };
    for unit in units.iter().filter(|unit| unit.kind == Some("personalisation")) {
        let here = Path::of(["purpose", unit.id.as_str(), "profiles"]);
        if !writer.has(&here) {
            writer.set(&here, true, &statement.span(said), Certainty::Doubtful);
        }
    }
}

/// Use of data for something else than they were asked for.
fn reuse(statement: &Statement<'_>, units: &[Unit], writer: &mut Writer) {
    let cue = statement.data.draft("other-use");
    for (at, sentence) in statement.sentences.iter().enumerate() {
        let lower = statement.lower(sentence);
        if !cue.cues.is_in(lower) || cue.not.is_in(lower) || sentence.about(Topic::Rights) {
            continue;
        }
        let next = statement.sentences.get(at + 1).filter(|next| next.block == sentence.block);
        let example = next.and_then(|next| {
            let found = super::kinds::each_kind(statement.data, statement.lower(next));
            found.into_iter().find_map(|found| found.own).map(|kind| (kind, statement.span(next)))
        });
        let Some(first) = units.iter().find(|unit| unit.form != Form::Prose || unit.kind == Some("services"))
        else {
            return;
        };
        let words = statement.span(sentence);
        let (id, place) = example.map_or_else(
            || ("other-use".to_owned(), words.clone()),
            |(kind, place)| (kind.to_owned(), place),
        );
        let here = Path::of(["purpose", id.as_str()]);
        if id == first.id {
            return;
        }
        if !writer.has(&here) {
            let text = super::titles::title(statement.words(&place));
            writer.set(&here.key("title"), text, &place, Certainty::Likely);
        }
        writer.note(&here, &words);
        writer.set(&here.key("reuses"), first.id.as_str(), &words, Certainty::Doubtful);
        return;
    }
}
