//! Numbers and codes that point at a person, an organisation or a thing: read once, from whatever way people write
//! them, into a type that knows its form.
//!
//! A checksum says "well formed", never "exists" or "belongs to". What is read is never shown by accident: errors name
//! the form and not the value, and `Debug` shows the mask.

mod bank;
mod care;
mod checksum;
mod document;
mod error;
mod facts;
mod mrz;
mod normal;
mod phone;
mod plate;
mod postcode;
mod register;
mod subject;
mod vat;

use std::fmt;

pub use bank::{Bic, Iban};
pub use care::{Agb, Big, EuropeanCard, InsuredNumber, Uzovi};
pub use document::DocumentNumber;
pub use error::{Format, FormatError};
pub use mrz::{Td1, Td3};
pub use phone::{PhoneKind, PhoneNumber};
pub use plate::LicencePlate;
pub use postcode::Postcode;
pub use register::{Establishment, Kvk, Rsin};
pub use subject::{Bsn, EducationNumber};
pub use vat::VatId;

/// How much a value says of a person, from the most to the least protected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PrivacyClass {
    /// A number that a law gives people: only for carrying out a law that says so (UAVG 46).
    FixedByLaw,
    /// An identity document or its number: with it someone can pass for another.
    Document,
    /// It tells of care (AVG 9).
    Health,
    /// An account.
    Financial,
    /// It points at a person or a household.
    Personal,
    /// It points at an organisation; for a sole trader it is personal.
    Organisational,
}

/// What every identifier can do. `Display` writes the one canonical form, which [`Identifier::parse`] reads back.
pub trait Identifier: fmt::Display + Sized {
    /// Its form.
    const FORMAT: Format;

    /// Reads it from the ways in which people write it: spaces, dots, hyphens and case do not matter.
    ///
    /// # Errors
    /// The text does not have the form; the error never holds the text.
    fn parse(text: &str) -> Result<Self, FormatError>;

    /// What may be shown of it where the whole is not needed.
    fn mask(&self) -> String;

    /// How much it says of a person.
    fn privacy_class(&self) -> PrivacyClass;
}

/// `Debug` by the mask, so that no log or failed test shows a whole number.
macro_rules! debug_by_mask {
    ($($name:ident),+) => {
        $(impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "{}({})", stringify!($name), $crate::identifiers::Identifier::mask(self))
            }
        })+
    };
}
use debug_by_mask;
