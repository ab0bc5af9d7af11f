//! The search finds what the regular expressions find, to the letter.

use super::{Cues, Text, reference};
use proptest::prelude::*;
use std::sync::LazyLock;

/// Some cues that mean the same, with what says them both ways.
struct Both {
    name: String,
    written: Vec<String>,
    cues: Cues,
    reference: reference::Cues,
}

impl Both {
    fn new(name: String, written: Vec<String>) -> Self {
        let each = || written.iter().map(String::as_str);
        Self { name, cues: Cues::new(each()), reference: reference::Cues::new(each()), written }
    }

    fn agree(&self, lower: &str) {
        let Self { name, cues, reference, .. } = self;
        let ready = Text::new(lower);
        assert_eq!(cues.is_in(lower), reference.is_in(lower), "{name}: `{lower}`");
        assert_eq!(cues.first(&ready), reference.first(lower), "{name}: `{lower}`");
        assert_eq!(cues.all(&ready), reference.all(lower), "{name}: `{lower}`");
    }
}

/// All cues of all files.
static ALL: LazyLock<Vec<Both>> = LazyLock::new(|| {
    let mut made = Vec::new();
    for folder in ["nl", "en"] {
        let files = std::fs::read_dir(format!("{}/data/{folder}", env!("CARGO_MANIFEST_DIR"))).unwrap();
        for file in files.map(|file| file.unwrap().path()) {
            let table: toml::Table = toml::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
            let file = file.file_stem().unwrap().to_string_lossy().into_owned();
            for (name, value) in &table {
                let tables = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
                for (key, cues) in tables.iter().filter_map(|table| table.as_table()).flatten() {
                    if !["cues", "listed", "not"].contains(&key.as_str()) {
                        continue;
                    }
                    let cues = cues.as_array().unwrap().iter().map(|cue| cue.as_str().unwrap().to_owned());
                    made.push(Both::new(format!("{folder}/{file} {name} {key}"), cues.collect()));
                }
            }
        }
    }
    made.retain(|both: &Both| !both.written.is_empty());
    made
});

#[test]
fn both_find_the_same_in_sentences() {
    assert!(ALL.len() > 1000);
    for sentence in include_str!("../../tests/fixtures/sentences.txt").lines() {
        for both in ALL.iter() {
            both.agree(sentence);
        }
    }
}

#[test]
fn both_find_the_same_in_what_the_language_can_say() {
    let cues: &[&[&str]] = &[
        &["a .. b", "a ... b", "a b"],
        &["(a|ab) .. c", "ab"],
        &["a*b", "ab*", "*b a"],
        &["*", "a"],
        &["a~?b", "a~b"],
        &["(a|b|)c?", "x|y z|w"],
        &["( a)?b*? a", "\\(a\\)", "\\(b", "a$", "$a"],
        &["a .. (b .. )?c", "(a .. )?b ... c"],
        &["a.b", "a+[b]{c}^d", "d.d.", ", a"],
        &["(a ... b|a .. c)*", "-a"],
        &["a'*-b", "a* .. b", "a* ... b", "a*(b|c)"],
    ];
    let texts = [
        "",
        "a",
        "b",
        "ab",
        "a b",
        "a-b",
        "abb abab b",
        "a c d e f g h b",
        "a c d e f g h i b",
        "a, (b",
        "a) 'b c",
        "aab-'b ab",
        "ac bc c",
        "(a) (b a",
        "a.b a+[b]{c}^d d.d. , a",
        "x y z w",
        "$a a$ a",
        "a b a b b a",
        "a, - b",
        "a- b ab' b",
        "a' c b c",
        "_a a_b b",
        "-a -b",
        "a--b a'b a'-b",
        "a  b",
        " a b ",
        "a ((b",
        "a,;) b",
    ];
    for (number, written) in cues.iter().enumerate() {
        let both = Both::new(number.to_string(), written.iter().map(|cue| (*cue).to_owned()).collect());
        assert!(both.cues.sound(1), "{written:?}");
        for text in texts {
            both.agree(text);
        }
    }
}

#[test]
fn a_cue_whose_end_may_be_absent_ends_where_a_word_does() {
    for (cue, here, not_here) in [
        ("reviews?", &["a review", "reviews.", "review-site"][..], &["reviewal", "reviewsite"][..]),
        ("bericht(en)?", &["bericht", "berichten", "bericht: ja"], &["berichtgeving", "berichtenverkeer"]),
        (
            "grondslag( is|:)?",
            &["grondslag", "grondslag:", "grondslag: wet", "grondslag:wet"],
            &["grondslagen"],
        ),
        ("(a|b):?", &["a", "b: c", "a:c"], &["ab"]),
        ("naam'?", &["naam", "naam' x"], &["naamloos"]),
        // A mark that is itself ends a cue wherever it stands, and so does the rest of a word.
        ("wie\\?", &["wie?", "wie?nu"], &["wiel"]),
        ("\\(naam\\)", &["(naam) x", "(naam)x", "(naam)"], &["naam"]),
        ("naam*?", &["naam", "naamloos"], &["na"]),
    ] {
        let both = Both::new(cue.to_owned(), vec![cue.to_owned()]);
        for (texts, is) in [(here, true), (not_here, false)] {
            for text in texts {
                assert_eq!(both.cues.is_in(*text), is, "{cue} in `{text}`");
                both.agree(text);
            }
        }
    }
    // What may be absent is taken where it stands.
    assert_eq!(Cues::new(["grondslag( is|:)?"]).first("de grondslag: wet"), Some(3..13));
}

#[test]
fn what_is_no_cue_is_unsound() {
    for cue in ["(a", "a)", "(a|b", "?", "(?a)", "a|?b", "((a)"] {
        assert!(!Cues::new([cue]).sound(1), "{cue}");
        assert!(!Cues::new(["a", cue]).is_in("a"), "{cue}");
    }
    assert!(Cues::new([]).sound(0));
}

#[test]
fn a_text_that_almost_fits_is_refused_in_time() {
    let cue = Cues::new(["a ... a ... a ... a ... b c", "(a* .. )?a* .. a* .. a*a*a*- .. b c", "*a*a*a*a*c"]);
    assert!(!cue.is_in(&"a ".repeat(1000)));
    assert!(!cue.is_in(&"a-".repeat(1000)));
    assert!(!cue.is_in(&"a".repeat(1500)));
}

/// Words and marks out of cues, with what may stand between them.
fn sentences() -> impl Strategy<Value = (usize, String)> {
    let cues = (0..ALL.len()).prop_flat_map(|at| (Just(at), 0..ALL[at].written.len()));
    let joint = prop::sample::select(vec![
        " ",
        " ",
        " ",
        " ",
        "",
        "-",
        ", ",
        " (",
        ") ",
        ": ",
        " en ",
        " de heer ",
        "'",
        "s ",
        " \"",
        ". ",
        "; ",
        " a b c d e f ",
        "xy ",
    ]);
    let piece = prop_oneof![4 => any::<prop::sample::Index>(), 1 => any::<prop::sample::Index>()];
    (
        cues,
        prop::collection::vec((any::<prop::sample::Index>(), joint, prop::bool::weighted(0.8)), 1..14),
        piece,
    )
        .prop_map(|((at, cue), joints, other)| {
            let own = pieces(&ALL[at].written[cue]);
            let others = &ALL[other.index(ALL.len())].written;
            let others: Vec<&str> = others.iter().flat_map(|cue| pieces(cue)).collect();
            let mut made = String::new();
            let mut next = 0;
            for (index, joint, follows) in joints {
                // Most words stand in the order of the cue, which leaves some out; the others stand anywhere.
                let word = if follows {
                    next += usize::from(index.index(3) > 0) + usize::from(index.index(4) == 0);
                    own[(next + own.len() - 1) % own.len()]
                } else {
                    others[index.index(others.len())]
                };
                made.push_str(word);
                made.push_str(joint);
            }
            (at, made)
        })
}

fn pieces(cue: &str) -> Vec<&str> {
    let made: Vec<&str> =
        cue.split(['(', ')', '|', '?', '*', '~', '\\', ' ']).filter(|piece| !piece.is_empty()).collect();
    if made.is_empty() { vec![cue] } else { made }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn both_find_the_same_in_words_of_cues((at, text) in sentences()) {
        ALL[at].agree(&text);
    }
}
