//! `waarborg statement`

use std::path::Path;

use waarborg_documents::{statement_html, statement_markdown};
use waarborg_policy::check::{Severity, check};
use waarborg_policy::messages::Message;
use waarborg_policy::model::{Language, Policy};
use waarborg_policy::origin::defaults;
use waarborg_policy::syntax::Path as At;

use super::Outcome;
use crate::edge;
use crate::files::{refuse_foreign, replace_text};
use crate::folder::{has_office, read_policy, today, with_begun_office};
use crate::options::{Common, Format};
use crate::printer::Printer;

pub(crate) fn run(common: &Common, output: Option<&Path>, printer: &mut Printer) -> anyhow::Result<Outcome> {
    let policy = read_policy(&common.folder)?;
    let first = policy.statement.languages.first().copied().unwrap_or_default();
    let language = common.language.map_or(first, Language::from);
    let text = match form(common.format, output) {
        Format::Html => statement_html(&policy, language)?,
        _ => statement_markdown(&policy, language)?,
    };
    let errors = check(&policy, today(common, &policy)).count(Severity::Error);
    if errors > 0 {
        let errors = i64::try_from(errors).unwrap_or(i64::MAX);
        printer.warn(&Message::new("statement-errors").number("errors", errors));
    }
    let count = defaults_of(&policy);
    // Who adopted the policy was asked about each of them.
    if count > 0 && policy.statement.adopted.is_none() {
        printer.note(Message::new("statement-defaults").number("count", count).say(printer.language));
    }
    match output {
        None => printer.data(text.trim_end()),
        Some(path) => {
            refuse_foreign(path, is_statement)?;
            replace_text(path, &text)?;
            if has_office(&common.folder) {
                with_begun_office(&common.folder, printer, |office, _| {
                    let dutch = language == Language::Nl;
                    Ok(office.record_statement(&policy, &text, dutch, edge::now())?)
                })?;
            }
            printer.note(format!("{} {}", printer.say("geschreven:", "written:"), path.display()));
        }
    }
    Ok(Outcome::Fine)
}

/// The form asked for; where none was, the one that the file's name says.
fn form(asked: Format, output: Option<&Path>) -> Format {
    let extension = output.and_then(|path| path.extension()).and_then(|extension| extension.to_str());
    match (asked, extension) {
        (Format::Text, Some("html" | "htm")) => Format::Html,
        _ => asked,
    }
}

/// How many values the page says that stand in no file of the organisation's own. Where it is and how it speaks are no
/// promises.
fn defaults_of(policy: &Policy) -> i64 {
    let spoken = |path: &&At| {
        !["organisation", "statement"].iter().any(|section| path.starts_with(&At::of([*section])))
    };
    i64::try_from(defaults(policy).iter().filter(spoken).count()).unwrap_or(i64::MAX)
}

/// Whether a file begins as a statement does.
fn is_statement(start: &[u8]) -> bool {
    let start = start.trim_ascii_start();
    start.get(..9).is_some_and(|start| start.eq_ignore_ascii_case(b"<!doctype"))
        || start.starts_with(b"# Privacy")
}
