//! What single English sentences say, as values of the policy.

mod said;
mod unsaid;

use said::SAID;
use unsaid::UNSAID;
use waarborg_reader::{Page, draft};

/// A sentence below a heading, in a text that is English and names an address.
fn page(heading: &str, sentence: &str) -> Page {
    Page::plain(format!(
        "Privacy statement\n\nThis is the privacy statement of Bakery Jones. You can reach us at info@example.org.\n\n\
         {heading}\n\n{sentence}\n"
    ))
}

/// Whether the draft of a sentence has a value (`path + word`, `path = word`), and the file that says it.
fn sets(key: &str, heading: &str, sentence: &str) -> (bool, String) {
    let made = draft(&page(heading, sentence));
    assert!(made.policy.is_some(), "{sentence}: {}", made.toml);
    let file: toml::Table = toml::from_str(&made.toml).unwrap();
    let (path, word) = key.split_once(" + ").or_else(|| key.split_once(" = ")).unwrap();
    let value = path.split('.').try_fold(toml::Value::Table(file), |at, step| at.get(step).cloned());
    let has = match value {
        Some(toml::Value::Array(all)) => all.iter().any(|one| one.as_str() == Some(word)),
        Some(toml::Value::String(said)) => word == "WORDS" && sentence.contains(&said) || said == word,
        Some(toml::Value::Boolean(said)) => said.to_string() == word,
        _ => false,
    };
    (has, made.toml)
}

/// The keys of the cues of a language.
fn keys(text: &str) -> Vec<String> {
    text.lines()
        .filter_map(|line| line.strip_prefix("[[\"")?.strip_suffix("\"]]"))
        .map(str::to_owned)
        .collect()
}

const ENGLISH: &str = include_str!("../../../data/en/says.toml");
const DUTCH: &str = include_str!("../../../data/nl/says.toml");

#[test]
fn both_languages_say_the_same_in_the_same_places() {
    assert_eq!(keys(ENGLISH), keys(DUTCH));
    let english: toml::Table = toml::from_str(ENGLISH).unwrap();
    let dutch: toml::Table = toml::from_str(DUTCH).unwrap();
    for (key, entries) in &dutch {
        for what in ["in", "denied"] {
            let of = |entries: &toml::Value| entries.get(0).and_then(|entry| entry.get(what)).cloned();
            assert_eq!(of(entries), of(&english[key]), "{key}: {what}");
        }
    }
}

#[test]
fn every_key_is_said_by_a_sentence() {
    for key in keys(ENGLISH) {
        assert!(SAID.iter().any(|(known, ..)| *known == key), "no sentence says {key}");
    }
    let wrong: Vec<String> = SAID
        .iter()
        .filter_map(|(key, heading, sentence)| {
            let (has, file) = sets(key, heading, sentence);
            (!has).then(|| format!("{key} is not set by: {sentence}\n{file}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_only_looks_like_it_says_nothing() {
    let wrong: Vec<String> = UNSAID
        .iter()
        .filter_map(|(key, heading, sentence)| {
            let (has, file) = sets(key, heading, sentence);
            has.then(|| format!("{key} is set by: {sentence}\n{file}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
