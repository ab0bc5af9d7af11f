//! Putting the adopted policy in the place of the transcription, so that nothing is lost: first the copy, then the
//! policy, then the words that the text was read from.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use waarborg_policy::messages::Message;

use crate::files::replace_text;
use crate::trouble::{Trouble, unreadable, unwritable};

/// What was written where.
pub(super) struct Put {
    /// The adopted policy.
    pub(super) written: PathBuf,
    /// What stood there.
    pub(super) kept: Option<PathBuf>,
    /// The words that the text was read from, which are about the transcription.
    pub(super) words: Option<PathBuf>,
}

/// Replaces a file, keeping what stood there beside it under a name with `copy` in it. Words go along with what they are
/// the words of.
pub(super) fn in_place(path: &Path, copy: &str, old: &str, new: &str) -> anyhow::Result<Put> {
    let kept = path.with_extension(format!("{copy}.toml"));
    // A copy that an earlier attempt left is the same text.
    match fs::read(&kept) {
        Ok(there) if there == old.as_bytes() => {}
        Ok(_) => return Err(stands(&kept)),
        Err(error) if error.kind() == ErrorKind::NotFound => replace_text(&kept, old)?,
        Err(error) => return Err(unreadable(&kept)(error).into()),
    }
    let (words, moved) =
        (path.with_extension("words.toml"), path.with_extension(format!("{copy}.words.toml")));
    let has_words = words.is_file();
    if has_words && moved.exists() {
        return Err(stands(&moved));
    }
    replace_text(path, new)?;
    if has_words {
        fs::rename(&words, &moved).map_err(unwritable(&moved))?;
    }
    Ok(Put { written: path.to_owned(), kept: Some(kept), words: has_words.then_some(moved) })
}

fn stands(path: &Path) -> anyhow::Error {
    Trouble(Message::new("adopt-copy-stands").text("path", path.display())).into()
}
