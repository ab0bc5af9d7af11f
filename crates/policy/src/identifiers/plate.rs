//! Dutch licence plates, by the series (sidecodes) in which they are issued.

use std::fmt;

use super::facts::{Sidecode, facts};
use super::normal::{capitals, has_shape};
use super::{Format, FormatError, Identifier, PrivacyClass, debug_by_mask};

/// A Dutch licence plate: six letters and digits in the groups of its series.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LicencePlate {
    /// With hyphens.
    text: String,
    sidecode: u8,
}

impl LicencePlate {
    /// The series in which it was issued.
    pub fn sidecode(&self) -> u8 {
        self.sidecode
    }

    /// Reads a plate that somebody says is theirs, with letters that are not issued too: such lists are for finding
    /// plates in text, no reason to refuse a customer's.
    ///
    /// # Errors
    /// The text does not have the form of any series.
    pub fn of_customer(text: &str) -> Result<LicencePlate, FormatError> {
        let text = capitals(text, Format::LicencePlate)?;
        if text.len() != 6 {
            return Err(FormatError::Length(Format::LicencePlate));
        }
        let fits = |row: &&Sidecode| has_shape(&text, &row.form.replace('-', ""));
        let Some(row) = facts().sidecode.iter().find(fits) else {
            return Err(FormatError::Charset(Format::LicencePlate));
        };
        let mut characters = text.chars();
        let place = |wanted: char| if wanted == '-' { Some('-') } else { characters.next() };
        Ok(LicencePlate { text: row.form.chars().filter_map(place).collect(), sidecode: row.code })
    }

    /// Whether its letters were issued in its series.
    pub fn is_issued(&self) -> bool {
        let letters = &facts().plate_letters;
        let never = |at: usize, c: char| {
            let found = |list: &[char]| list.contains(&c);
            found(&letters.never) && !(at == 0 && found(&letters.first))
        };
        let wrong_letter =
            self.sidecode >= letters.from_code && self.text.chars().enumerate().any(|(at, c)| never(at, c));
        let blocked = facts().plate_blocked.iter().filter(|row| self.sidecode >= row.from_code);
        let mut blocked = blocked.flat_map(|row| &row.letters);
        !wrong_letter && !blocked.any(|letters| self.text.split('-').any(|group| group == letters))
    }
}

impl Identifier for LicencePlate {
    const FORMAT: Format = Format::LicencePlate;

    fn parse(text: &str) -> Result<LicencePlate, FormatError> {
        let plate = LicencePlate::of_customer(text)?;
        if plate.is_issued() { Ok(plate) } else { Err(FormatError::Forbidden(Self::FORMAT)) }
    }

    fn mask(&self) -> String {
        let groups: Vec<&str> = self.text.split('-').collect();
        let hidden = |(at, group): (usize, &&str)| {
            if at == 1 { "*".repeat(group.len()) } else { (*group).to_owned() }
        };
        groups.iter().enumerate().map(hidden).collect::<Vec<_>>().join("-")
    }

    fn privacy_class(&self) -> PrivacyClass {
        PrivacyClass::Personal
    }
}

impl fmt::Display for LicencePlate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

debug_by_mask!(LicencePlate);
