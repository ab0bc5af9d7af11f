//! The number of a Dutch passport or identity card.

use std::fmt;

use super::normal::{capitals, has_shape, hidden_but};
use super::{Format, FormatError, Identifier, PrivacyClass, debug_by_mask};

/// The number of a Dutch passport or identity card: two letters, six letters or digits, a digit; never the letter O.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DocumentNumber(String);

impl DocumentNumber {
    /// Whether it was issued before December 2019: numbers since then have no zero.
    pub fn has_zero(&self) -> bool {
        self.0.contains('0')
    }
}

impl Identifier for DocumentNumber {
    const FORMAT: Format = Format::DocumentNumber;

    fn parse(text: &str) -> Result<DocumentNumber, FormatError> {
        let text = capitals(text, Self::FORMAT)?;
        if text.len() != 9 {
            return Err(FormatError::Length(Self::FORMAT));
        }
        if !has_shape(&text, "LLXXXXXXD") {
            return Err(FormatError::Charset(Self::FORMAT));
        }
        if text.contains('O') { Err(FormatError::Forbidden(Self::FORMAT)) } else { Ok(DocumentNumber(text)) }
    }

    fn mask(&self) -> String {
        hidden_but(&self.0, 2, 1)
    }

    fn privacy_class(&self) -> PrivacyClass {
        PrivacyClass::Document
    }
}

impl fmt::Display for DocumentNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

debug_by_mask!(DocumentNumber);
