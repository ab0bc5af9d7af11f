//! Prints the draft of a statement and what `check` finds in it: `drafts FILE`.
#![expect(clippy::print_stdout, reason = "an example talks to whoever runs it")]

use waarborg_policy::check::check;
use waarborg_policy::model::Language;

fn main() -> std::io::Result<()> {
    let Some(path) = std::env::args().nth(1) else { return Ok(()) };
    let page = waarborg_reader::Page::plain(String::from_utf8_lossy(&std::fs::read(path)?));
    let draft = waarborg_reader::draft(&page);
    println!("{}", draft.toml);
    let Some(policy) = &draft.policy else { return Ok(()) };
    let report = check(policy, jiff::civil::date(2026, 11, 22));
    for finding in &report.findings {
        let words = draft.places.place(&finding.path).and_then(|place| page.text.get(place)).unwrap_or("-");
        let words: String = words.chars().take(140).collect();
        println!(
            "{:?} {} {} | {} | {}",
            finding.severity,
            finding.code,
            finding.path,
            finding.message(Language::Nl),
            words.replace('\n', " ")
        );
    }
    for question in &draft.questions {
        println!("? {} {:?}", question.path, question.about);
    }
    Ok(())
}
