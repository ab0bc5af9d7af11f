//! The cookie page, as a visitor and the law look at it.

use waarborg_documents::Lacking;
use waarborg_policy::model::Language;

use crate::support::{EVERYTHING, FORMS, cookies_markdown, policy, short};

#[test]
fn a_cookie_page_with_every_kind() {
    let policy = policy(FORMS);
    for language in Language::ALL {
        let said = cookies_markdown(&policy, language).unwrap().replace(&policy.digest[..12], "MARK");
        insta::assert_snapshot!(format!("cookies_{}", language.code()), said);
    }
}

#[test]
fn what_the_law_asks_of_a_cookie_stands_on_the_page() {
    let text = cookies_markdown(&policy(FORMS), Language::En).unwrap();
    let asked = [
        ("who", "Zonnepit is responsible for the cookies"),
        ("what", "A cookie is a small file that a website puts on your device"),
        ("party and country", "| \\_fbp | Facebook (Meta), the United States |"),
        ("lifetime", "| 90 days |"),
        ("profile", "a profile is made with it"),
        (
            "exempt ground with its settings",
            "set up so that it hardly touches privacy; there is a processing agreement",
        ),
        (
            "transfer with its safeguard",
            "| Facebook (Meta) | The United States | The EU-US Data Privacy Framework",
        ),
        ("asked", "Consent is asked in a window at the first visit. Nothing is on beforehand."),
        ("refused as easily", "Refusing is as easy as consenting."),
        (
            "withdrawn as easily",
            "You can change your choice at any time: on this page or in the cookie window.",
        ),
        ("device law", "art. 11.7a"),
        ("data law", "art. 6(1)(a)"),
        ("contact", "privacy@zonnepit.example"),
        ("version", "Version 1.0 · in force from 1 February 2026"),
        ("whole statement", "[zonnepit.example/privacy](<https://zonnepit.example/privacy>)"),
    ];
    for (what, words) in asked {
        assert!(text.contains(words), "{what}: `{words}` is missing");
    }
    let choice = text.find("You can change your choice").unwrap();
    assert!(choice < text.find("settings of your browser").unwrap(), "the browser comes second");
}

#[test]
fn gaps_are_shown_and_never_filled() {
    let bare = short("[cookie._zz]\n[cookies]\nkinds = [\"tracking\"]\nwithdraw = []\n");
    let text = cookies_markdown(&bare, Language::En).unwrap();
    for gap in [
        "Where consent is asked: **not settled yet**.",
        "How to do that is not settled yet.",
        "The whole privacy statement stands here: **not settled yet**.",
        "Which cookies these are: **not settled yet**.",
        "| \\_zz | Klein | **Not settled yet** | **Not settled yet** | Asked first |",
    ] {
        assert!(text.contains(gap), "`{gap}` is missing in {text}");
    }
    let ungrounded =
        short("[cookies]\nconsent = []\n[cookie._zz]\nkind = \"analytical\"\nprovider = \"matomo\"\n");
    let text = cookies_markdown(&ungrounded, Language::En).unwrap();
    assert!(text.contains("**Not asked: the reason is not settled yet**"), "{text}");
    assert!(text.contains("**Matomo, country not settled yet**"), "{text}");
}

#[test]
fn consent_is_said_only_of_kinds_that_all_ask_it() {
    let text = cookies_markdown(&policy(FORMS), Language::En).unwrap();
    let kind = |name: &str| text.split("### ").find(|part| part.starts_with(name)).unwrap().to_owned();
    assert!(!kind("Cookies for statistics").contains("set only after consent"));
    assert!(kind("Cookies that track").contains("set only after consent"));
}

#[test]
fn only_necessary_cookies_ask_nothing() {
    let text = cookies_markdown(&short("[cookies]\nkinds = [\"functional\"]\n"), Language::Nl).unwrap();
    assert!(text.contains("Daarom wordt er niets gevraagd."), "{text}");
    for absent in ["Weigeren", "Buiten Europa", "Die toestemming is ook de grondslag"] {
        assert!(!text.contains(absent), "{absent}");
    }
}

#[test]
fn the_page_is_itself_the_list_and_knows_the_window_that_asks() {
    let text = cookies_markdown(
        &short(
            "[purpose.ad-measurement]\nbasis = \"consent\"\nconsent = { asked-in = [\"cookie-banner\"] }\n\
             [cookies]\nlisted-at = \"cookieverklaring\"\n[cookie]\n_fbp = { for = \"ad-measurement\" }\n",
        ),
        Language::Nl,
    )
    .unwrap();
    assert!(!text.contains("volledige lijst"), "{text}");
    assert!(text.contains("Toestemming wordt gevraagd in een venster"), "{text}");
}

#[test]
fn a_choice_is_spoken_of_where_there_is_one() {
    let of = |more: &str| cookies_markdown(&short(more), Language::Nl).unwrap();
    let functional = of("[cookies]\nkinds = [\"functional\"]\n");
    assert!(!functional.contains("de keuze op deze website"), "{functional}");
    let browser = of("[cookies]\nkinds = [\"tracking\"]\nwithdraw = [\"browser\"]\n");
    assert!(
        !browser.contains("net zo makkelijk") && !browser.contains("de keuze op deze website"),
        "{browser}"
    );
}

#[test]
fn where_a_choice_is_remembered_is_told_or_is_a_gap() {
    let of = |more: &str| {
        cookies_markdown(
            &short(&format!("[cookies]\nkinds = [\"tracking\"]\nbanner = true\n{more}")),
            Language::Nl,
        )
        .unwrap()
        .contains("Waar uw apparaat de keuze onthoudt: **nog niet vastgelegd**.")
    };
    assert!(of(""), "a default names no place on the device");
    assert!(!of("consent-kept = \"browser\"\n"));
    assert!(!of("[cookie]\ncookie-choice = { kind = \"functional\" }\n"));
}

#[test]
fn a_policy_without_cookies_has_no_page() {
    assert_eq!(cookies_markdown(&short(""), Language::Nl).unwrap_err(), Lacking::Cookies);
}

#[test]
fn own_words_take_the_place_of_the_generated_lead() {
    let with = short(
        "[cookies]\nkinds = [\"functional\"]\ntext = { nl = \"Alleen wat moet.\", en = \"Only what must be.\" }\n",
    );
    let text = cookies_markdown(&with, Language::Nl).unwrap();
    assert!(text.contains("## In het kort\n\nAlleen wat moet.\n"), "{text}");
    assert!(!text.contains("alleen cookies die nodig zijn"));
    assert!(cookies_markdown(&policy(EVERYTHING), Language::Nl).unwrap().contains("Cookieverklaring"));
}
