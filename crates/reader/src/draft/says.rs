//! What single sentences say: phrases that are one word of the policy, written as data (`says.toml`).

use std::sync::LazyLock;

use serde::Deserialize;
use waarborg_policy::syntax::Path;

use super::write::{Value, Writer};
use crate::cue::Cues;
use crate::data::Tongue;
use crate::read::context;
use crate::reading::{Certainty, Reading};
use crate::statement::{Sentence, Statement, Topic};
use crate::text::Kind;

/// One phrase and the value that it says.
#[derive(Debug)]
struct Says {
    path: Path,
    what: What,
    cues: Cues,
    not: Cues,
    topics: Vec<Topic>,
    denied: bool,
}

/// How the value is put.
#[derive(Debug)]
enum What {
    /// This word is added to a list.
    Add(String),
    /// This value is set.
    Set(Value),
    /// The words of the sentence are the value.
    Words,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    cues: Vec<String>,
    #[serde(default)]
    not: Vec<String>,
    #[serde(default, rename = "in")]
    topics: Vec<String>,
    #[serde(default)]
    denied: bool,
}

static NL: LazyLock<Vec<Says>> = LazyLock::new(|| parse(include_str!("../../data/nl/says.toml")));
static EN: LazyLock<Vec<Says>> = LazyLock::new(|| parse(include_str!("../../data/en/says.toml")));

fn parse(text: &str) -> Vec<Says> {
    let written: toml::Table = toml::from_str(text).unwrap_or_default();
    let mut made = Vec::new();
    for (key, entries) in written {
        let Some((path, what)) = target(&key) else { continue };
        let Ok(entries) = entries.try_into::<Vec<Written>>() else { continue };
        let Some(entry) = entries.into_iter().next() else { continue };
        made.push(Says {
            path,
            what,
            cues: Cues::new(entry.cues.iter().map(String::as_str)),
            not: Cues::new(entry.not.iter().map(String::as_str)),
            topics: entry.topics.iter().filter_map(|name| Topic::named(name)).collect(),
            denied: entry.denied,
        });
    }
    made
}

/// `path + word` adds, `path = word` sets.
fn target(key: &str) -> Option<(Path, What)> {
    if let Some((path, word)) = key.split_once(" + ") {
        return Some((Path::parse(path), What::Add(word.to_owned())));
    }
    let (path, word) = key.split_once(" = ")?;
    let what = match word {
        "WORDS" => What::Words,
        "true" => What::Set(true.into()),
        "false" => What::Set(false.into()),
        word => What::Set(word.into()),
    };
    Some((Path::parse(path), what))
}

/// Puts everything that a sentence says by itself.
pub(super) fn says(statement: &Statement<'_>, _reading: &Reading, writer: &mut Writer) {
    let all = match statement.tongue {
        Tongue::Nl => &*NL,
        Tongue::En => &*EN,
    };
    for sentence in &statement.sentences {
        if statement.kind(sentence) == Kind::Heading {
            continue;
        }
        let lower = statement.lower(sentence);
        for one in all {
            if holds(statement, sentence, lower, one) {
                put(statement, sentence, one, writer);
            }
        }
    }
}

fn holds(statement: &Statement<'_>, sentence: &Sentence, lower: &str, one: &Says) -> bool {
    if !one.topics.is_empty() && !sentence.about_any(&one.topics) {
        return false;
    }
    let Some(range) = one.cues.first(lower) else { return false };
    if one.not.is_in(lower) {
        return false;
    }
    // A sentence on weaknesses of systems is about reporters, not about the people whose data are held.
    if sentence.about(Topic::Disclosure) && !one.topics.contains(&Topic::Disclosure) {
        return false;
    }
    one.denied || !context::denied_before(statement, lower, &range)
}

fn put(statement: &Statement<'_>, sentence: &Sentence, one: &Says, writer: &mut Writer) {
    let words = statement.span(sentence);
    match &one.what {
        What::Add(word) => writer.add(&one.path, word.as_str(), &words, Certainty::Likely),
        What::Set(value) => {
            if writer.has(&one.path) {
                writer.note(&one.path, &words);
            } else {
                writer.set(&one.path, value.clone(), &words, Certainty::Likely);
            }
        }
        What::Words => {
            if !writer.has(&one.path) {
                let text = statement.words(&words).split_whitespace().collect::<Vec<_>>().join(" ");
                writer.set(&one.path, text, &words, Certainty::Likely);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_phrases_are_sound() {
        for (name, text) in
            [("nl", include_str!("../../data/nl/says.toml")), ("en", include_str!("../../data/en/says.toml"))]
        {
            let written: toml::Table = toml::from_str(text).expect(name);
            for (key, entries) in written {
                assert!(target(&key).is_some(), "{name}: {key}");
                let entries: Vec<Written> =
                    entries.try_into().unwrap_or_else(|error| panic!("{name} {key}: {error}"));
                for entry in entries {
                    for cue in entry.cues.iter().chain(&entry.not) {
                        assert!(Cues::new([cue.as_str()]).sound(1), "{name}, {key}: `{cue}`");
                    }
                    for topic in &entry.topics {
                        assert!(Topic::named(topic).is_some(), "{name}, {key}: {topic}");
                    }
                }
            }
        }
    }
}
