//! `waarborg check`

mod fleet;
mod gather;

use std::path::{Path, PathBuf};

use waarborg_policy::check::{Report, check, page, rules};
use waarborg_policy::messages::Message;
use waarborg_policy::model::Policy;

use super::{Outcome, show_faults};
use crate::edge;
use crate::folder::{has_office, read_policy, today, with_begun_office};
use crate::options::{Common, Format};
use crate::printer::Printer;
use crate::render;
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
                Ok((policy, report)) => {
                    match &mut table {
                        Some(table) => table.add(path, &policy, &report, printer),
                        None if printer.format == Format::Text => {
                            print(&policy, &report, printer);
                            if policies.len() == 1 {
                                tell_next(&policy, &report, printer);
                            }
                        }
                        _ => {}
                    }
                    record(path, &policy, &report, printer);
                    gathered.add(path, &policy, &report);
                }
                // One file that cannot be read does not hide what is wrong with the others.
                Err(error) if policies.len() > 1 => {
                    if let Some(table) = &mut table {
                        table.unread(path, printer);
                    }
                    gathered.unread(path);
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
    if let Some(document) = gathered.document() {
        printer.value(&document)?;
    }
    if let Some(error) = unread {
        return Err(error);
    }
    Ok(if gathered.errors() > 0 { Outcome::Findings } else { Outcome::Fine })
}

/// Reads and judges policies, on every core, in their order.
fn judge_all(common: &Common, paths: &[PathBuf]) -> Vec<anyhow::Result<(Policy, Report)>> {
    let judge = |path: &PathBuf| {
        let policy = read_policy(path)?;
        let report = check(&policy, today(common, &policy));
        Ok((policy, report))
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
fn lost(count: usize) -> Vec<anyhow::Result<(Policy, Report)>> {
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

/// Says how to go on, where there is something to mend.
fn tell_next(policy: &Policy, report: &Report, printer: &mut Printer) {
    if report.findings.iter().all(|finding| finding.accepted.is_some()) {
        return;
    }
    printer.note(Message::new("check-next").say(printer.language));
    if !policy.speaking {
        printer.note(Message::new("check-next-adopt").say(printer.language));
    }
}
