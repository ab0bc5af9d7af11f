//! What was found in any number of policies, as one document for programs.

use serde_json::{Value, json};
use waarborg_policy::check::{Finding, Report, Severity};
use waarborg_policy::model::{Language, Policy};

use crate::edge;
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
    Json { findings: Vec<Value>, later: Vec<Value>, notes: Vec<Value> },
    Sarif(Sarif),
}

impl Gathered {
    pub(super) fn new(format: Format, language: Language) -> Gathered {
        let form = match format {
            Format::Json => Form::Json { findings: Vec::new(), later: Vec::new(), notes: Vec::new() },
            Format::Sarif => Form::Sarif(Sarif::new(language, edge::here())),
            _ => Form::People,
        };
        Gathered { language, form, errors: 0, warnings: 0, advice: 0, law: None }
    }

    /// Adds one policy, which need not be kept afterwards.
    pub(super) fn add(&mut self, policy: &Policy, report: &Report) {
        self.errors += report.count(Severity::Error);
        self.warnings += report.count(Severity::Warning);
        self.advice += report.count(Severity::Advice);
        self.law.get_or_insert_with(|| report.law.clone());
        let language = self.language;
        match &mut self.form {
            Form::People => {}
            Form::Json { findings, later, notes } => {
                notes.extend(report.notes.iter().map(|note| json!(note.get(language))));
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

    /// How many findings are errors that nobody accepted.
    pub(super) fn errors(&self) -> usize {
        self.errors
    }

    /// The document; none for people. `complete` says whether every file could be read.
    pub(super) fn document(&self, complete: bool) -> Option<Value> {
        match &self.form {
            Form::People => None,
            Form::Json { findings, later, notes } => Some(json!({
                "findings": findings,
                "errors": self.errors,
                "warnings": self.warnings,
                "advice": self.advice,
                "law": self.law,
                "later": later,
                "notes": notes,
            })),
            Form::Sarif(sarif) => Some(sarif.document(complete)),
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
