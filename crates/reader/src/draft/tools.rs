//! `[cookie.*]`: the tools that the text names, and the kinds that it describes without a name.

use std::ops::Range;

use waarborg_policy::syntax::Path;

use super::frame::slug;
use super::write::{Value, Writer};
use crate::reading::{Certainty, Reading};
use crate::statement::{Sentence, Statement, Topic};

/// Tools of one firm, which the vocabulary knows by the name of the firm.
const FIRMS: [(&str, &str); 6] = [
    ("facebook", "facebook"),
    ("meta", "facebook"),
    ("linkedin", "linkedin"),
    ("youtube", "youtube"),
    ("google-ad", "google-ads"),
    ("google-analytics", "google-analytics"),
];

/// What cookies are for, by the name of the phrase that says it.
const PURPOSES: [(&str, &str); 6] = [
    ("working-site", "cookie-for-working-site"),
    ("website-improvement", "cookie-for-website-improvement"),
    ("website-reports", "cookie-for-website-reports"),
    ("personalisation", "cookie-for-personalisation"),
    ("ad-measurement", "cookie-for-ad-measurement"),
    ("other-internet-services", "cookie-for-other-internet-services"),
];

pub(super) fn tools(statement: &Statement<'_>, reading: &Reading, writer: &mut Writer) {
    let mut named = [false, false];
    for tool in &reading.cookies.tools {
        let id = slug(&tool.value);
        let id = FIRMS
            .iter()
            .find(|(start, _)| id.starts_with(start))
            .map_or(id.as_str(), |(_, firm)| firm)
            .to_owned();
        if id.is_empty() {
            continue;
        }
        let Some(sentence) = around(statement, &tool.span) else { continue };
        let lower = statement.lower(sentence);
        let counts = statement.data.phrase("counts-visits").cues.is_in(&tool.value.to_lowercase());
        // A counter of which the text says that it places none.
        if counts && super::cookies::places_none(statement, sentence) {
            continue;
        }
        let kind = if counts { "analytical" } else { "tracking" };
        let slot = usize::from(!counts);
        if let Some(known) = named.get_mut(slot) {
            *known = true;
        }
        let at = |key: &str| Path::of(["cookie", id.as_str(), key]);
        let words = statement.span(sentence);
        writer.set(&at("kind"), kind, &words, Certainty::Likely);
        if statement.data.phrase("privacy-friendly").cues.is_in(lower) && counts {
            writer.set(&at("exempt"), "privacy-friendly", &words, Certainty::Likely);
        }
        purposes(statement, sentence, &at("for"), writer);
    }
    for sentence in statement.sentences.iter().filter(|sentence| sentence.about(Topic::Cookies)) {
        let lower = statement.lower(sentence);
        if statement.data.phrase("makes-profiles").cues.is_in(lower) {
            // The tool that the sentence speaks of, or the one that tracks.
            for tool in &reading.cookies.tools {
                let id = slug(&tool.value);
                let id = FIRMS
                    .iter()
                    .find(|(start, _)| id.starts_with(start))
                    .map_or(id.as_str(), |(_, firm)| firm);
                if lower.contains(&tool.value.to_lowercase()) {
                    writer.set(
                        &Path::of(["cookie", id, "profiles"]),
                        true,
                        &statement.span(sentence),
                        Certainty::Likely,
                    );
                }
            }
        }
    }
    for (kind, phrase, named) in [
        ("functional", "cookie-functional", false),
        ("analytical", "cookie-analytical", named.first().copied().unwrap_or(false)),
        ("tracking", "cookie-tracking", named.get(1).copied().unwrap_or(false)),
    ] {
        let kinds = Path::of(["cookies", "kinds"]);
        let used = match writer.value(&kinds) {
            Some(Value::List(list)) => list.contains(&kind.into()),
            _ => false,
        };
        if !named && used {
            described(statement, kind, phrase, writer);
        }
    }
}

fn around<'s>(statement: &'s Statement<'_>, span: &Range<usize>) -> Option<&'s Sentence> {
    statement.sentences.iter().find(|sentence| {
        let own = statement.span(sentence);
        own.start <= span.start && span.end <= own.end
    })
}

/// What a kind of cookies is for, in the sentences that describe it and go on about "these cookies".
fn described(statement: &Statement<'_>, kind: &str, phrase: &str, writer: &mut Writer) {
    let path = Path::of(["cookie", kind, "for"]);
    let mut about = false;
    for sentence in statement.sentences.iter().filter(|sentence| sentence.about(Topic::Cookies)) {
        let lower = statement.lower(sentence);
        let kinds = ["cookie-functional", "cookie-analytical", "cookie-tracking"];
        let own = super::cookies::places(statement, sentence, phrase);
        let several = kinds.iter().filter(|name| statement.data.phrase(name).cues.is_in(lower)).count() > 1;
        let goes_on = statement.data.phrase("these-cookies").cues.is_in(lower);
        about = own && !several || about && goes_on;
        let friendly = statement.data.draft("cookies-friendly").cues.is_in(lower);
        if friendly && kind == "analytical" && super::cookies::places(statement, sentence, phrase) {
            let exempt = Path::of(["cookie", kind, "exempt"]);
            writer.set(&exempt, "privacy-friendly", &statement.span(sentence), Certainty::Likely);
        }
        if about {
            purposes(statement, sentence, &path, writer);
        }
    }
}

fn purposes(statement: &Statement<'_>, sentence: &Sentence, path: &Path, writer: &mut Writer) {
    let lower = statement.lower(sentence);
    for (purpose, phrase) in PURPOSES {
        if let Some(range) = statement.data.phrase(phrase).cues.first(lower) {
            let words = statement.place(sentence, &range);
            match writer.value(path) {
                Some(Value::Text(_)) => {}
                _ => writer.add(path, purpose, &words, Certainty::Likely),
            }
        }
    }
}
