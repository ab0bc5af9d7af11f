//! `waarborg statement`

use std::path::Path;

use waarborg_documents::{statement_html, statement_markdown};
use waarborg_policy::messages::Message;
use waarborg_policy::model::{Language, Policy};
use waarborg_policy::origin::defaults;
use waarborg_policy::syntax::Path as At;

use super::Outcome;
use super::document::{begins_as_page, form, language_of, tell_errors};
use crate::edge;
use crate::files::{refuse_foreign, replace_text};
use crate::folder::{has_office, read_policy, today, with_begun_office};
use crate::options::{Common, Format};
use crate::printer::Printer;

pub(crate) fn run(common: &Common, output: Option<&Path>, printer: &mut Printer) -> anyhow::Result<Outcome> {
    let policy = read_policy(&common.folder)?;
    let language = language_of(common, &policy);
    let day = today(common, &policy);
    let text = match form(common.format, output, &[Format::Html, Format::Md])? {
        Format::Html => statement_html(&policy, language, day)?,
        _ => statement_markdown(&policy, language, day)?,
    };
    tell_errors(common, &policy, "statement-errors", printer);
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
    begins_as_page(start, "Privacy")
}
