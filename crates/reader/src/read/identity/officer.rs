//! Who guards privacy in the organisation, by name.

use super::no_names::NO_NAMES;
use crate::normal::{compile, contact};
use crate::reading::Found;
use crate::statement::Statement;
use regex::bytes::Regex;
use std::sync::LazyLock;

/// The name of the officer or coordinator, where one is given.
pub(super) fn officer(statement: &Statement<'_>) -> Option<Found<String>> {
    static PERSON: LazyLock<Option<Regex>> = LazyLock::new(|| {
        compile(
            r"\b(?:(?:de heer|mevrouw|dhr\.?|mevr\.?|mw\.?|mr\.?|drs\.?|ir\.?|ing\.?) )?(?P<name>(?:[A-Z]\. ?)*(?:\([A-Z][a-z]+\) )?[A-Z][a-z]+(?: (?:van|de|der|den|ten|ter|'t|van der|van de))*(?: [A-Z][a-z-]+)+|(?:[A-Z]\. ?)+(?:(?:van|de|der|den) )*[A-Z][a-z]+)",
        )
    });
    for (number, sentence) in statement.sentences.iter().enumerate() {
        let lower = statement.lower(sentence);
        let cue = statement.data.phrase("person-named");
        if !cue.cues.is_in(lower) || cue.not.is_in(lower) {
            continue;
        }
        for next in [number, number + 1] {
            let Some(sentence) = statement.sentences.get(next) else { continue };
            let plain = statement.plain(sentence);
            if next > number && plain.len() > 90 {
                continue;
            }
            let Some(regex) = PERSON.as_ref() else { continue };
            for found in regex.captures_iter(plain.as_bytes()) {
                let Some(range) = found.name("name").map(|name| name.range()) else { continue };
                let name = plain.get(range.clone()).unwrap_or_default();
                let small = name.to_ascii_lowercase();
                let bad = [
                    "functionaris",
                    "autoriteit",
                    "privacy",
                    "algemene",
                    "data",
                    "personal",
                    "persoonsgegevens",
                    "europese",
                    "den haag",
                    "gegevens",
                    "officer",
                ];
                let first = small.split(' ').next().unwrap_or_default();
                let organisation = [
                    "stichting",
                    "vereniging",
                    "gemeente",
                    "praktijk",
                    "installatie",
                    "techniek",
                    "b.v",
                    "studio",
                    "bureau",
                    "verwerkings",
                    "algemeen",
                ]
                .iter()
                .any(|word| small.contains(word));
                if organisation {
                    continue;
                }
                let street = contact::streets(plain)
                    .iter()
                    .any(|street| street.start <= range.start && range.end <= street.end);
                if !street && !bad.iter().any(|word| small.contains(word)) && !NO_NAMES.contains(&first) {
                    let span = statement.place(sentence, &range);
                    return Some(Found::likely(statement.words(&span).to_owned(), span));
                }
            }
        }
    }
    None
}
