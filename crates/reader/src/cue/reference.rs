//! The meaning of cues, said by regular expressions: what the search is held against.

use crate::normal::compile;
use regex::bytes::Regex;
use std::ops::Range;
use std::sync::OnceLock;

/// Some cues that mean the same, as one regular expression.
#[derive(Debug)]
pub(super) struct Cues {
    /// The alternatives as one pattern; none where there are no cues.
    pattern: Option<String>,
    regex: OnceLock<Option<Regex>>,
}

impl Cues {
    pub(super) fn new<'a>(cues: impl IntoIterator<Item = &'a str>) -> Self {
        let parts: Vec<String> = cues.into_iter().map(pattern).collect();
        let pattern = (!parts.is_empty()).then(|| parts.join("|"));
        Self { pattern, regex: OnceLock::new() }
    }

    fn regex(&self) -> Option<&Regex> {
        let pattern = self.pattern.as_ref()?;
        self.regex.get_or_init(|| compile(pattern)).as_ref()
    }

    pub(super) fn is_in(&self, lower: &str) -> bool {
        self.regex().is_some_and(|regex| regex.is_match(lower.as_bytes()))
    }

    pub(super) fn first(&self, lower: &str) -> Option<Range<usize>> {
        Some(self.regex()?.find(lower.as_bytes())?.range())
    }

    pub(super) fn all(&self, lower: &str) -> Vec<Range<usize>> {
        let Some(regex) = self.regex() else { return Vec::new() };
        regex.find_iter(lower.as_bytes()).map(|found| found.range()).collect()
    }
}

fn pattern(cue: &str) -> String {
    let mut made = String::from("(?:");
    if cue.starts_with(|first: char| first.is_ascii_alphanumeric() || first == '(') {
        made.push_str(r"\b");
    }
    let mut rest = cue;
    while let Some(letter) = rest.chars().next() {
        if let Some(after) = rest.strip_prefix(" ... ") {
            made.push_str("\\b.{0,200}?[ (]");
            rest = after;
            continue;
        }
        if let Some(after) = rest.strip_prefix(" .. ") {
            made.push_str("[,:;)\"'-]{0,2}(?: [^ ]+){0,6}? [(\"']?");
            rest = after;
            continue;
        }
        match letter {
            '*' => made.push_str("[a-z0-9'-]*"),
            '~' => made.push_str("[ -]?"),
            '\\' => {
                // A mark that is meant as itself.
                let mark = rest.chars().nth(1).unwrap_or('\\');
                made.push('\\');
                made.push(mark);
                rest = rest.get(1..).unwrap_or_default();
                if mark == '\\' {
                    continue;
                }
                rest = rest.get(mark.len_utf8()..).unwrap_or_default();
                continue;
            }
            '$' if rest.len() == 1 => made.push('$'),
            '.' | '+' | '[' | ']' | '{' | '}' | '^' | '$' => {
                made.push('\\');
                made.push(letter);
            }
            '(' => made.push_str("(?:"),
            letter => made.push(letter),
        }
        rest = rest.get(letter.len_utf8()..).unwrap_or_default();
    }
    // A word ends here, unless the cue ends in a mark that is no letter, or in the rest of a word.
    let free = cue.ends_with('?') && !["\\?", "*?", "~?"].iter().any(|end| cue.ends_with(end));
    if free {
        made.push_str(r"(?:\b|\b{end-half})");
    } else if !cue.ends_with(r"\)") && cue.ends_with(|last: char| last.is_ascii_alphanumeric() || last == ')')
    {
        made.push_str(r"\b");
    }
    made.push(')');
    made
}
