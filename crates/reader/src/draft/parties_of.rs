//! The ids of recipients: of the vocabulary where it knows them, else made of their names.

use std::ops::Range;

use waarborg_policy::vocabulary::vocabulary;

use super::frame::slug;
use crate::data::Cue;
use crate::parties::{Sort, known};
use crate::read::context;
use crate::statement::{Sentence, Statement, Topic};

/// A party that a text names.
#[derive(Debug, Clone)]
pub(super) struct Party {
    pub(super) id: String,
    /// Its name, where the vocabulary does not know the party.
    pub(super) name: Option<String>,
    pub(super) words: Range<usize>,
}

/// Names that begin so are of a party that the vocabulary has under another name.
const FIRMS: [(&str, &str); 13] = [
    ("facebook", "facebook"),
    ("meta", "facebook"),
    ("linkedin", "linkedin"),
    ("youtube", "youtube"),
    ("google-analytics", "google-analytics"),
    ("google-universal-analytics", "google-analytics"),
    ("google-ad", "google-ads"),
    ("google-agenda", "google-calendar"),
    ("g-suite", "google-workspace"),
    ("office-365", "microsoft-365"),
    ("microsoft-office", "microsoft-365"),
    ("microsoft-teams", "microsoft-365"),
    ("exact-online", "exact"),
];

/// What names of firms end with that is no part of what one calls them.
const LEGAL: [&str; 11] =
    [" Inc.", " Inc", " Corp.", " Corp", " LLC", " Ltd.", " Ltd", " Limited", " B.V.", " BV", " GmbH"];

/// A party by the name that the text gives it.
pub(super) fn party(name: &str, words: Range<usize>) -> Option<Party> {
    // `Google (Google Analytics)`: what stands in brackets is known, or is short for the name.
    if let Some((outer, inner)) = name.strip_suffix(')').and_then(|name| name.split_once(" (")) {
        let known = party(inner, words.clone()).filter(|party| party.name.is_none());
        return known.or_else(|| party(outer, words));
    }
    // `Resend Inc.` and `Resend` are one.
    let bare = LEGAL.iter().find_map(|form| name.trim_end().strip_suffix(form)).unwrap_or(name);
    let slug = slug(bare);
    if slug.is_empty() {
        return None;
    }
    if let Some((_, id)) = FIRMS.iter().find(|(start, _)| slug.starts_with(start)) {
        return Some(Party { id: (*id).to_owned(), name: None, words });
    }
    let plain = |text: &str| {
        text.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase()
    };
    let same = |known: &&String| plain(known) == plain(&slug);
    let by_name = vocabulary().recipients.iter().find(|(id, facts)| {
        same(id) && facts.name.is_some() || facts.name.as_ref().is_some_and(|name| same(&name))
    });
    Some(match by_name {
        Some((id, _)) => Party { id: id.clone(), name: None, words },
        None => {
            let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
            Party { id: slug, name: Some(name), words }
        }
    })
}

/// The firms and media that a sentence names.
pub(super) fn named(statement: &Statement<'_>, sentence: &Sentence) -> Vec<Party> {
    let lower = statement.lower(sentence);
    if statement.data.phrase("link-elsewhere").cues.is_in(lower) {
        return Vec::new();
    }
    let mut made = Vec::new();
    for (known, range) in known(statement.plain(sentence), lower) {
        if known.sort == Sort::Body || context::denied(statement, lower, &range) {
            continue;
        }
        let before = lower.get(range.start.saturating_sub(40)..range.start).unwrap_or_default();
        if statement.data.phrase("policy-of").cues.is_in(before) {
            continue;
        }
        made.extend(party(&known.name, statement.place(sentence, &range)));
    }
    made
}

/// The kinds of recipients that words name, each with the cue that says it.
pub(super) fn kinds<'a>(statement: &'a Statement<'_>, lower: &str) -> Vec<(&'a str, Range<usize>)> {
    let first = |cue: &Cue| {
        let not = cue.not.all(lower);
        cue.cues
            .all(lower)
            .into_iter()
            .find(|range| !not.iter().any(|other| other.start < range.end && range.start < other.end))
    };
    let mut found: Vec<(&str, Range<usize>)> =
        statement.data.drafts("to-").filter_map(|(id, cue)| Some((id, first(cue)?))).collect();
    found.sort_by_key(|(_, range)| range.start);
    found
}

/// Whether an item stands in a list that a paragraph on sharing leads: `Soms delen wij gegevens. Dat is nodig bij:`.
pub(super) fn led(statement: &Statement<'_>, sentence: &Sentence) -> bool {
    let lead = sentence.lead.and_then(|lead| statement.sentences.get(lead));
    let Some(lead) = lead.filter(|lead| statement.lower(lead).ends_with(':')) else { return false };
    let shares = statement.data.draft("shares-data");
    statement.sentences.iter().filter(|other| other.block == lead.block).any(|other| {
        let lower = statement.lower(other);
        shares.cues.is_in(lower) && !shares.not.is_in(lower)
    })
}

/// Whether a sentence stands where the text tells who receives data.
pub(super) fn tells(statement: &Statement<'_>, sentence: &Sentence) -> bool {
    let apart = [
        Topic::Definitions,
        Topic::Disclosure,
        Topic::Liability,
        Topic::Complaints,
        Topic::Rights,
        Topic::Breach,
        Topic::Cookies,
        Topic::Minors,
        Topic::Retention,
        Topic::Contact,
    ];
    if led(statement, sentence)
        || sentence.about_any(&[Topic::Sharing, Topic::Transfers])
        || sentence.column.contains(&Topic::Sharing)
    {
        return true;
    }
    (sentence.inherited || !sentence.about_any(&apart))
        && statement.data.draft("gives").cues.is_in(statement.lower(sentence))
}
