//! How the program exits: 0 fine, 1 findings, 2 could not run.

use crate::support::Practice;

#[test]
fn a_table_of_exits() {
    let practice = Practice::new(100);
    let without = waarborg_demo::POLICY.replace("[rights]", "[rihgts]");
    std::fs::write(practice.path("unknown.toml"), without).unwrap();
    let findings = include_str!("../../../../examples/jessworks/privacy.toml");
    std::fs::write(practice.path("findings.toml"), findings).unwrap();
    std::fs::write(practice.path("text.toml"), "nothing = = ").unwrap();
    std::fs::write(practice.path("spaced.toml"), waarborg_demo::POLICY.replacen(" = ", "    =    ", 3))
        .unwrap();
    practice.run(&["plan", "-q"]);
    practice.run(&["evidence", "export", "-o", "whole.jsonl"]);
    let whole = std::fs::read_to_string(practice.path("whole.jsonl")).unwrap();
    std::fs::write(practice.path("changed.jsonl"), whole.replacen("\"rows\":", "\"rows\":9", 1)).unwrap();
    let table: &[(&[&str], i32)] = &[
        (&["check"], 0),
        (&["check", "--format", "sarif"], 0),
        (&["check", "findings.toml", "--format", "sarif"], 1),
        (&["check", "--format", "html"], 2),
        (&["check", "findings.toml"], 1),
        (&["check", "unknown.toml"], 2),
        (&["check", "text.toml"], 2),
        (&["check", "nowhere.toml"], 2),
        (&["diff", "privacy.toml", "privacy.toml"], 0),
        (&["diff", "findings.toml", "privacy.toml"], 1),
        (&["diff", "findings.toml", "nowhere.toml"], 2),
        (&["adopt", "findings.toml", "--yes"], 1),
        (&["adopt", "nowhere.toml", "--yes"], 2),
        (&["adopt", "findings.toml", "--answers", "text.toml"], 2),
        (&["adopt", "findings.toml", "--questions"], 0),
        (&["fmt", "--check", "spaced.toml"], 1),
        (&["fmt", "spaced.toml"], 0),
        (&["fmt", "--check", "spaced.toml"], 0),
        (&["fmt", "text.toml"], 2),
        (&["systems", "check"], 0),
        (&["plan"], 0),
        (&["promises"], 1),
        (&["apply", "latest", "--yes"], 1),
        (&["apply", "latest"], 2),
        (&["apply", "nothing", "--yes"], 2),
        (&["hold", "list"], 0),
        (&["hold", "lift", "h7"], 2),
        (&["evidence", "verify"], 0),
        (&["evidence", "verify", "whole.jsonl"], 0),
        (&["evidence", "verify", "changed.jsonl"], 1),
        (&["evidence", "verify", "text.toml"], 1),
        (&["evidence", "verify", "nowhere.jsonl"], 2),
        (&["explain", "RET-OPEN-END"], 0),
        (&["explain", "NOTHING"], 2),
        (&["schema"], 0),
        (&["statement"], 0),
        (&["statement", "--format", "sarif"], 2),
        (&["nonsense"], 2),
    ];
    for (command, code) in table {
        let ran = practice.run(command);
        assert_eq!(ran.code, *code, "{command:?}\n{}{}", ran.out, ran.err);
        // What could not run says so, and what did says nothing of it.
        assert_eq!(
            ran.err.lines().any(|line| line.starts_with("fout: ") || line.starts_with("error: ")),
            ran.err.contains("oplossing: ") || command == &["nonsense"],
            "{command:?}"
        );
    }
}
