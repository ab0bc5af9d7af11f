//! A log in one file that stands by itself: a header, the entries exactly as logged, the checkpoint.
//!
//! The header is a line of JSON with the version, the origin and the key in force; the checkpoint is the last line, a
//! signed note in JSON. Keys that were in force earlier are in the entries.

use std::io::{self, Write};

use serde::{Deserialize, Serialize};

use crate::key::VerifierKey;

/// The version of the format.
pub const VERSION: u32 = 1;

/// The first line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Header {
    pub(crate) waarborg_evidence: u32,
    pub(crate) origin: String,
    pub(crate) key: VerifierKey,
}

/// The last line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Footer {
    pub(crate) checkpoint: String,
}

impl Footer {
    /// How the last line begins; no entry begins so.
    pub(crate) const START: &[u8] = b"{\"checkpoint\":";
}

pub(crate) fn write_header(out: &mut dyn Write, key: &VerifierKey) -> io::Result<()> {
    let header = Header { waarborg_evidence: VERSION, origin: key.name().to_owned(), key: key.clone() };
    write_line(out, &header)
}

pub(crate) fn write_checkpoint(out: &mut dyn Write, note: &str) -> io::Result<()> {
    write_line(out, &Footer { checkpoint: note.to_owned() })
}

fn write_line(out: &mut dyn Write, line: &impl Serialize) -> io::Result<()> {
    out.write_all(serde_json::to_string(line)?.as_bytes())?;
    out.write_all(b"\n")
}
