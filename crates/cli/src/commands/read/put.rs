//! Writing a draft and the words that it came from, over nothing that stands there.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use waarborg_policy::messages::Message;
use waarborg_reader::{Draft, Page};

use super::answers::Answered;
use crate::files::{refuse_foreign, replace_text};
use crate::folder::name;
use crate::trouble::Trouble;

/// The files of a draft.
pub(super) struct Files {
    /// The policy.
    pub(super) policy: PathBuf,
    /// The words beside it.
    pub(super) words: PathBuf,
}

impl Files {
    /// The files for a path, of which none exists: what stands there may be what a person mended.
    pub(super) fn new(policy: &Path) -> anyhow::Result<Files> {
        let policy = if policy.is_dir() { policy.join("privacy.toml") } else { policy.to_owned() };
        let words = policy.with_extension("words.toml");
        for path in [&policy, &words] {
            if path.exists() {
                return Err(Trouble(Message::new("read-exists").text("path", name(path))).into());
            }
            refuse_foreign(path, |_| false)?;
        }
        Ok(Files { policy, words })
    }

    /// Writes both: the words first, so that a policy never lies there without them.
    pub(super) fn write(&self, policy: &str, words: &str) -> anyhow::Result<()> {
        replace_text(&self.words, words)?;
        replace_text(&self.policy, policy)
    }
}

/// The words that each value came from, by its path.
pub(super) fn words_file(page: &Page, draft: &Draft, answered: &Answered) -> String {
    let mut words: BTreeMap<&str, String> = BTreeMap::new();
    for (path, places) in &draft.words {
        let sentence = places.first().map(|place| draft.outline.sentence(place));
        if let Some(text) = sentence.and_then(|place| page.text.get(place))
            && !answered.is_dropped(path)
        {
            words.insert(path, text.split_whitespace().collect::<Vec<_>>().join(" "));
        }
    }
    let mut document = toml_edit::DocumentMut::new();
    for (path, words) in words {
        document.insert(path, toml_edit::value(words));
    }
    document.to_string()
}
