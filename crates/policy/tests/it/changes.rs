//! Two versions of a policy: what is told of each change, to whom, and that none is forgotten.

use proptest::prelude::*;
use waarborg_policy::change::{Change, Whom, changes};
use waarborg_policy::load::{NoShelf, load};
use waarborg_policy::model::{Language, Policy};

use crate::examples::{examples, policy};

fn told(list: &[Change], language: Language) -> String {
    let mut text = String::new();
    for change in list {
        text += &format!("{}: {}\n", change.kind.word(), change.text.get(language));
        for words in [change.because(), change.cause_text(), change.effect_text()].iter().flatten() {
            text += &format!("    {}\n", words.get(language));
        }
        for told in &change.told {
            text += &format!("    - {}\n", told.text().get(language));
        }
    }
    text
}

fn read(text: &str) -> Policy {
    load("p", text, &NoShelf).unwrap_or_else(|refused| panic!("{text}\n{:#?}", refused.faults))
}

#[test]
fn from_the_published_text_to_the_mended_policy() {
    let list = changes(&policy("jessworks/privacy.toml"), &policy("jessworks/mended.toml"));
    for language in Language::ALL {
        insta::assert_snapshot!(format!("jessworks_{}", language.code()), told(&list, language));
    }
}
