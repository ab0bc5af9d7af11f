//! Tasks of the workspace: `cargo xtask test` passes all tests and says which could not run in full; `cargo xtask
//! reference` writes the reference of the language, and with `--check` only compares it.

use std::process::{Command, ExitCode};

fn main() -> ExitCode {
    let task = std::env::args().nth(1);
    let done = match task.as_deref() {
        Some("test") => test(),
        Some("reference") => reference(std::env::args().nth(2).as_deref() == Some("--check")),
        _ => {
            say("usage: cargo xtask test | reference [--check]");
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
    let passed = cargo(&["test", "--workspace", "--locked"]).status().is_ok_and(|status| status.success());
    // Last, where it is read: a test that leaves something out passes, and its own words are not shown.
    let left = left_out();
    if left.is_empty() {
        say("nothing was left out");
    }
    for what in left {
        say(&format!("left out: {what}"));
    }
    passed
}

/// What the tests cannot do on this machine.
fn left_out() -> Vec<&'static str> {
    let beside = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    let shared = std::option_env!("WAARBORG_SHARED").map_or(beside, std::path::PathBuf::from);
    let mut left = Vec::new();
    if !shared.exists() {
        left.push("acceptance on the shared test data: the folder `shared` is not beside this repository");
    }
    if !is_root() {
        left.push("a database that another user may not read: the tests may not become another user");
    }
    left
}

/// Whether the tests may become another user.
fn is_root() -> bool {
    let output = Command::new("id").arg("-u").output();
    output.is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}

/// Writes the pages and the JSON Schemas of `docs/reference` from the table of keys and the data, or only says which are
/// not fresh.
fn reference(check: bool) -> bool {
    let made = [
        ("reference", "en", "docs/reference/keys.md"),
        ("law", "en", "docs/reference/law.md"),
        ("rules", "en", "docs/reference/rules.md"),
        ("rules", "nl", "docs/reference/regels.md"),
        ("privacy", "en", "docs/reference/privacy.schema.json"),
        ("systems", "en", "docs/reference/systems.schema.json"),
    ];
    let mut fine = true;
    for (of, language, path) in made {
        let output = cargo(&["run", "--quiet", "--", "schema", of, "--language", language]).output();
        let Some(output) = output.ok().filter(|output| output.status.success()) else {
            say(&format!("`waarborg schema {of}` failed"));
            return false;
        };
        if !check {
            fine &= std::fs::write(path, output.stdout).is_ok();
        } else if std::fs::read(path).ok().as_ref() != Some(&output.stdout) {
            say(&format!("{path} is not fresh: run `cargo xtask reference`"));
            fine = false;
        }
    }
    fine
}
