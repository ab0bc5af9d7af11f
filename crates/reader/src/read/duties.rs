//! Security, breaches, disclosure, complaints, newsletters, children, decisions by machines.

use super::context;
use crate::normal::period::{Period, Unit, periods};
use crate::reading::Found;
use crate::statement::{Sentence, Statement, Topic};

const MEASURES: [&str; 10] = [
    "tls",
    "encryption",
    "access_control",
    "confidentiality",
    "backup",
    "physical",
    "pseudonymisation",
    "processor_terms",
    "certified",
    "generic",
];

/// Measures of security, each once, where it is first said.
pub(crate) fn security(statement: &Statement<'_>) -> Vec<Found<&'static str>> {
    let mut made: Vec<Found<&'static str>> = Vec::new();
    for sentence in &statement.sentences {
        if sentence.about_any(&[Topic::Definitions, Topic::Disclosure]) && !sentence.inherited {
            continue;
        }
        let lower = statement.lower(sentence);
        for code in MEASURES {
            if made.iter().any(|found| found.value == code) {
                continue;
            }
            let cue = statement.data.phrase(&format!("security-{code}"));
            let exceptions = cue.not.all(lower);
            let mut found = cue.cues.all(lower);
            if found.is_empty() && sentence.about(Topic::Security) {
                found = cue.listed.all(lower);
            }
            let range = found.into_iter().find(|range| {
                !exceptions.iter().any(|other| other.start < range.end && range.start < other.end)
                    && !context::denied(statement, lower, range)
            });
            if let Some(range) = range {
                made.push(Found::certain(code, statement.place(sentence, &range)));
            }
        }
    }
    made
}

/// The first sentence that holds a phrase and passes a test.
pub(crate) fn first(
    statement: &Statement<'_>,
    phrase: &str,
    fits: impl Fn(&Sentence, &str) -> bool,
) -> Option<Found<()>> {
    let cue = statement.data.phrase(phrase);
    statement.sentences.iter().find_map(|sentence| {
        let lower = statement.lower(sentence);
        let range = cue.cues.first(lower).filter(|_| !cue.not.is_in(lower))?;
        fits(sentence, lower).then(|| Found::certain((), statement.place(sentence, &range)))
    })
}

/// Whether the organisation itself takes complaints.
pub(crate) fn complaints(statement: &Statement<'_>) -> Option<Found<()>> {
    let under_heading = statement.sentences.iter().find_map(|sentence| {
        let lower = statement.lower(sentence);
        let heading = statement.data.phrase("complaint-heading").cues.is_in(statement.heading(sentence));
        let own = statement.data.phrase("contact-invite").cues.is_in(lower) && !statement.data.phrase("authority").cues.is_in(lower);
        (heading && own).then(|| Found::likely((), statement.span(sentence)))
    });
    first(statement, "complaint-procedure", |_, _| true).or(under_heading)
}

/// Whether something is said yes or no: `yes` and `no` are names of phrases; a yes goes before a no.
pub(crate) fn either(statement: &Statement<'_>, yes: &str, no: &str) -> Option<Found<bool>> {
    let to = |value: bool| move |found: Found<()>| Found { value, span: found.span, certainty: found.certainty };
    first(statement, yes, |sentence, _| !context::defines(statement, sentence))
        .map(to(true))
        .or_else(|| first(statement, no, |_, _| true).map(to(false)))
}

/// Breaches, and within how many hours the authority hears of one.
pub(crate) fn breach(statement: &Statement<'_>) -> (Option<Found<()>>, Option<Found<Period>>) {
    let mentioned = first(statement, "breach", |sentence, _| !sentence.about(Topic::Disclosure));
    let mut within = None;
    for sentence in &statement.sentences {
        let lower = statement.lower(sentence);
        let cue = statement.data.phrase("breach-authority");
        if !cue.cues.is_in(lower) {
            continue;
        }
        for spotted in periods(lower) {
            if spotted.period.unit == Unit::Hour && within.is_none() {
                within = Some(Found::certain(spotted.period, statement.place(sentence, &spotted.range)));
            }
        }
    }
    (mentioned, within)
}
