//! PDF: printed by a browser (tagged), made by Ghostscript (untagged), and written here by hand.

use std::fmt::Write;

use waarborg_reader::Page;
use waarborg_source::{FileTrouble, Format, Remedy, Trouble, any_bytes, read_bytes};

use crate::support::{read, refused, shown};

const CHROMIUM: &[u8] = include_bytes!("fixtures/chromium.pdf");
const GHOSTSCRIPT: &[u8] = include_bytes!("fixtures/ghostscript.pdf");

/// A PDF of these objects, the first of which is its root.
fn pdf(objects: &[String], trailer: &str) -> Vec<u8> {
    let mut text = "%PDF-1.7\n".to_owned();
    let mut places = Vec::new();
    for (number, object) in objects.iter().enumerate() {
        places.push(text.len());
        write!(text, "{} 0 obj\n{object}\nendobj\n", number + 1).unwrap();
    }
    let at = text.len();
    write!(text, "xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).unwrap();
    for place in places {
        writeln!(text, "{place:010} 00000 n ").unwrap();
    }
    write!(text, "trailer\n<</Size {} /Root 1 0 R {trailer}>>\nstartxref\n{at}\n%%EOF", objects.len() + 1)
        .unwrap();
    text.into_bytes()
}

fn stream(content: &str) -> String {
    format!("<</Length {}>>stream\n{content}\nendstream", content.len())
}

/// A PDF of one page for each of these contents, in Helvetica.
fn pages(contents: &[&str], catalog: &str, trailer: &str) -> Vec<u8> {
    let kids: String = (0..contents.len()).map(|number| format!("{} 0 R ", 4 + 2 * number)).collect();
    let mut objects = vec![
        format!("<</Type/Catalog/Pages 2 0 R {catalog}>>"),
        format!("<</Type/Pages/Count {}/Kids[{kids}]>>", contents.len()),
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>".to_owned(),
    ];
    for (number, content) in contents.iter().enumerate() {
        objects.push(format!(
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents {} 0 R/Resources<</Font<</F 3 0 R>>>>>>",
            5 + 2 * number
        ));
        objects.push(stream(content));
    }
    pdf(&objects, trailer)
}

fn page(content: &str) -> Page {
    read("x.pdf", &pages(&[content], "", ""))
}

fn trouble(why: FileTrouble) -> Trouble {
    Trouble::File { name: "x.pdf".to_owned(), why }
}

#[test]
fn a_page_that_a_browser_printed() {
    insta::assert_snapshot!("chromium", shown(&read("x.pdf", CHROMIUM)));
}

#[test]
fn a_document_that_tells_no_structure() {
    let page = read("x.pdf", GHOSTSCRIPT);
    insta::assert_snapshot!("ghostscript", shown(&page));
    assert!(page.extracted);
}

#[test]
fn letters_that_are_placed_one_by_one_are_words() {
    let placed = "BT /F 12 Tf 72 700 Td (W) Tj 11.3 0 Td (ij) Tj 10 0 Td (bewaren) Tj 49 0 Td [(ge)-10(ge)20(vens)-400(niet.)] TJ ET";
    insta::assert_snapshot!(page(placed).text, @"Wij bewaren gegevens niet.");
}

#[test]
fn letters_that_are_drawn_twice_are_read_once() {
    let twice = "BT /F 12 Tf 72 700 Td (Gegevens) Tj 0.3 0 Td (Gegevens) Tj 2 Tr 0 -40 Td (Klachten) Tj ET";
    insta::assert_snapshot!(page(twice).text, @r"
    Gegevens

    Klachten
    ");
}

#[test]
fn the_language_and_the_title_of_the_document() {
    let content = "BT /F 12 Tf 72 700 Td (Wij bewaren uw gegevens.) Tj ET";
    let with = |catalog: &str, title: &str| {
        let page = read("x.pdf", &pages(&[content], catalog, &format!("/Info<</Title{title}>>")));
        (page.language, page.title)
    };
    let some = |text: &str| Some(text.to_owned());
    assert_eq!(with("/Lang(nl-NL)", "<FEFF00C900E9006E>"), (some("nl"), some("Één")));
    assert_eq!(with("", "(Privacyverklaring De Toren)"), (None, some("Privacyverklaring De Toren")));
    assert_eq!(with("", "(Microsoft Word - concept.docx)"), (None, None));
}

#[test]
fn a_list_of_contents_is_not_read() {
    let lines = [
        "Inhoud",
        "1 Gegevens .......... 2",
        "2 Wie ze krijgt en waarom dat",
        "zo is .......... 3",
        "3 Rechten .......... 4",
    ];
    let contents: String = lines.iter().map(|line| format!("({line}) Tj 0 -14 Td ")).collect();
    let text = format!("BT /F 12 Tf 72 700 Td {contents} 0 -30 Td (Wij bewaren uw gegevens.) Tj ET");
    insta::assert_snapshot!(page(&text).text, @"Wij bewaren uw gegevens.");
}

#[test]
fn a_scan_without_text_says_so() {
    let scan = pages(&["q 595 0 0 842 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \0 EI Q", ""], "", "");
    let refusal = refused("x.pdf", &scan);
    assert_eq!(refusal, trouble(FileTrouble::Scanned { format: Format::Pdf, pages: 2 }));
    assert_eq!(refusal.remedy(), Some(Remedy::RecogniseText));
}

#[test]
fn a_locked_document_says_so() {
    let key = "ab".repeat(32);
    let locked =
        format!("/Encrypt<</Filter/Standard/V 2/R 3/Length 128/P -4/O<{key}>/U<{key}>>>/ID[<00><00>]");
    let refusal = refused("x.pdf", &pages(&["BT /F 12 Tf (Gegevens) Tj ET"], "", &locked));
    assert_eq!(refusal, trouble(FileTrouble::Locked { format: Format::Pdf }));
    assert_eq!(refusal.remedy(), Some(Remedy::RemovePassword));
}

#[test]
fn a_broken_document_is_damaged_or_read_as_far_as_it_goes() {
    assert_eq!(refused("x.pdf", b"%PDF-1.7\nniets"), trouble(FileTrouble::Damaged { format: Format::Pdf }));
    for whole in [CHROMIUM, GHOSTSCRIPT] {
        for part in 1..16 {
            drop(read_bytes("x.pdf", &whole[..whole.len() * part / 16]));
        }
        for seed in 0..24_usize {
            let mut bytes = whole.to_vec();
            let length = bytes.len();
            for step in 0..40 {
                bytes[(seed * 7_919 + step * 104_729) % length] ^= (seed * 31 + step) as u8;
            }
            drop(read_bytes("x.pdf", &bytes));
        }
    }
}

#[test]
fn a_document_that_goes_round_ends() {
    let form = "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 4 0 R>>>>/Length 12>>stream\n/X Do /X Do \nendstream";
    let round = pdf(
        &[
            "<</Type/Catalog/Pages 2 0 R/StructTreeRoot 5 0 R>>".to_owned(),
            "<</Type/Pages/Count 1/Kids[3 0 R 2 0 R]>>".to_owned(),
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 6 0 R/Resources<</XObject<</X 4 0 R>>>>>>"
                .to_owned(),
            form.to_owned(),
            "<</Type/StructTreeRoot/K 7 0 R/RoleMap<</A/B/B/A>>>>".to_owned(),
            stream("/X Do"),
            "<</S/A/K[7 0 R 7 0 R]>>".to_owned(),
        ],
        "",
    );
    let refusal = read_bytes("x.pdf", &round);
    assert!(matches!(refusal, Err(Trouble::File { .. })), "{refusal:?}");
    assert_eq!(any_bytes(&round), Vec::<String>::new());
}

#[test]
fn more_pages_than_a_statement_has_are_not_read() {
    let many = vec![""; 501];
    assert_eq!(
        refused("x.pdf", &pages(&many, "", "")),
        trouble(FileTrouble::TooMuch { format: Format::Pdf })
    );
}

#[test]
fn a_small_file_cannot_become_a_large_one() {
    let mut packed = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    for _ in 0..300 {
        std::io::Write::write_all(&mut packed, &vec![b' '; 1 << 20]).unwrap();
    }
    let packed = packed.finish().unwrap();
    let mut bytes = b"%PDF-1.7\n1 0 obj\n<</Filter/FlateDecode>>stream\r\n".to_vec();
    bytes.extend(&packed);
    assert!(bytes.len() < 1 << 20);
    assert_eq!(refused("x.pdf", &bytes), trouble(FileTrouble::TooMuch { format: Format::Pdf }));
    let twice = b"%PDF-1.7\n1 0 obj\n<</Filter[/FlateDecode/FlateDecode]>>stream\n";
    assert_eq!(refused("x.pdf", twice), trouble(FileTrouble::TooMuch { format: Format::Pdf }));
}
