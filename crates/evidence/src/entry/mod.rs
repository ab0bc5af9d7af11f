//! Entries: one line of canonical JSON each, whose exact bytes are the leaf of the tree.
//!
//! The field order is fixed by the types, there is no white space, and a text that would be written otherwise is
//! refused, so an entry has one line and a line one entry. The types allow words from closed lists, numbers, digests,
//! commitments, ids, dates and instants: no sentence, name or address fits in any of them.

mod act;
pub(crate) mod hex;
mod instant;
mod line;
mod value;
mod word;

use serde::{Deserialize, Serialize};

pub use act::{Accepted, Act, Because, Before, Counted, PurposeCount, Rotation, Seen, Step};
pub use instant::Instant;
pub(crate) use line::Head;
pub use line::Line;
pub use value::{Date, Digest, Id, Origin, Signature, ValueError};
pub use word::{Action, Guard, HoldReason, Language, OverrideReason, Remains, State};

use crate::commitment::Commitment;
use crate::said::Said;

/// The longest line of an entry, in bytes.
pub const MAX_LINE: usize = 1 << 20;

/// Why a line is not an entry, or an entry cannot be written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EntryError {
    /// The line is not a JSON object with `at` and `kind`.
    #[error("the line is not an entry: {0}")]
    NotAnEntry(String),
    /// The line says the same as an entry but is written otherwise.
    #[error("the line is not written as entries are")]
    NotCanonical,
    /// The kind needs the digest of a policy.
    #[error("the entry does not name the policy it is about")]
    NoPolicy,
    /// The kind needs somebody who decided.
    #[error("the entry does not name who decided")]
    NoActor,
    /// The line would be too long.
    #[error("the entry is longer than {MAX_LINE} bytes")]
    TooLong,
}

impl EntryError {
    /// What it says, for a catalogue.
    pub fn said(&self) -> Said {
        match self {
            Self::NotAnEntry(why) => Said::new("entry-not-one").text("why", why),
            Self::NotCanonical => Said::new("entry-not-canonical"),
            Self::NoPolicy => Said::new("entry-no-policy"),
            Self::NoActor => Said::new("entry-no-actor"),
            Self::TooLong => Said::new("entry-too-long").number("most", MAX_LINE as u64),
        }
    }

    /// What to do about it.
    pub fn help(&self) -> &'static str {
        match self {
            Self::NotAnEntry(_) | Self::NotCanonical => "entries are written by waarborg and never edited",
            Self::NoPolicy => "give the digest of the policy in `policy`",
            Self::NoActor => "give a commitment to the person in `actor`",
            Self::TooLong => "split the entry: a plan of so many steps is planned in parts",
        }
    }
}

/// One act, as it stands in the log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// When it happened.
    pub at: Instant,
    /// The version of the policy under which it happened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub policy: Option<Digest>,
    /// Who did it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub actor: Option<Commitment>,
    /// What happened.
    #[serde(flatten)]
    pub act: Act,
}

impl Entry {
    /// An act without policy and actor.
    pub fn new(at: Instant, act: Act) -> Self {
        Self { at, policy: None, actor: None, act }
    }

    /// The same act under this version of the policy.
    #[must_use]
    pub fn under(self, policy: Digest) -> Self {
        Self { policy: Some(policy), ..self }
    }

    /// The same act, done by this person.
    #[must_use]
    pub fn by(self, actor: Commitment) -> Self {
        Self { actor: Some(actor), ..self }
    }

    /// The line of the entry, without a newline; its bytes are what the leaf hashes.
    ///
    /// # Errors
    ///
    /// When the kind needs a policy or an actor that is not given, or the line would be too long.
    pub fn line(&self) -> Result<String, EntryError> {
        self.complete()?;
        let line = serde_json::to_string(self).map_err(|error| EntryError::NotAnEntry(error.to_string()))?;
        if line.len() > MAX_LINE { Err(EntryError::TooLong) } else { Ok(line) }
    }

    /// Reads the line of an entry of a kind known here.
    ///
    /// # Errors
    ///
    /// When the line is anything but exactly what [`Entry::line`] writes.
    pub fn parse(line: &[u8]) -> Result<Self, EntryError> {
        if line.len() > MAX_LINE {
            return Err(EntryError::TooLong);
        }
        let entry: Self =
            serde_json::from_slice(line).map_err(|error| EntryError::NotAnEntry(error.to_string()))?;
        if entry.line()?.as_bytes() == line { Ok(entry) } else { Err(EntryError::NotCanonical) }
    }

    /// The commitments of the entry, with the fields they stand in.
    pub fn commitments(&self) -> Vec<(&'static str, Commitment)> {
        let actor = self.actor.map(|actor| ("actor", actor));
        actor.into_iter().chain(self.act.commitments()).collect()
    }

    fn complete(&self) -> Result<(), EntryError> {
        if self.policy.is_none() && self.act.needs_policy() {
            return Err(EntryError::NoPolicy);
        }
        if self.actor.is_none() && self.act.needs_actor() {
            return Err(EntryError::NoActor);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
