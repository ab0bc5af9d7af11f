//! `waarborg check`

mod fleet;
mod gather;
mod page;

use std::path::{Path, PathBuf};

use waarborg_policy::check::{Report, check, page, rules};
use waarborg_policy::messages::Message;
use waarborg_policy::model::Policy;

use super::{Outcome, show_faults};
use crate::edge;
use crate::folder::{has_office, today, with_begun_office};
use crate::options::{Common, Format};
use crate::printer::Printer;
use crate::render;
use crate::render_statement;
use crate::subject::{Read, Subject, read_subject};
use crate::trouble::{Trouble, words_of};
use fleet::{Table, Wanted};
use gather::Gathered;

/// How many policies are judged before what they say is told.
const AT_ONCE: usize = 64;

pub(crate) fn run(common: &Common, paths: &[PathBuf], printer: &mut Printer) -> anyhow::Result<Outcome> {
    let paths = if paths.is_empty() { std::slice::from_ref(&common.folder) } else { paths };
    let Wanted { policies, below } = fleet::find(paths)?;
    let mut gathered = Gathered::new(printer.format, printer.language);
    let mut table = (below && printer.format == Format::Text).then(Table::default);
    let mut unread = None;
    // A few at a time, so that a whole agency does not stand in memory at once.
    for some in policies.chunks(AT_ONCE) {
        for (path, judged) in some.iter().zip(judge_all(common, some)) {
            match judged {
                Ok((subject, report)) => {
                    match &mut table {
                        Some(table) => table.add(path, &subject, &report, printer),
                        None if printer.format == Format::Text => {
                            print_subject(&subject, &report, printer);
                            if policies.len() == 1 {
                                tell_next(path, &subject, &report, printer);
                            }
                        }
                        None if printer.format == Format::Html => {
                            page::print(path, &subject, &report, printer)?
                        }
                        _ => {}
                    }
                    if subject.read.is_none() {
                        record(path, &subject.policy, &report, printer);
                    }
                    gathered.add(path, &subject, &report, printer)?;
                }
                // One file that cannot be read does not hide what is wrong with the others.
                Err(error) if policies.len() > 1 => {
                    if let Some(table) = &mut table {
                        table.unread(path, printer);
                    }
                    gathered.unread(path, printer)?;
                    show_faults(&error, printer);
                    unread = unread.or(Some(error));
                }
                Err(error) => return Err(error),
            }
        }
    }
    if let Some(table) = table {
        table.finish(printer);
    }
    gathered.finish(printer)?;
    if let Some(document) = gathered.document() {
        printer.value(&document)?;
    }
    if let Some(error) = unread {
        return Err(error);
    }
    Ok(if gathered.errors() > 0 { Outcome::Findings } else { Outcome::Fine })
}

/// Reads and judges policies, on every core, in their order.
fn judge_all(common: &Common, paths: &[PathBuf]) -> Vec<anyhow::Result<(Subject, Report)>> {
    let judge = |path: &PathBuf| {
        let subject = read_subject(common, path)?;
        let report = check(&subject.policy, today(common, &subject.policy));
        Ok((subject, report))
    };
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let share = paths.len().div_ceil(cores).max(1);
    if paths.len() == 1 {
        return paths.iter().map(judge).collect();
    }
    std::thread::scope(|scope| {
        let work = |some: &'_ [PathBuf]| some.iter().map(judge).collect::<Vec<_>>();
        let running: Vec<_> =
            paths.chunks(share).map(|some| (some.len(), scope.spawn(move || work(some)))).collect();
        running
            .into_iter()
            .flat_map(|(count, worker)| worker.join().unwrap_or_else(|_| lost(count)))
            .collect()
    })
}

/// What stands for policies of which the judge did not come back: a fault of this program, told and not hidden.
fn lost(count: usize) -> Vec<anyhow::Result<(Subject, Report)>> {
    (0..count).map(|_| Err(Trouble(Message::new("check-lost")).into())).collect()
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

/// Prints findings, the most serious first: only how many there are where less was asked for, with the reason of each
/// rule where more was.
pub(super) fn print(policy: &Policy, report: &Report, printer: &mut Printer) {
    let shown = if printer.quiet { [].as_slice() } else { report.findings.as_slice() };
    for finding in shown {
        let text = render::finding(policy, finding, printer.language, printer.colours());
        printer.data(text);
        if let Some(rule) = rules().iter().find(|rule| rule.code == finding.code && printer.verbose) {
            let why = printer.say("waarom", "why");
            printer.data(format!("   = {why}: {}", page(rule, printer.language).why()));
        }
        printer.data("");
    }
    printer.data(render::summary(report, printer.language));
}

/// Prints what was found in a policy or in a statement.
fn print_subject(subject: &Subject, report: &Report, printer: &mut Printer) {
    match &subject.read {
        Some(read) => print_statement(&subject.policy, read, report, printer),
        None => print(&subject.policy, report, printer),
    }
}

/// Prints what was read, the most serious findings in plain words, then all of them with their sentences.
fn print_statement(policy: &Policy, read: &Read, report: &Report, printer: &mut Printer) {
    let language = printer.language;
    let name = policy.sources.get(0).map(|file| file.name.clone()).unwrap_or_default();
    printer.data(render_statement::read_line(&name, policy, read, language));
    printer.data("");
    let first = render_statement::first(policy, read, report);
    if first.is_empty() {
        printer.data(Message::new("statement-nothing").say(language));
        printer.data("");
    } else {
        printer.data(Message::new("statement-first").say(language));
        for (number, finding) in first.into_iter().enumerate() {
            printer.data(render_statement::summary_line(number + 1, finding, policy, read, language));
        }
        printer.data("");
    }
    if !printer.quiet {
        printer.data(Message::new("statement-rest").say(language));
        printer.data("");
        for finding in &report.findings {
            printer.data(render_statement::finding(policy, finding, read, language));
            if let Some(rule) = rules().iter().find(|rule| rule.code == finding.code && printer.verbose) {
                let why = printer.say("waarom", "why");
                printer.data(format!("   = {why}: {}", page(rule, printer.language).why()));
            }
            printer.data("");
        }
    }
    let unsure = i64::try_from(read.draft.questions.len()).unwrap_or(i64::MAX);
    if unsure > 0 {
        printer.data(Message::new("statement-unsure").number("count", unsure).say(language));
    }
    printer.data(render::summary(report, language));
}

/// Says how to go on, where there is something to mend.
fn tell_next(path: &Path, subject: &Subject, report: &Report, printer: &mut Printer) {
    let policy = &subject.policy;
    if subject.read.is_some() {
        let next = Message::new("statement-next").text("path", path.display());
        printer.note(next.say(printer.language));
        printer.note(Message::new("statement-no-advice").say(printer.language));
        return;
    }
    if report.findings.iter().all(|finding| finding.accepted.is_some()) {
        return;
    }
    printer.note(Message::new("check-next").say(printer.language));
    if !policy.speaking {
        printer.note(Message::new("check-next-adopt").say(printer.language));
    }
}
