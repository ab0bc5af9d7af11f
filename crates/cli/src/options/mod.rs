//! Commands and their options; help, completion and the man page are made from this.

mod command;
mod documents;
mod office;

use std::path::PathBuf;

use clap::{Args, Parser, ValueEnum};
use jiff::civil::Date;
use waarborg_policy::model::Language;

pub(crate) use command::Command;
pub(crate) use documents::{Import, Measured, RegisterCommand, RegisterImport, SchemaOf, Vocabulary};
pub(crate) use office::{Evidence, HoldCommand, Reason, Systems};

/// Makes a privacy statement true, and proves it.
#[derive(Debug, Parser)]
#[command(
    name = "waarborg",
    version,
    propagate_version = true,
    after_help = "Start with: waarborg demo\n\nExit status: 0 fine; 1 findings: errors of check, broken promises, people who must be told, a refused plan; 2 nothing could be done"
)]
pub(crate) struct Options {
    #[command(flatten)]
    pub(crate) common: Common,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// Options of every command.
#[derive(Debug, Args)]
pub(crate) struct Common {
    /// Folder of the organisation: privacy.toml, systems.toml and .waarborg
    #[arg(long = "in", value_name = "DIR", default_value = ".", global = true)]
    pub(crate) folder: PathBuf,
    /// The day for which the question is asked [default: today]
    #[arg(long, value_name = "DATE", global = true, value_parser = day)]
    pub(crate) today: Option<Date>,
    /// Language of messages [default: nl; of a document: the policy's first language]
    #[arg(long, value_enum, global = true)]
    pub(crate) language: Option<Tongue>,
    /// Form of what is printed
    #[arg(long, value_enum, default_value = "text", global = true)]
    pub(crate) format: Format,
    /// Print less
    #[arg(short, long, global = true)]
    pub(crate) quiet: bool,
    /// Print more
    #[arg(short, long, global = true)]
    pub(crate) verbose: bool,
}

/// A day as it is written everywhere here: year, month, day.
fn day(text: &str) -> Result<Date, String> {
    text.parse().map_err(|_| "schrijf een dag als 2026-11-25 / write a day as 2026-11-25".to_owned())
}

/// A language on the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Tongue {
    /// Dutch
    Nl,
    /// English
    En,
}

impl From<Tongue> for Language {
    fn from(tongue: Tongue) -> Language {
        match tongue {
            Tongue::Nl => Language::Nl,
            Tongue::En => Language::En,
        }
    }
}

/// A form of output.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people
    Text,
    /// For programs
    Json,
    /// A page
    Html,
    /// Markdown
    Md,
    /// A workbook
    Xlsx,
    /// A table of text
    Csv,
    /// Findings for other tools (of `check`)
    Sarif,
    /// One finding a line, for programs (of `check`)
    Jsonl,
    /// The scheme by which readers are scored (of `read`)
    Labels,
}

impl Format {
    /// Its word on the command line.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Format::Text => "text",
            Format::Json => "json",
            Format::Html => "html",
            Format::Md => "md",
            Format::Xlsx => "xlsx",
            Format::Csv => "csv",
            Format::Sarif => "sarif",
            Format::Jsonl => "jsonl",
            Format::Labels => "labels",
        }
    }
}
