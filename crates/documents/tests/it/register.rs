//! The register of article 30: what it must hold, in both languages, and that it comes back as it went.

use std::collections::BTreeSet;
use std::path::Path;

use jiff::civil::{Date, date};
use waarborg_documents::page::{Block, Page, Section};
use waarborg_documents::phrase::{Phrase, Value};
use waarborg_documents::register::import::{Asked, Imported, import};
use waarborg_documents::register::model::Register;
use waarborg_documents::register::sheet::{self, Sheet, sheets};
use waarborg_documents::register::{html, markdown, page, register};
use waarborg_documents::voice::Voice;
use waarborg_policy::load::{NoShelf, load};
use waarborg_policy::map::{Map, load_map};
use waarborg_policy::model::{Language, Policy};

use crate::support::{ALL, DEMO, EVERYTHING, policy};

pub(crate) const DAY: Date = date(2026, 11, 25);

/// Every policy of the examples, of this folder and of the demo, with a name. Those that transcribe are among them.
pub(crate) fn examples() -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> =
        ALL.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples");
    let shared = waarborg_testkit::shared("design/examples");
    for root in std::iter::once(folder).chain(shared) {
        let mut folders = vec![root];
        while let Some(folder) = folders.pop() {
            let Ok(entries) = std::fs::read_dir(folder) else { continue };
            for path in entries.map(|entry| entry.unwrap().path()) {
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_some_and(|extension| extension == "toml") {
                    let text = std::fs::read_to_string(&path).unwrap();
                    // Maps and baselines are no policies by themselves.
                    if load("privacy.toml", &text, &NoShelf).is_ok() {
                        found.push((path.display().to_string(), text));
                    }
                }
            }
        }
    }
    assert!(found.len() >= 11, "only {} policies were found", found.len());
    found
}

fn demo_map(policy: &Policy) -> Map {
    load_map("systems.toml", include_str!("../../../demo/lichtbron/systems.toml"), policy)
        .unwrap_or_else(|refused| panic!("{:#?}", refused.faults))
}

pub(crate) fn asked(file: &str) -> Asked<'_> {
    Asked { file, mapping: None, sheet: None, language: Language::Nl }
}

pub(crate) fn read_back(bytes: &[u8]) -> Imported {
    import(bytes, &asked("register.xlsx")).unwrap_or_else(|error| panic!("{error:?}"))
}

/// What the register of a policy contains: everything but what follows from the file that it stands in.
pub(crate) fn contained(policy: &Policy) -> Register {
    let mut register = register(policy, None, DAY);
    register.policy.digest.clear();
    register
}

pub(crate) fn workbook(sheets: &[Sheet]) -> Vec<u8> {
    sheet::write_xlsx(sheets, DAY).unwrap()
}

#[test]
fn a_register_comes_back_as_it_went() {
    for (name, text) in examples() {
        let original = policy(&text);
        for language in Language::ALL {
            let sheets = sheets(&original, None, DAY, language);
            for bytes in [workbook(&sheets), sheet::write_csv(&sheets).into_bytes()] {
                let imported = read_back(&bytes);
                assert_eq!(imported.problems, [], "{name}");
                assert!(imported.own, "{name}");
                let again = policy(&imported.policy);
                assert_eq!(contained(&again), contained(&original), "{name}");
            }
        }
    }
}

/// The cells alone say almost everything that the words beside them say: read as if a person had typed each of them
/// anew, activities are the same, and whatever is not is told.
#[test]
fn cells_typed_anew_say_the_same() {
    for (name, text) in ALL {
        let original = policy(text);
        for language in Language::ALL {
            let mut all = sheets(&original, None, DAY, language);
            for sheet in all.iter_mut().filter(|sheet| ["controller", "processor"].contains(&sheet.kind)) {
                let marks = sheet.columns.iter().position(|column| column.key == "marks").unwrap();
                for row in &mut sheet.rows {
                    let order =
                        row[marks].split(' ').find(|mark| mark.starts_with("order=")).unwrap().to_owned();
                    row[marks] = order;
                }
            }
            let imported = read_back(&workbook(&all));
            let unread: Vec<String> = imported
                .problems
                .iter()
                .filter(|problem| problem.unread)
                .map(|problem| {
                    format!("{} {}", problem.place.as_ref().unwrap(), problem.message.say(Language::En))
                })
                .filter(|said| {
                    !said.contains("made of other rows") && !said.contains("comes from systems.toml")
                })
                .collect();
            assert_eq!(unread, Vec::<String>::new(), "{name} {language:?}");
            let again = contained(&policy(&imported.policy));
            for (known, read) in contained(&original).activities.into_iter().zip(again.activities) {
                let mut known = known;
                // A law that follows from the period is said, so it is read as the law.
                known.law = known.law.or_else(|| read.law.clone());
                assert_eq!(read, known, "{name} {language:?}");
            }
        }
    }
}

#[test]
fn the_systems_of_the_map_are_named() {
    let policy = policy(DEMO);
    let map = demo_map(&policy);
    let made = register(&policy, Some(&map), DAY);
    assert!(made.activities.iter().any(|activity| !activity.systems.is_empty()));
    let text = markdown(&policy, Some(&map), DAY, Language::Nl);
    assert!(text.contains("**Systemen:** "), "{text}");
    assert!(text.contains("customers"), "{text}");
}

#[test]
fn what_article_30_asks_and_a_policy_lacks_is_shown() {
    let empty = load(
        "privacy.toml",
        "waarborg = 1\n[organisation]\nid = \"klein\"\n[statement]\ntranscribes = true\n[purpose.contact]\n",
        &NoShelf,
    )
    .unwrap();
    let text = markdown(&empty, None, DAY, Language::En);
    for field in [
        "Name",
        "Address",
        "Data protection officer",
        "Data subjects (art. 30(1)(c))",
        "Data (art. 30(1)(c))",
        "Legal basis",
        "Recipients (art. 30(1)(d))",
        "Outside the EEA (art. 30(1)(e))",
        "Retention (art. 30(1)(f))",
    ] {
        assert!(text.contains(&format!("**{field}:** **Not settled yet**")), "{field}: {text}");
    }
    assert!(text.contains("## Security"), "{text}");
    assert!(text.contains("- **Not settled yet**"), "{text}");
    // Name, address, where to reach it and security; data subjects, data, recipients, transfers and retention. Article
    // 30 asks no basis, source, system, assessment or officer.
    assert!(text.contains("9 parts that article 30 asks are not fully settled yet"), "{text}");
    assert!(!text.contains("**Systems:**"), "{text}");
}

#[test]
fn an_officer_or_assessment_that_is_not_needed_is_no_gap() {
    let settled = load(
        "privacy.toml",
        "waarborg = 1\n[organisation]\nid = \"klein\"\nname = \"Klein\"\naddress = \"Dorp 1\"\nemail = \"x@klein.example\"\n\
        [statement]\ntranscribes = true\n[dpo]\nscreened = 2026-01-01\n[security]\nmeasures = [\"tls\"]\n\
        [purpose.contact]\nsubjects = [\"customers\"]\ndata = [\"name\"]\nkeep = \"1 year after last-contact\"\n\
        recipients = [\"moneybird\"]\n[recipient]\nmoneybird = {}\n",
        &NoShelf,
    )
    .unwrap_or_else(|refused| panic!("{:?}", refused.faults));
    let text = markdown(&settled, None, DAY, Language::Nl);
    assert!(text.contains("Alles wat artikel 30 vraagt, is vastgelegd."), "{text}");
    assert!(text.contains("Niet nodig volgens de toets van 2026-01-01"), "{text}");
}

#[test]
fn the_register_as_people_read_it() {
    for language in Language::ALL {
        let everything = policy(EVERYTHING);
        insta::assert_snapshot!(
            format!("register_{}", language.code()),
            markdown(&everything, None, DAY, language)
        );
    }
    let coach = policy(crate::support::COACH);
    let html = html(&coach, None, DAY, Language::Nl);
    // The style is the page's own business.
    let (before, after) = (html.split("<style>").next().unwrap(), html.split("</style>").nth(1).unwrap());
    insta::assert_snapshot!("register_html", format!("{before}{after}"));
}

#[test]
fn the_register_as_programs_read_it() {
    insta::assert_json_snapshot!("register_json", register(&policy(EVERYTHING), None, DAY));
}

#[test]
fn the_sheets_as_people_see_them() {
    let mut seen = String::new();
    for sheet in sheets(&policy(EVERYTHING), None, DAY, Language::Nl) {
        seen += &format!("== {}\n", sheet.name);
        for row in &sheet.rows {
            for (column, cell) in sheet.columns.iter().zip(row).filter(|(column, _)| !column.hidden) {
                seen += &format!("{}: {}\n", column.heading, cell.replace('\n', " / "));
            }
            seen += "\n";
        }
    }
    insta::assert_snapshot!("register_sheets", seen);
}

#[test]
fn nothing_in_a_cell_is_a_formula() {
    let text = "waarborg = 1\n[organisation]\nid = \"klein\"\nname = \"=1+1\"\nphone = \"+31 00 000 0000\"\n\
        [purpose.contact]\ntitle = { nl = \"@SUM(A1)\", en = \"-2\" }\n";
    let policy = policy(text);
    let sheets = sheets(&policy, None, DAY, Language::Nl);
    let csv = sheet::write_csv(&sheets);
    for record in csv.lines().flat_map(|line| line.split(';')) {
        let start = record.trim_start_matches('"').chars().next();
        assert!(!matches!(start, Some('=' | '+' | '-' | '@')), "{record}");
    }
    let book = workbook(&sheets);
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(&book)).unwrap();
    for at in 0..archive.len() {
        let mut part = String::new();
        let mut file = archive.by_index(at).unwrap();
        if file.name().unwrap().starts_with("xl/worksheets/") {
            std::io::Read::read_to_string(&mut file, &mut part).unwrap();
            assert!(!part.contains("<f>") && !part.contains("<f "), "a formula");
        }
    }
    let imported = read_back(csv.as_bytes());
    assert_eq!(contained(&crate::support::policy(&imported.policy)), contained(&policy));
}

#[test]
fn a_workbook_keeps_its_headings_in_sight_and_hides_its_words() {
    let policy = policy(EVERYTHING);
    let book = workbook(&sheets(&policy, None, DAY, Language::En));
    assert_eq!(book, workbook(&sheets(&policy, None, DAY, Language::En)), "not the same bytes twice");
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(&book)).unwrap();
    let mut part = String::new();
    std::io::Read::read_to_string(&mut archive.by_name("xl/worksheets/sheet1.xml").unwrap(), &mut part)
        .unwrap();
    assert!(part.contains("state=\"frozen\"") && part.contains("orientation=\"landscape\""), "{part}");
    assert!(part.contains("<row r=\"1\"") && part.contains("hidden=\"1\""), "{part}");
}

#[test]
fn both_languages_hold_the_same() {
    let mut seen = BTreeSet::new();
    for (name, text) in ALL {
        let policy = policy(text);
        let page = page(&policy, None, DAY);
        let voices = Language::ALL.map(|language| Voice::of(&policy, language));
        let mut count = 0;
        phrases(&page, &mut |phrase| {
            count += 1;
            if let Phrase::Own(text) = phrase {
                assert!(text.nl.is_some() && text.en.is_some(), "{name}: {text:?} stands in one language");
            }
            if let Phrase::Say(message, _) = phrase {
                seen.insert(message.clone());
                for voice in &voices {
                    let said = voice.text(phrase);
                    assert!(
                        !said.is_empty() && said != *message,
                        "{name}: {message} is not in the catalogue"
                    );
                    assert!(!said.contains(['{', '$']), "{name}: {message} lacks a value: {said}");
                }
            }
        });
        assert!(count > 100, "{name}: only {count} phrases");
        let html = Language::ALL.map(|language| html(&policy, None, DAY, language));
        let shape = |html: &str| {
            html.split('<')
                .filter_map(|part| part.split([' ', '>']).next())
                .map(str::to_owned)
                .collect::<Vec<_>>()
        };
        assert_eq!(shape(&html[0]), shape(&html[1]), "{name}: another shape");
        let links = |html: &str| {
            html.split("href=\"")
                .skip(1)
                .filter_map(|part| part.split('"').next())
                .map(str::to_owned)
                .collect::<Vec<_>>()
        };
        assert_eq!(links(&html[0]), links(&html[1]), "{name}: other links");
    }
    assert!(seen.len() > 40, "only {} messages were said", seen.len());
}

#[test]
fn both_catalogues_have_the_same_messages_with_the_same_values() {
    let messages = |text: &'static str| -> BTreeSet<(String, BTreeSet<String>)> {
        let mut found: Vec<(String, BTreeSet<String>)> = Vec::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            if let Some((name, _)) = line.split_once(" =").filter(|_| !line.starts_with(' ')) {
                found.push((name.to_owned(), BTreeSet::new()));
            }
            if let Some((_, values)) = found.last_mut() {
                values.extend(
                    line.split('$')
                        .skip(1)
                        .filter_map(|rest| rest.split([' ', '}']).next())
                        .map(str::to_owned),
                );
            }
        }
        assert!(found.len() > 80);
        found.into_iter().collect()
    };
    let dutch = messages(include_str!("../../messages/nl/register.ftl"));
    assert_eq!(dutch, messages(include_str!("../../messages/en/register.ftl")));
}

fn phrases(page: &Page, visit: &mut impl FnMut(&Phrase)) {
    [&page.kind, &page.title, &page.colophon]
        .into_iter()
        .chain(&page.edition)
        .for_each(|phrase| walk(phrase, visit));
    std::iter::once(&page.brief).chain(&page.sections).for_each(|section| of_section(section, visit));
}

fn of_section(section: &Section, visit: &mut impl FnMut(&Phrase)) {
    walk(&section.title, visit);
    for block in &section.blocks {
        match block {
            Block::Para(phrase) => walk(phrase, visit),
            Block::Items(items) => items.iter().for_each(|phrase| walk(phrase, visit)),
            Block::Facts(facts) => {
                for (label, values) in facts {
                    walk(label, visit);
                    values.iter().for_each(|phrase| walk(phrase, visit));
                }
            }
            Block::Table { caption, head, rows } => {
                walk(caption, visit);
                head.iter().chain(rows.iter().flatten()).for_each(|phrase| walk(phrase, visit));
            }
            Block::Card(inner) | Block::Apart(inner) | Block::Below(inner) => of_section(inner, visit),
        }
    }
}

fn walk(phrase: &Phrase, visit: &mut impl FnMut(&Phrase)) {
    visit(phrase);
    match phrase {
        Phrase::Say(_, values) => {
            for (_, value) in values {
                if let Value::List(list) | Value::Any(list) = value {
                    list.iter().for_each(|phrase| walk(phrase, visit));
                }
            }
        }
        Phrase::Link(_, inner)
        | Phrase::Strong(inner)
        | Phrase::Start(inner)
        | Phrase::Stop(inner)
        | Phrase::Marked(inner)
        | Phrase::Glue(inner, _) => walk(inner, visit),
        Phrase::Row(list) => list.iter().for_each(|phrase| walk(phrase, visit)),
        Phrase::Own(_) | Phrase::Cite(_) => {}
    }
}
