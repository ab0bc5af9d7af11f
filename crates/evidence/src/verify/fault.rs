//! What can be wrong with a log that is verified.

use serde::{Serialize, Serializer};

use crate::checkpoint::CheckpointError;
use crate::entry::EntryError;
use crate::key::VerifierKey;
use crate::said::Said;
use crate::walk::WalkError;

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// The file is no export.
    #[error("the file does not begin as an export of a log")]
    NoHeader,
    /// The file is of another version.
    #[error("the file is of version {0}")]
    Version(u32),
    /// The last line is not the last.
    #[error("something follows the checkpoint")]
    AfterCheckpoint,
    /// The file ends within a line.
    #[error("the file was cut short within a line")]
    CutShort,
    /// A line cannot stand where it stands.
    #[error(transparent)]
    Line(#[from] WalkError),
    /// The last line is damaged.
    #[error("the line of the checkpoint is damaged")]
    CheckpointLine,
    /// No key is named.
    #[error("the log names no key")]
    NoKey,
    /// Header and entries do not agree.
    #[error("the key and origin of the file are not those of its entries")]
    OtherHeader,
    /// The key asked for did not sign.
    #[error("the log was signed by `{signed}`, not by `{asked}`")]
    WrongKey {
        /// The key in force.
        signed: Box<VerifierKey>,
        /// The key asked for.
        asked: Box<VerifierKey>,
    },
    /// The end is missing.
    #[error("the file has no checkpoint at its end: it was cut short")]
    NoFooter,
    /// The checkpoint does not hold.
    #[error("the checkpoint does not hold: {0}")]
    Checkpoint(CheckpointError),
    /// The checkpoint is of another log.
    #[error("the checkpoint is of `{found}`, not of `{expected}`")]
    OtherOrigin {
        /// Of which.
        found: String,
        /// This one.
        expected: String,
    },
    /// The checkpoint is of another size.
    #[error("the file holds {held} entries; its checkpoint signs {signed}")]
    Size {
        /// Entries here.
        held: u64,
        /// Entries signed.
        signed: u64,
    },
    /// The checkpoint signs other entries.
    #[error("the entries are not those that the checkpoint signs: one was changed, moved or replaced")]
    Changed,
    /// The kept checkpoint is none, or does not hold.
    #[error("the kept checkpoint does not hold: {0}")]
    Kept(CheckpointError),
    /// The kept checkpoint is of another log.
    #[error("the kept checkpoint is of another log, `{0}`")]
    KeptOrigin(String),
    /// The kept checkpoint says nothing.
    #[error("the kept checkpoint is of an empty log and anchors nothing")]
    KeptEmpty,
    /// Somebody has seen more.
    #[error("the log holds {held} entries; {by} has seen {seen}: an older copy, or cut short")]
    Older {
        /// Entries here.
        held: u64,
        /// Who has seen more.
        by: Witnessing,
        /// Entries seen.
        seen: u64,
    },
    /// Somebody has seen another log.
    #[error("split view: {by} has seen another log of {size} entries; keep both")]
    SplitView {
        /// Who has seen it.
        by: Witnessing,
        /// At which size.
        size: u64,
    },
    /// There is no log.
    #[error("there is no log here")]
    NoLog,
    /// A file of the log cannot be read.
    #[error("`{file}` cannot be read: {why}")]
    File {
        /// Which.
        file: String,
        /// Why.
        why: String,
    },
    /// The log has no checkpoint.
    #[error("the log has no checkpoint: nothing signs its entries")]
    NoCheckpoint,
    /// Entries that nothing signs.
    #[error("{0} entries after the checkpoint are signed by nothing")]
    Unsigned(u64),
    /// The last line is not whole.
    #[error("the last line is not whole: {0} bytes of it stand there")]
    Torn(u64),
    /// A line of the anchors is none.
    #[error("line {0} of the anchors is not an anchor")]
    Anchor(u64),
    /// A witness could not be asked.
    #[error("not held against {0}: it cannot be read")]
    Unasked(String),
}

/// Who has seen a log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Witnessing {
    /// The log's own checkpoint.
    Own,
    /// The checkpoint that was kept and given.
    Kept,
    /// A system, a role, a witness.
    Other(String),
}

impl std::fmt::Display for Witnessing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Own => f.write_str("its own checkpoint"),
            Self::Kept => f.write_str("the kept checkpoint"),
            Self::Other(name) => f.write_str(name),
        }
    }
}

impl Witnessing {
    fn said(&self) -> Said {
        match self {
            Self::Own => Said::new("seen-own"),
            Self::Kept => Said::new("seen-kept"),
            Self::Other(name) => Said::new("seen-other").text("name", name),
        }
    }
}

impl Fault {
    /// What it says, for a catalogue.
    pub fn said(&self) -> Said {
        match self {
            Self::NoHeader => Said::new("verify-no-header"),
            Self::Version(version) => Said::new("verify-version").number("version", u64::from(*version)),
            Self::AfterCheckpoint => Said::new("verify-after-checkpoint"),
            Self::CutShort => Said::new("verify-cut-short"),
            Self::Line(error) => error.said(),
            Self::CheckpointLine => Said::new("verify-checkpoint-line"),
            Self::NoKey => Said::new("verify-no-key"),
            Self::OtherHeader => Said::new("verify-other-header"),
            Self::WrongKey { signed, asked } => {
                Said::new("verify-wrong-key").text("signed", signed).text("asked", asked)
            }
            Self::NoFooter => Said::new("verify-no-footer"),
            Self::Checkpoint(error) => Said::new("verify-checkpoint").said("why", error.said()),
            Self::OtherOrigin { found, expected } => {
                Said::new("verify-other-origin").text("found", found).text("expected", expected)
            }
            Self::Size { held, signed } => {
                Said::new("verify-size").number("held", *held).number("signed", *signed)
            }
            Self::Changed => Said::new("verify-changed"),
            Self::Kept(error) => Said::new("verify-kept").said("why", error.said()),
            Self::KeptOrigin(origin) => Said::new("verify-kept-origin").text("origin", origin),
            Self::KeptEmpty => Said::new("verify-kept-empty"),
            Self::Older { held, by, seen } => {
                Said::new("verify-older").number("held", *held).said("by", by.said()).number("seen", *seen)
            }
            Self::SplitView { by, size } => {
                Said::new("verify-split-view").said("by", by.said()).number("size", *size)
            }
            Self::NoLog => Said::new("verify-no-log"),
            Self::File { file, why } => Said::new("verify-file").text("file", file).text("why", why),
            Self::NoCheckpoint => Said::new("verify-no-checkpoint"),
            Self::Unsigned(entries) => Said::new("verify-unsigned").number("entries", *entries),
            Self::Torn(bytes) => Said::new("verify-torn").number("bytes", *bytes),
            Self::Anchor(line) => Said::new("verify-anchor").number("line", *line),
            Self::Unasked(by) => Said::new("verify-unasked").text("by", by),
        }
    }
}

impl From<EntryError> for Fault {
    fn from(error: EntryError) -> Self {
        Self::Line(error.into())
    }
}

impl Serialize for Fault {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
