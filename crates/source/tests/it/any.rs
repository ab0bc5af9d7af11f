//! Whatever goes in, nothing panics, and every place of a page lies in its text.

use proptest::prelude::*;
use waarborg_source::any_bytes;

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
}
