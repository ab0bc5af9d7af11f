//! Writing what a command makes, so that a failure leaves the old file or the new one, and never one of the office's own.

use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Component, Path};

use waarborg_office::FOLDER;
use waarborg_policy::messages::Message;

use crate::trouble::{Trouble, unwritable};

/// Puts what `fill` writes in place of the file: beside it first, flushed, then renamed.
pub(crate) fn replace<T>(
    path: &Path,
    fill: impl FnOnce(&mut File) -> anyhow::Result<T>,
) -> anyhow::Result<T> {
    let existing = fs::metadata(path).ok();
    if existing.as_ref().is_some_and(|existing| !existing.is_file() && !existing.is_dir()) {
        // A pipe or a terminal is written straight away.
        let mut file = fs::OpenOptions::new().write(true).open(path).map_err(unwritable(path))?;
        return fill(&mut file);
    }
    let partial = path.with_added_extension("partial");
    let made = write(&partial, path, existing.as_ref(), fill);
    if made.is_err() {
        let _ = fs::remove_file(&partial);
    }
    made
}

fn write<T>(
    partial: &Path,
    path: &Path,
    existing: Option<&fs::Metadata>,
    fill: impl FnOnce(&mut File) -> anyhow::Result<T>,
) -> anyhow::Result<T> {
    let mut file = File::create(partial).map_err(unwritable(path))?;
    let made = fill(&mut file)?;
    file.flush().and_then(|()| file.sync_all()).map_err(unwritable(path))?;
    if let Some(existing) = existing {
        fs::set_permissions(partial, existing.permissions()).map_err(unwritable(path))?;
    }
    drop(file);
    fs::rename(partial, path).map_err(unwritable(path))?;
    Ok(made)
}

/// Puts a text in place of the file.
pub(crate) fn replace_text(path: &Path, text: &str) -> anyhow::Result<()> {
    replace_bytes(path, text.as_bytes())
}

/// Puts bytes in place of the file.
pub(crate) fn replace_bytes(path: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    replace(path, |file| Ok(file.write_all(bytes).map_err(unwritable(path))?))
}

/// Refuses a path within an office, and a file that `ours` does not know as one that the command made.
pub(crate) fn refuse_foreign(path: &Path, ours: impl FnOnce(&[u8]) -> bool) -> anyhow::Result<()> {
    let whole = fs::canonicalize(path).or_else(|_| {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
        fs::canonicalize(folder.unwrap_or(Path::new(".")))
    });
    let inside = |path: &Path| path.components().any(|part| part == Component::Normal(FOLDER.as_ref()));
    let about = |name| anyhow::Error::from(Trouble(Message::new(name).text("path", path.display())));
    if inside(path) || whole.as_deref().is_ok_and(inside) {
        return Err(about("file-inside-office"));
    }
    if !path.is_file() {
        return Ok(());
    }
    let mut start = [0; 1024];
    let read = File::open(path).and_then(|mut file| std::io::Read::read(&mut file, &mut start));
    let length = read.map_err(unwritable(path))?;
    let start = start.get(..length).unwrap_or_default();
    if start.is_empty() || ours(start) { Ok(()) } else { Err(about("file-not-ours")) }
}
