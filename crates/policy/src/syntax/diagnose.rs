//! What is wrong with the text of a policy or a map, as data; the words stand in the message catalogue.

use crate::messages::Message;

use super::path::Path;
use super::source::Place;

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FaultKind {
    /// The text is no TOML.
    Toml {
        /// What kind of slip it is; `other` for one without words of our own.
        what: &'static str,
        /// What the TOML reader says.
        message: String,
    },
    /// Text without quotes.
    Unquoted {
        /// The text.
        text: String,
    },
    /// A date with the day first.
    DayFirst {
        /// The date as it should be written.
        meant: String,
    },
    /// `[[…]]`: everything has a name.
    ArrayOfTables,
    /// A TOML value the language has no use for.
    NoSuchValue {
        /// `time` or `fraction`.
        found: &'static str,
    },
    /// A key that the language does not have.
    UnknownKey {
        /// The key.
        key: String,
        /// A known key that it may have meant.
        meant: Option<String>,
    },
    /// Another kind of value than the key takes.
    WrongType {
        /// What the key takes.
        wants: String,
        /// What stands there.
        found: &'static str,
    },
    /// A word outside a closed list.
    UnknownWord {
        /// The word.
        word: String,
        /// A known word that it may have meant.
        meant: Option<String>,
        /// The words that may stand here.
        known: Vec<String>,
    },
    /// An id that neither this policy nor the vocabulary has.
    UnknownId {
        /// The id.
        id: String,
        /// A known id that it may have meant.
        meant: Option<String>,
        /// What kind of thing it should be: `purpose`, `category`, `event`, …
        of: &'static str,
    },
    /// An id that is written with other characters than `[a-z0-9_-]`.
    BadId {
        /// The id.
        id: String,
    },
    /// A keep rule, period, claim, clock or test that does not follow its grammar.
    Grammar {
        /// What it should be: `keep`, `period`, `claim`, `clock`, `test`, `moment`.
        what: &'static str,
        /// The word at which reading stopped; empty at the end.
        at: String,
        /// A form that would be right.
        example: &'static str,
        /// What it would be in the words of the language, where it was written in Dutch.
        meant: Option<English>,
    },
    /// A key that must be there.
    MissingKey {
        /// The key.
        key: String,
    },
    /// A text that lacks a language of the statement.
    MissingLanguage {
        /// `nl` or `en`.
        language: String,
    },
    /// A flaw, or a value that only a transcription may hold, in a policy that speaks.
    FlawWhenSpeaking {
        /// The word.
        word: String,
    },
    /// A `sooner` that can only be later than the purpose's own period.
    SoonerIsLater,
    /// Rules that wait for each other.
    Circle {
        /// The purposes in the circle.
        through: Vec<String>,
    },
    /// A value below a baseline that locked it.
    Locked {
        /// The locked path.
        lock: String,
    },
    /// `remove` below a baseline that allows only shorter periods there.
    RemovesStricter {
        /// The path.
        path: String,
    },
    /// A period below a baseline that allows only shorter ones.
    NotStricter {
        /// The path.
        path: String,
    },
    /// Two baselines that lock the same path to different values.
    LocksContradict {
        /// The path.
        path: String,
    },
    /// A baseline that extends itself through others.
    BaselineCircle {
        /// The files.
        through: Vec<String>,
    },
    /// A baseline that cannot be read.
    Baseline {
        /// The file as named.
        file: String,
        /// Why not.
        why: Message,
    },
    /// `remove` of something that is not there, or that something still refers to.
    Remove {
        /// The path.
        path: String,
        /// Who still refers to it; none when it is not there.
        referred_by: Option<String>,
    },
    /// A list or table element that is not allowed twice.
    Twice {
        /// What.
        what: String,
    },
    /// An answer that does not answer its question; the word names the message.
    NoAnswer {
        /// The message's name in the catalogue.
        message: &'static str,
        /// The question.
        about: String,
        /// What would answer it, as TOML writes it.
        allowed: Vec<String>,
        /// Whether other values would too.
        open: bool,
    },
    /// Values that do not fit together; the word names the message.
    Conflict {
        /// The message's name in the catalogue.
        message: &'static str,
        /// What it is about.
        about: String,
    },
}

/// What someone wrote in Dutch, in the words of the language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct English {
    /// What it is.
    pub text: String,
    /// Whether it counts from a moment that was not written and only serves as an example.
    pub example: bool,
}

/// Something wrong with a file, at a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What.
    pub kind: FaultKind,
    /// The path it is about.
    pub path: Path,
    /// Where it stands.
    pub place: Option<Place>,
    /// Other places that it is about: the lock, the other value.
    pub also: Vec<Place>,
}

impl Fault {
    /// A fault at a path and place.
    pub fn new(kind: FaultKind, path: Path, place: Option<Place>) -> Fault {
        Fault { kind, path, place, also: Vec::new() }
    }

    /// The same fault that also points elsewhere.
    #[must_use]
    pub fn also(mut self, place: Option<Place>) -> Fault {
        self.also.extend(place);
        self
    }
}

/// More faults than this are not collected: the file is another kind of file.
const MOST: usize = 1000;

/// All faults found in one run.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Faults {
    list: Vec<Fault>,
}

impl Faults {
    /// Adds one. A value that is filled in at several paths is wrong once, at its own place.
    pub fn add(&mut self, fault: Fault) {
        let same = |known: &Fault| {
            known.kind == fault.kind
                && known.place == fault.place
                && (fault.place.is_some() || known.path == fault.path)
        };
        if self.list.len() < MOST && !self.list.iter().any(same) {
            self.list.push(fault);
        }
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Takes out what cannot be known where lines were passed over: that a key is missing.
    pub(crate) fn forget_missing(&mut self) {
        let passed_over = |fault: &Fault| {
            matches!(
                fault.kind,
                FaultKind::Toml { .. } | FaultKind::Unquoted { .. } | FaultKind::DayFirst { .. }
            )
        };
        if self.list.iter().any(passed_over) {
            self.list.retain(|fault| !matches!(fault.kind, FaultKind::MissingKey { .. }));
        }
    }

    /// All, in the order of the files.
    pub fn sorted(mut self) -> Vec<Fault> {
        self.list.sort_by_key(|fault| fault.place.map(|place| (place.file, place.start)));
        self.list
    }

    /// All, as found.
    pub fn iter(&self) -> impl Iterator<Item = &Fault> {
        self.list.iter()
    }
}
