//! `waarborg evidence list|export|checkpoint|verify`

use std::fs::File;
use std::io::{BufReader, Write as _};
use std::path::Path;

use anyhow::Context as _;
use waarborg_evidence::{LogView, Report, VerifierKey, verify};
use waarborg_office::{FOLDER, Office};

use super::Outcome;
use crate::folder::{Organisation, open_office, read};
use crate::options::{Common, Evidence};
use crate::printer::Printer;

pub(crate) fn run(common: &Common, command: &Evidence, printer: &mut Printer) -> anyhow::Result<Outcome> {
    match command {
        Evidence::List => list(common, printer),
        Evidence::Export { output } => {
            let mut office = office(common)?;
            let mut file = File::create(output).with_context(|| format!("`{}`", output.display()))?;
            let entries = office.log().export(&mut file)?;
            file.flush()?;
            file.sync_all()?;
            printer.note(format!("{}: {entries} {}", output.display(), printer.say("regels", "entries")));
            Ok(Outcome::Fine)
        }
        Evidence::Checkpoint => {
            let note = office(common)?.checkpoint()?;
            printer.data(note.trim_end());
            Ok(Outcome::Fine)
        }
        Evidence::Verify { file, key, checkpoint } => {
            let key = key.as_deref().map(read_key).transpose()?;
            let kept = checkpoint.as_deref().map(read).transpose()?;
            let report = match file {
                Some(path) => {
                    let file = File::open(path).with_context(|| format!("`{}`", path.display()))?;
                    verify(BufReader::new(file), key.as_ref(), kept.as_deref())?
                }
                None => {
                    let mut export = Vec::new();
                    office(common)?.log().export(&mut export)?;
                    verify(export.as_slice(), key.as_ref(), kept.as_deref())?
                }
            };
            if printer.json() {
                printer.value(&report)?;
            } else {
                print(&report, printer);
            }
            Ok(if report.ok { Outcome::Fine } else { Outcome::Findings })
        }
    }
}

/// Opens the office with whatever the databases have seen of its log, where there is a map.
fn office(common: &Common) -> anyhow::Result<Office> {
    match Organisation::read(&common.folder) {
        Ok(organisation) => organisation.office(),
        Err(_) if common.folder.join(FOLDER).is_dir() => open_office(&common.folder, "office", &[]),
        Err(error) => Err(error),
    }
}

fn read_key(text: &str) -> anyhow::Result<VerifierKey> {
    let text = if Path::new(text).is_file() { read(Path::new(text))? } else { text.to_owned() };
    text.trim().parse().map_err(|error| anyhow::anyhow!("{error}"))
}

fn list(common: &Common, printer: &mut Printer) -> anyhow::Result<Outcome> {
    let view = LogView::open(&common.folder.join(FOLDER).join("evidence"), &[])?;
    for line in view.entries()? {
        let (index, line) = line?;
        let text = match line {
            waarborg_evidence::Line::Known(entry) => entry.line()?,
            other => format!("{} ?", other.at()),
        };
        printer.data(format!("{index:6} {text}"));
    }
    Ok(Outcome::Fine)
}

/// Prints the two answers apart.
pub(super) fn print(report: &Report, printer: &mut Printer) {
    let yes = |flag: bool, printer: &Printer| {
        if flag { printer.say("ja", "yes") } else { printer.say("nee", "no") }
    };
    printer.data(format!(
        "{}: {} ({} {})",
        printer.say("consistent", "consistent"),
        yes(report.consistent, printer),
        report.entries,
        printer.say("regels", "entries")
    ));
    let anchored = match (&report.last_seen, report.anchored) {
        (Some(seen), true) => format!(
            "{} ({} {seen})",
            yes(true, printer),
            printer.say("laatst door anderen gezien", "last seen by others")
        ),
        _ => format!(
            "{} — {}",
            yes(report.anchored, printer),
            printer.say(
                "bewaar een checkpoint buiten dit systeem en geef het mee met --checkpoint",
                "keep a checkpoint outside this system and give it with --checkpoint",
            )
        ),
    };
    printer.data(format!("{}: {anchored}", printer.say("verankerd", "anchored")));
    if report.key_from_file {
        printer.data(printer.say(
            "de sleutel komt uit het bestand zelf: geef er zelf een met --key",
            "the key comes from the file itself: give your own with --key",
        ));
    }
    for problem in &report.problems {
        let at = problem.index.map(|index| format!("{index}: ")).unwrap_or_default();
        printer.data(format!("  {at}{}", problem.what));
    }
}
