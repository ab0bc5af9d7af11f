//! A signing key in a file of its own, outside the folder of the log that it signs.

use std::fs::{File, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::{KeyError, Signer};

/// The first line of the file; the name and the seed in base64 follow, each on a line.
const HEADER: &str = "waarborg signing key 1";

impl Signer {
    /// Makes a key from 32 random bytes and writes it to a new file that only its owner can read.
    ///
    /// # Errors
    ///
    /// When the name is not one that a key may have, a file stands there already, or it cannot be written.
    pub fn create(path: &Path, name: &str, random: [u8; 32]) -> Result<Self, KeyError> {
        let signer = Self::new(name, random)?;
        let failed = |source| KeyError::File { path: path.to_owned(), source };
        let mut file = new_file(path).map_err(|source| match source.kind() {
            ErrorKind::AlreadyExists => KeyError::Exists(path.to_owned()),
            _ => failed(source),
        })?;
        let text = format!("{HEADER}\n{name}\n{}\n", STANDARD.encode(random));
        file.write_all(text.as_bytes()).and_then(|()| file.sync_all()).map_err(failed)?;
        crate::log::disk::sync_folder_of(path).map_err(failed)?;
        Ok(signer)
    }

    /// Reads a key from its file.
    ///
    /// # Errors
    ///
    /// When the file cannot be read, others can read it, or it is not a signing key.
    pub fn read(path: &Path) -> Result<Self, KeyError> {
        let failed = |source| KeyError::File { path: path.to_owned(), source };
        let file = File::open(path).map_err(failed)?;
        if is_open_to_others(&file).map_err(failed)? {
            return Err(KeyError::Open(path.to_owned()));
        }
        let text = std::io::read_to_string(file).map_err(failed)?;
        let mut lines = text.lines();
        let seed = match (lines.next(), lines.next(), lines.next(), lines.next()) {
            (Some(HEADER), Some(name), Some(seed), None) => {
                STANDARD.decode(seed).ok().and_then(|seed| seed.try_into().ok()).map(|seed| (name, seed))
            }
            _ => None,
        };
        let (name, seed) = seed.ok_or_else(|| KeyError::Secret(path.to_owned()))?;
        Self::new(name, seed)
    }
}

#[cfg(unix)]
fn new_file(path: &Path) -> std::io::Result<File> {
    use std::os::unix::fs::OpenOptionsExt;
    OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)
}

#[cfg(not(unix))]
fn new_file(path: &Path) -> std::io::Result<File> {
    OpenOptions::new().write(true).create_new(true).open(path)
}

#[cfg(unix)]
fn is_open_to_others(file: &File) -> std::io::Result<bool> {
    use std::os::unix::fs::PermissionsExt;
    Ok(file.metadata()?.permissions().mode() & 0o077 != 0)
}

#[cfg(not(unix))]
fn is_open_to_others(_: &File) -> std::io::Result<bool> {
    Ok(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_written_once_and_read_back() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("evidence.key");
        let made = Signer::create(&path, "praktijk.example/log", [9; 32]).unwrap();
        assert_eq!(Signer::read(&path).unwrap().verifier(), made.verifier());
        assert!(matches!(Signer::create(&path, "praktijk.example/log", [8; 32]), Err(KeyError::Exists(_))));
        assert_eq!(Signer::read(&path).unwrap().verifier(), made.verifier());
    }

    #[cfg(unix)]
    #[test]
    fn a_key_that_others_can_read_is_refused() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("evidence.key");
        Signer::create(&path, "log", [9; 32]).unwrap();
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o640)).unwrap();
        assert!(matches!(Signer::read(&path), Err(KeyError::Open(_))));
    }

    #[test]
    fn what_is_not_a_key_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("evidence.key");
        assert!(matches!(Signer::read(&path), Err(KeyError::File { .. })));
        Signer::create(&path, "log", [9; 32]).unwrap();
        let good = std::fs::read_to_string(&path).unwrap();
        for text in [
            "",
            "waarborg",
            &good.replace("log", "l g"),
            &good.replace("CQk", "CQ"),
            &format!("{good}more\n"),
        ] {
            std::fs::write(&path, text).unwrap();
            assert!(Signer::read(&path).is_err(), "{text:?}");
        }
    }
}
