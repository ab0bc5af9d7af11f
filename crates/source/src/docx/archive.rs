//! The parts of a document of Word, unpacked within limits.

use std::io::{Cursor, Read as _};

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use zip::ZipArchive;
use zip::result::ZipError;

use crate::format::Format;
use crate::text;
use crate::trouble::FileTrouble;

/// What the parts that are read may unpack to, in bytes, all together.
const MOST_UNPACKED: u64 = 32 << 20;
/// The most parts of an archive.
const MOST_PARTS: usize = 5_000;

/// An archive, and how much may still be unpacked.
pub(super) struct Archive<'a> {
    parts: ZipArchive<Cursor<&'a [u8]>>,
    left: u64,
}

impl<'a> Archive<'a> {
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, FileTrouble> {
        let parts = ZipArchive::new(Cursor::new(bytes)).map_err(|_| damaged())?;
        if parts.len() > MOST_PARTS { Err(too_much()) } else { Ok(Self { parts, left: MOST_UNPACKED }) }
    }

    /// The text of a part; nothing where it has no such part. What a part says of its own size may be a lie.
    pub(super) fn part(&mut self, name: &str) -> Result<Option<String>, FileTrouble> {
        let part = match self.parts.by_name(name) {
            Ok(part) => part,
            Err(ZipError::FileNotFound) => return Ok(None),
            Err(ZipError::UnsupportedArchive(why)) if why == ZipError::PASSWORD_REQUIRED => {
                return Err(FileTrouble::Locked { format: Format::Docx });
            }
            Err(_) => return Err(damaged()),
        };
        let mut bytes = Vec::new();
        part.take(self.left + 1).read_to_end(&mut bytes).map_err(|_| damaged())?;
        self.left = self.left.checked_sub(bytes.len() as u64).ok_or_else(too_much)?;
        Ok(Some(text::decode(&bytes, None).text))
    }
}

pub(super) fn damaged() -> FileTrouble {
    FileTrouble::Damaged { format: Format::Docx }
}

pub(super) fn too_much() -> FileTrouble {
    FileTrouble::TooMuch { format: Format::Docx }
}

/// A step through a part.
pub(super) enum Step<'a> {
    Start(Tag<'a>),
    /// The end of an element, by its name without prefix.
    End(&'a str),
    Text(&'a str),
}

/// A tag, by its name without prefix. The names are the same in both variants of the format, their prefixes are not.
pub(super) struct Tag<'a>(BytesStart<'a>);

impl Tag<'_> {
    pub(super) fn name(&self) -> &str {
        self.0.local_name().into_inner()
    }

    pub(super) fn attribute(&self, name: &str) -> Option<String> {
        // Whether names repeat is not looked at: it takes the square of their number.
        let mut attributes = self.0.attributes();
        let mut found = attributes.with_checks(false).filter_map(Result::ok);
        let attribute = found.find(|attribute| attribute.key.local_name().into_inner() == name)?;
        attribute.normalized_value(XmlVersion::Explicit1_0).ok().map(|value| value.into_owned())
    }

    /// The value that most elements have.
    pub(super) fn value(&self) -> Option<String> {
        self.attribute("val")
    }

    /// Whether an element that switches something on does so.
    pub(super) fn is_on(&self) -> bool {
        !matches!(self.value().as_deref(), Some("0" | "false" | "off" | "none"))
    }
}

/// Goes through a part of XML. `visit` says of a start whether what stands in it is gone through.
pub(super) fn walk(xml: &str, mut visit: impl FnMut(Step<'_>) -> bool) -> Result<(), FileTrouble> {
    let mut reader = Reader::from_str(xml.trim_start_matches(text::MARK));
    let mut skipped = 0_usize;
    loop {
        match reader.read_event().map_err(|_| damaged())? {
            Event::Eof => return Ok(()),
            Event::Start(_) if skipped > 0 => skipped += 1,
            Event::Start(tag) => skipped = usize::from(!visit(Step::Start(Tag(tag)))),
            Event::End(tag) => {
                // What was skipped has an end too, and its visitor never saw the inside.
                skipped = skipped.saturating_sub(1);
                if skipped == 0 {
                    visit(Step::End(tag.local_name().into_inner()));
                }
            }
            _ if skipped > 0 => {}
            Event::Empty(tag) => {
                let tag = Tag(tag);
                let name = tag.name().to_owned();
                visit(Step::Start(tag));
                visit(Step::End(&name));
            }
            Event::Text(text) => drop(visit(Step::Text(&text))),
            Event::CData(text) => drop(visit(Step::Text(&text))),
            Event::GeneralRef(reference) => {
                let found = match &*reference {
                    "lt" => Some('<'),
                    "gt" => Some('>'),
                    "amp" => Some('&'),
                    "quot" => Some('"'),
                    "apos" => Some('\''),
                    _ => reference.resolve_char_ref().ok().flatten(),
                };
                if let Some(c) = found {
                    visit(Step::Text(c.encode_utf8(&mut [0; 4])));
                }
            }
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
        }
    }
}
