//! The running sentences of a document, paragraph by paragraph, each with its place.

use waarborg_policy::model::{Language, Policy};

use crate::notice::Notice;
use crate::page::{Block, Page, Section};
use crate::phrase::{Phrase, Span};
use crate::statement::own_texts;
use crate::voice::Voice;

/// What parts the headings of a place.
const UNDER: &str = " › ";

/// A paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paragraph {
    /// The headings above it, or its path in the policy.
    pub place: String,
    /// What it says.
    pub text: String,
}

/// The paragraphs of a page.
pub fn of_page(page: &Page, voice: &Voice) -> Vec<Paragraph> {
    let mut found = Vec::new();
    for section in std::iter::once(&page.brief).chain(&page.sections) {
        of_section(section, &voice.text(&section.title), voice, &mut found);
    }
    found
}

/// The paragraphs of a short notice: its boxes, both layers, and what stands apart.
pub fn of_notice(notice: &Notice, voice: &Voice) -> Vec<Paragraph> {
    let title = voice.text(&notice.title);
    let mut found = Vec::new();
    for tick in &notice.boxes {
        add(&tick.text, &format!("{title}{UNDER}{}", tick.name), voice, &mut found);
    }
    of_blocks(&notice.first, &title, voice, &mut found);
    for phrase in notice.apart.iter().chain(std::iter::once(&notice.whole)) {
        add(phrase, &title, voice, &mut found);
    }
    let more = format!("{title}{UNDER}{}", voice.text(&notice.more.title));
    of_blocks(&notice.more.blocks, &more, voice, &mut found);
    found
}

/// The texts that a policy has itself, but for names and titles, which are no sentences.
pub fn of_policy(policy: &Policy, language: Language) -> Vec<Paragraph> {
    let name = |key: &str| key.ends_with(".title") || key.ends_with(".name");
    let texts = own_texts(policy).into_iter().filter(|own| own.written && !name(&own.key));
    texts
        .filter_map(|own| {
            let text = match language {
                Language::Nl => own.text.nl,
                Language::En => own.text.en,
            }?;
            Some(Paragraph { place: own.path, text })
        })
        .collect()
}

fn of_section(section: &Section, place: &str, voice: &Voice, found: &mut Vec<Paragraph>) {
    of_blocks(&section.blocks, place, voice, found);
}

fn of_blocks(blocks: &[Block], place: &str, voice: &Voice, found: &mut Vec<Paragraph>) {
    for block in blocks {
        match block {
            Block::Para(phrase) => add(phrase, place, voice, found),
            Block::Items(items) => items.iter().for_each(|item| add_sentence(item, place, voice, found)),
            Block::Facts(facts) => {
                for (label, values) in facts {
                    let place = format!("{place}{UNDER}{}", voice.text(label));
                    let mut lines = Vec::new();
                    values.iter().for_each(|value| add_sentence(value, &place, voice, &mut lines));
                    let lines: Vec<String> = lines.into_iter().map(|line| line.text).collect();
                    found.push(Paragraph { place, text: lines.join(" ") });
                }
            }
            // A cell is no sentence.
            Block::Table { .. } => {}
            Block::Card(inner) | Block::Apart(inner) | Block::Below(inner) => {
                let place = format!("{place}{UNDER}{}", voice.text(&inner.title));
                of_section(inner, &place, voice, found);
            }
        }
    }
}

/// Adds an item of a list where it is a sentence. One that only ends as a sentence does is a list's item all the same.
fn add_sentence(phrase: &Phrase, place: &str, voice: &Voice, found: &mut Vec<Paragraph>) {
    let made_to_end = matches!(phrase, Phrase::Stop(_));
    if !made_to_end && said(phrase, voice).ends_with(['.', '!', '?', ':']) {
        add(phrase, place, voice, found);
    }
}

fn add(phrase: &Phrase, place: &str, voice: &Voice, found: &mut Vec<Paragraph>) {
    found.push(Paragraph { place: place.to_owned(), text: said(phrase, voice) });
}

/// What is said, without references to articles: those stand beside the sentence.
fn said(phrase: &Phrase, voice: &Voice) -> String {
    let spans = voice.spans(phrase).into_iter().filter_map(|span| match span {
        Span::Text(text)
        | Span::Whole(text)
        | Span::Strong(text)
        | Span::Code(text)
        | Span::Link(_, text) => Some(text),
        Span::Cite(_) => None,
    });
    spans.collect::<String>().trim().to_owned()
}
