//! A folder of organisations: an agency and its clients, or the examples of a repository.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use waarborg_policy::check::{Report, Severity};
use waarborg_policy::messages::Message;

use crate::folder::name;
use crate::printer::Printer;
use crate::subject::{Subject, is_statement, statements_in};
use crate::trouble::{Trouble, unreadable};

/// Folders deeper than this below the one that was named are not looked into.
const DEEPEST: usize = 8;
/// How many rules are named that most organisations should look at.
const MOST_COMMON: usize = 5;

/// What is to be judged.
pub(super) struct Wanted {
    /// Policies, folders with one, and statements.
    pub(super) policies: Vec<PathBuf>,
    /// Some were found below a folder that has none itself.
    pub(super) below: bool,
}

/// Finds what paths name: a folder without a `privacy.toml` stands for every folder below it that has one, and for
/// every statement outside those.
pub(super) fn find(paths: &[PathBuf]) -> anyhow::Result<Wanted> {
    let mut wanted = Wanted { policies: Vec::new(), below: false };
    for path in paths {
        if is_statement(path) || !path.is_dir() || path.join("privacy.toml").exists() {
            wanted.policies.push(path.clone());
            continue;
        }
        let before = wanted.policies.len();
        walk(path, 0, &mut wanted.policies)?;
        if wanted.policies.len() == before {
            return Err(Trouble(Message::new("check-none-below").text("path", path.display())).into());
        }
        wanted.below = true;
    }
    Ok(wanted)
}

/// Every folder with a policy and every statement outside those, in the order of their names. Hidden folders and links
/// are left alone.
fn walk(folder: &Path, depth: usize, found: &mut Vec<PathBuf>) -> anyhow::Result<()> {
    found.extend(statements_in(folder).map_err(unreadable(folder))?);
    let mut folders = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(unreadable(folder))? {
        let entry = entry.map_err(unreadable(folder))?;
        let hidden = entry.file_name().to_string_lossy().starts_with('.');
        if !hidden && entry.file_type().map_err(unreadable(folder))?.is_dir() {
            folders.push(entry.path());
        }
    }
    folders.sort();
    for below in folders {
        if below.join("privacy.toml").exists() {
            found.push(below);
        } else if depth < DEEPEST {
            walk(&below, depth + 1, found)?;
        }
    }
    Ok(())
}

/// One line for each organisation, and what most of them share.
#[derive(Default)]
pub(super) struct Table {
    organisations: usize,
    unread: usize,
    errors: usize,
    warnings: usize,
    advice: usize,
    /// In how many organisations a rule found something.
    by_rule: BTreeMap<&'static str, usize>,
}

impl Table {
    /// Prints the line of an organisation; with its findings, where more was asked for.
    pub(super) fn add(&mut self, path: &Path, subject: &Subject, report: &Report, printer: &mut Printer) {
        self.head(printer);
        let policy = &subject.policy;
        let counts =
            [Severity::Error, Severity::Warning, Severity::Advice].map(|severity| report.count(severity));
        let [errors, warnings, advice] = counts;
        let known = policy.organisation.name.as_deref().unwrap_or(&policy.organisation.id);
        // Who asked for less sees only those with something to mend.
        if !printer.quiet || errors + warnings > 0 {
            printer.data(format!("{errors:>5} {warnings:>5} {advice:>4}  {}  {known}", name(path)));
        }
        if printer.verbose {
            super::print_subject(subject, report, printer);
        }
        self.organisations += 1;
        self.errors += errors;
        self.warnings += warnings;
        self.advice += advice;
        let open = report.findings.iter().filter(|finding| finding.accepted.is_none());
        let serious = open.filter(|finding| finding.severity != Severity::Advice);
        let mut codes: Vec<&'static str> = serious.map(|finding| finding.code).collect();
        codes.sort_unstable();
        codes.dedup();
        for code in codes {
            *self.by_rule.entry(code).or_default() += 1;
        }
    }

    /// Prints the line of a policy that could not be read.
    pub(super) fn unread(&mut self, path: &Path, printer: &mut Printer) {
        self.head(printer);
        self.unread += 1;
        let words = printer.say("niet te lezen: zie de fouten", "cannot be read: see the errors");
        printer.data(format!("    !     !    !  {}  {words}", name(path)));
    }

    /// What the columns are, before the first line.
    fn head(&self, printer: &mut Printer) {
        if self.organisations + self.unread == 0 {
            printer.data(printer.say("fout waar. adv.  beleid", "error warn. adv.  policy"));
        }
    }

    /// Prints the sums, and the rules that most organisations should look at.
    pub(super) fn finish(self, printer: &mut Printer) {
        let all = Message::new("check-fleet")
            .number("organisations", number(self.organisations))
            .number("unread", number(self.unread))
            .number("errors", number(self.errors))
            .number("warnings", number(self.warnings))
            .number("advice", number(self.advice));
        printer.data(format!("\n{}", all.say(printer.language)));
        let mut rules: Vec<(&'static str, usize)> = self.by_rule.into_iter().collect();
        rules.sort_by_key(|(code, count)| (std::cmp::Reverse(*count), *code));
        for (code, count) in rules.into_iter().take(MOST_COMMON) {
            let line = Message::new("check-fleet-rule").text("code", code).number("count", number(count));
            printer.data(format!("  {}", line.say(printer.language)));
        }
    }
}

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
