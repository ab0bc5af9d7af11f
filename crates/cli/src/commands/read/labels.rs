//! `waarborg read --format labels`: what a statement says in the scheme by which readers are scored.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use waarborg_policy::messages::Message;

use super::{Outcome, Wanted, page_of};
use crate::commands::show_faults;
use crate::files::{refuse_foreign, replace_text};
use crate::named::statements_in;
use crate::printer::Printer;
use crate::trouble::{Trouble, unreadable, unwritable};

/// The labels of one statement on standard output, of several in a folder, a file each.
pub(super) fn run(wanted: &Wanted<'_>, printer: &mut Printer) -> anyhow::Result<Outcome> {
    let mut all: Vec<PathBuf> = Vec::new();
    for path in wanted.statements {
        if path.is_dir() {
            all.extend(statements_in(path).map_err(unreadable(path))?);
        } else {
            all.push(path.clone());
        }
    }
    let several = all.len() > 1 || wanted.statements.iter().any(|path| path.is_dir());
    if wanted.output.is_none() && several {
        let count = i64::try_from(all.len()).unwrap_or(i64::MAX);
        return Err(Trouble(Message::new("read-several").number("count", count)).into());
    }
    let mut taken = BTreeSet::new();
    let mut unread = None;
    for path in &all {
        let page = match page_of(path, wanted.private) {
            Ok(page) => page,
            // One that cannot be read does not keep the others from being read.
            Err(error) if all.len() > 1 => {
                show_faults(&error, printer);
                unread = unread.or(Some(error));
                continue;
            }
            Err(error) => return Err(error),
        };
        let id = id(path, &mut taken);
        let labels = waarborg_reader::labels(&id, &page, &waarborg_reader::read(&page));
        match wanted.output {
            Some(folder) => {
                std::fs::create_dir_all(folder).map_err(unwritable(folder))?;
                let file = folder.join(format!("{id}.json"));
                refuse_foreign(&file, |start| start.starts_with(b"{\n  \""))?;
                replace_text(&file, &(serde_json::to_string_pretty(&labels)? + "\n"))?;
            }
            None => printer.value(&labels)?,
        }
    }
    unread.map_or(Ok(Outcome::Fine), Err)
}

/// The name of a statement among the others: that of its file, with its ending where another has the same.
fn id(path: &Path, taken: &mut BTreeSet<String>) -> String {
    let plain = |name: Option<&std::ffi::OsStr>| -> String {
        let name = name.unwrap_or_default().to_string_lossy();
        let safe = |c: char| if c.is_alphanumeric() || matches!(c, '-' | '_' | '.') { c } else { '-' };
        name.chars().map(safe).collect()
    };
    let mut id = plain(path.file_stem());
    if taken.contains(&id) {
        id = plain(path.file_name());
    }
    let first = id.clone();
    let mut number = 1;
    while !taken.insert(id.clone()) {
        number += 1;
        id = format!("{first}-{number}");
    }
    id
}
