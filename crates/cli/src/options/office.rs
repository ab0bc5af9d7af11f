//! What is asked of an office: its systems, its holds, its evidence.

use std::path::PathBuf;

use clap::{Subcommand, ValueEnum};
use jiff::civil::Date;

use super::day;

#[derive(Debug, Subcommand)]
pub(crate) enum Systems {
    /// Compare the map with the real databases
    #[command(after_help = "Example: waarborg systems check")]
    Check,
    /// Make the run table that lets a crash leave no doubt
    #[command(after_help = "Example: waarborg systems prepare crm")]
    Prepare {
        /// The system
        system: String,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum HoldCommand {
    /// Place a hold on a row and what hangs under it
    #[command(
        after_help = "Example: waarborg hold add crm.customers 1042 --reason dispute --owner Noor --review 2027-03-01"
    )]
    Add {
        /// SYSTEM.TABLE
        table: String,
        /// The row's key
        key: String,
        /// Why
        #[arg(long, value_enum)]
        reason: Reason,
        /// Who looks after it
        #[arg(long)]
        owner: String,
        /// When it is looked at again
        #[arg(long, value_name = "DATE", value_parser = day)]
        review: Date,
        /// The clock is right, although the log was not written for long
        #[arg(long)]
        clock_is_right: bool,
    },
    /// List the holds that stand
    #[command(after_help = "Example: waarborg hold list")]
    List,
    /// Lift a hold
    #[command(after_help = "Example: waarborg hold lift h1")]
    Lift {
        /// The hold's id
        hold: String,
        /// The clock is right, although the log was not written for long
        #[arg(long)]
        clock_is_right: bool,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Reason {
    /// A legal claim
    Claim,
    /// A dispute
    Dispute,
    /// An inspection
    Inspection,
    /// A request of a person
    Request,
    /// A breach
    Breach,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Evidence {
    /// List the entries
    #[command(after_help = "Example: waarborg evidence list")]
    List,
    /// Write the log to one file that anyone can verify
    #[command(after_help = "Example: waarborg evidence export -o evidence.jsonl")]
    Export {
        /// The file
        #[arg(short, long, value_name = "FILE")]
        output: PathBuf,
    },
    /// Sign and print a checkpoint, for somebody else to keep
    #[command(after_help = "Example: waarborg evidence checkpoint > kept.txt")]
    Checkpoint,
    /// Print the public key that signs the log
    #[command(after_help = "Example: waarborg evidence key > key.pub")]
    Key,
    /// Keep a checkpoint that somebody else has seen: the log may not become older than it
    #[command(after_help = "Example: waarborg evidence keep kept.txt --by accountant")]
    Keep {
        /// The checkpoint
        file: PathBuf,
        /// Who has seen it: a role or a system, no name of a person
        #[arg(long, default_value = "outside", value_name = "WHO")]
        by: String,
    },
    /// Begin a new log where the old one is lost, and say so in it
    #[command(after_help = "Example: waarborg evidence begin-anew")]
    BeginAnew,
    /// Verify the log, this organisation's own or an exported file
    #[command(after_help = "Example: waarborg evidence verify evidence.jsonl --checkpoint kept.txt")]
    Verify {
        /// An exported file [default: this organisation's log]
        file: Option<PathBuf>,
        /// The public key: a file, or the key itself
        #[arg(long, value_name = "PUB")]
        key: Option<String>,
        /// A checkpoint that somebody else kept
        #[arg(long, value_name = "FILE")]
        checkpoint: Option<PathBuf>,
    },
}
