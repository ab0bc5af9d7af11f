//! Numbers that the state gives people: burgerservicenummer and onderwijsnummer.
//!
//! All of them can be counted through in seconds, so a plain hash of one hides nothing: only a keyed one does.

use std::fmt;

use super::checksum::eleven;
use super::normal::{digits, exactly, hidden_but};
use super::{Format, FormatError, Identifier, PrivacyClass, debug_by_mask};

/// A burgerservicenummer (Wabb): nine digits that pass the eleven-test. One of eight digits is an old one without its
/// leading zero.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Bsn(String);

impl Identifier for Bsn {
    const FORMAT: Format = Format::Bsn;

    fn parse(text: &str) -> Result<Bsn, FormatError> {
        let digits = digits(text, Self::FORMAT)?;
        if !matches!(digits.len(), 8 | 9) {
            return Err(FormatError::Length(Self::FORMAT));
        }
        let whole = format!("{digits:0>9}");
        if whole.bytes().all(|byte| byte == b'0') {
            return Err(FormatError::Forbidden(Self::FORMAT));
        }
        if eleven(&whole) == 0 { Ok(Bsn(whole)) } else { Err(FormatError::Checksum(Self::FORMAT)) }
    }

    fn mask(&self) -> String {
        hidden_but(&self.0, 0, 2)
    }

    fn privacy_class(&self) -> PrivacyClass {
        PrivacyClass::FixedByLaw
    }
}

impl fmt::Display for Bsn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// An onderwijsnummer, for a pupil without a BSN: nine digits that begin with 10 and leave 5 in the eleven-test.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EducationNumber(String);

impl Identifier for EducationNumber {
    const FORMAT: Format = Format::EducationNumber;

    fn parse(text: &str) -> Result<EducationNumber, FormatError> {
        let digits = exactly(text, 9, Self::FORMAT)?;
        if !digits.starts_with("10") {
            return Err(FormatError::Forbidden(Self::FORMAT));
        }
        if eleven(&digits) == 5 {
            Ok(EducationNumber(digits))
        } else {
            Err(FormatError::Checksum(Self::FORMAT))
        }
    }

    fn mask(&self) -> String {
        hidden_but(&self.0, 0, 2)
    }

    fn privacy_class(&self) -> PrivacyClass {
        PrivacyClass::FixedByLaw
    }
}

impl fmt::Display for EducationNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

debug_by_mask!(Bsn, EducationNumber);
