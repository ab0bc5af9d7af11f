//! What was found in any number of policies and statements, for programs: one document, or a line for each finding.

use std::path::Path;

use serde_json::{Value, json};
use waarborg_policy::check::{Finding, Report, Severity, asks_for_records};
use waarborg_policy::model::Language;
use waarborg_policy::syntax::Place;

use crate::edge;
use crate::folder::name;
use crate::options::Format;
use crate::printer::Printer;
use crate::sarif::Sarif;
use crate::subject::{Read, Shown, Subject};
use crate::trouble::words_of;

/// Findings of all policies so far, in the form that was asked for; for people only how many errors there are.
pub(super) struct Gathered {
    language: Language,
    form: Form,
    read: usize,
    unread: usize,
    errors: usize,
    warnings: usize,
    advice: usize,
    law: Option<String>,
}

enum Form {
    People,
    /// One finding a line, told as it comes and not kept.
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
        Gathered { language, form, read: 0, unread: 0, errors: 0, warnings: 0, advice: 0, law: None }
    }

    /// Adds one policy or statement, which need not be kept afterwards.
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
        self.read += 1;
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
                let mut line = json!({
                    "path": name(path),
                    "organisation": policy.organisation.id,
                    "read": true,
                    "errors": errors,
                    "warnings": warnings,
                    "advice": advice,
                });
                if let (Some(read), Some(line)) = (&subject.read, line.as_object_mut()) {
                    line.insert("statement".to_owned(), statement_json(read));
                }
                policies.push(line);
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
            Form::Sarif(sarif) => sarif.add(subject, report),
        }
        Ok(())
    }

    /// What could not be read: it is never left out in silence.
    pub(super) fn unread(
        &mut self,
        path: &Path,
        error: &anyhow::Error,
        printer: &mut Printer,
    ) -> anyhow::Result<()> {
        self.unread += 1;
        let why = words_of(error).map(|(message, _)| message.say(self.language));
        match &mut self.form {
            Form::People => {}
            Form::Lines => printer.line(&json!({ "of": name(path), "read": false, "why": why }))?,
            Form::Json { policies, .. } => {
                policies.push(json!({ "path": name(path), "read": false, "why": why }));
            }
            Form::Sarif(sarif) => sarif.unread(path, why.as_deref()),
        }
        Ok(())
    }

    /// The only one that was asked could not be read: a stream tells that too, a document is not made.
    pub(super) fn unread_alone(
        &mut self,
        path: &Path,
        error: &anyhow::Error,
        printer: &mut Printer,
    ) -> anyhow::Result<()> {
        if matches!(self.form, Form::Lines) {
            self.unread(path, error, printer)?;
            self.counts(printer)?;
        }
        Ok(())
    }

    /// A file that a folder holds and that is no statement.
    pub(super) fn other(&mut self, path: &Path, printer: &mut Printer) -> anyhow::Result<()> {
        let line = |key: &str| json!({ key: name(path), "read": false, "why": "not-about-personal-data" });
        match &mut self.form {
            Form::People | Form::Sarif(_) => {}
            Form::Lines => printer.line(&line("of"))?,
            Form::Json { policies, .. } => policies.push(line("path")),
        }
        Ok(())
    }

    /// Prints the document, or the last line of a stream.
    pub(super) fn finish(&self, printer: &mut Printer) -> anyhow::Result<()> {
        match &self.form {
            Form::People => Ok(()),
            Form::Lines => self.counts(printer),
            Form::Json { findings, later, policies, notes } => printer.value(&json!({
                "findings": findings,
                "policies": policies,
                "errors": self.errors,
                "warnings": self.warnings,
                "advice": self.advice,
                "law": self.law,
                "later": later,
                "notes": notes,
            })),
            Form::Sarif(sarif) => printer.value(&sarif.document()),
        }
    }

    fn counts(&self, printer: &mut Printer) -> anyhow::Result<()> {
        printer.line(&json!({
            "errors": self.errors,
            "warnings": self.warnings,
            "advice": self.advice,
            "files": self.read,
            "unread": self.unread,
            "law": self.law,
        }))
    }

    /// How many findings are errors that nobody accepted.
    pub(super) fn errors(&self) -> usize {
        self.errors
    }
}

/// What is to be known of the reading of a statement.
fn statement_json(read: &Read) -> Value {
    json!({
        "language": read.language().code(),
        "sentences": read.draft.outline.count(),
        "extracted": read.page.extracted,
        "unsure": read.draft.questions.iter().map(|question| question.path.to_string()).collect::<Vec<_>>(),
    })
}

fn finding_json(subject: &Subject, report: &Report, finding: &Finding, language: Language) -> Value {
    let policy = &subject.policy;
    let place = policy.place(&finding.path);
    let file = place.and_then(|place| policy.sources.get(place.file)).map(|file| file.name.as_str());
    let line_column = place.map(|place| policy.sources.line_column(place));
    let also: Vec<_> = finding.also.iter().map(ToString::to_string).collect();
    let mut made = json!({
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
    });
    let Some(made_of) = made.as_object_mut() else { return made };
    if let Some(read) = &subject.read {
        let places = read.places(finding, policy);
        let first = places.first();
        let said = first.filter(|shown| shown.said);
        // Lines of an extracted text are none of the file's; in another character set only its bytes are not.
        let in_lines = said.filter(|_| read.lines);
        let in_text = in_lines.map(|shown| Place { file: 0, start: shown.place.start, end: shown.place.end });
        let line_column = in_text.map(|place| policy.sources.line_column(place));
        let place = in_text.filter(|_| !read.page.extracted);
        made_of.insert("file".to_owned(), json!(policy.sources.get(0).map(|file| &file.name)));
        for (key, value) in [
            ("start", place.map(|place| place.start)),
            ("end", place.map(|place| place.end)),
            ("line", line_column.map(|(line, _)| line)),
            ("column", line_column.map(|(_, column)| column)),
        ] {
            made_of.insert(key.to_owned(), json!(value));
        }
        made_of.insert("words".to_owned(), json!(said.map(|shown| read.words(&shown.sentence))));
        made_of.insert("heading".to_owned(), json!(first.map(|shown| &shown.heading)));
        let places: Vec<Value> = places.iter().map(|shown| place_json(read, shown)).collect();
        made_of.insert("places".to_owned(), json!(places));
        made_of.insert("help".to_owned(), json!(finding.help_for_text(language)));
        made_of.insert("records".to_owned(), json!(asks_for_records(finding.code)));
    } else if let Some(words) = subject.words.get(&finding.path) {
        made_of.insert("words".to_owned(), json!(words));
    }
    made
}

/// One place of a finding on a statement.
fn place_json(read: &Read, shown: &Shown) -> Value {
    json!({
        "words": read.words(&shown.sentence),
        "heading": shown.heading,
        "start": shown.place.start,
        "end": shown.place.end,
        "said": shown.said,
    })
}
