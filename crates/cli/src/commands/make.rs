//! `waarborg completion` and `waarborg man`

use std::io::Write as _;

use clap::CommandFactory as _;

use super::Outcome;
use crate::options::Options;

pub(crate) fn completion(shell: clap_complete::Shell) -> anyhow::Result<Outcome> {
    let mut text = Vec::new();
    clap_complete::generate(shell, &mut Options::command(), "waarborg", &mut text);
    Ok(print(&text))
}

pub(crate) fn man() -> anyhow::Result<Outcome> {
    let mut text = Vec::new();
    clap_mangen::Man::new(Options::command()).render(&mut text)?;
    Ok(print(&text))
}

/// A reader that went away is no error.
fn print(text: &[u8]) -> Outcome {
    let _ = std::io::stdout().lock().write_all(text);
    Outcome::Fine
}
