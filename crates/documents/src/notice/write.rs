//! A notice as a fragment of HTML for a site that has a style of its own, as Markdown, and as plain text.

use askama::Template;

use super::{Notice, Tickbox};
use crate::html::BlockView;
use crate::markdown;
use crate::page::Block;
use crate::phrase::Span;
use crate::voice::Voice;

/// A notice as a fragment of HTML: no style, no script and no id, so that it can stand twice in one page.
pub fn html(notice: &Notice, voice: &Voice) -> String {
    let view = NoticeView {
        language: voice.language().code(),
        title: voice.text(&notice.title),
        boxes: notice.boxes.iter().map(|tick| (tick.name.clone(), voice.spans(&tick.text))).collect(),
        first: notice.first.iter().map(|block| BlockView::of(block, voice)).collect(),
        apart: notice.apart.iter().map(|phrase| voice.spans(phrase)).collect(),
        summary: voice.text(&notice.more.title),
        more: notice.more.blocks.iter().map(|block| BlockView::of(block, voice)).collect(),
        whole: voice.spans(&notice.whole),
    };
    // Writing to a string cannot fail, and the template has no other way to.
    view.render().unwrap_or_default()
}

#[derive(Template)]
#[template(path = "notice.html")]
struct NoticeView {
    language: &'static str,
    title: String,
    boxes: Vec<(String, Vec<Span>)>,
    first: Vec<BlockView>,
    apart: Vec<Vec<Span>>,
    summary: String,
    more: Vec<BlockView>,
    whole: Vec<Span>,
}

/// A notice as Markdown.
pub fn markdown(notice: &Notice, voice: &Voice) -> String {
    let mut text = format!("### {}\n\n", markdown::inline(&notice.title, voice));
    for tick in &notice.boxes {
        text.push_str(&format!("- [ ] {}\n", markdown::inline(&tick.text, voice)));
    }
    if !notice.boxes.is_empty() {
        text.push('\n');
    }
    markdown::blocks(&mut text, &notice.first, 3, voice);
    for phrase in &notice.apart {
        text.push_str(&format!("> {}\n\n", markdown::inline(phrase, voice)));
    }
    text.push_str(&format!("{}\n\n", markdown::inline(&notice.whole, voice)));
    text.push_str(&format!("#### {}\n\n", markdown::inline(&notice.more.title, voice)));
    markdown::blocks(&mut text, &notice.more.blocks, 4, voice);
    format!("{}\n", text.trim_end())
}

/// A notice as plain text: for an app, a letter or a form on paper.
pub fn text(notice: &Notice, voice: &Voice) -> String {
    let mut text = format!("{}\n\n", voice.text(&notice.title));
    for Tickbox { text: said, .. } in &notice.boxes {
        text.push_str(&format!("[ ] {}\n\n", voice.text(said)));
    }
    blocks(&mut text, &notice.first, voice);
    for phrase in notice.apart.iter().chain(std::iter::once(&notice.whole)) {
        text.push_str(&format!("{}\n\n", voice.text(phrase)));
    }
    text.push_str(&format!("{}\n\n", voice.text(&notice.more.title)));
    blocks(&mut text, &notice.more.blocks, voice);
    format!("{}\n", text.trim_end())
}

fn blocks(text: &mut String, blocks: &[Block], voice: &Voice) {
    for block in blocks {
        match block {
            Block::Para(phrase) => text.push_str(&voice.text(phrase)),
            Block::Items(items) => {
                let items: Vec<String> = items.iter().map(|item| format!("- {}", voice.text(item))).collect();
                text.push_str(&items.join("\n"));
            }
            Block::Facts(facts) => {
                let facts: Vec<String> = facts
                    .iter()
                    .map(|(label, values)| {
                        let values: Vec<String> = values.iter().map(|value| voice.text(value)).collect();
                        format!("{}: {}", voice.text(label), values.join("\n  "))
                    })
                    .collect();
                text.push_str(&facts.join("\n"));
            }
            // A notice has no tables and no groups.
            Block::Table { .. } | Block::Card(_) | Block::Apart(_) | Block::Below(_) => continue,
        }
        text.push_str("\n\n");
    }
}

/// How many words the first layer has, with the objection and without the boxes.
pub fn first_words(notice: &Notice, voice: &Voice) -> usize {
    let mut first = String::new();
    blocks(&mut first, &notice.first, voice);
    let apart: Vec<String> =
        notice.apart.iter().chain(std::iter::once(&notice.whole)).map(|phrase| voice.text(phrase)).collect();
    first.push_str(&apart.join(" "));
    first.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}
