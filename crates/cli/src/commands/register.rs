//! `waarborg register`

use std::io::Write as _;
use std::path::Path;

use serde_json::json;
use waarborg_documents::register::import::{
    Asked, ImportError, Imported, MOST_BYTES, Place, import as import_register, propose,
};
use waarborg_documents::register::{html, markdown, register, sheet};
use waarborg_policy::map::Map;
use waarborg_policy::messages::Message;
use waarborg_policy::model::{Language, Policy};

use super::Outcome;
use super::document::form;
use crate::files::{refuse_foreign, replace_bytes};
use crate::folder::{Unread, read, read_bytes, read_map, read_policy, today};
use crate::options::{Common, Format, RegisterImport};
use crate::printer::Printer;
use crate::trouble::Trouble;

/// The forms of a register.
const FORMS: [Format; 5] = [Format::Html, Format::Md, Format::Xlsx, Format::Csv, Format::Json];

pub(crate) fn run(common: &Common, output: Option<&Path>, printer: &mut Printer) -> anyhow::Result<Outcome> {
    let policy = read_policy(&common.folder)?;
    let map = map_of(&common.folder, &policy, printer)?;
    let first = policy.statement.languages.first().copied().unwrap_or_default();
    let language = common.language.map_or(first, Language::from);
    let day = today(common, &policy);
    let sheets = || sheet::sheets(&policy, map.as_ref(), day, language);
    let form = form(common.format, output, &FORMS)?;
    let bytes = match form {
        Format::Html => html(&policy, map.as_ref(), day, language).into_bytes(),
        Format::Xlsx => sheet::write_xlsx(&sheets(), day)
            .map_err(|error| Trouble(Message::new("register-cell-too-long").text("sheet", &error.sheet)))?,
        Format::Csv => sheet::write_csv(&sheets()).into_bytes(),
        Format::Json => {
            let mut text = serde_json::to_string_pretty(&register(&policy, map.as_ref(), day))?;
            text.push('\n');
            text.into_bytes()
        }
        _ => markdown(&policy, map.as_ref(), day, language).into_bytes(),
    };
    match output {
        None if form == Format::Xlsx => {
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

/// The map of the folder. One that does not fit the policy tells nothing of its purposes: the register is made without
/// it, and says so.
fn map_of(folder: &Path, policy: &Policy, printer: &mut Printer) -> anyhow::Result<Option<Map>> {
    match read_map(folder, policy) {
        Err(error) if error.is::<Unread>() => {
            printer.warn(&Message::new("register-map"));
            Ok(None)
        }
        other => other,
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

/// Reads a register and writes the policy that it makes.
pub(crate) fn import(
    common: &Common,
    wanted: &RegisterImport,
    printer: &mut Printer,
) -> anyhow::Result<Outcome> {
    let bytes = read_bytes(&wanted.file, MOST_BYTES)?;
    let mapping = wanted.mapping.as_deref().map(read).transpose()?;
    let file = wanted.file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let language = common.language.map(Language::from).unwrap_or_default();
    let asked = Asked { file: &file, mapping: mapping.as_deref(), sheet: wanted.sheet.as_deref(), language };
    if wanted.propose_mapping {
        let text = propose(&bytes, &asked).map_err(|error| refused(error, printer))?;
        return finish(wanted.output.as_deref(), &text, printer);
    }
    let imported = import_register(&bytes, &asked).map_err(|error| refused(error, printer))?;
    if printer.json() {
        printer.value(&report(&imported, printer.language))?;
    } else {
        tell(&imported, wanted.dry_run, printer);
    }
    if !wanted.dry_run && (wanted.output.is_some() || !printer.json()) {
        finish(wanted.output.as_deref(), &imported.policy, printer)?;
    }
    Ok(if imported.unread() > 0 { Outcome::Findings } else { Outcome::Fine })
}

/// Writes what was made; never over a file that is there.
fn finish(output: Option<&Path>, text: &str, printer: &mut Printer) -> anyhow::Result<Outcome> {
    match output {
        None => printer.data(text.trim_end()),
        Some(path) => {
            refuse_foreign(path, |_| false)?;
            replace_bytes(path, text.as_bytes())?;
            printer.note(format!("{} {}", printer.say("geschreven:", "written:"), path.display()));
        }
    }
    Ok(Outcome::Fine)
}

/// What was wrong with the words of a policy is shown with its lines, as of any policy.
fn refused(error: ImportError, printer: &mut Printer) -> anyhow::Error {
    if let ImportError::Words(faults) | ImportError::Policy(faults) = &error {
        printer.faults(crate::render::faults(faults, printer.language, false).trim_end());
    }
    Trouble(error.message()).into()
}

/// Says what each row would become, on a dry run, and everything that could not be read.
fn tell(imported: &Imported, dry_run: bool, printer: &mut Printer) {
    if dry_run {
        for row in &imported.rows {
            printer.data(format!("# {}\n{}\n", at(&row.place, printer), row.lines));
        }
    }
    for problem in &imported.problems {
        let word = match problem.unread {
            true => printer.say("niet gelezen", "not read"),
            false => printer.say("let op", "note"),
        };
        let place =
            problem.place.as_ref().map(|place| format!("{}: ", at(place, printer))).unwrap_or_default();
        let help = problem.message.help(printer.language);
        let help =
            help.map(|help| format!("\n  {}: {help}", printer.say("oplossing", "help"))).unwrap_or_default();
        let line = format!("{place}{word}: {}{help}", problem.message.say(printer.language));
        // On a dry run the report is what was asked for.
        if dry_run { printer.data(line) } else { printer.faults(&line) }
    }
    let (rows, unread) = (imported.rows.len(), imported.unread());
    let summary = match printer.language {
        Language::Nl => format!("verwerkingen: {rows}, niet gelezen: {unread}"),
        Language::En => format!("activities: {rows}, not read: {unread}"),
    };
    if dry_run { printer.data(summary) } else { printer.note(summary) }
}

/// A cell as spreadsheets name it, a row by its number.
fn at(place: &Place, printer: &Printer) -> String {
    match place.column {
        Some(_) => place.to_string(),
        None if place.sheet.is_empty() => format!("{} {}", printer.say("rij", "row"), place.row),
        None => format!("{}, {} {}", place.sheet, printer.say("rij", "row"), place.row),
    }
}

fn report(imported: &Imported, language: Language) -> serde_json::Value {
    let place =
        |place: &Place| json!({ "sheet": place.sheet, "row": place.row, "column": place.column_letters() });
    let rows: Vec<_> = imported
        .rows
        .iter()
        .map(|row| json!({ "place": place(&row.place), "purpose": row.id, "lines": row.lines }))
        .collect();
    let problems: Vec<_> = imported
        .problems
        .iter()
        .map(|problem| {
            json!({
                "place": problem.place.as_ref().map(place),
                "unread": problem.unread,
                "message": problem.message.say(language),
                "help": problem.message.help(language),
            })
        })
        .collect();
    json!({ "own": imported.own, "rows": rows, "problems": problems, "unread": imported.unread() })
}
