//! Sheets as a workbook: headings that stay in sight and print on every page, wrapped text, A4 landscape.

use jiff::civil::Date;
use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

use super::Sheet;

/// Why no workbook is made: a cell holds more than the format can.
#[derive(Debug, thiserror::Error)]
#[error("a cell of `{sheet}` holds more than a workbook can")]
pub struct TooLong {
    /// The sheet.
    pub sheet: String,
    #[source]
    source: XlsxError,
}

/// A4.
const PAPER: u8 = 9;
/// The rows of keys and of headings.
const HEADING: u32 = 1;

/// Writes sheets as a workbook. The same sheets on the same day give the same bytes.
///
/// # Errors
/// A cell is longer than 32,767 characters.
pub fn write(sheets: &[Sheet], day: Date) -> Result<Vec<u8>, TooLong> {
    let mut book = Workbook::new();
    let too_long = |sheet: &str| {
        let sheet = sheet.to_owned();
        move |source| TooLong { sheet, source }
    };
    if let Ok(made) = ExcelDateTime::from_ymd(
        day.year().unsigned_abs(),
        day.month().unsigned_abs(),
        day.day().unsigned_abs(),
    ) {
        book.set_properties(&DocProperties::new().set_creation_datetime(&made));
    }
    for sheet in sheets {
        fill(book.add_worksheet(), sheet).map_err(too_long(&sheet.name))?;
    }
    book.save_to_buffer().map_err(too_long(sheets.first().map_or("", |sheet| &sheet.name)))
}

fn fill(page: &mut Worksheet, sheet: &Sheet) -> Result<(), XlsxError> {
    let edge = Color::RGB(0xC8_D0_D8);
    let cell = Format::new()
        .set_text_wrap()
        .set_align(FormatAlign::Top)
        .set_border(FormatBorder::Thin)
        .set_border_color(edge);
    let head = cell.clone().set_bold().set_background_color(Color::RGB(0xE6_F1_F2));
    // The first column names its row.
    let name = cell.clone().set_bold();
    page.set_name(&sheet.name)?;
    page.set_row_hidden(0)?;
    for (at, column) in (0u16..).zip(&sheet.columns) {
        page.write_string(0, at, format!("{}/{}", sheet.kind, column.key))?;
        page.write_string_with_format(HEADING, at, &column.heading, &head)?;
        page.set_column_width(at, column.width)?;
        if column.hidden {
            page.set_column_hidden(at)?;
        }
    }
    for (at, row) in (HEADING + 1..).zip(&sheet.rows) {
        for (across, text) in (0u16..).zip(row) {
            let format = if across == 0 { &name } else { &cell };
            // Text that begins as a formula does stays text, also when somebody edits the cell.
            let guarded = text.starts_with(['=', '+', '-', '@']).then(|| format.clone().set_quote_prefix());
            page.write_string_with_format(at, across, text, guarded.as_ref().unwrap_or(format))?;
        }
        page.set_row_height(at, height(sheet, row))?;
    }
    page.set_freeze_panes(HEADING + 1, 1)?;
    page.set_landscape()
        .set_paper_size(PAPER)
        .set_print_fit_to_pages(1, 0)
        .set_margins(0.4, 0.4, 0.6, 0.6, 0.3, 0.3);
    page.set_repeat_rows(0, HEADING)?;
    page.set_footer("&L&A&R&P / &N");
    Ok(())
}

/// The height of a row: as many lines as its fullest visible cell needs. Not every program measures wrapped text itself.
fn height(sheet: &Sheet, row: &[String]) -> f64 {
    const LINE: f64 = 15.0;
    const MOST: f64 = 400.0;
    let visible = sheet.columns.iter().zip(row).filter(|(column, _)| !column.hidden);
    let lines = visible.map(|(column, text)| {
        let wide = usize::from(column.width).max(1);
        text.split('\n').map(|line| line.chars().count().div_ceil(wide).max(1)).sum::<usize>()
    });
    let most = u32::try_from(lines.max().unwrap_or(1)).unwrap_or(u32::MAX);
    (f64::from(most) * LINE + 3.0).min(MOST)
}
