//! A line of a log, read as far as it can be understood here.

use std::borrow::Cow;

use serde::Deserialize;

use super::{Entry, EntryError, Id, Instant, MAX_LINE};

/// The kinds known here.
const KINDS: [&str; 23] = [
    "opened",
    "checked",
    "statement",
    "planned",
    "started",
    "intent",
    "done",
    "aborted",
    "gone",
    "read-after",
    "finished",
    "destroyed",
    "hold-added",
    "hold-lifted",
    "searched",
    "guard-overridden",
    "key-rotated",
    "witnessed",
    "gap",
    "office-restored",
    "heartbeat",
    "recovered",
    "clock-confirmed",
];

/// An entry, or a line of a kind that a later version wrote: it hashes and verifies all the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// An entry of a kind known here.
    Known(Box<Entry>),
    /// An entry of another kind.
    Other {
        /// When it happened.
        at: Instant,
        /// Its kind.
        kind: Id,
        /// The line as it stands in the log.
        raw: String,
    },
}

impl Line {
    /// Reads a line, without its newline.
    ///
    /// # Errors
    ///
    /// When the line is not an entry, or is of a known kind and not written as that kind is.
    pub fn parse(line: &[u8]) -> Result<Self, EntryError> {
        let head = Head::parse(line)?;
        if head.is_known() {
            return Entry::parse(line).map(|entry| Self::Known(Box::new(entry)));
        }
        let wrong = |error: &dyn std::fmt::Display| EntryError::NotAnEntry(error.to_string());
        let at = head.at.parse().map_err(|error| wrong(&error))?;
        let kind = head.kind.parse().map_err(|error| wrong(&error))?;
        let raw = std::str::from_utf8(line).map_err(|error| wrong(&error))?.to_owned();
        Ok(Self::Other { at, kind, raw })
    }

    /// When it happened.
    pub fn at(&self) -> Instant {
        match self {
            Self::Known(entry) => entry.at,
            Self::Other { at, .. } => *at,
        }
    }
}

/// What every line has, read without the rest.
#[derive(Deserialize)]
pub(crate) struct Head<'a> {
    #[serde(borrow)]
    pub(crate) at: Cow<'a, str>,
    #[serde(borrow)]
    pub(crate) kind: Cow<'a, str>,
}

impl<'a> Head<'a> {
    pub(crate) fn parse(line: &'a [u8]) -> Result<Self, EntryError> {
        if line.len() > MAX_LINE {
            return Err(EntryError::TooLong);
        }
        let head: Self =
            serde_json::from_slice(line).map_err(|error| EntryError::NotAnEntry(error.to_string()))?;
        if line.first() == Some(&b'{') { Ok(head) } else { Err(EntryError::NotCanonical) }
    }

    pub(crate) fn is_known(&self) -> bool {
        KINDS.contains(&self.kind.as_ref())
    }

    /// Whether the line decides which keys sign.
    pub(crate) fn is_about_keys(&self) -> bool {
        matches!(self.kind.as_ref(), "opened" | "key-rotated")
    }
}

#[cfg(test)]
pub(super) const ALL_KINDS: [&str; 23] = KINDS;
