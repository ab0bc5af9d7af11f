//! Between two versions of a policy nothing is forgotten, and nothing is told of two that are the same.

use std::collections::BTreeMap;

use proptest::prelude::*;
use toml_edit::{DocumentMut, Item, TableLike, Value as Toml};
use waarborg_policy::change::{Whom, changes};
use waarborg_policy::load::{NoShelf, load};
use waarborg_policy::model::{Language, Policy};
use waarborg_policy::syntax::{Node, Path, Segment, Value};

use crate::changes::{SHOP, read};
use crate::examples::examples;

/// Every value of a policy, lists in no order, as text.
fn values(policy: &Policy) -> BTreeMap<String, String> {
    fn walk(node: &Node, path: &Path, found: &mut BTreeMap<String, String>) {
        match &node.value {
            Value::Table(table) => {
                for entry in &table.entries {
                    walk(&entry.node, &path.key(entry.key.as_str()), found);
                }
            }
            Value::List(list) => {
                let mut said: Vec<String> = list.iter().map(|node| format!("{:?}", node.text())).collect();
                said.sort();
                said.dedup();
                found.insert(path.to_string(), said.join(", "));
            }
            // One is a list of one.
            Value::Text(text) => {
                found.insert(path.to_string(), format!("{:?}", Some(text)));
            }
            other => {
                found.insert(path.to_string(), format!("{other:?}"));
            }
        }
    }
    let mut found = BTreeMap::new();
    walk(&policy.tree, &Path::root(), &mut found);
    found
}

/// The places of a file where a value stands.
fn places(table: &dyn TableLike, path: &Path, found: &mut Vec<Path>) {
    for (key, item) in table.iter() {
        let below = path.key(key);
        match item.as_table_like() {
            Some(inner) => places(inner, &below, found),
            None => found.push(below),
        }
    }
}

/// The same file with one value gone or changed; none where that does not read.
fn edited(text: &str, which: usize, how: usize) -> Option<String> {
    let mut document: DocumentMut = text.parse().ok()?;
    let mut all = Vec::new();
    places(document.as_table(), &Path::root(), &mut all);
    let path = all.get(which % all.len())?;
    let keys: Vec<&str> = path
        .segments()
        .iter()
        .filter_map(|segment| match segment {
            Segment::Key(key) => Some(key.as_str()),
            Segment::Index(_) => None,
        })
        .collect();
    let (last, above) = keys.split_last()?;
    let mut table: &mut dyn TableLike = document.as_table_mut();
    for key in above {
        table = table.get_mut(key)?.as_table_like_mut()?;
    }
    if how == 0 {
        table.remove(last);
    } else {
        let Some(Item::Value(value)) = table.get_mut(last) else { return None };
        let changed: Toml = match value {
            Toml::Integer(number) => (*number.value() + 1).into(),
            Toml::Boolean(flag) => (!*flag.value()).into(),
            Toml::Array(array) if how == 1 && array.len() > 1 => {
                array.remove(0);
                value.clone()
            }
            Toml::Array(array) => {
                array.push(["phone", "never-sold", "visitors", "moneybird", "tls"][how % 5]);
                value.clone()
            }
            Toml::String(text) => {
                let text = text.value();
                let at = text.find(|letter: char| letter.is_ascii_digit());
                match at {
                    Some(at) => format!("{}{}{}", &text[..at], how + 1, &text[at + 1..]).into(),
                    None if how == 2 => "consent".into(),
                    None => format!("{text} x").into(),
                }
            }
            Toml::Datetime(_) => "2020-02-02".parse::<toml_edit::Datetime>().unwrap().into(),
            _ => return None,
        };
        *value = changed;
    }
    let text = document.to_string();
    load("p", &text, &NoShelf).is_ok().then_some(text)
}

const NAMES: [&str; 7] = [
    "jessworks/mended.toml",
    "jso/mended.toml",
    "jso/privacy.toml",
    "jzve/privacy.toml",
    "jessworks/privacy.toml",
    "jtb-care/privacy.toml",
    "jtb-meettechniek/privacy.toml",
];

fn base(which: usize) -> String {
    match NAMES.get(which) {
        Some(name) => std::fs::read_to_string(examples().join(name)).unwrap(),
        None => SHOP.to_owned(),
    }
}

#[test]
fn a_policy_has_no_changes_against_itself() {
    for which in 0..=NAMES.len() {
        let policy = read(&base(which));
        assert!(changes(&policy, &policy).is_empty(), "{which}");
    }
}

/// Everything that differs between two policies is told of; what forgets it.
fn forgotten(old: &Policy, new: &Policy) -> Option<String> {
    let list = changes(old, new);
    let (before, after) = (values(old), values(new));
    let differ = before.keys().chain(after.keys()).filter(|path| before.get(*path) != after.get(*path));
    let mut paths: Vec<Path> = differ.map(|path| Path::parse(path)).collect();
    paths.retain(|path| !list.iter().any(|change| change.accounts_for(path)));
    paths.first().map(|path| {
        format!("{path}: {:?} became {:?}", before.get(&path.to_string()), after.get(&path.to_string()))
    })
}

#[test]
fn nothing_is_forgotten_between_any_two_examples() {
    for one in 0..=NAMES.len() {
        for other in 0..=NAMES.len() {
            let forgotten = forgotten(&read(&base(one)), &read(&base(other)));
            assert!(forgotten.is_none(), "{one} {other}: {}", forgotten.unwrap());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn no_value_changes_without_being_told(
        which in 0..=NAMES.len(),
        edits in prop::collection::vec((0usize..400, 0usize..4), 2..8),
    ) {
        let start = base(which);
        let mut versions = [start.clone(), start];
        for (n, (place, how)) in edits.iter().enumerate() {
            let version = &mut versions[n % 2];
            if let Some(text) = edited(version, *place, *how) {
                *version = text;
            }
        }
        let [old, new] = versions.map(|text| read(&text));
        prop_assert_eq!(forgotten(&old, &new), None);
        let list = changes(&old, &new);
        // Who must be told first is told, and nobody is told of what only needs publishing.
        for change in &list {
            let people = change.told.iter().any(|told| matches!(told.whom, Whom::People | Whom::Clients));
            prop_assert!(!people || change.material(), "{:?}", change);
            let said = change.text.get(Language::Nl);
            let whole = !said.is_empty() && !said.contains(['{', '}']);
            prop_assert!(whole, "said: {said:?}");
        }
        if values(&old) == values(&new) {
            prop_assert!(list.is_empty(), "{:?}", list);
        }
    }
}
