//! Takes the glyphs of a page as they are drawn, and makes lines of them.

use hayro_interpret::font::{Glyph, GlyphRun};
use hayro_interpret::hayro_cmap::BfString;
use hayro_interpret::hayro_syntax::object::{Dict, ObjectIdentifier};
use hayro_interpret::kurbo::{BezPath, Point};
use hayro_interpret::{BlendMode, ClipPath, Device, DrawMode, DrawProps, Image, ImageDrawProps, SoftMask};

use super::structure::Structure;

/// The most glyphs that are taken.
const MOST_GLYPHS: usize = 2_000_000;
/// A gap of so many letters' height is one between columns.
const COLUMN: f64 = 2.0;
/// A gap of so much of a letter's height is one between words.
const WORD: f64 = 0.18;
/// What differs less in height, of a letter's, stands on one line.
const SAME_LINE: f64 = 0.4;
/// From this weight on a letter is bold.
const BOLD: u32 = 600;

/// One line as it was drawn.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Line {
    pub(super) page: usize,
    /// The words; a tab stands between columns.
    pub(super) text: String,
    pub(super) left: f64,
    pub(super) right: f64,
    /// How far below the top of the page its letters stand.
    pub(super) down: f64,
    /// The size of its letters.
    pub(super) size: f64,
    /// Whether all letters are bold, and whether the first one is.
    pub(super) bold: bool,
    pub(super) starts_bold: bool,
    /// Whether the document says that it is no part of the text.
    pub(super) artifact: bool,
    /// The unit of the document's structure that it belongs to.
    pub(super) unit: Option<usize>,
    /// Where its words begin, after the first: in the text, and from the left of the page.
    pub(super) words: Vec<(usize, f64)>,
}

/// Takes what is drawn.
#[derive(Debug, Default)]
pub(super) struct Collector {
    pub(super) lines: Vec<Line>,
    pub(super) page: usize,
    now: Option<Open>,
    /// What is known of the structure.
    pub(super) structure: Structure,
    /// The page that is drawn, as the structure names it.
    pub(super) page_id: Option<ObjectIdentifier>,
    /// Marked parts that are open: whether each is an artifact, and its unit.
    marked: Vec<(bool, Option<usize>)>,
    glyphs: usize,
    /// How many glyphs stand for no character that is known.
    pub(super) unknown: usize,
}

/// The line that is being drawn.
#[derive(Debug)]
struct Open {
    line: Line,
    /// Where the next letter would stand.
    pen: f64,
    plain: usize,
    bold: usize,
}

impl Collector {
    pub(super) fn new(structure: Structure) -> Self {
        Self { structure, ..Self::default() }
    }

    /// Whether more was drawn than is taken.
    pub(super) fn full(&self) -> bool {
        self.glyphs > MOST_GLYPHS
    }

    /// How many glyphs stand for characters.
    pub(super) fn known(&self) -> usize {
        self.glyphs.saturating_sub(self.unknown)
    }

    /// Ends a page.
    pub(super) fn page_ends(&mut self) {
        self.line_ends();
        self.marked.clear();
        self.page += 1;
    }

    fn line_ends(&mut self) {
        let Some(Open { mut line, plain, bold, .. }) = self.now.take() else { return };
        line.text.truncate(line.text.trim_end().len());
        line.bold = bold > 0 && plain == 0;
        // Some programs draw letters twice to make them bold.
        let twice = self.lines.last().is_some_and(|last| {
            let near = |a: f64, b: f64| (a - b).abs() < 0.2 * line.size;
            last.page == line.page
                && last.text == line.text
                && near(last.down, line.down)
                && near(last.left, line.left)
        });
        if !line.text.is_empty() && !twice {
            self.lines.push(line);
        }
    }

    fn put(&mut self, text: &str, at: Point, size: f64, width: f64, bold: bool) {
        let unit = self.marked.iter().rev().find_map(|(_, unit)| *unit);
        let on = self.now.as_ref().is_some_and(|open| {
            let higher = size.max(open.line.size);
            unit == open.line.unit
                && (at.y - open.line.down).abs() <= SAME_LINE * higher
                && at.x > open.pen - higher
        });
        if !on {
            self.line_ends();
        }
        let artifact = self.marked.iter().any(|(artifact, _)| *artifact);
        let page = self.page;
        let open = self.now.get_or_insert_with(|| Open {
            line: Line { page, left: at.x, right: at.x, down: at.y, size, artifact, unit, ..Line::default() },
            pen: at.x,
            plain: 0,
            bold: 0,
        });
        let line = &mut open.line;
        let gap = at.x - open.pen;
        if gap > COLUMN * size && !line.text.is_empty() {
            line.text.truncate(line.text.trim_end().len());
            line.text.push('\t');
        } else if gap > WORD * size && !line.text.is_empty() && !line.text.ends_with([' ', '\t']) {
            line.text.push(' ');
        }
        open.pen = at.x + width;
        if text.trim().is_empty() {
            if !line.text.is_empty() && !line.text.ends_with([' ', '\t']) {
                line.text.push(' ');
            }
            return;
        }
        if text.chars().any(char::is_alphanumeric) {
            if open.plain + open.bold == 0 {
                // A mark of a list or a number before the words may have letters of its own.
                (line.starts_bold, line.size) = (bold, size);
            }
            *(if bold { &mut open.bold } else { &mut open.plain }) += 1;
        }
        if line.text.ends_with([' ', '\t']) {
            line.words.push((line.text.len(), at.x));
        }
        line.text.push_str(text);
        line.right = line.right.max(open.pen);
    }
}

impl<'a> Device<'a> for Collector {
    fn draw_glyph_run(&mut self, run: &GlyphRun<'_, 'a>, props: DrawProps<'a>, _: &DrawMode) {
        for glyph in run.glyphs() {
            if self.full() {
                return;
            }
            let transform = props.transform * glyph.transform();
            let at = transform * Point::ZERO;
            let up = transform * Point::new(0.0, 1000.0) - at;
            let size = up.hypot();
            // What is drawn upwards or at an angle stands beside the text; what has no size is not drawn.
            let upright = up.y.abs() > 0.8 * size;
            if !upright || !at.x.is_finite() || !at.y.is_finite() || !(0.5..2000.0).contains(&size) {
                continue;
            }
            self.glyphs += 1;
            let (width, bold) = match &**glyph {
                Glyph::Outline(outline) => (outline.advance_width(), is_bold(outline)),
                Glyph::Type3(type3) => (type3.advance_width(), false),
            };
            let width = f64::from(width.unwrap_or(500.0).clamp(0.0, 4000.0)) / 1000.0 * size;
            let text = match glyph.as_unicode() {
                Some(BfString::Char(c)) => c.to_string(),
                Some(BfString::String(text)) => text,
                None => String::new(),
            };
            let text: String = text.chars().filter_map(shown).collect();
            if text.is_empty() {
                self.unknown += 1;
            } else {
                self.put(&text, at, size, width, bold);
            }
        }
    }

    fn begin_marked_content(&mut self, tag: &[u8], properties: Option<&Dict<'_>>) {
        let part = properties.and_then(|properties| properties.get::<i32>(b"MCID"));
        let unit = self.page_id.zip(part).and_then(|(page, part)| self.structure.unit(page, part));
        self.marked.push((tag == b"Artifact", unit));
    }

    fn end_marked_content(&mut self) {
        self.marked.pop();
    }

    fn draw_path(&mut self, _: &BezPath, _: DrawProps<'a>, _: &DrawMode) {}

    fn push_clip_path(&mut self, _: &ClipPath) {}

    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'a>>, _: BlendMode) {}

    fn draw_image(&mut self, _: Image<'a, '_>, _: ImageDrawProps<'a>) {}

    fn pop_clip(&mut self) {}

    fn pop_transparency_group(&mut self) {}
}

fn is_bold(glyph: &hayro_interpret::font::OutlineGlyph) -> bool {
    let Some(font) = glyph.font_data() else { return false };
    let named = font.postscript_name.is_some_and(|name| {
        let name = name.to_ascii_lowercase();
        ["bold", "black", "heavy", "semibold", "demi"].iter().any(|weight| name.contains(weight))
    });
    named || font.weight.is_some_and(|weight| weight >= BOLD)
}

/// A character as it is read. Fonts of symbols draw their marks in a private part of Unicode: those are bullets.
fn shown(c: char) -> Option<char> {
    match c {
        '\u{f000}'..='\u{f0ff}' => Some('•'),
        '\u{e000}'..='\u{f8ff}' | '\u{fffd}' => None,
        // Hyphens of other kinds, and the sign of minus that old encodings have in their place.
        '\u{ad}' | '\u{2010}' | '\u{2011}' | '\u{2212}' => Some('-'),
        c if c.is_whitespace() => Some(' '),
        c if c.is_control() => None,
        c => Some(c),
    }
}
