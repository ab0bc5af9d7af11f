//! One command, one file. No command holds a rule.

mod adopt;
mod apply;
mod check;
mod cookies;
mod demo;
mod diff;
mod document;
mod evidence;
mod explain;
mod export;
mod fmt;
mod hold;
mod import;
mod level;
mod make;
mod notice;
mod plan;
mod promises;
mod read;
mod register;
mod schema;
mod show;
mod statement;
mod systems;

use std::process::ExitCode;

use waarborg_policy::messages::Message;

use crate::folder::Unread;
use crate::options::{Command, Format, Options, RegisterCommand, SchemaOf};
use crate::printer::Printer;
use crate::render;
use crate::trouble::Trouble;

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// Fine.
    Fine,
    /// Errors found, a promise broken, a plan refused.
    Findings,
}

impl Outcome {
    pub(crate) fn code(self) -> ExitCode {
        match self {
            Outcome::Fine => ExitCode::SUCCESS,
            Outcome::Findings => ExitCode::from(1),
        }
    }
}

/// Runs a command. A file that does not read is a finding of its own, shown with its lines.
pub(crate) fn run(options: &Options, printer: &mut Printer) -> anyhow::Result<Outcome> {
    refuse_format(options)?;
    match dispatch(options, printer) {
        Err(error) if error.is::<Unread>() => {
            show_faults(&error, printer);
            Err(Trouble(Message::new("file-unread")).into())
        }
        other => other,
    }
}

/// Shows why a file cannot be read, with its lines.
pub(crate) fn show_faults(error: &anyhow::Error, printer: &mut Printer) {
    match error.downcast_ref() {
        Some(Unread(refused)) => {
            let text = render::faults(refused, printer.language, false);
            printer.faults(text.trim_end());
        }
        None => printer.failure(error),
    }
}

/// Refuses a form of output that a command cannot make, and names those that it can.
fn refuse_format(options: &Options) -> anyhow::Result<()> {
    const BOTH: &[Format] = &[Format::Text, Format::Json];
    const TEXT: &[Format] = &[Format::Text];
    const WORDS: &[Format] = &[Format::Text, Format::Md, Format::Html, Format::Json];
    const CHECK: &[Format] = &[Format::Text, Format::Json, Format::Jsonl, Format::Sarif, Format::Html];
    const REGISTER: &[Format] =
        &[Format::Md, Format::Html, Format::Xlsx, Format::Csv, Format::Json, Format::Text];
    let can: &[Format] = match &options.command {
        Command::Check { .. } => CHECK,
        Command::Read { .. } => &[Format::Text, Format::Json, Format::Labels],
        Command::Statement { .. } | Command::Cookies { .. } | Command::Notice { .. } => {
            &[Format::Md, Format::Html, Format::Text]
        }
        Command::Export { .. } | Command::Import(_) => TEXT,
        Command::Register { command: None, .. } => REGISTER,
        Command::Diff { .. } => WORDS,
        Command::Schema { of: SchemaOf::Reference | SchemaOf::Law | SchemaOf::Rules } => TEXT,
        Command::Fmt { .. } | Command::Demo { .. } | Command::Completion { .. } | Command::Man => TEXT,
        _ => BOTH,
    };
    let format = options.common.format;
    if can.contains(&format) {
        return Ok(());
    }
    let words: Vec<&str> = can.iter().map(|format| format.word()).collect();
    let message =
        Message::new("format-unsupported").text("format", format.word()).text("can", words.join(", "));
    Err(Trouble(message).into())
}

fn dispatch(options: &Options, printer: &mut Printer) -> anyhow::Result<Outcome> {
    let common = &options.common;
    match &options.command {
        Command::Check { paths, output, allow_private, record } => {
            let (output, private, record) = (output.as_deref(), *allow_private, *record);
            check::run(common, &check::Wanted { paths, output, private, record }, printer)
        }
        Command::Read { statements, output, ask, answers, allow_private } => {
            let (output, answers) = (output.as_deref(), answers.as_deref());
            let (ask, private) = (*ask, *allow_private);
            read::run(&read::Wanted { statements, output, ask, answers, private }, printer)
        }
        Command::Explain { code } => explain::run(code.as_deref(), printer),
        Command::Promises { policy } => promises::run(common, policy.as_deref(), printer),
        Command::Statement { output } => statement::run(common, output.as_deref(), printer),
        Command::Cookies { output } => cookies::run(common, output.as_deref(), printer),
        Command::Notice { form, purpose, output } => {
            let (form, purpose) = (form.as_deref(), purpose.as_deref());
            notice::run(common, &notice::Asked { form, purpose }, output.as_deref(), printer)
        }
        Command::Level { document } => level::run(common, *document, printer),
        Command::Export { vocabulary, output } => {
            export::run(common, *vocabulary, output.as_deref(), printer)
        }
        Command::Import(command) => import::run(command, printer),
        Command::Register { output, command: None } => register::run(common, output.as_deref(), printer),
        Command::Register { command: Some(RegisterCommand::Import(wanted)), .. } => {
            register::import(common, wanted, printer)
        }
        Command::Adopt { file, answers, questions, yes, output } => {
            let (questions, yes) = (*questions, *yes);
            let (file, answers, output) = (file.as_deref(), answers.as_deref(), output.as_deref());
            adopt::run(common, &adopt::Wanted { file, answers, questions, yes, output }, printer)
        }
        Command::Diff { old, new } => diff::run(old, new, printer),
        Command::Fmt { files, check } => fmt::run(common, files, *check, printer),
        Command::Schema { of } => schema::run(*of, printer),
        Command::Show { path, origin } => show::run(common, path.as_deref(), *origin, printer),
        Command::Systems(command) => systems::run(common, command, printer),
        Command::Plan { clock_is_right } => plan::run(common, *clock_is_right, printer),
        Command::Apply { plan, more_than_a_fifth, why, by, clock_is_right, yes } => {
            let (clock_is_right, yes) = (*clock_is_right, *yes);
            let why = why.as_deref();
            apply::run(
                common,
                &apply::Wanted { plan, more_than_a_fifth, why, by, clock_is_right, yes },
                printer,
            )
        }
        Command::Hold(command) => hold::run(common, command, printer),
        Command::Evidence(command) => evidence::run(common, command, printer),
        Command::Demo { folder, customers, no_serve: _ } => demo::run(common, folder, *customers, printer),
        Command::Completion { shell } => make::completion(*shell),
        Command::Man => make::man(),
    }
}
