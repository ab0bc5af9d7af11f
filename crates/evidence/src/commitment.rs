//! Commitments: what stands in an entry instead of personal data.
//!
//! A commitment is `HMAC-SHA256(salt, field ‖ 0x00 ‖ value)` with `salt = HKDF-SHA256(person's key, info = entry id)`
//! (RFC 5869, no extraction salt, 32 bytes). The salt differs for each entry, so entries of one person cannot be
//! linked; the field's name separates equal values. Who destroys the person's key forgets the person in every entry,
//! while leaves, tree and proofs stay as they are. What remains able to tell the value is an [`Opening`] that
//! somebody kept.

use std::fmt;

use hkdf::Hkdf;
use hmac::{Hmac, KeyInit, Mac};
use serde::{Deserialize, Serialize};
use sha2::Sha256;

use crate::entry::{Id, hex};

/// 32 bytes that bind a value without telling it; written as hex.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Commitment([u8; 32]);

hex::text_form!(Commitment, "a commitment");

/// The key of one person, 32 random bytes. Dropping every copy of it forgets the person.
pub struct PersonKey([u8; 32]);

impl PersonKey {
    /// A key from 32 random bytes.
    pub fn new(random: [u8; 32]) -> Self {
        Self(random)
    }

    /// The commitment to `value` in a field of an entry.
    ///
    /// The id must be of one entry only: two entries under one id could be linked.
    pub fn commit(&self, entry: &Id, field: &Id, value: &str) -> Commitment {
        commitment(&self.salt(entry), field, value)
    }

    /// What opens that commitment without the key; meant for the person it is about.
    pub fn opening(&self, entry: &Id, field: &Id, value: &str) -> Opening {
        Opening {
            entry: entry.clone(),
            field: field.clone(),
            value: value.to_owned(),
            salt: Salt(self.salt(entry)),
        }
    }

    /// `HKDF-SHA256(key, info = entry id)`; 32 bytes are the first block of RFC 5869, section 2.3.
    fn salt(&self, entry: &Id) -> [u8; 32] {
        let (extracted, _) = Hkdf::<Sha256>::extract(None, &self.0);
        hmac_sha256(&extracted.into(), &[entry.as_str().as_bytes(), &[0x01]])
    }
}

impl fmt::Debug for PersonKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PersonKey(..)")
    }
}

/// What a person keeps to show, without any key, which value an entry is about. It holds personal data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Opening {
    /// The id of the entry that the salt was derived for.
    pub entry: Id,
    /// The field of the entry.
    pub field: Id,
    /// The value committed to.
    pub value: String,
    salt: Salt,
}

#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
struct Salt([u8; 32]);

hex::text_form!(Salt, "a salt");

impl Opening {
    /// The commitment that this opening opens.
    pub fn commitment(&self) -> Commitment {
        commitment(&self.salt.0, &self.field, &self.value)
    }

    /// Whether this opening opens `commitment`.
    pub fn opens(&self, commitment: &Commitment) -> bool {
        self.commitment() == *commitment
    }
}

fn commitment(salt: &[u8; 32], field: &Id, value: &str) -> Commitment {
    Commitment(hmac_sha256(salt, &[field.as_str().as_bytes(), &[0x00], value.as_bytes()]))
}

/// HMAC-SHA256 with a key of 32 bytes, padded with zeros to a block as RFC 2104 does.
fn hmac_sha256(key: &[u8; 32], message: &[&[u8]]) -> [u8; 32] {
    let mut block = [0; 64];
    block.iter_mut().zip(key).for_each(|(to, from)| *to = *from);
    let mut mac = Hmac::<Sha256>::new(&block.into());
    message.iter().for_each(|part| mac.update(part));
    mac.finalize().into_bytes().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(text: &str) -> Id {
        text.parse().unwrap()
    }

    fn shares_bytes(one: &Commitment, two: &Commitment) -> bool {
        one.0.windows(4).any(|window| two.0.windows(4).any(|other| window == other))
    }

    #[test]
    fn the_salt_is_that_of_rfc_5869() {
        let mut expected = [0; 32];
        Hkdf::<Sha256>::new(None, &[7; 32]).expand(b"entry-1", &mut expected).unwrap();
        assert_eq!(PersonKey::new([7; 32]).salt(&id("entry-1")), expected);
    }

    #[test]
    fn the_commitment_is_hmac_over_field_zero_value() {
        let key = PersonKey::new([7; 32]);
        let mut mac = Hmac::<Sha256>::new_from_slice(&key.salt(&id("entry-1"))).unwrap();
        mac.update(b"scope\0customer 12");
        let expected: [u8; 32] = mac.finalize().into_bytes().into();
        assert_eq!(key.commit(&id("entry-1"), &id("scope"), "customer 12"), Commitment(expected));
    }

    #[test]
    fn entries_of_one_person_share_no_bytes() {
        let key = PersonKey::new([7; 32]);
        let all: Vec<Commitment> = (0..50)
            .map(|n| key.commit(&id(&format!("entry-{n}")), &id("subject"), "j.jansen@example.nl"))
            .collect();
        for (place, one) in all.iter().enumerate() {
            assert!(all.iter().skip(place + 1).all(|two| !shares_bytes(one, two)));
        }
    }

    #[test]
    fn fields_of_one_entry_share_no_bytes() {
        let key = PersonKey::new([7; 32]);
        let one = key.commit(&id("entry-1"), &id("subject"), "x");
        let two = key.commit(&id("entry-1"), &id("actor"), "x");
        assert!(!shares_bytes(&one, &two));
    }

    #[test]
    fn after_the_key_is_gone_only_the_opening_opens() {
        let (commitment, opening) = {
            let key = PersonKey::new([7; 32]);
            let (entry, field) = (id("entry-1"), id("subject"));
            (key.commit(&entry, &field, "klant 12"), key.opening(&entry, &field, "klant 12"))
        };
        assert!(opening.opens(&commitment));
        let kept: Opening = serde_json::from_str(&serde_json::to_string(&opening).unwrap()).unwrap();
        assert!(kept.opens(&commitment));
        assert!(!Opening { value: "klant 13".to_owned(), ..kept.clone() }.opens(&commitment));
        assert!(!Opening { field: id("actor"), ..kept.clone() }.opens(&commitment));
        assert!(!Opening { salt: Salt([0; 32]), ..kept }.opens(&commitment));
        assert!(
            !PersonKey::new([8; 32]).opening(&id("entry-1"), &id("subject"), "klant 12").opens(&commitment)
        );
    }
}
