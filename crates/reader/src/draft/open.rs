//! What a text should not hold: a price for a request, and places that nobody filled in.

use waarborg_policy::syntax::Path;

use super::write::Writer;
use crate::reading::{Certainty, Reading};
use crate::statement::{Sentence, Statement};

/// The longest words in brackets that are a place to fill in, in letters.
const LONGEST: usize = 90;

pub(super) fn open(statement: &Statement<'_>, _reading: &Reading, writer: &mut Writer) {
    for sentence in &statement.sentences {
        if let Some(euro) = fee(statement, sentence) {
            let words = statement.span(sentence);
            writer.set(&Path::of(["rights", "fee"]), euro, &words, Certainty::Certain);
        }
        if unfilled(statement, sentence) {
            let words = statement.span(sentence);
            writer.add(&Path::of(["statement", "flaws"]), "unfilled", &words, Certainty::Certain);
        }
    }
}

/// The price of a request, in whole euro: at least one.
fn fee(statement: &Statement<'_>, sentence: &Sentence) -> Option<i64> {
    let lower = statement.lower(sentence);
    let cue = statement.data.phrase("asks-fee");
    if !cue.cues.is_in(lower) || cue.not.is_in(lower) {
        return None;
    }
    let money = ["€", "eur"].iter().find_map(|sign| lower.find(sign).map(|at| (at, sign.len())));
    let (at, long) = money?;
    let digits = |text: &str| {
        let number: String = text.chars().take_while(char::is_ascii_digit).collect();
        number.parse::<i64>().ok()
    };
    let after = lower.get(at + long..)?.trim_start_matches(|letter: char| !letter.is_ascii_digit());
    let before = lower.get(..at)?.trim_end();
    let tail = before.rsplit(' ').next().unwrap_or_default();
    let euro = digits(tail).or_else(|| digits(after))?;
    (euro > 0).then_some(euro)
}

/// Whether a sentence holds a place that its writer should have filled in: `[naam invullen]`, `XX jaar`, `#contact_name`.
fn unfilled(statement: &Statement<'_>, sentence: &Sentence) -> bool {
    let lower = statement.lower(sentence);
    let cue = statement.data.phrase("unfilled");
    if cue.cues.is_in(lower) && !cue.not.is_in(lower) {
        return true;
    }
    let marked = |word: &str| {
        word.strip_prefix('#')
            .is_some_and(|name| name.contains('_') && name.starts_with(|c: char| c.is_ascii_lowercase()))
            || word.starts_with("{{")
    };
    lower.split(' ').any(marked) || bracketed(lower).any(|inner| cue.listed.is_in(inner))
}

/// What stands in square brackets.
fn bracketed(lower: &str) -> impl Iterator<Item = &str> {
    lower
        .split('[')
        .skip(1)
        .filter_map(|rest| rest.split_once(']'))
        .map(|(inner, _)| inner)
        .filter(|inner| inner.len() <= LONGEST)
}
