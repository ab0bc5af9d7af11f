//! Bytes to characters, and plain text as a page.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use waarborg_reader::Page;

/// The mark that some programs put before a text.
pub(crate) const MARK: char = '\u{feff}';

/// A text, and whether its bytes are those of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decoded {
    /// The text.
    pub text: String,
    /// Whether it is the file byte for byte.
    pub exact: bool,
}

/// Decodes bytes: a byte order mark goes before what came with them, that before UTF-8, and that before windows-1252.
#[must_use]
pub fn decode(bytes: &[u8], charset: Option<&str>) -> Decoded {
    let (encoding, length) = match Encoding::for_bom(bytes) {
        Some((encoding, length)) => (Some(encoding), length),
        None => (charset.and_then(|label| Encoding::for_label(label.as_bytes())), 0),
    };
    if encoding.is_none_or(|encoding| encoding == UTF_8) {
        // What was cut in the middle of a character is still UTF-8.
        let whole = match std::str::from_utf8(bytes) {
            Ok(text) => Some(text),
            Err(error) if error.error_len().is_none() => {
                bytes.get(..error.valid_up_to()).and_then(|bytes| std::str::from_utf8(bytes).ok())
            }
            Err(_) => None,
        };
        if let Some(text) = whole {
            return Decoded { text: text.to_owned(), exact: text.len() == bytes.len() };
        }
    }
    let rest = bytes.get(length..).unwrap_or(bytes);
    let encoding = encoding.unwrap_or(WINDOWS_1252);
    Decoded { text: encoding.decode_without_bom_handling(rest).0.into_owned(), exact: false }
}

/// Whether bytes begin with a mark that says how they are encoded.
pub(crate) fn marked(bytes: &[u8]) -> bool {
    Encoding::for_bom(bytes).is_some_and(|(encoding, _)| [UTF_8, UTF_16LE, UTF_16BE].contains(&encoding))
}

/// Plain text as a page: the text is the file, and nothing else is known of it.
#[must_use]
pub fn page(bytes: &[u8], charset: Option<&str>) -> Page {
    let Decoded { text, exact } = decode(bytes, charset);
    let mut page = Page { extracted: !exact, ..Page::plain(text) };
    if page.text.starts_with(MARK) {
        page.hidden.push(0..MARK.len_utf8());
    }
    page
}
