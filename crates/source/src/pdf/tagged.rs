//! Lines of a tagged PDF become the blocks that its structure tells.

use std::collections::HashMap;

use waarborg_reader::Form;

use super::blocks::{Measures, bullet};
use super::glyphs::Line;
use super::structure::{Role, Structure, Unit};
use crate::write::{Inline, Writer};

/// A cell with more letters is a column of a page, not a cell of a table.
const LONGEST_CELL: usize = 2_000;
/// A document whose blocks are longer on average is one whose structure tells nothing.
const LONGEST_BLOCK: usize = 1_500;

/// Whether the structure tells of nearly all text what it is.
pub(super) fn is_told(lines: &[Line], structure: &Structure) -> bool {
    let letters = |told: bool| -> usize {
        lines.iter().filter(|line| !told || line.unit.is_some()).map(|line| line.text.len()).sum()
    };
    let mut blocks: Vec<usize> = lines.iter().filter_map(|line| block(line, structure)).collect();
    blocks.sort_unstable();
    blocks.dedup();
    letters(true) * 100 >= letters(false) * 95 && letters(true) <= blocks.len() * LONGEST_BLOCK
}

fn block(line: &Line, structure: &Structure) -> Option<usize> {
    Some(structure.units.get(line.unit?)?.block)
}

/// Lines of one unit.
struct Part<'a> {
    unit: Unit,
    lines: Vec<&'a Line>,
}

/// Writes the lines block by block, each where its first line stands.
pub(super) fn write(lines: &[Line], structure: &Structure) -> Writer {
    let measures = Measures::of(lines);
    let mut places: HashMap<usize, usize> = HashMap::new();
    let mut blocks: Vec<Vec<Part<'_>>> = Vec::new();
    for line in lines {
        let Some(unit) = line.unit.and_then(|unit| structure.units.get(unit)) else {
            // What is not told stands where it was drawn, as a paragraph.
            let unit = Unit { block: 0, role: Role::Paragraph, cell: 0, heads: false, item: false };
            blocks.push(vec![Part { unit, lines: vec![line] }]);
            continue;
        };
        if unit.role == Role::Nothing {
            continue;
        }
        let at = *places.entry(unit.block).or_insert_with(|| {
            blocks.push(Vec::new());
            blocks.len() - 1
        });
        let Some(parts) = blocks.get_mut(at) else { continue };
        match parts.last_mut() {
            Some(last) if last.lines.last().is_some_and(|known| known.unit == line.unit) => {
                last.lines.push(line)
            }
            _ => parts.push(Part { unit: *unit, lines: vec![line] }),
        }
    }
    let mut writer = Writer::default();
    for parts in blocks {
        write_block(parts, &measures, &mut writer);
    }
    writer
}

fn write_block(parts: Vec<Part<'_>>, measures: &Measures, to: &mut Writer) {
    let Some(first) = parts.first().map(|part| part.unit) else { return };
    match first.role {
        Role::Heading(level) => {
            let words = parts.iter().map(|part| words(part, measures, false).one_line()).collect::<Vec<_>>();
            to.block(Form::Heading(level), &words.join(" "));
        }
        Role::Item(depth) => {
            let lines = parts.iter().map(|part| words(part, measures, true).lines()).collect::<Vec<_>>();
            to.block(Form::Item(depth), &lines.join("\n"));
        }
        Role::Row => row(parts, measures, to),
        Role::Paragraph | Role::Nothing => {
            // Some programs tell a heading and the text below it as one paragraph with a new line in it.
            let lines: Vec<Line> =
                parts.iter().flat_map(|part| &part.lines).map(|line| (*line).clone()).collect();
            for piece in lines.chunk_by(|last, next| measures.is_like(last, next)) {
                measures.block(piece, to);
            }
        }
    }
}

/// The words of a part, without the mark of an item.
fn words(part: &Part<'_>, measures: &Measures, breaks: bool) -> Inline {
    let mut lines = part.lines.clone();
    let mut first = lines.first().map(|line| (*line).clone()).unwrap_or_default();
    if matches!(part.unit.role, Role::Item(_))
        && let Some(mark) = bullet(&first.text)
    {
        first.text = first.text.split_off(mark);
        if let Some(line) = lines.first_mut() {
            *line = &first;
        }
    }
    measures.words(&lines, breaks, false)
}

fn row(parts: Vec<Part<'_>>, measures: &Measures, to: &mut Writer) {
    let letters = |part: &Part<'_>| part.lines.iter().map(|line| line.text.len()).sum::<usize>();
    let columns = parts.iter().map(|part| part.unit.cell + 1).max().unwrap_or(0);
    if !(2..=100).contains(&columns) || parts.iter().any(|part| letters(part) > LONGEST_CELL) {
        for part in &parts {
            to.paragraphs(words(part, measures, true));
        }
        return;
    }
    let mut cells = vec![String::new(); columns];
    let heads = parts.iter().all(|part| part.unit.heads);
    for part in &parts {
        let text = words(part, measures, false).one_line();
        if let Some(cell) = cells.get_mut(part.unit.cell).filter(|_| !text.is_empty()) {
            if !cell.is_empty() {
                cell.push_str(if part.unit.item { "; " } else { " " });
            }
            cell.push_str(&text);
        }
    }
    to.block(if heads { Form::HeaderRow } else { Form::Row }, &cells.join("\t"));
}
