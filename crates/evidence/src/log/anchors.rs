//! What others have seen of a log.

use std::fs::{File, OpenOptions};
use std::io::{BufReader, Seek, SeekFrom, Write};
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::LogError;
use super::disk::sync_folder_of;
use crate::checkpoint::Checkpoint;
use crate::entry::{Id, Instant};
use crate::key::VerifierKey;
use crate::lines::{Lines, Piece};
use crate::merkle::Hash;

/// The smallest log that may be here: somebody has seen this size with this root.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Floor {
    /// Who has seen it, for the message: a system, a person's role, a witness.
    pub seen_by: String,
    /// Number of entries seen.
    pub size: u64,
    /// Root seen at that size.
    pub root: Hash,
}

/// A checkpoint that somebody else keeps; one line of JSON in the file `anchors`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Anchor {
    /// Who keeps it.
    pub by: Id,
    /// Since when.
    pub at: Instant,
    /// The signed note.
    pub note: String,
}

impl Anchor {
    /// The floor that follows from the anchor, when one of `keys` has signed it.
    pub(super) fn floor(&self, path: &Path, keys: &[VerifierKey]) -> Result<Floor, LogError> {
        let checkpoint = Checkpoint::open(&self.note, keys)
            .map_err(|source| LogError::Checkpoint { path: path.to_owned(), source })?;
        Ok(Floor { seen_by: self.by.to_string(), size: checkpoint.size, root: checkpoint.root })
    }
}

/// Every anchor of the file and the length of what is whole; a torn last line was never announced and is passed over.
pub(super) fn read(path: &Path) -> Result<(Vec<Anchor>, u64), LogError> {
    let failed = |source| LogError::File { path: path.to_owned(), source };
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok((Vec::new(), 0)),
        Err(error) => return Err(failed(error)),
    };
    let (mut anchors, mut bytes) = (Vec::new(), 0);
    let mut lines = Lines::new(BufReader::new(file));
    loop {
        let wrong = || LogError::Anchor { path: path.to_owned(), line: anchors.len() as u64 + 1 };
        match lines.next().map_err(failed)? {
            None | Some(Piece::Torn) => return Ok((anchors, bytes)),
            Some(Piece::TooLong) => return Err(wrong()),
            Some(Piece::Line(line)) => {
                let anchor = serde_json::from_slice(line).map_err(|_| wrong())?;
                bytes += line.len() as u64 + 1;
                anchors.push(anchor);
            }
        }
    }
}

/// Adds an anchor, flushed before it returns.
pub(super) fn add(path: &Path, anchor: &Anchor) -> Result<(), LogError> {
    let failed = |source| LogError::File { path: path.to_owned(), source };
    let (_, whole) = read(path)?;
    let mut line = serde_json::to_string(anchor).map_err(|error| failed(error.into()))?;
    line.push('\n');
    let mut file = OpenOptions::new().write(true).create(true).truncate(false).open(path).map_err(failed)?;
    file.set_len(whole).map_err(failed)?;
    file.seek(SeekFrom::End(0)).map_err(failed)?;
    file.write_all(line.as_bytes()).and_then(|()| file.sync_all()).map_err(failed)?;
    sync_folder_of(path).map_err(failed)
}
