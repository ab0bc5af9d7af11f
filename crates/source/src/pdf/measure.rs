//! What the packed parts of a PDF unpack to, measured before anything unpacks them to keep them.

use std::io::{self, Read as _};

use flate2::read::ZlibDecoder;

use crate::format::Format;
use crate::trouble::FileTrouble;

/// What all parts may unpack to, in bytes. Pictures count, though they are not read.
const MOST_UNPACKED: u64 = 256 << 20;
/// How far before a part its description may begin.
const DESCRIPTION: usize = 512;
/// How the filter is called that packs nearly all parts, and that alone packs a thousand bytes in one.
const FILTER: &[u8] = b"FlateDecode";

/// Unpacks every part once and throws it away: what a part says of its own size may be a lie.
pub(super) fn measure(bytes: &[u8]) -> Result<(), FileTrouble> {
    let too_much = || FileTrouble::TooMuch { format: Format::Pdf };
    let mut left = MOST_UNPACKED;
    for (at, _) in bytes.windows(6).enumerate().filter(|(_, word)| *word == b"stream") {
        let description = bytes.get(at.saturating_sub(DESCRIPTION)..at).unwrap_or_default();
        let begins = description.windows(4).rposition(|word| word == b" obj").unwrap_or(0);
        let description = description.get(begins..).unwrap_or_default();
        // A part that is packed twice unpacks to its square.
        if description.windows(FILTER.len()).filter(|word| *word == FILTER).count() > 1 {
            return Err(too_much());
        }
        let rest = bytes.get(at + 6..).unwrap_or_default();
        let start = rest.iter().take(3).position(|byte| !byte.is_ascii_whitespace());
        let packed = start.and_then(|start| rest.get(start..)).unwrap_or_default();
        // What is packed begins with the mark of its packing; what is damaged counts as far as it goes.
        if packed.first().is_some_and(|byte| byte & 0x0f == 8) {
            left = left.checked_sub(unpacked(packed, left)).ok_or_else(too_much)?;
        }
    }
    Ok(())
}

/// How much comes out, up to one more than may be.
fn unpacked(packed: &[u8], most: u64) -> u64 {
    let mut part = ZlibDecoder::new(packed).take(most + 1);
    let mut buffer = [0; 16 << 10];
    let mut sum = 0;
    loop {
        match part.read(&mut buffer) {
            Ok(0) => return sum,
            Ok(read) => sum += read as u64,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(_) => return sum,
        }
    }
}
