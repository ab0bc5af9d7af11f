//! Checkpoints: the size and root of a log, signed (C2SP tlog-checkpoint).

use crate::key::{Signer, VerifierKey};
use crate::merkle::Hash;
use crate::note::{Note, NoteError};
use crate::said::Said;

/// Why a text is not a checkpoint, or its signatures do not hold.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CheckpointError {
    /// The note around it is wrong.
    #[error(transparent)]
    Note(#[from] NoteError),
    /// A line of the checkpoint is missing or wrong.
    #[error("not a checkpoint: the {what} is missing or wrong")]
    Line {
        /// Which line.
        what: &'static str,
    },
}

impl CheckpointError {
    /// What it says, for a catalogue.
    pub fn said(&self) -> Said {
        match self {
            Self::Note(note) => note.said(),
            Self::Line { what } => Said::new("checkpoint-line").text("what", what),
        }
    }

    /// What to do about it.
    pub fn help(&self) -> &'static str {
        match self {
            Self::Note(note) => note.help(),
            Self::Line { .. } => {
                "a checkpoint has three lines (origin, size, root in base64) before its empty line"
            }
        }
    }
}

/// What a log says of itself at one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkpoint {
    /// The name of the log.
    pub origin: String,
    /// The number of entries.
    pub size: u64,
    /// The root of their tree.
    pub root: Hash,
    /// Further lines; none are written here, those of others are kept.
    pub extensions: Vec<String>,
}

impl Checkpoint {
    /// A checkpoint without further lines.
    pub fn new(origin: &str, size: u64, root: Hash) -> Self {
        Self { origin: origin.to_owned(), size, root, extensions: Vec::new() }
    }

    /// The text that is signed.
    pub fn text(&self) -> String {
        let mut text = format!("{}\n{}\n{}\n", self.origin, self.size, self.root);
        for line in &self.extensions {
            text.push_str(line);
            text.push('\n');
        }
        text
    }

    /// The checkpoint as a note signed by these keys.
    ///
    /// # Errors
    ///
    /// When a line of the checkpoint cannot stand in a note.
    pub fn sign(&self, signers: &[&Signer]) -> Result<Note, CheckpointError> {
        let text = self.text();
        if Self::parse_text(&text)? != *self {
            return Err(CheckpointError::Line { what: "extension" });
        }
        Ok(Note::sign(text, signers)?)
    }

    /// A note as it was kept, whatever a mail program or an editor did to its line ends and its first bytes.
    pub fn as_kept(text: &str) -> String {
        let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
        format!("{}\n", text.trim_end_matches('\n'))
    }

    /// Reads a checkpoint and its note; says nothing about the signatures.
    ///
    /// # Errors
    ///
    /// When the text is not a checkpoint in a signed note.
    pub fn parse(note: &str) -> Result<(Self, Note), CheckpointError> {
        let note = Note::parse(note)?;
        Ok((Self::parse_text(note.text())?, note))
    }

    /// Reads a checkpoint that at least one of `keys` has signed.
    ///
    /// # Errors
    ///
    /// When the text is not a checkpoint, a signature of a known key is wrong, or none of the keys has signed.
    pub fn open(note: &str, keys: &[VerifierKey]) -> Result<Self, CheckpointError> {
        let (checkpoint, note) = Self::parse(note)?;
        note.verify(keys)?;
        Ok(checkpoint)
    }

    fn parse_text(text: &str) -> Result<Self, CheckpointError> {
        let wrong = |what| CheckpointError::Line { what };
        let mut lines = text.strip_suffix('\n').ok_or(wrong("last newline"))?.split('\n');
        let origin = lines.next().filter(|line| !line.is_empty()).ok_or(wrong("origin"))?;
        let size = lines.next().and_then(decimal).ok_or(wrong("size"))?;
        let root = lines.next().and_then(|line| line.parse().ok()).ok_or(wrong("root"))?;
        let extensions: Vec<String> = lines.map(str::to_owned).collect();
        if extensions.iter().any(String::is_empty) {
            return Err(wrong("extension"));
        }
        Ok(Self { origin: origin.to_owned(), size, root, extensions })
    }
}

/// A number without sign and without leading zeros.
fn decimal(text: &str) -> Option<u64> {
    let canonical = text == "0" || (!text.starts_with('0') && text.bytes().all(|byte| byte.is_ascii_digit()));
    if canonical { text.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::merkle::EMPTY_ROOT;
    use proptest::prelude::*;

    fn signer() -> Signer {
        Signer::new("praktijk.example/log", [1; 32]).unwrap()
    }

    #[test]
    fn a_checkpoint_is_three_lines_an_empty_one_and_a_signature() {
        let note = Checkpoint::new("praktijk.example/log", 0, EMPTY_ROOT).sign(&[&signer()]).unwrap();
        assert_eq!(
            note.to_string(),
            "praktijk.example/log\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n\n\u{2014} praktijk.example/log \
             myYP3FewIp4kpY5/fQ/WkaQFjJeAZJQoxH3diVGvqVVc0AYuO9NMMEuxstmEHWYb7NjsHAKZr7dB2rUc8LfYcBOwQA0=\n"
        );
    }

    #[test]
    fn a_signed_checkpoint_is_read_back_with_its_further_lines() {
        let mut checkpoint = Checkpoint::new("praktijk.example/log", 812, Hash([5; 32]));
        checkpoint.extensions = vec!["seen by two".to_owned()];
        let note =
            checkpoint.sign(&[&signer(), &Signer::new("witness", [2; 32]).unwrap()]).unwrap().to_string();
        assert_eq!(Checkpoint::open(&note, &[signer().verifier().clone()]).unwrap(), checkpoint);
        let changed = note.replace("812", "813");
        assert!(matches!(
            Checkpoint::open(&changed, &[signer().verifier().clone()]),
            Err(CheckpointError::Note(NoteError::Wrong(_)))
        ));
    }

    #[test]
    fn lines_that_are_wrong_are_refused() {
        let root = EMPTY_ROOT.to_string();
        for text in [
            format!("\n1\n{root}\n"),
            format!("log\n01\n{root}\n"),
            format!("log\n+1\n{root}\n"),
            format!("log\n-1\n{root}\n"),
            format!("log\n\n{root}\n"),
            format!("log\n18446744073709551616\n{root}\n"),
            format!("log\n1\n{}\n", root.trim_end_matches('=')),
            "log\n1\nAAAA\n".to_owned(),
            "log\n1\n".to_owned(),
            format!("log\n1\n{root}\n\nextension\n"),
        ] {
            let note = Note::sign(text.clone(), &[&signer()]).unwrap().to_string();
            assert!(matches!(Checkpoint::parse(&note), Err(CheckpointError::Line { .. })), "{text:?}");
        }
        assert!(Checkpoint::new("", 1, EMPTY_ROOT).sign(&[]).is_err());
        assert!(Checkpoint::new("a\nb", 1, EMPTY_ROOT).sign(&[]).is_err());
    }

    proptest! {
        #[test]
        fn any_text_is_read_without_a_panic(text in "\\PC*", lines in "[a-z0-9+/=\n\u{2014} ]{0,200}") {
            let _ = Checkpoint::parse(&text).is_ok();
            let _ = Checkpoint::parse(&lines).is_ok();
            if let Ok(checkpoint) = Checkpoint::parse_text(&lines) {
                prop_assert_eq!(checkpoint.text(), lines);
            }
        }
    }
}
