//! Writes the blocks of a page: headings, paragraphs, items and rows.

use waarborg_reader::Form;

use super::keep::{Kept, is_accordion_button};
use super::table;
use super::tree::{Id, Step, Tree};
use crate::write::{Inline, Writer, mail_address};

/// What stands for an address that only script can show.
const PROTECTED: &str = "[email\u{a0}protected]";

/// Writes what is kept of a part of a page.
pub(super) fn write(tree: &Tree, kept: &Kept, root: Id) -> Writer {
    let mut blocks = Blocks::new(tree, kept);
    tree.walk(root, |step| match step {
        Step::Enter(id) => kept.has(id) && blocks.enter(id),
        Step::Leave(id) => {
            if kept.has(id) {
                blocks.leave(id);
            }
            true
        }
    });
    blocks.flush();
    blocks.writer
}

/// The blocks that are open.
struct Blocks<'a> {
    tree: &'a Tree,
    kept: &'a Kept,
    writer: Writer,
    inline: Inline,
    open: Vec<Open>,
    links: Vec<(usize, usize)>,
    lists: u8,
    bold: usize,
    preformatted: usize,
}

/// A block that gives what stands in it its form.
enum Open {
    /// A heading, with its level where the page says one.
    Heading(Option<u8>),
    Item {
        depth: u8,
        /// The number of blocks when the item was written, to see whether it is still the last one.
        written: Option<usize>,
    },
    /// An item that holds headings or tables: a part of the page, not an item.
    Part,
}

impl<'a> Blocks<'a> {
    fn new(tree: &'a Tree, kept: &'a Kept) -> Self {
        Self {
            tree,
            kept,
            writer: Writer::default(),
            inline: Inline::default(),
            open: Vec::new(),
            links: Vec::new(),
            lists: 0,
            bold: 0,
            preformatted: 0,
        }
    }

    /// Begins a node; whether what stands in it is gone through.
    fn enter(&mut self, id: Id) -> bool {
        if let Some(text) = self.tree.text(id) {
            self.say(text);
            return false;
        }
        if self.is_bold(id) {
            self.bold += 1;
        }
        match self.tree.name(id) {
            "br" => self.inline.line(),
            "a" => self.links.push(self.inline.place()),
            "wbr" => {}
            "pre" => {
                self.flush();
                self.preformatted += 1;
            }
            "ul" | "ol" | "menu" => {
                self.flush();
                self.lists = self.lists.saturating_add(1);
            }
            "li" => {
                self.flush();
                let item = Open::Item { depth: self.lists.max(1), written: None };
                self.open.push(if self.is_part(id) { Open::Part } else { item });
            }
            "table" | "dl" => return self.table(id),
            "dt" => self.heading(None),
            name => {
                if let Some(level) = self.level(id) {
                    self.heading(level);
                } else if is_block(name) {
                    self.flush();
                }
            }
        }
        true
    }

    fn leave(&mut self, id: Id) {
        if self.is_bold(id) {
            self.bold -= 1;
        }
        match self.tree.name(id) {
            "a" => {
                if let Some(place) = self.links.pop() {
                    close_link(self.tree, id, &mut self.inline, place);
                }
            }
            "pre" => {
                self.flush();
                self.preformatted -= 1;
            }
            "ul" | "ol" | "menu" => {
                self.flush();
                self.lists = self.lists.saturating_sub(1);
            }
            "li" | "dt" => {
                self.flush();
                self.open.pop();
            }
            // Cells of a table that only lays out are as far apart as paragraphs.
            name => {
                if self.level(id).is_some() {
                    self.flush();
                    self.open.pop();
                } else if is_block(name) {
                    self.flush();
                }
            }
        }
    }

    fn heading(&mut self, level: Option<u8>) {
        self.flush();
        self.open.push(Open::Heading(level));
    }

    /// Whether something is a heading, and its level where the page says one.
    fn level(&self, id: Id) -> Option<Option<u8>> {
        let level = match self.tree.name(id) {
            "h1" => 1,
            "h2" => 2,
            "h3" => 3,
            "h4" => 4,
            "h5" => 5,
            "h6" => 6,
            _ => 0,
        };
        if level > 0 {
            return Some(Some(level));
        }
        if self.tree.attribute(id, "role") == Some("heading") {
            let level = self.tree.attribute(id, "aria-level").and_then(|level| level.trim().parse().ok());
            return Some(Some(level.unwrap_or(2_u8).clamp(1, 6)));
        }
        let stands_alone = self.tree.with_ancestors(id).skip(1).take(4).all(|id| {
            !matches!(self.tree.name(id), "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "summary" | "dt")
        });
        let toggle = self.tree.name(id) == "summary" || is_accordion_button(self.tree, id);
        (toggle && stands_alone).then_some(None)
    }

    fn is_bold(&self, id: Id) -> bool {
        match self.tree.name(id) {
            "b" | "strong" => true,
            "span" | "p" | "font" | "div" => self.tree.attribute(id, "style").is_some_and(|style| {
                let style: String = style.chars().filter(|c| !c.is_whitespace()).collect();
                [
                    "font-weight:bold",
                    "font-weight:600",
                    "font-weight:700",
                    "font-weight:800",
                    "font-weight:900",
                ]
                .iter()
                .any(|bold| style.contains(bold))
            }),
            _ => false,
        }
    }

    /// Whether an item of a list is a part of the page, as the panels of an accordion are.
    fn is_part(&self, id: Id) -> bool {
        self.tree.inside(id).into_iter().any(|inner| {
            self.kept.has(inner)
                && (matches!(self.tree.name(inner), "table" | "dl") || self.level(inner).is_some())
        })
    }

    fn table(&mut self, id: Id) -> bool {
        self.flush();
        let is_table = self.tree.name(id) == "table";
        let rows = if is_table {
            table::rows(self.tree, self.kept, id)
        } else {
            table::terms(self.tree, self.kept, id)
        };
        let Some(rows) = rows else { return true };
        if let Some(caption) = self.tree.children(id).find(|id| self.tree.name(*id) == "caption") {
            let text: String =
                self.tree.inside(caption).into_iter().filter_map(|id| self.tree.text(id)).collect();
            self.inline.push(&text, false);
            self.flush();
        }
        for row in rows {
            let form = if row.heads { Form::HeaderRow } else { Form::Row };
            self.writer.block(form, &row.cells.join("\t"));
        }
        false
    }

    fn say(&mut self, text: &str) {
        let bold = self.bold > 0;
        if self.preformatted == 0 {
            self.inline.push(text, bold);
            return;
        }
        for (number, line) in text.lines().enumerate() {
            if number > 0 {
                self.inline.line();
            }
            self.inline.push(line, bold);
        }
    }

    /// Writes what was gathered as a block of the form that is open.
    fn flush(&mut self) {
        if self.inline.is_empty() {
            self.inline = Inline::default();
            return;
        }
        match self.open.iter_mut().rev().find(|open| !matches!(open, Open::Item { .. })) {
            Some(Open::Heading(level)) => {
                let text = self.inline.one_line();
                return match level {
                    Some(level) => self.writer.block(Form::Heading(*level), &text),
                    None => self.writer.loose_heading(&text),
                };
            }
            Some(Open::Part | Open::Item { .. }) | None => {}
        }
        match self.open.last_mut() {
            Some(Open::Item { depth, written: written @ None }) => {
                self.writer.block(Form::Item(*depth), &self.inline.lines());
                *written = Some(self.writer.blocks());
            }
            Some(Open::Item { written: Some(written), .. }) if *written == self.writer.blocks() => {
                self.writer.extend(&self.inline.lines());
            }
            _ => self.writer.paragraphs(std::mem::take(&mut self.inline)),
        }
    }
}

/// Ends a link: an address of e-mail that its text does not show is written behind it.
pub(super) fn close_link(tree: &Tree, id: Id, inline: &mut Inline, place: (usize, usize)) {
    let shown = inline.since(place).to_lowercase();
    if tree.attribute(id, "data-cfemail").is_some() && shown.trim().is_empty() {
        return inline.push(PROTECTED, false);
    }
    let Some(address) = tree.attribute(id, "href").and_then(mail_address) else { return };
    if shown.trim().is_empty() {
        inline.push(&address, false);
    } else if !shown.contains(&address.to_lowercase()) {
        inline.push(&format!(" ({address})"), false);
    }
}

fn is_block(name: &str) -> bool {
    matches!(
        name,
        "address"
            | "article"
            | "aside"
            | "blockquote"
            | "body"
            | "button"
            | "caption"
            | "center"
            | "dd"
            | "details"
            | "dialog"
            | "div"
            | "dl"
            | "fieldset"
            | "figcaption"
            | "figure"
            | "footer"
            | "form"
            | "header"
            | "hgroup"
            | "hr"
            | "legend"
            | "main"
            | "nav"
            | "noscript"
            | "p"
            | "pre"
            | "search"
            | "section"
            | "summary"
            | "table"
            | "tbody"
            | "td"
            | "tfoot"
            | "th"
            | "thead"
            | "tr"
    )
}
