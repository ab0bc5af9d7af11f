//! How the reader is addressed and how the organisation calls itself, everywhere in the text.

use waarborg_policy::model::Language;

use crate::support::{EVERYTHING, cookies_markdown, policy, statement_markdown};

/// The Dutch and English words of one statement and its cookie page, whole words only.
fn words(you: &str, we: &str, language: Language) -> Vec<String> {
    let text = EVERYTHING
        .replace("you       = \"u\"", &format!("you = \"{you}\""))
        .replace("we        = \"wij\"", &format!("we = \"{we}\""))
        // Words of the policy itself are its own affair.
        .replace("wie ons eerder", "wie eerder")
        .replace("to us before", "before")
        .replace("kunnen wij geen", "gaat het zonder")
        .replace("we cannot give", "there is no");
    let policy = policy(&text);
    let markdown =
        statement_markdown(&policy, language).unwrap() + &cookies_markdown(&policy, language).unwrap();
    markdown
        .split(|letter: char| !letter.is_alphanumeric())
        .map(str::to_lowercase)
        .filter(|word| !word.is_empty())
        .collect()
}

fn none_of(words: &[String], banned: &[&str], how: &str) {
    for word in banned {
        assert!(!words.iter().any(|known| known == word), "`{word}` in a statement with {how}");
    }
}

#[test]
fn je_and_u_never_mix() {
    let formal = words("u", "wij", Language::Nl);
    none_of(&formal, &["je", "jij", "jou", "jouw"], "u");
    assert!(formal.iter().any(|word| word == "u") && formal.iter().any(|word| word == "uw"));
    let informal = words("je", "wij", Language::Nl);
    none_of(&informal, &["u", "uw"], "je");
    assert!(informal.iter().any(|word| word == "je") && informal.iter().any(|word| word == "jou"));
}

#[test]
fn ik_wij_and_the_name_never_mix() {
    let alone = words("je", "ik", Language::Nl);
    none_of(&alone, &["wij", "we", "ons", "onze"], "ik");
    assert!(alone.iter().any(|word| word == "ik") && alone.iter().any(|word| word == "mij"));
    let named = words("je", "Noorderlicht", Language::Nl);
    none_of(&named, &["ik", "mij", "mijn", "wij", "ons", "onze"], "its name");
    let english = words("je", "ik", Language::En);
    none_of(&english, &["we", "us", "our"], "ik");
    let named = words("je", "Noorderlicht", Language::En);
    none_of(&named, &["i", "me", "my", "we", "us", "our"], "its name");
}

#[test]
fn a_reader_in_the_third_person() {
    let third = words("de cliënt", "wij", Language::Nl);
    none_of(&third, &["je", "jou", "u", "uw"], "de cliënt");
    assert!(third.windows(3).any(|three| three == ["de", "cliënt", "heeft"]));
}

#[test]
fn english_words_for_the_two_are_known() {
    let text = words("you", "we", Language::Nl);
    none_of(&text, &["you", "we", "je"], "we and you");
    assert!(text.windows(3).any(|three| three == ["wij", "gebruiken", "gegevens"]));
    let english = words("you", "I", Language::En);
    none_of(&english, &["we", "us", "our"], "I");
    assert!(english.windows(3).any(|three| three == ["i", "use", "data"]));
}

/// Verbs agree with who speaks.
#[test]
fn verbs_agree() {
    for (we, expected) in
        [("ik", "ik gebruik gegevens"), ("wij", "wij gebruiken gegevens"), ("JSO", "jso gebruikt gegevens")]
    {
        let text = words("je", we, Language::Nl).join(" ");
        assert!(text.contains(expected), "{we}");
    }
}
