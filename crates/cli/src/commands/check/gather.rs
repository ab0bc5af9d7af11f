//! What was found in any number of policies, as one document for programs.

use std::path::Path;

use serde_json::{Value, json};
use waarborg_policy::check::{Finding, Report, Severity};
use waarborg_policy::model::{Language, Policy};

use crate::edge;
use crate::folder::name;
use crate::options::Format;
use crate::sarif::Sarif;

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
    Json { findings: Vec<Value>, later: Vec<Value>, policies: Vec<Value> },
    Sarif(Sarif),
}

impl Gathered {
    pub(super) fn new(format: Format, language: Language) -> Gathered {
        let form = match format {
            Format::Json => Form::Json { findings: Vec::new(), later: Vec::new(), policies: Vec::new() },
            Format::Sarif => Form::Sarif(Sarif::new(language, edge::here())),
            _ => Form::People,
        };
        Gathered { language, form, errors: 0, warnings: 0, advice: 0, law: None }
    }

    /// Adds one policy, which need not be kept afterwards.
    pub(super) fn add(&mut self, path: &Path, policy: &Policy, report: &Report) {
        let [errors, warnings, advice] =
            [Severity::Error, Severity::Warning, Severity::Advice].map(|severity| report.count(severity));
        self.errors += errors;
        self.warnings += warnings;
        self.advice += advice;
        self.law.get_or_insert_with(|| report.law.clone());
        let language = self.language;
        match &mut self.form {
            Form::People => {}
            Form::Json { findings, later, policies } => {
                policies.push(json!({
                    "path": name(path),
                    "organisation": policy.organisation.id,
                    "read": true,
                    "errors": errors,
                    "warnings": warnings,
                    "advice": advice,
                }));
                let found = report.findings.iter();
                findings.extend(found.map(|finding| finding_json(policy, report, finding, language)));
                for known in &report.later {
                    let line = json!({ "what": known.what.get(language), "from": known.from });
                    // The law of a day is the same for every policy.
                    if !later.contains(&line) {
                        later.push(line);
                    }
                }
            }
            Form::Sarif(sarif) => sarif.add(policy, report),
        }
    }

    /// A policy that could not be read: it is never left out in silence.
    pub(super) fn unread(&mut self, path: &Path) {
        match &mut self.form {
            Form::People => {}
            Form::Json { policies, .. } => policies.push(json!({ "path": name(path), "read": false })),
            Form::Sarif(sarif) => sarif.unread(path),
        }
    }

    /// How many findings are errors that nobody accepted.
    pub(super) fn errors(&self) -> usize {
        self.errors
    }

    /// The document; none for people.
    pub(super) fn document(&self) -> Option<Value> {
        match &self.form {
            Form::People => None,
            Form::Json { findings, later, policies } => Some(json!({
                "findings": findings,
                "policies": policies,
                "errors": self.errors,
                "warnings": self.warnings,
                "advice": self.advice,
                "law": self.law,
                "later": later,
            })),
            Form::Sarif(sarif) => Some(sarif.document()),
        }
    }
}

fn finding_json(
    policy: &Policy,
    report: &Report,
    finding: &Finding,
    language: Language,
) -> serde_json::Value {
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
        "accepted": finding.accepted.as_ref().map(|accepted| json!({ "until": accepted.until, "why": accepted.why })),
        "rows": [],
    })
}
