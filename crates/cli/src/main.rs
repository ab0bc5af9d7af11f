//! The `waarborg` command: thin commands over the crates that hold the rules.

mod commands;
mod edge;
mod folder;
mod options;
mod printer;
mod render;

use std::process::ExitCode;

use clap::Parser as _;

fn main() -> ExitCode {
    let options = options::Options::parse();
    let mut printer = printer::Printer::new(&options.common);
    match commands::run(&options, &mut printer) {
        Ok(outcome) => outcome.code(),
        Err(error) => {
            printer.failure(&error);
            ExitCode::from(2)
        }
    }
}
