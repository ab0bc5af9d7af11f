//! Whatever goes in, nothing panics, and every place of a page lies in its text.

use proptest::prelude::*;
use waarborg_source::any_bytes;

use crate::docx::document;

const PDF: &[u8] = include_bytes!("fixtures/ghostscript.pdf");

/// Pieces of which broken files are made.
fn pieces() -> impl Strategy<Value = Vec<u8>> {
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
    leaf.prop_map(str::to_owned).prop_recursive(5, 40, 4, |inner| {
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
