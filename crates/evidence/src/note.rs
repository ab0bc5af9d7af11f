//! Signed notes: a text with signatures under it (C2SP signed-note).
//!
//! The text ends in a newline; then comes an empty line; then one line for each signature: an em dash (U+2014), a
//! space, the name of the key, a space, and base64 of the key's hash (4 bytes) and the signature.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::key::{Signer, VerifierKey};
use crate::said::Said;

/// No note is longer than this.
const MAX_BYTES: usize = 1_000_000;
/// No note has more signatures than this.
const MAX_SIGNATURES: usize = 100;

/// Why a text is not a signed note, or its signatures do not hold.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoteError {
    /// The note is too long, has too many signatures, or holds control characters.
    #[error("not a signed note: it is too long or holds control characters")]
    Text,
    /// There is no empty line before the signatures.
    #[error("not a signed note: no empty line stands between the text and its signatures")]
    NoSignatures,
    /// A line among the signatures is not one.
    #[error("not a signed note: `{0}` is not a signature line")]
    SignatureLine(String),
    /// A signature of a known key is wrong.
    #[error("the signature of `{0}` does not belong to this text")]
    Wrong(String),
    /// None of the known keys has signed.
    #[error("none of the keys asked for has signed this note")]
    Unsigned,
}

impl NoteError {
    /// What it says, for a catalogue.
    pub fn said(&self) -> Said {
        match self {
            Self::Text => Said::new("note-text"),
            Self::NoSignatures => Said::new("note-no-signatures"),
            Self::SignatureLine(line) => Said::new("note-signature-line").text("line", line),
            Self::Wrong(key) => Said::new("note-wrong").text("key", key),
            Self::Unsigned => Said::new("note-unsigned"),
        }
    }

    /// What to do about it.
    pub fn help(&self) -> &'static str {
        match self {
            Self::Text | Self::NoSignatures | Self::SignatureLine(_) => {
                "copy the note again, with its empty line and its signature lines"
            }
            Self::Wrong(_) => {
                "the text was changed after it was signed: ask for the note again and keep both"
            }
            Self::Unsigned => "give the public key of the log that made the note",
        }
    }
}

/// One signature under a note; `bytes` is what the algorithm of its key made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteSignature {
    /// Name of the key.
    pub name: String,
    /// First four bytes of the key's hash.
    pub key_hash: [u8; 4],
    /// The signature itself.
    pub bytes: Vec<u8>,
}

/// A text and the signatures under it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    text: String,
    signatures: Vec<NoteSignature>,
}

impl Note {
    /// A note with this text, signed by these keys. The text must end in a newline.
    ///
    /// # Errors
    ///
    /// When the text does not end in a newline or holds control characters.
    pub fn sign(text: String, signers: &[&Signer]) -> Result<Self, NoteError> {
        if !is_text(&text) || !text.ends_with('\n') {
            return Err(NoteError::Text);
        }
        let mut note = Self { text, signatures: Vec::new() };
        signers.iter().for_each(|signer| note.add(signer));
        Ok(note)
    }

    /// Adds one more signature.
    pub fn add(&mut self, signer: &Signer) {
        let key = signer.verifier();
        self.signatures.push(NoteSignature {
            name: key.name().to_owned(),
            key_hash: key.hash(),
            bytes: signer.sign(self.text.as_bytes()).to_vec(),
        });
    }

    /// Reads a note; says nothing about its signatures.
    ///
    /// # Errors
    ///
    /// When the text is not a signed note.
    pub fn parse(note: &str) -> Result<Self, NoteError> {
        if !is_text(note) {
            return Err(NoteError::Text);
        }
        let split = note.rfind("\n\n").ok_or(NoteError::NoSignatures)?;
        let (Some(text), Some(lines)) = (note.get(..=split), note.get(split + 2..)) else {
            return Err(NoteError::NoSignatures);
        };
        let lines = lines.strip_suffix('\n').ok_or(NoteError::NoSignatures)?;
        let signatures = lines.split('\n').map(signature_line).collect::<Result<Vec<_>, _>>()?;
        if signatures.len() > MAX_SIGNATURES {
            return Err(NoteError::Text);
        }
        Ok(Self { text: text.to_owned(), signatures })
    }

    /// The text, with its last newline.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The signatures, known or not.
    pub fn signatures(&self) -> &[NoteSignature] {
        &self.signatures
    }

    /// Those of `keys` that have signed. Signatures of other keys are ignored; a wrong one of a known key is an error.
    ///
    /// # Errors
    ///
    /// When a signature of a known key is wrong or none of the keys has signed.
    pub fn verify<'k>(&self, keys: &'k [VerifierKey]) -> Result<Vec<&'k VerifierKey>, NoteError> {
        let mut good: Vec<&VerifierKey> = Vec::new();
        for signature in &self.signatures {
            let known = |key: &&VerifierKey| key.name() == signature.name && key.hash() == signature.key_hash;
            let Some(key) = keys.iter().find(known) else { continue };
            if !key.verify(self.text.as_bytes(), &signature.bytes) {
                return Err(NoteError::Wrong(signature.name.clone()));
            }
            if !good.contains(&key) {
                good.push(key);
            }
        }
        if good.is_empty() { Err(NoteError::Unsigned) } else { Ok(good) }
    }
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.text)?;
        for signature in &self.signatures {
            let mut bytes = signature.key_hash.to_vec();
            bytes.extend_from_slice(&signature.bytes);
            writeln!(f, "\u{2014} {} {}", signature.name, STANDARD.encode(bytes))?;
        }
        Ok(())
    }
}

fn is_text(text: &str) -> bool {
    text.len() <= MAX_BYTES && text.chars().all(|c| c >= ' ' || c == '\n')
}

fn signature_line(line: &str) -> Result<NoteSignature, NoteError> {
    let wrong = || NoteError::SignatureLine(line.chars().take(120).collect());
    let (name, encoded) =
        line.strip_prefix("\u{2014} ").and_then(|rest| rest.split_once(' ')).ok_or_else(wrong)?;
    if name.is_empty() || name.contains(|c: char| c.is_whitespace() || c == '+') {
        return Err(wrong());
    }
    let bytes = STANDARD.decode(encoded).map_err(|_| wrong())?;
    match bytes.split_first_chunk::<4>() {
        Some((key_hash, signature)) if !signature.is_empty() => {
            Ok(NoteSignature { name: name.to_owned(), key_hash: *key_hash, bytes: signature.to_vec() })
        }
        _ => Err(wrong()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The example of Go's `golang.org/x/mod/sumdb/note`, whose format C2SP signed-note is.
    const EXAMPLE: &str = "If you think cryptography is the answer to your problem,\n\
        then you don't know what your problem is.\n\n\
        \u{2014} PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

    fn peter() -> VerifierKey {
        "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW".parse().unwrap()
    }

    fn signer(name: &str, byte: u8) -> Signer {
        Signer::new(name, [byte; 32]).unwrap()
    }

    #[test]
    fn a_note_made_elsewhere_is_read_verified_and_written_back() {
        let note = Note::parse(EXAMPLE).unwrap();
        assert_eq!(note.verify(&[peter()]).unwrap(), [&peter()]);
        assert_eq!(note.to_string(), EXAMPLE);
    }

    #[test]
    fn our_signature_equals_the_one_made_elsewhere() {
        let secret = STANDARD.decode("AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz").unwrap();
        let seed: [u8; 32] = secret[1..].try_into().unwrap();
        let signer = Signer::new("PeterNeumann", seed).unwrap();
        assert_eq!(signer.verifier(), &peter());
        let text = Note::parse(EXAMPLE).unwrap().text().to_owned();
        assert_eq!(Note::sign(text, &[&signer]).unwrap().to_string(), EXAMPLE);
    }

    #[test]
    fn unknown_signatures_are_ignored_and_wrong_ones_of_known_keys_are_not() {
        let (one, two, three) = (signer("one", 1), signer("two", 2), signer("three", 3));
        let note = Note::sign("text\n".to_owned(), &[&one, &two]).unwrap();
        let keys = [two.verifier().clone(), three.verifier().clone()];
        assert_eq!(note.verify(&keys).unwrap(), [two.verifier()]);
        assert_eq!(note.verify(&[three.verifier().clone()]), Err(NoteError::Unsigned));
        let other = Note::parse(&note.to_string().replace("text", "next")).unwrap();
        assert_eq!(other.verify(&keys), Err(NoteError::Wrong("two".to_owned())));
    }

    #[test]
    fn what_is_not_a_note_is_refused() {
        for text in ["", "\n", "text\n", "text\n\n", "text\n\nno dash\n", "a\tb\n\n\u{2014} k AAAAAAA=\n"] {
            assert!(Note::parse(text).is_err(), "{text:?}");
        }
        assert!(Note::parse(EXAMPLE.trim_end()).is_err());
        assert!(Note::parse(&EXAMPLE.replace('\u{2014}', "-")).is_err());
        assert!(Note::sign("no newline".to_owned(), &[]).is_err());
    }

    proptest! {
        #[test]
        fn any_text_is_read_without_a_panic(text in "[ -~\n\u{2014}+=]{0,200}") {
            if let Ok(note) = Note::parse(&text) {
                prop_assert_eq!(Note::parse(&note.to_string()).unwrap(), note);
            }
        }
    }
}
