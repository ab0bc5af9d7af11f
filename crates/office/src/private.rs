//! Files that only their owner may read.

use std::fs;
use std::path::Path;

use waarborg_evidence::create_private;

use crate::error::OfficeError;

/// The salt of all digests over keys of rows: without it nobody can look up which row was meant.
pub(crate) fn read_salt(path: &Path) -> Result<[u8; 32], OfficeError> {
    let shown = || path.display().to_string();
    let failed = |error: std::io::Error| match error.kind() {
        std::io::ErrorKind::NotFound => OfficeError::SaltGone(shown()),
        _ => OfficeError::Store { path: shown(), why: error.to_string() },
    };
    if is_open_to_others(path).map_err(failed)? {
        return Err(OfficeError::SaltOpen(shown()));
    }
    fs::read(path).map_err(failed)?.try_into().map_err(|_| OfficeError::SaltWrong(shown()))
}

#[cfg(unix)]
fn is_open_to_others(path: &Path) -> std::io::Result<bool> {
    use std::os::unix::fs::PermissionsExt as _;
    Ok(fs::metadata(path)?.permissions().mode() & 0o077 != 0)
}

#[cfg(not(unix))]
fn is_open_to_others(path: &Path) -> std::io::Result<bool> {
    fs::metadata(path).map(|_| false)
}

/// Takes away what a file allows to others than its owner.
#[cfg(unix)]
pub(crate) fn restrict(path: &Path, mode: u32) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    if path.exists() && fs::metadata(path)?.permissions().mode() & 0o077 != 0 {
        fs::set_permissions(path, fs::Permissions::from_mode(mode))?;
    }
    Ok(())
}

#[cfg(not(unix))]
pub(crate) fn restrict(_: &Path, _: u32) -> std::io::Result<()> {
    Ok(())
}

/// Writes a file that only its owner may read, durably.
pub(crate) fn write_private(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    use std::io::Write as _;
    let partial = path.with_extension("partial");
    let mut file = create_private(&partial)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(&partial, path)?;
    match path.parent() {
        Some(parent) => fs::File::open(parent)?.sync_all(),
        None => Ok(()),
    }
}
