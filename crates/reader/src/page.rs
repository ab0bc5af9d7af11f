//! The text of a statement as it came from its source, with what the source said about the form of it.

use std::ops::Range;

/// The text of a statement. All places are byte offsets into `text`, on the bounds of characters.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Page {
    /// The text: the file itself where the file is text or Markdown, else what was extracted from it.
    pub text: String,
    /// Blocks whose form the source told, in the order of the text, not overlapping. Plain text tells none.
    pub marks: Vec<Mark>,
    /// Parts of `text` that are no words of the statement (markup, front matter), in order, not overlapping.
    pub hidden: Vec<Range<usize>>,
    /// Whether `text` was extracted, so that its offsets are none of the file's.
    pub extracted: bool,
    /// The language that the source says it is in (`nl`, `en`), where it says so.
    pub language: Option<String>,
    /// The title that the source gives outside its text (of the page, of the document).
    pub title: Option<String>,
}

/// One block and its form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// Where the block stands in the text, without its mark of a list (`•`) or heading (`#`).
    pub span: Range<usize>,
    /// What it is.
    pub form: Form,
}

/// What a block is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// A heading and its level, from 1.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// An item of a list and the depth of the list, from 1.
    Item(u8),
    /// A row of a table on one line, its cells separated by tabs.
    Row,
    /// The first row of a table, where it names the columns.
    HeaderRow,
}

impl Page {
    /// Plain text, of which nothing else is known.
    #[must_use]
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }
}
