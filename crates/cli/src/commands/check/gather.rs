//! What was found in any number of policies, as one document for programs.

use std::path::Path;

use serde_json::{Value, json};
use waarborg_policy::check::{Finding, Report, Severity};
use waarborg_policy::model::Language;

use crate::edge;
use crate::folder::name;
use crate::options::Format;
use crate::printer::Printer;
use crate::sarif::Sarif;
use crate::subject::{Shown, Subject};

/// Findings of all policies so far, in the form that was asked for; for people only how many errors there are.
pub(super) struct Gathered {
    language: Language,
    form: Form,
    errors: usize,
    warnings: usize,
    advice: usize,
    law: Option<String>,
}

enum Form {
    People,
    /// One finding a line, as they come.
    Lines,
    Json {
        findings: Vec<Value>,
        later: Vec<Value>,
        policies: Vec<Value>,
        notes: Vec<Value>,
    },
    Sarif(Sarif),
}

impl Gathered {
    pub(super) fn new(format: Format, language: Language) -> Gathered {
        let form = match format {
            Format::Json => Form::Json {
                findings: Vec::new(),
                later: Vec::new(),
                policies: Vec::new(),
                notes: Vec::new(),
            },
            Format::Jsonl => Form::Lines,
            Format::Sarif => Form::Sarif(Sarif::new(language, edge::here())),
            _ => Form::People,
        };
        Gathered { language, form, errors: 0, warnings: 0, advice: 0, law: None }
    }

    /// Adds one policy, which need not be kept afterwards.
    pub(super) fn add(
        &mut self,
        path: &Path,
        subject: &Subject,
        report: &Report,
        printer: &mut Printer,
    ) -> anyhow::Result<()> {
        let policy = &subject.policy;
        let [errors, warnings, advice] =
            [Severity::Error, Severity::Warning, Severity::Advice].map(|severity| report.count(severity));
        self.errors += errors;
        self.warnings += warnings;
        self.advice += advice;
        self.law.get_or_insert_with(|| report.law.clone());
        let language = self.language;
        match &mut self.form {
            Form::People => {}
            Form::Lines => {
                for finding in &report.findings {
                    let mut line = finding_json(subject, report, finding, language);
                    if let Some(line) = line.as_object_mut() {
                        line.insert("of".to_owned(), json!(name(path)));
                    }
                    printer.line(&line)?;
                }
            }
            Form::Json { findings, later, policies, notes } => {
                notes.extend(report.notes.iter().map(|note| json!(note.get(language))));
                policies.push(json!({
                    "path": name(path),
                    "organisation": policy.organisation.id,
                    "read": true,
                    "errors": errors,
                    "warnings": warnings,
                    "advice": advice,
                }));
                let found = report.findings.iter();
                findings.extend(found.map(|finding| finding_json(subject, report, finding, language)));
                for known in &report.later {
                    let line = json!({ "what": known.what.get(language), "from": known.from });
                    // The law of a day is the same for every policy.
                    if !later.contains(&line) {
                        later.push(line);
                    }
                }
            }
            Form::Sarif(sarif) => sarif.add(policy, report, subject.read.as_ref()),
        }
        Ok(())
    }

    /// A policy that could not be read: it is never left out in silence.
    pub(super) fn unread(&mut self, path: &Path, printer: &mut Printer) -> anyhow::Result<()> {
        match &mut self.form {
            Form::People => {}
            Form::Lines => printer.line(&json!({ "of": name(path), "read": false }))?,
            Form::Json { policies, .. } => policies.push(json!({ "path": name(path), "read": false })),
            Form::Sarif(sarif) => sarif.unread(path),
        }
        Ok(())
    }

    /// The last line of a stream: how many of each.
    pub(super) fn finish(&self, printer: &mut Printer) -> anyhow::Result<()> {
        if matches!(self.form, Form::Lines) {
            printer.line(&json!({
                "errors": self.errors,
                "warnings": self.warnings,
                "advice": self.advice,
                "law": self.law,
            }))?;
        }
        Ok(())
    }

    /// How many findings are errors that nobody accepted.
    pub(super) fn errors(&self) -> usize {
        self.errors
    }

    /// The document; none for people.
    pub(super) fn document(&self) -> Option<Value> {
        match &self.form {
            Form::People | Form::Lines => None,
            Form::Json { findings, later, policies, notes } => Some(json!({
                "findings": findings,
                "policies": policies,
                "errors": self.errors,
                "warnings": self.warnings,
                "advice": self.advice,
                "law": self.law,
                "later": later,
                "notes": notes,
            })),
            Form::Sarif(sarif) => Some(sarif.document()),
        }
    }
}

fn finding_json(
    subject: &Subject,
    report: &Report,
    finding: &Finding,
    language: Language,
) -> serde_json::Value {
    let policy = &subject.policy;
    let places = subject.read.as_ref().map(|read| read.places(finding, &subject.policy)).unwrap_or_default();
    let words = |shown: &Shown| {
        let words = subject.read.as_ref().map(|read| read.words(&shown.sentence));
        json!({ "words": words, "heading": shown.heading, "start": shown.place.start, "end": shown.place.end, "said": shown.said })
    };
    let place = policy.place(&finding.path);
    let file = place.and_then(|place| policy.sources.get(place.file)).map(|file| file.name.as_str());
    let line_column = place.map(|place| policy.sources.line_column(place));
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
        "line": line_column.map(|(line, _)| line),
        "column": line_column.map(|(_, column)| column),
        "organisation": policy.organisation.id,
        "message": finding.message(language),
        "help": finding.help(language),
        "also": also,
        "places": places.iter().map(words).collect::<Vec<_>>(),
        "accepted": finding.accepted.as_ref().map(|accepted| json!({ "until": accepted.until, "why": accepted.why })),
        "rows": [],
    })
}
