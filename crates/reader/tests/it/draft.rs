//! A draft of any text loads, and knows where its values stand.

use proptest::prelude::*;
use waarborg_policy::load::{NoShelf, load};
use waarborg_policy::syntax::Path;
use waarborg_reader::{Page, draft};
use waarborg_testkit::{left_out, shared};

/// Whether a draft loads, and every word of it lies in the page.
fn sound(text: &str) {
    let made = draft(&Page::plain(text));
    let loaded = load("privacy.toml", &made.toml, &NoShelf);
    assert!(loaded.is_ok(), "{:#?}\n{}", loaded.map_err(|refused| refused.faults).err(), made.toml);
    assert_eq!(waarborg_policy::format::format(&made.toml).as_deref(), Some(made.toml.as_str()));
    for words in made.words.values().flatten() {
        assert!(text.get(words.clone()).is_some(), "{words:?}");
    }
}

/// The lines of the statements that lie beside the repository.
fn lines() -> Vec<String> {
    let names = [
        "s01",
        "s03",
        "s04",
        "s06",
        "s08",
        "seed-jessworks",
        "seed-jso",
        "seed-jtbcare",
        "seed-jtbmeet",
        "seed-jzve",
    ];
    let mut made: Vec<String> = Vec::new();
    for name in names {
        let Some(path) = shared(&format!("statements/{name}.txt")) else { continue };
        let text = std::fs::read_to_string(path).unwrap();
        made.extend(text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned));
    }
    if made.is_empty() {
        left_out("drafts of shuffled lines of real statements");
        made.push("Wij bewaren uw naam 2 jaar.".to_owned());
    }
    made
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn a_draft_of_any_text_loads(text in "\\PC{0,400}") {
        sound(&text);
    }

    #[test]
    fn a_draft_of_lines_and_marks_loads(text in "([\\PC\t\"'\\\\#\\[\\]=]{0,60}(\n|: |\\. )){0,12}") {
        sound(&text);
    }

    #[test]
    fn a_draft_of_shuffled_sentences_loads(seed in prop::collection::vec(any::<prop::sample::Index>(), 1..60)) {
        let lines = lines();
        let text: Vec<&str> = seed.iter().map(|at| lines[at.index(lines.len())].as_str()).collect();
        sound(&text.join("\n\n"));
    }
}

#[test]
fn an_empty_page_is_a_policy_that_says_nothing() {
    let made = draft(&Page::plain(""));
    assert_eq!(
        made.toml,
        "waarborg = 1\n\n[organisation]\nid = \"organisation\"\n\n[statement]\ntranscribes = true\nlanguages = [\"nl\"]\n"
    );
    assert_eq!(made.places.place(&Path::parse("rights.offers")), None);
}
