//! What is asked of documents: which one, in whose words, read from where.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

/// A document whose language is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Measured {
    /// The privacy statement
    Statement,
    /// The cookie page
    Cookies,
    /// The short notices of all forms
    Notices,
    /// The texts that the policy has itself
    Policy,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Vocabulary {
    /// W3C Data Privacy Vocabulary, as JSON-LD: the public policy for machines
    Dpv,
    /// fideslang, as YAML: purposes, recipients and, from systems.toml, datasets
    Fideslang,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Import {
    /// Manifests of fideslang; the policy records what they say
    #[command(after_help = "Example: waarborg import fideslang systems.yml organization.yml -o privacy.toml")]
    Fideslang {
        /// Manifests
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
        /// Where to write the policy; what stands there is never replaced [default: standard output]
        #[arg(short, long, value_name = "FILE")]
        output: Option<PathBuf>,
        /// Only say what would not be taken over
        #[arg(long)]
        dry_run: bool,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum SchemaOf {
    /// privacy.toml
    Privacy,
    /// systems.toml
    Systems,
    /// All keys, as Markdown
    Reference,
    /// The laws, periods and decisions that are known, as Markdown
    Law,
    /// The rules of `check`, each with its page, as Markdown
    Rules,
}

#[derive(Debug, Subcommand)]
pub(crate) enum RegisterCommand {
    /// Make a policy of a register in XLSX or CSV, one that Waarborg made or one of the organisation's own
    #[command(after_help = "Example: waarborg register import register.xlsx -o privacy.toml")]
    Import(RegisterImport),
}

/// What to read, and how.
#[derive(Debug, Args)]
pub(crate) struct RegisterImport {
    /// The register
    pub(crate) file: PathBuf,
    /// Where to write the policy; never over another file [default: standard output]
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// Which column is which field, and which of its words mean which of ours
    #[arg(long, value_name = "FILE")]
    pub(crate) mapping: Option<PathBuf>,
    /// The sheet to read [default: the one that looks most like a register]
    #[arg(long, value_name = "NAME")]
    pub(crate) sheet: Option<String>,
    /// Write nothing; say what each row would become
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// Write a mapping to correct instead of a policy
    #[arg(long, conflicts_with_all = ["mapping", "dry_run"])]
    pub(crate) propose_mapping: bool,
}
