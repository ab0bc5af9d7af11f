//! `[cookies]`: kinds, for which of them consent is asked.

use waarborg_policy::syntax::Path;

use super::write::Writer;
use crate::read::context;
use crate::reading::{Certainty, Reading};
use crate::statement::{Statement, Topic};

const KINDS: [(&str, &str); 3] = [
    ("functional", "cookie-functional"),
    ("analytical", "cookie-analytical"),
    ("tracking", "cookie-tracking"),
];

pub(super) fn cookies(statement: &Statement<'_>, reading: &Reading, writer: &mut Writer) {
    let at = |key: &str| Path::of(["cookies", key]);
    let cookies = &reading.cookies;
    let used = [&cookies.functional, &cookies.analytical, &cookies.tracking];
    for ((kind, _), found) in KINDS.iter().zip(used) {
        if let Some(found) = found {
            writer.add(&at("kinds"), *kind, &found.span, found.certainty);
        }
    }
    if cookies.consent_asked.as_ref().is_none_or(|asked| !asked.value) {
        return;
    }
    let mut any = false;
    for sentence in &statement.sentences {
        let lower = statement.lower(sentence);
        let cue = statement.data.phrase("cookie-consent");
        if !cue.cues.is_in(lower)
            || cue.not.is_in(lower)
            || !(sentence.about(Topic::Cookies) || lower.contains("cookie"))
        {
            continue;
        }
        let words = statement.span(sentence);
        for (kind, phrase) in KINDS {
            let named = statement.data.phrase(phrase).cues.first(lower);
            if named.is_some_and(|range| !context::denied(statement, lower, &range))
                && writer.has(&at("kinds"))
            {
                writer.add(&at("consent"), kind, &words, Certainty::Likely);
                any = true;
            }
        }
    }
    if any {
        return;
    }
    // Consent for "cookies", or "these cookies": for every kind that the text names; "where it is needed": not for the
    // functional ones.
    let Some(asked) = &cookies.consent_asked else { return };
    let sentence = statement.sentences.iter().find(|sentence| {
        let span = statement.span(sentence);
        span.start <= asked.span.start && asked.span.end <= span.end
    });
    let lower = sentence.map(|sentence| statement.lower(sentence)).unwrap_or_default();
    let needed = statement.data.phrase("where-consent-needed").cues.is_in(lower)
        || !statement.data.phrase("all-cookies").cues.is_in(lower);
    let words = sentence.map_or_else(|| asked.span.clone(), |sentence| statement.span(sentence));
    for ((kind, _), found) in KINDS.iter().zip(used) {
        if found.is_some() && !(needed && *kind == "functional") {
            writer.add(&at("consent"), *kind, &words, Certainty::Likely);
        }
    }
}
