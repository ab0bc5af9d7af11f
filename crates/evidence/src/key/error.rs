//! What can be wrong with a key or its file.

use std::path::PathBuf;

use crate::said::{Said, said_of_file};

/// Why a key cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// The name has characters that a note cannot hold.
    #[error("`{0}` cannot name a key")]
    Name(String),
    /// The text is not a public key.
    #[error("`{0}` is not a public key")]
    Public(String),
    /// A key stands there already.
    #[error("a key stands in `{}` already", .0.display())]
    Exists(PathBuf),
    /// The file is not a signing key.
    #[error("`{}` is not a signing key", .0.display())]
    Secret(PathBuf),
    /// Others can read the file.
    #[error("others on this machine can read the signing key in `{}`", .0.display())]
    Open(PathBuf),
    /// The file cannot be read or written.
    #[error("the signing key in `{}` cannot be read or written: {source}", path.display())]
    File {
        /// Path of the file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
}

impl KeyError {
    /// What it says, for a catalogue.
    pub fn said(&self) -> Said {
        match self {
            Self::Name(name) => Said::new("key-name").text("name", name),
            Self::Public(text) => Said::new("key-public").text("text", text),
            Self::Exists(path) => Said::new("key-exists").text("path", path.display()),
            Self::Secret(path) => Said::new("key-secret").text("path", path.display()),
            Self::Open(path) => Said::new("key-open").text("path", path.display()),
            Self::File { path, source } => {
                Said::new("key-file").text("path", path.display()).said("why", said_of_file(source))
            }
        }
    }

    /// What to do about it.
    pub fn help(&self) -> &'static str {
        match self {
            Self::Name(_) => "take letters, digits and `_.:/-`, at most 120",
            Self::Public(_) => "a public key is written `name+hash+base64`; copy it whole",
            Self::Exists(_) => "use the key that is there, or name another file; a key is never overwritten",
            Self::Secret(_) => "restore the file from its own backup; a lost key is replaced, not repaired",
            Self::Open(_) => "set its permissions to 0600, and rotate the key if others may have read it",
            Self::File { .. } => "check the path and who may read it",
        }
    }
}
