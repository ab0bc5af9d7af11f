//! A page as HTML: one file, no script, nothing from another host, made to be read and to be printed.

use askama::Template;

use crate::page::{Block, Page, Section};
use crate::phrase::{Phrase, Span};
use crate::voice::Voice;

/// Writes a page.
pub fn write(page: &Page, voice: &Voice) -> String {
    styled(page, voice, include_str!("../templates/page.css"))
}

/// Writes a page that is wide: tables and cards over its whole width, and A4 landscape in print.
pub fn write_wide(page: &Page, voice: &Voice) -> String {
    styled(page, voice, concat!(include_str!("../templates/page.css"), include_str!("../templates/wide.css")))
}

fn styled(page: &Page, voice: &Voice, style: &'static str) -> String {
    let view = PageView {
        language: voice.language().code(),
        kind: voice.text(&page.kind),
        title: voice.text(&page.title),
        edition: page.edition.iter().map(|phrase| voice.text(phrase)).collect::<Vec<_>>().join(" · "),
        draft: page.draft.as_ref().map(|phrase| voice.text(phrase)),
        contents: voice.text(&crate::phrase::say("st-contents")),
        skip: voice.text(&crate::phrase::say("st-skip")),
        brief: SectionView::of(&page.brief, voice),
        sections: page.sections.iter().map(|section| SectionView::of(section, voice)).collect(),
        colophon: voice.spans(&page.colophon),
        style,
    };
    // Writing to a string cannot fail, and the template has no other way to.
    view.render().unwrap_or_default()
}

#[derive(Template)]
#[template(path = "page.html")]
struct PageView {
    language: &'static str,
    kind: String,
    title: String,
    edition: String,
    draft: Option<String>,
    contents: String,
    skip: String,
    brief: SectionView,
    sections: Vec<SectionView>,
    colophon: Vec<Span>,
    style: &'static str,
}

pub(crate) struct SectionView {
    id: String,
    title: String,
    blocks: Vec<BlockView>,
}

pub(crate) enum BlockView {
    Para(Vec<Span>),
    Items(Vec<Vec<Span>>),
    Facts(Vec<(String, Vec<Vec<Span>>)>),
    Table { caption: String, head: Vec<String>, rows: Vec<RowView> },
    Card(SectionView),
    Apart(SectionView),
    Below(SectionView),
}

pub(crate) struct RowView {
    pub(crate) head: Vec<Span>,
    /// Each cell with the heading of its column, which narrow screens show beside it.
    pub(crate) cells: Vec<(String, Vec<Span>)>,
}

impl SectionView {
    fn of(section: &Section, voice: &Voice) -> SectionView {
        SectionView {
            id: section.id.clone(),
            title: voice.text(&section.title),
            blocks: section.blocks.iter().map(|block| BlockView::of(block, voice)).collect(),
        }
    }
}

impl BlockView {
    pub(crate) fn of(block: &Block, voice: &Voice) -> BlockView {
        let all = |phrases: &[Phrase]| phrases.iter().map(|phrase| voice.spans(phrase)).collect::<Vec<_>>();
        match block {
            Block::Para(phrase) => BlockView::Para(voice.spans(phrase)),
            Block::Items(items) => BlockView::Items(all(items)),
            Block::Facts(facts) => BlockView::Facts(
                facts.iter().map(|(label, values)| (voice.text(label), all(values))).collect(),
            ),
            Block::Table { caption, head, rows } => {
                let head: Vec<String> = head.iter().map(|phrase| voice.text(phrase)).collect();
                let rows = rows.iter().map(|row| RowView::of(row, &head, voice)).collect();
                BlockView::Table { caption: voice.text(caption), head, rows }
            }
            Block::Card(section) => BlockView::Card(SectionView::of(section, voice)),
            Block::Apart(section) => BlockView::Apart(SectionView::of(section, voice)),
            Block::Below(section) => BlockView::Below(SectionView::of(section, voice)),
        }
    }
}

impl RowView {
    fn of(row: &[Phrase], head: &[String], voice: &Voice) -> RowView {
        let mut cells = row.iter().map(|phrase| voice.spans(phrase)).zip(head.iter().cloned());
        let first = cells.next().map(|(spans, _)| spans).unwrap_or_default();
        RowView { head: first, cells: cells.map(|(spans, label)| (label, spans)).collect() }
    }
}
