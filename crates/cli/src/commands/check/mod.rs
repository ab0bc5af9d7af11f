//! `waarborg check`

mod fleet;
mod gather;
mod judge;
mod page;
mod tell;

use std::path::{Path, PathBuf};

use waarborg_policy::check::Report;
use waarborg_policy::messages::Message;
use waarborg_policy::model::Policy;

use super::{Outcome, show_faults};
use crate::edge;
use crate::folder::{has_office, name, with_begun_office};
use crate::options::{Common, Format};
use crate::printer::Printer;
use crate::trouble::{Trouble, words_of};
use fleet::{Item, Table, find};
use gather::Gathered;
use judge::{Judged, judge_all};
use page::Pages;

pub(super) use tell::print;

/// What was asked.
pub(crate) struct Wanted<'a> {
    /// Statements, policies, and folders with them.
    pub(crate) paths: &'a [PathBuf],
    /// Where pages are written.
    pub(crate) output: Option<&'a Path>,
    /// Whether addresses of one's own network are fetched.
    pub(crate) private: bool,
    /// Whether the log of an organisation is to say that its policy was checked.
    pub(crate) record: bool,
}

pub(crate) fn run(common: &Common, wanted: &Wanted<'_>, printer: &mut Printer) -> anyhow::Result<Outcome> {
    let format = page::form(common.format, wanted.output)?;
    let paths = if wanted.paths.is_empty() { std::slice::from_ref(&common.folder) } else { wanted.paths };
    let fleet::Wanted { items, below } = find(paths)?;
    let mut pages = (format == Format::Html).then(|| Pages::new(wanted.output, items.len())).transpose()?;
    let in_lines = below && (format == Format::Text || wanted.output.is_some());
    let mut run = Run {
        gathered: Gathered::new(format, printer.language),
        table: in_lines.then(Table::default),
        one: items.len() == 1,
        format,
        record: wanted.record,
        unread: 0,
        unrecorded: 0,
    };
    judge_all(common, wanted.private, &items, |item, judged| {
        run.take(item, judged, pages.as_mut(), printer)
    })?;
    run.finish(printer)
}

/// What came of all that was judged so far.
struct Run {
    gathered: Gathered,
    table: Option<Table>,
    /// Only one thing was asked.
    one: bool,
    format: Format,
    record: bool,
    unread: usize,
    unrecorded: usize,
}

impl Run {
    /// Tells what was found in one policy or statement, and keeps what the end needs.
    fn take(
        &mut self,
        item: &Item,
        judged: anyhow::Result<Judged>,
        pages: Option<&mut Pages<'_>>,
        printer: &mut Printer,
    ) -> anyhow::Result<()> {
        let path = &item.path;
        match judged {
            Ok(Judged::Found(subject, report)) => {
                if let Some(fault) = &subject.words.fault {
                    printer.warn(fault);
                }
                if let Some(pages) = pages {
                    pages.put(path, &subject, &report, printer)?;
                }
                match &mut self.table {
                    Some(table) => table.add(path, &subject, &report, printer),
                    None if self.format == Format::Text => {
                        tell::subject(&subject, &report, printer);
                        if self.one {
                            tell::next(path, &subject, &report, printer);
                        }
                    }
                    None => {}
                }
                if self.record && subject.read.is_none() && !record(path, &subject.policy, &report, printer) {
                    self.unrecorded += 1;
                }
                self.gathered.add(path, &subject, &report, printer)
            }
            Ok(Judged::Other) => {
                if let Some(table) = &mut self.table {
                    table.other(path, printer);
                }
                self.gathered.other(path, printer)
            }
            // One file that cannot be read does not hide what is wrong with the others.
            Err(error) if !self.one => {
                if let Some(table) = &mut self.table {
                    table.unread(path, printer);
                }
                self.gathered.unread(path, &error, printer)?;
                show_faults(&error, printer);
                self.unread += 1;
                Ok(())
            }
            Err(error) => {
                // Who reads a stream sees in it that something is lacking.
                self.gathered.unread_alone(path, &error, printer)?;
                Err(error)
            }
        }
    }

    fn finish(self, printer: &mut Printer) -> anyhow::Result<Outcome> {
        if let Some(table) = self.table {
            table.finish(printer);
        }
        self.gathered.finish(printer)?;
        if self.unread > 0 {
            let count = i64::try_from(self.unread).unwrap_or(i64::MAX);
            return Err(Trouble(Message::new("check-some-unread").number("count", count)).into());
        }
        if self.unrecorded > 0 {
            let count = i64::try_from(self.unrecorded).unwrap_or(i64::MAX);
            return Err(Trouble(Message::new("check-unrecorded").number("count", count)).into());
        }
        Ok(if self.gathered.errors() > 0 { Outcome::Findings } else { Outcome::Fine })
    }
}

/// Writes in the log of the folder's office that its policy was checked; false where it could not.
fn record(path: &Path, policy: &Policy, report: &Report, printer: &mut Printer) -> bool {
    let folder = if path.is_dir() { Some(path) } else { path.parent() };
    let own = path.is_dir() || path.file_name().is_some_and(|name| name == "privacy.toml");
    let folder = folder.map(|folder| if folder.as_os_str().is_empty() { Path::new(".") } else { folder });
    let Some(folder) = folder.filter(|folder| own && has_office(folder)) else {
        printer.warn(&Message::new("not-recorded-here").text("path", name(path)));
        return false;
    };
    let recorded = with_begun_office(folder, printer, |office, _| {
        Ok(office.record_check(policy, report, edge::now())?)
    });
    let Err(error) = recorded else { return true };
    let why =
        words_of(&error).map_or_else(|| Message::new("io-other").text("text", error), |(message, _)| message);
    printer.warn(&Message::new("not-recorded").inner("why", why));
    false
}
