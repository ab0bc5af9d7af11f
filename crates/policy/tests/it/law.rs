//! Law is dated data: a policy is judged by the law of a day, and told what does not hold on it yet.

use jiff::civil::{Date, date};
use waarborg_policy::check::{Report, check, rules};
use waarborg_policy::load::{NoShelf, load};
use waarborg_policy::model::Language;
use waarborg_policy::vocabulary::vocabulary;

use crate::files::told;
use crate::judged::on;
use crate::verdict_rows::{Row, Small};

const NOW: Date = date(2026, 11, 22);
/// A week after the regulation began to apply.
const THEN: Date = date(2018, 6, 1);

fn report(body: &str, today: Date) -> Report {
    let text = format!(
        "waarborg = 1\n[organisation]\nid = \"x\"\nname = \"X\"\n[statement]\ntranscribes = true\n{body}\n"
    );
    check(&load("p", &text, &NoShelf).unwrap_or_else(|refused| panic!("{:#?}", refused.faults)), today)
}

/// What a rule says on a day.
fn found(code: &str, body: &str, today: Date) -> Vec<String> {
    let report = report(body, today);
    let own = report.findings.iter().filter(|finding| finding.code == code);
    own.map(|finding| finding.message(Language::En)).collect()
}

fn to(country: &str) -> String {
    format!("[recipient]\nfirm = {{ name = \"Firm\", country = \"{country}\" }}\n")
}

fn care(keep: &str) -> String {
    format!("[purpose.care]\ndata = [\"health\"]\nkeep = \"{keep}\"")
}

#[test]
fn decisions_that_were_not_taken_yet_do_not_count() {
    // A country without any decision is TRF-MISSING's; one of which the decision does not hold yet is TRF-EXPIRED's.
    let told =
        |body: &str, today| found("TRF-MISSING", body, today).len() + found("TRF-EXPIRED", body, today).len();
    for (country, by_then) in [("CH", true), ("JP", false), ("GB", true), ("BR", false), ("KR", false)] {
        assert_eq!(told(&to(country), THEN), usize::from(!by_then), "{country} in 2018");
        assert_eq!(told(&to(country), NOW), 0, "{country}");
    }
    let certified = to("US").replace("country", "safeguard = \"dpf\", country");
    assert_eq!((told(&certified, THEN), told(&certified, NOW)), (1, 0));
    let clauses = certified.replace("dpf", "scc");
    assert_eq!(told(&clauses, THEN), 0);
}

#[test]
fn a_period_is_that_of_the_day() {
    let short = |keep: &str, today| found("RET-BELOW-FLOOR", &care(keep), today);
    let fifteen = "15 years after collection";
    assert!(short(fifteen, THEN).is_empty() && short(fifteen, date(2019, 12, 31)).is_empty());
    assert_eq!(short(fifteen, date(2020, 1, 1)).len(), 1);
    assert!(short("by law: care-file", THEN).is_empty() && short("by law: care-file", NOW).is_empty());
    // Nothing happens with data before it was collected, so what counts from later lasts longer.
    assert!(short("15 years after last-change", THEN).is_empty());
    insta::assert_debug_snapshot!(
        "care_file",
        [THEN, NOW].map(|today| short("10 years after last-change", today))
    );
    let youth = |keep: &str, today| {
        let body = format!(
            "[purpose.file]\ntitle = \"D\"\ndata = [\"health\"]\nlaw = \"Jeugdwet art. 7.3.8\"\nkeep = \"{keep}\""
        );
        found("RET-BELOW-FLOOR", &body, today).len()
    };
    let fifteen = "15 years after last-change";
    assert_eq!((youth(fifteen, THEN), youth(fifteen, NOW)), (0, 1));
}

#[test]
fn a_record_is_judged_by_the_period_of_the_day() {
    let file = Small::new(
        &care("by law: care-file"),
        "health = \"health\"",
        "\"care\"",
        "clocks = { last-change = \"c\", collection = \"m\" }",
    );
    let row = Row::default().with("collection", "2004-01-01").with("last-change", "2004-02-01");
    for (today, verdict) in
        [("2018-12-31", "kept"), ("2019-01-02", "ends"), ("2020-01-01", "kept"), ("2024-02-02", "ends")]
    {
        assert_eq!(file.ask(row.clone(), today), verdict, "{today}");
    }
}

#[test]
fn a_policy_names_the_period_that_holds_now() {
    let body = "waarborg = 1\n[organisation]\nid = \"x\"\nname = \"X\"\n[purpose.care]\ndata = [\"health\"]\nkeep = \"by law: care-file-2019\"\n";
    let refused = load("p", body, &NoShelf).unwrap_err();
    let said = told(&refused, Language::En);
    assert!(said.contains("care-file-2019") && !said.contains("care-file-2019,"), "{said}");
}

#[test]
fn the_regulation_took_the_place_of_the_act_on_the_day_it_began_to_apply() {
    let (_, act) = vocabulary().laws_named("Wbp art. 43").into_iter().next().unwrap();
    let successor = vocabulary().laws.get(act.successor.as_deref().unwrap()).unwrap();
    let regulation = &vocabulary().laws["gdpr"];
    assert_eq!(act.valid_to.and_then(|last| last.tomorrow().ok()), regulation.valid_from);
    assert_eq!(successor.valid_from, regulation.valid_from);
    assert!(act.valid_to < Some(THEN));
    let later = |today| report("", today).later.len();
    assert_eq!((later(date(2018, 5, 24)), later(date(2018, 5, 25))), (1, 0));
}

#[test]
fn law_that_does_not_hold_yet_is_told_with_its_day() {
    let body = to("GB")
        + &care("by law: care-file")
        + "\nlaw = \"Wvggz art. 8:34\"\n[transfers]\ncountries = [\"BR\"]\nsafeguards = [\"scc\"]";
    let told = |today| {
        let report = report(&body, today);
        let later = report.later.len();
        let summary = Language::ALL.map(|language| report.summary(language));
        let lines =
            summary.map(|text| text.lines().take(later).map(|line| format!("{line}\n")).collect::<String>());
        lines.concat()
    };
    insta::assert_snapshot!("later", told(date(2018, 5, 1)));
    assert_eq!(told(NOW), "");
    assert_eq!(told(date(2021, 6, 28)).lines().count(), 2, "Brazil, in two languages");
}

#[test]
fn an_acceptance_has_a_reason_and_a_last_day() {
    let said: String = [
        "ORG-KVK = { until = 2027-01-01 }",
        "ORG-KVK = { why = \"nieuw\" }",
        "ORG-KVK = { until = 2027-01-01, why = \"  \" }",
        "ORG-KVK = { until = 2027-01-01, why = { nl = \"nieuw\" } }",
        "ORG-KVK = \"nieuw\"",
        "ORG-KVQ = { until = 2027-01-01, why = \"nieuw\" }",
    ]
    .iter()
    .flat_map(|entry| {
        let text = format!("waarborg = 1\n[organisation]\nid = \"x\"\nname = \"X\"\n[accept]\n{entry}\n");
        let refused = load("p", &text, &NoShelf).expect_err(entry);
        Language::ALL.map(|language| told(&refused, language))
    })
    .collect();
    insta::assert_snapshot!("acceptances", said);
}

/// The articles that a rule names: `13(1)(f), 30(1)(e)` of the regulation, `UAVG 22-30` of the act.
fn articles(cited: &str) -> Vec<(&str, &str)> {
    let parts = cited.split(", ").filter_map(|part| {
        let (law, numbers) = match part.strip_prefix("UAVG ") {
            Some(numbers) => ("uavg", numbers),
            None => ("gdpr", part),
        };
        numbers.starts_with(|c: char| c.is_ascii_digit()).then_some((law, numbers))
    });
    parts
        .flat_map(|(law, numbers)| {
            let ends = numbers.split('-').map(|number| number.split('(').next().unwrap_or_default());
            // `28(3)(a)-(h)` ends in a letter of the same article.
            ends.filter(|number| !number.is_empty()).map(move |number| (law, number))
        })
        .collect()
}

#[test]
fn every_article_that_a_rule_names_is_known() {
    for rule in rules() {
        for (law, number) in articles(rule.article) {
            assert!(vocabulary().articles[law].contains_key(number), "{}: {law} {number}", rule.code);
        }
    }
    assert_eq!(articles("9(2), UAVG 22-30"), [("gdpr", "9"), ("uavg", "22"), ("uavg", "30")]);
    let fine = |number: &str| vocabulary().articles["gdpr"][number].fine;
    assert_eq!(
        [fine("4"), fine("8"), fine("13"), fine("33"), fine("46")],
        [None, Some(2), Some(4), Some(2), Some(4)]
    );
}

#[test]
fn the_united_kingdom_was_inside_then_bridged_then_adequate() {
    let told = |today| {
        let all = [found("TRF-MISSING", &to("GB"), today), found("TRF-EXPIRED", &to("GB"), today)];
        all.into_iter().flatten().collect::<Vec<_>>()
    };
    for inside in [date(2019, 5, 1), date(2020, 2, 1), date(2020, 12, 31)] {
        assert!(told(inside).is_empty(), "{inside}");
        let claim = "[statement]\ntranscribes = true\nclaims = [\"eu-only\"]\n".to_owned() + &to("GB");
        assert!(on("TRF-EU-CLAIM", inside, &claim).is_empty(), "{inside}");
        assert_eq!(on("TRF-EU-CLAIM", NOW, &claim).len(), 1);
    }
    for bridged in [date(2021, 1, 1), date(2021, 6, 27), date(2021, 6, 28), NOW] {
        assert!(told(bridged).is_empty(), "{bridged}");
    }
    let ended = told(date(2032, 1, 1));
    assert_eq!(ended.len(), 1);
    let help = on("TRF-EXPIRED", date(2032, 1, 1), &to("GB"))[0].help(Language::En);
    assert!(!help.contains("dpf"), "the framework is for the United States: {help}");
    let india = on("TRF-MISSING", NOW, &to("IN"))[0].help(Language::En);
    let america = on("TRF-MISSING", NOW, &to("US"))[0].help(Language::En);
    assert!(!india.contains("dpf") && america.contains("dpf"), "{india} {america}");
    let here = "[organisation]\nid = \"x\"\nname = \"X\"\ncountry = \"GB\"\n";
    assert_eq!(
        (on("ORG-REPRESENTATIVE", date(2019, 1, 1), here).len(), on("ORG-REPRESENTATIVE", NOW, here).len()),
        (0, 1)
    );
}

#[test]
fn a_report_says_what_it_does_not_know_and_what_accepts_nothing() {
    let notes = |body: &str, today| -> Vec<String> {
        report(body, today).notes.iter().map(|note| note.get(Language::En).to_owned()).collect()
    };
    assert!(notes("", NOW).is_empty() && notes("", THEN).is_empty());
    assert_eq!(notes("", date(1990, 1, 1)).len(), 1);
    assert!(notes("", date(2099, 1, 1))[0].contains("2099-01-01 is not known"));
    let accepted =
        |code: &str, until: &str| format!("[accept]\n{code} = {{ until = {until}, why = \"w\" }}\n");
    assert!(notes(&accepted("PUR-NONE", "2027-01-01"), NOW).is_empty());
    assert_eq!(
        notes(&accepted("COO-GA", "2027-01-01"), NOW),
        ["the acceptance of COO-GA fits no finding: take it out"]
    );
    assert!(
        notes(&accepted("PUR-NONE", "2030-01-01"), NOW)[0]
            .contains("until 2030-01-01, more than 2 years ahead")
    );
    assert!(notes(&accepted("COO-GA", "2026-01-01"), NOW).is_empty(), "it is over, and told as that");
}
