//! The site of the organisation.

use super::{key, mail};
use crate::normal::contact;
use crate::reading::{Controller, Found};
use crate::statement::Statement;

pub(super) fn website(statement: &Statement<'_>, made: &Controller) -> Option<Found<String>> {
    let name = made.name.as_ref().map(|name| key(&name.value)).unwrap_or_default();
    let hosts: Vec<String> = mail::addresses(statement)
        .iter()
        .filter_map(|(_, _, address)| address.split('@').nth(1).map(str::to_ascii_lowercase))
        .collect();
    let mut best: Option<Found<String>> = None;
    for sentence in &statement.sentences {
        let lower = statement.lower(sentence);
        for range in contact::links(lower) {
            let span = statement.place(sentence, &range);
            let words = statement.words(&span).trim_end_matches(['.', '/', ',', ')', '"']);
            let bare =
                words.trim_start_matches("https://").trim_start_matches("http://").trim_start_matches("www.");
            let host = bare.split('/').next().unwrap_or_default().to_ascii_lowercase();
            let stem = key(host.split('.').next().unwrap_or_default());
            let deep = bare.contains('/');
            let own = hosts.contains(&host)
                || !stem.is_empty()
                    && stem.len() > 2
                    && (name.contains(&stem) || !name.is_empty() && stem.contains(&name));
            if own && !deep {
                return Some(Found::certain(words.to_owned(), span.start..span.start + words.len()));
            }
            if own && best.is_none() {
                let end = words.len() - bare.len() + host.len();
                best = words
                    .get(..end)
                    .map(|short| Found::likely(short.to_owned(), span.start..span.start + end));
            }
        }
    }
    best
}
