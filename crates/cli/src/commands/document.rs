//! What the commands share that make a document of a policy.

use std::path::Path;

use waarborg_policy::check::{Severity, check};
use waarborg_policy::messages::Message;
use waarborg_policy::model::{Language, Policy};

use crate::files::{refuse_foreign, replace_text};
use crate::folder::today;
use crate::options::{Common, Format};
use crate::printer::Printer;

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

/// The form asked for; where none was, the one that the file's name says.
pub(super) fn form(asked: Format, output: Option<&Path>) -> Format {
    let extension = output.and_then(|path| path.extension()).and_then(|extension| extension.to_str());
    match (asked, extension) {
        (Format::Text, Some("html" | "htm")) => Format::Html,
        (Format::Text, Some("md")) => Format::Md,
        _ => asked,
    }
}

/// Whether a file begins as a page, HTML or Markdown, whose name begins so.
pub(super) fn begins_as_page(start: &[u8], name: &str) -> bool {
    let start = String::from_utf8_lossy(start);
    let start = start.trim_start();
    let html = start.get(..9).is_some_and(|start| start.eq_ignore_ascii_case("<!doctype"));
    (html && start.contains(&format!("<title>{name}"))) || start.starts_with(&format!("# {name}"))
}
