//! Texts that are made to cost time are read in a time that grows with their length.

use std::time::Duration;

use waarborg_reader::{Page, any_page, draft, labels, read};
use waarborg_testkit::left_out;

/// What one text may take at most in a build for tests, on a slow machine; most take a tenth of it.
const MOST: Duration = Duration::from_secs(40);

/// What this thread has worked so far. What else the machine does is not in it.
fn worked() -> Option<Duration> {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    told.split(' ').next()?.parse().ok().map(Duration::from_nanos)
}

fn in_time(name: &str, work: impl FnOnce()) {
    let before = worked();
    work();
    let (Some(before), Some(after)) = (before, worked()) else {
        left_out("how long hostile texts take: this system does not tell");
        return;
    };
    let took = after.saturating_sub(before);
    assert!(took < MOST, "{name}: {took:?}");
}

/// The begin of every cue, as a text could hold it.
fn starts() -> Vec<String> {
    let mut made = Vec::new();
    for folder in ["nl", "en"] {
        let folder = format!("{}/data/{folder}", env!("CARGO_MANIFEST_DIR"));
        let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
        files.sort();
        for file in files {
            let text = std::fs::read_to_string(file).unwrap();
            let lines = text.lines().filter(|line| !line.starts_with('#'));
            let cues = lines.flat_map(|line| line.split('"').skip(1).step_by(2));
            let words = cues.map(|cue| cue.replace(['(', ')', '?', '*', '~', '\\'], "").replace('|', " "));
            made.extend(words.map(|words| words.chars().take(16).collect::<String>()));
        }
    }
    assert!(made.len() > 2000, "{}", made.len());
    made
}

/// A piece again and again, with its number in place of `#`, up to so many bytes.
fn repeated(piece: &str, bytes: usize) -> String {
    let mut made = String::new();
    for number in 0_usize.. {
        if made.len() >= bytes {
            break;
        }
        // A name of letters: Qbaa, Qcaa.
        let letters: String = (0..4_u32)
            .map(|at| char::from(b'a' + u8::try_from(number / 26_usize.pow(at) % 26).unwrap()))
            .collect();
        made += &piece.replace('#', &letters);
    }
    made
}

#[test]
fn many_begins_of_cues() {
    let starts = starts();
    for joint in [" ", "\n"] {
        let mut text = String::new();
        // In an order of its own: neighbours in a file begin alike.
        let mut order = (0_usize..).map(|number| number * 7919 % starts.len());
        while text.len() < 60_000 {
            text += &starts[order.next().unwrap()];
            text += joint;
        }
        let page = Page::plain(text);
        in_time(joint, || {
            let _ = labels("hostile", &page, &read(&page));
            let _ = draft(&page);
        });
    }
}

#[test]
fn texts_that_repeat_one_thing() {
    let partners = "Delen met derden\n\nWij delen gegevens met de volgende partijen:\n";
    let table = "Doel\tGegevens\tGrondslag\tBewaartermijn\tOntvangers\n";
    for (head, piece) in [
        ("", "geen naam, "),
        ("", "wij bewaren uw gegevens 2 jaar. "),
        ("", "ING, "),
        ("", "Google (Q#) "),
        ("", "#.jansen@voorbeeld.nl "),
        ("", "Q# B.V. is de verwerkingsverantwoordelijke. "),
        ("", "1 jan 2020 "),
        ("", "Kop #\n\ntekst\n\n"),
        ("", "Doelen:\n- naam\n"),
        ("", "Lindelaan 4, 3512 AB Utrecht. "),
        (partners, "- Q#\n"),
        (partners, "Q#, "),
        (table, "Q# sturen\tnaam, Q#\ttoestemming\t2 jaar\tQ#\n"),
        ("Doel\tOntvangers\n", "Q#\tMailchimp\n"),
        ("Wij gebruiken uw gegevens voor de volgende doelen:\n", "- het bijhouden van ons register #\n"),
        ("Bewaartermijnen\n\n", "- Q#: 2 jaar na afloop\n"),
        ("", "((("),
        ("", "a-"),
        ("", "\u{fdfa}"),
        ("", "\u{301}"),
    ] {
        let text = head.to_owned() + &repeated(piece, 8_000);
        let page = Page::plain(text);
        in_time(piece, || assert_eq!(any_page(&page), Vec::<String>::new()));
    }
}

#[test]
fn shapes_of_great_size() {
    let deep = (0..400).map(|at| format!("{}- naam\n", " ".repeat(at))).collect::<String>();
    let wide = ["Doel\t".repeat(2000), repeated("Q#\t", 12_000)].join("\n");
    let long = repeated("Q#\t2 jaar\n", 60_000);
    let word = "a".repeat(200_000);
    let capital = "A".repeat(200_000);
    let spaces = format!("Naam{}adres", " \t\n\u{a0}".repeat(40_000));
    for text in [deep, wide, long, word, capital, spaces] {
        let page = Page::plain(text);
        in_time(&page.text[..20], || assert_eq!(any_page(&page), Vec::<String>::new()));
    }
}

/// A sentence that goes on for ever is read in parts, and what each says is said.
#[test]
fn a_sentence_without_end_is_read_in_parts() {
    let text = format!("wij verwerken {}wij verwerken uw geboortedatum", "de rest en ".repeat(2000));
    let page = Page::plain(text);
    assert!(read(&page).categories.iter().any(|found| found.value == "date_of_birth"));
    assert!(draft(&page).outline.count() > 4);
    assert_eq!(draft(&Page::plain("de rest en ".repeat(300))).outline.count(), 1);
}
