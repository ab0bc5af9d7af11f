//! Verification of an exported log, which needs the file and the public key only.
//!
//! Two questions are answered apart. *Consistent*: the entries make the tree that the checkpoint signs, and the keys
//! follow from one another. *Anchored*: the log holds what a checkpoint that somebody else kept says. A log that was
//! cut short and signed again is consistent; only an anchor finds that out.

mod fault;
mod own;

use std::io::{self, BufRead};

use serde::Serialize;

use crate::checkpoint::{Checkpoint, CheckpointError};
use crate::entry::{EntryError, Instant};
use crate::export::{Footer, Header, VERSION};
use crate::key::VerifierKey;
use crate::lines::{Lines, Piece};
use crate::merkle::Hash;
use crate::walk::{Reading, Walk};

pub use fault::{Fault, Witnessing};
pub use own::{Sight, Witness, verify_own};

/// No more problems than this are listed.
const MAX_PROBLEMS: usize = 100;

/// One thing that is wrong, with the entry it is about where there is one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// Index of the entry.
    pub index: Option<u64>,
    /// What is wrong.
    pub what: Fault,
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Report {
    /// Consistent, and anchored too when a kept checkpoint was given.
    pub ok: bool,
    /// Tree and signatures hold.
    pub consistent: bool,
    /// The log holds what a checkpoint that somebody else kept says.
    pub anchored: bool,
    /// When the last entry was written that somebody else has seen.
    pub last_seen: Option<Instant>,
    /// Who has seen it, where it is known; `None` for whoever kept the checkpoint that was given.
    pub last_seen_by: Option<String>,
    /// Number of entries.
    pub entries: u64,
    /// Entries of kinds not known here.
    pub other: u64,
    /// The log's own checkpoint, a signed note.
    pub checkpoint: Option<String>,
    /// Entries after the checkpoint, which nothing signs.
    pub unsigned: u64,
    /// A process writes the log at this moment.
    pub writing: bool,
    /// Entries of an earlier log of this name, of which this log itself says that they were lost.
    pub lost: u64,
    /// The public key in force.
    pub key: Option<VerifierKey>,
    /// The public key came from the file itself, so that anybody may have made it.
    pub key_from_file: bool,
    /// What is wrong.
    pub problems: Vec<Problem>,
}

/// Verifies an exported log as it streams by.
///
/// `key` is any key of the log that the reader trusts, today's or an earlier one: rotations are followed. `kept` is a
/// checkpoint that somebody else kept.
///
/// # Errors
///
/// When the file cannot be read. Whatever is wrong with what it says is a problem in the report.
pub fn verify(reader: impl BufRead, key: Option<&VerifierKey>, kept: Option<&str>) -> io::Result<Report> {
    let mut problems = Problems::default();
    let kept = kept.map(Kept::read);
    let mut walk = Walk::new(Reading::Full, kept.iter().filter_map(Kept::size));
    let (header, note) = read_all(reader, &mut walk, &mut problems)?;
    check_own(&walk, header.as_ref(), note.as_deref(), key, &mut problems);
    let consistent = problems.0.is_empty();
    let mut last_seen = None;
    let mut anchored = false;
    if let Some(kept) = &kept {
        match kept.check(&walk) {
            Ok(at) => (anchored, last_seen) = (consistent, at),
            Err(fault) => problems.add(None, fault),
        }
    }
    Ok(Report {
        ok: consistent && (kept.is_none() || anchored),
        consistent,
        anchored,
        last_seen,
        last_seen_by: None,
        entries: walk.tree.size(),
        other: walk.other,
        checkpoint: note,
        unsigned: 0,
        writing: false,
        lost: lost(&walk),
        key: walk.chain.last().cloned(),
        key_from_file: key.is_none(),
        problems: problems.0,
    })
}

/// How many entries of an earlier log were lost, as this one says itself.
fn lost(walk: &Walk) -> u64 {
    walk.lost.iter().map(|(size, _)| *size).max().unwrap_or_default()
}

/// Walks the file; returns its header and the note of its last line.
fn read_all(
    reader: impl BufRead,
    walk: &mut Walk,
    problems: &mut Problems,
) -> io::Result<(Option<Header>, Option<String>)> {
    let mut lines = Lines::new(reader);
    let header = match lines.next()? {
        Some(Piece::Line(line)) => serde_json::from_slice::<Header>(line).ok(),
        _ => None,
    };
    match &header {
        None => {
            problems.add(None, Fault::NoHeader);
            return Ok((None, None));
        }
        Some(header) if header.waarborg_evidence != VERSION => {
            problems.add(None, Fault::Version(header.waarborg_evidence));
        }
        Some(_) => {}
    }
    let mut note = None;
    while let Some(piece) = lines.next()? {
        let index = walk.tree.size();
        if note.is_some() {
            problems.add(Some(index), Fault::AfterCheckpoint);
            break;
        }
        match piece {
            Piece::Torn => problems.add(Some(index), Fault::CutShort),
            Piece::TooLong => problems.add(Some(index), EntryError::TooLong),
            Piece::Line(line) if line.starts_with(Footer::START) => {
                match serde_json::from_slice::<Footer>(line) {
                    Ok(footer) => note = Some(footer.checkpoint),
                    Err(_) => problems.add(None, Fault::CheckpointLine),
                }
            }
            Piece::Line(line) => {
                if let Err(error) = walk.feed(line) {
                    problems.add(Some(index), error);
                }
            }
        }
    }
    Ok((header, note))
}

/// Whether the entries make the tree that the checkpoint signs, under the key asked for.
fn check_own(
    walk: &Walk,
    header: Option<&Header>,
    note: Option<&str>,
    key: Option<&VerifierKey>,
    problems: &mut Problems,
) {
    let Some(header) = header else { return };
    let Some(last) = walk.chain.last() else {
        problems.add(None, Fault::NoKey);
        return;
    };
    if *last != header.key || walk.chain.origin() != Some(header.origin.as_str()) {
        problems.add(None, Fault::OtherHeader);
    }
    if let Some(key) = key.filter(|key| !walk.chain.keys().contains(key)) {
        let (signed, asked) = (Box::new(last.clone()), Box::new(key.clone()));
        problems.add(None, Fault::WrongKey { signed, asked });
    }
    let Some(note) = note else {
        problems.add(None, Fault::NoFooter);
        return;
    };
    let own = match Checkpoint::open(note, std::slice::from_ref(last)) {
        Ok(own) => own,
        Err(error) => {
            problems.add(None, Fault::Checkpoint(error));
            return;
        }
    };
    let size = walk.tree.size();
    if own.origin != last.name() {
        let (found, expected) = (own.origin.clone(), last.name().to_owned());
        problems.add(None, Fault::OtherOrigin { found, expected });
    }
    if own.size != size {
        problems.add(None, Fault::Size { held: size, signed: own.size });
    } else if own.root != walk.tree.root() {
        problems.add(None, Fault::Changed);
    }
}

/// A checkpoint that somebody else kept.
struct Kept {
    note: String,
    parsed: Result<Checkpoint, CheckpointError>,
}

impl Kept {
    fn read(text: &str) -> Self {
        let note = Checkpoint::as_kept(text);
        let parsed = Checkpoint::parse(&note).map(|(checkpoint, _)| checkpoint);
        Self { note, parsed }
    }

    fn size(&self) -> Option<u64> {
        self.parsed.as_ref().ok().map(|kept| kept.size)
    }

    /// Whether the log holds what it says; when the last entry that it has seen was written.
    fn check(&self, walk: &Walk) -> Result<Option<Instant>, Fault> {
        let kept = self.parsed.as_ref().map_err(|error| Fault::Kept(error.clone()))?;
        Checkpoint::open(&self.note, walk.chain.keys()).map_err(Fault::Kept)?;
        if walk.chain.origin() != Some(kept.origin.as_str()) {
            return Err(Fault::KeptOrigin(kept.origin.clone()));
        }
        if kept.size == 0 {
            return Err(Fault::KeptEmpty);
        }
        agrees(walk, &Witnessing::Kept, kept.size, &kept.root)
    }
}

/// Whether the log has the root that somebody has seen at a size; when its last entry was written.
fn agrees(walk: &Walk, by: &Witnessing, size: u64, root: &Hash) -> Result<Option<Instant>, Fault> {
    let Some(mark) = walk.mark(size) else {
        return Err(Fault::Older { held: walk.tree.size(), by: by.clone(), seen: size });
    };
    if mark.root == *root { Ok(mark.at) } else { Err(Fault::SplitView { by: by.clone(), size }) }
}

/// The problems found so far.
#[derive(Default)]
struct Problems(Vec<Problem>);

impl Problems {
    fn add(&mut self, index: Option<u64>, what: impl Into<Fault>) {
        if self.0.len() < MAX_PROBLEMS {
            self.0.push(Problem { index, what: what.into() });
        }
    }
}
