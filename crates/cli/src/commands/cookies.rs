//! `waarborg cookies`

use std::path::Path;

use waarborg_documents::{cookies_html, cookies_markdown};

use super::Outcome;
use super::document::{begins_as_page, form, language_of, put, tell_gaps};
use crate::folder::{read_policy, today};
use crate::options::{Common, Format};
use crate::printer::Printer;

pub(crate) fn run(common: &Common, output: Option<&Path>, printer: &mut Printer) -> anyhow::Result<Outcome> {
    let policy = read_policy(&common.folder)?;
    let language = language_of(common, &policy);
    let day = today(common, &policy);
    let text = match form(common.format, output, &[Format::Html, Format::Md])? {
        Format::Html => cookies_html(&policy, language, day)?,
        _ => cookies_markdown(&policy, language, day)?,
    };
    tell_gaps(common, &policy, printer);
    put(&text, output, is_cookie_page, printer)?;
    Ok(Outcome::Fine)
}

/// Whether a file begins as a cookie page does.
fn is_cookie_page(start: &[u8]) -> bool {
    begins_as_page(start, "Cookie")
}
