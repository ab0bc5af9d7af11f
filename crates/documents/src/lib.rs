//! Documents made from a policy: the privacy statement (AVG 13 and 14), in Dutch and English.
//!
//! A document is made once, without a language, as a [`page::Page`] of phrases; a [`voice::Voice`] then says every
//! phrase in one language. So both languages hold the same content by construction. [`html`] and [`markdown`] write
//! what was said; neither adds a word of its own.

pub mod changes;
pub mod html;
pub mod markdown;
pub mod page;
pub mod phrase;
pub mod statement;
pub mod voice;
mod words;

pub use changes::{changes_html, changes_markdown};
pub use statement::{Lacking, statement};

use waarborg_policy::model::{Language, Policy};

/// The statement of a policy as one HTML page: no script, no other host, prints well.
///
/// # Errors
/// The policy transcribes a text, or lacks a text in this language.
pub fn statement_html(policy: &Policy, language: Language) -> Result<String, Lacking> {
    let page = statement(policy, language)?;
    Ok(html::write(&page, &voice::Voice::of(policy, language)))
}

/// The statement of a policy as Markdown.
///
/// # Errors
/// The policy transcribes a text, or lacks a text in this language.
pub fn statement_markdown(policy: &Policy, language: Language) -> Result<String, Lacking> {
    let page = statement(policy, language)?;
    Ok(markdown::write(&page, &voice::Voice::of(policy, language)))
}
