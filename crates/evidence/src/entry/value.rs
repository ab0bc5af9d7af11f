//! The values that an entry may hold: none of them can carry a sentence, a name or an address.

use std::fmt;
use std::str::FromStr;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};

use super::hex;
use crate::merkle::Hash;

/// A text that is not the value it stands for.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is not {what}")]
pub struct ValueError {
    text: String,
    what: &'static str,
}

impl ValueError {
    pub(crate) fn new(text: &str, what: &'static str) -> Self {
        Self { text: text.chars().take(120).collect(), what }
    }
}

/// Gives a wrapper of a text its conversions; the text must pass `$test`.
macro_rules! restricted_text {
    ($name:ident, $test:expr, $what:literal) => {
        impl $name {
            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = ValueError;

            fn from_str(text: &str) -> Result<Self, ValueError> {
                Self::try_from(text.to_owned())
            }
        }

        impl TryFrom<String> for $name {
            type Error = ValueError;

            fn try_from(text: String) -> Result<Self, ValueError> {
                let test: fn(&str) -> bool = $test;
                if test(&text) { Ok(Self(text)) } else { Err(ValueError::new(&text, $what)) }
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> Self {
                value.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

/// A name from the policy, the map or the office: 1 to 120 characters of `[A-Za-z0-9_.:-]`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Id(String);

restricted_text!(
    Id,
    |text| (1..=120).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_.:-".contains(&byte)),
    "an id: 1 to 120 of `A-Z a-z 0-9 _ . : -`"
);

/// The name of a log, which is also the name of its keys.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Origin(String);

restricted_text!(Origin, crate::key::is_key_name, "an origin: 1 to 120 of `A-Z a-z 0-9 _ . : / -`");

/// A day, `YYYY-MM-DD`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Date(String);

restricted_text!(Date, |text| super::instant::parse_date(text).is_some(), "a date `YYYY-MM-DD`");

/// A SHA-256 digest of something outside the log, as hex.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Digest([u8; 32]);

hex::text_form!(Digest, "a digest");

impl Digest {
    /// A digest from its bytes.
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The bytes.
    pub fn bytes(&self) -> [u8; 32] {
        self.0
    }
}

impl From<Hash> for Digest {
    fn from(hash: Hash) -> Self {
        Self(hash.0)
    }
}

/// An Ed25519 signature, as base64.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Signature(pub [u8; 64]);

impl TryFrom<String> for Signature {
    type Error = ValueError;

    fn try_from(text: String) -> Result<Self, ValueError> {
        let bytes = STANDARD.decode(&text).ok().and_then(|bytes| bytes.try_into().ok());
        bytes.map(Self).ok_or_else(|| ValueError::new(&text, "a signature of 64 bytes in base64"))
    }
}

impl From<Signature> for String {
    fn from(signature: Signature) -> Self {
        STANDARD.encode(signature.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_cannot_carry_a_sentence_or_an_address() {
        for text in ["crm", "crm.customers", "run:2026-11-24_1", &"a".repeat(120)] {
            assert_eq!(text.parse::<Id>().unwrap().as_str(), text);
        }
        for text in ["", "Jan Jansen", "jan@example.nl", "a/b", "é", "a\n", "\"", &"a".repeat(121)] {
            assert!(text.parse::<Id>().is_err(), "{text:?}");
        }
    }

    #[test]
    fn a_digest_has_one_text() {
        let text = "00ff".repeat(16);
        assert_eq!(text.parse::<Digest>().unwrap().to_string(), text);
        for text in [text.to_uppercase(), text[2..].to_owned(), format!("{text}00"), text.replace("ff", "fg")]
        {
            assert!(text.parse::<Digest>().is_err(), "{text:?}");
        }
    }

    #[test]
    fn dates_are_days_of_the_calendar() {
        for text in ["2026-11-24", "2024-02-29", "2000-02-29"] {
            assert!(text.parse::<Date>().is_ok(), "{text:?}");
        }
        for text in [
            "2026-02-29",
            "1900-02-29",
            "2026-13-01",
            "2026-00-01",
            "2026-04-31",
            "2026-1-1",
            "26-11-24",
            "+026-01-01",
        ] {
            assert!(text.parse::<Date>().is_err(), "{text:?}");
        }
    }
}
