//! What the commands share that make a document of a policy.

use std::path::Path;

use waarborg_policy::check::{Severity, check};
use waarborg_policy::messages::Message;
use waarborg_policy::model::{Language, Policy};

use crate::files::{refuse_foreign, replace_text};
use crate::folder::today;
use crate::options::{Common, Format};
use crate::printer::Printer;
use crate::trouble::Trouble;

/// The language asked for, else the policy's first.
pub(super) fn language_of(common: &Common, policy: &Policy) -> Language {
    let first = policy.statement.languages.first().copied().unwrap_or_default();
    common.language.map_or(first, Language::from)
}

/// Says that a document is made of a policy with errors.
pub(super) fn tell_errors(common: &Common, policy: &Policy, name: &'static str, printer: &mut Printer) {
    let errors = check(policy, today(common, policy)).count(Severity::Error);
    if errors > 0 {
        let errors = i64::try_from(errors).unwrap_or(i64::MAX);
        printer.warn(&Message::new(name).number("errors", errors));
    }
}

/// Says what a document beside the statement lacks: a policy without errors, and the address of the statement.
pub(super) fn tell_gaps(common: &Common, policy: &Policy, printer: &mut Printer) {
    tell_errors(common, policy, "document-errors", printer);
    if policy.statement.published_at.is_none() {
        printer.note(Message::new("statement-nowhere").say(printer.language));
    }
}

/// Prints a document, or writes it where `ours` knows what stands there.
pub(super) fn put(
    text: &str,
    output: Option<&Path>,
    ours: impl FnOnce(&[u8]) -> bool,
    printer: &mut Printer,
) -> anyhow::Result<()> {
    match output {
        None => printer.data(text.trim_end()),
        Some(path) => {
            refuse_foreign(path, ours)?;
            replace_text(path, text)?;
            printer.note(format!("{} {}", printer.say("geschreven:", "written:"), path.display()));
        }
    }
    Ok(())
}

/// The form of a document: what was asked, or what the file's name says. A name that says another form, or none, is
/// refused: a page is never written where something else is expected.
pub(super) fn form(asked: Format, output: Option<&Path>, can: &[Format]) -> anyhow::Result<Format> {
    let Some(path) = output else { return Ok(asked) };
    let extension = path.extension().map(|extension| extension.to_string_lossy().to_lowercase());
    let named = match extension.as_deref() {
        Some("html" | "htm") => Some(Format::Html),
        Some("md" | "markdown") => Some(Format::Md),
        Some("txt") => Some(Format::Text),
        Some("json") => Some(Format::Json),
        Some("xlsx") => Some(Format::Xlsx),
        Some("csv") => Some(Format::Csv),
        _ => None,
    };
    match named.filter(|form| can.contains(form)) {
        Some(form) if asked == Format::Text || asked == form => Ok(form),
        None if extension.is_none() && asked != Format::Text => Ok(asked),
        _ => {
            let forms: Vec<&str> =
                can.iter().filter(|form| **form != Format::Text).map(|form| form.word()).collect();
            let asked = if asked == Format::Text { "none" } else { asked.word() };
            let message = Message::new("form-unclear")
                .text("path", path.display())
                .text("asked", asked)
                .text("can", forms.join(", "));
            Err(Trouble(message).into())
        }
    }
}

/// Whether a file begins as a page, HTML or Markdown, whose name begins so.
pub(super) fn begins_as_page(start: &[u8], name: &str) -> bool {
    let start = String::from_utf8_lossy(start);
    let start = start.trim_start();
    let html = start.get(..9).is_some_and(|start| start.eq_ignore_ascii_case("<!doctype"));
    (html && start.contains(&format!("<title>{name}"))) || start.starts_with(&format!("# {name}"))
}
