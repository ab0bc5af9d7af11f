//! `waarborg check` on the text of a statement, in every format and form of output.

use std::io::{Cursor, Write};
use std::path::Path;

use serde_json::Value;
use tempfile::TempDir;
use waarborg_testkit::{left_out, shared};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::support::{Ran, run_in, run_with};

pub(crate) const WERF: &str = include_str!("statements/werf.txt");
const PAGE: &str = include_str!("statements/werf.html");
const HARBOUR: &str = include_str!("statements/harbour.md");
const PDF: &[u8] = include_bytes!("../../../source/tests/it/fixtures/chromium.pdf");
const DAY: [&str; 2] = ["--today", "2026-11-25"];

/// A document of Word with a heading and a paragraph that contradict each other.
fn docx() -> Vec<u8> {
    let line = |style: &str, text: &str| {
        format!("<w:p><w:pPr><w:pStyle w:val='{style}'/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>")
    };
    let body = [
        line("Heading1", "Privacyverklaring"),
        line("Normal", "Wij bewaren uw persoonsgegevens niet langer dan nodig is."),
        line("Heading1", "Archief"),
        line("Normal", "Gegevens die eenmaal zijn opgeslagen, blijven voor altijd bewaard."),
    ]
    .concat();
    let document = format!("<w:document xmlns:w='w'><w:body>{body}</w:body></w:document>");
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
    let relations = format!(
        "<Relationships><Relationship Id='a' Type='{office}' Target='/word/document.xml'/></Relationships>"
    );
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let parts = [
        ("[Content_Types].xml", "<Types/>"),
        ("_rels/.rels", relations.as_str()),
        ("word/document.xml", document.as_str()),
    ];
    for (name, content) in parts {
        writer.start_file(name, SimpleFileOptions::default()).unwrap();
        writer.write_all(content.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn folder() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let put = |name: &str, bytes: &[u8]| std::fs::write(folder.path().join(name), bytes).unwrap();
    put("werf.txt", WERF.as_bytes());
    put("werf.html", PAGE.as_bytes());
    put("harbour.md", HARBOUR.as_bytes());
    put("eik.pdf", PDF);
    put("archief.docx", &docx());
    folder
}

fn check(folder: &Path, arguments: &[&str]) -> Ran {
    run_in(folder, &[&["check"], arguments, &DAY].concat())
}

fn json(ran: &Ran) -> Value {
    serde_json::from_str(&ran.out).unwrap_or_else(|error| panic!("{error}: {}{}", ran.out, ran.err))
}

fn finding<'a>(document: &'a Value, code: &str) -> &'a Value {
    let findings = document["findings"].as_array().unwrap();
    findings.iter().find(|finding| finding["code"] == code).unwrap_or_else(|| panic!("no {code}"))
}

#[test]
fn a_person_reads_the_sentences_of_their_own_text() {
    let folder = folder();
    let ran = check(folder.path(), &["werf.txt"]);
    assert_eq!(ran.code, 1, "{}", ran.err);
    let out = &ran.out;
    assert!(out.starts_with("gelezen: werf.txt van Stichting De Kleine Werf (Nederlands, "), "{out}");
    // Contradictions are told first, with both sentences.
    let (first, all) = out.split_once("Alle bevindingen").unwrap();
    assert_eq!(first.matches("\n1. ").count() + first.matches("\n2. ").count(), 2, "{first}");
    assert!(first.contains("[MKT-CONTRADICT]"), "{first}");
    assert!(first.contains("\"Wij versturen u nooit een nieuwsbrief of andere reclame.\""), "{first}");
    assert!(first.contains("\"Het verzenden van onze nieuwsbrief\""), "{first}");
    let forever = all.split("\n\n").find(|part| part.contains("[RET-FOREVER]")).unwrap();
    assert!(forever.contains("werf.txt:24 (onder \"Hoe lang wij gegevens bewaren\")"), "{forever}");
    assert_eq!(forever.matches("  --> ").count(), 2, "{forever}");
    let absent = all.split("\n\n").find(|part| part.contains("[CMP-AP]")).unwrap();
    assert_eq!(absent.matches("staat niet in de verklaring").count(), 1, "{absent}");
    assert!(absent.contains("onder \"Uw rechten\""), "{absent}");
    assert!(ran.err.contains("waarborg read werf.txt -o privacy.toml"), "{}", ran.err);
    assert!(ran.err.contains("geen juridisch advies"), "{}", ran.err);
    // Nothing was written.
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 5);
}

#[test]
fn what_a_statement_need_not_say_stands_apart() {
    let folder = folder();
    let ran = check(folder.path(), &["werf.txt", "--language", "en"]);
    let heading = "A text cannot show this: make sure that you can\nThis belongs in the records of";
    let (text, records) = ran.out.split_once(heading).unwrap_or_else(|| panic!("{}", ran.out));
    assert!(records.contains("[BRE-NONE]") && !text.contains("[BRE-NONE]"), "{}", ran.out);
    assert!(text.contains("[CMP-AP]") && !records.contains("[CMP-AP]"), "{}", ran.out);
    let document = json(&check(folder.path(), &["werf.txt", "--format", "json"]));
    let breach = finding(&document, "BRE-NONE");
    assert_eq!((&breach["severity"], &breach["records"]), (&"warning".into(), &true.into()));
}

#[test]
fn who_has_only_a_text_meets_no_keys() {
    let folder = folder();
    for file in ["werf.txt", "werf.html", "harbour.md", "eik.pdf"] {
        for language in ["nl", "en"] {
            let ran = check(folder.path(), &[file, "--language", language]);
            assert!(!ran.out.contains(['`', '{']), "{file}: {}", ran.out);
            let page = check(folder.path(), &[file, "--language", language, "--format", "html"]);
            assert!(!page.out.contains("<code>"), "{file}: {}", page.out);
            let document = json(&check(folder.path(), &[file, "--language", language, "--format", "json"]));
            for finding in document["findings"].as_array().unwrap() {
                assert!(!finding["help"].as_str().unwrap().contains(['`', '{']), "{finding}");
            }
        }
    }
    let paste = "zet erbij: “U kunt een klacht indienen bij de Autoriteit Persoonsgegevens";
    assert!(check(folder.path(), &["werf.txt"]).out.contains(paste));
}

#[test]
fn every_format_is_read() {
    let folder = folder();
    for (file, code, place) in [
        ("werf.html", "RET-FOREVER", "werf.html, under \"Bewaartermijnen\""),
        ("harbour.md", "RCP-CONTRADICT", "harbour.md:20 (under \"Sharing\")"),
        ("archief.docx", "RET-FOREVER", "archief.docx, under \"Archief\""),
        ("eik.pdf", "META-DATE", "is not in the statement"),
    ] {
        let ran = check(folder.path(), &[file, "--language", "en"]);
        assert!(ran.code <= 1, "{file}: {}", ran.err);
        assert!(ran.out.starts_with(&format!("read: {file}")), "{file}: {}", ran.out);
        if file != "eik.pdf" {
            let part = ran.out.split("\n\n").find(|part| part.starts_with(&format!("error[{code}]")));
            let part = part.unwrap_or_else(|| panic!("{file}: no {code}: {}", ran.out));
            assert!(part.contains(place), "{file}: {part}");
        }
        assert!(!ran.out.contains("alert(1)"), "{file}");
    }
    // What the name leaves open, the content decides.
    std::fs::copy(folder.path().join("eik.pdf"), folder.path().join("verklaring")).unwrap();
    let ran = check(folder.path(), &["verklaring"]);
    assert!(ran.out.starts_with("gelezen: verklaring van Zorghuis De Eik"), "{}{}", ran.out, ran.err);
}

#[test]
fn standard_input_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let ran = run_with(folder.path(), &["check", "-", "--today", "2026-11-25"], WERF.as_bytes());
    assert_eq!(ran.code, 1, "{}", ran.err);
    assert!(ran.out.starts_with("gelezen: standaardinvoer van Stichting De Kleine Werf"), "{}", ran.out);
    assert!(ran.out.contains("  --> standaardinvoer:24 (onder"), "{}", ran.out);
    let empty = run_with(folder.path(), &["check", "-", "--language", "en"], b"");
    assert!(empty.code == 2 && empty.err.contains("error: standard input: "), "{}", empty.err);
}

#[test]
fn a_document_for_programs_holds_the_words() {
    let folder = folder();
    let text = json(&check(folder.path(), &["werf.txt", "--format", "json"]));
    let forever = finding(&text, "RET-FOREVER");
    assert_eq!(forever["words"], "Gegevens die eenmaal zijn opgeslagen, blijven voor altijd bewaard.");
    assert_eq!(forever["heading"], "Hoe lang wij gegevens bewaren");
    let place = |key: &str| usize::try_from(forever[key].as_u64().unwrap()).unwrap();
    assert!(WERF[place("start")..place("end")].starts_with("Gegevens die eenmaal"));
    assert_eq!(place("line"), 24);
    let places = forever["places"].as_array().unwrap();
    assert_eq!(places.len(), 2);
    assert_eq!(places[1]["words"], "Wij bewaren uw persoonsgegevens niet langer dan nodig is.");
    assert!(places.iter().all(|place| place["said"] == true));
    let absent = finding(&text, "CMP-AP");
    assert_eq!(
        (&absent["words"], &absent["start"], &absent["file"]),
        (&Value::Null, &Value::Null, &"werf.txt".into())
    );
    assert_eq!(absent["heading"], "Uw rechten");
    assert_eq!(text["policies"][0]["statement"]["language"], "nl");
    // Offsets in an extracted text are none of the file's.
    let page = json(&check(folder.path(), &["werf.html", "--format", "json"]));
    let forever = finding(&page, "RET-FOREVER");
    assert_eq!((&forever["start"], &forever["line"]), (&Value::Null, &Value::Null));
    assert_eq!(forever["heading"], "Bewaartermijnen");
    assert_eq!(page["policies"][0]["statement"]["extracted"], true);
}

#[test]
fn other_tools_get_a_region_only_where_the_text_is_the_file() {
    let folder = folder();
    let of = |file: &str| {
        let document = json(&check(folder.path(), &[file, "--format", "sarif"]));
        let results = document["runs"][0]["results"].as_array().unwrap().clone();
        let result = results.into_iter().find(|result| result["ruleId"] == "RET-FOREVER").unwrap();
        (document, result)
    };
    let (document, text) = of("werf.txt");
    let physical = &text["locations"][0]["physicalLocation"];
    assert_eq!(physical["region"]["startLine"], 24);
    assert_eq!(physical["artifactLocation"]["uri"], "werf.txt");
    assert!(physical["region"]["snippet"]["text"].as_str().unwrap().starts_with("Gegevens die eenmaal"));
    assert_eq!(
        text["relatedLocations"][0]["message"]["text"],
        "Wij bewaren uw persoonsgegevens niet langer dan nodig is."
    );
    let (page, extracted) = of("werf.html");
    let location = &extracted["locations"][0];
    assert_eq!(location["physicalLocation"].get("region"), None);
    assert_eq!(location["logicalLocations"][1]["name"], "Bewaartermijnen");
    assert!(location["message"]["text"].as_str().unwrap().starts_with("Gegevens die eenmaal"));
    let Some(schema) = shared("data/sarif/sarif-schema-2.1.0.json") else {
        return left_out("SARIF of statements against the schema of the standard");
    };
    let schema: Value = serde_json::from_str(&std::fs::read_to_string(schema).unwrap()).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    for document in [document, page] {
        let wrong: Vec<String> = validator.iter_errors(&document).map(|error| error.to_string()).collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
    }
}

#[test]
fn a_stream_has_a_line_for_each_finding_and_ends_with_the_counts() {
    let folder = tempfile::tempdir().unwrap();
    for number in 0..150 {
        std::fs::write(folder.path().join(format!("{number:03}.txt")), WERF).unwrap();
    }
    std::fs::write(folder.path().join("leeg.pdf"), b"").unwrap();
    std::fs::write(folder.path().join("README.md"), "# Boodschappen\n\nMelk en brood.\n").unwrap();
    let ran = check(folder.path(), &[".", "--format", "jsonl"]);
    assert_eq!(ran.code, 2, "{}", ran.err);
    let lines: Vec<Value> = ran.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let (last, lines) = lines.split_last().unwrap();
    assert_eq!((&last["files"], &last["unread"]), (&150.into(), &1.into()));
    let unread: Vec<&Value> = lines.iter().filter(|line| line["read"] == false).collect();
    assert_eq!(unread.len(), 2, "{unread:?}");
    assert_eq!(unread[0]["of"], "README.md");
    assert_eq!(unread[0]["why"], "not-about-personal-data");
    assert_eq!(unread[1]["of"], "leeg.pdf");
    assert!(unread[1]["why"].as_str().unwrap().contains("leeg bestand"), "{}", unread[1]);
    let errors = lines.iter().filter(|line| line["severity"] == "error").count();
    assert_eq!(Some(errors as u64), last["errors"].as_u64());
    let order: Vec<&str> = lines.iter().filter_map(|line| line["of"].as_str()).collect();
    assert!(order.is_sorted(), "findings come in the order of the files");
}

#[test]
fn a_folder_holds_organisations_and_statements() {
    let folder = folder();
    let put = |path: &str, text: &str| {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    };
    put("klanten/a/privacy.toml", "waarborg = 1\n[organisation]\nid = \"a\"\nname = \"Klant A\"\n");
    // What lies in the folder of an organisation is its own business.
    put("klanten/a/oud.txt", WERF);
    put("klanten/b/verklaring.txt", WERF);
    put("klanten/.weg/verklaring.txt", WERF);
    put("LICENSE.txt", "You may copy this.");
    let ran = check(folder.path(), &[".", "--language", "en"]);
    assert_eq!(ran.code, 1, "{}", ran.err);
    let out = &ran.out;
    assert!(out.contains("./klanten/a") || out.contains("klanten/a  Klant A"), "{out}");
    assert!(out.contains("klanten/b/verklaring.txt  Stichting De Kleine Werf"), "{out}");
    assert!(!out.contains("oud.txt") && !out.contains(".weg"), "{out}");
    assert!(out.contains("LICENSE.txt  says nothing of personal data; not judged"), "{out}");
    assert!(out.contains("1 organisation and 6 statements: "), "{out}");
    assert!(out.contains(" of them\n"), "{out}");
}

#[test]
fn what_cannot_be_read_is_told_with_its_remedy() {
    let folder = folder();
    std::fs::write(folder.path().join("scan.png"), b"\x89PNG\r\n\x1a\n0000").unwrap();
    std::fs::write(folder.path().join("leeg.txt"), b"").unwrap();
    let one = check(folder.path(), &["scan.png"]);
    assert_eq!((one.code, one.out.as_str()), (2, ""));
    assert!(one.err.contains("fout: scan.png: dit lijkt een afbeelding"), "{}", one.err);
    assert!(one.err.contains("oplossing: laat de tekst herkennen (OCR)"), "{}", one.err);
    // One does not hide the others.
    let several = check(folder.path(), &["scan.png", "werf.txt", "leeg.txt"]);
    assert_eq!(several.code, 2);
    assert!(several.out.contains("gelezen: werf.txt"), "{}", several.out);
    assert!(
        several.err.contains("2 bestanden zijn niet gelezen; de andere zijn wel beoordeeld"),
        "{}",
        several.err
    );
    let document = json(&check(folder.path(), &["scan.png", "werf.txt", "--format", "json"]));
    assert_eq!(document["policies"][0]["read"], false);
    assert!(document["policies"][0]["why"].as_str().unwrap().contains("afbeelding"));
    let missing = check(folder.path(), &["nergens.txt", "--language", "en"]);
    assert!(missing.code == 2 && missing.err.contains("nergens.txt"), "{}", missing.err);
}

/// A text without a word about personal data is not judged, also where it was named: neither findings nor their absence
/// would mean anything.
#[test]
fn another_text_is_no_statement() {
    let folder = folder();
    let put = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).unwrap();
    put("recept.txt", "Roer de boter en de suiker tot een geheel. Bak de cookies twaalf minuten.");
    put(
        "lijst.html",
        "<!doctype html><title>Index of /</title><h1>Index of /</h1><a href=privacy.txt>privacy.txt</a>",
    );
    for file in ["recept.txt", "lijst.html"] {
        let ran = check(folder.path(), &[file, "--language", "en"]);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{}", ran.err);
        assert!(ran.err.contains(&format!("{file}: this is no privacy statement")), "{}", ran.err);
        assert!(
            ran.err.contains("help: give the file or the address of the statement itself"),
            "{}",
            ran.err
        );
    }
    let input = run_with(folder.path(), &["check", "-"], b"Roer de boter en de suiker.");
    assert!(input.code == 2 && input.err.contains("standaardinvoer: dit is geen"), "{}", input.err);
    // The others are judged all the same.
    let both = check(folder.path(), &["recept.txt", "werf.txt", "--format", "json"]);
    let document = json(&both);
    assert_eq!((both.code, &document["policies"][0]["read"]), (2, &false.into()));
    assert!(document["findings"].as_array().unwrap().iter().all(|finding| finding["file"] == "werf.txt"));
}

/// What a program fills, and what this program wrote, is no statement of anybody.
#[test]
fn a_folder_is_read_without_what_programs_left_in_it() {
    let folder = folder();
    for path in ["node_modules/a", "target/doc", ".git", ".cache/x"] {
        std::fs::create_dir_all(folder.path().join(path)).unwrap();
        std::fs::write(folder.path().join(path).join("privacy.txt"), WERF).unwrap();
    }
    assert_eq!(check(folder.path(), &["werf.txt", "-o", "bevindingen.html"]).code, 1);
    assert_eq!(check(folder.path(), &["werf.txt", "harbour.md", "-o", "uit"]).code, 1);
    let ran = check(folder.path(), &["."]);
    assert_eq!(ran.code, 1, "{}", ran.err);
    assert!(ran.out.contains("5 verklaringen: "), "{}", ran.out);
    for path in ["node_modules", "target", ".git", ".cache", "bevindingen.html", "uit/"] {
        assert!(!ran.out.contains(path), "{path}: {}", ran.out);
    }
    // Who asks for one by its name hears what it is.
    let own = check(folder.path(), &["bevindingen.html"]);
    assert!(own.code == 2 && own.err.contains("die `waarborg check` zelf schreef"), "{}", own.err);
    assert!(own.err.contains("geef de verklaring waar de bladzijde over gaat"), "{}", own.err);
}

#[test]
fn lines_are_counted_in_every_character_set() {
    let folder = tempfile::tempdir().unwrap();
    let accents = WERF.replacen("uw", "ùw", 1);
    let latin: Vec<u8> = accents.chars().map(|c| u8::try_from(c).unwrap_or(b'?')).collect();
    let wide: Vec<u8> =
        [0xfeff].into_iter().chain(accents.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    for (name, bytes) in [("latin1.txt", latin), ("utf16.txt", wide)] {
        std::fs::write(folder.path().join(name), bytes).unwrap();
        let ran = check(folder.path(), &[name]);
        assert!(ran.out.contains(&format!("{name}:24 (onder \"Hoe lang")), "{}", ran.out);
        let document = json(&check(folder.path(), &[name, "--format", "json"]));
        let forever = finding(&document, "RET-FOREVER");
        assert_eq!((&forever["line"], &forever["start"]), (&24.into(), &Value::Null), "bytes are other ones");
        let sarif = json(&check(folder.path(), &[name, "--format", "sarif"]));
        let results = sarif["runs"][0]["results"].as_array().unwrap();
        let result = results.iter().find(|result| result["ruleId"] == "RET-FOREVER").unwrap();
        let region = &result["locations"][0]["physicalLocation"]["region"];
        assert_eq!((&region["startLine"], &region["byteOffset"]), (&24.into(), &Value::Null));
    }
}

#[test]
fn a_damaged_file_is_called_damaged() {
    let folder = folder();
    let put = |name: &str, bytes: &[u8]| std::fs::write(folder.path().join(name), bytes).unwrap();
    let whole = docx();
    put("half.pdf", &PDF[..PDF.len() / 2]);
    put("rommel.pdf", &[0x80, 0x00, 0x13, 0xff].repeat(500));
    put("half.docx", &whole[..whole.len() / 2]);
    put("begin.docx", &whole[..20]);
    put("rommel.docx", &[0x80, 0x00, 0x13, 0xff].repeat(500));
    for (name, kind) in [
        ("half.pdf", "PDF"),
        ("rommel.pdf", "PDF"),
        ("half.docx", "DOCX"),
        ("begin.docx", "DOCX"),
        ("rommel.docx", "DOCX"),
    ] {
        let ran = check(folder.path(), &[name]);
        let told = format!("fout: {name}: het bestand is beschadigd ({kind})");
        assert!(ran.code == 2 && ran.err.contains(&told), "{}", ran.err);
        assert!(ran.err.contains("oplossing: "), "{}", ran.err);
    }
}

/// A language that is not read gives no findings: they would not be true.
#[test]
fn a_german_text_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let german = "Wir verarbeiten Ihre Daten nicht ohne Grund. Das ist mit der Person verbunden und wir geben sie \
        nicht weiter. Sie haben das Recht auf Auskunft und Berichtigung und Löschung. Wir speichern eine Kopie.";
    std::fs::write(folder.path().join("text.txt"), german).unwrap();
    let ran = check(folder.path(), &["text.txt", "--language", "en"]);
    assert_eq!((ran.code, ran.out.as_str()), (2, ""));
    assert!(ran.err.contains("looks like German; Dutch and English are read"), "{}", ran.err);
}
