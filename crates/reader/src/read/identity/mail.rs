//! Addresses of mail: the organisation's own, those for privacy, and those of others.

use super::name::count;
use super::officer::officer;
use super::{key, of_authority};
use crate::normal::contact;
use crate::reading::{Controller, Found};
use crate::statement::{Sentence, Statement};
use std::cell::OnceCell;
use std::ops::Range;

/// Words before the `@` of an address that are for privacy only.
const FOR_PRIVACY: [&str; 12] = [
    "privacy",
    "fg",
    "dpo",
    "avg",
    "gdpr",
    "gegevensbescherming",
    "dataprotection",
    "data-protection",
    "functionarisgegevensbescherming",
    "datalek",
    "privacyteam",
    "privacyofficer",
];

pub(super) fn for_privacy(address: &str) -> bool {
    let local = address.split('@').next().unwrap_or_default().to_ascii_lowercase();
    FOR_PRIVACY.contains(&local.as_str())
        || local.starts_with("fg-")
        || local.ends_with("-fg")
        || local.starts_with("privacy")
        || local.ends_with("privacy")
}

/// So many addresses are looked at: each is held against the whole text.
const MOST_ADDRESSES: usize = 500;

/// Every address of mail with its sentence, save those of a supervisor.
pub(super) fn addresses<'s>(statement: &'s Statement<'_>) -> Vec<(&'s Sentence, Range<usize>, String)> {
    let mut made = Vec::new();
    for (number, sentence) in statement.sentences.iter().enumerate() {
        if made.len() >= MOST_ADDRESSES {
            break;
        }
        if of_authority(statement, number) {
            continue;
        }
        for range in contact::emails(statement.lower(sentence)) {
            let words = statement.words(&statement.place(sentence, &range)).to_owned();
            made.push((sentence, range, words));
        }
    }
    made
}

pub(super) fn email(statement: &Statement<'_>, made: &Controller) -> Option<Found<String>> {
    let all = addresses(statement);
    let domain = made.name.as_ref().map(|name| key(&name.value)).unwrap_or_default();
    let persons = Persons::default();
    let fits =
        |address: &str| !for_privacy(address) && !persons.have(statement, address) && !foreign(address);
    let own = |address: &str| {
        address.split('@').nth(1).is_some_and(|host| {
            !domain.is_empty()
                && (key(host).contains(&domain)
                    || domain.contains(&key(host.split('.').next().unwrap_or_default())))
        })
    };
    let best = all
        .iter()
        .find(|(_, _, address)| fits(address) && own(address))
        .or_else(|| all.iter().find(|(_, _, address)| fits(address)));
    best.map(|(sentence, range, address)| Found::certain(address.clone(), statement.place(sentence, range)))
}

/// An address of somebody else: a supervisor, a vendor.
pub(super) fn foreign(address: &str) -> bool {
    let lower = address.to_ascii_lowercase();
    ["autoriteitpersoonsgegevens", "@google.", "@facebook.", "@example.", "webwinkelkeur"]
        .iter()
        .any(|other| lower.contains(other))
}

/// What tells addresses of persons from those of the organisation: looked up once, where an address asks for it.
#[derive(Debug, Default)]
struct Persons {
    officer: OnceCell<Option<String>>,
    /// The text in small letters.
    lower: OnceCell<String>,
}

impl Persons {
    /// Whether the part before the `@` is the name of a person: two names, or a name that stands in the text beside it.
    fn have(&self, statement: &Statement<'_>, address: &str) -> bool {
        let local = address.split('@').next().unwrap_or_default();
        let host = address.split('@').nth(1).unwrap_or_default().to_ascii_lowercase();
        let parts: Vec<&str> = local.split(['.', '_']).collect();
        if parts.len() == 2
            && parts
                .iter()
                .all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphabetic()))
        {
            let free =
                ["gmail.", "hotmail.", "outlook.", "ziggo.", "live.", "kpnmail.", "xs4all.", "icloud."]
                    .iter()
                    .any(|known| host.starts_with(known));
            let text = self.lower.get_or_init(|| statement.page.text.to_lowercase());
            let site = text.contains(&format!("{}.", local.to_lowercase()));
            return !free
                && !site
                && parts.iter().any(|part| part.len() == 1 || count(statement, &capital(part)) > 0);
        }
        let name = capital(local);
        let officer = || self.officer.get_or_init(|| officer(statement).map(|officer| officer.value));
        local.len() > 2
            && local.bytes().all(|byte| byte.is_ascii_alphabetic())
            && !host.contains(&local.to_ascii_lowercase())
            && officer().as_ref().is_some_and(|officer| officer.split(' ').any(|word| word == name))
    }
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters.flat_map(char::to_lowercase)).collect())
        .unwrap_or_default()
}
