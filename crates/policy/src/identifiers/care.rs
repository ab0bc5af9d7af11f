//! Codes of health insurance and care.

use std::fmt;

use super::facts::facts;
use super::normal::{capitals, exactly, hidden_but};
use super::{Format, FormatError, Identifier, PrivacyClass, debug_by_mask};

/// The code of a health insurer or its administrator: four digits.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Uzovi(String);

impl Identifier for Uzovi {
    const FORMAT: Format = Format::Uzovi;

    fn parse(text: &str) -> Result<Uzovi, FormatError> {
        let digits = exactly(text, 4, Self::FORMAT)?;
        if digits == "0000" { Err(FormatError::Forbidden(Self::FORMAT)) } else { Ok(Uzovi(digits)) }
    }

    fn mask(&self) -> String {
        self.0.clone()
    }

    fn privacy_class(&self) -> PrivacyClass {
        PrivacyClass::Organisational
    }
}

impl fmt::Display for Uzovi {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The code of a care provider: two digits for the kind of care and six of its own. It may belong to one person.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Agb(String);

impl Identifier for Agb {
    const FORMAT: Format = Format::Agb;

    fn parse(text: &str) -> Result<Agb, FormatError> {
        let digits = exactly(text, 8, Self::FORMAT)?;
        if digits.starts_with("00") { Err(FormatError::Forbidden(Self::FORMAT)) } else { Ok(Agb(digits)) }
    }

    fn mask(&self) -> String {
        hidden_but(&self.0, 0, 3)
    }

    fn privacy_class(&self) -> PrivacyClass {
        PrivacyClass::Personal
    }
}

impl fmt::Display for Agb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A number in the register of care professions (BIG): eleven digits of which the last two name the profession.
/// Whether it exists, only the register tells.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Big(String);

impl Identifier for Big {
    const FORMAT: Format = Format::Big;

    fn parse(text: &str) -> Result<Big, FormatError> {
        exactly(text, 11, Self::FORMAT).map(Big)
    }

    fn mask(&self) -> String {
        hidden_but(&self.0, 0, 3)
    }

    fn privacy_class(&self) -> PrivacyClass {
        PrivacyClass::Personal
    }
}

impl fmt::Display for Big {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The most characters of an insured person's number.
const INSURED: usize = 15;

/// The number of an insured person, which each insurer makes in its own way: at most fifteen letters and digits. It
/// means something beside the code of the insurer only.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct InsuredNumber(String);

impl Identifier for InsuredNumber {
    const FORMAT: Format = Format::InsuredNumber;

    fn parse(text: &str) -> Result<InsuredNumber, FormatError> {
        let text = capitals(text, Self::FORMAT)?;
        if text.len() > INSURED { Err(FormatError::Length(Self::FORMAT)) } else { Ok(InsuredNumber(text)) }
    }

    fn mask(&self) -> String {
        // A short one has nothing to spare.
        hidden_but(&self.0, 0, if self.0.len() > 4 { 2 } else { 0 })
    }

    fn privacy_class(&self) -> PrivacyClass {
        PrivacyClass::Health
    }
}

impl fmt::Display for InsuredNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The number of a European health insurance card: twenty digits.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EuropeanCard(String);

impl EuropeanCard {
    /// Whether it begins as Dutch cards do.
    pub fn is_dutch(&self) -> bool {
        self.0.starts_with(&facts().european_card.dutch)
    }
}

impl Identifier for EuropeanCard {
    const FORMAT: Format = Format::EuropeanCard;

    fn parse(text: &str) -> Result<EuropeanCard, FormatError> {
        exactly(text, 20, Self::FORMAT).map(EuropeanCard)
    }

    fn mask(&self) -> String {
        hidden_but(&self.0, 0, 2)
    }

    fn privacy_class(&self) -> PrivacyClass {
        PrivacyClass::Health
    }
}

impl fmt::Display for EuropeanCard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

debug_by_mask!(Uzovi, Agb, Big, InsuredNumber, EuropeanCard);
