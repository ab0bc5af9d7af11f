//! Columns of tables: where some rows have a wide gap, others begin a cell at the same place without one.

use super::blocks::is_row;
use super::glyphs::Line;

/// So many lines away a row may tell where the columns are.
const NEAR: usize = 8;
/// How far apart the beginnings of two cells in one column may be.
const BESIDE: f64 = 1.0;

/// Where the last cell of a row begins.
pub(super) fn last_cell(row: &Line) -> Option<f64> {
    let tab = row.text.rfind('\t')?;
    row.words.iter().find(|(at, _)| *at > tab).map(|(_, x)| *x)
}

/// Puts a tab where a line has a cell that begins where those of its neighbours do.
pub(super) fn settle(lines: &mut [Line]) {
    let rows: Vec<Option<(usize, f64, f64)>> = lines
        .iter()
        .map(|line| Some((line.page, line.left, last_cell(line).filter(|_| is_row(line))?)))
        .collect();
    for (number, line) in lines.iter_mut().enumerate() {
        if line.text.contains('\t') {
            continue;
        }
        let near =
            rows.get(number.saturating_sub(NEAR)..rows.len().min(number + NEAR + 1)).unwrap_or_default();
        let cell = line.words.iter().find(|(_, x)| {
            near.iter().flatten().any(|(page, left, cell)| {
                *page == line.page && (left - line.left).abs() < BESIDE && (cell - x).abs() < BESIDE
            })
        });
        if let Some((at, _)) = cell {
            // What stands before a word that begins is one space.
            line.text.replace_range(at.saturating_sub(1)..*at, "\t");
        }
    }
}
