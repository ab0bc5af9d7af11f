//! Values as people write them: periods, dates, addresses, numbers.

pub(crate) mod contact;
pub(crate) mod date;
pub(crate) mod period;

use regex::bytes::{Regex, RegexBuilder};

/// A regular expression over folded text. `None` where the pattern is unsound, which a test looks for.
pub(crate) fn compile(pattern: &str) -> Option<Regex> {
    RegexBuilder::new(pattern).unicode(false).size_limit(8 << 20).build().ok()
}
