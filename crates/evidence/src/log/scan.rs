//! Reading a log's folder whole, and holding it against what others have seen.

use std::fs::File;
use std::io::BufReader;
use std::path::{Path, PathBuf};

use super::anchors::{self, Floor};
use super::error::LogError;
use crate::checkpoint::Checkpoint;
use crate::lines::{Lines, Piece};
use crate::merkle::CompactRange;
use crate::walk::{Reading, Walk};
use crate::{chain::Chain, entry::EntryError};

/// How the log's own checkpoint is named in messages.
const OWN: &str = "its own checkpoint";
/// Large reads, so that a million entries pass in about a second.
const BUFFER: usize = 1 << 18;

/// The files of a log.
#[derive(Debug, Clone)]
pub(crate) struct Paths {
    pub(crate) folder: PathBuf,
    pub(crate) log: PathBuf,
    pub(crate) checkpoint: PathBuf,
    pub(crate) anchors: PathBuf,
    pub(crate) lock: PathBuf,
}

impl Paths {
    pub(crate) fn new(folder: &Path) -> Self {
        Self {
            folder: folder.to_owned(),
            log: folder.join("log"),
            checkpoint: folder.join("checkpoint"),
            anchors: folder.join("anchors"),
            lock: folder.join("lock"),
        }
    }
}

/// What a folder holds, found whole.
#[derive(Debug)]
pub(super) struct Scan {
    pub(super) tree: CompactRange,
    pub(super) chain: Chain,
    /// Bytes of whole lines.
    pub(super) bytes: u64,
    /// Bytes after the last newline.
    pub(super) torn: u64,
    /// Entries that the checkpoint signs.
    pub(super) signed: u64,
}

/// Reads the folder and refuses a log that is damaged, older than somebody has seen, or another one.
pub(super) fn scan(paths: &Paths, floors: &[Floor]) -> Result<Scan, LogError> {
    let signed = read_signed(paths)?;
    let mut all = floors.to_vec();
    all.extend(signed.iter().map(|signed| signed.floor.clone()));

    let sizes: Vec<u64> = all.iter().map(|floor| floor.size).collect();
    let (walk, bytes) = walk_lines(paths, &sizes)?;
    let length = std::fs::metadata(&paths.log).map_err(|source| failed(&paths.log, source))?.len();

    // What others have seen of a log that was lost, and that this one says was lost, is no floor of this one.
    all.retain(|floor| !walk.lost.contains(&(floor.size, floor.root)));
    check_size(&walk, &all)?;
    for signed in &signed {
        Checkpoint::open(&signed.note, walk.chain.keys())
            .map_err(|source| LogError::Checkpoint { path: signed.path.clone(), source })?;
    }
    let own = signed.iter().find(|signed| signed.path == paths.checkpoint);
    match own {
        Some(own) => check_own(paths, &walk, &own.floor, &all)?,
        None if walk.tree.size() > 0 => return Err(LogError::NoCheckpoint(paths.folder.clone())),
        None => {}
    }
    check_roots(&walk, &all)?;
    let signed = own.map(|own| own.floor.size).unwrap_or_default();
    Ok(Scan { tree: walk.tree, chain: walk.chain, bytes, torn: length.saturating_sub(bytes), signed })
}

/// A checkpoint found in the folder, with the floor that it sets once its signature holds.
struct Signed {
    path: PathBuf,
    note: String,
    floor: Floor,
}

fn read_signed(paths: &Paths) -> Result<Vec<Signed>, LogError> {
    let own = read_checkpoint(paths)?.map(|note| (&paths.checkpoint, OWN.to_owned(), note));
    let (kept, _) = anchors::read(&paths.anchors)?;
    let kept = kept.into_iter().map(|kept| (&paths.anchors, kept.by.to_string(), kept.note));
    own.into_iter()
        .chain(kept)
        .map(|(path, seen_by, note)| match Checkpoint::parse(&note) {
            Ok((checkpoint, _)) => {
                let floor = Floor { seen_by, size: checkpoint.size, root: checkpoint.root };
                Ok(Signed { path: path.clone(), note, floor })
            }
            Err(source) => Err(LogError::Checkpoint { path: path.clone(), source }),
        })
        .collect()
}

/// The note in the file `checkpoint`, when there is one.
pub(super) fn read_checkpoint(paths: &Paths) -> Result<Option<String>, LogError> {
    match std::fs::read_to_string(&paths.checkpoint) {
        Ok(note) => Ok(Some(note)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(failed(&paths.checkpoint, error)),
    }
}

/// Passes the first `size` lines by; the caller may end it with an error.
pub(super) fn each_line(
    paths: &Paths,
    size: u64,
    mut visit: impl FnMut(u64, &[u8]) -> Result<(), LogError>,
) -> Result<(), LogError> {
    let mut lines = open_lines(paths)?;
    for index in 0..size {
        match lines.next().map_err(|source| failed(&paths.log, source))? {
            Some(Piece::Line(line)) => visit(index, line)?,
            _ => return Err(LogError::Beyond { index, size: index }),
        }
    }
    Ok(())
}

pub(super) fn open_lines(paths: &Paths) -> Result<Lines<BufReader<File>>, LogError> {
    let file = File::open(&paths.log).map_err(|source| match source.kind() {
        std::io::ErrorKind::NotFound => LogError::Missing(paths.folder.clone()),
        _ => failed(&paths.log, source),
    })?;
    Ok(Lines::new(BufReader::with_capacity(BUFFER, file)))
}

pub(super) fn failed(path: &Path, source: std::io::Error) -> LogError {
    LogError::File { path: path.to_owned(), source }
}

fn walk_lines(paths: &Paths, sizes: &[u64]) -> Result<(Walk, u64), LogError> {
    let mut walk = Walk::new(Reading::Quick, sizes.iter().copied());
    let mut lines = open_lines(paths)?;
    let mut bytes = 0;
    loop {
        let read = match lines.next().map_err(|source| failed(&paths.log, source))? {
            None | Some(Piece::Torn) => return Ok((walk, bytes)),
            Some(Piece::TooLong) => Err(EntryError::TooLong.into()),
            Some(Piece::Line(line)) => {
                bytes += line.len() as u64 + 1;
                walk.feed(line)
            }
        };
        if let Err(source) = read {
            let line =
                if source == EntryError::TooLong.into() { walk.tree.size() + 1 } else { walk.tree.size() };
            return Err(LogError::Damaged { path: paths.log.clone(), line, source });
        }
    }
}

fn check_size(walk: &Walk, floors: &[Floor]) -> Result<(), LogError> {
    let held = walk.tree.size();
    match floors.iter().max_by_key(|floor| floor.size) {
        Some(floor) if floor.size > held => {
            Err(LogError::Older { held, seen_by: floor.seen_by.clone(), seen: floor.size })
        }
        _ => Ok(()),
    }
}

fn check_own(paths: &Paths, walk: &Walk, own: &Floor, floors: &[Floor]) -> Result<(), LogError> {
    if agrees(walk, own) {
        return Ok(());
    }
    let from = floors.iter().filter(|floor| agrees(walk, floor)).map(|floor| floor.size).max().unwrap_or(0);
    Err(LogError::Changed { path: paths.log.clone(), from: from.saturating_add(1), to: own.size })
}

fn check_roots(walk: &Walk, floors: &[Floor]) -> Result<(), LogError> {
    match floors.iter().filter(|floor| !agrees(walk, floor)).min_by_key(|floor| floor.size) {
        Some(floor) => Err(LogError::SplitView { seen_by: floor.seen_by.clone(), size: floor.size }),
        None => Ok(()),
    }
}

fn agrees(walk: &Walk, floor: &Floor) -> bool {
    walk.mark(floor.size).is_some_and(|mark| mark.root == floor.root)
}
