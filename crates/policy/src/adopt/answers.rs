//! Answers to the questions of an adoption, as data: `answers.toml`, or what a person typed.

use std::collections::BTreeMap;

use crate::load::Refused;
use crate::syntax::{
    Fault, FaultKind, Faults, Node, Origin, Path, Place, Segment, Sources, Table, Value, read_toml,
};

use super::{Addition, Decision, Obstacle, unread};

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
    decisions: BTreeMap<String, (Answer, Option<Place>)>,
    gaps: BTreeMap<String, (Answer, Option<Place>)>,
    additions: BTreeMap<String, (Answer, Option<Place>)>,
    sources: Sources,
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

    /// Refuses answers after which the same is still wrong.
    pub(super) fn refuse_again(&self, still: &[Decision]) -> Result<(), Obstacle> {
        let mut faults = Faults::default();
        for (id, (answer, place)) in &self.decisions {
            if let Some(decision) = still.iter().find(|one| one.id == *id && *answer != Answer::Keep) {
                faults.add(settles_nothing(decision, *place));
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
                Some(decision) if !decision.allows(answer) => {
                    faults.add(settles_nothing(decision, *place));
                }
                Some(_) => {}
            }
        }
        for addition in additions.unwrap_or_default() {
            if let Some((answer, place)) = self.additions.get(&addition.id)
                && !addition.allows(answer)
            {
                let message = if addition.refusable { "default-needs-value" } else { "not-refusable" };
                let kind = FaultKind::NoAnswer {
                    message,
                    about: addition.id.clone(),
                    allowed: addition.allowed(),
                    open: addition.refusable && addition.others.is_empty(),
                };
                faults.add(Fault::new(kind, Path::parse(&addition.id), *place));
            }
        }
        // An answer to an addition that did not come up does no harm: it hangs on what was decided.
        if faults.is_empty() { Ok(()) } else { Err(unread(self.sources.clone(), faults.sorted())) }
    }
}

impl Answers {
    /// Refuses answers on something that is not missing, now or before the decisions were made, and answers that fill
    /// nothing in.
    pub(super) fn refuse_unknown_gaps(
        &self,
        gaps: &[Decision],
        before: impl Fn() -> Vec<Decision>,
    ) -> Result<(), Obstacle> {
        let mut faults = Faults::default();
        for (id, (answer, place)) in &self.gaps {
            match gaps.iter().find(|gap| gap.id == *id) {
                Some(gap) if !gap.allows(answer) => faults.add(settles_nothing(gap, *place)),
                Some(_) => {}
                None if before().iter().any(|gap| gap.id == *id) => {}
                None => faults.add(not_asked(id, gaps.iter().map(|known| known.id.as_str()), *place)),
            }
        }
        if faults.is_empty() { Ok(()) } else { Err(unread(self.sources.clone(), faults.sorted())) }
    }

    /// Where an answer stands of which the value comes to stand at a path, or above it.
    fn place_of(&self, path: &Path, questions: &[Decision], added: &[Addition]) -> Option<Place> {
        let whole = |path: &Path| match path.segments().last() {
            Some(Segment::Index(_)) => path.parent().unwrap_or_default(),
            _ => path.clone(),
        };
        let of_question = questions.iter().filter_map(|one| {
            let given = self.decisions.get(&one.id).or_else(|| self.gaps.get(&one.id));
            Some((one.edit.path().clone(), given?.1?))
        });
        let of_addition = added.iter().filter_map(|one| Some((&one.paths, self.additions.get(&one.id)?.1?)));
        let of_addition =
            of_addition.flat_map(|(paths, place)| paths.iter().map(move |path| (path.clone(), place)));
        let all: Vec<(Path, Place)> = of_question.chain(of_addition).collect();
        let exact = all.iter().find(|(own, _)| path.starts_with(own));
        exact.or_else(|| all.iter().find(|(own, _)| path.starts_with(&whole(own)))).map(|(_, place)| *place)
    }

    /// What is wrong with a value that was answered is told at the answer, not at the line where it would have come.
    pub(super) fn blame(&self, obstacle: Obstacle, questions: &[Decision], added: &[Addition]) -> Obstacle {
        let (mut refused, wrap): (_, fn(Box<Refused>) -> Obstacle) = match obstacle {
            Obstacle::Faulty(refused) => (refused, Obstacle::Faulty),
            Obstacle::Unread(refused) => (refused, Obstacle::Unread),
            other => return other,
        };
        let Some(own) = self.sources.get(0) else { return wrap(refused) };
        let mut file = None;
        for fault in &mut refused.faults {
            let Some(place) = self.place_of(&fault.path, questions, added) else { continue };
            let file = *file.get_or_insert_with(|| refused.sources.add(own.name.as_str(), own.text.as_str()));
            fault.place = Some(Place { file, ..place });
            fault.also.clear();
        }
        wrap(refused)
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

fn not_asked<'a>(id: &str, known: impl Iterator<Item = &'a str>, place: Option<Place>) -> Fault {
    let meant = crate::syntax::closest(id, known).map(str::to_owned);
    Fault::new(FaultKind::UnknownKey { key: id.to_owned(), meant }, Path::parse(id), place)
}

fn settles_nothing(decision: &Decision, place: Option<Place>) -> Fault {
    let kind = FaultKind::NoAnswer {
        message: "settles-nothing",
        about: decision.id.clone(),
        allowed: decision.choices.iter().map(|choice| choice.answer.to_string()).collect(),
        open: decision.open,
    };
    Fault::new(kind, Path::parse(&decision.id), place)
}

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
