//! Documents made from a policy, in Dutch and English: the privacy statement (AVG 13 and 14), the cookie page
//! (Tw 11.7a), the short notices of forms (AVG 13), the register of processing activities (AVG 30), and how plain the
//! language of each is.
//!
//! A document is made once, without a language, as a [`page::Page`] of phrases; a [`voice::Voice`] then says every
//! phrase in one language. So both languages hold the same content by construction. [`html`] and [`markdown`] write
//! what was said; neither adds a word of its own.

pub mod changes;
pub mod cookies;
pub mod html;
pub mod level;
pub mod markdown;
pub mod notice;
pub mod page;
pub mod phrase;
pub mod register;
pub mod review;
pub mod statement;
pub mod voice;
mod words;

pub use changes::{changes_html, changes_markdown};
pub use cookies::cookie_page;
pub use notice::{Notice, notice};
pub use review::review_html;
pub use statement::{Lacking, statement};

use jiff::civil::Date;
use waarborg_policy::model::{Language, Policy};

/// The statement of a policy as one HTML page: no script, no other host, prints well.
///
/// # Errors
/// The policy transcribes a text, or lacks a text in this language.
pub fn statement_html(policy: &Policy, language: Language, day: Date) -> Result<String, Lacking> {
    let page = statement(policy, language, day)?;
    Ok(html::write(&page, &voice::Voice::of(policy, language)))
}

/// The statement of a policy as Markdown.
///
/// # Errors
/// The policy transcribes a text, or lacks a text in this language.
pub fn statement_markdown(policy: &Policy, language: Language, day: Date) -> Result<String, Lacking> {
    let page = statement(policy, language, day)?;
    Ok(markdown::write(&page, &voice::Voice::of(policy, language)))
}

/// The cookie page of a policy as HTML.
///
/// # Errors
/// The policy transcribes a text, lacks a text in this language, or says nothing of cookies.
pub fn cookies_html(policy: &Policy, language: Language, day: Date) -> Result<String, Lacking> {
    let page = cookie_page(policy, language, day)?;
    Ok(html::write(&page, &voice::Voice::of(policy, language)))
}

/// The cookie page of a policy as Markdown.
///
/// # Errors
/// The policy transcribes a text, lacks a text in this language, or says nothing of cookies.
pub fn cookies_markdown(policy: &Policy, language: Language, day: Date) -> Result<String, Lacking> {
    let page = cookie_page(policy, language, day)?;
    Ok(markdown::write(&page, &voice::Voice::of(policy, language)))
}
