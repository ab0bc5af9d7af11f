//! Sentences: where they end, and where they only seem to.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use waarborg_policy::model::Language;

use super::words::{is_word, tokens};

/// Fewer words than this are a heading or a label, not a sentence.
const FEWEST_WORDS: usize = 2;

/// With so many commas after a colon, what follows is a list and no part of the sentence.
const COMMAS_OF_A_LIST: usize = 2;

/// The sentences of a text, in its order.
pub fn sentences(text: &str, language: Language) -> Vec<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut found = Vec::new();
    let mut current: Vec<&str> = Vec::new();
    for (n, word) in words.iter().enumerate() {
        current.push(word);
        if ends(word, current.len() == 1, words.get(n + 1).copied(), language) {
            found.push(current.join(" "));
            current.clear();
        }
    }
    found.push(current.join(" "));
    found.retain(|sentence| tokens(spoken(sentence)).filter(|token| is_word(token)).count() >= FEWEST_WORDS);
    found
}

/// The sentence without the list that it ends in: "You have these rights: access, rectification, erasure."
pub(super) fn spoken(sentence: &str) -> &str {
    match sentence.split_once(": ") {
        Some((lead, list)) if list.matches(", ").count() >= COMMAS_OF_A_LIST => lead,
        _ => sentence,
    }
}

/// Whether a sentence ends after a word.
fn ends(word: &str, is_first: bool, next: Option<&str>, language: Language) -> bool {
    let bare = word.trim_end_matches(['"', '\'', '”', '’', '»', ')', ']']);
    if bare.ends_with(['!', '?', '…']) {
        return next.is_none_or(begins);
    }
    let Some(stem) = bare.strip_suffix('.') else { return false };
    let Some(next) = next else { return true };
    let inner = bare.trim_start_matches(['"', '\'', '“', '‘', '«', '(', '[']).to_lowercase();
    if let Some(may_end) = abbreviations(language).get(inner.as_str()) {
        return *may_end && begins(next);
    }
    let number = !stem.is_empty() && stem.chars().all(|letter| letter.is_ascii_digit());
    let initial = stem.chars().count() == 1 && stem.chars().all(char::is_uppercase);
    if initial || (number && is_first) {
        return false;
    }
    begins(next)
}

/// Whether a word may be the first of a sentence: it begins with no small letter.
fn begins(word: &str) -> bool {
    let first = word.chars().find(|letter| letter.is_alphanumeric());
    first.is_none_or(|letter| !letter.is_lowercase())
}

/// Abbreviations of a language, and whether a sentence may end after each.
fn abbreviations(language: Language) -> &'static BTreeMap<&'static str, bool> {
    static DUTCH: LazyLock<BTreeMap<&str, bool>> =
        LazyLock::new(|| read(include_str!("../../data/abbreviations.nl.txt")));
    static ENGLISH: LazyLock<BTreeMap<&str, bool>> =
        LazyLock::new(|| read(include_str!("../../data/abbreviations.en.txt")));
    match language {
        Language::Nl => &DUTCH,
        Language::En => &ENGLISH,
    }
}

fn read(text: &'static str) -> BTreeMap<&'static str, bool> {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.map(|line| (line.trim_end_matches('*'), line.ends_with('*'))).collect()
}
