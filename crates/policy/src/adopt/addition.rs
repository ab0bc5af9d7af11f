//! What the law adds to a policy that speaks, one question for each default.

use crate::keys::{FileKind, Kind, keys};
use crate::messages::both;
use crate::model::{Policy, Text};
use crate::origin::defaults;
use crate::promises::promises;
use crate::syntax::{Path, Segment, Value};
use crate::vocabulary::vocabulary;

use super::answers::plain;

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
    /// Whether another value can come in its place.
    pub refusable: bool,
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
                let (why, article) = why(&pattern);
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
                });
            }
        }
    }
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

fn why(pattern: &str) -> (Text, Option<String>) {
    if let Some(default) = vocabulary().defaults.iter().find(|default| default.path == pattern) {
        return (default.why.clone(), default.article.clone());
    }
    match FOLLOWING.iter().find(|(known, ..)| *known == pattern) {
        Some((_, message, article)) => (both(message, &[]), article.map(str::to_owned)),
        None => (both("adopt-why-other", &[]), None),
    }
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
