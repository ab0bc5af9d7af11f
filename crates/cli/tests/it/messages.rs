//! Every error has its words, in both languages.

use waarborg_policy::messages::has;
use waarborg_policy::model::Language;

/// The places that name messages.
const SOURCES: &[&str] = &[
    include_str!("../../../evidence/src/log/error.rs"),
    include_str!("../../../evidence/src/key/error.rs"),
    include_str!("../../../evidence/src/checkpoint.rs"),
    include_str!("../../../evidence/src/note.rs"),
    include_str!("../../../evidence/src/chain.rs"),
    include_str!("../../../evidence/src/entry/mod.rs"),
    include_str!("../../../evidence/src/said.rs"),
    include_str!("../../../evidence/src/walk.rs"),
    include_str!("../../../evidence/src/verify/fault.rs"),
    include_str!("../../../office/src/error.rs"),
    include_str!("../../../systems/src/sqlite/connect.rs"),
    include_str!("../../src/trouble.rs"),
    include_str!("../../src/files.rs"),
    include_str!("../../src/folder.rs"),
    include_str!("../../src/edge.rs"),
    include_str!("../../src/commands/adopt/mod.rs"),
    include_str!("../../src/commands/adopt/put.rs"),
    include_str!("../../src/commands/apply.rs"),
    include_str!("../../src/commands/check.rs"),
    include_str!("../../src/commands/document.rs"),
    include_str!("../../src/commands/notice.rs"),
    include_str!("../../src/commands/statement.rs"),
    include_str!("../../../documents/src/statement/mod.rs"),
    include_str!("../../src/commands/demo.rs"),
    include_str!("../../src/commands/evidence.rs"),
    include_str!("../../src/commands/explain.rs"),
    include_str!("../../src/commands/export.rs"),
    include_str!("../../src/commands/fmt.rs"),
    include_str!("../../src/commands/hold.rs"),
    include_str!("../../src/commands/import.rs"),
    include_str!("../../src/commands/mod.rs"),
    include_str!("../../src/commands/register.rs"),
    include_str!("../../../documents/src/register/import/cells.rs"),
    include_str!("../../../documents/src/register/import/edit.rs"),
    include_str!("../../../documents/src/register/import/fill/basis.rs"),
    include_str!("../../../documents/src/register/import/fill/data.rs"),
    include_str!("../../../documents/src/register/import/fill/keep.rs"),
    include_str!("../../../documents/src/register/import/fill/mod.rs"),
    include_str!("../../../documents/src/register/import/fill/recipients.rs"),
    include_str!("../../../documents/src/register/import/foreign.rs"),
    include_str!("../../../documents/src/register/import/languages.rs"),
    include_str!("../../../documents/src/register/import/mapping.rs"),
    include_str!("../../../documents/src/register/import/mod.rs"),
    include_str!("../../../documents/src/register/import/own.rs"),
    include_str!("../../../documents/src/register/import/rows.rs"),
    include_str!("../../../documents/src/register/import/words.rs"),
];

#[test]
fn every_error_has_its_words_in_both_languages() {
    let starts = ["::new(\"", "=> \"chain-", "(\"connect-", "about(\"", "about_file(\""];
    let mut seen = 0;
    for source in SOURCES {
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
                ];
                let within = ["io-", "checkpoint-", "note-", "entry-", "chain-", "verify-"];
                if !beside.iter().chain(&within).any(|part| name.starts_with(part)) {
                    assert!(has(Language::Nl, &format!("{name}-help")), "{name}-help");
                }
            }
        }
    }
    assert!(seen > 70, "only {seen} names were found");
}
