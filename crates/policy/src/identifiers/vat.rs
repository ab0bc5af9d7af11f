//! The Dutch VAT identification number, of which the older form of a sole trader holds a BSN.

use std::fmt;

use super::checksum::{eleven, ninety_seven};
use super::normal::{capitals, has_shape, hidden_but};
use super::{Format, FormatError, Identifier, PrivacyClass, debug_by_mask};

/// A VAT identification number: `NL`, nine digits, `B`, two digits from 01 to 99.
///
/// In the old form the nine digits pass the eleven-test: they are the RSIN of a legal person, or the BSN of a sole
/// trader from before 2020. In the new form, of sole traders since 2020, the whole passes the test of ISO 7064 modulo
/// 97 and the digits mean nothing. Some numbers pass both tests, so the form alone never proves that there is no BSN.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VatId(String);

impl VatId {
    /// The nine digits.
    fn number(&self) -> &str {
        number(&self.0)
    }

    /// Whether it has the old form.
    pub fn is_old_form(&self) -> bool {
        is_old(&self.0)
    }

    /// Whether it has the new form.
    pub fn is_new_form(&self) -> bool {
        is_new(&self.0)
    }

    /// Whether its digits may be a BSN: it has the old form, and whoever it belongs to is a sole trader, or that is not
    /// known.
    pub fn could_be_bsn(&self, sole_trader: Option<bool>) -> bool {
        self.is_old_form() && sole_trader != Some(false)
    }
}

fn number(text: &str) -> &str {
    text.get(2..11).unwrap_or_default()
}

fn is_old(text: &str) -> bool {
    let number = number(text);
    eleven(number) == 0 && number.bytes().any(|byte| byte != b'0')
}

fn is_new(text: &str) -> bool {
    ninety_seven(text) == 1
}

impl Identifier for VatId {
    const FORMAT: Format = Format::VatId;

    fn parse(text: &str) -> Result<VatId, FormatError> {
        let text = capitals(text, Self::FORMAT)?;
        if text.len() != 14 {
            return Err(FormatError::Length(Self::FORMAT));
        }
        if !has_shape(&text, "LLDDDDDDDDDBDD") || !text.starts_with("NL") {
            return Err(FormatError::Charset(Self::FORMAT));
        }
        if text.ends_with("00") {
            return Err(FormatError::Forbidden(Self::FORMAT));
        }
        if is_old(&text) || is_new(&text) {
            Ok(VatId(text))
        } else {
            Err(FormatError::Checksum(Self::FORMAT))
        }
    }

    fn mask(&self) -> String {
        let suffix = self.0.get(11..).unwrap_or_default();
        format!("NL{}{suffix}", hidden_but(self.number(), 0, 2))
    }

    fn privacy_class(&self) -> PrivacyClass {
        if self.could_be_bsn(None) { PrivacyClass::FixedByLaw } else { PrivacyClass::Organisational }
    }
}

impl fmt::Display for VatId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

debug_by_mask!(VatId);
