//! Words from outside (a text, the name of a file, a page of the web) as a terminal may be given them: what would steer
//! it becomes a visible mark.

use std::borrow::Cow;
use std::fmt::Write as _;

/// Whether a character steers a terminal, or turns the order of what it shows.
fn steers(letter: char) -> bool {
    letter.is_control() && !matches!(letter, '\n' | '\t')
        || matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// A text in which nothing steers a terminal. Each such character is shown by the sign for it, or else by the sign for
/// what cannot be shown.
pub(crate) fn visible(text: &str) -> Cow<'_, str> {
    if !text.contains(steers) {
        return Cow::Borrowed(text);
    }
    let mut made = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            // The end of a line as Windows writes it.
            '\r' if letters.peek() == Some(&'\n') => {}
            letter if !steers(letter) => made.push(letter),
            '\u{7f}' => made.push('\u{2421}'),
            '\0'..='\u{1f}' => made.push(char::from_u32(0x2400 + u32::from(letter)).unwrap_or('\u{fffd}')),
            _ => made.push('\u{fffd}'),
        }
    }
    Cow::Owned(made)
}

/// The same of a text in which words have colours that this program gave them: only those stay.
pub(crate) fn painted(text: &str) -> String {
    let mut made = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("\u{1b}[") {
        let (before, sequence) = rest.split_at(at);
        made.push_str(&visible(before));
        let length = colour(sequence);
        // What is no colour loses its begin, and with it all its meaning.
        let (kept, after) = sequence.split_at(length.unwrap_or(1));
        if length.is_some() {
            made.push_str(kept)
        } else {
            made.push_str(&visible(kept))
        }
        rest = after;
    }
    made.push_str(&visible(rest));
    made
}

/// How long the sequence of a colour is that a text begins with.
fn colour(text: &str) -> Option<usize> {
    let numbers = text.strip_prefix("\u{1b}[")?;
    let length = numbers.bytes().take_while(|byte| byte.is_ascii_digit() || *byte == b';').count();
    numbers.get(length..)?.starts_with('m').then_some(2 + length + 1)
}

/// JSON in which nothing steers a terminal: strings may hold any character by its number, and nothing else holds one.
pub(crate) fn escaped(json: &str) -> Cow<'_, str> {
    if !json.contains(steers) {
        return Cow::Borrowed(json);
    }
    let mut made = String::with_capacity(json.len());
    for letter in json.chars() {
        if steers(letter) {
            let _ = write!(made, "\\u{:04x}", u32::from(letter));
        } else {
            made.push(letter);
        }
    }
    Cow::Owned(made)
}

#[cfg(test)]
mod tests {
    use super::{escaped, painted, visible};

    #[test]
    fn what_steers_a_terminal_becomes_a_sign() {
        let text = "a\u{1b}[2Jb\u{7}c\u{9b}2Jd\u{202e}e\u{2067}f\rg\r\nh\ti\u{7f}";
        assert_eq!(
            visible(text),
            "a\u{241b}[2Jb\u{2407}c\u{fffd}2Jd\u{fffd}e\u{fffd}f\u{240d}g\nh\ti\u{2421}"
        );
        assert_eq!(visible("één regel\n\tmet \u{200e}tekst"), "één regel\n\tmet \u{200e}tekst");
    }

    #[test]
    fn only_colours_stay() {
        assert_eq!(
            painted("\u{1b}[1;91mfout\u{1b}[0m\u{1b}[2J\u{9b}1m\u{1b}]0;x\u{7}"),
            "\u{1b}[1;91mfout\u{1b}[0m\u{241b}[2J\u{fffd}1m\u{241b}]0;x\u{2407}"
        );
    }

    #[test]
    fn json_means_the_same() {
        let value = serde_json::json!({ "words": "a\u{1b}\u{9b}\u{202e}\u{7f}\r\n" });
        let text = value.to_string();
        let safe = escaped(&text);
        assert!(safe.is_ascii() && !safe.contains(|c: char| c.is_control()), "{safe}");
        assert_eq!(serde_json::from_str::<serde_json::Value>(&safe).ok(), Some(value));
    }
}
