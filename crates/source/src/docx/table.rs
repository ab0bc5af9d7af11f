//! Tables of a document: rows of cells, or only a frame around paragraphs.

use waarborg_reader::Form;

use super::body::Paragraph;
use crate::write::Writer;

/// The most columns that one cell is spread over.
const MOST_SPANNED: usize = 20;
/// The longest words, in bytes, that are said again in a row that a cell reaches into.
const LONGEST_REPEATED: usize = 100;
/// A cell with more letters is a column of a page, not a cell of a table.
const LONGEST_CELL: usize = 2_000;

/// A table that is open. Tables in its cells are part of its cells.
#[derive(Debug, Default)]
pub(super) struct Table {
    /// How many tables are open inside it.
    pub(super) inner: usize,
    rows: Vec<Row>,
}

#[derive(Debug, Default)]
struct Row {
    cells: Vec<Cell>,
    heads: bool,
    deleted: bool,
}

#[derive(Debug, Default)]
struct Cell {
    paragraphs: Vec<Paragraph>,
    across: usize,
    /// Whether it goes on from the cell above it.
    continues: bool,
}

impl Table {
    pub(super) fn row(&mut self) {
        self.rows.push(Row::default());
    }

    pub(super) fn cell(&mut self) {
        if let Some(row) = self.rows.last_mut() {
            row.cells.push(Cell { across: 1, ..Cell::default() });
        }
    }

    pub(super) fn row_heads(&mut self) {
        if let Some(row) = self.rows.last_mut() {
            row.heads = true;
        }
    }

    pub(super) fn row_deleted(&mut self) {
        if let Some(row) = self.rows.last_mut() {
            row.deleted = true;
        }
    }

    pub(super) fn spans(&mut self, across: usize) {
        if let Some(cell) = self.last() {
            cell.across = across.clamp(1, MOST_SPANNED);
        }
    }

    pub(super) fn continues(&mut self) {
        if let Some(cell) = self.last() {
            cell.continues = true;
        }
    }

    pub(super) fn add(&mut self, paragraph: Paragraph) {
        if let Some(cell) = self.last() {
            cell.paragraphs.push(paragraph);
        }
    }

    fn last(&mut self) -> Option<&mut Cell> {
        self.rows.last_mut()?.cells.last_mut()
    }

    /// Writes it: row by row where it is a table, else its paragraphs.
    pub(super) fn write(mut self, to: &mut Writer) {
        self.rows.retain(|row| !row.deleted);
        if !self.holds_data() {
            let cells = self.rows.into_iter().flat_map(|row| row.cells);
            for paragraph in cells.flat_map(|cell| cell.paragraphs) {
                paragraph.write(to);
            }
            return;
        }
        let mut above: Vec<String> = Vec::new();
        for (number, row) in self.rows.into_iter().enumerate() {
            let bold = row.cells.iter().flat_map(|cell| &cell.paragraphs).all(Paragraph::is_bold);
            let mut words: Vec<String> = Vec::new();
            for cell in row.cells {
                let again =
                    above.get(words.len()).filter(|above| cell.continues && above.len() <= LONGEST_REPEATED);
                words.push(again.cloned().unwrap_or_else(|| said(cell.paragraphs)));
                words.extend((1..cell.across).map(|_| String::new()));
            }
            if words.iter().any(|cell| !cell.is_empty()) {
                let heads = row.heads || (number == 0 && bold);
                to.block(if heads { Form::HeaderRow } else { Form::Row }, &words.join("\t"));
            }
            above = words;
        }
    }

    fn holds_data(&self) -> bool {
        let cells = || self.rows.iter().flat_map(|row| &row.cells);
        let columns = self.rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
        let long = |cell: &Cell| {
            let letters: usize = cell.paragraphs.iter().map(Paragraph::len).sum();
            letters > LONGEST_CELL || cell.paragraphs.iter().any(Paragraph::is_heading)
        };
        columns > 1 && (self.rows.len() > 1 || self.rows.iter().any(|row| row.heads)) && !cells().any(long)
    }
}

/// The words of a cell on one line; items of a list in it are separated by semicolons.
fn said(paragraphs: Vec<Paragraph>) -> String {
    let mut words = String::new();
    for paragraph in paragraphs {
        let item = paragraph.is_item();
        let text = paragraph.one_line();
        if !text.is_empty() && !words.is_empty() {
            words.push_str(if item { "; " } else { " " });
        }
        words.push_str(&text);
    }
    words
}
