//! What a statement says, as a reader of both languages would compare it.

use waarborg_documents::Lacking;
use waarborg_policy::model::{Language, Policy};

use crate::support::{DEMO, EVERYTHING, policy, short, statement_markdown};

/// The statement without the policy's mark, which any change of the vocabulary changes.
fn said(policy: &Policy, language: Language) -> String {
    statement_markdown(policy, language).unwrap().replace(&policy.digest[..12], "MARK")
}

#[test]
fn a_statement_that_says_everything() {
    let policy = policy(EVERYTHING);
    for language in Language::ALL {
        insta::assert_snapshot!(format!("everything_{}", language.code()), said(&policy, language));
    }
}

#[test]
fn the_statement_of_the_demo() {
    let policy = policy(DEMO);
    for language in Language::ALL {
        insta::assert_snapshot!(format!("demo_{}", language.code()), said(&policy, language));
    }
}

#[test]
fn gaps_are_shown_and_never_filled() {
    let bare = short("[purpose.contact]\n[cookie._zz]\n[recipient.zoom]\n");
    let text = statement_markdown(&bare, Language::En).unwrap();
    let card = text.split("### ").find(|part| part.starts_with("Staying in touch")).unwrap();
    for label in ["Which data", "Why it is allowed", "How long"] {
        assert!(card.contains(&format!("**{label}:** **Not settled yet**")), "{label}: {card}");
    }
    let cookie = text.lines().find(|line| line.starts_with("| \\_zz")).unwrap();
    assert!(cookie.contains("**Not settled yet**") && cookie.ends_with("Asked first |"), "{cookie}");
    let zoom = text.lines().rfind(|line| line.starts_with("| Zoom")).unwrap();
    assert!(zoom.contains("The United States | **Not settled yet**"), "{zoom}");
}

#[test]
fn own_words_take_the_place_of_generated_sentences() {
    let with = short(
        "[cookies]\nkinds = [\"functional\"]\ntext = { nl = \"Alleen wat moet.\", en = \"Only what must be.\" }\n",
    );
    let text = statement_markdown(&with, Language::Nl).unwrap();
    assert!(text.contains("## Cookies\n\nAlleen wat moet.\n"), "{text}");
    assert!(!text.contains("die nodig zijn om de website te laten werken"));
}

#[test]
fn a_text_that_exists_is_not_made_again() {
    let error = statement_markdown(&short("transcribes = \"privacy.html\"\n"), Language::Nl).unwrap_err();
    assert_eq!(error, Lacking::Transcribes { text: Some("privacy.html".to_owned()) });
}

#[test]
fn a_language_that_lacks_a_text_is_refused_with_its_paths() {
    let dutch = policy(
        "waarborg = 1\n[organisation]\nid = \"klein\"\n[purpose.contact]\ntitle = \"Bijpraten\"\ninterest = \"Weten wie er belt\"\n",
    );
    assert!(statement_markdown(&dutch, Language::Nl).is_ok());
    let error = statement_markdown(&dutch, Language::En).unwrap_err();
    // Who speaks one language is not asked for both.
    assert_eq!(error, Lacking::Unspoken { language: Language::En, spoken: vec![Language::Nl], texts: 2 });
}

#[test]
fn who_only_supplies_data_stands_with_the_purpose_and_not_among_the_recipients() {
    let more = "[purpose.care]\ndata = [\"name\"]\nbasis = \"contract\"\nkeep = \"1 year after last-contact\"\nsource = [\"gp\"]\nRECIPIENTS\n[recipient]\ngp = { title = { nl = \"de huisarts\", en = \"the doctor\" }, role = \"controller\", country = \"US\", safeguard = \"scc\" }\n";
    let times = |recipients: &str| {
        let page = statement_markdown(&short(&more.replace("RECIPIENTS", recipients)), Language::Nl).unwrap();
        page.to_lowercase().matches("de huisarts").count()
    };
    assert_eq!(times(""), 1, "where the data comes from");
    assert!(times("recipients = [\"gp\"]") > 3, "the purpose, the list, and outside the EEA");
}

#[test]
fn what_permits_nothing_is_not_said_to() {
    let said = |ground: &str| {
        let care = format!("[purpose.care]\ndata = [\"health\"]\nallowed-by.health = \"{ground}\"");
        statement_markdown(&short(&care), Language::Nl).unwrap()
    };
    for none in ["contract", "UAVG art. 46", "legal-obligation"] {
        let text = said(none);
        assert!(text.contains("Gegevens over gezondheid: **nog niet vastgelegd**"), "{none}: {text}");
        assert!(!text.contains("dat mag door"), "{none}: {text}");
    }
    assert!(said("care").contains("dat mag door zorg met beroepsgeheim"));
    assert!(said("UAVG art. 30").contains("dat mag door UAVG art. 30"));
}
