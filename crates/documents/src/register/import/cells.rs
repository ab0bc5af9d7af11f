//! A spreadsheet as cells of text, whatever file it came from.

use waarborg_policy::messages::Message;

/// No register has more rows in a sheet.
pub(super) const MOST_ROWS: usize = 10_000;
/// No register has more columns.
pub(super) const MOST_COLUMNS: usize = 256;
/// No register holds more text, in bytes.
pub(super) const MOST_TEXT: usize = 16 << 20;
/// No file of a register is longer, in bytes.
pub const MOST_BYTES: u64 = 20 << 20;

/// A file of sheets.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Book {
    /// Its sheets, in order.
    pub(crate) sheets: Vec<Table>,
}

/// A sheet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Table {
    /// Its name; empty where the file has none.
    pub(crate) name: String,
    /// Its rows.
    pub(crate) rows: Vec<Row>,
    /// What a reader should know of single cells.
    pub(crate) notes: Vec<(Place, Note)>,
}

/// A row.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Row {
    /// Its number, from 1.
    pub(crate) number: usize,
    /// Its cells, from the first column.
    pub(crate) cells: Vec<String>,
}

/// What a cell was before it was text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Note {
    /// A formula: its last value was read.
    Formula,
    /// A part of a merged cell: the value of the whole was read.
    Merged,
    /// An error of the spreadsheet, such as `#REF!`.
    Broken,
}

/// Where a cell stands.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The sheet; empty where the file has none.
    pub sheet: String,
    /// The row, from 1.
    pub row: usize,
    /// The column, from 0; none for the whole row.
    pub column: Option<usize>,
}

impl std::fmt::Display for Place {
    /// `Register!C7`, as spreadsheets write it.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if !self.sheet.is_empty() {
            write!(f, "{}!", self.sheet)?;
        }
        match self.column {
            Some(column) => write!(f, "{}{}", letters(column), self.row),
            None => write!(f, "{}", self.row),
        }
    }
}

impl Place {
    /// The letters of its column.
    pub fn column_letters(&self) -> Option<String> {
        self.column.map(letters)
    }
}

/// The letters of a column: A, B, …, Z, AA.
pub(crate) fn letters(column: usize) -> String {
    let mut rest = column;
    let mut text = String::new();
    loop {
        let letter = u8::try_from(rest % 26).unwrap_or_default();
        text.insert(0, char::from(b'A' + letter));
        match rest / 26 {
            0 => return text,
            more => rest = more - 1,
        }
    }
}

impl Table {
    /// The cell of a row, without the spaces around it.
    pub(crate) fn cell(row: &Row, column: usize) -> &str {
        row.cells.get(column).map(|cell| cell.trim()).unwrap_or_default()
    }

    /// Whether a row holds nothing.
    pub(crate) fn is_empty(row: &Row) -> bool {
        row.cells.iter().all(|cell| cell.trim().is_empty())
    }
}

/// Why a file cannot be read as a spreadsheet.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// An old or protected workbook.
    #[error("an old or protected workbook")]
    OldOrProtected,
    /// Another kind of file.
    #[error("no workbook and no text")]
    OtherKind,
    /// A workbook that does not hold together.
    #[error("a damaged workbook: {0}")]
    Damaged(String),
    /// A workbook that unpacks to more than a register can hold.
    #[error("a workbook that unpacks to too much")]
    TooMuch,
    /// More rows or columns than a register has.
    #[error("too many rows or columns in `{0}`")]
    TooLarge(String),
    /// Nothing in it.
    #[error("nothing in it")]
    Empty,
}

impl Unreadable {
    /// Why, in words for a person, with a remedy.
    pub fn message(&self) -> Message {
        match self {
            Unreadable::OldOrProtected => Message::new("import-old"),
            Unreadable::OtherKind => Message::new("import-other-kind"),
            Unreadable::Damaged(why) => Message::new("import-damaged").text("why", why),
            Unreadable::TooMuch => Message::new("register-too-much"),
            Unreadable::TooLarge(sheet) => Message::new("import-too-large")
                .text("sheet", sheet)
                .text("rows", MOST_ROWS)
                .text("columns", MOST_COLUMNS),
            Unreadable::Empty => Message::new("import-empty"),
        }
    }
}

/// Reads a file, by what it holds rather than by its name.
pub(crate) fn read(bytes: &[u8]) -> Result<Book, Unreadable> {
    const OLE: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0];
    if bytes.starts_with(OLE) {
        return Err(Unreadable::OldOrProtected);
    }
    let book =
        if bytes.starts_with(b"PK") { super::workbook::read(bytes)? } else { super::text::read(bytes)? };
    if book.sheets.iter().all(|sheet| sheet.rows.iter().all(Table::is_empty)) {
        return Err(Unreadable::Empty);
    }
    Ok(book)
}

#[cfg(test)]
mod tests {
    use super::letters;

    #[test]
    fn columns_have_the_letters_of_a_spreadsheet() {
        let named: Vec<String> = [0, 25, 26, 51, 52, 701, 702].into_iter().map(letters).collect();
        assert_eq!(named, ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
    }
}
