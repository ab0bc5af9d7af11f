//! A page as Markdown, for sites that have a style of their own.

use crate::page::{Block, Page, Section};
use crate::phrase::{Phrase, Span};
use crate::voice::Voice;

/// Writes a page.
pub fn write(page: &Page, voice: &Voice) -> String {
    let mut text = format!("# {} {}\n\n", escape(&voice.text(&page.kind)), escape(&voice.text(&page.title)));
    let edition: Vec<String> = page.edition.iter().map(|phrase| inline(phrase, voice)).collect();
    if !edition.is_empty() {
        text.push_str(&format!("{}\n\n", crate::voice::capital(&edition.join(" · "))));
    }
    if let Some(draft) = &page.draft {
        text.push_str(&format!("> **{}**\n\n", inline(draft, voice)));
    }
    section(&mut text, &page.brief, 2, voice);
    for part in &page.sections {
        section(&mut text, part, 2, voice);
    }
    text.push_str(&format!("---\n\n{}\n", inline(&page.colophon, voice)));
    text
}

fn section(text: &mut String, section_of: &Section, depth: usize, voice: &Voice) {
    let marks = "#".repeat(depth);
    text.push_str(&format!("{marks} {}\n\n", escape(&voice.text(&section_of.title))));
    blocks(text, &section_of.blocks, depth, voice);
}

/// Writes blocks that stand under a heading of a depth.
pub(crate) fn blocks(text: &mut String, blocks: &[Block], depth: usize, voice: &Voice) {
    for block in blocks {
        match block {
            Block::Para(phrase) => text.push_str(&format!("{}\n\n", inline(phrase, voice))),
            Block::Items(items) => list(text, items.iter().map(|item| inline(item, voice))),
            Block::Facts(facts) => list(text, facts.iter().map(|(label, values)| fact(label, values, voice))),
            Block::Table { caption, head, rows } => table(text, caption, head, rows, voice),
            Block::Card(inner) | Block::Apart(inner) | Block::Below(inner) => {
                section(text, inner, depth + 1, voice);
            }
        }
    }
}

fn list(text: &mut String, items: impl Iterator<Item = String>) {
    for item in items {
        text.push_str(&format!("- {item}\n"));
    }
    text.push('\n');
}

fn fact(label: &Phrase, values: &[Phrase], voice: &Voice) -> String {
    let values: Vec<String> = values.iter().map(|value| inline(value, voice)).collect();
    format!("**{}:** {}", escape(&voice.text(label)), values.join("\\\n  "))
}

fn table(text: &mut String, caption: &Phrase, head: &[Phrase], rows: &[Vec<Phrase>], voice: &Voice) {
    let line = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
    let cells = |phrases: &[Phrase]| phrases.iter().map(|phrase| inline(phrase, voice)).collect::<Vec<_>>();
    text.push_str(&format!("{}:\n\n", inline(caption, voice)));
    text.push_str(&line(cells(head)));
    text.push_str(&line(vec!["---".to_owned(); head.len()]));
    for row in rows {
        text.push_str(&line(cells(row)));
    }
    text.push('\n');
}

/// A phrase inside a line.
pub(crate) fn inline(phrase: &Phrase, voice: &Voice) -> String {
    voice
        .spans(phrase)
        .into_iter()
        .map(|span| match span {
            Span::Text(text) | Span::Whole(text) => escape(&text),
            Span::Strong(text) => format!("**{}**", escape(&text)),
            Span::Code(text) => format!("`{}`", text.replace(['\n', '\r'], " ")),
            Span::Cite(text) => format!("_({})_", escape(&text)),
            Span::Link(href, text) => {
                format!("[{}](<{}>)", escape(&text), href.replace(['<', '>', '\n', '\r'], ""))
            }
        })
        .collect()
}

/// Marks that mean something to Markdown are said as themselves; a line break would end a table's row.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' | '*' | '_' | '`' | '[' | ']' | '<' | '>' | '|' | '#' => {
                escaped.push('\\');
                escaped.push(letter);
            }
            '\n' | '\r' => escaped.push(' '),
            _ => escaped.push(letter),
        }
    }
    escaped
}
