//! Lines of a file, one at a time and none longer than allowed.

use std::io::{self, BufRead, Read};

/// The longest line that is read: an entry, or a checkpoint in JSON.
const MAX: u64 = 4 << 20;

/// Lines from a reader, in a buffer that is used again.
pub(crate) struct Lines<R> {
    reader: R,
    buffer: Vec<u8>,
}

/// What stands next in the file.
pub(crate) enum Piece<'a> {
    /// A line, without its newline.
    Line(&'a [u8]),
    /// A line that is longer than any may be.
    TooLong,
    /// Bytes at the end without a newline.
    Torn,
}

impl<R: BufRead> Lines<R> {
    pub(crate) fn new(reader: R) -> Self {
        Self { reader, buffer: Vec::new() }
    }

    /// The next line; `None` at the end.
    pub(crate) fn next(&mut self) -> io::Result<Option<Piece<'_>>> {
        self.buffer.clear();
        let read = self.reader.by_ref().take(MAX).read_until(b'\n', &mut self.buffer)?;
        if read == 0 {
            return Ok(None);
        }
        if self.buffer.last() == Some(&b'\n') {
            self.buffer.pop();
            return Ok(Some(Piece::Line(&self.buffer)));
        }
        if u64::try_from(read).is_ok_and(|read| read < MAX) {
            return Ok(Some(Piece::Torn));
        }
        let ended = skip_line(&mut self.reader)?;
        Ok(Some(if ended { Piece::TooLong } else { Piece::Torn }))
    }
}

/// Reads to the end of the line; whether there was a newline.
fn skip_line(reader: &mut impl BufRead) -> io::Result<bool> {
    loop {
        let available = reader.fill_buf()?;
        if available.is_empty() {
            return Ok(false);
        }
        let newline = available.iter().position(|byte| *byte == b'\n');
        let length = newline.map_or(available.len(), |place| place + 1);
        reader.consume(length);
        if newline.is_some() {
            return Ok(true);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(bytes: &[u8]) -> Vec<String> {
        let mut lines = Lines::new(bytes);
        let mut all = Vec::new();
        while let Some(piece) = lines.next().unwrap() {
            all.push(match piece {
                Piece::Line(line) => format!("line {}", line.len()),
                Piece::TooLong => "too long".to_owned(),
                Piece::Torn => "torn".to_owned(),
            });
        }
        all
    }

    #[test]
    fn lines_torn_ends_and_endless_lines_are_told_apart() {
        assert_eq!(all(b""), [""; 0]);
        assert_eq!(all(b"one\n\nthree\n"), ["line 3", "line 0", "line 5"]);
        assert_eq!(all(b"one\ntw"), ["line 3", "torn"]);
        let mut long = vec![b'x'; 9 << 20];
        assert_eq!(all(&long), ["torn"]);
        long.extend_from_slice(b"\nnext\n");
        assert_eq!(all(&long), ["too long", "line 4"]);
    }
}
