//! Documents of Word, made here part by part.

use std::io::{Cursor, Write};

use waarborg_reader::Page;
use waarborg_source::{FileTrouble, Format, Trouble};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::support::{read, refused, shown};

const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// An archive of these parts.
fn archive(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(content.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// A document with this body.
pub(crate) fn document(body: &str) -> Vec<u8> {
    let body = format!(
        "<w:document xmlns:w=\"w\" xmlns:r=\"r\" xmlns:mc=\"mc\"><w:body>{body}</w:body></w:document>"
    );
    archive(&[
        ("[Content_Types].xml", "<Types/>"),
        (
            "_rels/.rels",
            &format!(
                "<Relationships><Relationship Id='a' Type='{OFFICE}/officeDocument' Target='/word/document.xml'/></Relationships>"
            ),
        ),
        ("word/document.xml", &body),
        ("word/styles.xml", include_str!("fixtures/styles.xml")),
        (
            "word/numbering.xml",
            "<w:numbering><w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:numFmt w:val='bullet'/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId='1'><w:lvl w:ilvl='0'><w:numFmt w:val='decimal'/></w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num><w:num w:numId='2'><w:abstractNumId w:val='1'/></w:num></w:numbering>",
        ),
        (
            "word/_rels/document.xml.rels",
            "<Relationships><Relationship Id='m' Type='x/hyperlink' Target='mailto:fg@linde.example?subject=AVG'/><Relationship Id='w' Type='x/hyperlink' Target='https://linde.example'/></Relationships>",
        ),
        (
            "docProps/core.xml",
            "<cp:coreProperties><dc:title>Privacyreglement De Linde &amp; Co</dc:title><dc:language>nl-NL</dc:language></cp:coreProperties>",
        ),
    ])
}

fn page(body: &str) -> Page {
    read("reglement.docx", &document(body))
}

fn styled(style: &str, text: &str) -> String {
    format!("<w:p><w:pPr><w:pStyle w:val='{style}'/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>")
}

fn item(list: u8, depth: u8, run: &str) -> String {
    format!(
        "<w:p><w:pPr><w:pStyle w:val='Lijstalinea'/><w:numPr><w:ilvl w:val='{depth}'/><w:numId w:val='{list}'/></w:numPr></w:pPr>{run}</w:p>"
    )
}

fn plain(text: &str) -> String {
    format!("<w:p><w:r><w:t xml:space='preserve'>{text}</w:t></w:r></w:p>")
}

const BOLD: &str = "<w:r><w:rPr><w:b/></w:rPr><w:t>Uw rechten</w:t></w:r>";

#[test]
fn a_document_with_styles_of_a_dutch_word() {
    let body = [
        styled("Titel", "Privacyreglement"),
        "<w:sdt><w:sdtPr><w:alias w:val='Inhoud'/></w:sdtPr><w:sdtContent>".to_owned(),
        styled("Kopvaninhoudsopgave", "Inhoud"),
        styled("Inhopg1", "Wie wij zijn 2"),
        "</w:sdtContent></w:sdt>".to_owned(),
        styled("Kop1", "Wie wij zijn"),
        plain("Kinderopvang De Linde &amp; Co, KvK&#xA0;00000000, is verant"),
        styled("Kop2", "Contact"),
        "<w:p><w:r><w:t>Vraag het </w:t></w:r><w:hyperlink r:id='m'><w:r><w:t>onze functionaris</w:t></w:r></w:hyperlink><w:r><w:t>, </w:t></w:r><w:hyperlink r:id='w'><w:r><w:t>op het web</w:t></w:r></w:hyperlink><w:r><w:br/><w:t>of bel 010</w:t><w:noBreakHyphen/><w:t>0000000.</w:t></w:r></w:p>".to_owned(),
        styled("Eigenkop", "Gegevens"),
        item(1, 0, "<w:r><w:t>naam</w:t></w:r>"),
        item(1, 1, "<w:r><w:t>van het kind</w:t></w:r>"),
        item(2, 0, BOLD),
        plain("U mag inzien."),
        format!("<w:p>{BOLD}</w:p>"),
        styled("Opsomming", "zonder eigen nummering"),
        item(0, 0, "<w:r><w:t>geen lijst meer</w:t></w:r>"),
    ]
    .concat();
    insta::assert_snapshot!("styles", shown(&page(&body)));
}

#[test]
fn what_was_deleted_or_hidden_is_not_read() {
    let body = "<w:p><w:pPr><w:rPr><w:vanish/><w:del w:id='9'/></w:rPr></w:pPr><w:r><w:t>Wij bewaren uw gegevens </w:t></w:r>\
        <w:del w:id='1'><w:r><w:delText>tien</w:delText><w:t>tien</w:t></w:r></w:del><w:ins w:id='2'><w:r><w:t>twee</w:t></w:r></w:ins>\
        <w:moveFrom w:id='3'><w:r><w:t>weg</w:t></w:r></w:moveFrom><w:r><w:t xml:space='preserve'> jaar.</w:t></w:r>\
        <w:r><w:rPr><w:vanish/></w:rPr><w:t>geheim</w:t></w:r><w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t> Klaar.</w:t></w:r></w:p>";
    insta::assert_snapshot!(page(body).text, @"Wij bewaren uw gegevens twee jaar. Klaar.");
}

#[test]
fn fields_show_what_came_of_them() {
    let body = "<w:p><w:r><w:t>Versie </w:t></w:r><w:fldSimple w:instr=' DATE '><w:r><w:t>1 mei 2026</w:t></w:r></w:fldSimple>\
        <w:r><w:t>, mail </w:t></w:r><w:r><w:fldChar w:fldCharType='begin'/></w:r>\
        <w:r><w:instrText> HYPERLINK &quot;mailto:info@linde.example&quot; \\o &quot;Mail&quot; </w:instrText></w:r>\
        <w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>ons</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>";
    insta::assert_snapshot!(page(body).text, @"Versie 1 mei 2026, mail ons (info@linde.example)");
}

#[test]
fn a_text_box_is_read_once() {
    let boxed = "<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>In een kader</w:t></w:r></w:p></w:txbxContent></mc:Choice>\
        <mc:Fallback><w:p><w:r><w:t>In een kader</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>Ernaast</w:t></w:r></w:p>";
    insta::assert_snapshot!(page(boxed).text, @r"
    In een kader

    Ernaast
    ");
}

#[test]
fn tables_become_rows() {
    let cell =
        |properties: &str, content: &str| format!("<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>");
    let row = |properties: &str, cells: &[String]| {
        format!("<w:tr><w:trPr>{properties}</w:trPr>{}</w:tr>", cells.concat())
    };
    let inner = format!("<w:tbl><w:tr>{}{}</w:tr></w:tbl>", cell("", &plain("b")), cell("", &plain("c")));
    let table = [
        "<w:tbl><w:tblPr><w:tblStyle w:val='x'/></w:tblPr>".to_owned(),
        row(
            "<w:tblHeader/>",
            &[cell("", &plain("Gegevens")), cell("", &plain("Termijn")), cell("", &plain("Wet"))],
        ),
        row(
            "",
            &[
                cell(
                    "",
                    &format!(
                        "{}{}",
                        item(1, 0, "<w:r><w:t>naam</w:t></w:r>"),
                        item(1, 0, "<w:r><w:t>adres</w:t></w:r>")
                    ),
                ),
                cell("", &format!("{}{}", plain("een"), plain("jaar"))),
                cell("<w:vMerge w:val='restart'/>", &plain("AWR")),
            ],
        ),
        row(
            "",
            &[
                cell("<w:gridSpan w:val='2'/>", &format!("{}{inner}", plain("a"))),
                cell("<w:vMerge/>", &plain("")),
            ],
        ),
        row("<w:del w:id='1'/>", &[cell("", &plain("weg")), cell("", &plain("weg"))]),
        "</w:tbl>".to_owned(),
        format!(
            "<w:tbl>{}</w:tbl>",
            row("", &[cell("", &format!("{}{}", styled("Kop2", "Kader"), plain("Tekst in een kader.")))])
        ),
    ]
    .concat();
    insta::assert_snapshot!(shown(&page(&table)), @r"
    title: Privacyreglement De Linde & Co
    language: nl
    header row: Gegevens ⇥ Termijn ⇥ Wet
    row: naam; adres ⇥ een jaar ⇥ AWR
    row: a b c ⇥  ⇥ AWR
    heading 2: Kader
    paragraph: Tekst in een kader.
    ");
}

#[test]
fn a_document_that_breaks_its_format_is_damaged() {
    let damaged =
        Trouble::File { name: "x.docx".to_owned(), why: FileTrouble::Damaged { format: Format::Docx } };
    let whole = document(&plain("Gegevens"));
    for cut in [10, 100, whole.len() / 2, whole.len() - 10] {
        let mut bytes = whole[..cut].to_vec();
        bytes.extend(b"[Content_Types].xml word/");
        assert_eq!(refused("x.docx", &bytes), damaged);
    }
    assert_eq!(refused("x.docx", &document("<w:p><w:r></w:p>")), damaged);
    assert_eq!(refused("x.docx", &archive(&[("[Content_Types].xml", ""), ("word/other.xml", "")])), damaged);
    let empty = refused("x.docx", &document("<w:p/>"));
    assert_eq!(
        empty,
        Trouble::File { name: "x.docx".to_owned(), why: FileTrouble::NoText { format: Format::Docx } }
    );
}

#[test]
fn a_small_file_cannot_become_a_large_one() {
    let much =
        Trouble::File { name: "x.docx".to_owned(), why: FileTrouble::TooMuch { format: Format::Docx } };
    let bomb = document(&" ".repeat(40 << 20));
    assert!(bomb.len() < 1 << 20);
    assert_eq!(refused("x.docx", &bomb), much);
    let long = document(&plain(&"gegevens ".repeat(700_000)));
    assert_eq!(refused("x.docx", &long), much);
    let deep = format!("{}{}{}", "<w:sdt>".repeat(100_000), plain("Gegevens"), "</w:sdt>".repeat(100_000));
    assert_eq!(page(&deep).text, "Gegevens");
}
