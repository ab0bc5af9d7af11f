//! `waarborg import`

use std::path::{Path, PathBuf};

use waarborg_exchange::fideslang::{self, ImportError};
use waarborg_policy::messages::Message;

use super::Outcome;
use crate::files::{refuse_foreign, replace_text};
use crate::folder::read;
use crate::options::Import;
use crate::printer::Printer;
use crate::trouble::Trouble;

pub(crate) fn run(command: &Import, printer: &mut Printer) -> anyhow::Result<Outcome> {
    match command {
        Import::Fideslang { files, output, dry_run } => {
            manifests(files, output.as_deref(), *dry_run, printer)
        }
    }
}

fn manifests(
    files: &[PathBuf],
    output: Option<&Path>,
    dry_run: bool,
    printer: &mut Printer,
) -> anyhow::Result<Outcome> {
    if let Some(path) = output.filter(|_| !dry_run) {
        refuse_foreign(path, |_| true)?;
        // What stands there may have been worked on since.
        if std::fs::metadata(path).is_ok_and(|known| known.is_file() && known.len() > 0) {
            return Err(Trouble(Message::new("import-over").text("path", path.display())).into());
        }
    }
    let mut texts = Vec::new();
    for path in files {
        texts.push((path.display().to_string(), read(path)?));
    }
    let made = fideslang::import(&texts, printer.language).map_err(|error| match error {
        ImportError::Unread { file, why } => {
            Trouble(Message::new("import-file").text("path", file).inner("why", why.message()))
        }
        ImportError::Unsayable(path) => Trouble(Message::new("import-unsayable").text("path", path)),
    })?;
    for note in &made.notes {
        let message = note.message();
        let place = format!("{}:{}:{}", note.file, note.at.line, note.at.column);
        printer.note(format!("{place}: {}", message.say(printer.language)));
        if let Some(help) = message.help(printer.language) {
            printer.note(format!("  {}: {help}", printer.say("oplossing", "help")));
        }
    }
    let count = i64::try_from(made.notes.len()).unwrap_or(i64::MAX);
    printer.note(Message::new("import-count").number("count", count).say(printer.language));
    match output {
        _ if dry_run => {}
        None => printer.data(made.text.trim_end()),
        Some(path) => {
            replace_text(path, &made.text)?;
            printer.note(format!("{} {}", printer.say("geschreven:", "written:"), path.display()));
        }
    }
    Ok(Outcome::Fine)
}
