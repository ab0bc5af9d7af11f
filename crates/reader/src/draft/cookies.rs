//! `[cookies]`: kinds, for which of them consent is asked.

use std::ops::Range;

use waarborg_policy::syntax::Path;

use super::write::Writer;
use crate::read::context;
use crate::reading::{Certainty, Reading};
use crate::statement::{Sentence, Statement, Topic};
use crate::text::Kind;

const KINDS: [(&str, &str); 3] = [
    ("functional", "cookie-functional"),
    ("analytical", "cookie-analytical"),
    ("tracking", "cookie-tracking"),
];

pub(super) fn cookies(statement: &Statement<'_>, reading: &Reading, writer: &mut Writer) {
    let at = |key: &str| Path::of(["cookies", key]);
    let cookies = &reading.cookies;
    let read = [&cookies.functional, &cookies.analytical, &cookies.tracking];
    let mut used: Vec<&'static str> = Vec::new();
    for ((kind, phrase), found) in KINDS.iter().zip(read) {
        let Some(found) = found else { continue };
        if let Some(words) = placed(statement, phrase, &found.span) {
            writer.add(&at("kinds"), *kind, &words, found.certainty);
            used.push(kind);
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
            || statement.data.draft("asks-no-consent").cues.is_in(lower)
            || !(sentence.about(Topic::Cookies) || lower.contains("cookie"))
        {
            continue;
        }
        let words = statement.span(sentence);
        let named: Vec<&'static str> = KINDS
            .iter()
            .filter(|(_, phrase)| {
                let named = statement.data.phrase(phrase).cues.first(lower);
                named.is_some_and(|range| !context::denied(statement, lower, &range))
            })
            .map(|(kind, _)| *kind)
            .collect();
        // "Functional cookies, and analytical ones if you allow them": what waits is what consent is needed for.
        let several = named.len() > 1 && statement.data.draft("consent-for-last").cues.is_in(lower);
        for kind in named.into_iter().filter(|kind| !(several && *kind == "functional")) {
            if writer.has(&at("kinds")) {
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
    // Consent for what is done with data in general is none for cookies, and what needs none asks none.
    let other = statement.data.draft("consent-for-data").cues.is_in(lower) && !lower.contains("cookie");
    if other || statement.data.draft("asks-no-consent").cues.is_in(lower) {
        return;
    }
    // "No tracking cookies without your consent" is said of those only.
    let only = KINDS.iter().skip(1).any(|(_, phrase)| statement.data.phrase(phrase).cues.is_in(lower));
    let needed = only
        || statement.data.phrase("where-consent-needed").cues.is_in(lower)
        || !statement.data.phrase("all-cookies").cues.is_in(lower);
    let words = sentence.map_or_else(|| asked.span.clone(), |sentence| statement.span(sentence));
    for kind in used {
        if !(needed && kind == "functional") {
            writer.add(&at("consent"), kind, &words, Certainty::Likely);
        }
    }
}

/// The words that say that cookies of a kind are placed: those that were read, or others.
fn placed(statement: &Statement<'_>, phrase: &str, read: &Range<usize>) -> Option<Range<usize>> {
    let says = |sentence: &&Sentence| {
        (sentence.about(Topic::Cookies) || statement.lower(sentence).contains("cookie"))
            && places(statement, sentence, phrase)
    };
    let found: Vec<&Sentence> = statement.sentences.iter().filter(says).collect();
    let around = |sentence: &&&Sentence| {
        let span = statement.span(sentence);
        span.start <= read.start && read.end <= span.end
    };
    if found.iter().any(|sentence| around(&sentence)) {
        return Some(read.clone());
    }
    found.first().map(|sentence| statement.span(sentence))
}

/// Whether a sentence says that cookies of a kind are placed: it names them, and does not deny them.
pub(super) fn places(statement: &Statement<'_>, sentence: &Sentence, phrase: &str) -> bool {
    let lower = statement.lower(sentence);
    let cue = statement.data.phrase(phrase);
    let draft = |name: &str| statement.data.draft(name).cues.is_in(lower);
    let not = cue.not.all(lower);
    let ranges = || cue.cues.all(lower).into_iter();
    let clear = |range: &Range<usize>| {
        !not.iter().any(|other| other.start < range.end && range.start < other.end)
            && !context::denied(statement, lower, range)
    };
    if !ranges().any(|range| clear(&range)) || context::denied_list(statement, sentence) {
        return false;
    }
    // A heading says what its section is about; the section says whether there are any.
    if statement.kind(sentence) == Kind::Heading {
        let below = statement.sentences.iter().filter(|other| {
            statement.block_of(other).is_some_and(|block| block.heading == Some(sentence.block))
        });
        let denies = |other: &Sentence| {
            let lower = statement.lower(other);
            let named = cue.cues.first(lower);
            named.is_some_and(|range| context::denied(statement, lower, &range))
                || statement.data.draft("cookies-none").cues.is_in(lower)
        };
        return !below.into_iter().any(denies);
    }
    // Statistics without a word of cookies are no functional cookies.
    let counts = phrase == "cookie-functional" && draft("cookie-statistics") && !lower.contains("cookie");
    // A counter is no cookie where its section says that none is placed.
    let none = || draft("cookies-none") || !lower.contains("cookie") && places_none(statement, sentence);
    !(counts || phrase != "cookie-functional" && none())
}

/// Whether the section of a sentence says that no cookies are placed there.
pub(super) fn places_none(statement: &Statement<'_>, sentence: &Sentence) -> bool {
    let heading = |other: &Sentence| statement.block_of(other).and_then(|block| block.heading);
    let none = statement.data.draft("cookies-none");
    heading(sentence).is_some()
        && statement
            .sentences
            .iter()
            .filter(|other| heading(other) == heading(sentence))
            .any(|other| none.cues.is_in(statement.lower(other)) && !none.not.is_in(statement.lower(other)))
}
