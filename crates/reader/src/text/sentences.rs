//! Sentences of a folded text.

use std::ops::Range;

/// Words that end in a point without ending a sentence.
const SHORT: &[&str] = &[
    "b.v", "n.v", "art", "bijv", "bv", "o.a", "t.a.v", "d.d", "m.b.t", "e.d", "etc", "nr", "tel", "dhr",
    "mevr", "mw", "dr", "mr", "ir", "drs", "ing", "prof", "i.v.m", "t.b.v", "d.w.z", "c.q", "a.d.h.v",
    "n.a.v", "i.p.v", "m.a.w", "u.v", "e.v", "evt", "incl", "excl", "max", "min", "resp", "jl", "st", "i.e",
    "e.g", "inc", "ltd", "corp", "co",
];

/// The most letters of a sentence. Real ones stay below a quarter of it. What a sentence says is weighed against the rest
/// of it, so a text without points would take time by the square of its length.
const LONGEST: usize = 4000;

/// The parts in which a sentence or cell is read: itself, unless it is too long. It is cut between words, where it has any.
pub(crate) fn parts(plain: &str, range: Range<usize>) -> impl Iterator<Item = Range<usize>> {
    let mut start = range.start;
    std::iter::from_fn(move || {
        let rest = plain.get(start..range.end).filter(|rest| !rest.is_empty())?;
        let space = rest.get(..LONGEST).and_then(|part| part.rfind(' ')).filter(|space| *space > 0);
        let long = if rest.len() <= LONGEST { rest.len() } else { space.unwrap_or(LONGEST) };
        let part = start..start + long;
        start += long + usize::from(space.is_some() && long < rest.len());
        Some(part)
    })
}

/// The sentences of a text in plain letters, in order. Together they hold every word of it.
pub(crate) fn sentences(plain: &str) -> Vec<Range<usize>> {
    let bytes = plain.as_bytes();
    let mut made = Vec::new();
    let mut start = 0;
    for (at, byte) in bytes.iter().enumerate() {
        let ends = match byte {
            b'!' | b'?' => bytes.get(at + 1).is_none_or(|next| *next == b' '),
            b'.' => bytes.get(at + 1).is_none_or(|next| *next == b' ') && closes(plain, at),
            b';' => bytes.get(at + 1).is_none_or(|next| *next == b' '),
            _ => false,
        };
        if ends {
            push(&mut made, plain, start..at + 1);
            start = at + 1;
        }
    }
    push(&mut made, plain, start..plain.len());
    made
}

fn push(made: &mut Vec<Range<usize>>, plain: &str, range: Range<usize>) {
    let part = plain.get(range.clone()).unwrap_or_default();
    let before = part.len() - part.trim_start().len();
    let after = part.len() - part.trim_end().len();
    if before + after < part.len() {
        made.push(range.start + before..range.end - after);
    }
}

/// Whether the point at `at` closes a sentence.
fn closes(plain: &str, at: usize) -> bool {
    let before = plain.get(..at).unwrap_or_default();
    let word = before.rsplit([' ', '(', '"']).next().unwrap_or_default().to_ascii_lowercase();
    let next = plain.get(at + 1..).unwrap_or_default().trim_start();
    let capital = next.starts_with(|first: char| !first.is_ascii_lowercase());
    let single = word.len() == 1 && word.bytes().all(|byte| byte.is_ascii_alphabetic());
    let number = !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit()) && word.len() < 3;
    if next.is_empty() {
        return true;
    }
    // "B.V." before a capital may end a sentence or stand in it; a verb in small letters follows where it does not.
    capital && !single && !number && !SHORT.contains(&word.trim_end_matches('.'))
}
