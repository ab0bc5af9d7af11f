//! Verification of a log in its own folder. It reads and signs nothing: what nobody has signed is said to be so.

use std::io::BufReader;
use std::path::Path;

use super::{Fault, Kept, MAX_PROBLEMS, Problems, Report, Witnessing, agrees, lost};
use crate::checkpoint::Checkpoint;
use crate::entry::{EntryError, Instant};
use crate::key::VerifierKey;
use crate::lines::{Lines, Piece};
use crate::log::{Anchor, Floor, LogError, Paths, is_written, read_anchors};
use crate::walk::{Reading, Walk};

/// Somebody who may have seen the log: a system in whose run table it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Witness {
    /// Who.
    pub by: String,
    /// What was seen.
    pub sight: Sight,
}

/// What a witness says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sight {
    /// These sizes and roots; none when it has seen nothing yet.
    Seen(Vec<Floor>),
    /// It could not be asked.
    Unreadable,
}

impl Witness {
    /// What all of them have seen.
    pub fn floors(witnesses: &[Witness]) -> Vec<Floor> {
        let seen = witnesses.iter().filter_map(|witness| match &witness.sight {
            Sight::Seen(floors) => Some(floors),
            Sight::Unreadable => None,
        });
        seen.flatten().cloned().collect()
    }
}

/// Verifies the log in a folder against its checkpoint, its anchors, its witnesses and a checkpoint that was kept.
///
/// `key` is a key of the log that the reader trusts. Whatever is wrong is a problem in the report.
pub fn verify_own(
    folder: &Path,
    key: Option<&VerifierKey>,
    witnesses: &[Witness],
    kept: Option<&str>,
) -> Report {
    let mut problems = Problems::default();
    let paths = Paths::new(folder);
    // The checkpoint first: a log that is being written only grows.
    let own = read_file(&paths.checkpoint, &mut problems);
    let anchors = match read_anchors(&paths) {
        Ok(anchors) => anchors,
        Err(error) => {
            problems.add(None, fault_of(error));
            Vec::new()
        }
    };
    let kept = kept.map(Kept::read);
    let parsed = own.as_deref().and_then(|note| Checkpoint::parse(note).ok()).map(|(own, _)| own);
    let floors = Witness::floors(witnesses);
    let sizes = parsed.iter().map(|own| own.size).chain(kept.iter().filter_map(Kept::size));
    let sizes = sizes.chain(anchors.iter().filter_map(|anchor| Kept::read(&anchor.note).size()));
    let mut walk = Walk::new(Reading::Full, sizes.chain(floors.iter().map(|floor| floor.size)));
    let torn = walk_log(&paths, &mut walk, &mut problems);
    let writing = is_written(&paths);
    if torn > 0 && !writing {
        problems.add(Some(walk.tree.size()), Fault::Torn(torn));
    }
    check_key(&walk, key, &mut problems);
    let unsigned = check_own(&walk, own.as_deref(), &mut problems);
    if unsigned > 0 && !writing && own.is_some() {
        problems.add(Some(walk.tree.size() - unsigned), Fault::Unsigned(unsigned));
    }
    let consistent = problems.0.is_empty();

    let mut seen = Seen::default();
    let mut held_against_kept = true;
    if let Some(kept) = &kept {
        let found = kept.check(&walk);
        held_against_kept = found.is_ok();
        seen.take(&Witnessing::Kept, kept.size(), found, &mut problems);
    }
    for Anchor { by, note, .. } in &anchors {
        let anchor = Kept::read(note);
        let by = Witnessing::Other(by.to_string());
        let found = anchor.check(&walk).map_err(|fault| named(fault, &by));
        seen.take(&by, anchor.size(), found, &mut problems);
    }
    for witness in witnesses {
        match &witness.sight {
            Sight::Unreadable => problems.add(None, Fault::Unasked(witness.by.clone())),
            Sight::Seen(floors) => {
                for floor in floors.iter().filter(|floor| !walk.lost.contains(&(floor.size, floor.root))) {
                    let by = Witnessing::Other(floor.seen_by.clone());
                    let found = agrees(&walk, &by, floor.size, &floor.root);
                    seen.take(&by, Some(floor.size), found, &mut problems);
                }
            }
        }
    }
    let anchored = consistent && held_against_kept && seen.size > 0;
    Report {
        ok: problems.0.is_empty(),
        consistent,
        anchored,
        last_seen: seen.at,
        last_seen_by: seen.by,
        entries: walk.tree.size(),
        other: walk.other,
        checkpoint: own,
        unsigned,
        writing,
        lost: lost(&walk),
        key: walk.chain.last().cloned(),
        key_from_file: key.is_none(),
        problems: problems.0,
    }
}

/// The furthest that somebody else has seen.
#[derive(Default)]
struct Seen {
    size: u64,
    at: Option<Instant>,
    by: Option<String>,
    refused: Vec<Witnessing>,
}

impl Seen {
    fn take(
        &mut self,
        by: &Witnessing,
        size: Option<u64>,
        found: Result<Option<Instant>, Fault>,
        problems: &mut Problems,
    ) {
        match (found, size) {
            (Ok(at), Some(size)) if size > self.size => {
                let name = if let Witnessing::Other(name) = by { Some(name.clone()) } else { None };
                (self.size, self.at, self.by) = (size, at, name);
            }
            (Ok(_), _) => {}
            // Once for each witness: its later sights say the same.
            (Err(_), _) if self.refused.contains(by) => {}
            (Err(fault), _) => {
                self.refused.push(by.clone());
                problems.add(None, fault);
            }
        }
    }
}

fn named(fault: Fault, by: &Witnessing) -> Fault {
    match fault {
        Fault::Older { held, seen, .. } => Fault::Older { held, by: by.clone(), seen },
        Fault::SplitView { size, .. } => Fault::SplitView { by: by.clone(), size },
        other => other,
    }
}

fn read_file(path: &Path, problems: &mut Problems) -> Option<String> {
    match std::fs::read(path) {
        Ok(bytes) => Some(String::from_utf8_lossy(&bytes).into_owned()),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
        Err(error) => {
            problems.add(None, file_fault(path, &error));
            None
        }
    }
}

fn file_fault(path: &Path, error: &std::io::Error) -> Fault {
    Fault::File { file: path.display().to_string(), why: error.to_string() }
}

fn fault_of(error: LogError) -> Fault {
    match error {
        LogError::Anchor { line, .. } => Fault::Anchor(line),
        LogError::File { path, source } => file_fault(&path, &source),
        other => Fault::File { file: "anchors".to_owned(), why: other.to_string() },
    }
}

/// Walks the log; gives the bytes of a last line that is not whole.
fn walk_log(paths: &Paths, walk: &mut Walk, problems: &mut Problems) -> u64 {
    let file = match std::fs::File::open(&paths.log) {
        Ok(file) => file,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            problems.add(None, Fault::NoLog);
            return 0;
        }
        Err(error) => {
            problems.add(None, file_fault(&paths.log, &error));
            return 0;
        }
    };
    let length = file.metadata().map(|about| about.len()).unwrap_or_default();
    let mut bytes = 0;
    let mut lines = Lines::new(BufReader::with_capacity(1 << 18, file));
    while problems.0.len() < MAX_PROBLEMS {
        let index = walk.tree.size();
        match lines.next() {
            Err(error) => {
                problems.add(Some(index), file_fault(&paths.log, &error));
                return 0;
            }
            Ok(None) => return 0,
            Ok(Some(Piece::Torn)) => return length.saturating_sub(bytes).max(1),
            Ok(Some(Piece::TooLong)) => problems.add(Some(index), EntryError::TooLong),
            Ok(Some(Piece::Line(line))) => {
                bytes += line.len() as u64 + 1;
                if let Err(error) = walk.feed(line) {
                    problems.add(Some(index), error);
                }
            }
        }
    }
    0
}

fn check_key(walk: &Walk, key: Option<&VerifierKey>, problems: &mut Problems) {
    match (walk.chain.last(), key) {
        (None, _) if walk.tree.size() > 0 => problems.add(None, Fault::NoKey),
        (Some(last), Some(key)) if !walk.chain.keys().contains(key) => {
            let (signed, asked) = (Box::new(last.clone()), Box::new(key.clone()));
            problems.add(None, Fault::WrongKey { signed, asked });
        }
        _ => {}
    }
}

/// Whether the entries are those that the checkpoint signs; how many stand after them.
fn check_own(walk: &Walk, note: Option<&str>, problems: &mut Problems) -> u64 {
    let size = walk.tree.size();
    let Some(note) = note else {
        if size > 0 {
            problems.add(None, Fault::NoCheckpoint);
        }
        return size;
    };
    let own = match Checkpoint::open(note, walk.chain.keys()) {
        Ok(own) => own,
        Err(error) => {
            problems.add(None, Fault::Checkpoint(error));
            return 0;
        }
    };
    if walk.chain.origin() != Some(own.origin.as_str()) {
        let expected = walk.chain.origin().unwrap_or_default().to_owned();
        problems.add(None, Fault::OtherOrigin { found: own.origin.clone(), expected });
    }
    match agrees(walk, &Witnessing::Own, own.size, &own.root) {
        Err(Fault::SplitView { .. }) => problems.add(None, Fault::Changed),
        Err(fault) => problems.add(None, fault),
        Ok(_) => {}
    }
    size.saturating_sub(own.size)
}
