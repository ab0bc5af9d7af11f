//! Tasks of the workspace: `cargo xtask test` passes all tests; `cargo xtask reference` writes the reference of the
//! language.

use std::process::{Command, ExitCode};

fn main() -> ExitCode {
    let task = std::env::args().nth(1);
    let done = match task.as_deref() {
        Some("test") => test(),
        Some("reference") => reference(),
        _ => {
            say("usage: cargo xtask test | reference");
            return ExitCode::from(2);
        }
    };
    if done { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

#[expect(clippy::print_stderr, reason = "a task of the workspace talks to whoever runs it")]
fn say(text: &str) {
    eprintln!("{text}");
}

fn cargo(arguments: &[&str]) -> Command {
    let mut command = Command::new(std::option_env!("CARGO").unwrap_or("cargo"));
    command.args(arguments);
    command
}

/// All tests of the workspace. Everything they need is part of the build: SQLite is compiled in.
fn test() -> bool {
    let shared = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    if !shared.exists() {
        say(
            "left out: the acceptance tests against the folder `shared`, which is not beside this repository",
        );
    }
    cargo(&["test", "--workspace", "--locked"]).status().is_ok_and(|status| status.success())
}

/// Writes `docs/reference/keys.md` and the JSON Schemas from the table of keys.
fn reference() -> bool {
    let made = [
        ("reference", "docs/reference/keys.md"),
        ("privacy", "docs/reference/privacy.schema.json"),
        ("systems", "docs/reference/systems.schema.json"),
    ];
    made.into_iter().all(|(of, path)| {
        let output = cargo(&["run", "--quiet", "--", "schema", of]).output();
        output.is_ok_and(|output| output.status.success() && std::fs::write(path, output.stdout).is_ok())
    })
}
