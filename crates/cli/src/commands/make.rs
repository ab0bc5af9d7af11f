//! `waarborg completion` and `waarborg man`

use clap::CommandFactory as _;

use super::Outcome;
use crate::options::Options;

pub(crate) fn completion(shell: clap_complete::Shell) -> anyhow::Result<Outcome> {
    clap_complete::generate(shell, &mut Options::command(), "waarborg", &mut std::io::stdout());
    Ok(Outcome::Fine)
}

pub(crate) fn man() -> anyhow::Result<Outcome> {
    clap_mangen::Man::new(Options::command()).render(&mut std::io::stdout())?;
    Ok(Outcome::Fine)
}
