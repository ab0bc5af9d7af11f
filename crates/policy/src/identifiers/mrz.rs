//! Machine readable zones (ICAO 9303), in which older Dutch documents carry a BSN.
//!
//! Since August 2021 the BSN stands in a code and in digits on the back instead, so a zone without one does not make a
//! copy safe.

use std::fmt;

use super::checksum::zone;
use super::normal::hidden_but;
use super::{Bsn, Format, FormatError, Identifier, PrivacyClass, debug_by_mask};

/// The lines of a zone without white space, each of a given length.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Lines {
    text: String,
    length: usize,
}

impl Lines {
    fn read(text: &str, count: usize, length: usize, format: Format) -> Result<Lines, FormatError> {
        let text: String =
            text.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_ascii_uppercase()).collect();
        let known = |byte: u8| byte.is_ascii_digit() || byte.is_ascii_uppercase() || byte == b'<';
        if !text.bytes().all(known) {
            return Err(FormatError::Charset(format));
        }
        if text.len() == count * length {
            Ok(Lines { text, length })
        } else {
            Err(FormatError::Length(format))
        }
    }

    /// The characters `from` to `to` of a line, all counted from 1 as the standard does.
    fn field(&self, line: usize, from: usize, to: usize) -> &str {
        let start = line.saturating_sub(1) * self.length;
        self.text.get((start + from).saturating_sub(1)..start + to).unwrap_or_default()
    }

    /// Whether a field is followed by its check digit.
    fn is_checked(&self, line: usize, from: usize, to: usize) -> bool {
        self.field(line, to + 1, to + 1).starts_with(zone([self.field(line, from, to)]))
    }
}

impl fmt::Display for Lines {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (first, rest) = self.text.split_at(self.length.min(self.text.len()));
        f.write_str(first)?;
        for start in (0..rest.len()).step_by(self.length.max(1)) {
            write!(f, "\n{}", rest.get(start..start + self.length).unwrap_or_default())?;
        }
        Ok(())
    }
}

/// A BSN at the beginning of a field for the issuing state's own use.
fn bsn_in(field: &str) -> Option<Bsn> {
    let (digits, rest) = field.split_at_checked(9)?;
    if rest.is_empty() || rest.starts_with('<') { Bsn::parse(digits).ok() } else { None }
}

/// What may be shown of a document: its kind and country, and what may be shown of its number.
fn masked(kind: &str, state: &str, number: &str) -> String {
    format!("{kind} {} {}", state.trim_end_matches('<'), hidden_but(number.trim_end_matches('<'), 2, 1))
}

/// The zone of a passport (TD3): two lines of 44 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Td3(Lines);

impl Td3 {
    /// The number of the document.
    pub fn number(&self) -> &str {
        self.0.field(2, 1, 9).trim_end_matches('<')
    }

    /// The BSN in the field for a personal number, where a Dutch document has one.
    pub fn bsn(&self) -> Option<Bsn> {
        if self.0.field(1, 3, 5) == "NLD" { bsn_in(self.0.field(2, 29, 42)) } else { None }
    }
}

impl Identifier for Td3 {
    const FORMAT: Format = Format::Td3;

    fn parse(text: &str) -> Result<Td3, FormatError> {
        let lines = Lines::read(text, 2, 44, Self::FORMAT)?;
        if !lines.text.starts_with('P') {
            return Err(FormatError::Forbidden(Self::FORMAT));
        }
        let personal = lines.field(2, 29, 42);
        let empty = personal.bytes().all(|byte| byte == b'<') && lines.field(2, 43, 43) == "<";
        let fields = [lines.field(2, 1, 10), lines.field(2, 14, 20), lines.field(2, 22, 43)];
        let right = lines.is_checked(2, 1, 9)
            && lines.is_checked(2, 14, 19)
            && lines.is_checked(2, 22, 27)
            && (empty || lines.is_checked(2, 29, 42))
            && lines.field(2, 44, 44).starts_with(zone(fields));
        if right { Ok(Td3(lines)) } else { Err(FormatError::Checksum(Self::FORMAT)) }
    }

    fn mask(&self) -> String {
        masked("TD3", self.0.field(1, 3, 5), self.number())
    }

    fn privacy_class(&self) -> PrivacyClass {
        if self.bsn().is_some() { PrivacyClass::FixedByLaw } else { PrivacyClass::Document }
    }
}

impl fmt::Display for Td3 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The zone of an identity card (TD1): three lines of 30 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Td1(Lines);

impl Td1 {
    /// The number of the document.
    pub fn number(&self) -> &str {
        self.0.field(1, 6, 14).trim_end_matches('<')
    }

    /// The BSN in one of the optional fields, where a Dutch document has one.
    pub fn bsn(&self) -> Option<Bsn> {
        if self.0.field(1, 3, 5) != "NLD" {
            return None;
        }
        bsn_in(self.0.field(1, 16, 30)).or_else(|| bsn_in(self.0.field(2, 19, 29)))
    }
}

impl Identifier for Td1 {
    const FORMAT: Format = Format::Td1;

    fn parse(text: &str) -> Result<Td1, FormatError> {
        let lines = Lines::read(text, 3, 30, Self::FORMAT)?;
        if !lines.text.starts_with(['I', 'A', 'C']) {
            return Err(FormatError::Forbidden(Self::FORMAT));
        }
        let fields =
            [lines.field(1, 6, 30), lines.field(2, 1, 7), lines.field(2, 9, 15), lines.field(2, 19, 29)];
        let right = lines.is_checked(1, 6, 14)
            && lines.is_checked(2, 1, 6)
            && lines.is_checked(2, 9, 14)
            && lines.field(2, 30, 30).starts_with(zone(fields));
        if right { Ok(Td1(lines)) } else { Err(FormatError::Checksum(Self::FORMAT)) }
    }

    fn mask(&self) -> String {
        masked("TD1", self.0.field(1, 3, 5), self.number())
    }

    fn privacy_class(&self) -> PrivacyClass {
        if self.bsn().is_some() { PrivacyClass::FixedByLaw } else { PrivacyClass::Document }
    }
}

impl fmt::Display for Td1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

debug_by_mask!(Td3, Td1);
