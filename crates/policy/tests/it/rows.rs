//! Every promise of five published statements has its place in a policy, and a promise of ours that carries it.
//!
//! The tables in `rows/` map the numbered promises of the statements; the numbers stand as comments in the examples.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use waarborg_policy::model::Policy;
use waarborg_policy::promises::{Promise, promises};
use waarborg_policy::syntax::Path;
use waarborg_testkit::{left_out, shared};

use crate::examples::policy;

/// How one promise of a statement is ours.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    /// The ids of the promises that it is.
    promises: Vec<String>,
    /// Where it stands, if elsewhere than those promises.
    #[serde(default)]
    at: Option<String>,
    /// Capabilities that the text leaves no room for, each with the reason.
    #[serde(default)]
    lacks: BTreeMap<String, String>,
}

const TABLES: [(&str, &str, &str); 5] = [
    ("JSO", "jso", include_str!("rows/jso.toml")),
    ("JZE", "jzve", include_str!("rows/jzve.toml")),
    ("JES", "jessworks", include_str!("rows/jessworks.toml")),
    ("JTC", "jtb-care", include_str!("rows/jtb-care.toml")),
    ("JTM", "jtb-meettechniek", include_str!("rows/jtb-meettechniek.toml")),
];

/// Capabilities on which every promise rests, and those that only judge or render a text.
const EVERYWHERE: [&str; 4] = ["POL", "REND", "LINT", "LOG"];

fn table(text: &str) -> BTreeMap<String, Row> {
    toml::from_str(text).unwrap()
}

/// The promises of a row, each of which must be made by the policy, and stand in it.
fn found<'a>(id: &str, row: &Row, policy: &Policy, made: &'a [Promise]) -> Vec<&'a Promise> {
    assert!(!row.promises.is_empty(), "{id}");
    if let Some(at) = &row.at {
        assert!(policy.says(&Path::parse(at)), "{id}: `{at}` stands nowhere");
    }
    let find = |wanted: &String| {
        let promise = made.iter().find(|promise| promise.id == *wanted);
        let promise = promise.unwrap_or_else(|| panic!("{id}: `{wanted}` is not promised"));
        assert!(policy.says(&promise.path), "{id}: {} stands nowhere", promise.path);
        promise
    };
    row.promises.iter().map(find).collect()
}

#[test]
fn every_promise_of_the_statements_is_one_of_ours() {
    let mut all = 0;
    for (_, folder, text) in TABLES {
        let policy = policy(&format!("{folder}/privacy.toml"));
        let made = promises(&policy);
        for (id, row) in &table(text) {
            found(id, row, &policy, &made);
            all += 1;
        }
    }
    assert_eq!(all, 333);
}

/// The rows of the published list, with the capabilities that each asks.
fn listed(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut rows = BTreeMap::new();
    for line in text.lines() {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        let [_, id, _, kind, _, capability, ..] = cells.as_slice() else { continue };
        let numbered = TABLES.iter().any(|(prefix, ..)| id.starts_with(&format!("{prefix}-")));
        if !numbered || *kind == "GAP" {
            continue;
        }
        let asked = capability.split("->").next().unwrap_or_default();
        let words = asked.split(|c: char| !(c.is_ascii_uppercase() || c.is_ascii_digit() || c == '-'));
        let codes = waarborg_policy::promises::Capability::ALL.iter().map(|known| known.code());
        let codes: BTreeSet<&str> = codes.filter(|code| !EVERYWHERE.contains(code)).collect();
        let asked = words.filter(|word| codes.contains(word)).map(str::to_owned).collect();
        rows.insert((*id).to_owned(), asked);
    }
    rows
}

/// The score of each organisation: how many rows have a place, a promise, and all capabilities that they ask.
#[test]
fn every_promise_is_carried_by_what_it_asks() {
    let Some(list) = shared("domain/promises.md") else {
        left_out("which capability each of the 333 promises asks");
        return;
    };
    let listed = listed(&std::fs::read_to_string(list).unwrap());
    assert_eq!(listed.len(), 333);
    let mut total = 0;
    for (prefix, folder, text) in TABLES {
        let policy = policy(&format!("{folder}/privacy.toml"));
        let made = promises(&policy);
        let rows = table(text);
        let asked: BTreeMap<_, _> = listed.iter().filter(|(id, _)| id.starts_with(prefix)).collect();
        assert!(asked.keys().all(|id| rows.contains_key(*id)), "{folder} misses rows");
        let mut whole = 0;
        for (id, asked) in &asked {
            let row = &rows[*id];
            let carried: BTreeSet<&str> = found(id, row, &policy, &made)
                .iter()
                .flat_map(|promise| promise.mechanism.iter().map(|capability| capability.code()))
                .collect();
            let missing: BTreeSet<&str> =
                asked.iter().map(String::as_str).filter(|code| !carried.contains(code)).collect();
            let told: BTreeSet<&str> = row.lacks.keys().map(String::as_str).collect();
            assert_eq!(missing, told, "{id} asks {asked:?}, is carried by {carried:?}");
            for (code, why) in &row.lacks {
                eprintln!("{id}: no {code}: {why}");
            }
            whole += usize::from(row.lacks.is_empty());
        }
        eprintln!("{folder}: {} of {} promises, {whole} with everything they ask", rows.len(), asked.len());
        total += asked.len();
    }
    assert_eq!(total, 333);
}

/// Every mechanism and its evidence is said in both languages.
#[test]
fn every_capability_has_words() {
    for capability in waarborg_policy::promises::Capability::ALL {
        for text in [capability.does(), capability.leaves()] {
            for words in [text.nl, text.en] {
                let words = words.unwrap();
                assert!(!words.starts_with("capability-") && !words.starts_with("evidence-of-"), "{words}");
            }
        }
    }
}
