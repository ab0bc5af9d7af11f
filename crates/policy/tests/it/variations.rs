//! The failing example of every rule's page, written in other ways that a real policy would: the rule still speaks.

use toml::{Table, Value};
use waarborg_policy::check::{Rule, check, page, rules};
use waarborg_policy::load::{Shelf, load};
use waarborg_policy::model::Language;
use waarborg_policy::vocabulary::vocabulary;

use crate::judged::{TODAY, policy};

/// A shelf with one baseline.
struct Below(String);

impl Shelf for Below {
    fn read(&self, _from: &str, name: &str) -> Result<(String, String), waarborg_policy::messages::Message> {
        Ok((name.to_owned(), self.0.clone()))
    }
}

fn example(rule: &Rule) -> Table {
    page(rule, Language::En).fails.parse().unwrap()
}

fn table<'a>(of: &'a mut Table, key: &str) -> &'a mut Table {
    let entry = of.entry(key.to_owned()).or_insert_with(|| Value::Table(Table::new()));
    entry.as_table_mut().unwrap()
}

fn purposes(of: &mut Table) -> impl Iterator<Item = (String, &mut Table)> {
    let purposes = of.get_mut("purpose").and_then(Value::as_table_mut).into_iter().flatten();
    purposes.filter_map(|(id, purpose)| Some((id.to_string(), purpose.as_table_mut()?)))
}

/// Data through a group.
fn through_a_group(of: &mut Table) {
    let mut groups = Table::new();
    for (id, purpose) in purposes(of) {
        let Some(Value::Array(data)) = purpose.get_mut("data") else { continue };
        if data.iter().any(|word| word.as_str().is_some_and(|word| word.ends_with('?'))) {
            continue;
        }
        let group = format!("group-{id}");
        groups.insert(group.clone(), Value::Array(std::mem::take(data)));
        data.push(Value::String(group));
    }
    if !groups.is_empty() {
        table(of, "data").extend(groups);
    }
}

/// Categories of one's own that are a kind of those of the vocabulary.
fn by_own_categories(of: &mut Table) {
    let mut own = Table::new();
    let mut rename = |word: &mut String| {
        let bare = word.trim_end_matches('?').to_owned();
        if vocabulary().categories.contains_key(&bare) {
            let kind = Table::from_iter([
                ("is".to_owned(), Value::String(bare.clone())),
                ("title".to_owned(), Value::String(format!("eigen {bare}"))),
            ]);
            own.insert(format!("own-{bare}"), Value::Table(kind));
            *word = format!("own-{word}");
        }
    };
    for (_, purpose) in purposes(of) {
        for word in purpose.get_mut("data").and_then(Value::as_array_mut).into_iter().flatten() {
            if let Value::String(word) = word {
                rename(word);
            }
        }
        for key in ["allowed-by", "sooner"] {
            let Some(named) = purpose.get_mut(key).and_then(Value::as_table_mut) else { continue };
            *named = std::mem::take(named)
                .into_iter()
                .map(|(id, value)| {
                    let mut id = id.to_string();
                    rename(&mut id);
                    (id, value)
                })
                .collect();
        }
    }
    for named in of.get_mut("keep").and_then(Value::as_table_mut).into_iter().flatten() {
        let data = named.1.get_mut("data").and_then(Value::as_array_mut);
        for word in data.into_iter().flatten() {
            if let Value::String(word) = word {
                rename(word);
            }
        }
    }
    if !own.is_empty() {
        table(of, "data").extend(own);
    }
}

/// Purposes of one's own that are a kind of those of the vocabulary.
fn by_own_purposes(of: &mut Table) {
    let text = toml::to_string(of).unwrap();
    let ids: Vec<String> = purposes(of).map(|(id, _)| id).collect();
    let Some(all) = of.get_mut("purpose").and_then(Value::as_table_mut) else { return };
    for id in ids {
        // What is named elsewhere keeps its name.
        if !vocabulary().purposes.contains_key(&id) || text.matches(&format!("\"{id}\"")).count() > 0 {
            continue;
        }
        let Some(Value::Table(mut purpose)) = all.remove(&id) else { continue };
        purpose.entry("is").or_insert_with(|| Value::String(id.clone()));
        purpose.entry("title").or_insert_with(|| Value::String(format!("Eigen {id}")));
        all.insert(format!("own-{id}"), Value::Table(purpose));
    }
}

/// What the only purpose says is said of every purpose.
fn by_every_purpose(of: &mut Table) {
    if purposes(of).count() != 1 || of.contains_key("every-purpose") {
        return;
    }
    let mut every = Table::new();
    for (_, purpose) in purposes(of) {
        for key in purpose.keys().map(|key| key.to_string()).collect::<Vec<_>>() {
            if !["title", "is", "flaws", "text"].contains(&key.as_str())
                && let Some(value) = purpose.remove(&key)
            {
                every.insert(key, value);
            }
        }
    }
    of.insert("every-purpose".to_owned(), Value::Table(every));
}

/// Periods with a name.
fn by_named_periods(of: &mut Table) {
    let mut named = Table::new();
    for (id, purpose) in purposes(of) {
        let Some(keep) = purpose.get_mut("keep") else { continue };
        let rules: Vec<Value> = match keep {
            Value::Array(rules) => std::mem::take(rules),
            ref one => vec![Value::clone(one)],
        };
        let mut names = Vec::new();
        for (n, rule) in rules.into_iter().enumerate() {
            let name = format!("{id}-{n}");
            names.push(Value::String(name.clone()));
            named.insert(name, rule);
        }
        *keep = Value::Array(names);
    }
    if !named.is_empty() {
        table(of, "keep").extend(named);
    }
}

/// Recipients under an id of one's own, with what the vocabulary knows of them written out.
fn by_own_recipients(of: &mut Table) {
    let text = toml::to_string(of).unwrap();
    let Some(all) = of.get("recipient").and_then(Value::as_table) else { return };
    let known: Vec<String> =
        all.keys().map(|id| id.to_string()).filter(|id| vocabulary().recipients.contains_key(id)).collect();
    let mut text = text;
    for id in &known {
        text = text.replace(&format!("\"{id}\""), &format!("\"own-{id}\""));
        text = text.replace(&format!("[recipient.{id}"), &format!("[recipient.own-{id}"));
    }
    *of = text.parse().unwrap();
    for id in known {
        let facts = &vocabulary().recipients[&id];
        let own = table(of, "recipient").entry(format!("own-{id}")).or_insert(Value::Table(Table::new()));
        let own = own.as_table_mut().unwrap();
        own.entry("name").or_insert_with(|| Value::String(format!("Eigen {id}")));
        let role = format!("{:?}", facts.role);
        let role =
            if role == "JointController" { "joint-controller".to_owned() } else { role.to_lowercase() };
        own.entry("role").or_insert(Value::String(role));
        if let Some(country) = &facts.country {
            own.entry("country").or_insert_with(|| Value::String(country.clone()));
        }
    }
}

type Way = (&'static str, fn(&mut Table));

/// The ways, each with its name.
const WAYS: [Way; 6] = [
    ("through a group", through_a_group),
    ("by own categories", by_own_categories),
    ("by own purposes", by_own_purposes),
    ("by every purpose", by_every_purpose),
    ("by named periods", by_named_periods),
    ("by own recipients", by_own_recipients),
];

#[test]
fn a_rule_speaks_however_its_example_is_written() {
    let mut silent = Vec::new();
    let mut seen = 0;
    for rule in rules() {
        let count = |text: &str| {
            check(&policy(false, text), TODAY).findings.iter().filter(|found| found.code == rule.code).count()
        };
        let first = example(rule);
        let wanted = count(&toml::to_string(&first).unwrap());
        assert!(wanted > 0, "{}", rule.code);
        for (way, write) in WAYS {
            let mut other = first.clone();
            write(&mut other);
            if other == first {
                continue;
            }
            seen += 1;
            let text = toml::to_string(&other).unwrap();
            let found = count(&text);
            if found != wanted {
                silent.push(format!("{} {way}: {found} in place of {wanted}\n{text}", rule.code));
            }
        }
    }
    assert!(silent.is_empty(), "{}", silent.join("\n"));
    assert!(seen > 150, "{seen}");
}

#[test]
fn a_rule_speaks_of_what_stands_in_a_baseline() {
    let mut silent = Vec::new();
    for rule in rules() {
        let mut below = example(rule);
        let text = toml::to_string(&below).unwrap();
        // Flaws, the text that is transcribed and its version are never inherited.
        if text.contains("flaws") || rule.code == "META-DRAFT" {
            continue;
        }
        below.insert("waarborg".to_owned(), Value::Integer(1));
        if let Some(statement) = below.get_mut("statement").and_then(Value::as_table_mut) {
            for own in ["transcribes", "version"] {
                statement.remove(own);
            }
        }
        let mut own = "waarborg = 1\nextends = \"below.toml\"\n[organisation]\nid = \"x\"\n".to_owned();
        if !text.contains("name =") || !text.contains("[organisation]") {
            own += "name = \"X\"\n";
        }
        own += "[statement]\n";
        let speaks = text.contains("[statement]") && !text.contains("transcribes");
        own += if speaks { "version = \"0.1\"\n" } else { "transcribes = true\n" };
        match load("p", &own, &Below(toml::to_string(&below).unwrap())) {
            Ok(policy) => {
                if !check(&policy, TODAY).findings.iter().any(|found| found.code == rule.code) {
                    silent.push(format!("{}\n{text}", rule.code));
                }
            }
            Err(refused) => silent.push(format!("{} {:?}\n{text}", rule.code, refused.faults)),
        }
    }
    assert!(silent.is_empty(), "{}", silent.join("\n"));
}

/// What a policy that speaks cannot say badly, or need not say because the law's default says it; each is known.
#[test]
fn most_rules_speak_of_a_policy_that_speaks_too() {
    let mut silent = Vec::new();
    for rule in rules() {
        let mut own = example(rule);
        if let Some(statement) = own.get_mut("statement").and_then(Value::as_table_mut) {
            statement.remove("transcribes");
        }
        let mut text = "waarborg = 1\n".to_owned();
        if !own.contains_key("organisation") {
            text += "[organisation]\nid = \"x\"\nname = \"X\"\n";
        }
        text += &toml::to_string(&own).unwrap();
        match load("p", &text, &Below(String::new())) {
            Ok(policy) => {
                if !check(&policy, TODAY).findings.iter().any(|found| found.code == rule.code) {
                    silent.push(rule.code);
                }
            }
            Err(_) => silent.push(rule.code),
        }
    }
    insta::assert_debug_snapshot!("silent_of_what_speaks", silent);
}
