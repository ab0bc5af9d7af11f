//! Commands and their options; help, completion and the man page are made from this.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;
use waarborg_policy::model::Language;

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

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Check a statement or a policy against the law, as a compiler checks a program
    #[command(
        after_help = "Example: waarborg check https://example.org/privacy, or waarborg check privacy.pdf --format html -o page.html"
    )]
    Check {
        /// Statements (text, Markdown, HTML, PDF, DOCX, an address, or - for standard input), policies, or folders with
        /// them
        paths: Vec<PathBuf>,
        /// Where to write the page with the findings in the margin (--format html); of several statements a folder
        #[arg(short, long, value_name = "FILE")]
        output: Option<PathBuf>,
        /// Fetch addresses of one's own network too
        #[arg(long)]
        allow_private: bool,
    },
    /// Make of a statement the draft of a policy, each value with the words it came from
    #[command(after_help = "Example: waarborg read privacy.html -o privacy.toml")]
    Read {
        /// The statement: text, Markdown, HTML, PDF, DOCX, an address, or - for standard input; for labels several, and
        /// folders
        #[arg(required = true)]
        statements: Vec<PathBuf>,
        /// Where to write the policy; of several statements, the folder for their labels [default: standard output]
        #[arg(short, long, value_name = "FILE")]
        output: Option<PathBuf>,
        /// Ask what the text leaves open
        #[arg(long)]
        ask: bool,
        /// Answers: a TOML file with paths of questions, each with true, false or the value
        #[arg(long, value_name = "FILE")]
        answers: Option<PathBuf>,
        /// Fetch addresses of one's own network too
        #[arg(long)]
        allow_private: bool,
    },
    /// Explain a rule: what it looks for, why, the article, the remedy
    #[command(after_help = "Example: waarborg explain RET-OPEN-END")]
    Explain {
        /// The rule's code; without it all rules are listed
        code: Option<String>,
    },
    /// List what the policy promises, how each promise is verified, and how it stands
    #[command(after_help = "Example: waarborg promises --format json")]
    Promises {
        /// A policy, or a folder with one [default: the folder of --in]
        policy: Option<PathBuf>,
    },
    /// Make the privacy statement
    #[command(after_help = "Example: waarborg statement --format html --language en -o privacy.html")]
    Statement {
        /// Where to write it [default: standard output]
        #[arg(short, long, value_name = "FILE")]
        output: Option<PathBuf>,
    },
    /// Make the cookie page
    #[command(after_help = "Example: waarborg cookies --format html -o cookies.html")]
    Cookies {
        /// Where to write it [default: standard output]
        #[arg(short, long, value_name = "FILE")]
        output: Option<PathBuf>,
    },
    /// Write the policy in the words of another vocabulary
    #[command(after_help = "Example: waarborg export --as dpv -o privacy.jsonld")]
    Export {
        /// Which vocabulary
        #[arg(long = "as", value_enum)]
        vocabulary: Vocabulary,
        /// Where to write it [default: standard output]
        #[arg(short, long, value_name = "FILE")]
        output: Option<PathBuf>,
    },
    /// Make the short notice of a form, with the text of its boxes
    #[command(after_help = "Example: waarborg notice --form contact --format html")]
    Notice {
        /// The form, as purposes name it in `forms`
        #[arg(long, value_name = "FORM", conflicts_with = "purpose")]
        form: Option<String>,
        /// One purpose, in a form or not
        #[arg(long, value_name = "ID")]
        purpose: Option<String>,
        /// Where to write it [default: standard output]
        #[arg(short, long, value_name = "FILE")]
        output: Option<PathBuf>,
    },
    /// Measure how plain the language of the documents is
    #[command(after_help = "Example: waarborg level statement --language en")]
    Level {
        /// Which document [default: all of them]
        #[arg(value_enum)]
        document: Option<Measured>,
    },
    /// Make a policy of what stands elsewhere
    #[command(subcommand, after_help = "Example: waarborg import fideslang manifest.yml --dry-run")]
    Import(Import),
    /// Make the register of processing activities, or read one from a spreadsheet
    #[command(
        args_conflicts_with_subcommands = true,
        after_help = "Example: waarborg register --format xlsx -o register.xlsx"
    )]
    Register {
        /// Where to write it [default: standard output]
        #[arg(short, long, value_name = "FILE")]
        output: Option<PathBuf>,
        #[command(subcommand)]
        command: Option<RegisterCommand>,
    },
    /// Turn a policy that records a text into one that speaks: decide what the text says badly, and take over or
    /// change what the law adds
    #[command(
        after_help = "Example: waarborg adopt --questions -o answers.toml, then waarborg adopt --answers answers.toml"
    )]
    Adopt {
        /// The policy, or a folder with one [default: the folder of --in]
        file: Option<PathBuf>,
        /// Answers, from a file that --questions made
        #[arg(long, value_name = "FILE")]
        answers: Option<PathBuf>,
        /// Write the questions with places to fill in, and adopt nothing
        #[arg(long)]
        questions: bool,
        /// Take over what the law adds without asking; what must be decided is never decided so
        #[arg(long)]
        yes: bool,
        /// Where to write it [default: in the policy's place, keeping what stood there]
        #[arg(short, long, value_name = "FILE")]
        output: Option<PathBuf>,
    },
    /// Tell two versions of a policy apart in words: what changed, who must be told, and why
    #[command(after_help = "Example: waarborg diff privacy.toml new.toml --format html > changes.html")]
    Diff {
        /// The version that holds: a policy, or a folder with one
        old: PathBuf,
        /// The version that is to come
        new: PathBuf,
    },
    /// Write files in the one canonical way
    #[command(after_help = "Example: waarborg fmt --check privacy.toml")]
    Fmt {
        /// Files [default: privacy.toml and systems.toml]
        files: Vec<PathBuf>,
        /// Change nothing; exit 1 where something would change
        #[arg(long)]
        check: bool,
    },
    /// Print the JSON Schema of privacy.toml or systems.toml, or the reference of all keys or of the law
    #[command(after_help = "Example: waarborg schema > privacy.schema.json")]
    Schema {
        /// Which file
        #[arg(value_enum, default_value = "privacy")]
        of: SchemaOf,
    },
    /// Show every value of the policy and where it comes from
    #[command(after_help = "Example: waarborg show --origin purpose.billing")]
    Show {
        /// Only paths that begin so
        path: Option<String>,
        /// Say where each value comes from
        #[arg(long)]
        origin: bool,
    },
    /// Look at the systems that hold the data
    #[command(subcommand, after_help = "Example: waarborg systems check")]
    Systems(Systems),
    /// Plan what must end, and why; ends nothing
    #[command(after_help = "Example: waarborg plan --today 2027-01-01")]
    Plan {
        /// The clock is right, although the log was not written for long
        #[arg(long)]
        clock_is_right: bool,
    },
    /// Carry out a plan
    #[command(after_help = "Example: waarborg apply latest --more-than-a-fifth customers")]
    Apply {
        /// The plan's digest, the beginning of it, or `latest`
        plan: String,
        /// A table of which more than a fifth may end: SYSTEM.TABLE, or a name that one system has
        #[arg(long = "more-than-a-fifth", value_name = "TABLE")]
        more_than_a_fifth: Vec<String>,
        /// Why that is right; it stays in the office's own records
        #[arg(long, value_name = "TEXT")]
        why: Option<String>,
        /// Who decides this
        #[arg(long, value_name = "NAME", default_value = "command line")]
        by: String,
        /// The clock is right, although the log was not written for long
        #[arg(long)]
        clock_is_right: bool,
        /// Do not ask
        #[arg(long)]
        yes: bool,
    },
    /// Legal holds: what must stay whatever the policy says
    #[command(subcommand, after_help = "Example: waarborg hold list")]
    Hold(HoldCommand),
    /// The log of evidence
    #[command(subcommand, after_help = "Example: waarborg evidence verify")]
    Evidence(Evidence),
    /// Make a filled example organisation and walk through it
    #[command(after_help = "Example: waarborg demo voorbeeld --language en")]
    Demo {
        /// The folder to make
        #[arg(default_value = "demo")]
        folder: PathBuf,
        /// How many customers
        #[arg(long, default_value_t = 3000)]
        customers: u32,
        /// Serve no page afterwards; this version serves none
        #[arg(long)]
        no_serve: bool,
    },
    /// Print completions for a shell
    #[command(after_help = "Example: waarborg completion bash > /etc/bash_completion.d/waarborg")]
    Completion {
        /// The shell
        #[arg(value_enum)]
        shell: clap_complete::Shell,
    },
    /// Print the man page
    #[command(after_help = "Example: waarborg man > waarborg.1")]
    Man,
}

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
