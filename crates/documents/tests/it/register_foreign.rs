//! Registers of somebody else's making: invented ones, as Dutch and English organisations keep them.

use std::io::Write as _;

use proptest::prelude::*;
use rust_xlsxwriter::{Format, Formula, Workbook};
use waarborg_documents::register::import::{Asked, Imported, import, propose};
use waarborg_documents::register::sheet::{sheets, write_csv};
use waarborg_documents::register::{markdown, register};
use waarborg_policy::change::changes;
use waarborg_policy::model::Language;

use crate::register::{DAY, asked, workbook};
use crate::support::policy;

const CLUB: &str = include_str!("registers/vereniging.csv");
const AGENCY: &str = include_str!("registers/agency.tsv");
const AGENCY_MAPPING: &str = include_str!("registers/agency.mapping.toml");
const CHARITY: &str = include_str!("registers/stichting.csv");
const PRACTICE: &str = include_str!("registers/praktijk.csv");

/// What an import made and told, as its reader sees it.
fn seen(imported: &Imported, language: Language) -> String {
    // What was written reads.
    policy(&imported.policy);
    let mut text = imported.policy.clone();
    text.push_str("\n----\n");
    for problem in &imported.problems {
        let place = problem.place.as_ref().map(ToString::to_string).unwrap_or_default();
        let word = if problem.unread { "unread" } else { "note" };
        text.push_str(&format!("{place} {word}: {}\n", problem.message.say(language)));
        text.push_str(&format!("    {}\n", problem.message.help(language).unwrap()));
    }
    text
}

/// Text as an older Excel saves it.
fn western(text: &str) -> Vec<u8> {
    text.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap()).collect()
}

/// A workbook of lines of text: titles above the headings, a sheet before it, a merged cell, a formula.
fn practice() -> Vec<u8> {
    let mut book = Workbook::new();
    book.add_worksheet().set_name("Toelichting").unwrap().write_string(0, 0, "Lees eerst dit").unwrap();
    let page = book.add_worksheet().set_name("Register").unwrap();
    let mut reader =
        csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(PRACTICE.as_bytes());
    for (row, record) in (0u32..).zip(reader.records()) {
        for (column, cell) in (0u16..).zip(record.unwrap().iter()) {
            page.write_string(row, column, cell).unwrap();
        }
    }
    page.merge_range(4, 0, 5, 0, "Zorg", &Format::new()).unwrap();
    page.write_formula(6, 4, Formula::new("=CONCATENATE(\"Boek\",\"houder\")").set_result("Boekhouder"))
        .unwrap();
    book.save_to_buffer().unwrap()
}

#[test]
fn a_club_keeps_its_register_in_an_old_excel() {
    let imported = import(&western(CLUB), &asked("vereniging.csv")).unwrap();
    insta::assert_snapshot!("foreign_club", seen(&imported, Language::Nl));
}

#[test]
fn a_practice_has_titles_merged_cells_and_formulas() {
    let imported = import(&practice(), &asked("praktijk.xlsx")).unwrap();
    insta::assert_snapshot!("foreign_practice", seen(&imported, Language::Nl));
}

#[test]
fn an_agency_brings_a_mapping() {
    let asked =
        Asked { file: "agency.tsv", mapping: Some(AGENCY_MAPPING), sheet: None, language: Language::En };
    let imported = import(AGENCY.as_bytes(), &asked).unwrap();
    insta::assert_snapshot!("foreign_agency", seen(&imported, Language::En));
}

#[test]
fn a_mapping_is_proposed_and_reads() {
    let mut text = String::new();
    for (name, bytes) in [("vereniging.csv", western(CLUB)), ("praktijk.xlsx", practice())] {
        let proposed = propose(&bytes, &asked(name)).unwrap();
        let with = Asked { mapping: Some(&proposed), ..asked(name) };
        let (plain, mapped) = (import(&bytes, &asked(name)).unwrap(), import(&bytes, &with).unwrap());
        assert_eq!(plain.policy, mapped.policy, "{name}: the proposal reads otherwise than no mapping");
        text.push_str(&proposed);
        text.push('\n');
    }
    insta::assert_snapshot!("foreign_mapping", text);
}

/// Every word of every cell stands in the policy, as a value that it became or as a remark, or in the report.
#[test]
fn nothing_is_dropped_without_a_word() {
    let imported = import(&western(CLUB), &asked("vereniging.csv")).unwrap();
    let text = format!("{}{}", imported.policy, seen(&imported, Language::Nl)).to_lowercase();
    for word in [
        "Secretaris",
        "Penningmeester",
        "Communicatie",
        "Trainer",
        "Bestuur",
        "Kluis",
        "Afgesloten kast",
        "1 seizoen",
        "Sportbond Oostveen",
        "Clubsoft",
        "soort blessure",
        "aandacht geven bij ziekte",
        "Kantinerooster",
        "Leveranciers",
        "EHBO'ers",
        "Autorisatiematrix",
    ] {
        let known = [("autorisatiematrix", "access-control")];
        let word = word.to_lowercase();
        let became = known.iter().any(|(cell, id)| *cell == word && text.contains(id));
        assert!(became || text.contains(&word), "{word}: {text}");
    }
}

fn told(imported: &Imported) -> Vec<String> {
    let said = imported.problems.iter().map(|problem| {
        let place = problem.place.as_ref().map(ToString::to_string).unwrap_or_default();
        format!("{place} {}", problem.message.say(Language::Nl))
    });
    said.collect()
}

/// A register that somebody brought along goes round through our own workbook as it is, comments included, however
/// often, and means the same.
#[test]
fn what_was_brought_along_goes_round_unchanged() {
    for (name, bytes) in [
        ("vereniging.csv", western(CLUB)),
        ("praktijk.xlsx", practice()),
        ("stichting.csv", CHARITY.as_bytes().to_vec()),
    ] {
        let first = import(&bytes, &asked(name)).unwrap();
        let mut text = first.policy.clone();
        for _ in 0..2 {
            let known = policy(&text);
            let sheets = sheets(&known, None, DAY, Language::Nl);
            for bytes in [workbook(&sheets), write_csv(&sheets).into_bytes()] {
                let again = import(&bytes, &asked("register.xlsx")).unwrap();
                assert_eq!(again.policy, text, "{name}");
                assert!(changes(&known, &policy(&again.policy)).is_empty(), "{name}");
            }
            text = import(&workbook(&sheets), &asked("register.xlsx")).unwrap().policy;
        }
    }
}

/// A charity's register: two bases in one cell, visitors of the building, measures of single activities, "nee" under
/// transfers.
#[test]
fn a_charity_loses_nothing_and_gains_nothing() {
    let imported = import(CHARITY.as_bytes(), &asked("stichting.csv")).unwrap();
    insta::assert_snapshot!("foreign_charity", seen(&imported, Language::Nl));
}

/// A role that nobody gave is no role, whatever the language takes silence for.
#[test]
fn a_recipient_without_a_role_is_not_called_a_processor() {
    let imported = import(CHARITY.as_bytes(), &asked("stichting.csv")).unwrap();
    let made = policy(&imported.policy);
    let text = markdown(&made, None, DAY, Language::Nl);
    assert!(text.contains("Drukkerij De Pers (rol nog niet vastgelegd, land nog niet vastgelegd)"), "{text}");
    // What the vocabulary knows is known.
    assert!(text.contains("Mailchimp (verwerker, de Verenigde Staten)"), "{text}");
    let register = register(&made, None, DAY);
    let role = |id: &str| register.recipients.iter().find(|known| known.id == id).unwrap().role.clone();
    assert_eq!((role("drukkerij-de-pers").as_str(), role("mailchimp").as_str()), ("", "processor"));
}

#[test]
fn visitors_are_of_the_site_or_of_the_building_or_it_is_asked() {
    let text = "Doel;Betrokkenen\nCamera's in het pand;bezoekers\nStatistiek van de website;bezoekers\nOpen dag;bezoekers\n";
    let imported = import(text.as_bytes(), &asked("x.csv")).unwrap();
    let subjects: Vec<Vec<String>> = register(&policy(&imported.policy), None, DAY)
        .activities
        .into_iter()
        .map(|known| known.subjects)
        .collect();
    assert_eq!(subjects, [vec!["building-visitors".to_owned()], vec!["visitors".to_owned()], Vec::new()]);
    let told = told(&imported);
    assert!(told.iter().any(|line| line.starts_with("B2 `bezoekers` is volgens de rest")), "{told:?}");
    assert!(
        told.iter().any(|line| line.starts_with("B4 `bezoekers`: van de website of van het gebouw")),
        "{told:?}"
    );
    assert_eq!(imported.unread(), 1);
}

/// Only what every activity has is a measure of all.
#[test]
fn a_measure_of_every_activity_is_one_of_the_policy() {
    let text = "Doel;Beveiliging\nEen;2FA, back-ups\nTwee;mfa\nDrie;back-up, 2FA\n";
    let imported = import(text.as_bytes(), &asked("x.csv")).unwrap();
    let made = register(&policy(&imported.policy), None, DAY);
    assert_eq!(made.measures, ["two-factor"]);
    assert!(imported.policy.contains("# Beveiliging: back-ups\n[purpose.een]"), "{}", imported.policy);
    assert!(imported.policy.contains("# Beveiliging: back-up\n[purpose.drie]"), "{}", imported.policy);
    assert!(told(&imported).iter().any(|line| line.starts_with("B2 `back-ups` is volgens het register")));
}

#[test]
fn a_mapping_that_makes_everything_work_for_others_is_warned_of() {
    let text = "Doel;Waarvoor\nNieuwsbrief;nieuws sturen\nLeden;contributie innen\n";
    for word in ["for", "clients"] {
        let mapping = format!("[columns]\n\"Doel\" = \"title\"\n\"Waarvoor\" = \"{word}\"\n");
        let with = Asked { mapping: Some(&mapping), ..asked("x.csv") };
        let imported = import(text.as_bytes(), &with).unwrap();
        assert!(
            told(&imported).iter().any(|line| line.starts_with("B1 door de kolom `Waarvoor`")),
            "{:?}",
            told(&imported)
        );
    }
}

/// What became a remark is in the report too.
#[test]
fn every_remark_is_told() {
    let text = "Doel;Grondslag;Ontvangers;Afdeling\n\
        Nieuwsbrief;Toestemming van de ouders;Mailchimp (via reclamebureau);Communicatie\n";
    let imported = import(text.as_bytes(), &asked("x.csv")).unwrap();
    let told: Vec<String> =
        imported.problems.iter().map(|problem| problem.message.say(Language::Nl)).collect();
    for remark in ["Toestemming van de ouders", "Mailchimp (via reclamebureau)", "kolom `Afdeling`"] {
        assert!(told.iter().any(|line| line.contains(remark)), "{remark}: {told:?}");
    }
    assert!(imported.policy.contains("# Afdeling: Communicatie"), "{}", imported.policy);
}

#[test]
fn files_that_are_no_register_are_refused_with_a_remedy() {
    let zip_bomb = {
        let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        let options = zip::write::SimpleFileOptions::default();
        archive.start_file("xl/workbook.xml", options).unwrap();
        let nothing = vec![0_u8; 1 << 20];
        for _ in 0..80 {
            archive.write_all(&nothing).unwrap();
        }
        archive.finish().unwrap().into_inner()
    };
    let mut wide = Workbook::new();
    wide.add_worksheet().write_string(900_000, 3, "ver weg").unwrap();
    let wide = wide.save_to_buffer().unwrap();
    let mut cut = practice();
    cut.truncate(cut.len() / 2);
    let mut told = String::new();
    for (what, bytes) in [
        ("an old workbook", [&[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1][..], &[0; 64]].concat()),
        ("a picture", [&[0x89, b'P', b'N', b'G', 0, 0, 0, 13][..], &[7; 64]].concat()),
        ("nothing", Vec::new()),
        ("empty lines", b"\n\n;;;\n".to_vec()),
        ("half a workbook", cut),
        ("an archive of something else", {
            let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
            archive.start_file("readme.txt", zip::write::SimpleFileOptions::default()).unwrap();
            archive.finish().unwrap().into_inner()
        }),
        ("a zip bomb", zip_bomb),
        ("a cell far away", wide),
        ("prose", "Dit is een brief.\nDaar staat niets in.\n".as_bytes().to_vec()),
        ("headings without a purpose", "Grondslag;Bewaartermijn\nToestemming;1 jaar\n".as_bytes().to_vec()),
    ] {
        let error = import(&bytes, &asked("x")).unwrap_err();
        for language in Language::ALL {
            let message = error.message();
            told.push_str(&format!(
                "{what}: {}\n    {}\n",
                message.say(language),
                message.help(language).unwrap()
            ));
        }
    }
    insta::assert_snapshot!("foreign_refusals", told);
}

#[test]
fn a_sheet_that_is_not_there_is_told_with_those_that_are() {
    let asked = Asked { sheet: Some("Registr"), ..asked("praktijk.xlsx") };
    let error = import(&practice(), &asked).unwrap_err();
    assert_eq!(error.message().help(Language::En).unwrap(), "there are: Toelichting, Register");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// A workbook that was damaged anywhere is read or refused, and never ends the program.
    #[test]
    fn a_damaged_workbook_is_read_or_refused(at in 0_usize..6000, with in any::<u8>()) {
        let mut bytes = practice();
        let length = bytes.len();
        bytes[at % length] = with;
        let _ = import(&bytes, &asked("x.xlsx"));
    }

    /// The same where the archive is whole and what stands in it is not.
    #[test]
    fn a_damaged_part_is_read_or_refused(part in 0_usize..40, at in 0_usize..20_000, with in "[0-9A-Za-z<>/\"& -]{1,12}") {
        let whole = practice();
        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(&whole)).unwrap();
        let mut made = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        let options = zip::write::SimpleFileOptions::default();
        let count = archive.len();
        for index in 0..count {
            let mut file = archive.by_index(index).unwrap();
            let mut text = Vec::new();
            std::io::Read::read_to_end(&mut file, &mut text).unwrap();
            if index == part % count && !text.is_empty() {
                let from = at % text.len();
                let to = (from + with.len()).min(text.len());
                text.splice(from..to, with.bytes());
            }
            let name = file.name().unwrap().into_owned();
            made.start_file(name, options).unwrap();
            made.write_all(&text).unwrap();
        }
        let _ = import(&made.finish().unwrap().into_inner(), &asked("x.xlsx"));
    }

    /// Whatever stands in a cell, the policy that is written reads.
    #[test]
    fn whatever_a_cell_says_the_policy_reads(cells in proptest::collection::vec("\\PC{0,24}", 12)) {
        let mut text = String::from("Doel;Betrokkenen;Gegevens;Grondslag;Ontvangers;Bewaartermijn\n");
        for row in cells.chunks(6) {
            let quoted: Vec<String> = row.iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect();
            text.push_str(&format!("{}\n", quoted.join(";")));
        }
        match import(text.as_bytes(), &asked("x.csv")) {
            Ok(imported) => { policy(&imported.policy); }
            Err(error) => prop_assert!(false, "{}", error),
        }
    }
}
