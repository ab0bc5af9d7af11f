//! `waarborg check`

use std::path::{Path, PathBuf};

use serde_json::json;
use waarborg_policy::check::{Finding, Report, Severity, check};
use waarborg_policy::messages::Message;
use waarborg_policy::model::{Language, Policy};

use super::{Outcome, show_faults};
use crate::edge;
use crate::folder::{has_office, read_policy, today, with_begun_office};
use crate::options::{Common, Format};
use crate::printer::Printer;
use crate::render;
use crate::sarif;
use crate::trouble::words_of;

pub(crate) fn run(common: &Common, paths: &[PathBuf], printer: &mut Printer) -> anyhow::Result<Outcome> {
    let paths = if paths.is_empty() { std::slice::from_ref(&common.folder) } else { paths };
    let mut checked = Vec::new();
    let mut unread = None;
    for path in paths {
        match read_policy(path) {
            Ok(policy) => {
                let report = check(&policy, today(common, &policy));
                if printer.format == Format::Text {
                    print(&policy, &report, printer);
                }
                record(path, &policy, &report, printer);
                checked.push((policy, report));
            }
            // One file that cannot be read does not hide what is wrong with the others.
            Err(error) if paths.len() > 1 => {
                show_faults(&error, printer);
                unread = unread.or(Some(error));
            }
            Err(error) => return Err(error),
        }
    }
    match printer.format {
        Format::Json => printer.value(&to_json(&checked, printer.language))?,
        Format::Sarif => {
            let complete = unread.is_none();
            printer.value(&sarif::document(&checked, printer.language, &edge::here(), complete))?;
        }
        _ => {}
    }
    if let Some(error) = unread {
        return Err(error);
    }
    let errors: usize = checked.iter().map(|(_, report)| report.count(Severity::Error)).sum();
    Ok(if errors > 0 { Outcome::Findings } else { Outcome::Fine })
}

/// Writes in the log of the folder's office, where there is one, that its policy was checked.
fn record(path: &Path, policy: &Policy, report: &Report, printer: &mut Printer) {
    let folder = if path.is_dir() { Some(path) } else { path.parent() };
    let own = path.is_dir() || path.file_name().is_some_and(|name| name == "privacy.toml");
    let folder = folder.map(|folder| if folder.as_os_str().is_empty() { Path::new(".") } else { folder });
    let Some(folder) = folder.filter(|folder| own && has_office(folder)) else { return };
    let recorded = with_begun_office(folder, printer, |office, _| {
        Ok(office.record_check(policy, report, edge::now())?)
    });
    if let Err(error) = recorded {
        let why = words_of(&error)
            .map_or_else(|| Message::new("io-other").text("text", error), |(message, _)| message);
        printer.warn(&Message::new("not-recorded").inner("why", why));
    }
}

/// Prints findings, the most serious first.
pub(super) fn print(policy: &Policy, report: &Report, printer: &mut Printer) {
    for finding in &report.findings {
        let text = render::finding(policy, finding, printer.language, printer.colours());
        printer.data(format!("{text}\n"));
    }
    printer.data(render::summary(report, printer.language));
}

/// One document, whatever the number of files.
fn to_json(checked: &[(Policy, Report)], language: Language) -> serde_json::Value {
    let findings: Vec<_> = checked
        .iter()
        .flat_map(|(policy, report)| {
            report.findings.iter().map(|finding| finding_json(policy, report, finding, language))
        })
        .collect();
    let later: Vec<_> = checked
        .iter()
        .flat_map(|(_, report)| &report.later)
        .map(|later| json!({ "what": later.what.get(language), "from": later.from }))
        .collect();
    let count = |severity| checked.iter().map(|(_, report)| report.count(severity)).sum::<usize>();
    json!({
        "findings": findings,
        "errors": count(Severity::Error),
        "warnings": count(Severity::Warning),
        "advice": count(Severity::Advice),
        "law": checked.first().map(|(_, report)| &report.law),
        "later": later,
    })
}

fn finding_json(
    policy: &Policy,
    report: &Report,
    finding: &Finding,
    language: Language,
) -> serde_json::Value {
    let place = policy.place(&finding.path);
    let file = place.and_then(|place| policy.sources.get(place.file)).map(|file| file.name.as_str());
    let also: Vec<_> = finding.also.iter().map(ToString::to_string).collect();
    json!({
        "code": finding.code,
        "severity": finding.severity,
        "article": finding.article,
        "law": report.law,
        "path": finding.path,
        "file": file,
        "start": place.map(|place| place.start),
        "end": place.map(|place| place.end),
        "message": finding.message(language),
        "help": finding.help(language),
        "also": also,
        "accepted": finding.accepted.as_ref().map(|accepted| json!({ "until": accepted.until, "why": accepted.why })),
        "rows": [],
    })
}
