//! What a statement says of its own version, of children, machines, security, breaches, disclosure and complaints.

use waarborg_policy::syntax::Path;

use super::rights::term;
use super::write::Writer;
use crate::normal::contact;
use crate::normal::period::{Unit, periods};
use crate::reading::{Certainty, Reading};
use crate::statement::{Statement, Topic};

/// Measures by the code of the labels, and as the policy names them.
const MEASURES: [(&str, &str); 8] = [
    ("generic", "appropriate"),
    ("tls", "tls"),
    ("encryption", "encryption"),
    ("access_control", "access-control"),
    ("backup", "backup"),
    ("physical", "physical"),
    ("pseudonymisation", "pseudonymisation"),
    ("processor_terms", "processor-terms"),
];

/// Kinds of data that texts call special and the law does not, with the codes of the labels.
const NOT_SPECIAL: [(&str, &str); 4] =
    [("bsn", "bsn"), ("criminal", "criminal"), ("payment_data", "payment-data"), ("iban_bank", "iban")];

/// The version, the day and how the text speaks.
pub(super) fn version(statement: &Statement<'_>, reading: &Reading, writer: &mut Writer) {
    let at = |key: &str| Path::of(["statement", key]);
    if let Some(version) = &reading.version {
        let day = &version.value;
        let text = day.to_string();
        if day.day.is_some() {
            let path = if in_force(statement, version.span.start) { at("in-force") } else { at("reviewed") };
            writer.set(&path, super::write::Value::Day(text.clone()), &version.span, version.certainty);
            writer.set(&at("reviewed"), super::write::Value::Day(text), &version.span, version.certainty);
        } else {
            // A month is a date, of which the day is asked.
            if text.len() == 7 {
                let day = super::write::Value::Day(format!("{text}-01"));
                writer.set(&at("reviewed"), day, &version.span, Certainty::Doubtful);
            }
            writer.set(&at("version"), text, &version.span, version.certainty);
        }
    }
    for sentence in statement.sentences.iter().filter(|sentence| sentence.range.len() < 160) {
        let lower = statement.lower(sentence);
        let Some(range) = statement.data.phrase("version-number").cues.first(lower) else { continue };
        let rest = lower.get(range.end..).unwrap_or_default().trim_start_matches([' ', ':']);
        let number: String = rest.chars().take_while(|c| c.is_ascii_digit() || *c == '.').collect();
        let number = number.trim_end_matches('.');
        if !number.is_empty() && number.len() < 8 && !(number.len() == 4 && number.starts_with("20")) {
            writer.set(&at("version"), number, &statement.span(sentence), Certainty::Certain);
            break;
        }
    }
    address_form(statement, writer);
    cited(statement, writer);
    called_special(statement, writer);
}

fn in_force(statement: &Statement<'_>, at: usize) -> bool {
    let sentence = statement.sentences.iter().find(|sentence| statement.span(sentence).contains(&at));
    sentence.is_some_and(|sentence| statement.data.phrase("in-force").cues.is_in(statement.lower(sentence)))
}

/// `je` or `u`, `ik` or `wij`: which the text says most.
fn address_form(statement: &Statement<'_>, writer: &mut Writer) {
    let count = |words: &[&str]| {
        statement
            .blocks
            .iter()
            .flat_map(|block| block.folded.lower.split(|letter: char| !letter.is_ascii_alphanumeric()))
            .filter(|word| words.contains(word))
            .count()
    };
    let formal = count(&["u", "uw"]);
    let familiar = count(&["je", "jij", "jouw", "jou"]);
    if formal + familiar > 3 {
        writer.put(&Path::of(["statement", "you"]), if familiar > formal { "je" } else { "u" });
    }
    let one = count(&["ik", "mijn"]);
    let several = count(&["wij", "we", "ons", "onze"]);
    if one + several > 3 {
        writer.put(&Path::of(["statement", "we"]), if one > several { "ik" } else { "wij" });
    }
}

/// Laws that the text cites and that no longer hold, with their article.
fn cited(statement: &Statement<'_>, writer: &mut Writer) {
    let path = Path::of(["statement", "cites"]);
    for sentence in &statement.sentences {
        let lower = statement.lower(sentence);
        for (name, phrase) in [("Wbp", "cites-wbp")] {
            let cue = statement.data.phrase(phrase);
            if cue.not.is_in(lower) {
                continue;
            }
            let Some(range) = cue.cues.first(lower) else { continue };
            let before = lower.get(..range.start).unwrap_or_default();
            let article =
                before.trim_end().rsplit(' ').next().filter(|word| word.bytes().all(|b| b.is_ascii_digit()));
            let article = article.filter(|word| !word.is_empty() && before.contains("art"));
            let text = article.map_or_else(|| name.to_owned(), |number| format!("{name} art. {number}"));
            writer.add(&path, text, &statement.span(sentence), Certainty::Certain);
        }
    }
}

/// What a sentence calls special data, and is none.
fn called_special(statement: &Statement<'_>, writer: &mut Writer) {
    let path = Path::of(["statement", "calls-special"]);
    let calls = statement.data.phrase("calls-special");
    for sentence in &statement.sentences {
        let lower = statement.lower(sentence);
        if !calls.cues.is_in(lower) || calls.not.is_in(lower) {
            continue;
        }
        for (code, id) in NOT_SPECIAL {
            let named = statement.data.categories.iter().find(|(known, _)| known == code);
            if let Some(range) = named.and_then(|(_, cue)| cue.cues.first(lower)) {
                writer.add(&path, id, &statement.place(sentence, &range), Certainty::Likely);
            }
        }
    }
}

/// Children, machines, security, breaches, disclosure and complaints.
pub(super) fn duties(statement: &Statement<'_>, reading: &Reading, writer: &mut Writer) {
    if let Some(used) = &reading.automated {
        let words = whole(statement, used.span.start).unwrap_or_else(|| used.span.clone());
        writer.set(&Path::of(["automated-decisions", "used"]), used.value, &words, used.certainty);
    } else {
        no_machine_decides(statement, writer);
    }
    told_of_changes(statement, writer);
    if reading.minors.is_some() {
        age(statement, writer);
    }
    for found in &reading.security {
        if let Some((_, measure)) = MEASURES.iter().find(|(code, _)| *code == found.value) {
            let words = whole(statement, found.span.start).unwrap_or_else(|| found.span.clone());
            writer.add(&Path::of(["security", "measures"]), *measure, &words, found.certainty);
        }
        if found.value == "confidentiality" {
            let words = whole(statement, found.span.start).unwrap_or_else(|| found.span.clone());
            writer.add(&Path::of(["security", "secrecy", "bound"]), "staff", &words, Certainty::Likely);
        }
    }
    breach(statement, reading, writer);
    if let Some(found) = &reading.responsible_disclosure {
        disclosure(statement, &found.span, writer);
    }
    authority_link(statement, writer);
}

/// That no machine decides, in words of its own: `geen besluiten met alleen een computer`.
fn no_machine_decides(statement: &Statement<'_>, writer: &mut Writer) {
    let cue = statement.data.draft("no-machine-decides");
    let said = statement.sentences.iter().find(|sentence| {
        let lower = statement.lower(sentence);
        cue.cues.is_in(lower) && !cue.not.is_in(lower)
    });
    if let Some(said) = said {
        let path = Path::of(["automated-decisions", "used"]);
        writer.set(&path, false, &statement.span(said), Certainty::Likely);
    }
}

/// That people are told of changes, where the text does not say by what channel: which it is, is asked.
fn told_of_changes(statement: &Statement<'_>, writer: &mut Writer) {
    let path = Path::of(["changes", "announced-by"]);
    let told = statement.data.draft("told-of-changes");
    let said = statement.sentences.iter().find(|sentence| {
        let lower = statement.lower(sentence);
        sentence.about(Topic::Changes) && told.cues.is_in(lower) && !told.not.is_in(lower)
            || told.listed.is_in(lower) && !told.not.is_in(lower)
    });
    let known = match writer.value(&path) {
        Some(super::write::Value::List(list)) => list.iter().any(|channel| *channel != "website".into()),
        _ => false,
    };
    if let Some(said) = said.filter(|_| !known) {
        let words = statement.span(said);
        writer.remove(&path);
        writer.add(&path, "email", &words, Certainty::Doubtful);
    }
}

/// The sentence around a place.
fn whole(statement: &Statement<'_>, at: usize) -> Option<std::ops::Range<usize>> {
    statement.sentences.iter().map(|sentence| statement.span(sentence)).find(|span| span.contains(&at))
}

fn age(statement: &Statement<'_>, writer: &mut Writer) {
    for sentence in &statement.sentences {
        let lower = statement.lower(sentence);
        let consent = statement.data.phrase("parents-consent").cues.is_in(lower);
        if !consent {
            continue;
        }
        let number = [16_i64, 18, 13, 12].into_iter().find(|age| lower.contains(&format!("{age}")));
        if let Some(number) = number {
            writer.set(
                &Path::of(["minors", "consent-under"]),
                number,
                &statement.span(sentence),
                Certainty::Likely,
            );
            return;
        }
        // "Unless they have consent of a parent", in the sentence after the one with the age.
        let before = statement.before(sentence);
        let number = before.and_then(|before| {
            [16_i64, 18].into_iter().find(|age| statement.lower(before).contains(&format!("{age}")))
        });
        if let Some(number) = number {
            writer.set(
                &Path::of(["minors", "consent-under"]),
                number,
                &statement.span(sentence),
                Certainty::Likely,
            );
            return;
        }
    }
}

fn breach(statement: &Statement<'_>, reading: &Reading, writer: &mut Writer) {
    if let Some(within) = &reading.authority_within {
        let path = Path::of(["breach", "authority-within"]);
        writer.set(&path, term(within.value), &within.span, within.certainty);
    }
    for sentence in &statement.sentences {
        let lower = statement.lower(sentence);
        let asked = statement.data.phrase("breach-reporter");
        if !asked.cues.is_in(lower) || sentence.about(Topic::Disclosure) {
            continue;
        }
        if let Some(spotted) = periods(lower).into_iter().find(|spotted| spotted.period.unit <= Unit::Day) {
            let words = statement.place(sentence, &spotted.range);
            writer.set(
                &Path::of(["breach", "report-within"]),
                term(spotted.period),
                &words,
                Certainty::Certain,
            );
        }
    }
    if let Some(mentioned) = &reading.breach
        && writer.has(&Path::of(["breach"]))
    {
        writer.note(&Path::of(["breach"]), &mentioned.span);
    }
}

fn disclosure(statement: &Statement<'_>, found: &std::ops::Range<usize>, writer: &mut Writer) {
    writer.table(&Path::of(["disclosure"]), found);
    for sentence in statement.sentences.iter().filter(|sentence| sentence.about(Topic::Disclosure)) {
        let lower = statement.lower(sentence);
        if let Some(hidden) = contact::hidden_emails(lower).first()
            && writer.has(&Path::of(["contact", "general"]))
        {
            let words = statement.place(sentence, hidden);
            writer.set(&Path::of(["disclosure", "report-to"]), "contact.general", &words, Certainty::Certain);
        }
        if statement.data.phrase("answers").cues.is_in(lower)
            && let Some(spotted) = periods(lower).into_iter().next()
        {
            let words = statement.place(sentence, &spotted.range);
            writer.set(
                &Path::of(["disclosure", "answer-within"]),
                term(spotted.period),
                &words,
                Certainty::Certain,
            );
            if spotted.period.unit == Unit::WorkingDay {
                writer.set(&Path::of(["disclosure", "working-days"]), true, &words, Certainty::Certain);
            }
        }
    }
}

/// The page of the supervisory authority.
fn authority_link(statement: &Statement<'_>, writer: &mut Writer) {
    let path = Path::of(["complaints", "link"]);
    for sentence in &statement.sentences {
        let lower = statement.lower(sentence);
        for range in contact::links(lower) {
            let words = statement.place(sentence, &range);
            let link = statement.words(&words).trim_end_matches(['.', ',', ')', ';']);
            if link.to_ascii_lowercase().contains("autoriteitpersoonsgegevens") && !writer.has(&path) {
                let whole = if link.contains("://") { link.to_owned() } else { format!("https://{link}") };
                writer.set(&path, whole, &(words.start..words.start + link.len()), Certainty::Certain);
            }
        }
    }
}
