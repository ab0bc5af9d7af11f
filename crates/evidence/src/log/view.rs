//! Reading a log without writing it: entries, proofs, receipts, exports.

use std::fs::File;
use std::io::{BufReader, Write};
use std::path::Path;

use super::scan::{self, Paths};
use super::{Anchor, Floor, LogError, anchors};
use crate::checkpoint::Checkpoint;
use crate::entry::Line;
use crate::export;
use crate::key::VerifierKey;
use crate::lines::{Lines, Piece};
use crate::merkle::{CompactRange, Gather, Hash, consistency_parts, inclusion_parts, leaf_hash};
use crate::note::NoteError;
use crate::receipt::Receipt;
use crate::walk::WalkError;

/// A log as it stood at one moment. Another process may go on writing it.
#[derive(Debug)]
pub struct LogView {
    pub(super) paths: Paths,
    pub(super) tree: CompactRange,
    pub(super) keys: Vec<VerifierKey>,
}

impl LogView {
    /// Reads a log without locking it, and holds it against its anchors and `floors`.
    ///
    /// # Errors
    ///
    /// When there is no log, it is damaged, or it is not the one that others have seen.
    pub fn open(folder: &Path, floors: &[Floor]) -> Result<Self, LogError> {
        let paths = Paths::new(folder);
        let scan = scan::scan(&paths, floors)?;
        if scan.tree.size() == 0 {
            return Err(LogError::Missing(paths.folder));
        }
        Ok(Self { paths, tree: scan.tree, keys: scan.chain.keys().to_vec() })
    }

    /// The number of entries.
    pub fn size(&self) -> u64 {
        self.tree.size()
    }

    /// The root of the tree.
    pub fn root(&self) -> Hash {
        self.tree.root()
    }

    /// The keys that have signed, oldest first; the last one is in force.
    pub fn keys(&self) -> &[VerifierKey] {
        &self.keys
    }

    /// The latest checkpoint, as a signed note; `None` when none was signed.
    ///
    /// # Errors
    ///
    /// When the file cannot be read.
    pub fn checkpoint(&self) -> Result<Option<String>, LogError> {
        scan::read_checkpoint(&self.paths)
    }

    /// The checkpoints that others keep.
    ///
    /// # Errors
    ///
    /// When the file cannot be read or holds something else.
    pub fn anchors(&self) -> Result<Vec<Anchor>, LogError> {
        Ok(anchors::read(&self.paths.anchors)?.0)
    }

    /// The entries with their indices, oldest first.
    ///
    /// # Errors
    ///
    /// When the file cannot be read.
    pub fn entries(&self) -> Result<Entries, LogError> {
        Ok(Entries {
            lines: scan::open_lines(&self.paths)?,
            paths: self.paths.clone(),
            next: 0,
            size: self.size(),
        })
    }

    /// The root of the first `size` entries.
    ///
    /// # Errors
    ///
    /// When there are fewer entries, or the file cannot be read.
    pub fn root_at(&self, size: u64) -> Result<Hash, LogError> {
        self.within(size)?;
        let mut tree = CompactRange::new();
        scan::each_line(&self.paths, size, |_, line| {
            tree.push(leaf_hash(line));
            Ok(())
        })?;
        Ok(tree.root())
    }

    /// The proof that entry `index` stands in the first `size` entries.
    ///
    /// # Errors
    ///
    /// When there are fewer entries, or the file cannot be read.
    pub fn inclusion(&self, index: u64, size: u64) -> Result<Vec<Hash>, LogError> {
        Ok(self.entry_with_proof(index, size)?.1)
    }

    /// The proof that the first `first` entries begin the first `second` entries.
    ///
    /// # Errors
    ///
    /// When `first` is 0, there are fewer entries, or the file cannot be read.
    pub fn consistency(&self, first: u64, second: u64) -> Result<Vec<Hash>, LogError> {
        self.within(second)?;
        let beyond = || LogError::Beyond { index: first, size: second };
        let mut gather = Gather::new(consistency_parts(first, second).ok_or_else(beyond)?);
        scan::each_line(&self.paths, second, |_, line| {
            gather.push(leaf_hash(line));
            Ok(())
        })?;
        gather.finish().ok_or_else(beyond)
    }

    /// The entry with its proof and the latest checkpoint, to hand to somebody.
    ///
    /// # Errors
    ///
    /// When the latest checkpoint does not hold the entry yet, or a file cannot be read.
    pub fn receipt(&self, index: u64) -> Result<Receipt, LogError> {
        let (note, size, _) = self.signed()?;
        let (entry, proof) = self.entry_with_proof(index, size)?;
        Ok(Receipt::new(index, entry, proof, note))
    }

    /// Writes the log up to its latest checkpoint into one file that stands by itself.
    ///
    /// # Errors
    ///
    /// When there is no checkpoint, or a file cannot be read or written.
    pub fn export(&self, out: &mut dyn Write) -> Result<u64, LogError> {
        let (note, size, key) = self.signed()?;
        let out_failed = |source| scan::failed(Path::new("the export"), source);
        export::write_header(out, key).map_err(out_failed)?;
        scan::each_line(&self.paths, size, |_, line| {
            out.write_all(line).and_then(|()| out.write_all(b"\n")).map_err(out_failed)
        })?;
        export::write_checkpoint(out, &note).and_then(|()| out.flush()).map_err(out_failed)?;
        Ok(size)
    }

    /// The latest checkpoint, its size, and the key that signed it, which after a crash may be the one before the last.
    fn signed(&self) -> Result<(String, u64, &VerifierKey), LogError> {
        let text = self.checkpoint()?.ok_or_else(|| LogError::NoCheckpoint(self.paths.folder.clone()))?;
        let wrong = |source| LogError::Checkpoint { path: self.paths.checkpoint.clone(), source };
        let (checkpoint, note) = Checkpoint::parse(&text).map_err(wrong)?;
        let signed = note.verify(&self.keys).map_err(|source| wrong(source.into()))?;
        let key = signed.last().ok_or_else(|| wrong(NoteError::Unsigned.into()))?;
        self.within(checkpoint.size)?;
        Ok((text, checkpoint.size, key))
    }

    fn entry_with_proof(&self, index: u64, size: u64) -> Result<(String, Vec<Hash>), LogError> {
        self.within(size)?;
        let beyond = || LogError::Beyond { index, size };
        let mut gather = Gather::new(inclusion_parts(index, size).ok_or_else(beyond)?);
        let mut entry = None;
        scan::each_line(&self.paths, size, |at, line| {
            if at == index {
                entry = String::from_utf8(line.to_vec()).ok();
            }
            gather.push(leaf_hash(line));
            Ok(())
        })?;
        Ok((entry.ok_or_else(beyond)?, gather.finish().ok_or_else(beyond)?))
    }

    fn within(&self, size: u64) -> Result<(), LogError> {
        if size > self.size() { Err(LogError::Beyond { index: size, size: self.size() }) } else { Ok(()) }
    }
}

/// The entries of a log, one after another.
pub struct Entries {
    lines: Lines<BufReader<File>>,
    paths: Paths,
    next: u64,
    size: u64,
}

impl Iterator for Entries {
    type Item = Result<(u64, Line), LogError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.next == self.size {
            return None;
        }
        let index = self.next;
        self.next += 1;
        let read = match self.lines.next() {
            Ok(Some(Piece::Line(line))) => Line::parse(line).map(|line| (index, line)).map_err(|source| {
                let source = WalkError::from(source);
                LogError::Damaged { path: self.paths.log.clone(), line: index + 1, source }
            }),
            Ok(_) => Err(LogError::Beyond { index, size: index }),
            Err(source) => Err(scan::failed(&self.paths.log, source)),
        };
        if read.is_err() {
            self.next = self.size;
        }
        Some(read)
    }
}
