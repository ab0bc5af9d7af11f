//! Turning a transcription into a policy that speaks.
//!
//! A transcription says what a text says, badly where the text does. A policy that speaks holds no flaw, and takes over
//! what the law adds where it is silent. So there are two kinds of questions: a [`Decision`] for everything that the
//! text says badly, which only a person can settle, and an [`Addition`] for everything that the statement will say
//! without the file saying it. What the text does not say although the law asks it is asked too ([`gaps`]); that may
//! stay open, for `check` goes on telling it. [`adopt`] carries the answers out in the text itself, and gives nothing
//! back that does not read as a policy that speaks.

mod addition;
mod answers;
mod carry;
mod decide;
mod faulty;
mod form;
mod gap;
mod offer;
mod periods;
mod refuse;
mod rewrite;
mod staged;

use jiff::civil::Date;

use crate::load::{Refused, Shelf, load, load_draft};
use crate::messages::Message;
use crate::model::{Policy, Text};
use crate::syntax::{Path, Place, Sources, Value};

pub use addition::Addition;
pub use answers::{Answer, Answers};
pub use form::form;

use staged::Staged;

/// The file to adopt.
#[derive(Clone, Copy)]
pub struct Source<'a> {
    /// Its name.
    pub name: &'a str,
    /// Its text.
    pub text: &'a str,
    /// Where its baselines are.
    pub shelf: &'a dyn Shelf,
    /// The day on which it is adopted, by whose law it is asked what is missing.
    pub today: Date,
}

/// Something that the text says badly and that a policy that speaks must say well, or that the law asks and the text
/// does not say: a person decides.
#[derive(Debug, Clone)]
pub struct Decision {
    /// Its name in the answers: the path of what is wrong.
    pub id: String,
    /// What is wrong, and what a policy that speaks needs instead.
    pub message: Message,
    /// What stands there now, as TOML writes it.
    pub found: String,
    /// What it may become; another value is allowed too where `open`.
    pub choices: Vec<Choice>,
    /// Whether a value that is not among the choices may be given.
    pub open: bool,
    /// Where it stands.
    pub place: Option<Place>,
    edit: Edit,
    /// What is of no use once all decisions that name it are made: a value said of every purpose, a rule with a name.
    spent: Vec<Path>,
}

/// A way to settle a decision.
#[derive(Debug, Clone)]
pub struct Choice {
    /// The answer that chooses it.
    pub answer: Answer,
    /// What it means, where the answer does not say it by itself.
    pub words: Option<Text>,
}

/// How an answer changes the file.
#[derive(Debug, Clone)]
enum Edit {
    /// The value at a path becomes the answer.
    Value(Path),
    /// A word leaves a list of `flaws`; the answer, if it is a value, goes to another path.
    Flaw { list: Path, word: String, to: Option<Path> },
    /// All claims of one id in a list become the one that was answered.
    Claims { list: Path, id: String },
    /// A word leaves a list.
    Word { list: Path, word: String },
    /// The answer joins what a list says already, or is the value where nothing is said.
    Join(Path),
}

impl Edit {
    /// Where the answer comes to stand.
    fn path(&self) -> &Path {
        match self {
            Edit::Value(path) | Edit::Join(path) => path,
            Edit::Flaw { to: Some(path), .. } => path,
            Edit::Flaw { list, .. } | Edit::Claims { list, .. } | Edit::Word { list, .. } => list,
        }
    }
}

/// What stands in the way of adopting a policy.
#[derive(Debug, thiserror::Error)]
pub enum Obstacle {
    /// The file, or the file of answers, cannot be read.
    #[error("the file cannot be read")]
    Unread(Box<Refused>),
    /// It was adopted before.
    #[error("the policy was adopted on {0}")]
    Already(Date),
    /// Questions without an answer.
    #[error("questions without an answer: {}", decisions.len() + additions.len())]
    Open {
        /// What a person must decide.
        decisions: Vec<Decision>,
        /// What the law would add.
        additions: Vec<Addition>,
    },
    /// With these answers it is no policy that speaks.
    #[error("with these answers it is no policy that speaks")]
    Faulty(Box<Refused>),
}

/// A policy that now speaks.
#[derive(Debug)]
pub struct Adoption {
    /// The new text of its file.
    pub text: String,
    /// What it says.
    pub policy: Policy,
    /// How many decisions were made.
    pub decided: usize,
    /// How much that was missing was filled in.
    pub completed: usize,
    /// How many additions were taken over as the law has them.
    pub accepted: usize,
    /// How many were answered with another value.
    pub changed: usize,
}

/// What a person must decide before the policy can speak, in the order of the file.
///
/// # Errors
/// The file cannot be read, or was adopted before.
pub fn decisions(source: Source<'_>) -> Result<Vec<Decision>, Obstacle> {
    Ok(decide::collect(&draft(source)?))
}

/// What the law asks and the policy does not say, once decisions are made as answered. What is not answered stays open.
///
/// # Errors
/// The file cannot be read, the answers fit no question, or with them the file cannot be read.
pub fn gaps(source: Source<'_>, answers: &Answers) -> Result<Vec<Decision>, Obstacle> {
    Ok(Staged::of(source, answers)?.gaps)
}

/// What the law adds to the policy once decisions are made as answered; those without an answer are left as they are.
///
/// # Errors
/// The file cannot be read, the answers fit no question, or with them the file cannot be read.
pub fn additions(source: Source<'_>, answers: &Answers) -> Result<Vec<Addition>, Obstacle> {
    Ok(Staged::of(source, answers)?.added)
}

/// Adopts a policy: makes the decisions as answered, writes what was missing and every addition that was answered with
/// another value, and records the day. With `take_defaults` an addition without an answer is taken over as the law has
/// it; a decision never is.
///
/// # Errors
/// Something stands in the way; then there is nothing to write.
pub fn adopt(source: Source<'_>, answers: &Answers, take_defaults: bool) -> Result<Adoption, Obstacle> {
    let staged = Staged::of(source, answers)?;
    answers.refuse_unknown(&staged.asked, Some(&staged.added))?;
    let unanswered: Vec<Addition> = staged
        .added
        .iter()
        .filter(|one| one.refusable && !take_defaults && answers.addition(&one.id).is_none())
        .cloned()
        .collect();
    if !staged.open.is_empty() || !unanswered.is_empty() {
        return Err(Obstacle::Open { decisions: staged.open, additions: unanswered });
    }
    let mut file = rewrite::File::read(&staged.text, &staged.draft.tree);
    let changed = write_additions(&mut file, &staged.added, answers);
    file.record(source.today);
    let text = file.text();
    let policy = load(source.name, &text, source.shelf)
        .map_err(|refused| staged.told(answers, Obstacle::Faulty(refused)))?;
    let completed = staged.gaps.iter().filter(|gap| answers.fills(gap)).count();
    Ok(Adoption {
        text,
        policy,
        decided: staged.asked.len(),
        completed,
        accepted: staged.added.len() - changed,
        changed,
    })
}

/// Tries the answers given so far, so that a person hears at once of one that will not do.
///
/// # Errors
/// With these answers the file cannot be read, or a question that was answered would be asked again.
pub fn try_answers(source: Source<'_>, answers: &Answers) -> Result<(), Obstacle> {
    let staged = Staged::of(source, answers)?;
    answers.refuse_unknown(&staged.asked, Some(&staged.added))?;
    answers.refuse_again(&decide::collect(&staged.draft))?;
    let mut file = rewrite::File::read(&staged.text, &staged.draft.tree);
    write_additions(&mut file, &staged.added, answers);
    let then = draft(Source { text: &file.text(), ..source });
    then.map(|_| ()).map_err(|obstacle| staged.told(answers, faulty(obstacle)))
}

/// Writes the additions that were answered with another value; how many.
fn write_additions(file: &mut rewrite::File<'_>, added: &[Addition], answers: &Answers) -> usize {
    let mut changed = 0;
    for addition in added {
        let Some(value) = answers.addition(&addition.id).and_then(|answer| addition.instead(answer)) else {
            continue;
        };
        changed += 1;
        for path in &addition.paths {
            match &value {
                // What is known of a recipient is said key by key.
                Value::Table(table) => {
                    for entry in &table.entries {
                        file.set(&path.key(entry.key.as_str()), &entry.node.value);
                    }
                }
                value => file.set(path, value),
            }
        }
    }
    changed
}

fn draft(source: Source<'_>) -> Result<Policy, Obstacle> {
    let draft = load_draft(source.name, source.text, source.shelf).map_err(Obstacle::Unread)?;
    match draft.statement.adopted {
        Some(day) if draft.statement.transcribes.is_none() => Err(Obstacle::Already(day)),
        _ => Ok(draft),
    }
}

impl Decision {
    /// Whether an answer settles it.
    pub fn allows(&self, answer: &Answer) -> bool {
        let listed = self.choices.iter().any(|choice| choice.answer == *answer);
        listed || (self.open && matches!(answer, Answer::Value(_)))
    }
}

/// What is wrong after the answers is told of the answers, not of the file as it was.
fn faulty(obstacle: Obstacle) -> Obstacle {
    match obstacle {
        Obstacle::Unread(refused) => Obstacle::Faulty(refused),
        other => other,
    }
}

impl Obstacle {
    /// The files and what is wrong in them, where it is that.
    pub fn refused(&self) -> Option<&Refused> {
        match self {
            Obstacle::Unread(refused) | Obstacle::Faulty(refused) => Some(refused),
            _ => None,
        }
    }
}

/// Faults of one file as an obstacle.
fn unread(sources: Sources, faults: Vec<crate::syntax::Fault>) -> Obstacle {
    Obstacle::Unread(Box::new(Refused { sources, faults }))
}
