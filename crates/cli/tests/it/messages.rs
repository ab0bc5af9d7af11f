//! Every error has its words, in both languages.

use waarborg_policy::messages::has;
use waarborg_policy::model::Language;

/// The folders whose files name messages, below `crates`.
const FOLDERS: [&str; 5] = ["cli/src", "documents/src", "evidence/src", "office/src", "systems/src/sqlite"];

/// Every file of source in a folder.
fn sources(folder: &std::path::Path, found: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(std::fs::read_to_string(path).unwrap());
        }
    }
}

#[test]
fn every_error_has_its_words_in_both_languages() {
    let starts = ["Message::new(\"", "=> \"chain-", "(\"connect-", "about(\"", "about_file(\""];
    let mut seen = 0;
    let mut all = Vec::new();
    for folder in FOLDERS {
        sources(&std::path::Path::new("..").join(folder), &mut all);
    }
    for source in &all {
        for start in starts {
            for (at, _) in source.match_indices(start) {
                let from = at + start.find('"').unwrap() + 1;
                let name = &source[from..from + source[from..].find('"').unwrap()];
                if !name.contains('-') && name != "recovered" {
                    continue;
                }
                seen += 1;
                for language in [Language::Nl, Language::En] {
                    assert!(has(language, name), "{name}");
                }
                // What explains another message, or is said beside the data, has no remedy of its own.
                let beside = [
                    "recovered",
                    "not-recorded",
                    "export-behind",
                    "no-holds",
                    "began-",
                    "seen-",
                    "notice-ask",
                    "notice-box",
                    "statement-errors",
                    "statement-nowhere",
                    "statement-defaults",
                    "import-count",
                    "export-lost",
                    "register-map",
                    "check-fleet",
                    "check-next",
                    "adopt-not-understood",
                    "doubt-",
                    "check-other",
                    "read-no-terminal",
                    "read-questions",
                    "read-stopped",
                    "read-written",
                    "review-about",
                    // The remedy of a source is a message of its own: several share one.
                    "source-",
                    "statement-absent",
                    "statement-first",
                    "statement-look",
                    "statement-more",
                    "statement-next",
                    "statement-no-",
                    "statement-read",
                    "statement-records",
                    "statement-rest",
                    "statement-under",
                    "statement-unsure",
                ];
                let within = ["io-", "checkpoint-", "note-", "entry-", "chain-", "verify-"];
                if !beside.iter().chain(&within).any(|part| name.starts_with(part)) {
                    assert!(has(Language::Nl, &format!("{name}-help")), "{name}-help");
                }
            }
        }
    }
    assert!(seen > 150, "only {seen} names were found");
}
