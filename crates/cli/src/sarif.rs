//! Findings for other tools: SARIF 2.1.0 (OASIS), one document for all files of a call.

use std::path::{Component, Path, PathBuf};

use serde_json::{Value, json};
use waarborg_policy::check::{Finding, Report, Rule, Severity, page, rules, title};
use waarborg_policy::messages::Message;
use waarborg_policy::model::{Language, Policy};
use waarborg_policy::syntax::{self, Place};

use crate::named::is_address;
use crate::render::{first_line, rule_page};
use crate::subject::{Read, Shown, Subject};

/// Where the schema of such documents stands.
const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// The name of the folder that relative addresses start from: that of whoever reads the document.
const ROOT: &str = "%SRCROOT%";

/// The findings of all files so far.
pub(crate) struct Sarif {
    language: Language,
    /// The folder from which files are named.
    here: PathBuf,
    results: Vec<Value>,
    expired: Vec<Value>,
    later: Vec<Value>,
    notes: Vec<Value>,
    law: Option<String>,
    /// Files that could not be read, as notifications.
    unread: Vec<Value>,
}

impl Sarif {
    /// A document without findings. Files are named from `here`.
    pub(crate) fn new(language: Language, here: PathBuf) -> Sarif {
        Sarif {
            language,
            here,
            results: Vec::new(),
            expired: Vec::new(),
            later: Vec::new(),
            law: None,
            notes: Vec::new(),
            unread: Vec::new(),
        }
    }

    /// Adds what was found in one policy, or in a statement that was read as one.
    pub(crate) fn add(&mut self, subject: &Subject, report: &Report) {
        let (policy, read) = (&subject.policy, subject.read.as_ref());
        let one = Judged { policy, report, read, language: self.language, here: &self.here };
        self.results.extend(report.findings.iter().map(|finding| one.result(finding)));
        let expired = report.expired.iter();
        self.expired.extend(expired.map(|(code, until)| json!({ "code": code, "until": until })));
        for known in &report.later {
            let line = json!({ "what": known.what.get(self.language), "from": known.from });
            // The law of a day is the same for every policy.
            if !self.later.contains(&line) {
                self.later.push(line);
            }
        }
        self.notes.extend(report.notes.iter().map(|note| json!(note.get(self.language))));
        self.law.get_or_insert_with(|| report.law.clone());
    }

    /// Adds a file that could not be read: without it the document would look complete.
    pub(crate) fn unread(&mut self, path: &Path, why: Option<&str>) {
        let mut text = match self.language {
            Language::Nl => format!("niet te lezen: {}", path.display()),
            Language::En => format!("cannot be read: {}", path.display()),
        };
        if let Some(why) = why {
            text += &format!(" ({why})");
        }
        self.unread.push(json!({ "level": "error", "message": { "text": text } }));
    }

    /// The document.
    pub(crate) fn document(&self) -> Value {
        let language = self.language;
        json!({
            "$schema": SCHEMA,
            "version": "2.1.0",
            "runs": [{
                "tool": { "driver": {
                    "name": "waarborg",
                    "version": env!("CARGO_PKG_VERSION"),
                    "semanticVersion": env!("CARGO_PKG_VERSION"),
                    "informationUri": env!("CARGO_PKG_REPOSITORY"),
                    "language": language.code(),
                    "rules": rules().iter().map(|rule| descriptor(rule, language)).collect::<Vec<_>>(),
                }},
                "invocations": [{
                    "executionSuccessful": self.unread.is_empty(),
                    "toolExecutionNotifications": self.unread,
                }],
                "language": language.code(),
                "columnKind": "unicodeCodePoints",
                "defaultEncoding": "utf-8",
                "results": self.results,
                "properties": {
                    "law": self.law,
                    "expiredAcceptances": self.expired,
                    "notYetInForce": self.later,
                    "notes": self.notes,
                },
            }],
        })
    }
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Advice => "note",
    }
}

/// A rule, with its page.
fn descriptor(rule: &Rule, language: Language) -> Value {
    let shown = page(rule, language);
    json!({
        "id": rule.code,
        "name": name(rule.code),
        "shortDescription": { "text": title(rule, language) },
        "fullDescription": { "text": format!("{} {}", shown.sought(), shown.why()) },
        "help": { "text": shown.remedy(), "markdown": rule_page(&shown, language) },
        "defaultConfiguration": { "level": level(rule.severity) },
        "properties": { "article": rule.article },
    })
}

/// `RET-OPEN-END` as tools show names: `RetOpenEnd`.
fn name(code: &str) -> String {
    code.split('-')
        .flat_map(|word| {
            word.chars().enumerate().map(|(at, c)| if at == 0 { c } else { c.to_ascii_lowercase() })
        })
        .collect()
}

/// One policy and what was found in it.
struct Judged<'a> {
    policy: &'a Policy,
    report: &'a Report,
    /// The statement, where the policy was read from one.
    read: Option<&'a Read>,
    language: Language,
    here: &'a Path,
}

impl Judged<'_> {
    fn result(&self, finding: &Finding) -> Value {
        let (own, others) = match self.read {
            Some(read) => self.places(read, finding),
            None => {
                let others = finding.also.iter().map(|path| (self.location(path), path.to_string()));
                (self.location(&finding.path), others.collect())
            }
        };
        let related: Vec<Value> = others
            .into_iter()
            .enumerate()
            .map(|(id, (mut location, message))| {
                if let Some(location) = location.as_object_mut() {
                    location.insert("id".to_owned(), json!(id));
                    location.insert("message".to_owned(), json!({ "text": message }));
                }
                location
            })
            .collect();
        json!({
            "ruleId": finding.code,
            "ruleIndex": rules().iter().position(|rule| rule.code == finding.code),
            "level": level(finding.severity),
            "message": { "text": finding.message(self.language) },
            "locations": [own],
            "relatedLocations": related,
            // An empty list says that nobody accepted it; an absent one would say that this is not known.
            "suppressions": self.suppressions(finding),
            // Clients of one baseline share its line; whose finding it is, is part of what it is.
            "partialFingerprints": {
                "organisationCodeAndPath/v1":
                    format!("{}:{}:{}", self.policy.organisation.id, finding.code, finding.path),
            },
            "properties": {
                "organisation": self.policy.organisation.id,
                "article": finding.article,
                "law": self.report.law,
                "path": finding.path,
                "help": match self.read {
                    Some(_) => finding.help_for_text(self.language),
                    None => finding.help(self.language),
                },
            },
        })
    }

    /// The places of a finding in a statement: its own, and the others with their words.
    fn places(&self, read: &Read, finding: &Finding) -> (Value, Vec<(Value, String)>) {
        let mut places = read.places(finding, self.policy).into_iter();
        let own = self.sentence(read, &finding.path, places.next().as_ref());
        let others = places
            .map(|shown| (self.sentence(read, &finding.path, Some(&shown)), read.words(&shown.sentence)));
        (own, others.collect())
    }

    /// A sentence of a statement: its place in the file where the text is the file itself, and what it says. Lines of
    /// an extracted text are none of the file's, and a region without them would mean the whole file; the heading is
    /// what one can look up there.
    fn sentence(&self, read: &Read, path: &syntax::Path, shown: Option<&Shown>) -> Value {
        let file = self.policy.sources.iter().last();
        let mut physical = json!({
            "artifactLocation": file.map_or_else(|| json!({}), |file| address(&file.name, self.here)),
        });
        let mut logical = vec![json!({ "fullyQualifiedName": path, "kind": "property" })];
        let mut message = Message::new("statement-absent").say(self.language);
        if let Some(shown) = shown {
            let words = read.words(&shown.sentence);
            if let (Some(physical), true) = (physical.as_object_mut(), read.lines) {
                let place = Place { file: 0, start: shown.place.start, end: shown.place.end };
                let mut region = self.region(place, shown.place.clone());
                if let Some(region) = region.as_object_mut() {
                    if read.page.extracted {
                        // In another character set the lines are the file's, and the bytes are not.
                        region.retain(|key, _| !key.starts_with("byte"));
                    }
                    region.insert("snippet".to_owned(), json!({ "text": self.policy.sources.text(place) }));
                }
                physical.insert("region".to_owned(), region);
            }
            if let Some(heading) = &shown.heading {
                logical.push(json!({ "name": heading, "kind": "member" }));
            }
            if shown.said {
                message = words;
            }
        }
        json!({ "physicalLocation": physical, "logicalLocations": logical, "message": { "text": message } })
    }

    fn suppressions(&self, finding: &Finding) -> Vec<Value> {
        let word = if self.language == Language::Nl { "aanvaard tot" } else { "accepted until" };
        let accepted = finding.accepted.iter();
        accepted
            .map(|accepted| {
                json!({
                    "kind": "external",
                    "status": "accepted",
                    "justification": format!("{} ({word} {})", accepted.why, accepted.until),
                    "properties": { "until": accepted.until },
                })
            })
            .collect()
    }

    /// Where a path stands: the file, the place in it, and the path itself. What the policy lacks has no place: it
    /// belongs to the file as a whole.
    fn location(&self, path: &syntax::Path) -> Value {
        let sources = &self.policy.sources;
        let place = self.policy.place(path);
        let file = place.map_or_else(|| sources.iter().last(), |place| sources.get(place.file));
        let mut physical = json!({
            "artifactLocation": file.map_or_else(|| json!({}), |file| address(&file.name, self.here)),
        });
        if let (Some(place), Some(physical)) = (place, physical.as_object_mut()) {
            // The first line, as the terminal shows it.
            physical.insert("region".to_owned(), self.region(place, first_line(sources, place)));
        }
        json!({
            "physicalLocation": physical,
            "logicalLocations": [{ "fullyQualifiedName": path, "kind": "property" }],
        })
    }

    /// Where a stretch of a place lies: lines and columns count from 1, bytes from 0, and the end lies just beyond.
    fn region(&self, place: Place, line: std::ops::Range<usize>) -> Value {
        let sources = &self.policy.sources;
        let (start_line, start_column) = sources.line_column(place);
        let (end_line, end_column) = sources.line_column(Place { start: line.end, ..place });
        json!({
            "startLine": start_line,
            "startColumn": start_column,
            "endLine": end_line,
            "endColumn": end_column,
            "byteOffset": line.start,
            "byteLength": line.len(),
        })
    }
}

/// The address of a file: its own where it has one, relative to `here` where it lies below it, so that the document means the same elsewhere.
fn address(name: &str, here: &Path) -> Value {
    if is_address(name) {
        return json!({ "uri": name });
    }
    let whole = plain(&here.join(name));
    match whole.strip_prefix(plain(here)) {
        Ok(below) => json!({ "uri": encoded(below), "uriBaseId": ROOT }),
        Err(_) => json!({ "uri": format!("file://{}", encoded(&whole)) }),
    }
}

/// A path without `.` and `..`.
fn plain(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => {
                plain.pop();
            }
            other => plain.push(other),
        }
    }
    plain
}

/// A path as part of an address (RFC 3986).
fn encoded(path: &Path) -> String {
    let text = path.display().to_string();
    let safe = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~' | b'/');
    let encode = |byte| if safe(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    text.bytes().map(encode).collect()
}

#[cfg(test)]
mod tests {
    use super::{address, name};
    use serde_json::json;
    use std::path::Path;

    #[test]
    fn addresses_are_relative_where_they_can_be() {
        let here = Path::new("/home/office");
        for (file, uri) in [
            ("privacy.toml", "privacy.toml"),
            ("./a/../privacy.toml", "privacy.toml"),
            ("één map/privacy.toml", "%C3%A9%C3%A9n%20map/privacy.toml"),
            ("/home/office/a/privacy.toml", "a/privacy.toml"),
        ] {
            assert_eq!(address(file, here), json!({ "uri": uri, "uriBaseId": "%SRCROOT%" }));
        }
        for (file, uri) in [("../x.toml", "file:///home/x.toml"), ("/etc/x.toml", "file:///etc/x.toml")] {
            assert_eq!(address(file, here), json!({ "uri": uri }));
        }
    }

    #[test]
    fn names_are_words() {
        assert_eq!(name("RET-OPEN-END"), "RetOpenEnd");
    }
}
