//! `[rights]`: what people may ask, within what time, through what channel, and how they show who they are.

use waarborg_policy::syntax::Path;

use super::organisation::channel;
use super::write::{Value, Writer};
use crate::normal::period::{Period, Unit};
use crate::reading::{Certainty, IdentityCheck, Reading};
use crate::statement::{Statement, Topic};
use crate::text::Kind;

/// Rights by the code of the labels, and as the policy names them.
const RIGHTS: [(&str, &str); 8] = [
    ("access", "access"),
    ("rectification", "rectification"),
    ("completion", "completion"),
    ("erasure", "erasure"),
    ("restriction", "restriction"),
    ("portability", "portability"),
    ("object", "objection"),
    ("withdraw_consent", "withdraw"),
];

pub(super) fn rights(statement: &Statement<'_>, reading: &Reading, writer: &mut Writer) {
    let at = |key: &str| Path::of(["rights", key]);
    for found in &reading.rights {
        if let Some((_, right)) = RIGHTS.iter().find(|(code, _)| *code == found.value) {
            writer.add(&at("offers"), *right, &found.span, found.certainty);
        }
    }
    requests(statement, writer);
    if let Some(within) = &reading.answer_within {
        writer.set(&at("answer-within"), term(within.value), &within.span, within.certainty);
    } else {
        vague_term(statement, writer);
    }
    channels(statement, writer);
    identity(statement, reading, writer);
    apart(statement, writer);
}

/// That data may be erased by a request, and consent withdrawn where one sentence names it and the next the withdrawal.
fn requests(statement: &Statement<'_>, writer: &mut Writer) {
    let path = Path::of(["rights", "offers"]);
    for sentence in &statement.sentences {
        let lower = statement.lower(sentence);
        let cue = statement.data.draft("withdraws");
        let before = statement.before(sentence).map(|before| statement.lower(before));
        let asked = statement.data.draft("gave-consent");
        let erase = statement.data.draft("asks-erasure");
        if sentence.about(Topic::Rights) && erase.cues.is_in(lower) && !erase.not.is_in(lower) {
            writer.add(&path, "erasure", &statement.span(sentence), Certainty::Likely);
        }
        if cue.cues.is_in(lower) && before.is_some_and(|before| asked.cues.is_in(before)) {
            writer.add(&path, "withdraw", &statement.span(sentence), Certainty::Likely);
        }
    }
}

/// A period in the words of the language.
pub(super) fn term(period: Period) -> String {
    let unit = match period.unit {
        Unit::Hour => "hour",
        Unit::Day | Unit::WorkingDay => "day",
        Unit::Week => "week",
        Unit::Month => "month",
        Unit::Year => "year",
    };
    let plural = if period.count == 1 { "" } else { "s" };
    format!("{} {unit}{plural}", period.count)
}

/// A promise without a number.
fn vague_term(statement: &Statement<'_>, writer: &mut Writer) {
    let cue = statement.data.phrase("as-soon-as-possible");
    for sentence in &statement.sentences {
        let lower = statement.lower(sentence);
        if !sentence.about_any(&[Topic::Rights, Topic::Contact]) || cue.not.is_in(lower) {
            continue;
        }
        if let Some(range) = cue.cues.first(lower) {
            let words = statement.place(sentence, &range);
            writer.set(
                &Path::of(["rights", "answer-within"]),
                "as soon as possible",
                &words,
                Certainty::Likely,
            );
            return;
        }
    }
}

/// The address that stands with the requests, where it is the only one and a script hides it.
fn channels(statement: &Statement<'_>, writer: &mut Writer) {
    let request = statement.data.phrase("request-to");
    for sentence in &statement.sentences {
        let lower = statement.lower(sentence);
        if sentence.about(Topic::Rights)
            && request.cues.is_in(lower)
            && channel(lower) == Some("contact.general.email")
            && writer.has(&Path::of(["contact", "general"]))
        {
            let path = Path::of(["rights", "channels"]);
            writer.add(&path, "contact.general.email", &statement.span(sentence), Certainty::Certain);
        }
    }
}

fn identity(statement: &Statement<'_>, reading: &Reading, writer: &mut Writer) {
    let Some(check) = &reading.identity_check else { return };
    let at = |key: &str| Path::of(["rights", "identity", key]);
    let sentence = statement.sentences.iter().find(|sentence| {
        let span = statement.span(sentence);
        span.start <= check.span.start && check.span.end <= span.end
    });
    let lower = sentence.map(|sentence| statement.lower(sentence)).unwrap_or_default();
    let words = sentence.map_or_else(|| check.span.clone(), |sentence| statement.span(sentence));
    let needed = statement.data.phrase("when-needed").cues.is_in(lower);
    match check.value {
        IdentityCheck::IdCopy | IdentityCheck::RedactedIdCopy => {
            writer.set(&at("ask"), if needed { "when-needed" } else { "always" }, &words, Certainty::Likely);
            writer.set(&at("by"), Value::List(vec!["id-copy".into()]), &words, Certainty::Certain);
        }
        IdentityCheck::Other => {
            writer.set(
                &at("ask"),
                if needed { "when-needed" } else { "when-in-doubt" },
                &words,
                Certainty::Likely,
            );
        }
    }
    if check.value == IdentityCheck::RedactedIdCopy {
        blacken(statement, writer);
    }
}

fn blacken(statement: &Statement<'_>, writer: &mut Writer) {
    let path = Path::of(["rights", "identity", "blacken"]);
    for sentence in &statement.sentences {
        let lower = statement.lower(sentence);
        let Some(range) = statement.data.phrase("blacken").cues.first(lower) else { continue };
        let words = statement.span(sentence);
        let mut any = false;
        for part in ["bsn", "photo", "mrz", "document-number"] {
            if statement.data.phrase(&format!("blacken-{part}")).cues.is_in(lower) {
                writer.add(&path, part, &words, Certainty::Certain);
                any = true;
            }
        }
        if !any && !writer.has(&path) {
            writer.set(&path, "unspecified", &statement.place(sentence, &range), Certainty::Likely);
        }
        if any {
            return;
        }
    }
}

/// Objection is presented apart where it has a heading or a paragraph of its own.
fn apart(statement: &Statement<'_>, writer: &mut Writer) {
    let cue = statement.data.phrase("rights-object");
    let own = statement.sentences.iter().find(|sentence| {
        statement.kind(sentence) == Kind::Heading
            && cue.cues.is_in(statement.lower(sentence))
            && !statement.data.phrase("other-rights").cues.is_in(statement.lower(sentence))
    });
    // A heading among the headings of all rights sets nothing apart.
    let headings = statement.sentences.iter().filter(|sentence| {
        statement.kind(sentence) == Kind::Heading
            && statement.data.phrase("other-rights").cues.is_in(statement.lower(sentence))
    });
    if let Some(sentence) = own.filter(|_| headings.count() == 0) {
        writer.set(
            &Path::of(["rights", "objection-apart"]),
            true,
            &statement.span(sentence),
            Certainty::Likely,
        );
    }
}
