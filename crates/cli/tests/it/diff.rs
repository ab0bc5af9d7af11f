//! `waarborg diff`, as someone reads what a new version changes before publishing it.

use crate::support::run_in;

const SHOP: &str = "waarborg = 1\n[organisation]\nid = \"winkel\"\nname = \"De Winkel\"\n[statement]\nversion = \"1.0\"\nfor = [\"customers\"]\n\
    [purpose.billing]\ntitle = \"Facturen\"\ndata = [\"name\", \"invoice-data\"]\nbasis = \"legal-obligation\"\nrecipients = [\"moneybird\"]\n\
    keep = \"7 years after the financial year of invoice\"\n[recipient]\nmoneybird = {}\n[cookie]\n_ga = { for = \"billing\" }\n";

fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    std::fs::create_dir(path("old")).unwrap();
    std::fs::write(path("old/privacy.toml"), SHOP).unwrap();
    std::fs::write(path("same.toml"), SHOP.replace(" = ", "  =  ")).unwrap();
    std::fs::write(path("small.toml"), SHOP.replace("1.0", "1.1").replace("7 years", "6 years")).unwrap();
    let big = SHOP
        .replace("1.0", "2.0")
        .replace("7 years", "8 years")
        .replace("\"invoice-data\"", "\"invoice-data\", \"iban?\"")
        .replace("[cookie]\n_ga = { for = \"billing\" }\n", "<b> = {}\n")
        .replace("<b>", "mailblue");
    std::fs::write(path("big.toml"), big).unwrap();
    folder
}

#[test]
fn an_exit_says_whether_people_must_be_told() {
    let folder = folder();
    for (new, code) in [("old", 0), ("same.toml", 0), ("small.toml", 0), ("big.toml", 1), ("none.toml", 2)] {
        let ran = run_in(folder.path(), &["diff", "old", new]);
        assert_eq!(ran.code, code, "{new}\n{}{}", ran.out, ran.err);
    }
    assert_eq!(run_in(folder.path(), &["diff", "old", "same.toml"]).out, "er is niets veranderd\n");
}

#[test]
fn what_changed_in_every_form() {
    let folder = folder();
    for language in ["nl", "en"] {
        for form in ["text", "md"] {
            let ran =
                run_in(folder.path(), &["diff", "old", "big.toml", "--format", form, "--language", language]);
            insta::assert_snapshot!(format!("diff_{form}_{language}"), ran.out);
        }
    }
    let html = run_in(folder.path(), &["diff", "old", "big.toml", "--format", "html"]).out;
    assert!(
        html.starts_with("<!doctype html>") && html.contains("<h2 id=\"first-title\">Eerst vertellen"),
        "{html}"
    );
    assert!(!html.contains("<script") && html.contains("gaat van 7 naar 8 jaar"), "{html}");
    let json = run_in(folder.path(), &["diff", "old", "small.toml", "--format", "json"]).out;
    let value: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!((value["changed"].as_bool(), value["material"].as_u64()), (Some(true), Some(0)));
    assert_eq!(value["changes"][0]["kind"], "keep-shorter");
    assert_eq!(value["changes"][0]["told"][0]["whom"], "processors");
}

/// What holds because nothing is written stands apart, a line for each section, in every form.
#[test]
fn what_holds_of_itself_is_told_last() {
    let folder = folder();
    let text = SHOP.replace("[statement]", "[statement]\ntranscribes = true");
    std::fs::write(folder.path().join("before.toml"), text).unwrap();
    let of = |form: &str| {
        run_in(folder.path(), &["diff", "before.toml", "old", "--format", form, "--language", "nl"]).out
    };
    insta::assert_snapshot!("diff_of_itself", of("text"));
    let title = "Wat nu geldt zonder dat het is opgeschreven";
    assert!(of("md").contains(&format!("## {title}")), "{}", of("md"));
    let html = of("html");
    assert!(html.contains(&format!("<h2 id=\"itself-title\">{title}")), "{html}");
    assert!(html.contains("<code>waarborg show --origin</code>") && !html.contains('`'), "{html}");
    let json: serde_json::Value = serde_json::from_str(&of("json")).unwrap();
    let changes = json["changes"].as_array().unwrap();
    assert!(changes.iter().any(|one| one["of-itself"] == true && one["cause"] == "default-holds"));
    assert!(changes.iter().all(|one| one["of-itself"] == false || one["material"] == false));
}
