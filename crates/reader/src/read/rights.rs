//! What people may ask, how fast they are answered, and how they show who they are.

use super::context;
use crate::normal::period::{Period, Unit, periods};
use crate::reading::{Found, IdentityCheck};
use crate::statement::{Sentence, Statement, Topic};

const RIGHTS: [(&str, &str); 9] = [
    ("access", "rights-access"),
    ("rectification", "rights-rectification"),
    ("completion", "rights-completion"),
    ("erasure", "rights-erasure"),
    ("restriction", "rights-restriction"),
    ("portability", "rights-portability"),
    ("object", "rights-object"),
    ("withdraw_consent", "rights-withdraw"),
    ("no_automated_decision", "rights-automated"),
];

/// Rights, each once, where it is first said.
pub(crate) fn rights(statement: &Statement<'_>) -> Vec<Found<&'static str>> {
    let mut made: Vec<Found<&'static str>> = Vec::new();
    for sentence in &statement.sentences {
        let lower = statement.lower(sentence);
        if made.iter().all(|found| found.value != "complaint_ap") {
            let cue = statement.data.phrase("complaint-ap");
            if let Some(range) = cue.cues.first(lower).filter(|_| !cue.not.is_in(lower)) {
                made.push(Found::certain("complaint_ap", statement.place(sentence, &range)));
            }
        }
        if !offers(statement, sentence) {
            continue;
        }
        for (code, phrase) in RIGHTS {
            if made.iter().any(|found| found.value == code) {
                continue;
            }
            let cue = statement.data.phrase(phrase);
            let exceptions = cue.not.all(lower);
            let found = cue.cues.all(lower).into_iter().find(|range| {
                !exceptions.iter().any(|other| other.start < range.end && range.start < other.end)
            });
            if let Some(range) = found {
                made.push(Found::certain(code, statement.place(sentence, &range)));
            }
        }
    }
    made
}

/// Whether a sentence says what a person may ask.
fn offers(statement: &Statement<'_>, sentence: &Sentence) -> bool {
    let lower = statement.lower(sentence);
    let word = statement.data.phrase("right-word").cues.is_in(lower);
    let outright = {
        let cue = statement.data.phrase("right-outright");
        cue.cues.is_in(lower) && !cue.not.is_in(lower)
    };
    let about = sentence.about(Topic::Rights)
        && (!sentence.inherited || !sentence.about_any(&[Topic::Cookies, Topic::Security]));
    if statement.data.phrase("right-elsewhere").cues.is_in(lower) && !outright {
        return false;
    }
    let in_list = context::listed(statement, sentence)
        && statement.data.phrase("right-list").cues.is_in(statement.lead(sentence));
    in_list
        || about
            && (word
                || context::listed(statement, sentence)
                || statement.kind(sentence) == crate::text::Kind::Heading)
        || outright
}

/// Within what time a request is answered.
pub(crate) fn answer_within(statement: &Statement<'_>) -> Option<Found<Period>> {
    let mut best: Option<(u8, Found<Period>)> = None;
    for sentence in &statement.sentences {
        let lower = statement.lower(sentence);
        if sentence.about_any(&[Topic::Disclosure, Topic::Breach]) {
            continue;
        }
        let cue = statement.data.phrase("answers");
        let rights = sentence.about_any(&[Topic::Rights, Topic::Contact, Topic::Complaints]);
        if !cue.cues.is_in(lower) || cue.not.is_in(lower) {
            continue;
        }
        for spotted in periods(lower) {
            if matches!(spotted.period.unit, Unit::Year) {
                continue;
            }
            let before = lower.get(..spotted.range.start).unwrap_or_default();
            if !statement.data.phrase("within-before").cues.is_in(before) {
                continue;
            }
            let request = statement.data.phrase("request-word").cues.is_in(lower);
            let extension = statement.data.phrase("extension").cues.is_in(before);
            // "Send your request to us. We answer within four weeks."
            let asked = || {
                let before = statement.before(sentence).map(|before| statement.lower(before));
                before.is_some_and(|before| statement.data.phrase("request-word").cues.is_in(before))
            };
            let weight = match (rights, request) {
                _ if extension => 0,
                (true, true) => 3,
                (_, true) => 2,
                (true, false) => 2,
                _ if asked() => 1,
                _ => 0,
            };
            if weight > 0 && best.as_ref().is_none_or(|(known, _)| *known < weight) {
                best =
                    Some((weight, Found::certain(spotted.period, statement.place(sentence, &spotted.range))));
            }
        }
    }
    best.map(|(_, found)| found)
}

/// How one shows who one is.
pub(crate) fn identity_check(statement: &Statement<'_>) -> Option<Found<IdentityCheck>> {
    let mut copy: Option<Found<IdentityCheck>> = None;
    let mut other: Option<Found<IdentityCheck>> = None;
    let mut blackened = false;
    for sentence in &statement.sentences {
        let lower = statement.lower(sentence);
        let asks = statement.data.phrase("asks-copy");
        if let Some(range) = asks.cues.first(lower).filter(|_| !asks.not.is_in(lower))
            && (sentence.about_any(&[Topic::Rights, Topic::Contact, Topic::Complaints])
                || statement.data.phrase("identity-for-request").cues.is_in(lower))
        {
            copy.get_or_insert_with(|| {
                Found::certain(IdentityCheck::IdCopy, statement.place(sentence, &range))
            });
        }
        let near = sentence.about_any(&[Topic::Rights, Topic::Contact, Topic::Complaints]) || copy.is_some();
        blackened |= near && statement.data.phrase("blacken").cues.is_in(lower);
        let cue = statement.data.phrase("other-identity");
        if let Some(range) = cue.cues.first(lower).filter(|_| !cue.not.is_in(lower)) {
            other.get_or_insert_with(|| {
                Found::certain(IdentityCheck::Other, statement.place(sentence, &range))
            });
        }
    }
    if let Some(found) = &mut copy
        && blackened
    {
        found.value = IdentityCheck::RedactedIdCopy;
    }
    copy.or(other)
}
