//! The title of a purpose in the text's own words, and an id made of it.

use std::ops::Range;

use super::frame::plain;

/// The longest title, in characters.
const LONGEST: usize = 120;

/// How many words of a title its id holds.
const WORDS: usize = 4;

/// Small words that an id leaves out.
const SMALL: &[&str] = &[
    "om", "te", "de", "het", "een", "van", "voor", "en", "of", "in", "op", "aan", "uw", "je", "jou", "jouw",
    "u", "ons", "onze", "mijn", "wij", "we", "ik", "met", "kunnen", "door", "der", "ten", "behoeve",
    "teneinde", "bij", "uit", "die", "dat", "zijn", "naar", "ter", "the", "to", "a", "an", "of", "and", "or",
    "for", "our", "your", "you", "us", "we", "with", "on", "in", "by", "be", "is", "are",
];

/// The part of a text without marks, numbers and joints at its ends.
pub(super) fn whole(text: &str) -> Range<usize> {
    let marks = |letter: char| letter.is_whitespace() || "*_-.;,:|".contains(letter);
    let mut start = text.len() - text.trim_start_matches(marks).len();
    let rest = text.get(start..).unwrap_or_default();
    let number = rest.bytes().take_while(|byte| byte.is_ascii_digit() || *byte == b'.').count();
    if number > 0 && rest.get(number..).is_some_and(|after| after.starts_with([' ', ')'])) {
        start += number;
        let rest = text.get(start..).unwrap_or_default();
        start += rest.len() - rest.trim_start_matches(|letter: char| marks(letter) || letter == ')').len();
    }
    let mut end = text.trim_end_matches(marks).len();
    for joint in [", en", " en", ", and", " and"] {
        if text.get(..end).is_some_and(|text| text.ends_with(joint)) {
            end -= joint.len();
        }
    }
    // A bracket that closes what was opened before.
    let inner = text.get(start..end.max(start)).unwrap_or_default();
    if inner.ends_with(')') && !inner.contains('(') {
        end -= 1;
    }
    start..end.max(start)
}

/// A title from the words of a page: on one line, without a condition in brackets, and not too long.
pub(super) fn title(words: &str) -> String {
    let mut line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Some(open) = line.find(" (")
        && line.ends_with(')')
        && line.chars().count() > 40
    {
        line.truncate(open);
    }
    line.retain(|letter| letter != '*' && !letter.is_control());
    let line = line.trim_matches(|letter: char| letter.is_whitespace() || ".;,:".contains(letter));
    let mut made = String::new();
    for word in line.split(' ') {
        if !made.is_empty() && made.chars().count() + word.chars().count() > LONGEST {
            made.push_str(" …");
            break;
        }
        if !made.is_empty() {
            made.push(' ');
        }
        made.push_str(word);
    }
    let mut letters = made.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).take(LONGEST + 40).collect(),
        None => made,
    }
}

/// An id from a title: its first words of weight.
pub(super) fn slug_of(title: &str) -> String {
    let slug = plain(title);
    let words: Vec<&str> = slug.split('-').filter(|word| !SMALL.contains(word)).take(WORDS).collect();
    let id = words.join("-");
    id.get(..60).unwrap_or(&id).trim_end_matches('-').to_owned()
}
