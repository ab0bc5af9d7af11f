//! Workbooks (XLSX), read cell by cell so that no file can ask for more memory than a register needs.

use std::io::{Cursor, Read as _};

use calamine::{Data, DataRef, Reader as _, Xlsx, XlsxError};

use super::cells::{Book, MOST_COLUMNS, MOST_ROWS, MOST_TEXT, Note, Place, Row, Table, Unreadable};

/// What a workbook may unpack to, in bytes.
const MOST_UNPACKED: u64 = 64 << 20;
/// What a workbook may hold in parts.
const MOST_PARTS: usize = 2_000;

/// Reads a workbook.
pub(super) fn read(bytes: &[u8]) -> Result<Book, Unreadable> {
    measure(bytes)?;
    let damaged = |error: XlsxError| Unreadable::Damaged(error.to_string());
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(damaged)?;
    let mut book = Book::default();
    let mut room = MOST_TEXT;
    for name in workbook.sheet_names() {
        let mut table = cells(&mut workbook, &name, &mut room)?;
        // A sheet without readable merged cells has none.
        for area in workbook.merge_cells_by_sheet_name(&name).unwrap_or_default() {
            spread(&mut table, area);
        }
        book.sheets.push(table);
    }
    Ok(book)
}

/// Unpacks every part once and throws it away: what a part says of its own size may be a lie.
fn measure(bytes: &[u8]) -> Result<(), Unreadable> {
    let damaged = |why: &dyn std::fmt::Display| Unreadable::Damaged(why.to_string());
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|error| damaged(&error))?;
    if archive.len() > MOST_PARTS {
        return Err(Unreadable::TooMuch);
    }
    let mut left = MOST_UNPACKED;
    for at in 0..archive.len() {
        let part = archive.by_index(at).map_err(|error| damaged(&error))?;
        let read = std::io::copy(&mut part.take(left + 1), &mut std::io::sink());
        let length = read.map_err(|error| damaged(&error))?;
        left = left.checked_sub(length).ok_or(Unreadable::TooMuch)?;
    }
    Ok(())
}

fn cells(workbook: &mut Xlsx<Cursor<&[u8]>>, name: &str, room: &mut usize) -> Result<Table, Unreadable> {
    let mut table = Table { name: name.to_owned(), ..Table::default() };
    // A sheet that is a chart has no cells.
    let Ok(mut reader) = workbook.worksheet_cells_reader(name) else { return Ok(table) };
    let too_large = || Unreadable::TooLarge(name.to_owned());
    loop {
        let record = reader
            .next_cell_with_formula_metadata()
            .map_err(|error| Unreadable::Damaged(error.to_string()))?;
        let Some(record) = record else { return Ok(table) };
        let (row, column) = (record.pos.0 as usize, record.pos.1 as usize);
        let text = text(&record.value);
        if text.is_empty() && record.formula.is_none() {
            continue;
        }
        if row >= MOST_ROWS || column >= MOST_COLUMNS {
            return Err(too_large());
        }
        *room = room.checked_sub(text.len()).ok_or(Unreadable::TooMuch)?;
        let place = Place { sheet: table.name.clone(), row: row + 1, column: Some(column) };
        if record.formula.is_some() {
            table.notes.push((place.clone(), Note::Formula));
        }
        if matches!(record.value, DataRef::Error(_)) {
            table.notes.push((place, Note::Broken));
        }
        put(&mut table, row, column, text);
    }
}

fn put(table: &mut Table, row: usize, column: usize, text: String) {
    while table.rows.len() <= row {
        table.rows.push(Row { number: table.rows.len() + 1, cells: Vec::new() });
    }
    if let Some(row) = table.rows.get_mut(row) {
        if row.cells.len() <= column {
            row.cells.resize(column + 1, String::new());
        }
        if let Some(cell) = row.cells.get_mut(column) {
            *cell = text;
        }
    }
}

/// A value as a person sees it; a day as the language writes it.
fn text(value: &DataRef<'_>) -> String {
    match value {
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::Bool(flag) => if *flag { "ja" } else { "nee" }.to_owned(),
        DataRef::DateTime(moment) => {
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        DataRef::DateTimeIso(text) => text.split('T').next().unwrap_or_default().to_owned(),
        DataRef::DurationIso(text) => text.clone(),
        DataRef::Error(error) => Data::Error(error.clone()).to_string(),
        DataRef::Empty => String::new(),
    }
}

/// A merged cell says the same for every row that it covers. It says it in its first column only, so that a wide
/// heading does not become the heading of its neighbours.
fn spread(table: &mut Table, area: calamine::Dimensions) {
    let (first, last) = (area.start.0 as usize, (area.end.0 as usize).min(MOST_ROWS));
    let column = area.start.1 as usize;
    let Some(text) = table.rows.get(first).and_then(|row| row.cells.get(column)).cloned() else { return };
    if text.trim().is_empty() {
        return;
    }
    for row in first + 1..=last {
        // A row that holds nothing else is not made of a merged cell alone.
        if row < table.rows.len() {
            let place = Place { sheet: table.name.clone(), row: row + 1, column: Some(column) };
            table.notes.push((place, Note::Merged));
            put(table, row, column, text.clone());
        }
    }
}
