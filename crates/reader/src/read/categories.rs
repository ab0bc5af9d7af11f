//! Which kinds of data the text says are had.

use super::context;
use crate::cue::Text;
use crate::data::Cue;
use crate::reading::Found;
use crate::statement::{Sentence, Statement, Topic};
use crate::text::Kind;
use std::ops::Range;

/// One mention of a kind of data.
#[derive(Debug, Clone)]
pub(crate) struct Mention {
    pub(crate) code: &'static str,
    /// The sentence, by number.
    pub(crate) sentence: usize,
    /// Where in the folded sentence.
    pub(crate) range: Range<usize>,
}

/// Topics whose sentences say nothing of what is had, unless they say so outright.
const ELSEWHERE: [Topic; 9] = [
    Topic::Security,
    Topic::Minors,
    Topic::Definitions,
    Topic::Disclosure,
    Topic::Law,
    Topic::Liability,
    Topic::Changes,
    Topic::Complaints,
    Topic::Contact,
];

/// Kinds of data of which a text about cookies or a breach may speak.
const OF_SITES: [&str; 6] =
    ["ip_address", "website_activity", "device_browser", "cookies", "location", "account_credentials"];

/// Kinds of data that a list of purposes may name as such: a purpose alone (to answer messages) gives none.
const OF_PERSONS: [&str; 14] = [
    "name",
    "address",
    "email",
    "phone",
    "date_of_birth",
    "iban_bank",
    "bsn",
    "ip_address",
    "age",
    "gender",
    "company_name",
    "photo_video",
    "website_activity",
    "call_recording",
];

/// Kinds of data that the organisation gives of itself, with their number behind them.
const OF_FIRMS: [&str; 4] = ["kvk_number", "vat_number", "iban_bank", "phone"];

/// How a sentence speaks of data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Speaks {
    /// It lists them.
    Lists,
    /// It says in prose that they are had.
    Says,
    /// It lists something else, and may name data in passing.
    InPassing,
    /// Of data on the use of a site only.
    OfSites,
    /// It does not.
    Not,
}

fn speaks(statement: &Statement<'_>, sentence: &Sentence) -> Speaks {
    let lower = statement.lower(sentence);
    let phrase = |name: &str| statement.data.phrase(name).cues.is_in(lower);
    if statement.kind(sentence) == Kind::Heading
        && !sentence.about_any(&[Topic::Purposes, Topic::Data, Topic::Special])
    {
        return Speaks::Not;
    }
    if !sentence.column_allows(&[Topic::Data, Topic::Special, Topic::Retention]) {
        return Speaks::Not;
    }
    if context::defines(statement, sentence)
        || context::about_identity_copy(statement, sentence)
        || context::denied_list(statement, sentence)
    {
        return Speaks::Not;
    }
    let lead = statement.lead(sentence);
    let data_lead = {
        let cue = statement.data.phrase("data-list");
        cue.cues.is_in(lead) && !cue.not.is_in(lead)
            || statement.data.phrase("data-list-end").cues.is_in(lead)
    };
    let listed = context::listed(statement, sentence);
    let purposes = &statement.data.phrase("purpose-list").cues;
    if listed && lead.ends_with(':') && !sentence.column.contains(&Topic::Data) {
        if statement.data.phrase("gives-away").cues.is_in(lead) {
            return Speaks::Not;
        }
        // What introduces the list stands at its end.
        let tail = lead.get(lead.len().saturating_sub(70)..).unwrap_or(lead);
        if purposes.is_in(tail)
            && !statement.data.phrase("data-list").cues.is_in(lead.rsplit(',').next().unwrap_or_default())
            || statement.data.phrase("for-purposes").cues.is_in(tail)
        {
            return Speaks::InPassing;
        }
    }
    let data_lead = data_lead && (lead.ends_with(':') || sentence.about_any(&[Topic::Data, Topic::Special]));
    if listed
        && (data_lead || sentence.about_any(&[Topic::Data, Topic::Special]))
        && !sentence.about(Topic::Rights)
    {
        return Speaks::Lists;
    }
    if sentence.about(Topic::Cookies) && !sentence.inherited {
        return if phrase("processing") { Speaks::OfSites } else { Speaks::Not };
    }
    if sentence.about(Topic::Rights) && !sentence.about_any(&[Topic::Retention, Topic::Data]) {
        return if phrase("had-outright") { Speaks::Says } else { Speaks::Not };
    }
    if sentence.about_any(&ELSEWHERE) && !sentence.inherited && !phrase("had-outright") {
        return Speaks::Not;
    }
    if sentence.column.contains(&Topic::Data) {
        return Speaks::Lists;
    }
    if listed && sentence.about_any(&[Topic::Purposes, Topic::Grounds, Topic::Newsletter]) {
        return Speaks::InPassing;
    }
    if listed && sentence.about(Topic::Retention) {
        return Speaks::Says;
    }
    if phrase("no-data-here") {
        return Speaks::Not;
    }
    if sentence.about(Topic::Retention) && lower.split(' ').count() <= 12 {
        return Speaks::Says;
    }
    if sentence.about_any(&[Topic::Data, Topic::Special]) && !phrase("processing") {
        // A line of data under a heading: "Name, address, telephone number".
        return Speaks::Lists;
    }
    if !phrase("processing") || phrase("identity-copy") && phrase("blacken") {
        return Speaks::Not;
    }
    Speaks::Says
}

/// Every mention of data that the text says are had.
pub(crate) fn mentions(statement: &Statement<'_>) -> Vec<Mention> {
    let mut made = Vec::new();
    for (number, sentence) in statement.sentences.iter().enumerate() {
        let speaks = speaks(statement, sentence);
        if speaks == Speaks::Not {
            continue;
        }
        let lower = statement.lower(sentence);
        let mut here: Vec<(&'static str, Range<usize>)> = Vec::new();
        let mut weak: Vec<(&'static str, Range<usize>)> = Vec::new();
        for (code, cue) in &statement.data.categories {
            let code = code.as_str();
            if speaks == Speaks::OfSites && !OF_SITES.contains(&code)
                || speaks == Speaks::InPassing && !OF_PERSONS.contains(&code)
            {
                continue;
            }
            let fits = |range: &Range<usize>| {
                let own = OF_FIRMS.contains(&code) && number_follows(lower, range);
                !own && !context::denied(statement, lower, range)
            };
            if let Some(range) = first(cue, lower, fits) {
                here.push((code, range));
            } else if let Some(range) = cue.listed.first(lower)
                && !context::denied(statement, lower, &range)
                && !cue.not.all(lower).iter().any(|other| other.start < range.end && range.start < other.end)
            {
                weak.push((code, range));
            }
        }
        // A word that may mean many things is data beside other data, or alone in an item of a list of data.
        let alone = speaks == Speaks::Lists && lower.split(' ').count() <= 4;
        let alone = alone
            || speaks == Speaks::Lists
                && lower.split(' ').count() <= 7
                && weak.iter().any(|(_, range)| range.start < 3)
                && context::listed(statement, sentence);
        // "Organisation: to show where you work": the head of an item stands alone.
        let colon = lower.find(':').filter(|at| *at < 40 && context::listed(statement, sentence));
        let alone = alone
            || speaks == Speaks::Lists
                && colon
                    .is_some_and(|colon| weak.iter().any(|(_, range)| range.end <= colon && range.start < 3));
        let short = lower.split(' ').count() <= 12;
        if speaks == Speaks::Lists && (short && here.len() + weak.len() > 1 || alone) {
            here.append(&mut weak);
        } else if here.len() > 1 {
            here.extend(weak.into_iter().filter(|(_, range)| enumerated(lower, range)));
        }
        if speaks == Speaks::Says && statement.data.phrase("contact-invite").cues.is_in(lower) {
            here.retain(|(code, range)| {
                !["email", "phone", "address", "name"].contains(code) || enumerated(lower, range)
            });
        }
        // An item of a list of data that no code fits is a kind of its own.
        let lead = statement.lead(sentence);
        let tail = lead.get(lead.len().saturating_sub(60)..).unwrap_or(lead);
        let list = speaks == Speaks::Lists
            && statement.kind(sentence) == Kind::Item
            && sentence.range.start == 0
            && lead.ends_with(':')
            && statement.data.phrase("data-list-tail").cues.is_in(tail)
            && !statement.data.phrase("occasion-list").cues.is_in(tail)
            && sentence.about_any(&[Topic::Data, Topic::Special]);
        if here.is_empty()
            && list
            && lower.split(' ').count() < 25
            && !statement.data.phrase("no-kind").cues.is_in(lower)
        {
            here.push(("other", 0..lower.len()));
        }
        made.extend(here.into_iter().map(|(code, range)| Mention { code, sentence: number, range }));
    }
    made
}

/// Whether a number stands behind the words at a place: `KvK-nummer 12345678` is the number of the organisation.
fn number_follows(lower: &str, range: &Range<usize>) -> bool {
    let behind = lower.get(range.end..).unwrap_or_default();
    behind.trim_start_matches([' ', ':', '(', '.', '-']).starts_with(|first: char| first.is_ascii_digit())
        || behind.trim_start_matches([' ', ':', '(']).starts_with("nl")
            && behind.bytes().filter(u8::is_ascii_digit).count() > 8
}

/// The first place of a cue that no exception covers.
fn first(cue: &Cue, lower: &Text, fits: impl Fn(&Range<usize>) -> bool) -> Option<Range<usize>> {
    let found = cue.cues.all(lower);
    if found.is_empty() {
        return None;
    }
    let not = cue.not.all(lower);
    found.into_iter().find(|range| {
        !not.iter().any(|other| other.start < range.end && range.start < other.end) && fits(range)
    })
}

/// Whether a comma or an `en` stands beside the words at a place.
fn enumerated(lower: &str, range: &Range<usize>) -> bool {
    let before = lower.get(..range.start).unwrap_or_default().trim_end();
    let after = lower.get(range.end..).unwrap_or_default();
    let mark = |text: &str| {
        text.starts_with([',', ';', ')'])
            || [" en ", " of ", " and ", " or ", " & "].iter().any(|w| text.starts_with(w))
    };
    mark(after)
        || before.ends_with([',', ';', '('])
        || [" en", " of", " and", " or", " &"].iter().any(|word| before.ends_with(word))
}

/// Each kind once, where it is first said.
pub(crate) fn once(statement: &Statement<'_>, mentions: &[Mention]) -> Vec<Found<&'static str>> {
    let mut made: Vec<Found<&'static str>> = Vec::new();
    for mention in mentions {
        if made.iter().any(|found| found.value == mention.code) {
            continue;
        }
        if let Some(sentence) = statement.sentences.get(mention.sentence) {
            made.push(Found::certain(mention.code, statement.place(sentence, &mention.range)));
        }
    }
    made
}
