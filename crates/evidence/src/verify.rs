//! Verification of an exported log, which needs the file and the public key only.
//!
//! Two questions are answered apart. *Consistent*: the entries make the tree that the checkpoint signs, and the keys
//! follow from one another. *Anchored*: the log holds what a checkpoint that somebody else kept says. A log that was
//! cut short and signed again is consistent; only an anchor finds that out.

use std::io::{self, BufRead};

use serde::Serialize;

use crate::checkpoint::{Checkpoint, CheckpointError};
use crate::entry::{EntryError, Instant};
use crate::export::{Footer, Header, VERSION};
use crate::key::VerifierKey;
use crate::lines::{Lines, Piece};
use crate::note::NoteError;
use crate::walk::{Reading, Walk};

/// No more problems than this are listed.
const MAX_PROBLEMS: usize = 100;

/// One thing that is wrong, with the entry it is about where there is one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// Index of the entry.
    pub index: Option<u64>,
    /// What is wrong.
    pub what: String,
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
    /// When the last entry was written that the kept checkpoint holds.
    pub last_seen: Option<Instant>,
    /// Number of entries.
    pub entries: u64,
    /// Entries of kinds not known here.
    pub other: u64,
    /// The log's own checkpoint, a signed note.
    pub checkpoint: Option<String>,
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
    let kept = kept.map(|note| (note, Checkpoint::parse(note)));
    let kept_size = kept.iter().filter_map(|(_, kept)| kept.as_ref().ok()).map(|(kept, _)| kept.size);
    let mut walk = Walk::new(Reading::Full, kept_size);
    let (header, note) = read_all(reader, &mut walk, &mut problems)?;
    let own = check_own(&walk, header.as_ref(), note.as_deref(), key, &mut problems);
    let consistent = problems.0.is_empty();
    let mut last_seen = None;
    let mut anchored = false;
    if let Some((note, parsed)) = &kept {
        match check_kept(&walk, own.as_ref(), note, parsed) {
            Ok(at) => (anchored, last_seen) = (consistent, at),
            Err(what) => problems.add(None, what),
        }
    }
    Ok(Report {
        ok: consistent && (kept.is_none() || anchored),
        consistent,
        anchored,
        last_seen,
        entries: walk.tree.size(),
        other: walk.other,
        checkpoint: note,
        key_from_file: key.is_none(),
        problems: problems.0,
    })
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
            problems.add(None, "the file does not begin as an export of a log");
            return Ok((None, None));
        }
        Some(header) if header.waarborg_evidence != VERSION => {
            problems.add(None, format!("the file is of version {}, not {VERSION}", header.waarborg_evidence));
        }
        Some(_) => {}
    }
    let mut note = None;
    while let Some(piece) = lines.next()? {
        let index = walk.tree.size();
        if note.is_some() {
            problems.add(Some(index), "something follows the checkpoint");
            break;
        }
        match piece {
            Piece::Torn => problems.add(Some(index), "the file was cut short within a line"),
            Piece::TooLong => problems.add(Some(index), EntryError::TooLong.to_string()),
            Piece::Line(line) if line.starts_with(Footer::START) => {
                match serde_json::from_slice::<Footer>(line) {
                    Ok(footer) => note = Some(footer.checkpoint),
                    Err(_) => problems.add(None, "the line of the checkpoint is damaged"),
                }
            }
            Piece::Line(line) => {
                if let Err(error) = walk.feed(line) {
                    problems.add(Some(index), error.to_string());
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
) -> Option<Checkpoint> {
    let header = header?;
    let Some(last) = walk.chain.last() else {
        problems.add(None, "the log names no key");
        return None;
    };
    if *last != header.key || walk.chain.origin() != Some(header.origin.as_str()) {
        problems.add(None, "the key and origin of the file are not those of its entries");
    }
    if let Some(key) = key.filter(|key| !walk.chain.keys().contains(key)) {
        problems.add(None, format!("the log was signed by `{last}`, not by `{key}`"));
    }
    let Some(note) = note else {
        problems.add(None, "the file has no checkpoint at its end: it was cut short");
        return None;
    };
    let own = match Checkpoint::open(note, std::slice::from_ref(last)) {
        Ok(own) => own,
        Err(error) => {
            problems.add(None, format!("the checkpoint does not hold: {error}"));
            return None;
        }
    };
    let size = walk.tree.size();
    if own.origin != last.name() {
        problems.add(None, format!("the checkpoint is of `{}`, not of `{}`", own.origin, last.name()));
    }
    if own.size != size {
        problems.add(None, format!("the file holds {size} entries; its checkpoint signs {}", own.size));
    } else if own.root != walk.tree.root() {
        problems.add(
            None,
            "the entries are not those that the checkpoint signs: one was changed, moved or replaced",
        );
    }
    Some(own)
}

/// Whether the log holds what a kept checkpoint says; when its last entry was written, or what is wrong.
fn check_kept(
    walk: &Walk,
    own: Option<&Checkpoint>,
    note: &str,
    parsed: &Result<(Checkpoint, crate::note::Note), CheckpointError>,
) -> Result<Option<Instant>, String> {
    let (kept, _) =
        parsed.as_ref().map_err(|error| format!("the kept checkpoint cannot be read: {error}"))?;
    if let Err(error) = Checkpoint::open(note, walk.chain.keys()) {
        return Err(match error {
            CheckpointError::Note(NoteError::Unsigned) => {
                "no key of this log has signed the kept checkpoint".into()
            }
            other => format!("the kept checkpoint does not hold: {other}"),
        });
    }
    if walk.chain.origin() != Some(kept.origin.as_str()) {
        return Err(format!("the kept checkpoint is of another log, `{}`", kept.origin));
    }
    if kept.size == 0 {
        return Err("the kept checkpoint is of an empty log and anchors nothing".into());
    }
    let size = walk.tree.size();
    let Some(mark) = walk.mark(kept.size) else {
        return Err(format!(
            "the log holds {size} entries; the kept checkpoint has seen {}: an older copy, or cut short",
            kept.size
        ));
    };
    if mark.root == kept.root {
        return Ok(mark.at);
    }
    Err(match own {
        Some(own) if own.size == kept.size => {
            format!("split view: two signed checkpoints of {} entries have other roots; keep both", kept.size)
        }
        _ => {
            format!("the first {} entries are not those that the kept checkpoint signs; keep both", kept.size)
        }
    })
}

/// The problems found so far.
#[derive(Default)]
struct Problems(Vec<Problem>);

impl Problems {
    fn add(&mut self, index: Option<u64>, what: impl Into<String>) {
        if self.0.len() < MAX_PROBLEMS {
            self.0.push(Problem { index, what: what.into() });
        }
    }
}
