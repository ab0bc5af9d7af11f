//! What the law adds to a policy that speaks, one question for each default.

use crate::keys::{FileKind, Kind, keys};
use crate::messages::both;
use crate::model::{Policy, Text};
use crate::origin::defaults;
use crate::promises::{Promise, promises};
use crate::syntax::{Node, Origin, Path, Segment, Table, Value};
use crate::vocabulary::vocabulary;

use super::Answer;
use super::answers::plain;
use super::rewrite::to_toml;

/// A default that the statement will say although the file does not.
#[derive(Debug, Clone)]
pub struct Addition {
    /// Its name in the answers: the path, with `*` where it holds for several.
    pub id: String,
    /// Where it holds.
    pub paths: Vec<Path>,
    /// The value.
    pub value: Value,
    /// What the policy then promises, in words.
    pub says: Vec<Text>,
    /// Why.
    pub why: Text,
    /// The article it follows from; none where it is this program's choice.
    pub article: Option<String>,
    /// The words that may come in its place, where they are a closed list.
    pub others: Vec<&'static str>,
    /// Whether another value can come in its place. Where none can, there is nothing to ask.
    pub refusable: bool,
    /// Whether it is what the vocabulary knows of a recipient, as a table, and no default.
    pub is_fact: bool,
    /// Whether the value is this program's own choice where the article leaves one.
    pub is_choice: bool,
}

impl Addition {
    /// The value that an answer puts in the place of the law's; none where it takes that over, or answers nothing.
    pub(super) fn instead(&self, answer: &Answer) -> Option<Value> {
        match (answer, self.others.as_slice()) {
            (Answer::Value(value), _) if *value != self.value => Some(value.clone()),
            (Answer::No, ["true"]) => Some(Value::Bool(true)),
            (Answer::No, ["false"]) => Some(Value::Bool(false)),
            (Answer::No, [one]) => Some(Value::Text((*one).to_owned())),
            _ => None,
        }
    }

    /// Whether an answer says something here.
    pub fn allows(&self, answer: &Answer) -> bool {
        match answer {
            Answer::Yes => true,
            Answer::Value(value) if *value == self.value => true,
            Answer::Value(value) if self.is_fact => value_is_of(&self.value, value),
            Answer::Value(_) => self.refusable,
            _ => self.refusable && self.instead(answer).is_some(),
        }
    }

    /// The answers that can be named.
    pub(super) fn allowed(&self) -> Vec<String> {
        let others = self.others.iter().map(|word| match *word {
            "true" | "false" => (*word).to_owned(),
            word => format!("\"{word}\""),
        });
        let own = self.is_fact.then(|| to_toml(&self.value).to_string().trim().to_owned());
        std::iter::once("\"yes\"".to_owned()).chain(others).chain(own).collect()
    }
}

/// Whether a table says nothing but keys of another.
fn value_is_of(known: &Value, said: &Value) -> bool {
    match (known, said) {
        (Value::Table(known), Value::Table(said)) => {
            !said.entries.is_empty() && said.entries.iter().all(|entry| known.get(&entry.key).is_some())
        }
        _ => false,
    }
}

/// Defaults that follow from the rest of the policy: the message that says why, and the article.
const FOLLOWING: &[(&str, &str, Option<&str>)] = &[
    ("purpose.*.subjects", "adopt-why-subjects", Some("13(1)")),
    ("purpose.*.source", "adopt-why-source", Some("14(2)(f)")),
    ("purpose.*.smallest-group", "adopt-why-group", None),
    ("statement.for", "adopt-why-for", Some("12(1)")),
    ("cookies.consent", "adopt-why-cookies", Some("Tw 11.7a")),
    ("rights.offers", "adopt-why-rights", Some("13(2)(b)")),
];

/// All additions of a draft, section by section in the order of the language.
pub(super) fn collect(draft: &Policy) -> Vec<Addition> {
    let promised = promises(draft);
    let mut list: Vec<Addition> = Vec::new();
    for path in defaults(draft) {
        let Some(node) = draft.tree.at(&path) else { continue };
        // A table that was made for a default says nothing itself.
        if node.table().is_some() {
            continue;
        }
        let Some(pattern) = pattern_of(&path) else { continue };
        let says = promised
            .iter()
            .filter(|promise| promise.path.starts_with(&path))
            .map(|promise| promise.text.clone());
        let value = plain(&node.value);
        match list.iter_mut().find(|known| known.id == pattern && known.value == value) {
            Some(known) => {
                known.says.extend(says);
                known.paths.push(path);
            }
            None => {
                let others = others(&pattern);
                let (why, article, is_choice) = why(&pattern);
                let taken = list.iter().any(|known| known.id == pattern);
                let id = if taken { path.to_string() } else { pattern };
                let refusable = others.len() != 1;
                let others = others.into_iter().filter(|word| !says_nothing_else(&value, word)).collect();
                list.push(Addition {
                    id,
                    says: says.collect(),
                    paths: vec![path],
                    value,
                    why,
                    article,
                    others,
                    refusable,
                    is_fact: false,
                    is_choice,
                });
            }
        }
    }
    list.extend(facts(draft, &promised));
    let order: Vec<&str> = keys(FileKind::Policy).iter().map(|key| key.path).collect();
    list.sort_by_key(|addition| {
        let pattern = addition.paths.first().and_then(pattern_of);
        order.iter().position(|known| pattern.as_deref() == Some(known))
    });
    list
}

/// The key of the language at a path: `purpose.*.then`.
fn pattern_of(path: &Path) -> Option<String> {
    let mut pattern = String::new();
    for segment in path.segments() {
        let Segment::Key(key) = segment else { return None };
        pattern = keys(FileKind::Policy).step(&pattern, key)?;
    }
    Some(pattern)
}

/// Why a default holds, the article that it follows from, and whether its value is this program's choice.
fn why(pattern: &str) -> (Text, Option<String>, bool) {
    if let Some(default) = vocabulary().defaults.iter().find(|default| default.path == pattern) {
        return (default.why.clone(), default.article.clone(), default.choice);
    }
    match FOLLOWING.iter().find(|(known, ..)| *known == pattern) {
        Some((_, message, article)) => (both(message, &[]), article.map(str::to_owned), false),
        None => (both("adopt-why-other", &[]), None, false),
    }
}

/// What the vocabulary knows of a recipient and the statement tells as a fact.
const FACTS: [&str; 3] = ["name", "role", "country"];

/// One question for each recipient of whom the vocabulary says what the file does not.
fn facts(draft: &Policy, promised: &[Promise]) -> Vec<Addition> {
    let table = draft.tree.at(&Path::of(["recipient"])).and_then(Node::table);
    let mut found = Vec::new();
    for entry in table.into_iter().flat_map(|table| &table.entries) {
        let path = Path::of(["recipient", entry.key.as_str()]);
        let mut known = Table::default();
        for key in FACTS {
            if let Some(node) = entry.node.table().and_then(|table| table.get(key))
                && matches!(node.origin, Origin::Vocabulary(_))
            {
                known.set(key, Node::new(plain(&node.value), Origin::Default));
            }
        }
        if known.entries.is_empty() {
            continue;
        }
        let says = promised.iter().filter(|promise| promise.path.starts_with(&path));
        found.push(Addition {
            id: path.to_string(),
            paths: vec![path.clone()],
            value: Value::Table(known),
            says: says.map(|promise| promise.text.clone()).collect(),
            why: both("adopt-why-fact", &[]),
            article: None,
            others: Vec::new(),
            refusable: true,
            is_fact: true,
            is_choice: false,
        });
    }
    found
}

/// Whether a word is the value itself, or says nothing firm.
fn says_nothing_else(value: &Value, word: &str) -> bool {
    let itself = match value {
        Value::Text(text) => text == word,
        Value::Bool(flag) => flag.to_string() == word,
        _ => false,
    };
    itself || word == "delete-or-anonymise"
}

/// The words of a closed list that a key takes.
fn others(pattern: &str) -> Vec<&'static str> {
    match keys(FileKind::Policy).get(pattern).map(|key| key.kind) {
        Some(Kind::Word(words)) => words.to_vec(),
        Some(Kind::List(Kind::Word(words)) | Kind::Many(Kind::Word(words))) if words.len() > 1 => {
            words.to_vec()
        }
        Some(Kind::Bool) => vec!["true", "false"],
        _ => Vec::new(),
    }
}
