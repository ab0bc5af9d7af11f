//! What the register tells is what holds: protection that protects, periods of the data at hand, the law of its day.

use jiff::civil::{Date, date};
use waarborg_documents::register::markdown;
use waarborg_documents::register::sheet::sheets;
use waarborg_policy::model::Language;

use crate::register::{DAY, contained, read_back, workbook};
use crate::support::{policy, short};

fn told(more: &str, day: Date) -> String {
    markdown(&short(more), None, day, Language::Nl)
}

/// The lines of a card that stand under one heading.
fn field(text: &str, heading: &str) -> String {
    let from = text.find(&format!("- **{heading}")).unwrap();
    let rest = &text[from..];
    let to = rest[3..].find("\n- **").map_or(rest.len(), |at| at + 3);
    rest[..to].to_owned()
}

const CARE: &str = "[purpose.care]\ndata = [\"name\", \"health\"]\nbasis = \"contract\"\n";

#[test]
fn what_does_not_protect_is_no_safeguard() {
    let mail = |recipient: &str, day: Date| {
        let more = format!(
            "{CARE}recipients = [\"mail\"]\n[recipient]\nmail = {{ name = \"Post\", {recipient} }}\n"
        );
        field(&told(&more, day), "Buiten de EER")
    };
    let nothing = "waarborg nog niet vastgelegd";
    assert!(mail("country = \"US\"", DAY).contains(nothing));
    let agreement = mail("country = \"US\", safeguard = \"dpa\"", DAY);
    assert!(agreement.contains(nothing) && !agreement.contains("verwerkersovereenkomst"), "{agreement}");
    assert!(mail("country = \"GB\"", DAY).contains("adequaatheidsbesluit"));
    assert!(mail("country = \"GB\"", date(2040, 1, 1)).contains(nothing));
    assert!(!mail("country = \"US\", safeguard = \"scc\"", DAY).contains(nothing));
}

#[test]
fn what_is_said_of_all_transfers_is_said_of_each() {
    let of = |countries: &str| {
        let more = format!(
            "{CARE}recipients = [\"mail\"]\n[recipient]\nmail = {{ name = \"Post\", country = \"US\" }}\n[transfers]\ncountries = {countries}\nsafeguards = [\"scc\"]\n"
        );
        field(&told(&more, DAY), "Buiten de EER")
    };
    let (this, other) = (of("[\"US\"]"), of("[\"IN\"]"));
    assert!(this.to_lowercase().contains("modelcontract"), "{this}");
    assert!(!other.to_lowercase().contains("modelcontract"), "{other}");
}

#[test]
fn a_ground_that_permits_nothing_is_not_told_as_one() {
    let special =
        |ground: &str| field(&told(&format!("{CARE}allowed-by.health = \"{ground}\"\n"), DAY), "Extra");
    assert!(special("legal-obligation").to_lowercase().contains("niet vastgelegd"));
    assert!(special("care").contains("beroepsgeheim"));
}

/// A rule of the organisation about data of which the purpose holds one, and one about none of it.
const RULES: &str = "[keep]\nfile = { data = [\"health\", \"iban\"], rule = \"20 years after last-contact\" }\n\
    bank = { data = [\"iban\"], rule = \"1 year after last-contact\" }\n\
    [purpose.care]\ndata = [\"name\", \"health\"]\nbasis = \"contract\"\nkeep = [\"file\", \"bank\"]\n";

#[test]
fn a_period_is_told_of_data_at_hand_and_its_lack_too() {
    let keep = field(&told(RULES, DAY), "Bewaartermijn");
    assert!(!keep.contains("IBAN") && !keep.contains("1 jaar"), "{keep}");
    assert!(keep.contains("20 jaar") && keep.contains("Naam: **Nog niet vastgelegd**"), "{keep}");
}

#[test]
fn a_rule_that_has_no_line_is_not_taken_away_by_changing_another() {
    let mut all = sheets(&short(RULES), None, DAY, Language::Nl);
    let sheet = all.iter().find(|sheet| sheet.kind == "controller").unwrap();
    let at = sheet.columns.iter().position(|known| known.key == "keep").unwrap();
    let cell = &sheet.rows[0][at];
    assert!(cell.contains("20 jaar"), "{cell}");
    let (before, after) = (cell.clone(), cell.replace("20 jaar", "15 jaar"));
    let mut keeps = |text: String| {
        all.iter_mut().find(|sheet| sheet.kind == "controller").unwrap().rows[0][at] = text;
        let imported = read_back(&workbook(&all));
        let kept = contained(&policy(&imported.policy)).activities.remove(0).keep;
        let names: Vec<String> = kept.into_iter().map(|part| part.name.unwrap_or(part.rule)).collect();
        (imported.problems.len(), names)
    };
    let with = |more: &str| format!("{before}\n{more}");
    assert_eq!(keeps(with("")), (0, vec!["file".to_owned(), "bank".to_owned()]));
    let three = ["file", "3 years after last-contact", "bank"].map(str::to_owned);
    assert_eq!(keeps(with("3 jaar na het laatste contact")), (0, three.to_vec()));
    // A rule that other purposes have too is not changed from here: it is told, and stays.
    let (told, names) = keeps(after);
    assert!(told > 0 && names == ["file", "bank"], "{told} {names:?}");
}

#[test]
fn a_register_of_an_earlier_day_is_read_by_the_law_of_that_day() {
    let day = date(2019, 6, 1);
    let text = "[purpose.care]\ndata = [\"name\", \"health\"]\nbasis = \"contract\"\nkeep = [\"by law: care-file\", \"1 year after last-contact\"]\n";
    let (then, now) = (field(&told(text, day), "Bewaartermijn"), field(&told(text, DAY), "Bewaartermijn"));
    assert!(then.contains("15 jaar") && now.contains("20 jaar"), "{then} / {now}");
    let mut all = sheets(&short(text), None, day, Language::Nl);
    let sheet = all.iter_mut().find(|sheet| sheet.kind == "controller").unwrap();
    let at = sheet.columns.iter().position(|known| known.key == "keep").unwrap();
    let cell = &mut sheet.rows[0][at];
    *cell = cell.replace("1 jaar", "2 jaar");
    let imported = read_back(&workbook(&all));
    let kept = contained(&policy(&imported.policy)).activities.remove(0).keep;
    let rules: Vec<&str> = kept.iter().map(|part| part.rule.as_str()).collect();
    assert!(rules.iter().any(|rule| rule.starts_with("by law")), "{rules:?}");
    assert!(rules.iter().any(|rule| rule.starts_with("2 years")), "{rules:?}");
}
