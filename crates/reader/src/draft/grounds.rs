//! On which ground of article 6 a purpose rests, where the text says so.

use std::collections::BTreeSet;
use std::ops::Range;

use waarborg_policy::syntax::Path;

use super::units::Unit;
use super::write::{Value, Writer};
use crate::reading::Certainty;
use crate::statement::{Sentence, Statement, Topic};
use crate::text::Kind;

/// The grounds by the name of their phrases.
pub(super) const GROUNDS: [(&str, &str); 6] = [
    ("ground-consent", "consent"),
    ("ground-contract", "contract"),
    ("ground-legal_obligation", "legal-obligation"),
    ("ground-vital_interests", "vital-interests"),
    ("ground-public_task", "public-task"),
    ("ground-legitimate_interests", "legitimate-interests"),
];

/// A ground and where in the folded sentence it is named.
pub(super) type Named = (&'static str, Range<usize>);

/// The grounds that a text names, in its order. `listed`: the text lists grounds, so that a word is enough.
pub(super) fn in_text(statement: &Statement<'_>, lower: &str, listed: bool) -> Vec<Named> {
    let mut made: Vec<Named> = Vec::new();
    for (phrase, ground) in GROUNDS {
        let cue = statement.data.phrase(phrase);
        let own = statement.data.draft(&format!("basis-{ground}"));
        let not = own.not.all(lower);
        let clear = |range: &Range<usize>| {
            !not.iter().any(|other| other.start < range.end && range.start < other.end)
        };
        let found = own.cues.all(lower).into_iter().find(clear);
        let found = found.or_else(|| {
            if cue.not.is_in(lower) { None } else { cue.cues.all(lower).into_iter().find(clear) }
        });
        let found =
            found.or_else(|| if listed { cue.listed.all(lower).into_iter().find(clear) } else { None });
        made.extend(found.map(|range| (ground, range)));
    }
    made.sort_by_key(|(_, range)| range.start);
    made
}

/// What follows the words that announce a ground: `Wettelijke grondslag: toestemming.`
fn announced(statement: &Statement<'_>, lower: &str) -> Option<Vec<Named>> {
    let marker = statement.data.draft("basis-marker");
    let at = marker.cues.first(lower).filter(|_| !marker.not.is_in(lower))?;
    let rest = lower.get(at.end..).unwrap_or_default();
    let found = in_text(statement, rest, true);
    let moved = found.into_iter().map(|(ground, range)| (ground, at.end + range.start..at.end + range.end));
    Some(moved.collect()).filter(|found: &Vec<Named>| !found.is_empty())
}

/// Whether words announce a ground.
pub(super) fn announces(statement: &Statement<'_>, lower: &str) -> bool {
    announced(statement, lower).is_some()
}

/// Writes the ground of every purpose for which the text says one.
pub(super) fn write(statement: &Statement<'_>, units: &[Unit], writer: &mut Writer) {
    let mut told: BTreeSet<usize> = BTreeSet::new();
    for unit in units {
        let here = Path::of(["purpose", unit.id.as_str(), "basis"]);
        let found = of_unit(statement, unit);
        told.extend(found.iter().map(|(number, _)| *number));
        put(statement, writer, &here, &found);
    }
    sections(statement, units, writer, &mut told);
    general(statement, units, writer, &told);
}

/// A ground and the sentence in which it stands.
type Said = (usize, Named);

/// The grounds that are said of one purpose: below its heading, in its item or row, in its sentence or in its lead.
fn of_unit(statement: &Statement<'_>, unit: &Unit) -> Vec<Said> {
    let sentences = || unit.scope.iter().filter_map(|at| Some((*at, statement.sentences.get(*at)?)));
    // What is announced as the ground counts before every other word of it.
    let mut made: Vec<Said> = Vec::new();
    for (at, sentence) in sentences() {
        let lower = statement.lower(sentence);
        let cell = super::rows::row(statement, sentence, true).is_some_and(|cells| cells.basis == Some(at));
        if cell {
            made.extend(in_text(statement, lower, true).into_iter().map(|named| (at, named)));
        } else if let Some(found) = announced(statement, lower) {
            made.extend(found.into_iter().map(|named| (at, named)));
        }
    }
    if !made.is_empty() {
        return made;
    }
    for (at, sentence) in sentences() {
        let lower = statement.lower(sentence);
        let found = in_text(statement, lower, false);
        // A sentence that gives several purposes says the ground of one of them only where it says one ground.
        if found.len() > 1
            && unit.form != super::units::Form::Section
            && statement.kind(sentence) == Kind::Paragraph
        {
            continue;
        }
        made.extend(found.into_iter().map(|named| (at, named)));
    }
    if made.is_empty() {
        made.extend(of_near(statement, unit));
    }
    if made.is_empty() {
        made.extend(of_lead(statement, unit));
    }
    let own = |kind: &str| unit.kind == Some(kind);
    // To meet a duty of the law is itself the ground of article 6(1)(c), and to carry out a contract that of (b).
    for (kind, ground) in [("legal-duties", "legal-obligation"), ("contract", "contract")] {
        if own(kind)
            && !made.iter().any(|(_, (known, _))| *known == ground)
            && let Some((at, range)) = unit.said.first()
        {
            made.push((*at, (ground, range.clone())));
        }
    }
    made
}

/// The ground in the sentences that go on about a purpose: what they announce, or the only one that they name.
fn of_near(statement: &Statement<'_>, unit: &Unit) -> Vec<Said> {
    let near = || unit.near.iter().filter_map(|at| Some((*at, statement.sentences.get(*at)?)));
    let all = |(at, found): (usize, Vec<Named>)| found.into_iter().map(move |named| (at, named));
    // Several are as well said of other purposes.
    let one = |made: &Vec<Said>| {
        made.first().is_some_and(|(_, (first, _))| made.iter().all(|(_, (ground, _))| ground == first))
    };
    let announced: Vec<Said> = near()
        .filter_map(|(at, sentence)| Some((at, announced(statement, statement.lower(sentence))?)))
        .flat_map(all)
        .collect();
    if !announced.is_empty() {
        return Some(announced).filter(one).unwrap_or_default();
    }
    let named: Vec<Said> = near()
        .filter(|(_, sentence)| !sentence.about(Topic::Rights))
        .map(|(at, sentence)| (at, in_text(statement, statement.lower(sentence), false)))
        .flat_map(all)
        .collect();
    Some(named).filter(one).unwrap_or_default()
}

/// The ground that the lead of a list says of all its items: `waarbij als doel geldt de uitvoering van de overeenkomst:`.
fn of_lead(statement: &Statement<'_>, unit: &Unit) -> Vec<Said> {
    let sentence = unit.said.first().and_then(|(at, _)| statement.sentences.get(*at));
    let Some(sentence) =
        sentence.filter(|sentence| matches!(statement.kind(sentence), Kind::Item | Kind::Row))
    else {
        return Vec::new();
    };
    let Some(lead) = sentence.lead.and_then(|lead| Some((lead, statement.sentences.get(lead)?))) else {
        return Vec::new();
    };
    let block = lead.1.block;
    let before = statement
        .sentences
        .iter()
        .enumerate()
        .take(lead.0 + 1)
        .rev()
        .take_while(|(_, said)| said.block == block);
    let before: Vec<(usize, &Sentence)> = before.collect();
    let says = |(_, said): &(usize, &Sentence)| {
        statement.data.draft("basis-of-list").cues.is_in(statement.lower(said))
    };
    if !before.iter().any(says) {
        return Vec::new();
    }
    let found = before.iter().flat_map(|(at, said)| {
        in_text(statement, statement.lower(said), true)
            .into_iter()
            .map(|named| (*at, named))
            .collect::<Vec<_>>()
    });
    let made: Vec<Said> = found.collect();
    if made.len() > 1 { Vec::new() } else { made }
}

/// Sections and lists that go by ground: `Toestemming: voor het plaatsen van foto's`.
fn sections(statement: &Statement<'_>, units: &[Unit], writer: &mut Writer, told: &mut BTreeSet<usize>) {
    for (at, sentence) in statement.sentences.iter().enumerate() {
        if told.contains(&at) || !sentence.about(Topic::Grounds) || statement.kind(sentence) == Kind::Heading
        {
            continue;
        }
        let lower = statement.lower(sentence);
        let own = in_text(statement, lower, matches!(statement.kind(sentence), Kind::Item | Kind::Row));
        let under = in_text(statement, statement.heading(sentence), true);
        let (ground, whole) = match (own.as_slice(), under.as_slice()) {
            ([(ground, _)], _) => (*ground, false),
            ([], [(ground, _)]) => (*ground, true),
            _ => continue,
        };
        let kinds = super::kinds::each_kind(statement.data, lower);
        for kind in kinds.iter().filter_map(|found| found.own) {
            if GROUND_WORDS.contains(&kind) {
                continue;
            }
            let fits = |kind: &str| -> Vec<&Unit> {
                units.iter().filter(|unit| unit.kind == Some(kind) || unit.covers.contains(&kind)).collect()
            };
            let mut held = fits(kind);
            if held.is_empty() {
                let family =
                    FAMILIES.iter().find(|family| family.contains(&kind)).copied().unwrap_or_default();
                held = family.iter().flat_map(|kind| fits(kind)).collect();
            }
            if held.is_empty() {
                held = units.iter().filter(|unit| super::basis_lists::says(statement, unit, kind)).collect();
            }
            for unit in held {
                let here = Path::of(["purpose", unit.id.as_str(), "basis"]);
                if whole && unit.said.iter().all(|(said, _)| *said != at) && writer.has(&here) {
                    continue;
                }
                if !writer.has(&here) {
                    put(statement, writer, &here, &[(at, (ground, 0..lower.len()))]);
                    told.insert(at);
                    if ground == "legitimate-interests" {
                        interest(statement, sentence, &unit.id, writer);
                    }
                }
            }
        }
    }
}

/// The interest that an item of a list of grounds names: `Gerechtvaardigd belang: de beveiliging van onze website`.
fn interest(statement: &Statement<'_>, sentence: &Sentence, id: &str, writer: &mut Writer) {
    let lower = statement.lower(sentence);
    let here = Path::of(["purpose", id, "interest"]);
    let Some(at) = lower.find(": ").filter(|_| reasons(lower) && !writer.has(&here)) else { return };
    let words = statement.place(sentence, &(at + 2..lower.len()));
    let text = super::titles::title(statement.words(&words));
    writer.set(&here, text, &words, Certainty::Likely);
}

/// Kinds that the names of grounds are words of.
const GROUND_WORDS: [&str; 2] = ["contract", "legal-duties"];

/// Grounds that are said of all data at once, of no purpose.
fn general(statement: &Statement<'_>, units: &[Unit], writer: &mut Writer, told: &BTreeSet<usize>) {
    let mut all: Vec<Said> = Vec::new();
    for (at, sentence) in statement.sentences.iter().enumerate() {
        if sentence.about_any(&[
            Topic::Definitions,
            Topic::Rights,
            Topic::Special,
            Topic::Sharing,
            Topic::Retention,
        ]) {
            continue;
        }
        let lower = statement.lower(sentence);
        // An item that says when it counts is said of that only.
        let listed = statement.kind(sentence) == Kind::Item;
        let said = listed
            && units.iter().any(|unit| {
                unit.form != super::units::Form::Prose && unit.said.iter().any(|(number, _)| *number == at)
            });
        let item = in_list(statement, sentence) && !reasons(lower) && !said;
        let sums_up = statement.data.draft("basis-of-all").cues.is_in(lower)
            && !statement.data.draft("parts-of-data").cues.is_in(lower);
        if !(item || sums_up) || statement.data.draft("basis-of-all").not.is_in(lower) {
            continue;
        }
        let found = in_text(statement, lower, true);
        // What is announced of all processing holds of all, though it also names what one of them is.
        let announced = sums_up && announces(statement, lower);
        if said || !item && told.contains(&at) && !announced {
            continue;
        }
        let one = announced && found.len() == 1;
        if item || found.len() > 1 || one || sums_up && units.len() < 2 {
            all.extend(found.into_iter().map(|named| (at, named)));
        }
    }
    put(statement, writer, &Path::of(["every-purpose", "basis"]), &all);
}

/// Whether a sentence is an item of a list of grounds.
pub(super) fn in_list(statement: &Statement<'_>, sentence: &Sentence) -> bool {
    if statement.kind(sentence) != Kind::Item {
        return false;
    }
    let cue = statement.data.phrase("ground-list");
    let lead = statement.lead(sentence);
    let introduces = lead.ends_with(':')
        || sentence
            .lead
            .and_then(|lead| statement.sentences.get(lead))
            .is_some_and(|lead| statement.kind(lead) == Kind::Heading);
    introduces && cue.cues.is_in(lead) && !cue.not.is_in(lead)
}

/// Whether an item tells when its ground counts: `Toestemming: wanneer u zich aanmeldt`.
fn reasons(lower: &str) -> bool {
    lower.split_once(": ").is_some_and(|(_, reason)| reason.len() > 8)
}

/// Kinds that a text may call by each other's name.
const FAMILIES: [&[&str]; 3] = [
    &["questions", "contact", "messages", "work-requests"],
    &["billing", "payments"],
    &["newsletter", "personal-offers"],
];

/// Puts one ground as a word and several as a list, each with the words that say it.
fn put(statement: &Statement<'_>, writer: &mut Writer, path: &Path, found: &[Said]) {
    let mut kept: Vec<&Said> = Vec::new();
    for said in found {
        if !kept.iter().any(|(_, (ground, _))| *ground == said.1.0) {
            kept.push(said);
        }
    }
    let words = |at: &usize, range: &Range<usize>| {
        let sentence = statement.sentences.get(*at)?;
        // A short sentence is the words; of a long one the clause around the ground is.
        Some(if sentence.range.len() < 200 {
            statement.span(sentence)
        } else {
            statement.place(sentence, &around(statement.lower(sentence), range))
        })
    };
    match kept.as_slice() {
        [] => {}
        [(at, (ground, range))] => {
            if let Some(words) = words(at, range) {
                writer.set(path, *ground, &words, Certainty::Likely);
            }
        }
        several => {
            let list: Vec<Value> = several.iter().map(|(_, (ground, _))| Value::from(*ground)).collect();
            let places: Vec<Range<usize>> =
                several.iter().filter_map(|(at, (_, range))| words(at, range)).collect();
            if let Some(first) = places.first() {
                writer.set(path, list, first, Certainty::Doubtful);
            }
            for (n, place) in places.iter().enumerate() {
                writer.note(&path.index(n), place);
            }
        }
    }
}

/// The clause around words: to the nearest commas.
pub(super) fn around(lower: &str, range: &Range<usize>) -> Range<usize> {
    let start =
        lower.get(..range.start).and_then(|before| before.rfind([',', ';', ':'])).map_or(0, |at| at + 2);
    let end = lower
        .get(range.end..)
        .and_then(|after| after.find([',', ';']))
        .map_or(lower.len(), |at| range.end + at);
    start.min(range.start)..end
}
