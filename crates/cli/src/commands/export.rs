//! `waarborg export`

use std::path::Path;

use waarborg_exchange::{dpv, fideslang};
use waarborg_policy::map::load_map;
use waarborg_policy::messages::Message;
use waarborg_policy::model::{Language, Policy};

use super::Outcome;
use crate::files::{refuse_foreign, replace_text};
use crate::folder::{Unread, read, read_policy, today};
use crate::options::{Common, Vocabulary};
use crate::printer::Printer;
use crate::trouble::Trouble;

pub(crate) fn run(
    common: &Common,
    vocabulary: Vocabulary,
    output: Option<&Path>,
    printer: &mut Printer,
) -> anyhow::Result<Outcome> {
    let policy = read_policy(&common.folder)?;
    let text = match vocabulary {
        Vocabulary::Dpv => {
            let mut text = serde_json::to_string_pretty(&dpv::document(&policy, today(common, &policy)))?;
            text.push('\n');
            text
        }
        Vocabulary::Fideslang => manifest(common, &policy, printer)?,
    };
    match output {
        None => printer.data(text.trim_end()),
        Some(path) => {
            refuse_foreign(path, |start| is_ours(vocabulary, start))?;
            replace_text(path, &text)?;
            printer.note(format!("{} {}", printer.say("geschreven:", "written:"), path.display()));
        }
    }
    Ok(Outcome::Fine)
}

/// The manifest, with datasets where the folder has a map; what it does not say is told.
fn manifest(common: &Common, policy: &Policy, printer: &mut Printer) -> anyhow::Result<String> {
    let path = common.folder.join("systems.toml");
    let map = if path.is_file() {
        Some(load_map(&path.display().to_string(), &read(&path)?, policy).map_err(Unread)?)
    } else {
        None
    };
    let first = policy.statement.languages.first().copied().unwrap_or_default();
    let language = common.language.map_or(first, Language::from);
    let made = fideslang::export(policy, map.as_ref(), language)
        .map_err(|why| Trouble(Message::new("export-no-yaml").text("why", why)))?;
    for lost in made.lost {
        let count = lost.paths.len();
        let Some(path) = lost.paths.first() else { continue };
        // A key without ids in it is its own place, and a single place says its key.
        let named = count > 1 || lost.key.contains(" (");
        let message = Message::new(if named { "export-lost" } else { "export-lost-one" })
            .text("key", &lost.key)
            .text("path", path)
            .number("count", i64::try_from(count).unwrap_or(i64::MAX))
            .text("more", count.saturating_sub(1));
        printer.note(message.say(printer.language));
    }
    Ok(made.text)
}

/// Whether a file begins as one that this command wrote.
fn is_ours(vocabulary: Vocabulary, start: &[u8]) -> bool {
    match vocabulary {
        Vocabulary::Dpv => {
            start.strip_prefix(b"{").is_some_and(|rest| rest.trim_ascii_start().starts_with(b"\"@context\""))
        }
        Vocabulary::Fideslang => start.starts_with(fideslang::MARK.as_bytes()),
    }
}
