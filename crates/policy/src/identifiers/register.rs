//! Numbers of organisations: RSIN, trade register, establishment.

use std::fmt;

use super::checksum::eleven;
use super::facts::facts;
use super::normal::{exactly, hidden_but};
use super::{Format, FormatError, Identifier, PrivacyClass, debug_by_mask};

/// The number of a legal person: nine digits that pass the same eleven-test as a BSN. By itself it cannot be told from
/// one, so its mask shows no more than that of a BSN.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rsin(String);

impl Identifier for Rsin {
    const FORMAT: Format = Format::Rsin;

    fn parse(text: &str) -> Result<Rsin, FormatError> {
        let digits = exactly(text, 9, Self::FORMAT)?;
        if digits.bytes().all(|byte| byte == b'0') {
            return Err(FormatError::Forbidden(Self::FORMAT));
        }
        if eleven(&digits) == 0 { Ok(Rsin(digits)) } else { Err(FormatError::Checksum(Self::FORMAT)) }
    }

    fn mask(&self) -> String {
        hidden_but(&self.0, 0, 2)
    }

    fn privacy_class(&self) -> PrivacyClass {
        PrivacyClass::Organisational
    }
}

impl fmt::Display for Rsin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A number in the trade register: eight digits, without a check digit.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Kvk(String);

impl Identifier for Kvk {
    const FORMAT: Format = Format::Kvk;

    fn parse(text: &str) -> Result<Kvk, FormatError> {
        exactly(text, 8, Self::FORMAT).map(Kvk)
    }

    fn mask(&self) -> String {
        hidden_but(&self.0, 0, 3)
    }

    fn privacy_class(&self) -> PrivacyClass {
        PrivacyClass::Organisational
    }
}

impl fmt::Display for Kvk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The number of an establishment in the trade register: twelve digits, without a check digit.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Establishment(String);

impl Establishment {
    /// Whether it begins as such numbers do in practice; one that does not deserves a second look.
    pub fn is_usual(&self) -> bool {
        self.0.starts_with(&facts().establishment.usually)
    }
}

impl Identifier for Establishment {
    const FORMAT: Format = Format::Establishment;

    fn parse(text: &str) -> Result<Establishment, FormatError> {
        exactly(text, 12, Self::FORMAT).map(Establishment)
    }

    fn mask(&self) -> String {
        hidden_but(&self.0, 0, 3)
    }

    fn privacy_class(&self) -> PrivacyClass {
        PrivacyClass::Organisational
    }
}

impl fmt::Display for Establishment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

debug_by_mask!(Rsin, Kvk, Establishment);
