//! Markdown: the text stays the file, and its blocks and marks are pointed out in it.

mod front;
mod scan;
mod tags;

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use waarborg_reader::{Form, Mark, Page};

use crate::text;
use crate::write::{mail_address, may_be_heading};

/// Reads a file of Markdown. The cells of its tables are separated by pipes, as they stand in the file.
pub(crate) fn page(bytes: &[u8], charset: Option<&str>) -> Page {
    let decoded = text::decode(bytes, charset);
    let source = decoded.text;
    let front = front::read(&source);
    let templates = scan::templates(&source, front.end);
    let plain = scan::without_templates(&source, &templates);
    let mut blocks = Blocks::new(&source, front.end);
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_HEADING_ATTRIBUTES;
    let body = plain.get(front.end..).unwrap_or_default();
    for (event, range) in Parser::new_ext(body, options).into_offset_iter() {
        blocks.take(&event, range.start + front.end..range.end + front.end);
    }
    let (marks, hidden) = blocks.finish(templates);
    Page {
        text: source,
        marks,
        hidden,
        extracted: !decoded.exact,
        language: front.language,
        title: front.title,
    }
}

/// The blocks of a file, as they come.
struct Blocks<'a> {
    source: &'a str,
    tags: scan::Tags<'a>,
    start: usize,
    marks: Vec<Mark>,
    /// What is read, in the order of the file.
    shown: Vec<Range<usize>>,
    /// The form of the block that is open, and the number of parts that were shown before it.
    open: Option<(Form, usize)>,
    lists: u8,
    /// How many cells the open row has.
    cells: usize,
    /// Whether the paragraph that follows is the first of its item.
    item: bool,
    /// How many pictures are open; their words describe them.
    pictures: usize,
    strong: usize,
    /// Whether the open block has words that are not bold.
    plain: bool,
    links: Vec<(usize, Option<String>)>,
    /// Whether the open block may be HTML: it is said to be, or it is code, as which indented HTML is read.
    html: bool,
    /// The level of the last heading that is marked as one.
    level: u8,
}

impl<'a> Blocks<'a> {
    fn new(source: &'a str, start: usize) -> Self {
        Self {
            source,
            tags: scan::Tags::new(source),
            start,
            marks: Vec::new(),
            shown: Vec::new(),
            open: None,
            lists: 0,
            cells: 0,
            item: false,
            pictures: 0,
            strong: 0,
            plain: false,
            links: Vec::new(),
            html: false,
            level: 0,
        }
    }

    fn take(&mut self, event: &Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.begin(tag, &range),
            Event::End(tag) => self.end(*tag, &range),
            Event::Text(_) | Event::Code(_) | Event::InlineMath(_) | Event::DisplayMath(_) => {
                self.plain |= self.strong == 0;
                self.loose();
                self.show(self.without_ticks(range));
            }
            Event::Html(_) => {
                // Its text is text; its tags are found below, as those in a line.
                self.loose();
                self.plain = true;
                self.show(range);
            }
            Event::SoftBreak
            | Event::HardBreak
            | Event::InlineHtml(_)
            | Event::Rule
            | Event::FootnoteReference(_)
            | Event::TaskListMarker(_) => {}
        }
    }

    /// The words of code in a line, without the marks around them.
    fn without_ticks(&self, range: Range<usize>) -> Range<usize> {
        let text = self.source.get(range.clone()).unwrap_or_default();
        if !text.starts_with('`') {
            return range;
        }
        let inner = text.trim_matches('`');
        let start = range.start + (text.len() - text.trim_start_matches('`').len());
        start..start + inner.len()
    }

    fn begin(&mut self, tag: &Tag<'_>, range: &Range<usize>) {
        match tag {
            Tag::Heading { level, .. } => {
                self.level = *level as u8;
                self.open(Form::Heading(self.level));
            }
            Tag::Paragraph | Tag::CodeBlock(_) | Tag::HtmlBlock => {
                let form = if self.item { Form::Item(self.lists.max(1)) } else { Form::Paragraph };
                self.item = false;
                self.open(form);
                self.html = !matches!(tag, Tag::Paragraph);
            }
            Tag::List(_) => {
                self.close();
                self.lists = self.lists.saturating_add(1);
            }
            Tag::Item => {
                self.close();
                self.item = true;
            }
            Tag::TableHead => {
                self.open(Form::HeaderRow);
                self.cells = 0;
            }
            Tag::TableRow => {
                self.open(Form::Row);
                self.cells = 0;
            }
            Tag::TableCell => self.cell(range.start),
            Tag::Strong => self.strong += 1,
            Tag::Image { .. } => self.pictures += 1,
            Tag::Link { dest_url, .. } => self.links.push((range.start, mail_address(dest_url))),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd, range: &Range<usize>) {
        match tag {
            TagEnd::Paragraph
            | TagEnd::Heading(_)
            | TagEnd::CodeBlock
            | TagEnd::HtmlBlock
            | TagEnd::TableHead
            | TagEnd::TableRow => self.close(),
            TagEnd::Item => {
                self.close();
                self.item = false;
            }
            TagEnd::List(_) => {
                self.close();
                self.lists = self.lists.saturating_sub(1);
            }
            TagEnd::Strong => self.strong = self.strong.saturating_sub(1),
            TagEnd::Image => self.pictures = self.pictures.saturating_sub(1),
            TagEnd::Link => {
                if let Some((start, Some(address))) = self.links.pop() {
                    self.show_address(start..range.end, &address);
                }
            }
            _ => {}
        }
    }

    /// An address of e-mail that the text of its link does not show is read where the link has it.
    fn show_address(&mut self, link: Range<usize>, address: &str) {
        let Some(text) = self.source.get(link.clone()) else { return };
        let Some(at) = text.rfind(address).filter(|_| text.matches(address).count() == 1) else { return };
        let start = link.start + at;
        if self.shown.last().is_none_or(|last| last.end <= start) {
            self.show(start..start + address.len());
        }
    }

    /// Text of an item that has no paragraph of its own begins one.
    fn loose(&mut self) {
        if self.open.is_none() && self.pictures == 0 {
            let form = if self.item { Form::Item(self.lists.max(1)) } else { Form::Paragraph };
            self.item = false;
            self.open(form);
        }
    }

    fn open(&mut self, form: Form) {
        self.close();
        (self.plain, self.html) = (false, false);
        self.open = Some((form, self.shown.len()));
    }

    fn show(&mut self, range: Range<usize>) {
        let after = self.shown.last().map_or(self.start, |last| last.end);
        if self.pictures == 0 && range.start >= after && range.start < range.end {
            self.shown.push(range);
        }
    }

    /// Begins a cell: what separates it from the one before stays in the text.
    fn cell(&mut self, start: usize) {
        self.cells += 1;
        let after = self.shown.last().map_or(self.start, |last| last.end);
        if self.cells > 1
            && let Some(between) = self.source.get(after..=start)
            && let Some(at) = between.rfind('|')
        {
            self.show(after + at..after + at + 1);
        }
    }

    fn close(&mut self) {
        let Some((form, from)) = self.open.take() else { return };
        let parts = self.shown.get(from..).unwrap_or_default();
        let Some((first, last)) = parts.first().zip(parts.last()) else { return };
        let span = self.trimmed(first.start..last.end);
        if span.is_empty() {
            return;
        }
        if self.html && form == Form::Paragraph {
            self.marks.extend(tags::blocks(self.source, &self.tags, span));
            return;
        }
        let words: String = parts.iter().filter_map(|part| self.source.get(part.clone())).collect();
        let form = if form == Form::Paragraph && !self.plain && may_be_heading(&words) {
            Form::Heading(self.level.saturating_add(1).clamp(2, 6))
        } else {
            form
        };
        self.marks.push(Mark { span, form });
    }

    fn trimmed(&self, range: Range<usize>) -> Range<usize> {
        let text = self.source.get(range.clone()).unwrap_or_default();
        let start = range.start + (text.len() - text.trim_start().len());
        start..(start + text.trim().len())
    }

    /// The marks, and everything that is not shown.
    fn finish(mut self, templates: Vec<Range<usize>>) -> (Vec<Mark>, Vec<Range<usize>>) {
        self.close();
        let mut hidden = scan::gaps(self.source, &self.shown);
        hidden.extend(templates);
        self.tags.add(&self.shown, &mut hidden);
        let hidden = scan::by_line(self.source, scan::merged(hidden));
        // A block of which nothing is read (a comment, a shortcode) is none.
        let mut marks = std::mem::take(&mut self.marks);
        for mark in &mut marks {
            mark.span = scan::outside(self.source, mark.span.clone(), &hidden);
        }
        marks.retain(|mark| !mark.span.is_empty());
        (marks, hidden)
    }
}
