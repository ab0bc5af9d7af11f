//! What can be wrong with a log in a folder.

use std::path::PathBuf;

use crate::checkpoint::CheckpointError;
use crate::entry::EntryError;
use crate::key::VerifierKey;
use crate::said::{Said, said_of_file};
use crate::walk::WalkError;

/// Why a log cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum LogError {
    /// A file cannot be read or written.
    #[error("`{}` cannot be read or written: {source}", path.display())]
    File {
        /// Path of the file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// Somebody else writes this log.
    #[error("another waarborg process writes the log in `{}`", .0.display())]
    Busy(PathBuf),
    /// There is a log already.
    #[error("a log stands in `{}` already", .0.display())]
    Exists(PathBuf),
    /// There is no log, or nothing in it.
    #[error("no log stands in `{}`", .0.display())]
    Missing(PathBuf),
    /// A line cannot stand where it stands.
    #[error("line {line} of `{}` is damaged: {source}", path.display())]
    Damaged {
        /// Path of the log.
        path: PathBuf,
        /// Line, counted from 1.
        line: u64,
        /// What is wrong with it.
        source: WalkError,
    },
    /// A whole line is not what its checkpoint signed.
    #[error("lines {from} to {to} of `{}` are not those that its checkpoint signed", path.display())]
    Changed {
        /// Path of the log.
        path: PathBuf,
        /// First line that may have changed, counted from 1.
        from: u64,
        /// Last line that may have changed.
        to: u64,
    },
    /// Somebody has seen a longer log.
    #[error("the log holds {held} entries; {seen_by} has seen {seen}: an older copy was put back")]
    Older {
        /// Entries here.
        held: u64,
        /// Who has seen more.
        seen_by: String,
        /// Entries seen.
        seen: u64,
    },
    /// Somebody has seen a log where none stands.
    #[error("there is no log here, and {seen_by} has seen {seen} entries of it: it was lost or removed")]
    Lost {
        /// Who has seen it.
        seen_by: String,
        /// Entries seen.
        seen: u64,
    },
    /// Somebody has seen another log of a size that this log has had.
    #[error("{seen_by} has seen another log of {size} entries than this one: two logs go by one name")]
    SplitView {
        /// Who has seen the other.
        seen_by: String,
        /// Size at which they differ.
        size: u64,
    },
    /// The checkpoint or an anchor is not one of this log.
    #[error("`{}` holds no checkpoint of this log: {source}", path.display())]
    Checkpoint {
        /// Path of the file.
        path: PathBuf,
        /// What is wrong with it.
        source: CheckpointError,
    },
    /// A line of the anchors is not an anchor.
    #[error("line {line} of `{}` is not an anchor", path.display())]
    Anchor {
        /// Path of the anchors.
        path: PathBuf,
        /// Line, counted from 1.
        line: u64,
    },
    /// The key given is not the one in force.
    #[error("the log is signed by `{expected}`, not by `{given}`")]
    WrongKey {
        /// The key in force.
        expected: Box<VerifierKey>,
        /// The key given.
        given: Box<VerifierKey>,
    },
    /// The new key has another name than the log.
    #[error("a key named `{given}` cannot follow in a log named `{expected}`")]
    WrongName {
        /// Name of the log.
        expected: String,
        /// Name of the key given.
        given: String,
    },
    /// The entry cannot be written.
    #[error(transparent)]
    Entry(#[from] EntryError),
    /// Entries about keys are written by the log itself.
    #[error("entries `opened` and `key-rotated` are written by the log itself")]
    Reserved,
    /// A write failed such that what the disk holds is not known.
    #[error("an earlier write to `{}` failed, and what it left is not known", .0.display())]
    Poisoned(PathBuf),
    /// The entry or size asked for is beyond what is there.
    #[error("entry {index} was asked for; {size} are there")]
    Beyond {
        /// Index or size asked for.
        index: u64,
        /// Entries there.
        size: u64,
    },
    /// The checkpoint is not there.
    #[error("the checkpoint of the log in `{}` is gone: nothing signs its entries", .0.display())]
    NoCheckpoint(PathBuf),
    /// The log was opened to be read.
    #[error("the log in `{}` was opened to be read", .0.display())]
    Reading(PathBuf),
}

impl LogError {
    /// What it says, for a catalogue.
    pub fn said(&self) -> Said {
        match self {
            Self::File { path, source } => {
                Said::new("log-file").text("path", path.display()).said("why", said_of_file(source))
            }
            Self::Busy(path) => Said::new("log-busy").text("path", path.display()),
            Self::Exists(path) => Said::new("log-exists").text("path", path.display()),
            Self::Missing(path) => Said::new("log-missing").text("path", path.display()),
            Self::Damaged { path, line, source } => Said::new("log-damaged")
                .text("path", path.display())
                .number("line", *line)
                .said("why", source.said()),
            Self::Changed { path, from, to } => {
                Said::new("log-changed").text("path", path.display()).number("from", *from).number("to", *to)
            }
            Self::Older { held, seen_by, seen } => {
                Said::new("log-older").number("held", *held).text("by", seen_by).number("seen", *seen)
            }
            Self::Lost { seen_by, seen } => Said::new("log-lost").text("by", seen_by).number("seen", *seen),
            Self::SplitView { seen_by, size } => {
                Said::new("log-split-view").text("by", seen_by).number("size", *size)
            }
            Self::Checkpoint { path, source } => {
                Said::new("log-checkpoint").text("path", path.display()).said("why", source.said())
            }
            Self::Anchor { path, line } => {
                Said::new("log-anchor").text("path", path.display()).number("line", *line)
            }
            Self::WrongKey { expected, given } => {
                Said::new("log-wrong-key").text("expected", expected).text("given", given)
            }
            Self::WrongName { expected, given } => {
                Said::new("log-wrong-name").text("expected", expected).text("given", given)
            }
            Self::Entry(entry) => entry.said(),
            Self::Reserved => Said::new("log-reserved"),
            Self::Poisoned(path) => Said::new("log-poisoned").text("path", path.display()),
            Self::Beyond { index, size } => {
                Said::new("log-beyond").number("index", *index).number("size", *size)
            }
            Self::NoCheckpoint(path) => Said::new("log-no-checkpoint").text("path", path.display()),
            Self::Reading(path) => Said::new("log-reading").text("path", path.display()),
        }
    }

    /// What to do about it.
    pub fn help(&self) -> &'static str {
        match self {
            Self::File { .. } => "check the disk, the path and who may write there",
            Self::Busy(_) => "wait until it has ended, or end it",
            Self::Exists(_) => "open it instead; a log is never written over",
            Self::Missing(_) => "make one first, or restore the folder from its backup",
            Self::Damaged { .. } | Self::Changed { .. } => {
                "put back a copy of the log that is whole; its checkpoint and anchors tell which is"
            }
            Self::Older { .. } | Self::Lost { .. } => {
                "put back the newest copy of the log; if there is none, record the gap in a new log"
            }
            Self::SplitView { .. } => {
                "keep both, and compare the entries up to that size: one of them was rewritten"
            }
            Self::Checkpoint { source, .. } => source.help(),
            Self::Anchor { .. } => "put back the file from its backup; anchors are never edited",
            Self::WrongKey { .. } => "give the key in force; after a rotation that is the new one",
            Self::WrongName { .. } => "make the new key with the name of the log",
            Self::Entry(entry) => entry.help(),
            Self::Reserved => "make a log to open it, rotate its key to change it",
            Self::Poisoned(_) => "open the log again, and see which entries are there",
            Self::Beyond { .. } => "ask for an entry that the log holds",
            Self::NoCheckpoint(_) => "put the file `checkpoint` back from its backup",
            Self::Reading(_) => "open it to write",
        }
    }
}
