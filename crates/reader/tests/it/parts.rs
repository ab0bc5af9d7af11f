//! What the parts of a draft make of small statements: purposes, terms and recipients.

use waarborg_reader::{Draft, Page, draft};

fn made(text: &str) -> Draft {
    draft(&Page::plain(text))
}

/// The lines of a draft that say purposes, terms and who receives data, with the words that each quotes.
fn told(text: &str) -> String {
    let mut kept = String::new();
    let (mut shown, mut listed) = (false, false);
    for line in made(text).toml.lines() {
        if line.starts_with('[') {
            let tables = ["[purpose", "[every-purpose", "[keep", "[recipient", "[sharing", "[transfers"];
            shown = tables.iter().any(|table| line.starts_with(table));
        }
        listed =
            (listed && line != "]") || ["open-lists", "data-without"].iter().any(|key| line.starts_with(key));
        if shown || listed {
            kept += line;
            kept.push('\n');
        }
    }
    kept
}

#[test]
fn a_heading_with_text_below_it_is_a_purpose() {
    insta::assert_snapshot!(told(include_str!("texts/sections.txt")));
}

#[test]
fn a_general_list_goes_to_the_purposes_that_surely_need_it() {
    insta::assert_snapshot!(told(include_str!("texts/list.txt")));
}

#[test]
fn a_row_of_a_table_is_a_purpose_with_its_cells() {
    insta::assert_snapshot!(told(include_str!("texts/table.txt")));
}

#[test]
fn a_ground_that_says_when_it_counts_goes_to_that_purpose() {
    insta::assert_snapshot!(told(include_str!("texts/grounds.txt")));
}

#[test]
fn what_is_uncertain_is_asked() {
    let made = made(include_str!("texts/list.txt"));
    let asked: Vec<String> = made.questions.iter().map(|question| question.path.to_string()).collect();
    assert!(asked.iter().any(|path| path == "purpose.contact.data"), "{asked:?}");
    assert!(asked.iter().any(|path| path == "statement.data-without-purpose"), "{asked:?}");
}

#[test]
fn a_finding_on_a_list_points_at_its_own_element() {
    let text = include_str!("texts/list.txt");
    let made = made(text);
    let policy = made.policy.as_ref().unwrap();
    let report = waarborg_policy::check::check(policy, jiff::civil::date(2026, 11, 22));
    let words = |code: &str| -> Vec<&str> {
        let finding = report.findings.iter().find(|finding| finding.code == code).unwrap();
        made.places.finding(finding, policy).into_iter().map(|place| &text[place]).collect()
    };
    assert_eq!(words("PUR-OPENLIST"), ["Wij gebruiken uw gegevens onder andere voor:"]);
    assert_eq!(words("RCP-NONEXHAUSTIVE")[0], "Wij delen gegevens onder andere met de volgende partijen:");
    assert_eq!(words("CAT-UNUSED"), ["Geslacht"]);
}

#[test]
fn prose_says_what_data_are_for() {
    let told = told(
        "Gebruik van gegevens\n\nWij gebruiken uw naam en adres om uw bestelling te bezorgen en om u te informeren over wijzigingen van onze producten.\n\nWij gebruiken uw gegevens niet voor advertenties.",
    );
    assert!(told.contains("[purpose.delivery]") && told.contains("[purpose.service-news]"), "{told}");
    assert!(!told.contains("ad-measurement"), "{told}");
}

#[test]
fn a_text_in_english_gives_purposes_too() {
    let told = told(
        "Purposes\n\nWe use your personal data for the following purposes:\n\n- To send you our newsletter\n- To handle complaints\n- To comply with our legal obligations\n",
    );
    for id in ["newsletter", "complaints", "legal-duties"] {
        assert!(told.contains(&format!("[purpose.{id}]")), "{told}");
    }
}
