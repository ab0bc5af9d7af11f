//! A log to work on, and ways to tamper with it.

use std::io::Cursor;
use std::path::{Path, PathBuf};

use waarborg_evidence::entry::{Id, Instant};
use waarborg_evidence::export::VERSION;
use waarborg_evidence::merkle::{CompactRange, leaf_hash};
use waarborg_evidence::{Act, Checkpoint, Entry, Log, Report, Signer, VerifierKey, verify};

pub(crate) const ORIGIN: &str = "praktijk.example/log";

/// A minute for each entry, from 2026-11-24T09:00.
pub(crate) fn at(minute: i64) -> Instant {
    Instant::from_micros(1_795_510_800_000_000 + minute * 60_000_000).unwrap()
}

pub(crate) fn id(text: &str) -> Id {
    text.parse().unwrap()
}

pub(crate) fn signer() -> Signer {
    Signer::new(ORIGIN, [7; 32]).unwrap()
}

pub(crate) fn other_signer() -> Signer {
    Signer::new(ORIGIN, [8; 32]).unwrap()
}

pub(crate) fn key() -> VerifierKey {
    signer().verifier().clone()
}

pub(crate) fn done(n: u64) -> Entry {
    Entry::new(at(n as i64), Act::Done { run: id("run-1"), batch: n, n: n * 10, acts: Vec::new() })
}

/// A folder with a log of `size` entries.
pub(crate) struct Story {
    folder: tempfile::TempDir,
}

impl Story {
    pub(crate) fn new(size: u64) -> Self {
        let story = Self { folder: tempfile::tempdir().unwrap() };
        let mut log = Log::create(&story.path(), signer(), at(0)).unwrap();
        log.append_all(&(1..size).map(done).collect::<Vec<_>>()).unwrap();
        log.checkpoint().unwrap();
        story
    }

    pub(crate) fn path(&self) -> PathBuf {
        self.folder.path().join("evidence")
    }

    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.path().join(name)
    }

    pub(crate) fn log(&self) -> Log {
        let (log, recovered) = Log::open(&self.path(), signer(), &[]).unwrap();
        assert_eq!(recovered, None);
        log
    }

    pub(crate) fn export(&self) -> String {
        export(&mut self.log())
    }

    pub(crate) fn lines(&self) -> Vec<String> {
        read(&self.file("log")).lines().map(str::to_owned).collect()
    }

    pub(crate) fn write_lines(&self, lines: &[String]) {
        std::fs::write(self.file("log"), lines.join("\n") + "\n").unwrap();
    }
}

pub(crate) fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap()
}

pub(crate) fn export(log: &mut Log) -> String {
    let mut out = Vec::new();
    log.export(&mut out).unwrap();
    String::from_utf8(out).unwrap()
}

pub(crate) fn check(export: &str, kept: Option<&str>) -> Report {
    verify(Cursor::new(export), Some(&key()), kept).unwrap()
}

pub(crate) fn whats(report: &Report) -> Vec<String> {
    report.problems.iter().map(|problem| problem.what.to_string()).collect()
}

/// The entries of an export.
pub(crate) fn entries_of(export: &str) -> Vec<String> {
    let lines: Vec<&str> = export.lines().collect();
    lines[1..lines.len() - 1].iter().map(|line| (*line).to_owned()).collect()
}

/// The export that somebody who holds the key would make of these entries.
pub(crate) fn signed_again(entries: &[String]) -> String {
    let mut tree = CompactRange::new();
    entries.iter().for_each(|line| tree.push(leaf_hash(line.as_bytes())));
    let note = Checkpoint::new(ORIGIN, tree.size(), tree.root()).sign(&[&signer()]).unwrap().to_string();
    let header = serde_json::json!({"waarborg_evidence": VERSION, "origin": ORIGIN, "key": key()});
    let footer = serde_json::json!({ "checkpoint": note });
    format!("{header}\n{}\n{footer}\n", entries.join("\n"))
}

/// The export with other entries under the header and checkpoint that were there.
pub(crate) fn with_entries(export: &str, entries: &[String]) -> String {
    let lines: Vec<&str> = export.lines().collect();
    format!("{}\n{}\n{}\n", lines[0], entries.join("\n"), lines[lines.len() - 1])
}
