//! Text with separators (CSV): in UTF-8, UTF-16 or Windows-1252, with semicolons, commas or tabs.

use std::borrow::Cow;

use super::super::sheet::unguard;
use super::cells::{Book, MOST_COLUMNS, MOST_ROWS, MOST_TEXT, Row, Table, Unreadable};

/// Reads text.
pub(super) fn read(bytes: &[u8]) -> Result<Book, Unreadable> {
    if bytes.len() > MOST_TEXT {
        return Err(Unreadable::TooMuch);
    }
    let text = decoded(bytes)?;
    let (separator, text) = separator(&text);
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(separator)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut book = Book::default();
    let mut table = Table::default();
    let mut number = 0;
    let mut record = csv::StringRecord::new();
    while reader.read_record(&mut record).map_err(|error| Unreadable::Damaged(error.to_string()))? {
        // A spreadsheet counts empty lines too; a line break inside a cell makes no row.
        let began = record.position().map_or(0, csv::Position::byte);
        number += 1 + empty_lines(text.as_bytes(), usize::try_from(began).unwrap_or_default());
        if number > MOST_ROWS || record.len() > MOST_COLUMNS {
            return Err(Unreadable::TooLarge(String::new()));
        }
        let cells: Vec<String> = record.iter().map(|cell| unguard(cell).to_owned()).collect();
        let row = Row { number, cells };
        // A file of Waarborg's own holds several sheets, one after the other.
        if row.cells.first().is_some_and(|cell| super::own::kind_of_key(cell).is_some())
            && !table.rows.is_empty()
        {
            book.sheets.push(std::mem::take(&mut table));
        }
        table.rows.push(row);
    }
    book.sheets.push(table);
    Ok(book)
}

/// How many empty lines stand at a byte, where a record begins.
fn empty_lines(bytes: &[u8], at: usize) -> usize {
    let before = at.checked_sub(1).and_then(|before| bytes.get(before));
    let mut rest = bytes.get(at..).unwrap_or_default();
    // The second half of the line break that ended the record before.
    if before == Some(&b'\r') {
        rest = rest.strip_prefix(b"\n").unwrap_or(rest);
    }
    let breaks = rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n'));
    breaks.filter(|byte| **byte == b'\n').count()
}

/// The text of a file: by its byte order mark, as UTF-8, else as Windows-1252, which Excel writes.
fn decoded(bytes: &[u8]) -> Result<Cow<'_, str>, Unreadable> {
    if let Some((encoding, mark)) = encoding_rs::Encoding::for_bom(bytes) {
        let (text, _) = encoding.decode_without_bom_handling(bytes.get(mark..).unwrap_or_default());
        return Ok(text);
    }
    // Text holds no zero bytes; pictures, archives and the like do.
    if bytes.contains(&0) {
        return Err(Unreadable::OtherKind);
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(Cow::Borrowed(text)),
        Err(_) => {
            let (text, _) = encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes);
            Ok(text)
        }
    }
}

/// The separator: named in a first line `sep=;`, else the one of which the first lines hold most.
fn separator(text: &str) -> (u8, &str) {
    if let Some(rest) = text.strip_prefix("sep=")
        && let Some(mark) = rest.bytes().next().filter(u8::is_ascii)
        && let Some((_, after)) = rest.split_once('\n')
    {
        return (mark, after);
    }
    let counted = |mark: u8| {
        let mut quoted = false;
        let first = text.bytes().take(4096).filter(|byte| {
            quoted ^= *byte == b'"';
            !quoted && *byte == mark
        });
        first.count()
    };
    // With as many of each, a semicolon is likelier in the Netherlands.
    let best = [b',', b'\t', b';'].into_iter().max_by_key(|mark| counted(*mark)).unwrap_or(b';');
    (best, text)
}

#[cfg(test)]
mod tests {
    use super::read;
    use proptest::prelude::*;

    fn cells(bytes: &[u8]) -> Vec<Vec<String>> {
        read(bytes).unwrap().sheets[0].rows.iter().map(|row| row.cells.clone()).collect()
    }

    #[test]
    fn encodings_and_separators() {
        let meant = vec![vec!["Doel".to_owned(), "Cliënten".to_owned()]];
        assert_eq!(cells("Doel;Cliënten\r\n".as_bytes()), meant);
        assert_eq!(cells("\u{feff}Doel,Cliënten".as_bytes()), meant);
        assert_eq!(cells(b"Doel\tCli\xebnten"), meant);
        assert_eq!(cells("sep=|\r\nDoel|Cliënten".as_bytes()), meant);
        let wide: Vec<u8> = [0xff, 0xfe]
            .into_iter()
            .chain("Doel;Cliënten".encode_utf16().flat_map(u16::to_le_bytes))
            .collect();
        assert_eq!(cells(&wide), meant);
    }

    #[test]
    fn rows_are_counted_as_a_spreadsheet_counts_them() {
        let book = read("a;b\n\n\"c\nd\";e\n\n\nf;g\n".as_bytes()).unwrap();
        let numbers: Vec<usize> = book.sheets[0].rows.iter().map(|row| row.number).collect();
        assert_eq!(numbers, [1, 3, 6]);
        let book = read("a;b\r\n\r\n\"c\nd\";e\r\nf;g\r\n".as_bytes()).unwrap();
        let numbers: Vec<usize> = book.sheets[0].rows.iter().map(|row| row.number).collect();
        assert_eq!(numbers, [1, 3, 4]);
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
            let _ = read(&bytes);
        }
    }
}
