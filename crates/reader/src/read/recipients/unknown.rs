//! Names of parties that we do not know.

use super::shape::{capitals, capitals_before, name_like};
use crate::parties::known;
use crate::read::context;
use crate::statement::{Sentence, Statement, Topic};
use crate::text::Kind;
use std::ops::Range;

/// Names of parties that we do not know, where the sentence gives them: in a table or list of recipients, or after the
/// words that name one.
pub(super) fn unknown(statement: &Statement<'_>, sentence: &Sentence, own: &str) -> Vec<Range<usize>> {
    let plain = statement.plain(sentence);
    let lower = statement.lower(sentence);
    let mut made = Vec::new();
    let shared = sentence.about_any(&[Topic::Sharing, Topic::Transfers]);
    let lead = statement.lead(sentence);
    let party_lead = statement.data.phrase("party-list").cues.is_in(lead);
    match statement.kind(sentence) {
        Kind::Row
            if (shared || party_lead)
                && sentence.column_allows(&[Topic::Sharing])
                && (sentence.cell == 0 || sentence.column.contains(&Topic::Sharing)) =>
        {
            // A cell of a table of recipients: the names in it.
            let mut at = 0;
            for part in plain.split_inclusive([',', '/']) {
                let whole = part.trim_end_matches(['/', ',']);
                let one = if name_like(whole.trim()) {
                    vec![(whole.len() - whole.trim_start().len(), whole.trim())]
                } else {
                    pieces(whole)
                };
                for (offset, piece) in one {
                    if name_like(piece) {
                        made.push(at + offset..at + offset + piece.len());
                    }
                }
                at += part.len();
            }
        }
        Kind::Item if party_lead || shared => {
            for range in bracketed(plain) {
                made.push(range);
            }
            let head = plain
                .split([':', ',', '(', '/'])
                .next()
                .unwrap_or_default()
                .split(" - ")
                .next()
                .unwrap_or_default()
                .trim_end();
            let rest = plain.get(head.len()..).unwrap_or_default();
            let rest_known =
                rest.starts_with(':') && !known(rest, lower.get(head.len()..).unwrap_or_default()).is_empty();
            if party_lead && !rest_known && name_like(head) && head.split(' ').count() <= 4 {
                made.push(0..head.len());
            }
        }
        Kind::Paragraph
            if party_lead
                && plain.matches(", ").count() >= 2
                && ![" wij ", " we "].iter().any(|we| lower.contains(we)) =>
        {
            // A line of names after "the following suppliers:".
            let mut at = 0;
            for part in plain.split_inclusive([',', '.']) {
                for (offset, piece) in pieces(part) {
                    if name_like(piece) {
                        made.push(at + offset..at + offset + piece.len());
                    }
                }
                at += part.len();
            }
        }
        _ => {}
    }
    if statement.data.phrase("named-party").cues.is_in(lower) {
        for at in statement.data.phrase("named-party").cues.all(lower) {
            let rest = plain.get(at.end..).unwrap_or_default();
            let name = capitals(rest.trim_start());
            if !name.is_empty() && name_like(name) {
                let start = at.end + (rest.len() - rest.trim_start().len());
                made.push(start..start + name.len());
            }
        }
    }
    // "Postduif, a service that sends our mail": what it is or does follows on the name.
    for at in statement.data.phrase("party-before").cues.all(lower) {
        let start = capitals_before(plain.get(..at.start).unwrap_or_default());
        if plain.get(start..at.start).is_some_and(name_like) {
            made.push(start..at.start);
        }
    }
    made.retain(|range| {
        let name = lower.get(range.clone()).unwrap_or_default();
        !own.contains(name) && !name.contains(own) && !context::denied(statement, lower, range)
    });
    made
}

/// The parts of a piece of a list that are joined by `en` or `and`, without blanks and marks, with their places.
fn pieces(part: &str) -> Vec<(usize, &str)> {
    let mut made = Vec::new();
    let mut at = 0;
    let joint = if part.contains(" en ") { " en " } else { " and " };
    for piece in part.split(joint) {
        let trimmed = piece.trim_matches([' ', ',', '.']);
        let before = piece.len() - piece.trim_start_matches([' ', ',', '.']).len();
        if !trimmed.is_empty() {
            made.push((at + before, trimmed));
        }
        at += piece.len() + joint.len();
    }
    made
}

/// "(TBN)", "(PSP's)": capitals that stand for the words before them.
fn abbreviates(inner: &str) -> bool {
    let letters = inner.trim_end_matches("'s").trim_end_matches("'S");
    (2..=5).contains(&letters.len()) && letters.bytes().all(|letter| letter.is_ascii_uppercase())
}

/// Names in brackets: `(Moneybird, WooCommerce en Mollie)`.
fn bracketed(plain: &str) -> Vec<Range<usize>> {
    let mut made = Vec::new();
    let mut from = 0;
    while let Some(open) = plain.get(from..).and_then(|rest| rest.find('(')) {
        let start = from + open + 1;
        let Some(length) = plain.get(start..).and_then(|rest| rest.find(')')) else { break };
        let inner = plain.get(start..start + length).unwrap_or_default();
        if abbreviates(inner) {
            from = start + length;
            continue;
        }
        let mut at = start;
        for part in inner.split_inclusive([',', '/']) {
            for (offset, piece) in pieces(part.trim_end_matches('/')) {
                if name_like(piece) && piece.len() > 2 {
                    made.push(at + offset..at + offset + piece.len());
                }
            }
            at += part.len();
        }
        from = start + length;
    }
    made
}
