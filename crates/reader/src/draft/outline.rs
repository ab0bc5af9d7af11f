//! The sentences and headings of a page: what one shows of a place.

use std::ops::Range;

use crate::statement::Statement;
use crate::text::Kind;

/// Sentences, headings and blocks of a page, in its order.
#[derive(Debug, Clone, Default)]
pub struct Outline {
    sentences: Vec<Range<usize>>,
    headings: Vec<Range<usize>>,
    /// Every block with what it is, for whoever shows the page.
    pub blocks: Vec<(Range<usize>, Shape)>,
}

/// What a block is, as far as showing it goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// A heading.
    Heading,
    /// Running text.
    Paragraph,
    /// An item of a list.
    Item,
    /// A row of a table.
    Row,
}

impl Outline {
    pub(super) fn new(statement: &Statement<'_>) -> Self {
        let mut made = Self {
            sentences: statement.sentences.iter().map(|sentence| statement.span(sentence)).collect(),
            ..Self::default()
        };
        for block in &statement.blocks {
            let shape = match block.kind {
                Kind::Heading => Shape::Heading,
                Kind::Paragraph => Shape::Paragraph,
                Kind::Item => Shape::Item,
                Kind::Row | Kind::HeaderRow => Shape::Row,
            };
            if shape == Shape::Heading {
                made.headings.push(block.span.clone());
            }
            made.blocks.push((block.span.clone(), shape));
        }
        made
    }

    /// How many sentences, headings among them.
    #[must_use]
    pub fn count(&self) -> usize {
        self.sentences.len()
    }

    /// The sentences that a place touches, from the first to the last; the place itself where it touches none.
    #[must_use]
    pub fn sentence(&self, place: &Range<usize>) -> Range<usize> {
        let touching = |sentence: &&Range<usize>| {
            sentence.start < place.end.max(place.start + 1) && place.start < sentence.end
        };
        let first = self.sentences.iter().find(touching);
        let last = self.sentences.iter().rev().find(touching);
        match (first, last) {
            (Some(first), Some(last)) => first.start.min(place.start)..last.end.max(place.end),
            _ => place.clone(),
        }
    }

    /// The heading above a place.
    #[must_use]
    pub fn heading(&self, at: usize) -> Option<Range<usize>> {
        self.headings.iter().rev().find(|heading| heading.start <= at).cloned()
    }
}
