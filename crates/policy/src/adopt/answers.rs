//! Answers to the questions of an adoption, as data: `answers.toml`, or what a person typed.

use std::collections::BTreeMap;

use crate::syntax::{Fault, FaultKind, Faults, Node, Origin, Path, Place, Sources, Table, Value, read_toml};

use super::{Decision, Obstacle, unread};

/// An answer.
#[derive(Debug, Clone, PartialEq)]
pub enum Answer {
    /// The law's own value is taken over.
    Yes,
    /// The other one of two values.
    No,
    /// The value goes away.
    Remove,
    /// It stays as it is; `check` goes on saying what is wrong with it.
    Keep,
    /// A purpose with several bases becomes several purposes.
    Split,
    /// This value comes in its place.
    Value(Value),
}

/// Answers by the name of their question.
#[derive(Debug, Clone, Default)]
pub struct Answers {
    pub(super) decisions: BTreeMap<String, (Answer, Option<Place>)>,
    pub(super) gaps: BTreeMap<String, (Answer, Option<Place>)>,
    pub(super) additions: BTreeMap<String, (Answer, Option<Place>)>,
    pub(super) sources: Sources,
}

/// The tables of a file of answers.
pub(super) const DECIDE: &str = "decide";
pub(super) const GAPS: &str = "gaps";
pub(super) const DEFAULTS: &str = "defaults";

impl Answers {
    /// Reads a file of answers. A place that was left empty is no answer.
    ///
    /// # Errors
    /// The text is no TOML, or something stands in it that is no answer.
    pub fn read(name: &str, text: &str) -> Result<Answers, Obstacle> {
        let mut answers = Answers::default();
        let mut faults = Faults::default();
        let file = answers.sources.add(name, quoted(text));
        let tree = read_toml(&answers.sources, file, &mut faults);
        for entry in tree.iter().filter_map(Node::table).flat_map(|table| &table.entries) {
            let path = Path::of([entry.key.as_str()]);
            let list = match entry.key.as_str() {
                DECIDE => Some(&mut answers.decisions),
                GAPS => Some(&mut answers.gaps),
                DEFAULTS => Some(&mut answers.additions),
                _ => None,
            };
            let (Some(list), Some(given)) = (list, entry.node.table()) else {
                let meant = crate::syntax::closest(&entry.key, [DECIDE, GAPS, DEFAULTS]).map(str::to_owned);
                let kind = FaultKind::UnknownKey { key: entry.key.clone(), meant };
                faults.add(Fault::new(kind, path, entry.key_place));
                continue;
            };
            for given in &given.entries {
                if given.node.text() == Some("") {
                    continue;
                }
                list.insert(given.key.clone(), (Answer::of(&given.node), given.key_place));
            }
        }
        if faults.is_empty() { Ok(answers) } else { Err(unread(answers.sources, faults.sorted())) }
    }

    /// Answers a decision.
    pub fn decide(&mut self, id: &str, answer: Answer) {
        self.decisions.insert(id.to_owned(), (answer, None));
    }

    /// Answers what is missing.
    pub fn fill(&mut self, id: &str, answer: Answer) {
        self.gaps.insert(id.to_owned(), (answer, None));
    }

    /// Answers an addition.
    pub fn add(&mut self, id: &str, answer: Answer) {
        self.additions.insert(id.to_owned(), (answer, None));
    }

    /// The answer to a decision.
    pub fn decision(&self, id: &str) -> Option<&Answer> {
        self.decisions.get(id).map(|(answer, _)| answer)
    }

    /// The answer to what is missing.
    pub fn gap(&self, id: &str) -> Option<&Answer> {
        self.gaps.get(id).map(|(answer, _)| answer)
    }

    /// Whether what is missing is answered with a value.
    pub(super) fn fills(&self, gap: &Decision) -> bool {
        self.gap(&gap.id).is_some_and(|answer| super::gap::is_filled_by(gap, answer))
    }

    /// The answer to an addition.
    pub fn addition(&self, id: &str) -> Option<&Answer> {
        self.additions.get(id).map(|(answer, _)| answer)
    }

    /// Takes an answer back.
    pub fn forget(&mut self, id: &str) {
        self.decisions.remove(id);
        self.gaps.remove(id);
        self.additions.remove(id);
    }
}

/// Puts quotes around the words that people answer without: `yes`, `no`, `ja`, `nee`.
fn quoted(text: &str) -> String {
    let line = |line: &str| {
        let (before, after) = line.split_once('=')?;
        let (said, comment) = after.split_once('#').unwrap_or((after, ""));
        let word = said.trim();
        let is_answer = YES.contains(&word) || NO.contains(&word);
        if !is_answer || before.trim_start().starts_with('#') {
            return None;
        }
        let said = said.replacen(word, &format!("\"{word}\""), 1);
        let comment = if comment.is_empty() { String::new() } else { format!("#{comment}") };
        Some(format!("{before}={said}{comment}"))
    };
    let lines = text.split('\n').map(|own| line(own).unwrap_or_else(|| own.to_owned()));
    lines.collect::<Vec<_>>().join("\n")
}

/// Words that take something over, and words that refuse it.
const YES: [&str; 2] = ["yes", "ja"];
const NO: [&str; 2] = ["no", "nee"];

/// The words that are no values: as tables, so that no text is taken for one.
const WORDS: [(&str, Answer); 3] =
    [("remove", Answer::Remove), ("keep", Answer::Keep), ("split", Answer::Split)];

impl Answer {
    fn of(node: &Node) -> Answer {
        match node.text() {
            Some(word) if YES.contains(&word) => return Answer::Yes,
            Some(word) if NO.contains(&word) => return Answer::No,
            _ => {}
        }
        let word = |table: &Table| match table.entries.as_slice() {
            [entry] if entry.node.value == Value::Bool(true) => {
                WORDS.iter().find(|(word, _)| *word == entry.key).map(|(_, answer)| answer.clone())
            }
            _ => None,
        };
        node.table().and_then(word).unwrap_or_else(|| Answer::Value(plain(&node.value)))
    }

    /// What a person typed: TOML where it reads as TOML, else text without quotes.
    pub fn typed(text: &str) -> Answer {
        let text = text.trim();
        if YES.contains(&text) {
            return Answer::Yes;
        }
        if NO.contains(&text) {
            return Answer::No;
        }
        let mut sources = Sources::default();
        let file = sources.add("typed", format!("typed = {text}"));
        let read = read_toml(&sources, file, &mut Faults::default());
        let read = read.and_then(|tree| tree.table().and_then(|table| table.get("typed").cloned()));
        read.map_or_else(|| Answer::Value(Value::Text(text.to_owned())), |node| Answer::of(&node))
    }
}

impl std::fmt::Display for Answer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Answer::Yes => f.write_str("\"yes\""),
            Answer::No => f.write_str("\"no\""),
            Answer::Value(value) => f.write_str(super::rewrite::to_toml(value).to_string().trim()),
            other => match WORDS.iter().find(|(_, answer)| answer == other) {
                Some((word, _)) => write!(f, "{{ {word} = true }}"),
                None => Ok(()),
            },
        }
    }
}

/// The value without the places where it stood, so that equal values are equal.
pub(super) fn plain(value: &Value) -> Value {
    let node = |node: &Node| Node::new(plain(&node.value), Origin::Default);
    match value {
        Value::List(list) => Value::List(list.iter().map(node).collect()),
        Value::Table(table) => {
            let mut made = Table::default();
            for entry in &table.entries {
                made.set(entry.key.as_str(), node(&entry.node));
            }
            Value::Table(made)
        }
        other => other.clone(),
    }
}
