//! Blocks of HTML in Markdown: their tags tell what is a heading and what an item.

use std::ops::Range;

use waarborg_reader::{Form, Mark};

use super::scan::Tags;

/// The blocks of a part of a file that is HTML. Their spans may still begin or end with tags.
pub(super) fn blocks(source: &str, tags: &Tags<'_>, part: Range<usize>) -> Vec<Mark> {
    let mut found = Vec::new();
    let mut state = State::default();
    let (mut start, mut at) = (part.start, part.start);
    while let Some(open) = source.get(at..part.end).and_then(|rest| rest.find('<')).map(|found| at + found) {
        let Some(end) = tags.end(open) else {
            at = open + 1;
            continue;
        };
        let end = end.min(part.end);
        let tag = source.get(open..end).unwrap_or_default();
        let closes = tag.starts_with("</");
        let name = tag.trim_start_matches(['<', '/']);
        let name =
            name.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default().to_ascii_lowercase();
        if is_block(&name) {
            found.push(Mark { span: start..open, form: state.form() });
            state.take(&name, closes);
            start = end;
        }
        at = end;
    }
    found.push(Mark { span: start..part.end, form: state.form() });
    found.retain(|mark| mark.span.start < mark.span.end);
    found
}

/// Which tags are open.
#[derive(Default)]
struct State {
    heading: Option<u8>,
    lists: u8,
    item: bool,
}

impl State {
    fn take(&mut self, name: &str, closes: bool) {
        match (name, closes) {
            ("ul" | "ol", false) => self.lists = self.lists.saturating_add(1),
            ("ul" | "ol", true) => (self.lists, self.item) = (self.lists.saturating_sub(1), false),
            ("li", _) => self.item = !closes,
            ("summary", _) => self.heading = (!closes).then_some(2),
            _ => {
                if let Some(level) = name.strip_prefix('h').and_then(|level| level.parse().ok()) {
                    self.heading = (!closes).then_some(level);
                }
            }
        }
    }

    fn form(&self) -> Form {
        match self.heading {
            Some(level) => Form::Heading(level),
            None if self.item => Form::Item(self.lists.max(1)),
            None => Form::Paragraph,
        }
    }
}

fn is_block(name: &str) -> bool {
    matches!(
        name,
        "h1" | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "p"
            | "div"
            | "section"
            | "article"
            | "header"
            | "main"
            | "ul"
            | "ol"
            | "li"
            | "table"
            | "thead"
            | "tbody"
            | "tr"
            | "td"
            | "th"
            | "dl"
            | "dt"
            | "dd"
            | "details"
            | "summary"
            | "blockquote"
            | "address"
            | "hr"
            | "script"
            | "style"
    )
}
