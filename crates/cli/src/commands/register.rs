//! `waarborg register`

use std::io::Write as _;
use std::path::Path;

use waarborg_documents::register::{html, markdown, register, sheet};
use waarborg_policy::messages::Message;
use waarborg_policy::model::Language;

use super::Outcome;
use crate::files::{refuse_foreign, replace_bytes};
use crate::folder::{read_map, read_policy, today};
use crate::options::{Common, Format, RegisterImport};
use crate::printer::Printer;
use crate::trouble::Trouble;

pub(crate) fn run(common: &Common, output: Option<&Path>, printer: &mut Printer) -> anyhow::Result<Outcome> {
    let policy = read_policy(&common.folder)?;
    let map = read_map(&common.folder, &policy)?;
    let first = policy.statement.languages.first().copied().unwrap_or_default();
    let language = common.language.map_or(first, Language::from);
    let day = today(common, &policy);
    let sheets = || sheet::sheets(&policy, map.as_ref(), day, language);
    let bytes = match form(common.format, output) {
        Format::Html => html(&policy, map.as_ref(), day, language).into_bytes(),
        Format::Xlsx => sheet::write_xlsx(&sheets(), day).map_err(|error| {
            Trouble(Message::new("register-cell-too-long").text("sheet", &error.sheet))
        })?,
        Format::Csv => sheet::write_csv(&sheets()).into_bytes(),
        Format::Json => {
            let mut text = serde_json::to_string_pretty(&register(&policy, map.as_ref(), day))?;
            text.push('\n');
            text.into_bytes()
        }
        _ => markdown(&policy, map.as_ref(), day, language).into_bytes(),
    };
    match output {
        None if form(common.format, output) == Format::Xlsx => {
            return Err(Trouble(Message::new("register-needs-file")).into());
        }
        // A reader that went away is no error.
        None => drop(std::io::stdout().lock().write_all(&bytes)),
        Some(path) => {
            refuse_foreign(path, is_register)?;
            replace_bytes(path, &bytes)?;
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
        (Format::Text, Some("xlsx")) => Format::Xlsx,
        (Format::Text, Some("csv")) => Format::Csv,
        (Format::Text, Some("json")) => Format::Json,
        _ => asked,
    }
}

/// Whether a file begins as a register does, in one of its forms.
fn is_register(start: &[u8]) -> bool {
    let text = start.strip_prefix("\u{feff}".as_bytes()).unwrap_or(start).trim_ascii_start();
    text.get(..9).is_some_and(|start| start.eq_ignore_ascii_case(b"<!doctype"))
        || text.starts_with(b"PK\x03\x04")
        || text.starts_with(b"\"controller/")
        || text.starts_with(b"# Register")
        || text.starts_with(b"# Record of processing")
        || text.starts_with(b"{\n  \"register\":")
}

pub(crate) fn import(_common: &Common, _wanted: &RegisterImport, _printer: &mut Printer) -> anyhow::Result<Outcome> {
    Ok(Outcome::Fine)
}
