//! The edge of the world: the clock, chance, and how this program was called. Nothing else asks for them.

use jiff::Timestamp;
use waarborg_policy::messages::Message;

use crate::trouble::Trouble;

/// The present moment.
#[expect(
    clippy::disallowed_methods,
    reason = "this is the edge: everything else takes the moment as a parameter"
)]
pub(crate) fn now() -> Timestamp {
    Timestamp::now()
}

/// Fresh random bytes.
#[expect(
    clippy::disallowed_methods,
    reason = "this is the edge: everything else takes random bytes as a parameter"
)]
pub(crate) fn random() -> anyhow::Result<[u8; 32]> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).map_err(|error| Trouble(Message::new("no-random").text("why", error)))?;
    Ok(bytes)
}

/// The folder from which files are named.
pub(crate) fn here() -> std::path::PathBuf {
    std::env::current_dir().unwrap_or_default()
}

/// How this program is called from here: by its name where it is on the path, else by where it stands.
pub(crate) fn program() -> String {
    const NAME: &str = "waarborg";
    let Ok(own) = std::env::current_exe() else { return NAME.to_owned() };
    let paths = std::env::var_os("PATH").unwrap_or_default();
    let same = |folder: std::path::PathBuf| {
        let found = std::fs::canonicalize(folder.join(NAME));
        found.is_ok_and(|found| std::fs::canonicalize(&own).is_ok_and(|own| own == found))
    };
    if std::env::split_paths(&paths).any(same) {
        return NAME.to_owned();
    }
    let shown = own.strip_prefix(here()).unwrap_or(&own);
    shown.display().to_string()
}
