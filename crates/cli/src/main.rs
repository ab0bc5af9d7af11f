//! The `waarborg` command: thin commands over the crates that hold the rules.

mod about;
mod commands;
mod doubts;
mod edge;
mod files;
mod folder;
mod named;
mod options;
mod printer;
mod questions;
mod render;
mod render_statement;
mod sarif;
mod source_trouble;
mod subject;
mod trouble;
mod visible;
mod words;

use std::process::ExitCode;

use clap::Parser as _;

fn main() -> ExitCode {
    let options = options::Options::parse();
    let mut printer = printer::Printer::new(&options.common);
    match commands::run(&options, &mut printer) {
        Ok(outcome) => outcome.code(),
        Err(error) => {
            printer.failure(&error);
            let refused = error
                .downcast_ref::<waarborg_office::OfficeError>()
                .is_some_and(waarborg_office::OfficeError::is_refusal);
            ExitCode::from(if refused { 1 } else { 2 })
        }
    }
}
