//! The keys of a log, from its first entry through every rotation.

use crate::entry::{Act, Digest, Entry, Instant, Origin, Rotation, Signature};
use crate::key::{Signer, VerifierKey};
use crate::merkle::Hash;

/// Why the keys of a log do not follow from one another.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ChainError {
    /// The first entry is not `opened`.
    #[error("the log does not begin with `opened`")]
    NotOpened,
    /// `opened` stands later than first, or names a key of another name than the log.
    #[error("`opened` stands where it cannot")]
    Opened,
    /// A rotation is not from the key in force.
    #[error("the rotation is not from the key in force")]
    OtherKey,
    /// A rotation names another log than the one before it.
    #[error("the rotation was signed over another log than this one")]
    OtherLog,
    /// A rotation is not signed by both keys.
    #[error("the rotation is not signed by both keys")]
    Unsigned,
}

/// The keys that have signed, oldest first.
#[derive(Debug, Clone, Default)]
pub(crate) struct Chain {
    keys: Vec<VerifierKey>,
}

impl Chain {
    pub(crate) fn keys(&self) -> &[VerifierKey] {
        &self.keys
    }

    /// The key in force.
    pub(crate) fn last(&self) -> Option<&VerifierKey> {
        self.keys.last()
    }

    /// The name of the log.
    pub(crate) fn origin(&self) -> Option<&str> {
        self.keys.first().map(VerifierKey::name)
    }

    /// Takes an entry about keys; `size` and `root` are the log before it.
    pub(crate) fn follow(&mut self, entry: &Entry, size: u64, root: Hash) -> Result<(), ChainError> {
        match &entry.act {
            Act::Opened { origin, key } => {
                if size != 0 || origin.as_str() != key.name() {
                    return Err(ChainError::Opened);
                }
                self.keys.push(key.clone());
            }
            Act::KeyRotated(rotation) => {
                let Rotation { old, new, .. } = rotation.as_ref();
                if self.last() != Some(old) || new.name() != old.name() {
                    return Err(ChainError::OtherKey);
                }
                if rotation.size != size || rotation.root != Digest::from(root) {
                    return Err(ChainError::OtherLog);
                }
                let text = rotation_text(old, new, size, root, entry.at);
                let signed = |key: &VerifierKey, by: &Signature| key.verify(text.as_bytes(), &by.0);
                if !signed(old, &rotation.signed_by_old) || !signed(new, &rotation.signed_by_new) {
                    return Err(ChainError::Unsigned);
                }
                self.keys.push(new.clone());
            }
            _ => {}
        }
        Ok(())
    }
}

/// The first entry of a log.
pub(crate) fn opened(at: Instant, signer: &Signer) -> Option<Entry> {
    let origin: Origin = signer.verifier().name().parse().ok()?;
    Some(Entry::new(at, Act::Opened { origin, key: signer.verifier().clone() }))
}

/// The entry that hands a log over from one key to another, signed by both.
pub(crate) fn rotated(at: Instant, old: &Signer, new: &Signer, size: u64, root: Hash) -> Entry {
    let text = rotation_text(old.verifier(), new.verifier(), size, root, at);
    let rotation = Rotation {
        old: old.verifier().clone(),
        new: new.verifier().clone(),
        size,
        root: root.into(),
        signed_by_old: Signature(old.sign(text.as_bytes())),
        signed_by_new: Signature(new.sign(text.as_bytes())),
    };
    Entry::new(at, Act::KeyRotated(Box::new(rotation)))
}

/// What both keys sign: the keys, and the log as it stood. Its second line is no size, so it is never a checkpoint.
fn rotation_text(old: &VerifierKey, new: &VerifierKey, size: u64, root: Hash, at: Instant) -> String {
    format!("waarborg key rotation\n{old}\n{new}\n{size}\n{root}\n{at}\n")
}
