//! One command, one file. No command holds a rule.

mod apply;
mod check;
mod demo;
mod evidence;
mod explain;
mod fmt;
mod hold;
mod make;
mod plan;
mod promises;
mod schema;
mod show;
mod statement;
mod systems;

use std::process::ExitCode;

use waarborg_policy::messages::Message;

use crate::folder::Unread;
use crate::options::{Command, Options};
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
    match dispatch(options, printer) {
        Err(error) if error.is::<Unread>() => {
            if let Some(Unread(refused)) = error.downcast_ref() {
                let text = render::faults(refused, printer.language, false);
                printer.faults(text.trim_end());
            }
            Err(Trouble(Message::new("file-unread")).into())
        }
        other => other,
    }
}

fn dispatch(options: &Options, printer: &mut Printer) -> anyhow::Result<Outcome> {
    let common = &options.common;
    match &options.command {
        Command::Check { paths } => check::run(common, paths, printer),
        Command::Explain { code } => explain::run(code.as_deref(), printer),
        Command::Promises => promises::run(common, printer),
        Command::Statement { output } => statement::run(common, output.as_deref(), printer),
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
        Command::Demo { folder, customers } => demo::run(common, folder, *customers, printer),
        Command::Completion { shell } => make::completion(*shell),
        Command::Man => make::man(),
    }
}
