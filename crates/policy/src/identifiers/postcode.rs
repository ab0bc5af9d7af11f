//! The Dutch postcode.

use std::fmt;

use super::facts::facts;
use super::normal::{capitals, has_shape};
use super::{Format, FormatError, Identifier, PrivacyClass, debug_by_mask};

/// A Dutch postcode: four digits and two letters. With a house number it points at a household.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Postcode(String);

impl Postcode {
    /// The four digits alone: as far as a report may go.
    pub fn area(&self) -> &str {
        self.0.get(..4).unwrap_or_default()
    }

    fn letters(&self) -> &str {
        self.0.get(4..).unwrap_or_default()
    }
}

impl Identifier for Postcode {
    const FORMAT: Format = Format::Postcode;

    fn parse(text: &str) -> Result<Postcode, FormatError> {
        let text = capitals(text, Self::FORMAT)?;
        if text.len() != 6 {
            return Err(FormatError::Length(Self::FORMAT));
        }
        if !has_shape(&text, "DDDDLL") {
            return Err(FormatError::Charset(Self::FORMAT));
        }
        let postcode = Postcode(text);
        let never = postcode.area().starts_with('0')
            || facts().postcode.never.iter().any(|letters| letters == postcode.letters());
        if never { Err(FormatError::Forbidden(Self::FORMAT)) } else { Ok(postcode) }
    }

    fn mask(&self) -> String {
        let end = self.0.get(5..).unwrap_or_default();
        format!("{}*** *{end}", self.0.get(..1).unwrap_or_default())
    }

    fn privacy_class(&self) -> PrivacyClass {
        PrivacyClass::Personal
    }
}

impl fmt::Display for Postcode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.area(), self.letters())
    }
}

debug_by_mask!(Postcode);
