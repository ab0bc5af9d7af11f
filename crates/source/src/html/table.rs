//! Tables and lists of terms: which of them hold data, and their rows.

use super::keep::Kept;
use super::tree::{Id, Step, Tree};
use crate::write::Inline;

/// A cell with more letters is a column of a page, not a cell of a table.
const LONGEST_CELL: usize = 2_000;
/// The most columns or rows that one cell is spread over.
const MOST_SPANNED: usize = 20;
/// The longest words, in bytes, that are said again in each row that a cell reaches into.
const LONGEST_REPEATED: usize = 100;
/// A row of more cells is none that a person reads.
const MOST_CELLS: usize = 200;

/// One row, and whether it names the columns.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) cells: Vec<String>,
    pub(super) heads: bool,
}

/// The rows of a table that holds data; nothing for one that only lays out a page.
pub(super) fn rows(tree: &Tree, kept: &Kept, table: Id) -> Option<Vec<Row>> {
    if ["presentation", "none"].contains(&tree.attribute(table, "role").unwrap_or_default()) {
        return None;
    }
    let inside = tree.inside(table);
    let lays_out = |id: &Id| {
        *id != table && matches!(tree.name(*id), "table" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "form")
    };
    if inside.iter().any(|id| kept.has(*id) && lays_out(id)) {
        return None;
    }
    let mut rows: Vec<Row> = Vec::new();
    // Cells that reach into the rows below: the column, how many rows are left, and the words.
    let mut reaching: Vec<(usize, usize, String)> = Vec::new();
    for row in inside.into_iter().filter(|id| tree.name(*id) == "tr" && kept.has(*id)) {
        let mut cells: Vec<String> = Vec::new();
        let mut heads = true;
        let own: Vec<Id> =
            tree.children(row).filter(|id| matches!(tree.name(*id), "td" | "th") && kept.has(*id)).collect();
        let mut own = own.into_iter();
        let earlier = std::mem::take(&mut reaching);
        loop {
            if let Some((column, left, words)) = earlier.iter().find(|(column, ..)| *column == cells.len()) {
                if *left > 1 {
                    reaching.push((*column, left - 1, words.clone()));
                }
                cells.push(words.clone());
                continue;
            }
            let Some(cell) = own.next() else { break };
            if kept.weight(cell).letters > LONGEST_CELL || cells.len() > MOST_CELLS {
                return None;
            }
            let words = words(tree, kept, cell);
            heads &= tree.name(cell) == "th" || words.is_empty();
            let spanned = |name| {
                let number = tree.attribute(cell, name).and_then(|value| value.trim().parse().ok());
                number.unwrap_or(1_usize).clamp(1, MOST_SPANNED)
            };
            let (down, across) = (spanned("rowspan"), spanned("colspan"));
            if down > 1 {
                let again = if words.len() <= LONGEST_REPEATED { words.clone() } else { String::new() };
                reaching.push((cells.len(), down - 1, again));
            }
            cells.push(words);
            cells.extend((1..across).map(|_| String::new()));
        }
        if cells.iter().any(|cell| !cell.is_empty()) {
            let first = rows.is_empty() || tree.parent(row).is_some_and(|part| tree.name(part) == "thead");
            rows.push(Row { heads: heads && first, cells });
        }
    }
    let columns = rows.iter().map(|row| row.cells.len()).max()?;
    let single = rows.len() == 1 && rows.iter().all(|row| !row.heads);
    (columns > 1 && !single).then_some(rows)
}

/// Terms with their descriptions; nothing where a description is more than a few words or a list.
pub(super) fn terms(tree: &Tree, kept: &Kept, list: Id) -> Option<Vec<Row>> {
    let mut rows: Vec<Row> = Vec::new();
    let mut described = true;
    for id in tree.inside(list).into_iter().filter(|id| kept.has(*id)) {
        match tree.name(id) {
            "dl" if id != list => return None,
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "table" => return None,
            "dt" if described => {
                rows.push(Row { cells: vec![words(tree, kept, id), String::new()], heads: false });
                described = false;
            }
            "dt" => join(rows.last_mut()?.cells.first_mut()?, &words(tree, kept, id)),
            "dd" => {
                let paragraphs = tree.inside(id).into_iter().filter(|id| tree.name(*id) == "p").count();
                if paragraphs > 1 || kept.weight(id).letters > LONGEST_CELL {
                    return None;
                }
                join(rows.last_mut()?.cells.last_mut()?, &words(tree, kept, id));
                described = true;
            }
            _ => {}
        }
    }
    (!rows.is_empty()).then_some(rows)
}

fn join(to: &mut String, more: &str) {
    if !to.is_empty() && !more.is_empty() {
        to.push_str("; ");
    }
    to.push_str(more);
}

/// The words of a cell on one line; items of a list in it are separated by semicolons.
fn words(tree: &Tree, kept: &Kept, cell: Id) -> String {
    let mut line = Inline::default();
    let mut parts: Vec<String> = Vec::new();
    let mut links = Vec::new();
    tree.walk(cell, |step| match step {
        Step::Enter(id) => {
            if !kept.has(id) {
                return false;
            }
            match tree.name(id) {
                "li" => parts.push(line.one_line()),
                "br" | "p" | "div" | "ul" | "ol" => line.push(" ", false),
                "a" => links.push(line.place()),
                _ => {}
            }
            if let Some(text) = tree.text(id) {
                line.push(text, false);
            }
            true
        }
        Step::Leave(id) => {
            match tree.name(id) {
                "li" => parts.push(line.one_line()),
                "p" | "div" => line.push(" ", false),
                "a" if kept.has(id) => {
                    if let Some(place) = links.pop() {
                        super::blocks::close_link(tree, id, &mut line, place);
                    }
                }
                _ => {}
            }
            true
        }
    });
    parts.push(line.one_line());
    parts.retain(|part| !part.is_empty());
    parts.join("; ")
}
