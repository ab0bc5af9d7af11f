//! Keys of fideslang in our words: exactly, by a key of our own, or by the nearest wider one.

use std::collections::BTreeSet;

use waarborg_policy::vocabulary::{Names, vocabulary};

use super::keys::written;

/// What a key means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Meaning {
    /// This word.
    Word(String),
    /// One's own id, a kind of this word.
    KindOf(String, String),
    /// This word is wider.
    Wider(String),
    /// No word.
    Unknown,
}

/// What a key of one of the taxonomies means; `defined` says whether the manifest defines a key itself.
fn meaning<'a>(
    key: &str,
    words: impl Iterator<Item = (&'a str, &'a Names)> + Clone,
    defined: impl Fn(&str) -> bool,
) -> Meaning {
    let exact = |key: &str| {
        let known = words.clone();
        let mut known = known.filter(|(id, names)| {
            names.fides.iter().any(|name| name == key)
                || (names.fides_exact().is_none() && written(id, names).0 == key)
        });
        known.next().map(|(id, _)| id.to_owned())
    };
    if let Some(id) = exact(key) {
        return Meaning::Word(id);
    }
    let mut above = key;
    while let Some((parent, _)) = above.rsplit_once('.') {
        if let Some(id) = exact(parent).filter(|_| parent != "user") {
            let own = key.rsplit_once('.').map_or(key, |(_, own)| own);
            return if defined(key) && key.rsplit_once('.').is_some_and(|(direct, _)| direct == parent) {
                Meaning::KindOf(own.to_owned(), id)
            } else {
                Meaning::Wider(id)
            };
        }
        above = parent;
    }
    Meaning::Unknown
}

/// What a data category means.
pub(super) fn category(key: &str, defined: impl Fn(&str) -> bool) -> Meaning {
    let words = vocabulary().categories.iter().map(|(id, known)| (id.as_str(), &known.names));
    meaning(key, words, defined)
}

/// What a data use means.
pub(super) fn data_use(key: &str, defined: impl Fn(&str) -> bool) -> Meaning {
    let words = vocabulary().purposes.iter().map(|(id, kind)| (id.as_str(), &kind.names));
    meaning(key, words, defined)
}

/// The subject of a key.
pub(super) fn subject(key: &str) -> Option<&'static str> {
    let known = &vocabulary().words.subjects;
    let found = known.iter().find(|(id, word)| {
        word.names.fides.iter().any(|name| name == key)
            || (word.names.fides_exact().is_none() && id.as_str() == key)
    });
    found.map(|(id, _)| id.as_str())
}

/// The word of a list that fideslang calls so.
pub(super) fn word<'a>(name: &str, list: impl Iterator<Item = (&'a String, &'a Names)>) -> Option<&'a str> {
    let mut list = list;
    list.find(|(_, names)| names.fides.iter().any(|known| known == name)).map(|(id, _)| id.as_str())
}

/// An id of the language for a text of somebody else's: small letters, digits and hyphens; unique among those taken.
pub(super) fn id_for(text: &str, taken: &mut BTreeSet<String>) -> String {
    let mut id = String::new();
    for letter in text.chars().flat_map(char::to_lowercase) {
        let plain = letter.is_ascii_alphanumeric() || letter == '_' || letter == '-';
        let letter = if plain { letter } else { '-' };
        if !(letter == '-' && (id.is_empty() || id.ends_with('-'))) {
            id.push(letter);
        }
    }
    let id: String = id.trim_end_matches('-').chars().take(60).collect();
    let id = if id.is_empty() { "unnamed".to_owned() } else { id };
    let mut free = id.clone();
    let mut n = 2;
    while taken.contains(&free) {
        free = format!("{id}-{n}");
        n += 1;
    }
    taken.insert(free.clone());
    free
}

#[cfg(test)]
mod tests {
    use super::{Meaning, category, data_use, id_for, subject};

    #[test]
    fn keys_are_read_exactly_or_by_the_nearest_wider_one() {
        let none = |_: &str| false;
        let word = |id: &str| Meaning::Word(id.to_owned());
        let wider = |id: &str| Meaning::Wider(id.to_owned());
        assert_eq!(category("user.contact.email", none), word("email"));
        assert_eq!(category("user.unique_id.customer-number", none), word("customer-number"));
        assert_eq!(category("user.contact.address.city", none), wider("address"));
        assert_eq!(category("user.contact.fax_number", none), Meaning::Unknown);
        assert_eq!(category("system.operations", none), Meaning::Unknown);
        assert_eq!(category("user", none), word("anything-else"));
        let own = Meaning::KindOf("wishes".to_owned(), "message".to_owned());
        assert_eq!(category("user.content.private.wishes", |_| true), own);
        assert_eq!(data_use("essential.service.quotes", none), word("quotes"));
        assert_eq!(data_use("research", none), word("research"));
        assert_eq!(data_use("marketing.communications.sms", none), wider("newsletter"));
        assert_eq!(data_use("train_ai_system", none), Meaning::Unknown);
        assert_eq!(
            (subject("customer"), subject("members"), subject("commuter")),
            (Some("customers"), Some("members"), None)
        );
    }

    #[test]
    fn ids_are_plain_and_unique() {
        let mut taken = std::collections::BTreeSet::new();
        let mut made = |text: &str| id_for(text, &mut taken);
        assert_eq!(made("Analyse — customers!"), "analyse-customers");
        assert_eq!(made("analyse customers"), "analyse-customers-2");
        assert_eq!(made("…"), "unnamed");
    }
}
