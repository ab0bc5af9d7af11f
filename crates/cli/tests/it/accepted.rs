//! A finding that is set aside stays visible, and the office's log knows of it; what law a finding rests on is said.

use serde_json::{Value, json};

use crate::support::{Practice, run_in};

const REASON: &str = "de termijn is een keuze van het bestuur";

/// The line of the log about the last check.
fn last_check(practice: &Practice) -> Value {
    let log = String::from_utf8(practice.bytes(".waarborg/evidence/log")).unwrap();
    assert!(!log.contains("bestuur"), "the log holds no sentence");
    let mut lines = log.lines().rev().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    lines.find(|line| line["kind"] == "checked").unwrap()
}

#[test]
fn the_log_says_what_is_set_aside_and_until_when_but_not_why() {
    let practice = Practice::new(5);
    practice.run(&["plan", "-q"]);
    assert_eq!(practice.run(&["check", "--record", "--today", "2026-11-22"]).code, 0);
    assert!(last_check(&practice).get("accepted").is_none());
    let accept = format!("\n[accept]\nDDL-STRICTER = {{ until = 2027-06-01, why = \"{REASON}\" }}\n");
    std::fs::write(practice.path("privacy.toml"), waarborg_demo::POLICY.to_owned() + &accept).unwrap();
    let ran = practice.run(&["check", "--record", "--today", "2026-11-22", "--language", "en"]);
    assert!(ran.out.contains(&format!("[accepted until 2027-06-01: {REASON}]")), "{}", ran.out);
    assert!(ran.out.contains("1 accepted"), "{}", ran.out);
    let known = json!([{ "code": "DDL-STRICTER", "until": "2027-06-01", "n": 1 }]);
    assert_eq!(last_check(&practice)["accepted"], known);
    // Its time is up: it counts again, and the log says nothing of it any more.
    let ran = practice.run(&["check", "--record", "--today", "2027-06-02", "--language", "en"]);
    assert!(ran.out.contains("the acceptance of DDL-STRICTER ended on 2027-06-01"), "{}", ran.out);
    assert!(last_check(&practice).get("accepted").is_none());
    assert_eq!(practice.run(&["evidence", "verify"]).code, 0);
}

#[test]
fn every_finding_names_the_law_it_rests_on() {
    let folder = tempfile::tempdir().unwrap();
    let text = "waarborg = 1\n[organisation]\nid = \"x\"\nname = \"X\"\n[statement]\ntranscribes = true\n[recipient]\nfirm = { name = \"Firm\", country = \"GB\" }\n";
    std::fs::write(folder.path().join("privacy.toml"), text).unwrap();
    let json = |day: &str| {
        let ran = run_in(folder.path(), &["check", "--format", "json", "--language", "en", "--today", day]);
        serde_json::from_str::<Value>(&ran.out).unwrap()
    };
    let then = json("2018-06-01");
    let findings = then["findings"].as_array().unwrap();
    assert!(!findings.is_empty() && findings.iter().all(|finding| finding["law"] == then["law"]));
    assert!(then["law"].as_str().unwrap().parse::<jiff::civil::Date>().is_ok());
    let decision = "the adequacy decision for the United Kingdom";
    assert_eq!(then["later"], json!([{ "what": decision, "from": "2021-06-28" }]));
    assert_eq!(json("2026-11-22")["later"], json!([]));
    let text = run_in(folder.path(), &["check", "--language", "en", "--today", "2018-06-01"]).out;
    assert!(
        text.contains(&format!("not in force yet on 2018-06-01: {decision} (from 2021-06-28)")),
        "{text}"
    );
    assert!(run_in(folder.path(), &["schema", "law"]).out.contains("| `GB` | the United Kingdom |"));
}
