//! Does a file have only keys of the language, with values of the right kind? One walk over the table of keys.

use crate::calendar::Period;
use crate::check::Arg;
use crate::keys::{FileKind, Key, Kind, keys};
use crate::map::{parse_clock, parse_test};
use crate::messages::format;
use crate::model::Language;
use crate::rule::{parse_claim, parse_keep, parse_rule};
use crate::syntax::{Fault, FaultKind, Faults, Node, Path, Table, Value, closest, meant};

use super::dutch;

/// Checks a whole file.
pub(crate) fn check_shape(tree: &Node, file: FileKind, faults: &mut Faults) {
    walk(tree, file, &mut |visit| match visit {
        Visit::Unknown { key, known, path, node, key_place } => {
            let near = closest(key, known.iter().copied().filter(|name| *name != "*"));
            let meant = table_of_map(file, key, near, path, node).or(near.map(str::to_owned));
            let kind = FaultKind::UnknownKey { key: key.to_owned(), meant };
            faults.add(Fault::new(kind, path.clone(), key_place.or(node.place())));
        }
        Visit::BadId { id, path, key_place } => {
            faults.add(Fault::new(FaultKind::BadId { id: id.to_owned() }, path.clone(), key_place));
        }
        Visit::Value { key, path, node } => check_kind(&key.kind, node, path, faults),
    });
}

/// A table that stands directly below its system: tables have a place of their own, and a name.
fn table_of_map(file: FileKind, key: &str, near: Option<&str>, path: &Path, node: &Node) -> Option<String> {
    let below_system = file == FileKind::Map && path.segments().len() == 3 && node.table().is_some();
    match near {
        _ if !below_system => None,
        Some("table") => Some("table.NAME".to_owned()),
        Some(_) => None,
        None => Some(format!("table.{key}")),
    }
}

/// What the walk meets.
pub(crate) enum Visit<'a> {
    /// A key that the language does not have.
    Unknown {
        /// The key.
        key: &'a str,
        /// What may stand there.
        known: &'a [&'static str],
        /// Its path.
        path: &'a Path,
        /// Its value.
        node: &'a Node,
        /// Where the key stands.
        key_place: Option<crate::syntax::Place>,
    },
    /// An id with characters that ids do not have.
    BadId {
        /// The id.
        id: &'a str,
        /// Its path.
        path: &'a Path,
        /// Where it stands.
        key_place: Option<crate::syntax::Place>,
    },
    /// A value of a known key.
    Value {
        /// The key.
        key: &'static Key,
        /// Its path.
        path: &'a Path,
        /// The value.
        node: &'a Node,
    },
}

/// Walks over a file by the table of keys.
pub(crate) fn walk(tree: &Node, file: FileKind, visit: &mut dyn FnMut(Visit<'_>)) {
    if let Some(table) = tree.table() {
        walk_table(table, file, "", &Path::root(), visit);
    }
}

/// Walks over the values of a file that the language has a key for.
pub(crate) fn walk_values(tree: &Node, file: FileKind, visit: &mut dyn FnMut(&'static Key, &Path, &Node)) {
    walk(tree, file, &mut |met| {
        if let Visit::Value { key, path, node } = met {
            visit(key, path, node);
        }
    });
}

fn walk_table(table: &Table, file: FileKind, pattern: &str, path: &Path, visit: &mut dyn FnMut(Visit<'_>)) {
    let keys = keys(file);
    for entry in &table.entries {
        let below = path.key(entry.key.as_str());
        let Some(next) = keys.step(pattern, &entry.key) else {
            visit(Visit::Unknown {
                key: &entry.key,
                known: keys.below(pattern),
                path: &below,
                node: &entry.node,
                key_place: entry.key_place,
            });
            continue;
        };
        if next.ends_with(".*") && names_an_id(&next) && !is_id(&entry.key) {
            visit(Visit::BadId { id: &entry.key, path: &below, key_place: entry.key_place });
        }
        let own = keys.get(&next);
        match entry.node.table() {
            Some(inner) if !keys.below(&next).is_empty() => {
                if let Some(key) = own.filter(|key| key.kind == Kind::Table) {
                    visit(Visit::Value { key, path: &below, node: &entry.node });
                }
                walk_table(inner, file, &next, &below, visit);
            }
            _ => {
                if let Some(key) = own {
                    visit(Visit::Value { key, path: &below, node: &entry.node });
                }
            }
        }
    }
}

/// Cookies, columns, tables and codes of rules have names of others' making; ids of the language do not.
fn names_an_id(pattern: &str) -> bool {
    ["data.*", "events.*", "keep.*", "purpose.*", "recipient.*", "client.*", "system.*"].contains(&pattern)
}

/// Whether a text has the characters of an id.
pub(super) fn is_id(text: &str) -> bool {
    !text.is_empty()
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-' || b == b'_')
}

fn wants(kind: &Kind) -> String {
    match kind {
        Kind::Text | Kind::Id(_) => "text".to_owned(),
        Kind::Local => "local".to_owned(),
        Kind::Bool => "bool".to_owned(),
        Kind::Whole => "number".to_owned(),
        Kind::Date => "date".to_owned(),
        Kind::Period | Kind::Within => "period".to_owned(),
        Kind::Rule | Kind::Keep => "keep".to_owned(),
        Kind::Claim => "claim".to_owned(),
        Kind::Clock => "clock".to_owned(),
        Kind::Test => "test".to_owned(),
        Kind::Word(_) => "word".to_owned(),
        Kind::List(inner) | Kind::Many(inner) => format!("list-of-{}", wants(inner)),
        Kind::Either(first, _) => wants(first),
        Kind::Table => "table".to_owned(),
    }
}

/// Checks one value; adds what is wrong.
fn check_kind(kind: &Kind, node: &Node, path: &Path, faults: &mut Faults) {
    let mut wrong_type = || {
        let fault = FaultKind::WrongType { wants: wants(kind), found: node.value.kind() };
        faults.add(Fault::new(fault, path.clone(), node.place()));
    };
    match (kind, &node.value) {
        (Kind::Text | Kind::Id(_), Value::Text(_))
        | (Kind::Bool, Value::Bool(_))
        | (Kind::Whole, Value::Whole(_))
        | (Kind::Date, Value::Date(_))
        | (Kind::Local, Value::Text(_))
        | (Kind::Table, Value::Table(_)) => {}
        (Kind::Local, Value::Table(table)) => check_languages(table, path, faults),
        (Kind::List(inner), Value::List(list)) | (Kind::Many(inner), Value::List(list)) => {
            for (n, element) in list.iter().enumerate() {
                if element.text() == Some("...") || is_removal(element) {
                    continue;
                }
                check_kind(inner, element, &path.index(n), faults);
            }
        }
        (Kind::Many(inner), _) => check_kind(inner, node, path, faults),
        (Kind::Either(first, second), _) => check_either(first, second, node, path, faults),
        (Kind::Word(words), Value::Text(word)) if words.contains(&word.as_str()) => {}
        (Kind::Word(words), Value::Text(word)) => {
            let fault = FaultKind::UnknownWord {
                word: word.clone(),
                meant: meant_word(word, words).map(str::to_owned),
                known: words.iter().map(|word| (*word).to_owned()).collect(),
            };
            faults.add(Fault::new(fault, path.clone(), node.place()));
        }
        (
            Kind::Period | Kind::Within | Kind::Rule | Kind::Keep | Kind::Claim | Kind::Clock | Kind::Test,
            Value::Text(text),
        ) => {
            check_sentence(kind, text, node, path, faults);
        }
        _ => wrong_type(),
    }
}

/// The word of a closed list that another is in Dutch, or is nearest to.
fn meant_word(word: &str, words: &[&'static str]) -> Option<&'static str> {
    let titles: Vec<(&str, Vec<String>)> = words
        .iter()
        .map(|known| {
            let args = [("word", Arg::Plain((*known).to_owned())), ("plain", Arg::Plain(String::new()))];
            (*known, Language::ALL.map(|language| format(language, "change-word", &args)).to_vec())
        })
        .collect();
    meant(word, &titles)
}

/// `"-phone"` in a list takes an inherited element away.
fn is_removal(node: &Node) -> bool {
    node.text().is_some_and(|text| text.starts_with('-'))
}

fn check_either(first: &Kind, second: &Kind, node: &Node, path: &Path, faults: &mut Faults) {
    let mut tries = [Faults::default(), Faults::default()];
    for (kind, tried) in [first, second].into_iter().zip(&mut tries) {
        check_kind(kind, node, path, tried);
        if tried.is_empty() {
            return;
        }
    }
    // The alternative that fits the kind of value tells more than "another kind of value".
    let [one, other] = tries;
    let telling =
        |faults: &Faults| !faults.iter().any(|fault| matches!(fault.kind, FaultKind::WrongType { .. }));
    let chosen = if telling(&other) && !telling(&one) { other } else { one };
    for fault in chosen.sorted() {
        faults.add(fault);
    }
}

fn check_languages(table: &Table, path: &Path, faults: &mut Faults) {
    for entry in &table.entries {
        if !["nl", "en"].contains(&entry.key.as_str()) {
            let kind = FaultKind::UnknownKey { key: entry.key.clone(), meant: None };
            faults.add(Fault::new(kind, path.key(entry.key.as_str()), entry.key_place));
        } else if entry.node.text().is_none() {
            let kind = FaultKind::WrongType { wants: "text".to_owned(), found: entry.node.value.kind() };
            faults.add(Fault::new(kind, path.key(entry.key.as_str()), entry.node.place()));
        }
    }
}

/// Words that promise a term without a number; only a transcription may hold them.
pub(crate) const VAGUE_TERMS: &[&str] = &["as soon as possible", "periodically", "regularly", "immediately"];

fn check_sentence(kind: &Kind, text: &str, node: &Node, path: &Path, faults: &mut Faults) {
    let (what, at, example) = match kind {
        Kind::Period if Period::parse(text).is_none() => ("period", text.to_owned(), "4 weeks"),
        Kind::Within if Period::parse(text).is_none() && !VAGUE_TERMS.contains(&text) => {
            ("period", text.to_owned(), "4 weeks")
        }
        Kind::Rule => match parse_rule(text) {
            Ok(_) => return,
            Err(error) => ("keep", error.at, "1 year after last-contact"),
        },
        Kind::Keep => match parse_keep(text) {
            Ok(_) => return,
            Err(error) => ("keep", error.at, "1 year after last-contact"),
        },
        Kind::Claim => match parse_claim(text) {
            Ok(_) => return,
            Err(error) => ("claim", error.at, "never-shared unless consent"),
        },
        Kind::Clock => match parse_clock(text) {
            Ok(_) => return,
            Err(error) => ("clock", error.at, "latest(invoices.invoice_date)"),
        },
        Kind::Test => match parse_test(text) {
            Ok(_) => return,
            Err(error) => ("test", error.at, "invoices exist"),
        },
        _ => return,
    };
    let meant = match what {
        "period" => dutch::period(text),
        "keep" => dutch::rule(text),
        _ => None,
    };
    faults.add(Fault::new(FaultKind::Grammar { what, at, example, meant }, path.clone(), node.place()));
}
