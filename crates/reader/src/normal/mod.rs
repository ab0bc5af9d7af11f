//! Values as people write them: periods, dates, addresses, numbers.

pub(crate) mod contact;
pub(crate) mod date;
pub(crate) mod period;

use regex::bytes::{Regex, RegexBuilder};
use std::borrow::Cow;
use std::ops::Range;
use std::sync::OnceLock;

/// A regular expression over folded text.
///
/// To compile one takes longer than to read a page with it. So it is compiled when a text first holds what it cannot be
/// without, and of other texts it is not asked.
#[derive(Debug)]
pub(crate) struct Pattern {
    pattern: Cow<'static, str>,
    /// Whether a text may hold it. A no is sure.
    may_be_in: fn(&str) -> bool,
    /// None where the pattern is unsound.
    regex: OnceLock<Option<Regex>>,
}

impl Pattern {
    pub(crate) const fn new(pattern: &'static str, may_be_in: fn(&str) -> bool) -> Self {
        Self { pattern: Cow::Borrowed(pattern), may_be_in, regex: OnceLock::new() }
    }

    pub(crate) fn made(pattern: String, may_be_in: fn(&str) -> bool) -> Self {
        Self { pattern: Cow::Owned(pattern), may_be_in, regex: OnceLock::new() }
    }

    /// The regular expression, if it is worth asking of this text.
    pub(crate) fn within(&self, text: &str) -> Option<&Regex> {
        if !(self.may_be_in)(text) {
            return None;
        }
        self.regex.get_or_init(|| compile(&self.pattern)).as_ref()
    }

    pub(crate) fn is_in(&self, text: &str) -> bool {
        self.within(text).is_some_and(|regex| regex.is_match(text.as_bytes()))
    }

    pub(crate) fn all(&self, text: &str) -> Vec<Range<usize>> {
        let Some(regex) = self.within(text) else { return Vec::new() };
        regex.find_iter(text.as_bytes()).map(|found| found.range()).collect()
    }
}

/// Whether a text holds any of some words.
pub(crate) fn holds(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| text.contains(word))
}

/// Whether a text holds at least so many digits.
fn digits(text: &str, least: usize) -> bool {
    text.bytes().filter(u8::is_ascii_digit).take(least).count() == least
}

/// A regular expression over folded text. `None` where the pattern is unsound, which a test looks for.
pub(crate) fn compile(pattern: &str) -> Option<Regex> {
    RegexBuilder::new(pattern).unicode(false).size_limit(8 << 20).build().ok()
}
