//! Prints the draft of a statement, and what `check` finds in it.

use std::process::ExitCode;

use waarborg_policy::check::check;
use waarborg_policy::model::Language;
use waarborg_reader::{Page, draft};

#[expect(clippy::print_stdout, clippy::print_stderr, reason = "an example prints what it shows")]
fn main() -> ExitCode {
    for path in std::env::args().skip(1) {
        let text = match std::fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) => {
                eprintln!("{path}: {error}");
                return ExitCode::from(2);
            }
        };
        let made = draft(&Page::plain(text.as_str()));
        println!("{}", made.toml);
        for question in &made.questions {
            println!("? {} {:?}", question.path, question.about);
        }
        let Some(policy) = &made.policy else { return ExitCode::from(2) };
        for finding in &check(policy, jiff::civil::date(2026, 11, 22)).findings {
            let words =
                made.places.finding(finding, policy).first().and_then(|place| text.get(place.clone()));
            let words: String = words.unwrap_or("-").chars().take(90).collect();
            println!("{} {}: {}\n      {words:?}", finding.code, finding.path, finding.message(Language::Nl));
        }
    }
    ExitCode::SUCCESS
}
