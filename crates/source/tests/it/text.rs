//! Plain text, in the characters that files come in.

use waarborg_reader::Page;

use crate::support::read;

const TEXT: &str = "Privacyverklaring\n\nStichting De Zandloper bewaart uw gegevens één jaar.\n";

#[test]
fn the_text_is_the_file() {
    assert_eq!(read("verklaring.txt", TEXT.as_bytes()), Page::plain(TEXT));
}

#[test]
fn a_byte_order_mark_stays_and_is_hidden() {
    let file = format!("\u{feff}{TEXT}");
    let page = read("verklaring.txt", file.as_bytes());
    assert_eq!(page.text, file);
    assert_eq!(page.hidden.first(), Some(&(0..3)));
    assert!(!page.extracted);
}

#[test]
fn other_characters_are_made_ours() {
    let (western, _, _) = encoding_rs::WINDOWS_1252.encode(TEXT);
    let sixteen = |to: fn(u16) -> [u8; 2]| {
        "\u{feff}".encode_utf16().chain(TEXT.encode_utf16()).flat_map(to).collect::<Vec<u8>>()
    };
    for bytes in [western.into_owned(), sixteen(u16::to_le_bytes), sixteen(u16::to_be_bytes)] {
        let page = read("verklaring.txt", &bytes);
        assert_eq!(page.text, TEXT);
        assert!(page.extracted, "its offsets are none of the file's");
    }
}
