//! Names of other vocabularies that the data files use exist there.

use std::collections::BTreeSet;

use waarborg_policy::vocabulary::vocabulary;
use waarborg_testkit::{left_out, shared};

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
    let words = &known.words;
    let lists = [&words.subjects, &words.measures, &words.grounds, &words.safeguards, &words.channels];
    let names = known.purposes.values().flat_map(|kind| &kind.dpv);
    let names = names.chain(known.categories.values().flat_map(|category| &category.dpv));
    let names = names.chain(known.rights.values().flat_map(|right| &right.dpv));
    let names = names.chain(lists.into_iter().flat_map(|list| list.values()).flat_map(|word| &word.dpv));
    let wrong: Vec<&String> = names.filter(|name| !terms.contains(*name)).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn names_of_fideslang_exist() {
    let lists = ["data_categories", "data_uses", "data_subjects"]
        .map(|list| rows(&format!("data/fideslang/{list}.csv")));
    let [Some(categories), Some(uses), Some(subjects)] = lists else { return left_out("names of fideslang") };
    let keys: BTreeSet<String> = [categories, uses, subjects].concat().into_iter().flatten().collect();
    let known = vocabulary();
    let names = known.purposes.values().flat_map(|kind| &kind.fides);
    let names = names.chain(known.categories.values().flat_map(|category| &category.fides));
    let names = names.chain(known.words.subjects.values().flat_map(|word| &word.fides));
    let wrong: Vec<&String> = names.filter(|name| !keys.contains(*name)).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}
