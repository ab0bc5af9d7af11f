//! Whether words have the shape of the name of a firm.

use super::no_names::{KINDS, NO_NAMES};

/// Words with capitals at the begin of a text.
pub(super) fn capitals(text: &str) -> &str {
    let mut end = 0;
    for word in text.split_inclusive(' ') {
        let bare = word.trim_end_matches([' ', ',', '.', ';', ':', ')']);
        let capital = bare.starts_with(|first: char| first.is_ascii_uppercase());
        let site = end == 0 && is_site(bare);
        if !capital && !site {
            break;
        }
        let start = end;
        end += word.len();
        if bare.len() < word.trim_end().len() {
            return text.get(..start + bare.len()).unwrap_or_default();
        }
    }
    text.get(..end).unwrap_or_default().trim_end()
}

/// Whether a word is the name of a site: `mailhuis.app`.
fn is_site(word: &str) -> bool {
    let ends = [".nl", ".com", ".io", ".app", ".host", ".net", ".eu", ".org", ".cloud", ".dev", ".ai"];
    ends.iter().any(|end| {
        word.strip_suffix(end).is_some_and(|name| name.len() > 1 && !name.contains(['/', '@', ':']))
    })
}

/// Where the words with capitals at the end of a text begin.
pub(super) fn capitals_before(text: &str) -> usize {
    let mut start = text.len();
    for word in text.rsplit(' ') {
        let common = NO_NAMES.contains(&word.to_ascii_lowercase().as_str());
        if common
            || !word.starts_with(|first: char| first.is_ascii_uppercase())
            || word.ends_with([',', '.', ':', ';'])
        {
            break;
        }
        start = text.len().min(start).saturating_sub(word.len() + usize::from(start < text.len()));
    }
    start
}

pub(super) fn generic(word: &str) -> bool {
    KINDS.iter().any(|kind| word.trim_end_matches([':', '.', ',', ';']).ends_with(kind))
}

/// Whether words look like the name of a firm: capitals, and none of the words that are no names.
pub(super) fn name_like(text: &str) -> bool {
    let words: Vec<&str> = text.split(' ').collect();
    if is_site(text) {
        return true;
    }
    let first = text.starts_with(|first: char| first.is_ascii_uppercase() || first.is_ascii_digit());
    let capital = words
        .iter()
        .filter(|word| word.starts_with(|first: char| first.is_ascii_uppercase() || first.is_ascii_digit()))
        .count();
    let lower = words.first().map(|word| word.to_ascii_lowercase()).unwrap_or_default();
    let common =
        NO_NAMES.contains(&lower.trim_end_matches([':', '.', ','])) || words.len() == 1 && generic(&lower);
    let inner = text
        .chars()
        .skip(1)
        .any(|letter| letter.is_ascii_uppercase() || letter == '.' || letter.is_ascii_digit());
    first
        && !common
        && text.len() > 1
        && text.len() < 60
        && words.len() <= 5
        && (capital > 1 || inner || words.len() == 1)
        && capital * 2 >= words.len()
}
