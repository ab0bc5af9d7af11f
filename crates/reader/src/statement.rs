//! A statement taken apart: blocks, and sentences that know what they are about.

use crate::cue::Text;
use crate::data::{Data, Tongue};
use crate::page::Page;
use crate::text::{
    Block, Kind,
    blocks::blocks,
    sentences::{parts, sentences},
};
use std::ops::Range;

/// What a section is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Topic {
    Automated,
    Breach,
    Changes,
    Complaints,
    Contact,
    Cookies,
    Data,
    Definitions,
    Disclosure,
    Grounds,
    Law,
    Liability,
    Minors,
    Newsletter,
    Purposes,
    Retention,
    Rights,
    Security,
    Sharing,
    Special,
    Transfers,
}

const TOPICS: [(&str, Topic); 21] = [
    ("automated", Topic::Automated),
    ("breach", Topic::Breach),
    ("changes", Topic::Changes),
    ("complaints", Topic::Complaints),
    ("contact", Topic::Contact),
    ("cookies", Topic::Cookies),
    ("data", Topic::Data),
    ("definitions", Topic::Definitions),
    ("disclosure", Topic::Disclosure),
    ("grounds", Topic::Grounds),
    ("law", Topic::Law),
    ("liability", Topic::Liability),
    ("minors", Topic::Minors),
    ("newsletter", Topic::Newsletter),
    ("purposes", Topic::Purposes),
    ("retention", Topic::Retention),
    ("rights", Topic::Rights),
    ("security", Topic::Security),
    ("sharing", Topic::Sharing),
    ("special", Topic::Special),
    ("transfers", Topic::Transfers),
];

impl Topic {
    /// The topic of a name as the data write it.
    pub(crate) fn named(name: &str) -> Option<Self> {
        TOPICS.iter().find(|(known, _)| *known == name).map(|(_, topic)| *topic)
    }
}

/// One sentence, and what surrounds it.
#[derive(Debug)]
pub(crate) struct Sentence {
    /// Which one it is of the statement, from 0.
    number: usize,
    /// The sentence in small plain letters.
    lower: Text,
    /// The block it stands in.
    pub(crate) block: usize,
    /// Where in the folded text of its block.
    pub(crate) range: Range<usize>,
    /// What its section is about, by the headings above it.
    pub(crate) topics: Vec<Topic>,
    /// Whether those topics come from a heading further up, because its own heading says none.
    pub(crate) inherited: bool,
    /// The last sentence of the block that introduces its list.
    pub(crate) lead: Option<usize>,
    /// Of a cell in a table: what the head of its column says it is about; nothing where it says nothing known.
    pub(crate) column: Vec<Topic>,
    /// Of a cell in a table: which one it is, from 0.
    pub(crate) cell: usize,
    /// Of a cell in a table: the sentence that heads its column.
    pub(crate) head: Option<usize>,
}

/// A statement taken apart.
#[derive(Debug)]
pub(crate) struct Statement<'a> {
    pub(crate) page: &'a Page,
    pub(crate) tongue: Tongue,
    pub(crate) data: &'static Data,
    pub(crate) blocks: Vec<Block>,
    pub(crate) sentences: Vec<Sentence>,
}

impl<'a> Statement<'a> {
    pub(crate) fn new(page: &'a Page) -> Self {
        let blocks = blocks(page);
        let tongue = tongue(page, &blocks);
        let data = Data::of(tongue);
        let mut statement = Self { page, tongue, data, blocks, sentences: Vec::new() };
        statement.sentences = statement.cut();
        statement
    }

    fn cut(&self) -> Vec<Sentence> {
        let mut made: Vec<Sentence> = Vec::new();
        let mut last_of = vec![None; self.blocks.len()];
        let mut current: (Vec<Topic>, bool) = (Vec::new(), false);
        let mut columns: Vec<Vec<Topic>> = Vec::new();
        let mut heads: Vec<Option<usize>> = Vec::new();
        for (at, block) in self.blocks.iter().enumerate() {
            if block.kind == Kind::Heading {
                let own = self.topics_of(&block.folded.lower);
                // A word that is explained, and a small heading within a section, leave the section what it is.
                let term = self.data.phrase("defined-term").cues.first(&block.folded.lower);
                let explained = current.0.contains(&Topic::Definitions)
                    && term.is_some_and(|range| range == (0..block.folded.lower.len()));
                // "Contact data" below "Which data we process" is a kind of data, and no section on contact.
                let kind = current.0.contains(&Topic::Data)
                    && self.data.phrase("data-kind-heading").cues.is_in(&block.folded.lower)
                    && block.folded.lower.split(' ').count() <= 3;
                current = if own.is_empty() || explained || kind {
                    (current.0, true)
                } else if block.folded.lower.ends_with(':') {
                    let mut both = own;
                    both.extend(current.0);
                    (both, false)
                } else {
                    (own, false)
                };
            }
            let lead = block.lead.and_then(|lead| last_of.get(lead).copied().flatten());
            let table = matches!(block.kind, Kind::Row | Kind::HeaderRow);
            let ranges = if table { cells(self.page, block) } else { sentences(&block.folded.plain) };
            if block.kind == Kind::HeaderRow {
                let head = |range: &Range<usize>| {
                    let lower = block.folded.lower.get(range.clone()).unwrap_or_default();
                    let topics = self.topics_of(lower);
                    let data = topics.is_empty() && self.data.phrase("column-of-data").cues.is_in(lower);
                    if data { vec![Topic::Data] } else { topics }
                };
                columns = ranges.iter().map(head).collect();
            }
            if !table {
                heads.clear();
            }
            let cells = ranges.into_iter().enumerate();
            for (cell, range) in cells
                .flat_map(|(cell, range)| parts(&block.folded.plain, range).map(move |part| (cell, part)))
            {
                let column = if table { columns.get(cell).cloned().unwrap_or_default() } else { Vec::new() };
                // What heads a column is what its cells are about, whatever section the table stands in.
                let mut topics = column.clone();
                topics.extend(current.0.iter().copied().filter(|topic| !column.contains(topic)));
                let cell = if table { cell } else { 0 };
                let lower = Text::new(block.folded.lower.get(range.clone()).unwrap_or_default());
                let number = made.len();
                if block.kind == Kind::HeaderRow {
                    heads.resize(heads.len().max(cell + 1), None);
                    heads.get_mut(cell).into_iter().for_each(|head| *head = Some(number));
                }
                let head = heads.get(cell).copied().flatten().filter(|_| block.kind == Kind::Row);
                made.push(Sentence {
                    number,
                    lower,
                    block: at,
                    range,
                    topics,
                    inherited: current.1,
                    lead,
                    column,
                    cell,
                    head,
                });
                if let Some(last) = last_of.get_mut(at) {
                    *last = Some(made.len() - 1);
                }
            }
        }
        made
    }

    /// What a heading says its section is about.
    fn topics_of(&self, lower: &str) -> Vec<Topic> {
        let lower = &Text::new(lower);
        let mut found = Vec::new();
        for (name, cue) in &self.data.topics {
            // "Which data do we process, and why?" is about both, whatever else would make it about one.
            if (cue.cues.is_in(lower) && !cue.not.is_in(lower) || cue.listed.is_in(lower))
                && let Some((_, topic)) = TOPICS.iter().find(|(known, _)| known == name)
            {
                found.push(*topic);
            }
        }
        found
    }

    pub(crate) fn block_of(&self, sentence: &Sentence) -> Option<&Block> {
        self.blocks.get(sentence.block)
    }

    /// The sentence in small plain letters.
    pub(crate) fn lower<'s>(&self, sentence: &'s Sentence) -> &'s Text {
        &sentence.lower
    }

    /// The sentence in plain letters, with its capitals.
    pub(crate) fn plain(&self, sentence: &Sentence) -> &str {
        self.block_of(sentence)
            .and_then(|block| block.folded.plain.get(sentence.range.clone()))
            .unwrap_or_default()
    }

    /// What introduces the list in which the sentence is an item, in small plain letters.
    pub(crate) fn lead(&self, sentence: &Sentence) -> &Text {
        sentence
            .lead
            .and_then(|lead| self.sentences.get(lead))
            .map(|lead| self.lower(lead))
            .unwrap_or_default()
    }

    /// The heading it stands under, in small plain letters.
    pub(crate) fn heading(&self, sentence: &Sentence) -> &str {
        let block = self.block_of(sentence);
        let heading = block.and_then(|block| block.heading).and_then(|heading| self.blocks.get(heading));
        heading.map(|heading| heading.folded.lower.as_str()).unwrap_or_default()
    }

    pub(crate) fn kind(&self, sentence: &Sentence) -> Kind {
        self.block_of(sentence).map_or(Kind::Paragraph, |block| block.kind)
    }

    /// The sentence before this one in its block.
    pub(crate) fn before(&self, sentence: &Sentence) -> Option<&Sentence> {
        self.sentences.get(sentence.number.checked_sub(1)?).filter(|before| before.block == sentence.block)
    }

    /// The sentences of the block in which a sentence stands, by number: the cells of its row.
    pub(crate) fn beside(&self, sentence: &Sentence) -> Range<usize> {
        let start = self.sentences.partition_point(|other| other.block < sentence.block);
        start..self.sentences.partition_point(|other| other.block <= sentence.block)
    }

    /// Where a part of a sentence (in its own plain letters) stands in the page.
    pub(crate) fn place(&self, sentence: &Sentence, range: &Range<usize>) -> Range<usize> {
        let shifted = sentence.range.start + range.start..sentence.range.start + range.end;
        self.block_of(sentence).map_or(0..0, |block| block.folded.place(&shifted))
    }

    /// Where the whole sentence stands in the page.
    pub(crate) fn span(&self, sentence: &Sentence) -> Range<usize> {
        self.block_of(sentence).map_or(0..0, |block| block.folded.place(&sentence.range))
    }

    /// The words of the page at a place.
    pub(crate) fn words(&self, place: &Range<usize>) -> &'a str {
        self.page.text.get(place.clone()).unwrap_or_default()
    }
}

/// The cells of a row, in its folded text. Tabs fold to spaces, so they are looked for in the page.
fn cells(page: &Page, block: &Block) -> Vec<Range<usize>> {
    let plain = &block.folded.plain;
    let mut made = Vec::new();
    let mut start = 0;
    for at in 0..=plain.len() {
        let place = block.folded.place(&(at..at + 1));
        let bound = at == plain.len()
            || plain.as_bytes().get(at) == Some(&b'|')
            || plain.as_bytes().get(at) == Some(&b' ')
                && page.text.get(..place.start).is_some_and(|before| {
                    before
                        .chars()
                        .rev()
                        .take_while(|letter| letter.is_whitespace())
                        .any(|letter| letter == '\t')
                });
        if bound {
            let part = plain.get(start..at).unwrap_or_default();
            let before = part.len() - part.trim_start().len();
            if !part.trim().is_empty() {
                made.push(start + before..start + before + part.trim().len());
            }
            start = at + 1;
        }
    }
    made
}

impl Sentence {
    /// Whether it may speak of a topic: a cell under a head that says another may not.
    pub(crate) fn column_allows(&self, topics: &[Topic]) -> bool {
        self.column.is_empty() || topics.iter().any(|topic| self.column.contains(topic))
    }

    pub(crate) fn about(&self, topic: Topic) -> bool {
        self.topics.contains(&topic)
    }

    pub(crate) fn about_any(&self, topics: &[Topic]) -> bool {
        topics.iter().any(|topic| self.about(*topic))
    }
}

/// Small words of which a text in that language is full.
const DUTCH: [&str; 12] =
    ["de", "het", "een", "en", "van", "wij", "uw", "je", "niet", "worden", "voor", "met"];
const ENGLISH: [&str; 12] =
    ["the", "and", "of", "to", "we", "your", "you", "is", "not", "for", "with", "this"];

fn tongue(page: &Page, blocks: &[Block]) -> Tongue {
    let (mut dutch, mut english) = (0_u32, 0_u32);
    for word in blocks
        .iter()
        .flat_map(|block| block.folded.lower.split(|c: char| !c.is_ascii_alphanumeric()))
        .take(4000)
    {
        dutch += u32::from(DUTCH.contains(&word));
        english += u32::from(ENGLISH.contains(&word));
    }
    match dutch.cmp(&english) {
        std::cmp::Ordering::Greater => Tongue::Nl,
        std::cmp::Ordering::Less => Tongue::En,
        std::cmp::Ordering::Equal if page.language.as_deref().is_some_and(|code| code.starts_with("en")) => {
            Tongue::En
        }
        std::cmp::Ordering::Equal => Tongue::Nl,
    }
}
