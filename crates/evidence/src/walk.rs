//! One pass over the lines of a log: its tree, its keys, and its roots at the sizes asked for.

use std::collections::BTreeMap;

use crate::chain::{Chain, ChainError};
use crate::entry::{Act, Entry, EntryError, Head, Instant, Line};
use crate::merkle::{CompactRange, EMPTY_ROOT, Hash, leaf_hash};
use crate::said::Said;

/// Why a line cannot stand where it stands.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WalkError {
    /// The line is not an entry.
    #[error(transparent)]
    Entry(#[from] EntryError),
    /// The keys do not follow from one another.
    #[error(transparent)]
    Chain(#[from] ChainError),
    /// The entry was written before the one above it.
    #[error("the entry is of {at}, and the one before it of {before}: time runs backwards")]
    Backwards {
        /// When the entry before was written.
        before: Instant,
        /// When this one was.
        at: Instant,
    },
}

impl WalkError {
    /// What it says, for a catalogue.
    pub fn said(&self) -> Said {
        match self {
            Self::Entry(entry) => entry.said(),
            Self::Chain(chain) => chain.said(),
            Self::Backwards { before, at } => {
                Said::new("entry-backwards").text("before", before).text("at", at)
            }
        }
    }
}

/// The log as it stood at one size.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Mark {
    pub(crate) root: Hash,
    /// When its last entry was written.
    pub(crate) at: Option<Instant>,
}

/// How closely lines are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reading {
    /// That each is an entry of some kind; the kinds that decide about keys in full.
    Quick,
    /// That each is written exactly as its kind is.
    Full,
}

/// The state after the lines read so far.
#[derive(Debug)]
pub(crate) struct Walk {
    pub(crate) tree: CompactRange,
    pub(crate) chain: Chain,
    /// Entries of kinds not known here; counted in a full reading.
    pub(crate) other: u64,
    /// Sizes and roots of earlier logs of this name that were lost, as this log says itself.
    pub(crate) lost: Vec<(u64, Hash)>,
    last: Option<Instant>,
    marks: BTreeMap<u64, Option<Mark>>,
    reading: Reading,
}

impl Walk {
    /// Nothing read yet; remembers the roots at `sizes`.
    pub(crate) fn new(reading: Reading, sizes: impl IntoIterator<Item = u64>) -> Self {
        let first = Mark { root: EMPTY_ROOT, at: None };
        let marks = sizes.into_iter().map(|size| (size, (size == 0).then_some(first))).collect();
        Self {
            tree: CompactRange::new(),
            chain: Chain::default(),
            other: 0,
            lost: Vec::new(),
            last: None,
            marks,
            reading,
        }
    }

    /// The log at a size asked for; `None` when it is not that long.
    pub(crate) fn mark(&self, size: u64) -> Option<Mark> {
        self.marks.get(&size).copied().flatten()
    }

    /// Takes the next line. The line becomes a leaf whatever is wrong with it.
    pub(crate) fn feed(&mut self, line: &[u8]) -> Result<(), WalkError> {
        let read = self.read(line);
        self.tree.push(leaf_hash(line));
        if let Some(mark) = self.marks.get_mut(&self.tree.size()) {
            *mark = Some(Mark { root: self.tree.root(), at: Line::parse(line).ok().map(|line| line.at()) });
        }
        read
    }

    fn read(&mut self, line: &[u8]) -> Result<(), WalkError> {
        let head = Head::parse(line)?;
        if head.is_about_keys() {
            self.chain.follow(&Entry::parse(line)?, self.tree.size(), self.tree.root())?;
        } else if self.tree.size() == 0 {
            return Err(ChainError::NotOpened.into());
        } else if head.kind == "witnessed" {
            if let Act::Witnessed { origin, size, root } = Entry::parse(line)?.act
                && self.chain.origin() == Some(origin.as_str())
            {
                self.lost.push((size, Hash(root.bytes())));
            }
        } else if self.reading == Reading::Full && matches!(Line::parse(line)?, Line::Other { .. }) {
            self.other += 1;
        }
        if self.reading == Reading::Full { self.follow_time(&head) } else { Ok(()) }
    }

    fn follow_time(&mut self, head: &Head<'_>) -> Result<(), WalkError> {
        let Ok(at) = head.at.parse::<Instant>() else { return Ok(()) };
        match self.last.replace(at) {
            // That the clock was wrong before is what this entry says.
            Some(before) if at < before && head.kind != "clock-confirmed" => {
                Err(WalkError::Backwards { before, at })
            }
            _ => Ok(()),
        }
    }
}
