//! Sheets as CSV: one after the other, each begun by its row of keys. Semicolons and a byte order mark, as Excel in the
//! Netherlands reads it.

use super::Sheet;

/// What a spreadsheet would take for the beginning of a formula.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// The mark before a cell that must stay text.
const GUARD: char = '\'';

/// Writes sheets. A cell that a spreadsheet would take for a formula begins with an apostrophe.
pub fn write(sheets: &[Sheet]) -> String {
    let mut text = String::from("\u{feff}");
    for (n, sheet) in sheets.iter().enumerate() {
        if n > 0 {
            text.push_str("\r\n");
        }
        line(&mut text, sheet.columns.iter().map(|column| format!("{}/{}", sheet.kind, column.key)));
        line(&mut text, sheet.columns.iter().map(|column| column.heading.clone()));
        for row in &sheet.rows {
            line(&mut text, row.iter().cloned());
        }
    }
    text
}

fn line(text: &mut String, cells: impl Iterator<Item = String>) {
    let cells: Vec<String> =
        cells.map(|cell| format!("\"{}\"", guarded(&cell).replace('"', "\"\""))).collect();
    text.push_str(&cells.join(";"));
    text.push_str("\r\n");
}

fn guarded(cell: &str) -> String {
    if cell.starts_with(FORMULA) || cell.starts_with(GUARD) {
        format!("{GUARD}{cell}")
    } else {
        cell.to_owned()
    }
}

/// A cell without its guard.
pub fn unguard(cell: &str) -> &str {
    match cell.strip_prefix(GUARD) {
        Some(rest) if rest.starts_with(FORMULA) || rest.starts_with(GUARD) => rest,
        _ => cell,
    }
}

#[cfg(test)]
mod tests {
    use super::{guarded, unguard};
    use proptest::prelude::*;

    #[test]
    fn what_looks_like_a_formula_stays_text() {
        for cell in ["=1+1", "+31 10 000", "-5", "@SUM(A1)", "\tx", "\rx"] {
            assert!(guarded(cell).starts_with('\''), "{cell}");
        }
    }

    proptest! {
        #[test]
        fn every_cell_comes_back(cell in "['=+@\\-]{0,3}\\PC{0,10}") {
            let written = guarded(&cell);
            prop_assert_eq!(unguard(&written), cell);
        }
    }
}
