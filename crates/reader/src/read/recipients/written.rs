//! How a text writes the name of a known party.

use super::no_names::NO_NAMES;
use super::shape::{capitals, generic};
use crate::statement::{Sentence, Statement};
use std::ops::Range;

/// The name as it is written, with its legal form or the name of its group in brackets.
pub(super) fn written(
    statement: &Statement<'_>,
    sentence: &Sentence,
    range: &Range<usize>,
) -> (String, Range<usize>) {
    let plain = statement.plain(sentence);
    let rest = plain.get(range.end..).unwrap_or_default();
    let mut end = range.end;
    for suffix in [
        " B.V.",
        " BV",
        " N.V.",
        " Inc.",
        " Inc",
        ", Inc.",
        " Corp.",
        " Ltd.",
        " Ltd",
        " LLC",
        " GmbH",
        " Ireland Ltd.",
        " Ireland Limited",
        " Limited",
        " SAS",
        " AG",
        ", PBC",
        " 4",
    ] {
        if rest.starts_with(suffix) {
            end += suffix.len();
            break;
        }
    }
    // "Google Tag Manager", "Meta Platforms": words with capitals that follow belong to the name.
    let more = capitals(plain.get(end..).and_then(|rest| rest.strip_prefix(' ')).unwrap_or_default());
    let common = more.split(' ').any(|word| {
        NO_NAMES.contains(&word.to_ascii_lowercase().as_str()) || generic(&word.to_ascii_lowercase())
    });
    let other = more.contains('-')
        || ["API", "Consent", "Chrome", "Repository"].iter().any(|word| more.contains(word));
    if !more.is_empty()
        && !other
        && more.split(' ').count() <= 2
        && (!common || more.ends_with("Analytics") || more.ends_with("Services"))
    {
        end += more.len() + 1;
    }
    // "YouTube (Google)": one name in brackets that is short and no sentence.
    let rest = plain.get(end..).unwrap_or_default();
    if let Some(inner) =
        rest.strip_prefix(" (").and_then(|inner| inner.split_once(')')).map(|(inner, _)| inner)
        && inner.len() < 20
        && inner.split(' ').count() <= 2
        && inner.starts_with(|first: char| first.is_ascii_uppercase())
        && !inner.contains('.')
    {
        end += inner.len() + 3;
    }
    let span = statement.place(sentence, &(range.start..end));
    (statement.words(&span).to_owned(), span)
}
