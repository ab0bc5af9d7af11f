//! Which of the golden findings come out of reading the five statements and checking the draft.

use std::collections::BTreeSet;

use jiff::civil::date;
use waarborg_policy::check::check;
use waarborg_policy::load::{NoShelf, load};
use waarborg_reader::{Page, draft};
use waarborg_testkit::{left_out, shared};

/// The golden findings of a statement, from the list beside the repository.
fn golden(rules: &str, name: &str) -> BTreeSet<String> {
    let start = format!("* **{name}**: ");
    let line = rules.lines().find_map(|line| line.strip_prefix(&start)).unwrap();
    let codes = line.trim_end_matches('.').split(", ");
    codes.map(|code| code.split(' ').next().unwrap_or_default().to_owned()).collect()
}

const SEEDS: [(&str, &str, f64); 5] = [
    ("JSO", "seed-jso", 0.9),
    ("JzvE", "seed-jzve", 0.9),
    ("JessWorks", "seed-jessworks", 0.9),
    ("JTB-Care", "seed-jtbcare", 0.9),
    ("JTB Meettechniek", "seed-jtbmeet", 0.9),
];

#[test]
fn golden_findings_come_out_of_the_text() {
    let Some(rules) = shared("domain/rules.md") else {
        left_out("the golden findings of five statements");
        return;
    };
    let rules = std::fs::read_to_string(rules).unwrap();
    for (name, file, least) in SEEDS {
        let golden = golden(&rules, name);
        let text = std::fs::read_to_string(shared(&format!("statements/{file}.txt")).unwrap()).unwrap();
        let made = draft(&Page::plain(text.as_str()));
        let policy = load("privacy.toml", &made.toml, &NoShelf).unwrap();
        let report = check(&policy, date(2026, 11, 22));
        let found: BTreeSet<String> = report.findings.iter().map(|finding| finding.code.to_owned()).collect();
        let missing: Vec<_> = golden.difference(&found).cloned().collect();
        let extra: Vec<_> = found.difference(&golden).cloned().collect();
        let here = golden.len() - missing.len();
        eprintln!("{name}: {here} of {}\n  missing {missing:?}\n  extra {extra:?}", golden.len());
        assert!(here as f64 >= least * golden.len() as f64);
    }
}
