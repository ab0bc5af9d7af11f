//! The catalogue of documents: both languages, the same values, nothing missing, nothing left over.

use std::collections::{BTreeMap, BTreeSet};

use waarborg_policy::keys::{FileKind, Kind, keys};

const NL: &str = concat!(
    include_str!("../../messages/nl/statement.ftl"),
    include_str!("../../messages/nl/cookies.ftl"),
    include_str!("../../messages/nl/notice.ftl"),
);
const EN: &str = concat!(
    include_str!("../../messages/en/statement.ftl"),
    include_str!("../../messages/en/cookies.ftl"),
    include_str!("../../messages/en/notice.ftl"),
);

/// Messages with the values that they take. Values that say who speaks to whom are the voice's.
fn messages(text: &str) -> BTreeMap<&str, BTreeSet<&str>> {
    let mut found: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut current = None;
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if let Some((name, _)) = line.split_once(" =").filter(|_| !line.starts_with(' ')) {
            assert!(found.insert(name, BTreeSet::new()).is_none(), "{name} stands twice");
            current = Some(name);
        }
        if let Some(name) = current {
            let values = line.split('$').skip(1).filter_map(|rest| rest.split([' ', '}']).next());
            let own =
                values.filter(|value| !["org", "self", "Self", "whom", "Whom", "we", "you"].contains(value));
            found.entry(name).or_default().extend(own);
        }
    }
    found
}

#[test]
fn both_languages_say_the_same_with_the_same_values() {
    let (dutch, english) = (messages(NL), messages(EN));
    assert!(dutch.len() > 250, "only {} messages were read", dutch.len());
    assert_eq!(dutch, english);
}

/// Every word of a closed list that the statement says has a text.
#[test]
fn every_word_of_the_language_has_a_text() {
    let known = messages(NL);
    let spoken = [
        ("recipient.*.when", "when"),
        ("cookies.withdraw", "change"),
        ("rights.access-shows", "shows"),
        ("rights.identity.by", "step"),
        ("security.secrecy.bound", "bound"),
        ("security.secrecy.by", "by"),
        ("breach.promises", "leak-promise"),
        ("disclosure.asks", "asks"),
        ("disclosure.forbids", "forbids"),
        ("disclosure.promises", "holds"),
        ("changes.announced-by", "by"),
        ("changes.because", "because"),
        ("review.of", "of"),
        ("cookie.*.kind", "cookie"),
        ("cookie.*.kind", "ck-kind"),
        ("cookie.*.settings", "setting"),
        ("cookies.consent-kept", "ck-kept"),
    ];
    for (path, prefix) in spoken {
        let key = keys(FileKind::Policy).get(path).unwrap_or_else(|| panic!("{path} is no key"));
        let words = match key.kind {
            Kind::Word(words) => words,
            Kind::List(&Kind::Word(words)) => words,
            _ => panic!("{path} has no closed list"),
        };
        for word in words {
            assert!(known.contains_key(format!("{prefix}-{word}").as_str()), "{path}: {prefix}-{word}");
        }
    }
    for right in waarborg_policy::vocabulary::vocabulary().rights.keys() {
        assert!(known.contains_key(format!("right-{right}").as_str()), "{right}");
        assert!(known.contains_key(format!("right-{right}-text").as_str()), "{right}");
    }
}

/// Every message is said somewhere: named in the code, or by its prefix and a word.
#[test]
fn no_message_is_left_over() {
    let mut code = String::new();
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut folders = vec![folder];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                code.push_str(&std::fs::read_to_string(path).unwrap());
            }
        }
    }
    let by_prefix = [
        "source-",
        "when-",
        "change-",
        "shows-",
        "step-",
        "bound-",
        "by-",
        "leak-p",
        "asks-",
        "forbids-",
        "holds-",
        "because-",
        "of-",
        "cookie-",
        "ck-kind-",
        "ck-kept-",
        "setting-",
        "right-",
        "blacken-",
        "place-",
        "lifetime-",
        "identity-",
        "basis-",
        "who-",
        "role-",
    ];
    for name in messages(NL).keys() {
        let named = code.contains(&format!("\"{name}\""));
        assert!(named || by_prefix.iter().any(|prefix| name.starts_with(prefix)), "{name} is never said");
    }
}
