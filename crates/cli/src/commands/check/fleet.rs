//! A folder of organisations and statements: an agency and its clients, or the examples of a repository.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use waarborg_policy::check::{Report, Severity};
use waarborg_policy::messages::Message;

use crate::folder::name;
use crate::named::{is_statement, statements_in};
use crate::printer::Printer;
use crate::subject::Subject;
use crate::trouble::{Trouble, unreadable};

/// Folders deeper than this below the one that was named are not looked into.
const DEEPEST: usize = 8;
/// Folders that programs fill with what is nobody's own: they are not looked into, unless one is an organisation.
const FILLED: [&str; 2] = ["node_modules", "target"];
/// How many rules are named that most of them should look at.
const MOST_COMMON: usize = 5;

/// One thing to be judged.
pub(super) struct Item {
    /// A policy, a folder with one, or a statement.
    pub(super) path: PathBuf,
    /// It was found in a folder, and not named.
    pub(super) found: bool,
}

/// What is to be judged.
pub(super) struct Wanted {
    pub(super) items: Vec<Item>,
    /// Some were found below a folder that is no organisation itself.
    pub(super) below: bool,
}

/// Finds what paths name: a folder without a `privacy.toml` stands for every folder below it that has one, and for
/// every statement outside those.
pub(super) fn find(paths: &[PathBuf]) -> anyhow::Result<Wanted> {
    let mut wanted = Wanted { items: Vec::new(), below: false };
    for path in paths {
        if is_statement(path) || !path.is_dir() || path.join("privacy.toml").exists() {
            wanted.items.push(Item { path: path.clone(), found: false });
            continue;
        }
        let before = wanted.items.len();
        walk(path, 0, &mut wanted.items)?;
        if wanted.items.len() == before {
            return Err(Trouble(Message::new("check-none-below").text("path", path.display())).into());
        }
        wanted.below = true;
    }
    Ok(wanted)
}

/// Every statement of a folder, then every folder below it with a policy, else what lies in that, in the order of their
/// names. Hidden folders, links, and folders that programs fill are left alone.
fn walk(folder: &Path, depth: usize, found: &mut Vec<Item>) -> anyhow::Result<()> {
    let statements = statements_in(folder).map_err(unreadable(folder))?;
    found.extend(statements.into_iter().map(|path| Item { path, found: true }));
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
        let filled = below.file_name().is_some_and(|name| FILLED.iter().any(|filled| name == *filled));
        if below.join("privacy.toml").exists() {
            found.push(Item { path: below, found: true });
        } else if depth < DEEPEST && !filled {
            walk(&below, depth + 1, found)?;
        }
    }
    Ok(())
}

/// One line for each organisation or statement, and what most of them share.
#[derive(Default)]
pub(super) struct Table {
    organisations: usize,
    statements: usize,
    others: usize,
    unread: usize,
    errors: usize,
    warnings: usize,
    advice: usize,
    /// In how many a rule found something.
    by_rule: BTreeMap<&'static str, usize>,
}

impl Table {
    /// Prints the line of one; with its findings, where more was asked for.
    pub(super) fn add(&mut self, path: &Path, subject: &Subject, report: &Report, printer: &mut Printer) {
        self.head(printer);
        let counts =
            [Severity::Error, Severity::Warning, Severity::Advice].map(|severity| report.count(severity));
        let [errors, warnings, advice] = counts;
        let organisation = &subject.policy.organisation;
        let known = organisation.name.as_deref().unwrap_or(&organisation.id);
        // Who asked for less sees only those with something to mend.
        if !printer.quiet || errors + warnings > 0 {
            printer.data(format!("{errors:>5} {warnings:>5} {advice:>4}  {}  {known}", name(path)));
        }
        if printer.verbose {
            super::tell::subject(subject, report, printer);
        }
        match subject.read {
            Some(_) => self.statements += 1,
            None => self.organisations += 1,
        }
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

    /// Prints the line of what could not be read.
    pub(super) fn unread(&mut self, path: &Path, printer: &mut Printer) {
        self.head(printer);
        self.unread += 1;
        let words = printer.say("niet te lezen: zie de fouten", "cannot be read: see the errors");
        printer.data(format!("    !     !    !  {}  {words}", name(path)));
    }

    /// Prints the line of a file that is no statement.
    pub(super) fn other(&mut self, path: &Path, printer: &mut Printer) {
        self.head(printer);
        self.others += 1;
        if !printer.quiet {
            let words = Message::new("check-other").say(printer.language);
            printer.data(format!("    -     -    -  {}  {words}", name(path)));
        }
    }

    /// What the columns are, before the first line.
    fn head(&self, printer: &mut Printer) {
        if self.organisations + self.statements + self.others + self.unread == 0 {
            printer.data(printer.say("fout waar. adv.  beleid", "error warn. adv.  policy"));
        }
    }

    /// Prints the sums, and the rules that most of them should look at.
    pub(super) fn finish(self, printer: &mut Printer) {
        let kind = match (self.organisations, self.statements) {
            (_, 0) => "organisations",
            (0, _) => "statements",
            _ => "both",
        };
        let all = Message::new("check-fleet")
            .text("kind", kind)
            .number("organisations", number(self.organisations))
            .number("statements", number(self.statements))
            .number("unread", number(self.unread))
            .number("errors", number(self.errors))
            .number("warnings", number(self.warnings))
            .number("advice", number(self.advice));
        printer.data(format!("\n{}", all.say(printer.language)));
        let mut rules: Vec<(&'static str, usize)> = self.by_rule.into_iter().collect();
        rules.sort_by_key(|(code, count)| (std::cmp::Reverse(*count), *code));
        for (code, count) in rules.into_iter().take(MOST_COMMON) {
            let line = Message::new("check-fleet-rule").text("kind", kind).text("code", code);
            printer.data(format!("  {}", line.number("count", number(count)).say(printer.language)));
        }
    }
}

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
