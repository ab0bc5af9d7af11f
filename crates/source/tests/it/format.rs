//! Which format a file has, and what is said of one that is not read.

use waarborg_source::format::detect;
use waarborg_source::{FileTrouble, Format, Looks, MOST_BYTES, Remedy, Trouble, read_bytes};

use crate::support::refused;

fn format(name: &str, text: &str) -> Format {
    detect(name, text.as_bytes()).unwrap()
}

#[test]
fn the_content_goes_before_the_name() {
    assert_eq!(format("verklaring.txt", "<!DOCTYPE html>\n<title>x</title><p>Tekst"), Format::Html);
    assert_eq!(format("verklaring", "\u{feff}  <!-- wij -->\n<html lang=nl>"), Format::Html);
    assert_eq!(
        format("verklaring", "<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC \"x\"><html>"),
        Format::Html
    );
    assert_eq!(format("verklaring.md", "<div><h1>Privacy</h1>\n<p>Tekst</p></div>"), Format::Html);
    assert_eq!(format("verklaring.html", "%PDF-1.4\n"), Format::Pdf);
    assert_eq!(format("verklaring.txt", "# Privacy\n\nTekst\n\n## Gegevens\n"), Format::Markdown);
    assert_eq!(format("verklaring.txt", "---\ntitle: Privacy\n---\nTekst"), Format::Markdown);
}

#[test]
fn the_name_decides_what_the_content_leaves_open() {
    assert_eq!(format("verklaring.md", "Wij bewaren uw naam."), Format::Markdown);
    assert_eq!(format("verklaring.txt", "Wij bewaren uw naam."), Format::Text);
    assert_eq!(format("verklaring.txt", "Minder dan < 16 jaar, en ** of #1."), Format::Text);
    assert_eq!(
        format("README.md", "<p align=\"center\"><img src=\"x\"></p>\n\n# Privacy\n\n## Gegevens\n"),
        Format::Markdown
    );
}

#[test]
fn what_is_not_read_is_named_with_what_helps() {
    let open = b"PK\x03\x04\x14\0\0\x08\0\0aaaabbbbccccdddd\x08\0\0\0mimetypeapplication/vnd.oasis.opendocument.text";
    let cases: [(&[u8], Looks, Remedy); 9] = [
        (b"\x89PNG\r\n\x1a\n....", Looks::Image, Remedy::RecogniseText),
        (b"\xFF\xD8\xFF\xE0..", Looks::Image, Remedy::RecogniseText),
        (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", Looks::OldWord, Remedy::SaveAsDocxOrPdf),
        (b"{\\rtf1\\ansi Privacy}", Looks::Rtf, Remedy::SaveAsDocxOrPdf),
        (open, Looks::OpenDocument, Remedy::SaveAsDocxOrPdf),
        (b"PK\x03\x04 foto.jpg", Looks::Archive, Remedy::Unpack),
        (
            b"MIME-Version: 1.0\r\nContent-Type: multipart/related; x\r\n",
            Looks::SavedPage,
            Remedy::SaveShownPage,
        ),
        (b"\x7fELF\x02\x01\x01\0\0\0\0\0", Looks::Binary, Remedy::SaveAsText),
        (b" \n\t", Looks::Empty, Remedy::OtherFile),
    ];
    for (bytes, looks, remedy) in cases {
        let trouble = refused("verklaring", bytes);
        let why = FileTrouble::Unreadable { looks };
        assert_eq!(trouble, Trouble::File { name: "verklaring".to_owned(), why });
        assert_eq!(trouble.remedy(), Some(remedy), "{trouble}");
    }
}

#[test]
fn a_file_that_is_too_large_is_not_looked_into() {
    let trouble = read_bytes("groot.txt", &vec![b'a'; MOST_BYTES + 1]).unwrap_err();
    insta::assert_snapshot!(trouble, @"`groot.txt`: it has 5242881 bytes, more than the 5242880 that are read");
}
