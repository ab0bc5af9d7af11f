//! Telephone numbers, as people in the Netherlands write them.

use std::fmt;

use serde::Deserialize;

use super::facts::{PhoneFacts, facts};
use super::normal::{hidden_but, normal};
use super::{Format, FormatError, Identifier, PrivacyClass, debug_by_mask};

/// What is behind a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PhoneKind {
    /// A line at a place.
    Geographic,
    /// A mobile telephone.
    Mobile,
    /// A number without a place.
    National,
    /// A service that is free, or paid by the caller.
    FreeOrPaid,
    /// A machine.
    Machine,
    /// Paging, or a private network.
    Paging,
    /// A short number, such as that of the emergency services or a municipality.
    Short,
    /// A number of another country, of which only the length is known.
    Foreign,
}

/// A telephone number: in the international form (E.164) where it has one, else as it is dialled here.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PhoneNumber {
    number: String,
    kind: PhoneKind,
}

impl PhoneNumber {
    /// What is behind it.
    pub fn kind(&self) -> PhoneKind {
        self.kind
    }
}

/// How many digits a number of another country has, its country included (E.164).
const FOREIGN: std::ops::RangeInclusive<usize> = 7..=15;

impl Identifier for PhoneNumber {
    const FORMAT: Format = Format::Phone;

    fn parse(text: &str) -> Result<PhoneNumber, FormatError> {
        // `+31 (0)85` writes both ways in one: the zero belongs to the national number only.
        let written = normal(text);
        let both = written.strip_prefix('+').or_else(|| written.strip_prefix("00"));
        let abroad = both.map(|rest| rest.replacen("(0)", "", 1).replace(['(', ')'], ""));
        let dialled = abroad.as_ref().map_or_else(|| written.replace(['(', ')'], ""), Clone::clone);
        if dialled.is_empty() {
            return Err(FormatError::Length(Self::FORMAT));
        }
        if !dialled.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(FormatError::Charset(Self::FORMAT));
        }
        match (&abroad, dialled.strip_prefix("31")) {
            (None, _) => dutch(dialled),
            (Some(_), Some(national)) => dutch(format!("0{national}")),
            (Some(_), None) if dialled.starts_with('0') => Err(FormatError::Forbidden(Self::FORMAT)),
            (Some(_), None) if FOREIGN.contains(&dialled.len()) => {
                Ok(PhoneNumber { number: format!("+{dialled}"), kind: PhoneKind::Foreign })
            }
            (Some(_), None) => Err(FormatError::Length(Self::FORMAT)),
        }
    }

    fn mask(&self) -> String {
        // The country, or the two digits that say what kind of number it is, and the last two.
        match self.privacy_class() {
            PrivacyClass::Organisational => self.number.clone(),
            _ => hidden_but(&self.number, 3, 2),
        }
    }

    /// Numbers of services are on every door; all others ring at somebody's.
    fn privacy_class(&self) -> PrivacyClass {
        match self.kind {
            PhoneKind::FreeOrPaid | PhoneKind::Short => PrivacyClass::Organisational,
            _ => PrivacyClass::Personal,
        }
    }
}

/// A number as it is dialled within the country.
fn dutch(number: String) -> Result<PhoneNumber, FormatError> {
    let begins = |row: &PhoneFacts| {
        let found = row.starts.iter().filter(|start| number.starts_with(start.as_str()));
        found.map(String::len).max()
    };
    let known = facts().phone.iter().filter_map(|row| Some((begins(row)?, row)));
    let Some((_, row)) = known.max_by_key(|(length, _)| *length) else {
        return Err(FormatError::Forbidden(Format::Phone));
    };
    if !row.digits.contains(&number.len()) {
        return Err(FormatError::Length(Format::Phone));
    }
    let number = match number.strip_prefix('0').filter(|_| row.abroad) {
        Some(national) => format!("+31{national}"),
        None => number,
    };
    Ok(PhoneNumber { number, kind: row.kind })
}

impl fmt::Display for PhoneNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.number)
    }
}

debug_by_mask!(PhoneNumber);
