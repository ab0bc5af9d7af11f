//! `waarborg show --origin`

use std::collections::BTreeSet;

use waarborg_policy::messages::Message;
use waarborg_policy::origin::{Shown, show};
use waarborg_policy::syntax::{Path, closest};

use super::Outcome;
use crate::folder::read_policy;
use crate::options::Common;
use crate::printer::Printer;
use crate::trouble::Trouble;

pub(crate) fn run(
    common: &Common,
    below: Option<&str>,
    origin: bool,
    printer: &mut Printer,
) -> anyhow::Result<Outcome> {
    let policy = read_policy(&common.folder)?;
    let below = below.map(Path::parse).unwrap_or_default();
    let all = show(&policy);
    let shown: Vec<&Shown> =
        all.iter().filter(|shown| Path::parse(&shown.path).starts_with(&below)).collect();
    if shown.is_empty() && below != Path::root() {
        return Err(nothing_at(&below, &all).into());
    }
    if printer.json() {
        printer.value(&shown)?;
        return Ok(Outcome::Fine);
    }
    for value in shown {
        let line = format!("{} = {}", value.path, value.value);
        printer.data(if origin { format!("{line}  # {}", value.origin) } else { line });
    }
    Ok(Outcome::Fine)
}

/// No more paths than this are suggested.
const MOST: usize = 5;

/// Nothing stands at a path; perhaps something does at one that looks like it.
fn nothing_at(below: &Path, all: &[Shown]) -> Trouble {
    let above = |shown: &Shown| {
        std::iter::successors(Some(Path::parse(&shown.path)), Path::parent).map(|path| path.to_string())
    };
    let known: BTreeSet<String> = all.iter().flat_map(above).collect();
    let path = below.to_string();
    let known = || known.iter().map(String::as_str).filter(|known| !known.is_empty());
    // A path that was begun; what stands below what was found needs no naming.
    let begun: Vec<&str> = known()
        .filter(|known| known.starts_with(&path))
        .filter(|known| !known.get(path.len()..).unwrap_or_default().contains('.'))
        .take(MOST)
        .collect();
    let begun = (!begun.is_empty()).then(|| begun.join("`, `"));
    let meant = begun.or_else(|| closest(&path, known()).map(str::to_owned));
    Trouble(
        Message::new("nothing-at-path")
            .text("path", &path)
            .text("meant", meant.unwrap_or_else(|| "none".to_owned())),
    )
}
