//! PDF: the text of its pages, as far as a PDF has one.

mod blocks;
mod columns;
mod frame;
mod glyphs;
mod measure;
mod structure;
mod tagged;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use hayro_interpret::hayro_syntax::object::{Dict, String as PdfString};
use hayro_interpret::hayro_syntax::{DecryptionError, LoadPdfError, Pdf};
use hayro_interpret::kurbo::{Affine, Rect};
use hayro_interpret::{Context, InterpreterCache, InterpreterSettings, RenderContent, interpret_page};
use waarborg_reader::Page;

use crate::format::Format;
use crate::trouble::FileTrouble;
use crate::{text, write};
use glyphs::Collector;
use structure::Structure;

/// How long reading may take.
const MOST_TIME: Duration = Duration::from_secs(20);
/// The most pages that are read.
const MOST_PAGES: usize = 500;
/// How near the end a PDF says where its table of parts stands, in bytes: some programs add to it.
const TAIL: usize = 4096;
/// How much the reading of a PDF may nest, in bytes of stack.
const STACK: usize = 64 << 20;

/// Reads a PDF.
///
/// It is read in a thread of its own. The library that reads it takes care not to panic or to loop, but a PDF can hold
/// programs of fonts and functions: whatever one of those brings about ends there, and this thread only waits so long.
pub(crate) fn page(bytes: &[u8]) -> Result<Page, FileTrouble> {
    let bytes = bytes.to_vec();
    let (send, receive) = channel();
    let stop = Arc::new(AtomicBool::new(false));
    let stopped = Arc::clone(&stop);
    let reading = thread::Builder::new().name("pdf".to_owned()).stack_size(STACK).spawn(move || {
        // Nobody listens any more when it took too long.
        drop(send.send(read(bytes, &stopped)));
    });
    if reading.is_err() {
        return Err(FileTrouble::Damaged { format: Format::Pdf });
    }
    match receive.recv_timeout(MOST_TIME) {
        Ok(result) => result,
        Err(RecvTimeoutError::Timeout) => {
            stop.store(true, Ordering::Relaxed);
            Err(FileTrouble::TooSlow { format: Format::Pdf, seconds: MOST_TIME.as_secs() })
        }
        Err(RecvTimeoutError::Disconnected) => Err(FileTrouble::Damaged { format: Format::Pdf }),
    }
}

/// Whether the end is lacking that every PDF has: where its table of parts stands. What is left of one that was cut off
/// may hold pages still, and what those do not say the whole may.
fn is_cut(bytes: &[u8]) -> bool {
    let end = bytes.iter().rposition(|byte| !byte.is_ascii_whitespace() && *byte != 0).map_or(0, |at| at + 1);
    let tail = bytes.get(end.saturating_sub(TAIL)..end).unwrap_or_default();
    let holds = |word: &[u8]| tail.windows(word.len()).any(|window| window == word);
    !holds(b"%%EOF") && !holds(b"startxref")
}

fn read(bytes: Vec<u8>, stop: &AtomicBool) -> Result<Page, FileTrouble> {
    let format = Format::Pdf;
    measure::measure(&bytes)?;
    if is_cut(&bytes) {
        return Err(FileTrouble::Damaged { format });
    }
    let pdf = Pdf::new(bytes).map_err(|error| match error {
        LoadPdfError::Decryption(
            DecryptionError::PasswordProtected | DecryptionError::UnsupportedAlgorithm,
        ) => FileTrouble::Locked { format },
        LoadPdfError::Decryption(_) | LoadPdfError::Invalid => FileTrouble::Damaged { format },
    })?;
    let pages = pdf.pages().len();
    if pages == 0 {
        return Err(FileTrouble::Damaged { format });
    }
    if pages > MOST_PAGES {
        return Err(FileTrouble::TooMuch { format });
    }
    // Notes and fields that somebody filled in are no part of a statement.
    let settings =
        InterpreterSettings { render_content: RenderContent::PAGE, ..InterpreterSettings::default() };
    let cache = InterpreterCache::new();
    let mut collector = Collector::new(Structure::read(&pdf));
    for page in pdf.pages().iter() {
        let down = page.initial_transform(true).as_coeffs();
        let (width, height) = page.render_dimensions();
        let bounds = Rect::new(0.0, 0.0, f64::from(width), f64::from(height));
        let mut context = Context::new(Affine::new(down), bounds, &cache, pdf.xref(), settings.clone());
        collector.page_id = page.raw().obj_id();
        interpret_page(page, &mut context, &mut collector);
        collector.page_ends();
        if collector.full() || stop.load(Ordering::Relaxed) {
            return Err(FileTrouble::TooMuch { format });
        }
    }
    // Letters without characters are as good as a picture of them.
    if collector.known() == 0 || collector.unknown > collector.known() {
        return Err(FileTrouble::Scanned { format, pages });
    }
    let mut lines = frame::without(collector.lines, pages);
    let writer = if tagged::is_told(&lines, &collector.structure) {
        tagged::write(&lines, &collector.structure)
    } else {
        columns::settle(&mut lines);
        blocks::write(&lines)
    };
    if writer.full() {
        return Err(FileTrouble::TooMuch { format });
    }
    Ok(writer.page(language(&pdf), title(&pdf)))
}

fn language(pdf: &Pdf) -> Option<String> {
    let xref = pdf.xref();
    let root = xref.get::<Dict<'_>>(xref.root_id())?;
    let tag = root.get::<PdfString<'_>>(b"Lang".as_slice())?;
    write::language(&text::decode(tag.as_bytes(), None).text)
}

/// The title of the properties; not the name of the file that some programs put there.
fn title(pdf: &Pdf) -> Option<String> {
    let title = write::title(&text::decode(pdf.metadata().title.as_deref()?, None).text)?;
    let lower = title.to_lowercase();
    let file = [".doc", ".docx", ".pdf", ".odt", ".indd", ".html"].iter().any(|end| lower.ends_with(end));
    (!file && !lower.starts_with("microsoft word - ")).then_some(title)
}
