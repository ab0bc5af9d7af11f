//! Findings for other tools: one SARIF document, whatever the number of files.

use serde_json::Value;
use waarborg_testkit::{left_out, shared};

use crate::support::{Ran, run_in};

/// A contradiction between two places, an absence, and two findings that were accepted, of which one no longer.
const FIRST: &str = r#"waarborg = 1

[organisation]
id = "een"
name = "Één"
address = "Straat 1, 1234 AB Plaats"
email = "info@example.nl"
kvk = "1234567"

[statement]
transcribes = true
claims = ["never-sold"]

[purpose.contact]
data = ["name", "email"]
basis = "contract"
keep = "1 year after last-contact"
recipients = ["facebook"]

[recipient]
facebook = {}

[accept]
META-DATE = { until = 2027-06-01, why = "de versie volgt" }
CHG-NOTICE = { until = 2026-06-01, why = "niet meer" }
"#;

const SECOND: &str = r#"waarborg = 1

[organisation]
id = "twee"
name = "Twee"

[statement]
transcribes = true
"#;

/// Checks both policies, one of them in a folder with a space in its name.
fn check(language: &str) -> (Ran, Value) {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("first.toml"), FIRST).unwrap();
    std::fs::create_dir(folder.path().join("een map")).unwrap();
    std::fs::write(folder.path().join("een map/privacy.toml"), SECOND).unwrap();
    let arguments =
        ["check", "first.toml", "een map", "--format", "sarif", "--today", "2026-11-22", "--language"];
    let ran = run_in(folder.path(), &[&arguments[..], &[language]].concat());
    let document = serde_json::from_str(&ran.out).unwrap();
    (ran, document)
}

fn results(document: &Value) -> &Vec<Value> {
    document["runs"][0]["results"].as_array().unwrap()
}

fn result<'a>(document: &'a Value, code: &str, file: &str) -> &'a Value {
    let of = |result: &&Value| {
        result["ruleId"] == code
            && result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == file
    };
    results(document).iter().find(of).unwrap_or_else(|| panic!("no {code} in {file}"))
}

#[test]
fn a_document_holds_the_findings_of_all_files() {
    let (ran, document) = check("nl");
    assert_eq!((ran.code, ran.err.as_str()), (1, ""));
    assert_eq!(document["runs"].as_array().map(Vec::len), Some(1));
    // Indexes and the date of the law change with every rule and every fact that is added.
    let shape = |code: &str, file: &str| {
        let mut shape = result(&document, code, file).clone();
        shape["ruleIndex"] = Value::Null;
        shape["properties"]["law"] = Value::Null;
        shape
    };
    insta::assert_json_snapshot!(
        "results",
        [
            shape("CLM-SELL", "first.toml"),
            shape("ORG-KVK", "first.toml"),
            shape("META-DATE", "first.toml"),
            shape("CHG-NOTICE", "first.toml"),
            shape("ORG-IDENTITY", "een%20map/privacy.toml"),
        ]
    );
    let mut run = document["runs"][0].clone();
    let driver = run["tool"]["driver"].as_object_mut().unwrap();
    let rules = driver.insert("rules".to_owned(), Value::Null).unwrap();
    driver.insert("version".to_owned(), Value::Null);
    driver.insert("semanticVersion".to_owned(), Value::Null);
    run["results"] = Value::Null;
    run["properties"]["law"] = Value::Null;
    insta::assert_json_snapshot!("run", run);
    let open_end = |rules: &Value| {
        let of = |rule: &&Value| rule["id"] == "RET-OPEN-END";
        rules.as_array().unwrap().iter().find(of).unwrap().clone()
    };
    let (_, english) = check("en");
    let both = [open_end(&rules), open_end(&english["runs"][0]["tool"]["driver"]["rules"])];
    insta::assert_json_snapshot!("rule", both);
}

/// A viewer goes by indexes and regions: each must lead to what the finding is about.
#[test]
fn every_result_leads_to_its_rule_and_its_place() {
    let (_, document) = check("en");
    let rules = document["runs"][0]["tool"]["driver"]["rules"].as_array().unwrap();
    for result in results(&document) {
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(rules[index]["id"], result["ruleId"]);
        assert_eq!(result["properties"]["law"], document["runs"][0]["properties"]["law"]);
        assert!(!result["message"]["text"].as_str().unwrap().is_empty());
    }
    let region = &result(&document, "ORG-KVK", "first.toml")["locations"][0]["physicalLocation"]["region"];
    let number = |name: &str| usize::try_from(region[name].as_u64().unwrap()).unwrap();
    let text = FIRST;
    let found = &text.as_bytes()[number("byteOffset")..number("byteOffset") + number("byteLength")];
    let line = text.lines().nth(number("startLine") - 1).unwrap();
    let columns = line.chars().skip(number("startColumn") - 1);
    let columns: String = columns.take(number("endColumn") - number("startColumn")).collect();
    assert_eq!((String::from_utf8_lossy(found).as_ref(), line), (columns.as_str(), "kvk = \"1234567\""));
    assert!(line.contains(&columns) && columns.contains("1234567"));
}

#[test]
fn a_file_that_cannot_be_read_makes_the_document_incomplete() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("right.toml"), SECOND).unwrap();
    std::fs::write(folder.path().join("wrong.toml"), "nothing = = ").unwrap();
    let ran = run_in(folder.path(), &["check", "right.toml", "wrong.toml", "--format", "sarif"]);
    assert_eq!(ran.code, 2);
    let document: Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(document["runs"][0]["invocations"][0]["executionSuccessful"], false);
    assert!(!results(&document).is_empty() && ran.err.contains("wrong.toml"));
}

#[test]
fn documents_follow_the_standard() {
    let Some(path) = shared("data/sarif/sarif-schema-2.1.0.json") else {
        return left_out("SARIF documents against the schema of the standard");
    };
    let schema: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    for language in ["nl", "en"] {
        let (_, mut document) = check(language);
        let wrong: Vec<String> = validator.iter_errors(&document).map(|error| error.to_string()).collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
        document["runs"][0]["results"][0]["level"] = "serious".into();
        assert!(!validator.is_valid(&document), "the schema tells a level that the standard lacks");
    }
}
