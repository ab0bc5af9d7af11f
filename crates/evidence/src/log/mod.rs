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
pub use disk::{create_private, make_private_folder};
pub use error::LogError;
pub use view::{Entries, LogView};

use crate::chain;
use crate::checkpoint::Checkpoint;
use crate::entry::{Act, Entry, Id, Instant};
use crate::key::{Signer, VerifierKey};
use crate::merkle::{CompactRange, Hash, leaf_hash};
use crate::receipt::Receipt;
pub(crate) use scan::Paths;
use scan::failed;

/// What a command that was stopped had left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Recovered {
    /// Bytes of an unfinished line, which were cut off.
    pub bytes: u64,
    /// Whole entries that no checkpoint had signed.
    pub unsigned: u64,
}

/// The right to write the log of a folder, which one process has at a time.
#[derive(Debug)]
pub struct Lock {
    paths: Paths,
    _file: File,
}

/// What it takes to write.
#[derive(Debug)]
struct Pen {
    file: File,
    signer: Signer,
    poisoned: bool,
    _lock: Lock,
}

/// A log that this process writes and no other, or only reads.
#[derive(Debug)]
pub struct Log {
    paths: Paths,
    tree: CompactRange,
    keys: Vec<VerifierKey>,
    bytes: u64,
    signed: u64,
    pen: Option<Pen>,
}

impl Lock {
    /// Takes the lock of a folder, which is made where it is not there.
    ///
    /// # Errors
    ///
    /// When another process holds it, or a file cannot be written.
    pub fn take(folder: &Path) -> Result<Self, LogError> {
        let paths = Paths::new(folder);
        if Self::is_awaited(folder)? {
            return Err(LogError::Busy(paths.folder));
        }
        let file = open_lock(&paths.lock)?;
        match file.try_lock() {
            Ok(()) => Ok(Self { paths, _file: file }),
            Err(TryLockError::WouldBlock) => Err(LogError::Busy(paths.folder)),
            Err(TryLockError::Error(source)) => Err(failed(&paths.lock, source)),
        }
    }

    /// Takes the lock of a folder, waiting in line for it: whoever holds it sees that ([`Lock::is_awaited`]), and may
    /// hand it over and stand in line itself.
    ///
    /// # Errors
    ///
    /// When a file cannot be written.
    pub fn wait(folder: &Path) -> Result<Self, LogError> {
        disk::make_private_folder(folder).map_err(|source| failed(folder, source))?;
        let paths = Paths::new(folder);
        // The first in line has the queue, and gives it up when it has the lock.
        let line = queue_of(&paths);
        let queue = open_lock(&line)?;
        queue.lock().map_err(|source| failed(&line, source))?;
        let file = open_lock(&paths.lock)?;
        file.lock().map_err(|source| failed(&paths.lock, source))?;
        Ok(Self { paths, _file: file })
    }

    /// Whether somebody stands in line for the lock.
    ///
    /// # Errors
    ///
    /// When a file cannot be written.
    pub fn is_awaited(folder: &Path) -> Result<bool, LogError> {
        disk::make_private_folder(folder).map_err(|source| failed(folder, source))?;
        let line = queue_of(&Paths::new(folder));
        match open_lock(&line)?.try_lock() {
            Ok(()) => Ok(false),
            Err(TryLockError::WouldBlock) => Ok(true),
            Err(TryLockError::Error(source)) => Err(failed(&line, source)),
        }
    }

    /// Begins a log, with `opened` as its first entry, and signs its first checkpoint. Nobody may have seen one.
    ///
    /// # Errors
    ///
    /// When a log stands or stood there already, or a file cannot be written.
    pub fn create(self, signer: Signer, at: Instant, floors: &[Floor]) -> Result<Log, LogError> {
        let paths = self.paths.clone();
        if let Some(floor) = floors.iter().filter(|floor| floor.size > 0).max_by_key(|floor| floor.size) {
            return Err(LogError::Lost { seen_by: floor.seen_by.clone(), seen: floor.size });
        }
        // The log gets its name last, when its checkpoint is there: a log without one is never a beginning.
        let beginning = paths.log.with_added_extension("new");
        let interrupted = beginning.exists() && !paths.anchors.exists();
        if paths.log.exists() || paths.anchors.exists() || (paths.checkpoint.exists() && !interrupted) {
            return Err(LogError::Exists(paths.folder));
        }
        let file = disk::create_private(&beginning).map_err(|source| failed(&beginning, source))?;
        let opened = chain::opened(at, &signer).ok_or_else(|| LogError::WrongName {
            expected: "a log".to_owned(),
            given: signer.verifier().name().to_owned(),
        })?;
        let keys = vec![signer.verifier().clone()];
        let pen = Pen { file, signer, poisoned: false, _lock: self };
        let mut log = Log { paths, tree: CompactRange::new(), keys, bytes: 0, signed: 0, pen: Some(pen) };
        log.write(&[opened.line()?])?;
        log.checkpoint()?;
        let (to, folder) = (&log.paths.log, &log.paths.folder);
        std::fs::rename(&beginning, to).map_err(|source| failed(to, source))?;
        disk::sync_folder_of(to)
            .and_then(|()| disk::sync_folder_of(folder))
            .map_err(|e| failed(folder, e))?;
        Ok(log)
    }

    /// Opens the log to write it, and holds it against its checkpoint, its anchors and `floors`.
    ///
    /// # Errors
    ///
    /// When there is no log, it is damaged, it is not the one that others have seen, or the key is not the one in
    /// force.
    pub fn open(self, signer: Signer, floors: &[Floor]) -> Result<(Log, Option<Recovered>), LogError> {
        let paths = self.paths.clone();
        let scan = scan::scan(&paths, floors)?;
        let Some(expected) = scan.chain.last() else { return Err(LogError::Missing(paths.folder)) };
        if expected != signer.verifier() {
            let given = Box::new(signer.verifier().clone());
            return Err(LogError::WrongKey { expected: Box::new(expected.clone()), given });
        }
        let mut file = open_file(&paths)?;
        if scan.torn > 0 {
            file.set_len(scan.bytes)
                .and_then(|()| file.sync_all())
                .map_err(|source| failed(&paths.log, source))?;
        }
        file.seek(SeekFrom::Start(scan.bytes)).map_err(|source| failed(&paths.log, source))?;
        let keys = scan.chain.keys().to_vec();
        let (tree, bytes, signed) = (scan.tree, scan.bytes, scan.signed);
        let left = Recovered { bytes: scan.torn, unsigned: tree.size().saturating_sub(signed) };
        let recovered = (left != Recovered { bytes: 0, unsigned: 0 }).then_some(left);
        let pen = Some(Pen { file, signer, poisoned: false, _lock: self });
        Ok((Log { paths, tree, keys, bytes, signed, pen }, recovered))
    }
}

/// The file that the first in line holds.
fn queue_of(paths: &Paths) -> std::path::PathBuf {
    paths.lock.with_added_extension("queue")
}

fn open_lock(path: &Path) -> Result<File, LogError> {
    let lock = OpenOptions::new().write(true).create(true).truncate(false).open(path);
    lock.map_err(|source| failed(path, source))
}

impl Log {
    /// Begins a log; see [`Lock::create`].
    ///
    /// # Errors
    ///
    /// When a log stands there already, another process holds it, or a file cannot be written.
    pub fn create(folder: &Path, signer: Signer, at: Instant) -> Result<Self, LogError> {
        Lock::take(folder)?.create(signer, at, &[])
    }

    /// Opens a log to write it; see [`Lock::open`].
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
        Lock::take(folder)?.open(signer, floors)
    }

    /// Opens a log to read it, whoever writes it meanwhile; nothing can be added to it.
    ///
    /// # Errors
    ///
    /// As [`LogView::open`].
    pub fn read(folder: &Path, floors: &[Floor]) -> Result<Self, LogError> {
        let paths = Paths::new(folder);
        let scan = scan::scan(&paths, floors)?;
        let keys = scan.chain.keys().to_vec();
        if scan.tree.size() == 0 {
            return Err(LogError::Missing(paths.folder));
        }
        Ok(Self { paths, tree: scan.tree, keys, bytes: scan.bytes, signed: scan.signed, pen: None })
    }

    /// How many entries no checkpoint signs yet.
    pub fn unsigned(&self) -> u64 {
        self.size().saturating_sub(self.signed)
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
    pub fn key(&self) -> Option<&VerifierKey> {
        self.keys.last()
    }

    fn pen(&self) -> Result<&Pen, LogError> {
        self.pen.as_ref().ok_or_else(|| LogError::Reading(self.paths.folder.clone()))
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
        let (expected, given) = (self.pen()?.signer.verifier().name(), new.verifier().name());
        if expected != given {
            return Err(LogError::WrongName { expected: expected.to_owned(), given: given.to_owned() });
        }
        let entry = chain::rotated(at, &self.pen()?.signer, &new, self.size(), self.root());
        let range = self.write(&[entry.line()?])?;
        self.keys.push(new.verifier().clone());
        if let Some(pen) = &mut self.pen {
            pen.signer = new;
        }
        self.checkpoint()?;
        Ok(range.start)
    }

    /// Signs the log as it stands, keeps the note in the folder and returns it.
    ///
    /// # Errors
    ///
    /// When an earlier write failed, or the disk refuses.
    pub fn checkpoint(&mut self) -> Result<String, LogError> {
        let signer = &self.sound()?.signer;
        let path = &self.paths.checkpoint;
        let note = Checkpoint::new(signer.verifier().name(), self.size(), self.root())
            .sign(&[signer])
            .map_err(|source| LogError::Checkpoint { path: path.clone(), source })?
            .to_string();
        if scan::read_checkpoint(&self.paths)?.as_ref() != Some(&note) {
            disk::replace(path, note.as_bytes()).map_err(|source| failed(path, source))?;
        }
        self.signed = self.size();
        Ok(note)
    }

    /// Keeps a checkpoint that somebody else has seen. One that is not of this log is kept too, and is an error.
    ///
    /// # Errors
    ///
    /// When none of the log's keys has signed it, it shows a longer or another log, or the disk refuses.
    pub fn keep_anchor(&mut self, by: Id, at: Instant, note: &str) -> Result<(), LogError> {
        self.pen()?;
        let anchor = Anchor { by, at, note: Checkpoint::as_kept(note) };
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
        self.sound()?;
        let start = self.tree.size();
        let mut bytes = Vec::with_capacity(lines.iter().map(|line| line.len() + 1).sum());
        for line in lines {
            bytes.extend_from_slice(line.as_bytes());
            bytes.push(b'\n');
        }
        let Some(pen) = &mut self.pen else { return Err(LogError::Reading(self.paths.folder.clone())) };
        if let Err(source) = pen.file.write_all(&bytes) {
            let back = pen.file.set_len(self.bytes).and_then(|()| pen.file.seek(SeekFrom::Start(self.bytes)));
            pen.poisoned = back.is_err();
            return Err(failed(&self.paths.log, source));
        }
        if let Err(source) = pen.file.sync_data() {
            pen.poisoned = true;
            return Err(failed(&self.paths.log, source));
        }
        self.bytes += bytes.len() as u64;
        lines.iter().for_each(|line| self.tree.push(leaf_hash(line.as_bytes())));
        Ok(start..self.tree.size())
    }

    /// What it takes to write, when the last write did not fail.
    fn sound(&self) -> Result<&Pen, LogError> {
        let pen = self.pen()?;
        if pen.poisoned { Err(LogError::Poisoned(self.paths.log.clone())) } else { Ok(pen) }
    }
}

/// Whether a process writes the log at this moment.
pub(crate) fn is_written(paths: &Paths) -> bool {
    let lock = File::open(&paths.lock);
    lock.is_ok_and(|lock| matches!(lock.try_lock_shared(), Err(TryLockError::WouldBlock)))
}

/// The checkpoints that others keep.
pub(crate) fn read_anchors(paths: &Paths) -> Result<Vec<Anchor>, LogError> {
    Ok(anchors::read(&paths.anchors)?.0)
}

fn open_file(paths: &Paths) -> Result<File, LogError> {
    let open = OpenOptions::new().read(true).write(true).open(&paths.log);
    open.map_err(|source| failed(&paths.log, source))
}
