//! A log in a folder: `log` (entries, a line each), `checkpoint` (the latest signed note), `anchors` (what others have
//! seen) and `lock`.
//!
//! An entry is on the disk before [`Log::append`] returns. A last line without its newline was never announced and is
//! cut off when the log is opened; anything else that does not fit is an error. The signing key stands elsewhere.

mod anchors;
pub(crate) mod disk;
mod error;
mod scan;
mod view;

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Seek, SeekFrom, Write};
use std::ops::Range;
use std::path::Path;

pub use anchors::{Anchor, Floor};
pub use error::LogError;
pub use view::{Entries, LogView};

use crate::chain;
use crate::checkpoint::Checkpoint;
use crate::entry::{Act, Entry, Id, Instant};
use crate::key::{Signer, VerifierKey};
use crate::merkle::{CompactRange, Hash, leaf_hash};
use crate::receipt::Receipt;
use scan::{Paths, failed};

/// What was cut off when the log was opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Recovered {
    /// Bytes of a line that a crash had left unfinished.
    pub bytes: u64,
}

/// A log that this process writes, and no other.
#[derive(Debug)]
pub struct Log {
    paths: Paths,
    file: File,
    tree: CompactRange,
    keys: Vec<VerifierKey>,
    signer: Signer,
    bytes: u64,
    poisoned: bool,
    _lock: File,
}

impl Log {
    /// Begins a log, with `opened` as its first entry, and signs its first checkpoint. The folder is made.
    ///
    /// # Errors
    ///
    /// When a log stands there already, another process holds it, or a file cannot be written.
    pub fn create(folder: &Path, signer: Signer, at: Instant) -> Result<Self, LogError> {
        let paths = Paths::new(folder);
        std::fs::create_dir_all(folder).map_err(|source| failed(folder, source))?;
        let lock = take_lock(&paths)?;
        let exists = || LogError::Exists(paths.folder.clone());
        match scan::scan(&paths, &[]) {
            Err(LogError::Missing(_)) if !paths.checkpoint.exists() && !paths.anchors.exists() => {}
            Ok(scan) if scan.tree.size() == 0 => {}
            Ok(_) | Err(LogError::Missing(_)) => return Err(exists()),
            Err(error) => return Err(error),
        }
        let mut file = open_file(&paths, true)?;
        file.set_len(0).and_then(|()| file.rewind()).map_err(|source| failed(&paths.log, source))?;
        let opened = chain::opened(at, &signer).ok_or_else(|| LogError::WrongName {
            expected: "a log".to_owned(),
            given: signer.verifier().name().to_owned(),
        })?;
        let keys = vec![signer.verifier().clone()];
        let mut log = Self {
            file,
            tree: CompactRange::new(),
            keys,
            signer,
            bytes: 0,
            poisoned: false,
            _lock: lock,
            paths,
        };
        log.write(&[opened.line()?])?;
        disk::sync_folder_of(&log.paths.log).map_err(|source| failed(folder, source))?;
        disk::sync_folder_of(folder).map_err(|source| failed(folder, source))?;
        log.checkpoint()?;
        Ok(log)
    }

    /// Opens a log to write it, and holds it against its checkpoint, its anchors and `floors`.
    ///
    /// # Errors
    ///
    /// When there is no log, another process holds it, it is damaged, it is not the one that others have seen, or the
    /// key is not the one in force.
    pub fn open(
        folder: &Path,
        signer: Signer,
        floors: &[Floor],
    ) -> Result<(Self, Option<Recovered>), LogError> {
        let paths = Paths::new(folder);
        if !paths.log.exists() {
            return Err(LogError::Missing(paths.folder));
        }
        let lock = take_lock(&paths)?;
        let scan = scan::scan(&paths, floors)?;
        let Some(expected) = scan.chain.last() else { return Err(LogError::Missing(paths.folder)) };
        if expected != signer.verifier() {
            let given = Box::new(signer.verifier().clone());
            return Err(LogError::WrongKey { expected: Box::new(expected.clone()), given });
        }
        let mut file = open_file(&paths, false)?;
        if scan.torn > 0 {
            file.set_len(scan.bytes)
                .and_then(|()| file.sync_all())
                .map_err(|source| failed(&paths.log, source))?;
        }
        file.seek(SeekFrom::Start(scan.bytes)).map_err(|source| failed(&paths.log, source))?;
        let keys = scan.chain.keys().to_vec();
        let (tree, bytes) = (scan.tree, scan.bytes);
        let recovered = (scan.torn > 0).then_some(Recovered { bytes: scan.torn });
        Ok((Self { paths, file, tree, keys, signer, bytes, poisoned: false, _lock: lock }, recovered))
    }

    /// The number of entries.
    pub fn size(&self) -> u64 {
        self.tree.size()
    }

    /// The root of the tree.
    pub fn root(&self) -> Hash {
        self.tree.root()
    }

    /// The key in force.
    pub fn key(&self) -> &VerifierKey {
        self.signer.verifier()
    }

    /// The log as it stands, to read from.
    pub fn view(&self) -> LogView {
        LogView { paths: self.paths.clone(), tree: self.tree.clone(), keys: self.keys.clone() }
    }

    /// Adds an entry and returns its index; it is on the disk then.
    ///
    /// # Errors
    ///
    /// When the entry cannot be written as one, or the disk refuses.
    pub fn append(&mut self, entry: &Entry) -> Result<u64, LogError> {
        Ok(self.append_all(std::slice::from_ref(entry))?.start)
    }

    /// Adds entries with one flush and returns their indices; they are on the disk then.
    ///
    /// # Errors
    ///
    /// When an entry cannot be written as one, or the disk refuses; then none was added.
    pub fn append_all(&mut self, entries: &[Entry]) -> Result<Range<u64>, LogError> {
        if entries.iter().any(|entry| matches!(entry.act, Act::Opened { .. } | Act::KeyRotated(_))) {
            return Err(LogError::Reserved);
        }
        let lines = entries.iter().map(Entry::line).collect::<Result<Vec<_>, _>>()?;
        self.write(&lines)
    }

    /// Hands the log over to another key: an entry signed by both, then a checkpoint signed by the new one.
    ///
    /// The new key must be in its file before, since the log cannot be opened without it after.
    ///
    /// # Errors
    ///
    /// When the new key has another name than the log, or the disk refuses.
    pub fn rotate(&mut self, at: Instant, new: Signer) -> Result<u64, LogError> {
        let (expected, given) = (self.key().name(), new.verifier().name());
        if expected != given {
            return Err(LogError::WrongName { expected: expected.to_owned(), given: given.to_owned() });
        }
        let entry = chain::rotated(at, &self.signer, &new, self.size(), self.root());
        let range = self.write(&[entry.line()?])?;
        self.keys.push(new.verifier().clone());
        self.signer = new;
        self.checkpoint()?;
        Ok(range.start)
    }

    /// Signs the log as it stands, keeps the note in the folder and returns it.
    ///
    /// # Errors
    ///
    /// When an earlier write failed, or the disk refuses.
    pub fn checkpoint(&mut self) -> Result<String, LogError> {
        self.check_poison()?;
        let path = &self.paths.checkpoint;
        let note = Checkpoint::new(self.key().name(), self.size(), self.root())
            .sign(&[&self.signer])
            .map_err(|source| LogError::Checkpoint { path: path.clone(), source })?
            .to_string();
        if scan::read_checkpoint(&self.paths)?.as_ref() != Some(&note) {
            disk::replace(path, note.as_bytes()).map_err(|source| failed(path, source))?;
        }
        Ok(note)
    }

    /// Keeps a checkpoint that somebody else has seen. One that is not of this log is kept too, and is an error.
    ///
    /// # Errors
    ///
    /// When none of the log's keys has signed it, it shows a longer or another log, or the disk refuses.
    pub fn keep_anchor(&mut self, by: Id, at: Instant, note: &str) -> Result<(), LogError> {
        let anchor = Anchor { by, at, note: note.to_owned() };
        let floor = anchor.floor(&self.paths.anchors, &self.keys)?;
        anchors::add(&self.paths.anchors, &anchor)?;
        let held = self.size();
        if floor.size > held {
            return Err(LogError::Older { held, seen_by: floor.seen_by, seen: floor.size });
        }
        if self.view().root_at(floor.size)? != floor.root {
            return Err(LogError::SplitView { seen_by: floor.seen_by, size: floor.size });
        }
        Ok(())
    }

    /// The entry with its proof and a checkpoint that holds it, signed now where need be.
    ///
    /// # Errors
    ///
    /// When there is no such entry, or the disk refuses.
    pub fn receipt(&mut self, index: u64) -> Result<Receipt, LogError> {
        if index >= self.size() {
            return Err(LogError::Beyond { index, size: self.size() });
        }
        self.checkpoint()?;
        self.view().receipt(index)
    }

    /// Writes the whole log, with a checkpoint signed now, into one file that stands by itself.
    ///
    /// # Errors
    ///
    /// When the disk or `out` refuses.
    pub fn export(&mut self, out: &mut dyn Write) -> Result<u64, LogError> {
        self.checkpoint()?;
        self.view().export(out)
    }

    fn write(&mut self, lines: &[String]) -> Result<Range<u64>, LogError> {
        self.check_poison()?;
        let start = self.tree.size();
        let mut bytes = Vec::with_capacity(lines.iter().map(|line| line.len() + 1).sum());
        for line in lines {
            bytes.extend_from_slice(line.as_bytes());
            bytes.push(b'\n');
        }
        if let Err(source) = self.file.write_all(&bytes) {
            let back =
                self.file.set_len(self.bytes).and_then(|()| self.file.seek(SeekFrom::Start(self.bytes)));
            self.poisoned = back.is_err();
            return Err(failed(&self.paths.log, source));
        }
        if let Err(source) = self.file.sync_data() {
            self.poisoned = true;
            return Err(failed(&self.paths.log, source));
        }
        self.bytes += bytes.len() as u64;
        lines.iter().for_each(|line| self.tree.push(leaf_hash(line.as_bytes())));
        Ok(start..self.tree.size())
    }

    fn check_poison(&self) -> Result<(), LogError> {
        if self.poisoned { Err(LogError::Poisoned(self.paths.log.clone())) } else { Ok(()) }
    }
}

fn open_file(paths: &Paths, create: bool) -> Result<File, LogError> {
    let open = OpenOptions::new().read(true).write(true).create(create).truncate(false).open(&paths.log);
    open.map_err(|source| failed(&paths.log, source))
}

fn take_lock(paths: &Paths) -> Result<File, LogError> {
    let lock = OpenOptions::new().write(true).create(true).truncate(false).open(&paths.lock);
    let lock = lock.map_err(|source| failed(&paths.lock, source))?;
    match lock.try_lock() {
        Ok(()) => Ok(lock),
        Err(TryLockError::WouldBlock) => Err(LogError::Busy(paths.folder.clone())),
        Err(TryLockError::Error(source)) => Err(failed(&paths.lock, source)),
    }
}
