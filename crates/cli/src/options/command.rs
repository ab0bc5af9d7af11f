//! The commands and what each may be asked.

use std::path::PathBuf;

use clap::Subcommand;

use super::documents::{Import, Measured, RegisterCommand, SchemaOf, Vocabulary};
use super::office::{Evidence, HoldCommand, Systems};

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Check a statement or a policy against the law, as a compiler checks a program
    #[command(
        after_help = "Reads only: writes nothing but the page of -o, and with --record a line in the log of evidence. In a folder it skips what is hidden, node_modules, target, and the pages that it wrote itself.\n\nExample: waarborg check https://example.org/privacy, or waarborg check privacy.pdf --format html -o page.html"
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
        /// Write in the log of evidence of the organisation how many findings its policy has, and which are set aside
        #[arg(long)]
        record: bool,
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
