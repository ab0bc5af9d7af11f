//! `waarborg fmt`

use std::path::PathBuf;

use anyhow::Context as _;
use waarborg_policy::format::format;

use super::Outcome;
use crate::folder::read;
use crate::options::Common;
use crate::printer::Printer;

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
    let mut outcome = Outcome::Fine;
    for path in files {
        let text = read(path)?;
        let Some(formatted) = format(&text) else {
            anyhow::bail!(
                "`{}` {}",
                path.display(),
                printer.say(
                    "is geen TOML; `waarborg check` zegt waar",
                    "is no TOML; `waarborg check` says where"
                )
            );
        };
        if formatted == text {
            continue;
        }
        if check {
            outcome = Outcome::Findings;
            printer.data(path.display().to_string());
        } else {
            // Written beside it first: a crash leaves the old file or the new one.
            let partial = path.with_extension("toml.partial");
            std::fs::write(&partial, &formatted)
                .and_then(|()| std::fs::rename(&partial, path))
                .with_context(|| format!("`{}`", path.display()))?;
            printer.note(path.display().to_string());
        }
    }
    Ok(outcome)
}
