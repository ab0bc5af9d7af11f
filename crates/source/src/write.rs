//! Writes the text of a page that is extracted: blocks with their forms, and inline text with its white space settled.

use waarborg_reader::{Form, Mark, Page};

use crate::MOST_BYTES;

/// The mark of an item of a list.
const BULLET: &str = "• ";
/// The longest line in bold that can be a heading, in characters.
const LONGEST_HEADING: usize = 120;
/// A line of so many characters is running text.
const RUNNING: usize = 60;

/// Writes blocks one after the other.
#[derive(Debug, Default)]
pub(crate) struct Writer {
    text: String,
    marks: Vec<Mark>,
    full: bool,
    /// The level of the last heading that its source marked as one.
    level: u8,
}

impl Writer {
    /// Writes a block, if it says anything. Items of a list and rows of a table follow one another line by line, all else
    /// is separated by an empty line.
    pub(crate) fn block(&mut self, form: Form, text: &str) {
        let text = text.trim_matches(|c: char| c == ' ' || c == '\n');
        if text.trim().is_empty() || !self.room(text) {
            return;
        }
        if let Form::Heading(level) = form {
            self.level = level;
        }
        self.write(form, text);
    }

    fn write(&mut self, form: Form, text: &str) {
        if let Some(last) = self.marks.last() {
            self.text.push_str(if follows(last.form, form) { "\n" } else { "\n\n" });
        }
        if matches!(form, Form::Item(_)) {
            self.text.push_str(BULLET);
        }
        let start = self.text.len();
        self.text.push_str(text);
        self.marks.push(Mark { span: start..self.text.len(), form });
    }

    /// Writes what may be a paragraph, or a heading that only its bold letters tell.
    pub(crate) fn paragraphs(&mut self, inline: Inline) {
        for part in inline.done.into_iter().chain([inline.last]) {
            if part.is_heading() {
                self.loose_heading(&part.text);
            } else if let Some((head, rest)) = part.headed() {
                self.loose_heading(head);
                self.block(Form::Paragraph, rest);
            } else {
                self.block(Form::Paragraph, &part.text);
            }
        }
    }

    /// Writes a heading whose level its source does not tell: one below the last whose level it told.
    pub(crate) fn loose_heading(&mut self, text: &str) {
        let level = self.level;
        self.block(Form::Heading(level.saturating_add(1).clamp(2, 6)), text);
        self.level = level;
    }

    /// Writes on at the last block, on a line of its own.
    pub(crate) fn extend(&mut self, text: &str) {
        let text = text.trim();
        if text.is_empty() || !self.room(text) {
            return;
        }
        self.text.push('\n');
        self.text.push_str(text);
        let end = self.text.len();
        if let Some(last) = self.marks.last_mut() {
            last.span.end = end;
        }
    }

    /// How many blocks there are.
    pub(crate) fn blocks(&self) -> usize {
        self.marks.len()
    }

    /// Whether more was written than a page may hold; the rest was left out.
    pub(crate) fn full(&self) -> bool {
        self.full
    }

    fn room(&mut self, text: &str) -> bool {
        // The marks of a block and the lines between blocks come on top of its text.
        self.full |= self.text.len() + text.len() + 8 > MOST_BYTES;
        !self.full
    }

    /// The page.
    pub(crate) fn page(self, language: Option<String>, title: Option<String>) -> Page {
        Page { text: self.text, marks: self.marks, hidden: Vec::new(), extracted: true, language, title }
    }
}

/// Whether a block stands on the line after another one.
fn follows(last: Form, form: Form) -> bool {
    let row = |form| matches!(form, Form::Row | Form::HeaderRow);
    matches!((last, form), (Form::Item(_), Form::Item(_))) || (row(last) && form == Form::Row)
}

/// Text of one block: white space is settled, invisible characters are dropped, and what is bold is counted.
#[derive(Debug, Default)]
pub(crate) struct Inline {
    /// Paragraphs that an empty line ended.
    done: Vec<Part>,
    last: Part,
}

/// One paragraph of it.
#[derive(Debug, Default)]
struct Part {
    text: String,
    /// Where its first line ends, if that is bold as a whole.
    head: Option<usize>,
    bold: usize,
    plain: usize,
}

impl Inline {
    /// Adds text. White space of any kind becomes one space.
    pub(crate) fn push(&mut self, text: &str, bold: bool) {
        let part = &mut self.last;
        for c in text.chars() {
            match settled(c) {
                Some(' ') if part.text.is_empty() || part.text.ends_with([' ', '\n']) => {}
                Some(c) => {
                    match ligature(c) {
                        Some(letters) => part.text.push_str(letters),
                        None => part.text.push(c),
                    }
                    if c.is_alphanumeric() {
                        *(if bold { &mut part.bold } else { &mut part.plain }) += 1;
                    }
                }
                None => {}
            }
        }
    }

    /// Begins a new line. Two in a row end a paragraph.
    pub(crate) fn line(&mut self) {
        let part = &mut self.last;
        part.text.truncate(part.text.trim_end_matches(' ').len());
        if part.text.ends_with('\n') {
            self.done.push(std::mem::take(part));
        } else if !part.text.is_empty() {
            if part.plain == 0 && part.bold > 0 && !part.text.contains('\n') {
                part.head = Some(part.text.len());
            }
            part.text.push('\n');
        }
    }

    /// Where the text is now, to ask later what came after it.
    pub(crate) fn place(&self) -> (usize, usize) {
        (self.done.len(), self.last.text.len())
    }

    /// What came after a place, in the paragraph that is being written.
    pub(crate) fn since(&self, (parts, from): (usize, usize)) -> &str {
        let from = if parts == self.done.len() { from } else { 0 };
        self.last.text.get(from..).unwrap_or_default()
    }

    /// Whether nothing was added.
    pub(crate) fn is_empty(&self) -> bool {
        self.done.is_empty() && self.last.text.trim().is_empty()
    }

    /// Takes what there is, on one line.
    pub(crate) fn one_line(&mut self) -> String {
        let taken = std::mem::take(self);
        let words = taken.done.iter().chain([&taken.last]).flat_map(|part| part.text.split_whitespace());
        words.collect::<Vec<_>>().join(" ")
    }

    /// Takes what there is, its paragraphs on lines of their own.
    pub(crate) fn lines(&mut self) -> String {
        let taken = std::mem::take(self);
        let parts = taken.done.iter().chain([&taken.last]).map(|part| part.text.trim());
        parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
    }

    /// Whether all of it is bold.
    pub(crate) fn is_bold(&self) -> bool {
        let mut parts = self.done.iter().chain([&self.last]);
        parts.clone().any(|part| part.bold > 0) && parts.all(|part| part.plain == 0)
    }

    /// Whether it is one paragraph, bold as a whole, and as short as a heading.
    pub(crate) fn is_heading(&self) -> bool {
        self.done.is_empty() && self.last.is_heading()
    }

    /// How long it is, in bytes.
    pub(crate) fn len(&self) -> usize {
        self.done.iter().chain([&self.last]).map(|part| part.text.len()).sum()
    }
}

impl Part {
    /// Whether it is bold as a whole, and as short as a heading.
    fn is_heading(&self) -> bool {
        self.plain == 0 && self.bold > 0 && may_be_heading(&self.text)
    }

    /// A first line that is bold as a whole with running text under it: a heading and its paragraph. What is short stands
    /// in lines of its own, as an address does under a name.
    fn headed(&self) -> Option<(&str, &str)> {
        let (head, rest) = self.text.split_at_checked(self.head?)?;
        let runs = rest.trim().lines().next()?.chars().count() >= RUNNING;
        (self.plain > 0 && runs && may_be_heading(head)).then_some((head, rest))
    }
}

/// Whether a text is as short as a heading, and ends as none of a sentence does.
pub(crate) fn may_be_heading(text: &str) -> bool {
    let text = text.trim();
    !text.contains('\n')
        && text.chars().count() <= LONGEST_HEADING
        && !text.ends_with(['.', ',', ';', '!'])
        && text.chars().any(char::is_alphabetic)
}

/// A character as it stands in a page; nothing for what cannot be seen.
pub(crate) fn settled(c: char) -> Option<char> {
    match c {
        '\u{ad}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2064}'
        | '\u{feff}' => None,
        c if c.is_whitespace() => Some(' '),
        c if c.is_control() => None,
        c => Some(c),
    }
}

/// The letters of a ligature that has a character of its own.
fn ligature(c: char) -> Option<&'static str> {
    Some(match c {
        '\u{fb00}' => "ff",
        '\u{fb01}' => "fi",
        '\u{fb02}' => "fl",
        '\u{fb03}' => "ffi",
        '\u{fb04}' => "ffl",
        '\u{fb05}' | '\u{fb06}' => "st",
        _ => return None,
    })
}

/// The language of a tag such as `nl-NL`.
pub(crate) fn language(tag: &str) -> Option<String> {
    let first = tag.trim().split(['-', '_']).next()?.to_ascii_lowercase();
    ((2..=3).contains(&first.len()) && first.bytes().all(|b| b.is_ascii_lowercase())).then_some(first)
}

/// A title with its white space settled.
pub(crate) fn title(text: &str) -> Option<String> {
    let mut inline = Inline::default();
    inline.push(text, false);
    Some(inline.one_line()).filter(|title| !title.is_empty())
}

/// The address of a `mailto:` link.
pub(crate) fn mail_address(target: &str) -> Option<String> {
    let target = target.trim();
    let scheme = target.get(..7)?;
    let rest = target.get(7..)?;
    let address = rest.split('?').next()?.replace("%40", "@").replace("%20", " ");
    let address = address.trim();
    let whole = address.contains('@') && !address.contains(char::is_whitespace) && address.len() < 255;
    (scheme.eq_ignore_ascii_case("mailto:") && whole).then(|| address.to_owned())
}
