//! `waarborg fmt`

use std::path::PathBuf;

use waarborg_policy::format::format;
use waarborg_policy::messages::Message;

use super::Outcome;
use crate::files::replace_text;
use crate::folder::read;
use crate::options::Common;
use crate::printer::Printer;
use crate::trouble::Trouble;

pub(crate) fn run(
    common: &Common,
    files: &[PathBuf],
    check: bool,
    printer: &mut Printer,
) -> anyhow::Result<Outcome> {
    let own: Vec<PathBuf> = ["privacy.toml", "systems.toml"]
        .map(|name| common.folder.join(name))
        .into_iter()
        .filter(|path| path.exists())
        .collect();
    let files = if files.is_empty() { &own } else { files };
    if files.is_empty() {
        return Err(Trouble(Message::new("fmt-nothing").text("path", common.folder.display())).into());
    }
    let mut outcome = Outcome::Fine;
    for path in files {
        let text = read(path)?;
        let Some(formatted) = format(&text) else {
            return Err(Trouble(Message::new("file-no-toml").text("path", path.display())).into());
        };
        if formatted == text {
            continue;
        }
        if check {
            outcome = Outcome::Findings;
            printer.data(path.display().to_string());
        } else {
            replace_text(path, &formatted)?;
            printer.note(path.display().to_string());
        }
    }
    Ok(outcome)
}
