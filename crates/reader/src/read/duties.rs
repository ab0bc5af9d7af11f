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
    let cues = MEASURES.map(|code| (code, statement.data.phrase(&format!("security-{code}"))));
    for sentence in &statement.sentences {
        let purposes = context::listed(statement, sentence)
            && sentence.about_any(&[Topic::Purposes, Topic::Grounds, Topic::Data])
            && !sentence.about(Topic::Security);
        if sentence.about_any(&[Topic::Definitions, Topic::Disclosure]) && !sentence.inherited {
            continue;
        }
        let lower = statement.lower(sentence);
        for (code, cue) in cues {
            if made.iter().any(|found| found.value == code)
                || purposes && ["generic", "access_control"].contains(&code)
            {
                continue;
            }
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
    let authority = &statement.data.phrase("authority").cues;
    let invite = &statement.data.phrase("contact-invite").cues;
    let cue = statement.data.phrase("complaint-procedure");
    statement.sentences.iter().enumerate().find_map(|(number, sentence)| {
        let lower = statement.lower(sentence);
        // Under a heading on complaints: "Please turn to us first."
        let here = sentence.about(Topic::Complaints) && !sentence.inherited && !authority.is_in(lower);
        let ours = statement.data.phrase("complain-to-us");
        if here && let Some(range) = ours.cues.first(lower).filter(|_| !ours.not.is_in(lower)) {
            return Some(Found::certain((), statement.place(sentence, &range)));
        }
        let range = cue.cues.first(lower).filter(|_| !cue.not.is_in(lower))?;
        // "Have you a complaint?": what follows says to whom.
        let next = statement.sentences.get(number + 1).map(|next| statement.lower(next)).unwrap_or_default();
        let asks = lower.ends_with('?') || !invite.is_in(lower);
        let elsewhere = asks && authority.is_in(next);
        let outright = statement.data.phrase("complaint-outright").cues.is_in(lower);
        (outright || !elsewhere && (!lower.ends_with('?') || invite.is_in(next)))
            .then(|| Found::certain((), statement.place(sentence, &range)))
    })
}

/// Whether something is said yes or no: `yes` and `no` are names of phrases; a yes goes before a no.
pub(crate) fn either(statement: &Statement<'_>, yes: &str, no: &str) -> Option<Found<bool>> {
    let to =
        |value: bool| move |found: Found<()>| Found { value, span: found.span, certainty: found.certainty };
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
