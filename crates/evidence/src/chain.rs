//! The keys of a log, from its first entry through every rotation.

use crate::entry::{Act, Digest, Entry, Instant, Origin, Rotation, Signature};
use crate::key::{Signer, VerifierKey};
use crate::merkle::Hash;
use crate::said::Said;

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

impl ChainError {
    /// What it says, for a catalogue.
    pub fn said(&self) -> Said {
        Said::new(match self {
            Self::NotOpened => "chain-not-opened",
            Self::Opened => "chain-opened",
            Self::OtherKey => "chain-other-key",
            Self::OtherLog => "chain-other-log",
            Self::Unsigned => "chain-unsigned",
        })
    }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::merkle::EMPTY_ROOT;

    fn signer(name: &str, byte: u8) -> Signer {
        Signer::new(name, [byte; 32]).unwrap()
    }

    fn at() -> Instant {
        Instant::from_micros(0).unwrap()
    }

    fn begun() -> Chain {
        let mut chain = Chain::default();
        chain.follow(&opened(at(), &signer("log", 1)).unwrap(), 0, EMPTY_ROOT).unwrap();
        chain
    }

    #[test]
    fn a_rotation_needs_both_signatures() {
        let (old, new) = (signer("log", 1), signer("log", 2));
        let root = Hash([4; 32]);
        let good = rotated(at(), &old, &new, 1, root);
        let mut chain = begun();
        chain.follow(&good, 1, root).unwrap();
        assert_eq!(chain.keys(), [old.verifier().clone(), new.verifier().clone()]);
        let changes: [fn(&mut Rotation); 2] = [
            |rotation| rotation.signed_by_new = rotation.signed_by_old,
            |rotation| rotation.signed_by_old = rotation.signed_by_new,
        ];
        for change in changes {
            let mut forged = good.clone();
            let Act::KeyRotated(rotation) = &mut forged.act else { panic!("a rotation") };
            change(rotation);
            assert_eq!(begun().follow(&forged, 1, root), Err(ChainError::Unsigned));
        }
    }

    #[test]
    fn a_log_is_opened_once_and_first() {
        let again = opened(at(), &signer("log", 2)).unwrap();
        assert_eq!(begun().follow(&again, 1, EMPTY_ROOT), Err(ChainError::Opened));
        let mut other = again;
        if let Act::Opened { origin, .. } = &mut other.act {
            *origin = "elsewhere".parse().unwrap();
        }
        assert_eq!(Chain::default().follow(&other, 0, EMPTY_ROOT), Err(ChainError::Opened));
    }

    #[test]
    fn a_key_of_another_name_cannot_follow() {
        let entry = rotated(at(), &signer("log", 1), &signer("elsewhere", 2), 1, EMPTY_ROOT);
        assert_eq!(begun().follow(&entry, 1, EMPTY_ROOT), Err(ChainError::OtherKey));
    }
}
