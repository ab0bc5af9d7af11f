//! Cues: phrases that say something, written as data.
//!
//! A cue is a phrase in small plain letters. `*` is the rest of a word, `~` a space, a hyphen or nothing, ` .. ` up to
//! six words between, ` ... ` any words of the sentence, `( | )` a choice, `?` makes what is before it free to be absent, `\` lets a mark be itself and `$`
//! at the end is the end of the sentence. A cue begins and ends at the bounds of words, unless `*` stands there.

use regex::bytes::{Regex, RegexBuilder};
use std::ops::Range;
use std::sync::OnceLock;

/// Some cues that mean the same, as one question.
///
/// It is compiled when it is first asked: many exceptions are never asked of one statement.
#[derive(Debug)]
pub(crate) struct Cues {
    /// The alternatives as one pattern; none where there are no cues.
    pattern: Option<String>,
    regex: OnceLock<Option<Regex>>,
}

impl Cues {
    /// Cues from data. Data that does not compile finds nothing; a test reads all data.
    pub(crate) fn new<'a>(cues: impl IntoIterator<Item = &'a str>) -> Self {
        let parts: Vec<String> = cues.into_iter().map(pattern).collect();
        let pattern = (!parts.is_empty()).then(|| parts.join("|"));
        Self { pattern, regex: OnceLock::new() }
    }

    fn regex(&self) -> Option<&Regex> {
        let pattern = self.pattern.as_ref()?;
        self.regex.get_or_init(|| compile(pattern)).as_ref()
    }

    /// Whether they compiled, or are none.
    #[cfg(test)]
    pub(crate) fn sound(&self, count: usize) -> bool {
        self.regex().is_some() == (count > 0)
    }

    pub(crate) fn is_in(&self, lower: &str) -> bool {
        self.regex().is_some_and(|regex| regex.is_match(lower.as_bytes()))
    }

    pub(crate) fn first(&self, lower: &str) -> Option<Range<usize>> {
        Some(self.regex()?.find(lower.as_bytes())?.range())
    }

    pub(crate) fn all(&self, lower: &str) -> Vec<Range<usize>> {
        let Some(regex) = self.regex() else { return Vec::new() };
        regex.find_iter(lower.as_bytes()).map(|found| found.range()).collect()
    }
}

/// A regular expression over folded text. `None` where the pattern is unsound, which a test looks for.
pub(crate) fn compile(pattern: &str) -> Option<Regex> {
    RegexBuilder::new(pattern).unicode(false).size_limit(8 << 20).build().ok()
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
    // A word ends here, unless the cue ends in a mark that is no letter.
    if cue.ends_with(|last: char| last.is_ascii_alphanumeric() || last == ')') {
        made.push_str(r"\b");
    }
    made.push(')');
    made
}
