//! A page: sections of blocks, in no language yet.

use crate::phrase::Phrase;

/// A document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// What it is: the small line above the title, and the name of the page.
    pub kind: Phrase,
    /// Whose it is.
    pub title: Phrase,
    /// Version and date.
    pub edition: Vec<Phrase>,
    /// That it is a draft, where not everything is settled yet.
    pub draft: Option<Phrase>,
    /// What one should know when reading nothing else.
    pub brief: Section,
    /// The rest.
    pub sections: Vec<Section>,
    /// The last line.
    pub colophon: Phrase,
}

/// A section, or a group inside one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// Its anchor on the page.
    pub id: String,
    /// Its heading.
    pub title: Phrase,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// A label with the lines that belong to it.
pub type Fact = (Phrase, Vec<Phrase>);

/// A block of a section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A paragraph.
    Para(Phrase),
    /// A list.
    Items(Vec<Phrase>),
    /// Labels with what belongs to them, each one or more lines.
    Facts(Vec<Fact>),
    /// A table; the first cell of each row is the row's heading.
    Table {
        /// What it shows.
        caption: Phrase,
        /// Headings of its columns.
        head: Vec<Phrase>,
        /// Its rows.
        rows: Vec<Vec<Phrase>>,
    },
    /// A group with a heading of its own, framed.
    Card(Section),
    /// Something that must stand apart (AVG 21(4)).
    Apart(Section),
    /// A heading of its own, not framed.
    Below(Section),
}

impl Section {
    /// A section that begins empty.
    pub(crate) fn new(id: &str, title: Phrase) -> Section {
        Section { id: id.to_owned(), title, blocks: Vec::new() }
    }

    /// Adds a paragraph.
    pub(crate) fn para(&mut self, phrase: Phrase) {
        self.blocks.push(Block::Para(phrase));
    }

    /// Adds a list, where there is anything in it.
    pub(crate) fn items(&mut self, items: Vec<Phrase>) {
        if !items.is_empty() {
            self.blocks.push(Block::Items(items));
        }
    }

    /// Adds facts, where there are any; a fact without a value is left out.
    pub(crate) fn facts(&mut self, facts: Vec<Fact>) {
        let facts: Vec<_> = facts.into_iter().filter(|(_, values)| !values.is_empty()).collect();
        if !facts.is_empty() {
            self.blocks.push(Block::Facts(facts));
        }
    }
}
