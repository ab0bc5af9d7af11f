//! Nothing that a text, a file or its name holds steers the terminal of whoever reads what is printed.

use crate::check_statement::WERF;
use crate::support::{Ran, run_in, run_with};

/// Clears a screen, sets a title, turns the order of letters, goes back to the begin of a line.
const SIGNS: &str = "\u{1b}[2J\u{1b}]0;x\u{7}\u{9b}2J\u{202e}\u{2066}\r\u{8}\u{7f}\u{85}";

fn steers(letter: char) -> bool {
    letter.is_control() && !matches!(letter, '\n' | '\t')
        || matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn nothing(what: &str, ran: &Ran) {
    for text in [&ran.out, &ran.err] {
        assert!(!text.contains(steers), "{what}: {text:?}");
    }
}

#[test]
fn nothing_printed_steers_a_terminal() {
    let folder = tempfile::tempdir().unwrap();
    let own = |name: &str| folder.path().join(name);
    let text = WERF
        .replace("Stichting", &format!("Stichting{SIGNS}"))
        .replace("voor altijd", &format!("voor {SIGNS}altijd"))
        .replace("Hoe lang", &format!("Hoe {SIGNS}lang"));
    // A name of a file holds whatever it likes, but for a slash.
    let name = format!("a{}.txt", SIGNS.replace('/', ""));
    std::fs::write(own(&name), &text).unwrap();
    std::fs::write(own("a.txt"), &text).unwrap();
    for arguments in [
        &["check", &name][..],
        &["check", &name, "-v"],
        &["check", "."],
        &["check", &name, "--format", "html"],
        &["check", &name, "--format", "json"],
        &["check", &name, "--format", "jsonl"],
        &["check", &name, "--format", "sarif"],
        &["read", &name],
        &["read", &name, "--format", "json"],
        &["read", &name, "--format", "labels"],
        &["check", &format!("weg{name}")],
        &["read", &format!("weg{name}")],
        &["check", &format!("https://x{SIGNS}.invalid/")],
        &["check", &format!("ftp://x{SIGNS}/")],
    ] {
        let ran = run_in(folder.path(), arguments);
        assert!(ran.code >= 0 && ran.out.len() + ran.err.len() > 0, "{arguments:?}");
        nothing(&format!("{arguments:?}"), &ran);
    }
    let asked = run_with(folder.path(), &["read", "a.txt", "--ask"], format!("{SIGNS}\nn\n").as_bytes());
    nothing("--ask", &asked);
    let told = run_in(folder.path(), &["check", "a.txt"]);
    assert!(told.out.contains('\u{241b}'), "what was there is shown as a mark: {}", told.out);
    // A page too: what a browser shows is then in the order in which it stands.
    assert!(run_in(folder.path(), &["check", "a.txt", "-o", "a.html"]).code <= 1);
    assert!(!std::fs::read_to_string(own("a.html")).unwrap().contains(steers));
}

/// For programs nothing is lost: JSON writes such a character by its number.
#[test]
fn programs_get_what_stands_there() {
    let folder = tempfile::tempdir().unwrap();
    let text = WERF.replace("Facturen bewaren", "Facturen\u{9b}\u{202e} bewaren");
    std::fs::write(folder.path().join("a.txt"), text).unwrap();
    let ran = run_in(folder.path(), &["check", "a.txt", "--format", "json"]);
    assert!(ran.out.contains("\\u009b\\u202e"), "{}", ran.out);
    let document: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    let findings = document["findings"].as_array().unwrap();
    assert!(
        findings.iter().any(|finding| finding["words"]
            .as_str()
            .is_some_and(|words| words.contains("Facturen\u{9b}\u{202e} bewaren"))),
        "{}",
        ran.out
    );
}

/// A policy with such words in it, and one that does not read.
#[test]
fn nor_does_a_policy() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("privacy.toml");
    for text in [
        "waarborg = 1\n[organisation]\nid = \"x\"\nname = \"X\\u001b[2J\\u009b\u{9b}\u{202e}\"\n",
        "waarborg = 1\n[organisation]\nid = \"x\"\nname = \"X\"\n\"so\\u001b[2J\u{9b}rt\" = 1 # \u{9b}\u{202e}\n",
        "waarborg = \u{1b}[2J \u{9b}\n",
    ] {
        std::fs::write(&file, text).unwrap();
        for arguments in
            [&["check"][..], &["check", "privacy.toml", "-v"], &["show"], &["adopt", "--questions"]]
        {
            nothing(&format!("{arguments:?} {text:?}"), &run_in(folder.path(), arguments));
        }
    }
}
