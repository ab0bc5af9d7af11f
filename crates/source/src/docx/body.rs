//! The body of a document: its paragraphs and tables, with what was deleted left out.

use std::collections::{HashMap, HashSet};

use waarborg_reader::Form;

use super::archive::{Step, Tag, walk};
use super::styles::Styles;
use super::table::Table;
use crate::trouble::FileTrouble;
use crate::write::{Inline, Writer, mail_address};

/// What the other parts say.
#[derive(Debug, Default)]
pub(super) struct Parts {
    pub(super) styles: Styles,
    pub(super) bullets: HashSet<String>,
    /// The targets of links, by their ids.
    pub(super) links: HashMap<String, String>,
}

/// Writes the body of a document.
pub(super) fn write(xml: &str, parts: &Parts) -> Result<Writer, FileTrouble> {
    let mut body = Body::new(parts);
    walk(xml, |step| {
        match step {
            Step::Start(tag) => return body.begin(&tag),
            Step::End(name) => body.end(name),
            Step::Text(text) => body.text(text),
        }
        true
    })?;
    Ok(body.writer)
}

/// A paragraph, and what is known of its form.
#[derive(Debug, Default)]
pub(super) struct Paragraph {
    inline: Inline,
    /// The level, where it is a heading.
    heading: Option<u8>,
    /// The depth, where it is an item.
    item: Option<u8>,
    /// Whether it is an item with a number, which in bold letters is how many head their sections.
    numbered: bool,
    contents: bool,
}

impl Paragraph {
    pub(super) fn write(mut self, to: &mut Writer) {
        if self.contents {
            return;
        }
        let numbered_heading = self.numbered && self.inline.is_heading();
        match (self.heading, self.item) {
            (Some(level), _) => to.block(Form::Heading(level), &self.inline.one_line()),
            (None, Some(_)) if numbered_heading => to.loose_heading(&self.inline.one_line()),
            (None, Some(depth)) => to.block(Form::Item(depth), &self.inline.lines()),
            (None, None) => to.paragraphs(self.inline),
        }
    }

    pub(super) fn is_bold(&self) -> bool {
        self.inline.is_empty() || self.inline.is_bold()
    }

    pub(super) fn is_heading(&self) -> bool {
        self.heading.is_some()
    }

    pub(super) fn is_item(&self) -> bool {
        self.item.is_some()
    }

    pub(super) fn len(&self) -> usize {
        self.inline.len()
    }

    pub(super) fn one_line(mut self) -> String {
        self.inline.one_line()
    }
}

/// A paragraph that is open. Text boxes hold paragraphs in paragraphs.
#[derive(Debug, Default)]
struct Open {
    inline: Inline,
    style: String,
    outline: Option<u8>,
    number: (Option<String>, Option<u8>),
    /// Links that are open: where they began, and their targets where they are known.
    links: Vec<(Option<(usize, usize)>, String)>,
}

/// What is open while the body is gone through.
struct Body<'a> {
    parts: &'a Parts,
    writer: Writer,
    open: Vec<Open>,
    table: Option<Table>,
    /// Whether the properties are those of a paragraph or of a run.
    of_paragraph: bool,
    of_run: bool,
    bold: Option<bool>,
    hidden: bool,
    /// What the text is part of.
    reads: Reads,
    styles: HashMap<String, super::styles::Style>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reads {
    Nothing,
    Text,
    Instruction,
}

impl<'a> Body<'a> {
    fn new(parts: &'a Parts) -> Self {
        Self {
            parts,
            writer: Writer::default(),
            open: Vec::new(),
            table: None,
            of_paragraph: false,
            of_run: false,
            bold: None,
            hidden: false,
            reads: Reads::Nothing,
            styles: HashMap::new(),
        }
    }

    /// Begins an element; whether what stands in it is gone through.
    fn begin(&mut self, tag: &Tag<'_>) -> bool {
        let name = tag.name();
        match name {
            // What was deleted or moved away, how things looked before, and what is said twice for older programs.
            "del" if !self.of_run => {
                if !self.of_paragraph && self.open.is_empty() {
                    self.in_table(|table| table.row_deleted());
                }
                return false;
            }
            "moveFrom" | "pPrChange" | "rPrChange" | "tblPrChange" | "trPrChange" | "tcPrChange"
            | "sectPr" | "sdtPr" | "Fallback" | "rt" | "tblPr" | "delText" => return false,
            "p" => self.open.push(Open::default()),
            "pPr" => self.of_paragraph = true,
            "rPr" => self.of_run = true,
            "r" => (self.bold, self.hidden) = (None, false),
            "t" => self.reads = Reads::Text,
            "instrText" => self.reads = Reads::Instruction,
            _ if self.of_run => self.run_property(tag),
            _ if self.of_paragraph => self.paragraph_property(tag),
            "tab" | "ptab" => self.push(" "),
            "noBreakHyphen" => self.push("-"),
            "br" | "cr" => {
                if let Some(open) = self.open.last_mut() {
                    open.inline.line();
                }
            }
            "hyperlink" => {
                let target = tag.attribute("id").and_then(|id| self.parts.links.get(&id).cloned());
                self.link(target.unwrap_or_default(), true);
            }
            "fldSimple" => self.link(tag.attribute("instr").unwrap_or_default(), true),
            "fldChar" => match tag.attribute("fldCharType").as_deref() {
                Some("begin") => self.link(String::new(), false),
                Some("separate") => self.link_shown(),
                Some("end") => self.link_ends(),
                _ => {}
            },
            _ => self.begin_table(tag),
        }
        true
    }

    fn end(&mut self, name: &str) {
        match name {
            "p" => self.paragraph_ends(),
            "pPr" => self.of_paragraph = false,
            "rPr" => self.of_run = false,
            "t" | "instrText" => self.reads = Reads::Nothing,
            "hyperlink" | "fldSimple" => self.link_ends(),
            "tbl" => match &mut self.table {
                Some(table) if table.inner > 0 => table.inner -= 1,
                table => {
                    if let Some(table) = table.take() {
                        table.write(&mut self.writer);
                    }
                }
            },
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        match self.reads {
            Reads::Text if !self.hidden => self.push(text),
            Reads::Instruction => {
                if let Some((_, target)) = self.open.last_mut().and_then(|open| open.links.last_mut()) {
                    target.push_str(text);
                }
            }
            _ => {}
        }
    }

    fn push(&mut self, text: &str) {
        let style = self.open.last().map(|open| open.style.clone()).unwrap_or_default();
        let bold = self.bold.unwrap_or_else(|| self.style(&style).bold);
        if let Some(open) = self.open.last_mut() {
            open.inline.push(text, bold);
        }
    }

    fn style(&mut self, id: &str) -> &super::styles::Style {
        let styles = &self.parts.styles;
        self.styles.entry(id.to_owned()).or_insert_with(|| styles.style(id))
    }

    fn run_property(&mut self, tag: &Tag<'_>) {
        // The mark at the end of a paragraph has properties too; they are none of its text.
        if self.of_paragraph {
            return;
        }
        match tag.name() {
            "b" => self.bold = Some(tag.is_on()),
            "vanish" => self.hidden = tag.is_on(),
            _ => {}
        }
    }

    fn paragraph_property(&mut self, tag: &Tag<'_>) {
        let Some(open) = self.open.last_mut() else { return };
        let level = || tag.value().and_then(|level| level.parse().ok());
        match tag.name() {
            "pStyle" => open.style = tag.value().unwrap_or_default(),
            "outlineLvl" => open.outline = level(),
            "numId" => open.number.0 = tag.value(),
            "ilvl" => open.number.1 = level(),
            _ => {}
        }
    }

    fn begin_table(&mut self, tag: &Tag<'_>) {
        match (tag.name(), &mut self.table) {
            ("tbl", None) => self.table = Some(Table::default()),
            ("tbl", Some(table)) => table.inner += 1,
            ("tr", _) => self.in_table(Table::row),
            ("tc", _) => self.in_table(Table::cell),
            ("tblHeader", _) if tag.is_on() => self.in_table(Table::row_heads),
            ("gridSpan", _) => {
                let across = tag.value().and_then(|number| number.parse().ok()).unwrap_or(1);
                self.in_table(|table| table.spans(across));
            }
            ("vMerge", _) if tag.value().as_deref() != Some("restart") => self.in_table(Table::continues),
            _ => {}
        }
    }

    fn in_table(&mut self, change: impl FnOnce(&mut Table)) {
        if let Some(table) = self.table.as_mut().filter(|table| table.inner == 0) {
            change(table);
        }
    }

    fn link(&mut self, target: String, shown: bool) {
        if let Some(open) = self.open.last_mut() {
            let place = shown.then(|| open.inline.place());
            open.links.push((place, target));
        }
    }

    fn link_shown(&mut self) {
        if let Some(open) = self.open.last_mut() {
            let place = open.inline.place();
            if let Some((shown, _)) = open.links.last_mut() {
                *shown = Some(place);
            }
        }
    }

    /// Ends a link: an address of e-mail that its text does not show is written behind it.
    fn link_ends(&mut self) {
        let Some(open) = self.open.last_mut() else { return };
        let Some((Some(place), target)) = open.links.pop() else { return };
        // A field says what it is, and then the target in quotes.
        let target = target.trim().trim_start_matches("HYPERLINK").trim().trim_matches('"');
        let Some(address) = mail_address(target.split('"').next().unwrap_or_default()) else { return };
        if !open.inline.since(place).to_lowercase().contains(&address.to_lowercase()) {
            let bold = self.bold.unwrap_or(false);
            open.inline.push(&format!(" ({address})"), bold);
        }
    }

    fn paragraph_ends(&mut self) {
        let Some(open) = self.open.pop() else { return };
        let bullets = &self.parts.bullets;
        let style = self.styles.entry(open.style).or_insert_with_key(|id| self.parts.styles.style(id));
        let outline = open.outline.filter(|level| *level < 9).map(|level| level + 1);
        let (list, depth) = match (open.number, &style.number) {
            ((Some(list), depth), _) => (Some(list), depth.unwrap_or(0)),
            ((None, depth), Some((list, own))) => (Some(list.clone()), depth.unwrap_or(*own)),
            ((None, _), None) => (None, 0),
        };
        let list = list.filter(|list| list != "0");
        let paragraph = Paragraph {
            inline: open.inline,
            heading: outline.or(style.heading).map(|level| level.min(6)),
            item: list.as_ref().map(|_| depth.saturating_add(1)),
            numbered: list.is_some_and(|list| !bullets.contains(&list)),
            contents: style.contents,
        };
        match &mut self.table {
            Some(table) => table.add(paragraph),
            None => paragraph.write(&mut self.writer),
        }
    }
}
