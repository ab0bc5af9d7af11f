//! Whatever goes in, nothing panics, every place of a page lies in its text, and the page is read as a statement.

use proptest::prelude::*;
use waarborg_source::{Format, any_bytes, any_statement};

use crate::docx::document;

const PDF: &[u8] = include_bytes!("fixtures/ghostscript.pdf");

/// Lines of a statement, which the reader makes values of.
const LINES: &[&str] = &[
    "Privacyverklaring Stichting De Ooievaar",
    "Stichting De Ooievaar, gevestigd aan de Lindelaan 4, 3512 AB Utrecht, is verantwoordelijk.",
    "Wij verwerken de volgende persoonsgegevens:",
    "Naam, adres en geboortedatum",
    "Doeleinden",
    "Het verzenden van onze nieuwsbrief, met uw toestemming",
    "Bewaartermijnen",
    "Wij bewaren facturen 7 jaar na afloop van het boekjaar.",
    "Delen met derden",
    "Wij delen gegevens met Mailchimp en Google Analytics (Verenigde Staten).",
    "U kunt uw gegevens inzien; wij antwoorden binnen vier weken.",
    "We share your personal data with our bookkeeper.",
    "Laatst gewijzigd: 1 maart 2024",
];

/// Pieces of which broken files are made.
fn pieces() -> impl Strategy<Value = Vec<u8>> {
    let line = prop::sample::select(LINES);
    let piece = prop::sample::select(vec![
        "<p>",
        "</p>",
        "<li>",
        "<ul>",
        "</ul>",
        "<table>",
        "<tr>",
        "<td rowspan=3>",
        "<th>",
        "</table>",
        "<b>",
        "</b>",
        "<a href=\"mailto:a@b.nl\">",
        "</a>",
        "<dl>",
        "<dt>",
        "<dd>",
        "<template>",
        "<svg>",
        "<br>",
        "<!--",
        "-->",
        "<h2>",
        "</h2>",
        "<div hidden>",
        "<nav>",
        "</div>",
        "<pre>",
        "<script>",
        "</script>",
        "<details><summary>",
        "# ",
        "## ",
        "- ",
        "1. ",
        "| a | b |\n",
        "|---|---|\n",
        "**",
        "_",
        "`",
        "```\n",
        "[x](",
        ")",
        "![",
        "{{< x >}}",
        "{{",
        "}}",
        "---\n",
        "title: x\n",
        "\n",
        "\n\n",
        "    ",
        "> ",
        "&amp;",
        "persoonsgegevens ",
        "é",
        "\u{feff}",
        "\u{a0}",
        "\0",
        "privacy@voorbeeld.nl",
        "<",
        ">",
        "\\*",
        "\r\n",
    ]);
    let piece = prop_oneof![3 => piece, 1 => line];
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat().into_bytes())
}

/// Pieces of which documents of Word are made, each closed in itself.
fn body() -> impl Strategy<Value = String> {
    let leaf = prop::sample::select(vec![
        "<w:t>gegevens &amp; meer</w:t>",
        "<w:t xml:space='preserve'> </w:t>",
        "<w:br/>",
        "<w:tab/>",
        "<w:vMerge/>",
        "<w:pPr><w:pStyle w:val='Kop1'/></w:pPr>",
        "<w:pPr><w:numPr><w:ilvl w:val='9'/><w:numId w:val='1'/></w:numPr></w:pPr>",
        "<w:rPr><w:b/></w:rPr>",
        "<w:fldChar w:fldCharType='begin'/>",
        "<w:fldChar w:fldCharType='separate'/>",
        "<w:fldChar w:fldCharType='end'/>",
        "<w:instrText> HYPERLINK \"mailto:a@b.nl\"</w:instrText>",
        "<w:gridSpan w:val='-1'/>",
        "<w:gridSpan w:val='9'/>",
        "<w:tblHeader/>",
        "<w:vanish/>",
    ]);
    let line = prop::sample::select(LINES).prop_map(|line| format!("<w:t>{line}</w:t>"));
    prop_oneof![3 => leaf.prop_map(str::to_owned), 1 => line].prop_recursive(5, 40, 4, |inner| {
        let names = prop::sample::select(vec![
            "p",
            "r",
            "tbl",
            "tr",
            "tc",
            "tcPr",
            "trPr",
            "del",
            "ins",
            "hyperlink",
            "txbxContent",
        ]);
        (names, prop::collection::vec(inner, 0..4))
            .prop_map(|(name, inside)| format!("<w:{name}>{}</w:{name}>", inside.concat()))
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn bytes(data in prop::collection::vec(any::<u8>(), 0..400)) {
        prop_assert_eq!(any_bytes(&data), Vec::<String>::new());
    }

    #[test]
    fn markup(data in pieces()) {
        prop_assert_eq!(any_bytes(&data), Vec::<String>::new(), "{}", String::from_utf8_lossy(&data));
    }

    /// Each line in a mark of its own: what is kept of it is read.
    #[test]
    fn statements(
        format in prop::sample::select(vec![Format::Text, Format::Markdown, Format::Html]),
        lines in prop::collection::vec(
            (prop::sample::select(LINES), prop::sample::select(vec![
                ["<p>", "</p>\n"], ["<h2>", "</h2>"], ["<ul><li>", "</li></ul>"], ["<table><tr><td>", "</td>"],
                ["<td>", "</td></tr>"], ["<div><b>", "</b></div>"], ["\n## ", "\n\n"], ["- ", "\n"], ["| ", " | 2 jaar |\n"],
                ["|---|---|\n| ", "|\n"], ["", "\n\n"], ["**", "** "], ["\t", "\t"], ["<!-- ", " -->"], ["    ", "\u{a0}\0"],
            ])),
            0..30,
        ),
    ) {
        let text: String = lines.into_iter().flat_map(|(line, [before, after])| [before, line, after]).collect();
        prop_assert_eq!(any_statement(format, text.as_bytes()), Vec::<String>::new(), "{}", text);
    }

    #[test]
    fn beginnings(head in prop::sample::select(vec![
        b"%PDF-1.7\n".as_slice(), b"PK\x03\x04", b"\xEF\xBB\xBF", b"\xFF\xFE", b"\xFE\xFF", b"<html>", b"---\n",
    ]), data in prop::collection::vec(any::<u8>(), 0..200)) {
        prop_assert_eq!(any_bytes(&[head, &data].concat()), Vec::<String>::new());
    }

    #[test]
    fn documents(body in body()) {
        prop_assert_eq!(any_bytes(&document(&body)), Vec::<String>::new(), "{}", body);
    }

    #[test]
    fn broken_documents(
        whole in prop::sample::select(vec![PDF.to_vec(), document("<w:p><w:r><w:t>Gegevens</w:t></w:r></w:p>")]),
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..20),
    ) {
        let mut bytes = whole;
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        prop_assert_eq!(any_bytes(&bytes), Vec::<String>::new());
    }
}
