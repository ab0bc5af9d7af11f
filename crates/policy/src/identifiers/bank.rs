//! Account numbers and codes of banks.

use std::fmt;

use super::checksum::ninety_seven;
use super::normal::{capitals, has_shape};
use super::{Format, FormatError, Identifier, PrivacyClass, debug_by_mask};

/// The most characters that an account number of any country has, and the fewest (ISO 13616).
const LENGTHS: std::ops::RangeInclusive<usize> = 15..=34;

/// An account number. A Dutch one is checked whole; of another country the check digits are. The older test of Dutch
/// accounts is not asked for: numbers of the former giro do not pass it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Iban(String);

impl Iban {
    /// The code of its country.
    pub fn country(&self) -> &str {
        self.0.get(..2).unwrap_or_default()
    }

    /// The code of its bank, which only a Dutch number shows in this form.
    pub fn bank(&self) -> Option<&str> {
        if self.country() == "NL" { self.0.get(4..8) } else { None }
    }
}

impl Identifier for Iban {
    const FORMAT: Format = Format::Iban;

    fn parse(text: &str) -> Result<Iban, FormatError> {
        let text = capitals(text, Self::FORMAT)?;
        let dutch = text.starts_with("NL");
        if !LENGTHS.contains(&text.len()) || (dutch && text.len() != 18) {
            return Err(FormatError::Length(Self::FORMAT));
        }
        let (head, account) = text.split_at(4);
        if !has_shape(head, "LLDD") || (dutch && !has_shape(account, "LLLLDDDDDDDDDD")) {
            return Err(FormatError::Charset(Self::FORMAT));
        }
        // Check digits 00, 01 and 99 leave the right remainder too, and are never given out.
        let given = head.get(2..).and_then(|check| check.parse::<u32>().ok());
        let country = head.get(..2).unwrap_or_default();
        let right = 98 - ninety_seven(&format!("{account}{country}00"));
        if given == Some(right) { Ok(Iban(text)) } else { Err(FormatError::Checksum(Self::FORMAT)) }
    }

    fn mask(&self) -> String {
        let (country, bank) = (self.country(), self.bank().unwrap_or_default());
        let end = self.0.get(self.0.len().saturating_sub(3)..).unwrap_or_default();
        let hidden = self.0.len().saturating_sub(country.len() + 2 + bank.len() + end.len());
        format!("{country}**{bank}{}{end}", "*".repeat(hidden))
    }

    fn privacy_class(&self) -> PrivacyClass {
        PrivacyClass::Financial
    }
}

impl fmt::Display for Iban {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The code of a bank: four letters, a country, a place, and a branch where there is one (ISO 9362).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Bic(String);

impl Bic {
    /// Whether it can belong to an account: the same country, and for a Dutch one usually the same bank. Banks merge,
    /// so a code that does not fit deserves a second look and no refusal.
    pub fn fits(&self, account: &Iban) -> bool {
        let country = self.0.get(4..6) == Some(account.country());
        country && account.bank().is_none_or(|bank| self.0.starts_with(bank))
    }
}

impl Identifier for Bic {
    const FORMAT: Format = Format::Bic;

    fn parse(text: &str) -> Result<Bic, FormatError> {
        let text = capitals(text, Self::FORMAT)?;
        if !matches!(text.len(), 8 | 11) {
            return Err(FormatError::Length(Self::FORMAT));
        }
        if has_shape(&text, "LLLLLLXX") || has_shape(&text, "LLLLLLXXXXX") {
            Ok(Bic(text))
        } else {
            Err(FormatError::Charset(Self::FORMAT))
        }
    }

    fn mask(&self) -> String {
        self.0.clone()
    }

    fn privacy_class(&self) -> PrivacyClass {
        PrivacyClass::Organisational
    }
}

impl fmt::Display for Bic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

debug_by_mask!(Iban, Bic);
