//! A page as HTML: one file, no script, nothing from another host, made to be read and to be printed.

use askama::Template;

use crate::page::{Block, Page, Section};
use crate::phrase::{Phrase, Span};
use crate::voice::Voice;

/// Writes a page.
pub fn write(page: &Page, voice: &Voice) -> String {
    styled(page, voice, include_str!("../templates/page.css"), false)
}

/// Writes a page that is wide: tables and cards over its whole width, and A4 landscape in print.
pub fn write_wide(page: &Page, voice: &Voice) -> String {
    const STYLE: &str = concat!(include_str!("../templates/page.css"), include_str!("../templates/wide.css"));
    styled(page, voice, STYLE, true)
}

fn styled(page: &Page, voice: &Voice, style: &'static str, wide: bool) -> String {
    let mut view = PageView {
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
    if wide {
        view.sections.iter_mut().for_each(keep_articles);
    }
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
    Facts(Vec<(Vec<Span>, Vec<Vec<Span>>)>),
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
                facts.iter().map(|(label, values)| (voice.spans(label), all(values))).collect(),
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

/// Keeps every reference to an article on one line: columns are narrow, and browsers break between brackets.
fn keep_articles(section: &mut SectionView) {
    for block in &mut section.blocks {
        match block {
            BlockView::Para(spans) => whole(spans),
            BlockView::Items(items) => items.iter_mut().for_each(whole),
            BlockView::Facts(facts) => {
                for (label, values) in facts {
                    whole(label);
                    values.iter_mut().for_each(whole);
                }
            }
            BlockView::Table { rows, .. } => {
                rows.iter_mut().flat_map(|row| row.cells.iter_mut()).for_each(|(_, cell)| whole(cell));
            }
            BlockView::Card(inner) | BlockView::Apart(inner) | BlockView::Below(inner) => {
                keep_articles(inner)
            }
        }
    }
}

fn whole(spans: &mut Vec<Span>) {
    let apart = |span: Span| match span {
        Span::Text(text) => articles(&text),
        span => vec![span],
    };
    *spans = std::mem::take(spans).into_iter().flat_map(apart).collect();
}

/// A text with its references apart: `art. 6(1)(b)`.
fn articles(text: &str) -> Vec<Span> {
    const MARK: &str = "art. ";
    let mut spans = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.find(MARK).and_then(|at| rest.split_at_checked(at)) {
        let number = after.get(MARK.len()..).unwrap_or_default();
        let length = number.find(|letter: char| letter.is_whitespace() || ";,".contains(letter));
        let length = MARK.len() + length.unwrap_or(number.len());
        let (reference, behind) = after.split_at_checked(length).unwrap_or((after, ""));
        spans.extend([Span::Text(before.to_owned()), Span::Whole(reference.to_owned())]);
        rest = behind;
    }
    spans.push(Span::Text(rest.to_owned()));
    spans.retain(|span| !matches!(span, Span::Text(text) if text.is_empty()));
    spans
}

impl RowView {
    fn of(row: &[Phrase], head: &[String], voice: &Voice) -> RowView {
        let mut cells = row.iter().map(|phrase| voice.spans(phrase)).zip(head.iter().cloned());
        let first = cells.next().map(|(spans, _)| spans).unwrap_or_default();
        RowView { head: first, cells: cells.map(|(spans, label)| (label, spans)).collect() }
    }
}
