//! `waarborg check`

use std::path::PathBuf;

use serde_json::json;
use waarborg_policy::check::{Finding, Report, Severity, check};
use waarborg_policy::model::{Language, Policy};

use super::Outcome;
use crate::folder::{read_policy, today};
use crate::options::Common;
use crate::printer::Printer;
use crate::render;

pub(crate) fn run(common: &Common, paths: &[PathBuf], printer: &mut Printer) -> anyhow::Result<Outcome> {
    let paths = if paths.is_empty() { std::slice::from_ref(&common.folder) } else { paths };
    let mut outcome = Outcome::Fine;
    for path in paths {
        let policy = read_policy(path)?;
        let report = check(&policy, today(common, &policy));
        if report.count(Severity::Error) > 0 {
            outcome = Outcome::Findings;
        }
        if printer.json() {
            printer.value(&to_json(&policy, &report, printer.language))?;
        } else {
            print(&policy, &report, printer);
        }
    }
    Ok(outcome)
}

/// Prints findings, the most serious first.
pub(super) fn print(policy: &Policy, report: &Report, printer: &mut Printer) {
    for finding in &report.findings {
        let text = render::finding(policy, finding, printer.language, printer.colours());
        printer.data(format!("{text}\n"));
    }
    printer.data(render::summary(report, printer.language));
}

fn to_json(policy: &Policy, report: &Report, language: Language) -> serde_json::Value {
    let findings: Vec<_> =
        report.findings.iter().map(|finding| finding_json(policy, finding, language)).collect();
    json!({
        "findings": findings,
        "errors": report.count(Severity::Error),
        "warnings": report.count(Severity::Warning),
        "advice": report.count(Severity::Advice),
        "law": report.law,
    })
}

fn finding_json(policy: &Policy, finding: &Finding, language: Language) -> serde_json::Value {
    let place = policy.place(&finding.path);
    let file = place.and_then(|place| policy.sources.get(place.file)).map(|file| file.name.as_str());
    let also: Vec<_> = finding.also.iter().map(ToString::to_string).collect();
    json!({
        "code": finding.code,
        "severity": finding.severity,
        "article": finding.article,
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
