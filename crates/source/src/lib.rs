//! A statement from where it stands: the bytes of a file, or an address, become the page that the reader reads.
//!
//! [`read_bytes`] is pure: plain text, Markdown, HTML, PDF and DOCX go in, a [`Page`] comes out. [`fetch`] is the one
//! place of this program that asks the network for something: it judges every address before it connects to it.
//! What cannot be read is a [`Trouble`], which carries what was found and what helps; it is never a guess.

pub mod address;
pub mod format;
pub mod text;
pub mod trouble;

mod docx;
mod html;
mod markdown;
mod pdf;
mod write;

use waarborg_reader::{Page, any_page};

pub use address::{Fetched, Limits, fetch};
pub use format::Format;
pub use trouble::{AddressTrouble, Distrust, FileTrouble, Looks, Remedy, Trouble, Unreached};

/// The largest file that is read, in bytes: also of what an address sends, after decompression.
pub const MOST_BYTES: usize = 5 << 20;

/// Reads a file of which the name and the content are known.
///
/// The content decides what it is, the name only where the content leaves it open (Markdown or plain text).
pub fn read_bytes(name: &str, bytes: &[u8]) -> Result<Page, Trouble> {
    read(name, bytes).map_err(|why| Trouble::File { name: name.to_owned(), why })
}

/// Whether the lines of the page that [`read_bytes`] makes are lines of the file. They are of text and Markdown, in every
/// character set; where the page says that it was extracted, its bytes are not.
#[must_use]
pub fn keeps_lines(name: &str, bytes: &[u8]) -> bool {
    format::detect(name, bytes).is_ok_and(Format::has_lines)
}

fn read(name: &str, bytes: &[u8]) -> Result<Page, FileTrouble> {
    if bytes.len() > MOST_BYTES {
        return Err(FileTrouble::TooLarge { bytes: bytes.len(), most: MOST_BYTES });
    }
    read_as(format::detect(name, bytes)?, bytes, None)
}

/// Reads bytes as a format, with the character set that came with them.
fn read_as(format: Format, bytes: &[u8], charset: Option<&str>) -> Result<Page, FileTrouble> {
    let page = match format {
        Format::Text => text::page(bytes, charset),
        Format::Markdown => markdown::page(bytes, charset),
        Format::Html => html::page(bytes, charset)?,
        Format::Pdf => pdf::page(bytes)?,
        Format::Docx => docx::page(bytes)?,
    };
    if page.text.chars().any(char::is_alphanumeric) { Ok(page) } else { Err(FileTrouble::NoText { format }) }
}

/// Reads any bytes as every format, and says what is wrong with what came of it. Shared by the property tests and by a
/// fuzzer: whatever goes in, nothing panics and the list is empty.
#[must_use]
pub fn any_bytes(data: &[u8]) -> Vec<String> {
    let formats = [Format::Text, Format::Markdown, Format::Html, Format::Pdf, Format::Docx];
    let mut found: Vec<String> = formats.into_iter().flat_map(|format| any_statement(format, data)).collect();
    found.extend(read_bytes("statement", data).iter().flat_map(faults));
    found
}

/// Reads any bytes as one format, and the page that came of it as a statement, and says what is wrong with either.
#[doc(hidden)]
#[must_use]
pub fn any_statement(format: Format, data: &[u8]) -> Vec<String> {
    let Ok(page) = read_as(format, data, None) else { return Vec::new() };
    let mut found = faults(&page);
    // The reader trusts the places of a page.
    if found.is_empty() {
        found.extend(any_page(&page));
    }
    found
}

/// What is wrong with the places of a page; nothing, by construction.
#[must_use]
pub fn faults(page: &Page) -> Vec<String> {
    let mut found = Vec::new();
    let marks = page.marks.iter().map(|mark| mark.span.clone());
    for (what, ranges) in [("mark", marks.collect::<Vec<_>>()), ("hidden", page.hidden.clone())] {
        let mut end = 0;
        for range in ranges {
            if range.start < end || range.end <= range.start {
                found.push(format!("{what} {range:?} is empty, or begins before {end}"));
            }
            if page.text.get(range.clone()).is_none() {
                found.push(format!("{what} {range:?} is no part of the text"));
            }
            end = range.end;
        }
    }
    found
}
