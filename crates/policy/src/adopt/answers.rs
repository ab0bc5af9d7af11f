//! Answers to the questions of an adoption, as data: `answers.toml`, or what a person typed.

use std::collections::BTreeMap;

use crate::syntax::{Fault, FaultKind, Faults, Node, Origin, Path, Place, Sources, Table, Value, read_toml};

use super::{Addition, Decision, Obstacle, unread};

/// An answer.
#[derive(Debug, Clone, PartialEq)]
pub enum Answer {
    /// The law's own value is taken over.
    Yes,
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
    decisions: BTreeMap<String, (Answer, Option<Place>)>,
    additions: BTreeMap<String, (Answer, Option<Place>)>,
    sources: Sources,
}

/// The tables of a file of answers.
pub(super) const DECIDE: &str = "decide";
pub(super) const DEFAULTS: &str = "defaults";

impl Answers {
    /// Reads a file of answers. A place that was left empty is no answer.
    ///
    /// # Errors
    /// The text is no TOML, or something stands in it that is no answer.
    pub fn read(name: &str, text: &str) -> Result<Answers, Obstacle> {
        let mut answers = Answers::default();
        let mut faults = Faults::default();
        let file = answers.sources.add(name, text);
        let tree = read_toml(&answers.sources, file, &mut faults);
        for entry in tree.iter().filter_map(Node::table).flat_map(|table| &table.entries) {
            let is_decision = entry.key == DECIDE;
            let path = Path::of([entry.key.as_str()]);
            let Some(given) = entry.node.table().filter(|_| is_decision || entry.key == DEFAULTS) else {
                let meant = crate::syntax::closest(&entry.key, [DECIDE, DEFAULTS]).map(str::to_owned);
                let kind = FaultKind::UnknownKey { key: entry.key.clone(), meant };
                faults.add(Fault::new(kind, path, entry.key_place));
                continue;
            };
            for given in &given.entries {
                if given.node.text() == Some("") {
                    continue;
                }
                let answer = Answer::of(&given.node);
                let list = if is_decision { &mut answers.decisions } else { &mut answers.additions };
                list.insert(given.key.clone(), (answer, given.key_place));
            }
        }
        if faults.is_empty() { Ok(answers) } else { Err(unread(answers.sources, faults.sorted())) }
    }

    /// Answers a decision.
    pub fn decide(&mut self, id: &str, answer: Answer) {
        self.decisions.insert(id.to_owned(), (answer, None));
    }

    /// Answers an addition.
    pub fn add(&mut self, id: &str, answer: Answer) {
        self.additions.insert(id.to_owned(), (answer, None));
    }

    /// The answer to a decision.
    pub fn decision(&self, id: &str) -> Option<&Answer> {
        self.decisions.get(id).map(|(answer, _)| answer)
    }

    /// The answer to an addition.
    pub fn addition(&self, id: &str) -> Option<&Answer> {
        self.additions.get(id).map(|(answer, _)| answer)
    }

    /// Takes an answer back.
    pub fn forget(&mut self, id: &str) {
        self.decisions.remove(id);
        self.additions.remove(id);
    }

    /// Refuses answers after which the same is still wrong.
    pub(super) fn refuse_again(&self, still: &[Decision]) -> Result<(), Obstacle> {
        let mut faults = Faults::default();
        for (id, (answer, place)) in &self.decisions {
            if *answer != Answer::Keep && still.iter().any(|decision| decision.id == *id) {
                faults.add(settles_nothing(id, *place));
            }
        }
        if faults.is_empty() { Ok(()) } else { Err(unread(self.sources.clone(), faults.sorted())) }
    }

    /// Refuses answers to questions that were not asked, and answers that settle nothing. Additions are known only
    /// when all decisions are made.
    pub(super) fn refuse_unknown(
        &self,
        decisions: &[Decision],
        additions: Option<&[Addition]>,
    ) -> Result<(), Obstacle> {
        let mut faults = Faults::default();
        for (id, (answer, place)) in &self.decisions {
            match decisions.iter().find(|decision| decision.id == *id) {
                None => faults.add(not_asked(id, decisions.iter().map(|known| known.id.as_str()), *place)),
                Some(decision) if !decision.allows(answer) => faults.add(settles_nothing(id, *place)),
                Some(_) => {}
            }
        }
        for (id, (answer, place)) in additions
            .map(|known| (known, &self.additions))
            .into_iter()
            .flat_map(|(known, given)| given.iter().filter(|(id, _)| known.iter().any(|one| one.id == **id)))
        {
            let only = additions.unwrap_or_default().iter().any(|one| one.id == *id && !one.refusable);
            match answer {
                Answer::Yes => {}
                Answer::Value(_) if !only => {}
                Answer::Value(_) => faults.add(conflict("not-refusable", id, *place)),
                _ => faults.add(conflict("default-needs-value", id, *place)),
            }
        }
        // An answer to an addition that did not come up does no harm: it hangs on what was decided.
        if faults.is_empty() { Ok(()) } else { Err(unread(self.sources.clone(), faults.sorted())) }
    }
}

fn not_asked<'a>(id: &str, known: impl Iterator<Item = &'a str>, place: Option<Place>) -> Fault {
    let meant = crate::syntax::closest(id, known).map(str::to_owned);
    Fault::new(FaultKind::UnknownKey { key: id.to_owned(), meant }, Path::parse(id), place)
}

fn settles_nothing(id: &str, place: Option<Place>) -> Fault {
    conflict("settles-nothing", id, place)
}

fn conflict(message: &'static str, id: &str, place: Option<Place>) -> Fault {
    Fault::new(FaultKind::Conflict { message, about: id.to_owned() }, Path::parse(id), place)
}

/// The words that are no values: as tables, so that no text is taken for one.
const WORDS: [(&str, Answer); 3] =
    [("remove", Answer::Remove), ("keep", Answer::Keep), ("split", Answer::Split)];

impl Answer {
    fn of(node: &Node) -> Answer {
        if node.text() == Some("yes") {
            return Answer::Yes;
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
