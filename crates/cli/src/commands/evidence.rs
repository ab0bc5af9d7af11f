//! `waarborg evidence list|export|checkpoint|key|keep|verify|begin-anew`

use std::fs::File;
use std::io::BufReader;
use std::path::Path;

use serde_json::json;
use waarborg_evidence::{
    Checkpoint, Line, LogView, Report, Sight, Signer, VerifierKey, Witness, verify, verify_own,
};
use waarborg_office::{FOLDER, Office, OfficeError, message_of};
use waarborg_policy::messages::Message;

use super::Outcome;
use crate::edge;
use crate::files::{refuse_foreign, replace};
use crate::folder::{read, read_policy, with_begun_office, witnesses_of};
use crate::options::{Common, Evidence};
use crate::printer::Printer;
use crate::trouble::{Trouble, unreadable};

pub(crate) fn run(common: &Common, command: &Evidence, printer: &mut Printer) -> anyhow::Result<Outcome> {
    match command {
        Evidence::List => list(common, printer),
        Evidence::Export { output } => export(common, output, printer),
        Evidence::Checkpoint => checkpoint(common, printer),
        Evidence::Key => key(common, printer),
        Evidence::Keep { file, by } => keep(common, file, by, printer),
        Evidence::BeginAnew => begin_anew(common, printer),
        Evidence::Verify { file, key, checkpoint } => {
            let key = key.as_deref().map(read_key).transpose()?;
            let kept = checkpoint.as_deref().map(read).transpose()?;
            let report = match file {
                Some(path) => verify_file(path, key.as_ref(), kept.as_deref())?,
                None => verify_here(common, key, kept.as_deref())?,
            };
            if printer.json() {
                printer.value(&to_json(&report, printer))?;
            } else {
                print(&report, printer);
            }
            Ok(if report.ok { Outcome::Fine } else { Outcome::Findings })
        }
    }
}

fn evidence_of(common: &Common) -> std::path::PathBuf {
    common.folder.join(FOLDER).join("evidence")
}

/// The log to read from, held against what the databases have seen; none is made.
fn view(common: &Common) -> anyhow::Result<LogView> {
    let floors = Witness::floors(&witnesses_of(&common.folder));
    if !common.folder.join(FOLDER).is_dir() {
        let open = Office::look(&common.folder, &floors);
        open?;
    }
    Ok(LogView::open(&evidence_of(common), &floors)?)
}

fn list(common: &Common, printer: &mut Printer) -> anyhow::Result<Outcome> {
    let view = view(common)?;
    let mut entries = Vec::new();
    for line in view.entries()? {
        let (index, line) = line?;
        let text = match &line {
            Line::Known(entry) => entry.line()?,
            Line::Other { raw, .. } => raw.clone(),
        };
        if printer.json() {
            let entry: serde_json::Value = serde_json::from_str(&text)?;
            entries.push(json!({ "index": index, "entry": entry }));
        } else if matches!(line, Line::Known(_)) {
            printer.data(format!("{index:6} {text}"));
        } else {
            printer.data(format!("{index:6} {} ?", line.at()));
        }
    }
    if printer.json() {
        printer.value(&json!({ "entries": entries }))?;
    }
    Ok(Outcome::Fine)
}

fn export(common: &Common, output: &Path, printer: &mut Printer) -> anyhow::Result<Outcome> {
    let view = view(common)?;
    refuse_foreign(output, |start| start.starts_with(b"{\"waarborg_evidence\""))?;
    let entries = replace(output, |file| Ok(view.export(file)?))?;
    let behind = view.size().saturating_sub(entries);
    if behind > 0 {
        let behind = i64::try_from(behind).unwrap_or(i64::MAX);
        printer.warn(&Message::new("export-behind").number("entries", behind));
    }
    printer.note(format!("{}: {entries} {}", output.display(), printer.say("regels", "entries")));
    Ok(Outcome::Fine)
}

fn checkpoint(common: &Common, printer: &mut Printer) -> anyhow::Result<Outcome> {
    let note = with_begun_office(&common.folder, printer, |office, _| Ok(office.checkpoint()?))?;
    if printer.json() {
        printer.value(&json!({ "checkpoint": note }))?;
    } else {
        printer.data(note.trim_end());
    }
    Ok(Outcome::Fine)
}

fn key(common: &Common, printer: &mut Printer) -> anyhow::Result<Outcome> {
    let view = view(common)?;
    if printer.json() {
        printer.value(&json!({ "key": view.keys().last(), "earlier": view.keys().split_last().map(|(_, earlier)| earlier) }))?;
    } else if let Some(key) = view.keys().last() {
        printer.data(key.to_string());
    }
    Ok(Outcome::Fine)
}

fn keep(common: &Common, file: &Path, by: &str, printer: &mut Printer) -> anyhow::Result<Outcome> {
    let note = read(file)?;
    if Checkpoint::parse(&Checkpoint::as_kept(&note)).is_err() {
        return Err(Trouble(Message::new("keep-no-checkpoint").text("path", file.display())).into());
    }
    with_begun_office(&common.folder, printer, |office, _| Ok(office.keep(by, &note, edge::now())?))?;
    printer.note(format!("{} {by}", printer.say("bewaard als gezien door", "kept as seen by")));
    Ok(Outcome::Fine)
}

fn begin_anew(common: &Common, printer: &mut Printer) -> anyhow::Result<Outcome> {
    let policy = read_policy(&common.folder)?;
    let witnesses = witnesses_of(&common.folder);
    if let Some(away) = witnesses.iter().find(|witness| witness.sight == Sight::Unreadable) {
        return Err(Trouble(Message::new("begin-anew-unasked").text("by", &away.by)).into());
    }
    let floors = Witness::floors(&witnesses);
    let mut drawn = vec![edge::random()?, edge::random()?];
    let mut next = || drawn.pop().unwrap_or_default();
    let name = &policy.organisation.id;
    let (office, aside) = Office::begin_anew(&common.folder, name, &floors, edge::now(), &mut next)?;
    office.close()?;
    let report = verify_here(common, None, None)?;
    let lost = i64::try_from(report.lost).unwrap_or(i64::MAX);
    let mut messages =
        vec![Message::new("began-anew").number("lost", lost), Message::new("began-anew-meaning")];
    messages.extend(aside.map(|path| Message::new("began-anew-aside").text("path", path.display())));
    for message in messages {
        printer.data(message.say(printer.language));
    }
    Ok(Outcome::Fine)
}

fn verify_file(path: &Path, key: Option<&VerifierKey>, kept: Option<&str>) -> anyhow::Result<Report> {
    let read = File::open(path).and_then(|file| verify(BufReader::new(file), key, kept));
    Ok(read.map_err(unreadable(path))?)
}

/// Verifies the organisation's own log, under its own key unless another is given.
fn verify_here(common: &Common, key: Option<VerifierKey>, kept: Option<&str>) -> anyhow::Result<Report> {
    let witnesses = witnesses_of(&common.folder);
    let floors = Witness::floors(&witnesses);
    if !common.folder.join(FOLDER).is_dir() && floors.is_empty() {
        return Err(OfficeError::NoOffice(common.folder.join(FOLDER).display().to_string()).into());
    }
    let own = || Signer::read(&common.folder.join(FOLDER).join("keys/evidence.key")).ok();
    let key = key.or_else(|| own().map(|signer| signer.verifier().clone()));
    Ok(verify_own(&evidence_of(common), key.as_ref(), &witnesses, kept))
}

fn read_key(text: &str) -> anyhow::Result<VerifierKey> {
    let words = if Path::new(text).is_file() { read(Path::new(text))? } else { text.to_owned() };
    let words = words.trim_start_matches('\u{feff}').trim();
    Ok(words.parse().map_err(|_| Trouble(Message::new("key-text").text("text", text)))?)
}

/// The report as programs read it: problems in the language asked for.
fn to_json(report: &Report, printer: &Printer) -> serde_json::Value {
    let problems: Vec<_> = report
        .problems
        .iter()
        .map(|problem| {
            let said = problem.what.said();
            json!({ "index": problem.index, "code": said.name, "what": message_of(&said).say(printer.language) })
        })
        .collect();
    json!({
        "ok": report.ok,
        "consistent": report.consistent,
        "anchored": report.anchored,
        "last_seen": report.last_seen,
        "last_seen_by": report.last_seen_by,
        "entries": report.entries,
        "other": report.other,
        "checkpoint": report.checkpoint,
        "unsigned": report.unsigned,
        "writing": report.writing,
        "lost": report.lost,
        "key": report.key,
        "key_from_file": report.key_from_file,
        "problems": problems,
    })
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
        (Some(seen), true) => {
            let keeper = printer.say("wie het checkpoint bewaarde", "whoever kept the checkpoint");
            let by = report.last_seen_by.as_deref().unwrap_or(keeper);
            format!(
                "{} ({} {by}: {seen})",
                yes(true, printer),
                printer.say("laatst gezien door", "last seen by")
            )
        }
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
    if let (Some(key), false) = (&report.key, report.key_from_file) {
        printer.data(format!("{}: {key}", printer.say("sleutel", "key")));
    }
    if report.key_from_file {
        printer.data(printer.say(
            "de sleutel komt uit het bestand zelf: geef er zelf een met --key",
            "the key comes from the file itself: give your own with --key",
        ));
    }
    if report.writing && report.unsigned > 0 {
        printer.data(format!(
            "{} {}",
            report.unsigned,
            printer.say(
                "regels nog niet ondertekend: een opdracht schrijft op dit moment",
                "entries not signed yet: a command writes at this moment"
            )
        ));
    }
    if report.lost > 0 {
        printer.data(format!(
            "{} {} {}",
            printer.say("van een eerder logboek zijn ten minste", "of an earlier log at least"),
            report.lost,
            printer.say("regels verloren; dat staat in dit logboek", "entries were lost; this log says so")
        ));
    }
    for problem in &report.problems {
        let at = problem.index.map(|index| format!("{index}: ")).unwrap_or_default();
        let what = message_of(&problem.what.said()).say(printer.language);
        printer.data(format!("  {at}{what}"));
    }
}
