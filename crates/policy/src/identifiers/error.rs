//! Why a text is not the identifier that it should be.

use crate::messages::Message;
use crate::model::{Language, Text};

/// The forms that are known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// Burgerservicenummer.
    Bsn,
    /// Onderwijsnummer.
    EducationNumber,
    /// Number of a legal person (RSIN).
    Rsin,
    /// Number in the trade register.
    Kvk,
    /// Number of an establishment in the trade register.
    Establishment,
    /// Dutch VAT identification number.
    VatId,
    /// Account number.
    Iban,
    /// Code of a bank.
    Bic,
    /// Dutch postcode.
    Postcode,
    /// Telephone number.
    Phone,
    /// Dutch licence plate.
    LicencePlate,
    /// Number of a Dutch passport or identity card.
    DocumentNumber,
    /// Machine readable zone of a passport.
    Td3,
    /// Machine readable zone of an identity card.
    Td1,
    /// Code of a health insurer.
    Uzovi,
    /// Code of a care provider.
    Agb,
    /// Number in the register of care professions.
    Big,
    /// Number of an insured person.
    InsuredNumber,
    /// Number of a European health insurance card.
    EuropeanCard,
}

impl Format {
    /// Its word in the message catalogue.
    fn word(self) -> &'static str {
        match self {
            Format::Bsn => "bsn",
            Format::EducationNumber => "education",
            Format::Rsin => "rsin",
            Format::Kvk => "kvk",
            Format::Establishment => "establishment",
            Format::VatId => "vat",
            Format::Iban => "iban",
            Format::Bic => "bic",
            Format::Postcode => "postcode",
            Format::Phone => "phone",
            Format::LicencePlate => "plate",
            Format::DocumentNumber => "document",
            Format::Td3 => "td3",
            Format::Td1 => "td1",
            Format::Uzovi => "uzovi",
            Format::Agb => "agb",
            Format::Big => "big",
            Format::InsuredNumber => "insured",
            Format::EuropeanCard => "european-card",
        }
    }
}

/// Why a text does not have a form. It never holds the text: a wrong number is often a right one with a slip in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum FormatError {
    /// It has more or fewer characters.
    #[error("another length than that of a {}", .0.word())]
    Length(Format),
    /// It has a character that cannot stand there.
    #[error("a character that cannot stand in a {}", .0.word())]
    Charset(Format),
    /// Its check digits do not fit the rest.
    #[error("check digits that do not fit the rest of a {}", .0.word())]
    Checksum(Format),
    /// Its form is right, and no such value is ever issued.
    #[error("a {} that is never issued", .0.word())]
    Forbidden(Format),
}

impl FormatError {
    /// The form that was asked for.
    pub fn format(self) -> Format {
        match self {
            FormatError::Length(format)
            | FormatError::Charset(format)
            | FormatError::Checksum(format)
            | FormatError::Forbidden(format) => format,
        }
    }

    /// What is wrong, for a catalogue; its remedy says how the value is written.
    pub fn message(self) -> Message {
        let name = match self {
            FormatError::Length(_) => "identifier-length",
            FormatError::Charset(_) => "identifier-charset",
            FormatError::Checksum(_) => "identifier-checksum",
            FormatError::Forbidden(_) => "identifier-forbidden",
        };
        Message::new(name).text("of", self.format().word())
    }

    /// What is wrong, in every language.
    pub fn text(self) -> Text {
        let message = self.message();
        Text::both(message.say(Language::Nl), message.say(Language::En))
    }
}
