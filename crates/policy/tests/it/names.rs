//! Every word has its names in other vocabularies, or a reason why not, and the names exist there.

use std::collections::{BTreeMap, BTreeSet};

use waarborg_policy::keys::{FileKind, Kind, keys};
use waarborg_policy::model::Basis;
use waarborg_policy::vocabulary::{Names, vocabulary};
use waarborg_testkit::{left_out, shared};

/// Words of fideslang's format that stand in none of its taxonomies.
const FORMAT: &[&str] = &[
    "Consent",
    "Contract",
    "Legal obligations",
    "Vital interests",
    "Public interest",
    "Legitimate interests",
    "Controller",
    "Processor",
    "Sub-Processor",
    "Authorised by law",
    "Explicit consent",
    "Employment, social security and social protection",
    "Not-for-profit bodies",
    "Made public by the data subject",
    "Legal claims or judicial acts",
    "Reasons of substantial public interest (with a basis in law)",
    "Health or social care (with a basis in law)",
    "Public health (with a basis in law)",
    "Archiving, research and statistics (with a basis in law)",
    "Adequacy Decision",
    "SCCs",
    "BCRs",
];

/// All lists of words that other vocabularies have names for.
fn lists() -> Vec<(&'static str, Vec<(&'static str, &'static Names)>)> {
    let known = vocabulary();
    let (words, exchange) = (&known.words, &known.exchange);
    let named = |list: &'static BTreeMap<String, Names>| -> Vec<(&'static str, &'static Names)> {
        list.iter().map(|(id, names)| (id.as_str(), names)).collect()
    };
    let facts = |list: &'static BTreeMap<String, waarborg_policy::vocabulary::WordFacts>| {
        list.iter().map(|(id, word)| (id.as_str(), &word.names)).collect::<Vec<_>>()
    };
    vec![
        ("category", known.categories.iter().map(|(id, known)| (id.as_str(), &known.names)).collect()),
        ("purpose", known.purposes.iter().map(|(id, kind)| (id.as_str(), &kind.names)).collect()),
        ("subject", facts(&words.subjects)),
        ("grounds", facts(&words.grounds)),
        ("safeguard", facts(&words.safeguards)),
        ("basis", named(&exchange.basis)),
        ("basis-precise", named(&exchange.basis_precise)),
        ("role", named(&exchange.role)),
        ("source", named(&exchange.data_source)),
        ("class", named(&exchange.class)),
        ("decision", named(&exchange.decision)),
    ]
}

#[test]
fn every_word_has_names_or_a_reason() {
    for (list, words) in lists() {
        for (id, names) in words {
            assert!(names.dpv.is_empty() == names.no_dpv.is_some(), "{list}.{id}: dpv, or no-dpv");
            let fides = !names.fides.is_empty() || names.fides_under.is_some();
            assert!(fides == names.no_fides.is_none(), "{list}.{id}: fides or fides-under, or no-fides");
        }
    }
    for (id, measure) in &vocabulary().words.measures {
        assert!(!measure.names.dpv.is_empty(), "measure.{id}");
    }
    for (id, right) in &vocabulary().rights {
        assert!(!right.dpv.is_empty(), "right.{id}");
    }
}

/// The words of a key that takes one of a closed list.
fn closed(path: &str) -> BTreeSet<&'static str> {
    match keys(FileKind::Policy).get(path).unwrap().kind {
        Kind::Word(words) => words.iter().copied().collect(),
        ref other => panic!("{path} takes {other:?}"),
    }
}

#[test]
fn every_closed_word_is_there() {
    let exchange = &vocabulary().exchange;
    let ids = |list: &'static BTreeMap<String, Names>| -> BTreeSet<&str> {
        list.keys().map(String::as_str).collect()
    };
    assert_eq!(ids(&exchange.basis), Basis::ALL.iter().map(|basis| basis.word()).collect());
    assert_eq!(ids(&exchange.role), closed("recipient.*.role"));
    assert_eq!(ids(&exchange.decision), closed("purpose.*.automated.ground"));
    let safeguards = vocabulary().words.safeguards.keys().map(String::as_str).collect::<BTreeSet<_>>();
    assert_eq!(safeguards, closed("recipient.*.safeguard"));
    assert_eq!(ids(&exchange.data_source), waarborg_policy::vocabulary::SOURCES.iter().copied().collect());
}

/// A name that is read as two words would be read by chance.
#[test]
fn no_name_of_fideslang_is_read_as_two_words() {
    for (list, words) in lists() {
        let mut seen = BTreeMap::new();
        for (id, names) in words {
            for name in &names.fides {
                assert_eq!(seen.insert(name, id), None, "{list}: {name} is read as {id} too");
            }
        }
    }
}

/// The first columns of a file of shared data.
fn rows(path: &str) -> Option<Vec<Vec<String>>> {
    let text = std::fs::read_to_string(shared(path)?).unwrap();
    Some(
        text.lines()
            .skip(1)
            .map(|line| line.split(',').map(|cell| cell.trim_matches('"').to_owned()).collect())
            .collect(),
    )
}

#[test]
fn names_of_the_data_privacy_vocabulary_exist() {
    let Some(rows) = rows("data/dpv/terms.csv") else { return left_out("names of the DPV") };
    let terms: BTreeSet<String> = rows.iter().map(|row| format!("{}:{}", row[0], row[1])).collect();
    let known = vocabulary();
    let names = lists().into_iter().flat_map(|(_, words)| words).flat_map(|(_, names)| &names.dpv);
    let names = names.chain(known.words.measures.values().flat_map(|word| &word.names.dpv));
    let names = names.chain(known.rights.values().flat_map(|right| &right.dpv));
    let wrong: Vec<&String> = names.filter(|name| !terms.contains(*name)).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn names_of_fideslang_exist() {
    let files = ["data_categories", "data_uses", "data_subjects"]
        .map(|list| rows(&format!("data/fideslang/{list}.csv")));
    let [Some(categories), Some(uses), Some(subjects)] = files else { return left_out("names of fideslang") };
    let keys: BTreeSet<String> = [categories, uses, subjects].concat().into_iter().flatten().collect();
    for (list, words) in lists() {
        for (id, names) in words {
            for name in names.fides.iter().chain(&names.fides_under) {
                assert!(keys.contains(name) || FORMAT.contains(&name.as_str()), "{list}.{id}: {name}");
            }
        }
    }
}

/// A slip in a data file is told, also beside the names that every row may have.
#[test]
fn a_row_with_an_unknown_key_is_refused() {
    use waarborg_policy::vocabulary::WordFacts;
    let row = "title = { nl = \"leden\", en = \"members\" }\ndpv = [\"dpv:Member\"]\n";
    assert!(toml::from_str::<WordFacts>(row).is_ok());
    assert!(toml::from_str::<WordFacts>(&format!("{row}fidse = []\n")).is_err());
}
