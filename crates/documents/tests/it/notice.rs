//! Short notices, as whoever fills in a form reads them.

use proptest::prelude::*;
use waarborg_documents::notice::{BoxKind, MOST_WORDS, Wanted, forms, write};
use waarborg_documents::voice::Voice;
use waarborg_documents::{Lacking, Notice};
use waarborg_policy::model::{Language, Policy};

use crate::support::{ALL, FORMS, notice, policy, short};

fn of(policy: &Policy, form: &str) -> Notice {
    notice(policy, Wanted::Form(form), Language::En).unwrap()
}

fn said(policy: &Policy, form: &str, language: Language) -> String {
    write::text(&of(policy, form), &Voice::of(policy, language))
}

#[test]
fn notices_of_all_forms() {
    let policy = policy(FORMS);
    for language in Language::ALL {
        let all: Vec<String> = forms(&policy).iter().map(|form| said(&policy, form, language)).collect();
        insta::assert_snapshot!(format!("notices_{}", language.code()), all.join("\n\n----\n\n"));
    }
}

#[test]
fn a_notice_as_html_and_markdown() {
    let policy = policy(FORMS);
    let voice = Voice::of(&policy, Language::Nl);
    insta::assert_snapshot!("notice_html", write::html(&of(&policy, "contact"), &voice));
    insta::assert_snapshot!("notice_markdown", write::markdown(&of(&policy, "contact"), &voice));
}

/// A form that serves one purpose has a first layer that is read; the command says which forms have a longer one.
#[test]
fn the_first_layer_is_short() {
    let mut seen = 0;
    for (name, text) in ALL {
        let policy = policy(text);
        for purpose in &policy.purposes {
            let made = notice(&policy, Wanted::Purpose(&purpose.id), Language::Nl).unwrap();
            for language in Language::ALL {
                let words = write::first_words(&made, &Voice::of(&policy, language));
                assert!((25..=MOST_WORDS).contains(&words), "{name}: {} has {words} words", purpose.id);
                seen += 1;
            }
        }
    }
    assert!(seen > 60);
}

/// What article 13 asks stands in one of the layers.
#[test]
fn what_article_13_asks() {
    let text = said(&policy(FORMS), "contact", Language::En);
    let (first, more) = text.split_once("More about your data").unwrap();
    let layers = [
        ("who", first, "Zonnepit uses what you fill in here for:"),
        ("purpose", first, "Answering questions:"),
        ("basis", first, "We have a legitimate interest in it: knowing what we discussed before."),
        ("needed", first, "Needed: name, e-mail address, messages and questions."),
        ("optional", first, "Not required: telephone number."),
        ("only with consent", first, "Needed only with consent: date of birth."),
        ("without", first, "Then we cannot do this: answering questions."),
        ("period", first, "How long: 1 year after the last contact."),
        ("recipients and country", first, "TransIP and Mailchimp (the United States)"),
        (
            "withdrawal, before consent",
            first,
            "Consent can be withdrawn at any time, with the link in every message",
        ),
        ("objection", first, "You may always object because of your own situation."),
        ("marketing", first, "You may always object to advertising, without a reason."),
        ("link", first, "zonnepit.example/privacy"),
        ("safeguard", more, "The European Commission's standard contractual clauses."),
        ("complaint", more, "to the supervisory authority with a complaint"),
        ("identity", more, "Tuinpad 3, 0000 BB Westveen"),
        ("children", more, "Under 16, a parent or guardian must consent."),
    ];
    for (what, layer, words) in layers {
        assert!(layer.contains(words), "{what}: `{words}` is missing in {layer}");
    }
}

#[test]
fn boxes_are_asked_where_they_must_be_and_never_ticked() {
    let policy = policy(FORMS);
    let boxes = |form: &str| -> Vec<(String, BoxKind)> {
        of(&policy, form).boxes.into_iter().map(|tick| (tick.name, tick.kind)).collect()
    };
    assert_eq!(boxes("contact"), [("consent-newsletter".to_owned(), BoxKind::Consent)]);
    assert_eq!(boxes("order"), [("objection-service-news-email".to_owned(), BoxKind::Objection)]);
    assert_eq!(boxes("registration"), [("consent-workshops-health".to_owned(), BoxKind::Consent)]);
    for form in forms(&policy) {
        let html = write::html(&of(&policy, &form), &Voice::of(&policy, Language::Nl));
        assert!(!html.contains("checked") && !html.contains("class=\"cite\""), "{html}");
        assert!(!html.contains(" style=") && !html.contains("<script") && !html.contains(" id="), "{html}");
    }
    let health = said(&policy, "registration", Language::En);
    assert!(
        health.contains("[ ] Yes, I give Zonnepit my explicit consent for: giving workshops."),
        "{health}"
    );
}

/// Marketing that a purpose of another basis permits only after consent has a box of its own.
#[test]
fn marketing_by_opt_in_has_its_box_whatever_the_basis() {
    let with = short(
        "[purpose.newsletter]\ndata = [\"email\"]\nforms = [\"newsletter\"]\nbasis = \"contract\"\nmarketing.email = \"opt-in\"\n",
    );
    let text = said(&with, "newsletter", Language::Nl);
    assert!(
        text.contains("[ ] Ja, Klein mag mij per e-mail benaderen voor: een nieuwsbrief versturen."),
        "{text}"
    );
}

/// Who only may refuse is told that it is voluntary, not that something fails.
#[test]
fn nothing_hangs_on_what_one_may_refuse() {
    let text = said(&policy(FORMS), "newsletter", Language::En);
    assert!(text.contains("That is fine: it is voluntary."), "{text}");
    let text = said(&policy(FORMS), "order", Language::En);
    assert!(text.contains("Then we cannot do this: delivering orders."), "{text}");
}

/// Longer keeping rests on a consent of its own, which the form must ask (AVG 6(1)(a)).
#[test]
fn longer_keeping_has_its_box() {
    let with = short(
        "[purpose.recruitment]\ndata = [\"name\", \"cv-application\"]\nforms = [\"contact\"]\nbasis = \"contract\"\n\
         keep = [\"4 weeks after end-of-application\", \"1 year after end-of-application if consent\"]\n",
    );
    let made = of(&with, "contact");
    assert_eq!(made.boxes.len(), 1);
    assert_eq!(
        (made.boxes[0].name.as_str(), made.boxes[0].kind),
        ("consent-recruitment-longer", BoxKind::Consent)
    );
    let text = said(&with, "contact", Language::Nl);
    let asked = "[ ] Ja, Klein mag mijn gegevens langer bewaren: tot 1 jaar na het einde van de sollicitatie. Daar geef ik toestemming voor.";
    assert!(text.contains(asked) && text.contains("Intrekken kan altijd"), "{text}");
}

/// What may be left out is consented to apart, where it is special or a recording.
#[test]
fn optional_special_data_and_recordings_have_boxes_of_their_own() {
    let with = short(
        "[purpose.session-notes]\ndata = [\"session-notes\", \"name?\", \"recording?\", \"health?\"]\nforms = [\"contact\"]\nbasis = \"consent\"\n\
         allowed-by.health = \"consent\"\nkeep = \"until withdrawal\"\n",
    );
    let boxes: Vec<(String, String)> = of(&with, "contact")
        .boxes
        .into_iter()
        .map(|tick| (tick.name, Voice::of(&with, Language::En).text(&tick.text)))
        .collect();
    let names: Vec<&str> = boxes.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(
        names,
        ["consent-session-notes", "consent-session-notes-recording", "consent-session-notes-health"]
    );
    assert!(boxes[0].1.contains("of mine: notes of conversations, name."), "{boxes:?}");
    assert!(boxes[1].1.contains("my consent") && boxes[2].1.contains("my explicit consent"), "{boxes:?}");
}

/// A box and the statement name the same ways to withdraw, and a notice does not repeat its box.
#[test]
fn withdrawal_is_said_once_and_the_same_everywhere() {
    let with = short(
        "[contact.privacy]\nemail = \"info@klein.example\"\n\
         [purpose.newsletter]\ndata = [\"email\"]\nforms = [\"newsletter\"]\nbasis = \"consent\"\nmarketing.email = \"opt-in\"\n",
    );
    let text = said(&with, "newsletter", Language::Nl);
    let way = "Intrekken kan altijd en net zo makkelijk: op de plek waar het is gevraagd of via info@klein.example.";
    assert_eq!((text.matches(way).count(), text.matches("Intrekken kan").count()), (1, 1), "{text}");
    assert!(!text.contains("vooraf toestemming"), "{text}");
    assert!(crate::support::statement_markdown(&with, Language::Nl).unwrap().contains(way));
}

/// What happens without the data is said in the form as it is in the statement.
#[test]
fn what_happens_without_data_is_the_same_in_both() {
    let mut seen = 0;
    for (_, text) in ALL {
        let policy = policy(text);
        let statement = crate::support::statement_markdown(&policy, Language::Nl).unwrap();
        for purpose in &policy.purposes {
            let made = notice(&policy, Wanted::Purpose(&purpose.id), Language::Nl).unwrap();
            let form = write::text(&made, &Voice::of(&policy, Language::Nl));
            let asks = ["Geef je niet wat nodig is? ", "Geeft u niet wat nodig is? "];
            let Some(answer) = asks.iter().find_map(|ask| form.split_once(ask)?.1.lines().next()) else {
                continue;
            };
            assert!(statement.contains(&format!("niet geeft:** {answer}")), "{}: {answer}", purpose.id);
            seen += 1;
        }
    }
    assert!(seen > 20, "{seen}");
}

/// A reader sees what the fragment is about, whatever heads the page has.
#[test]
fn a_fragment_shows_its_title_without_a_heading() {
    let policy = policy(FORMS);
    let html = write::html(&of(&policy, "contact"), &Voice::of(&policy, Language::Nl));
    assert!(
        html.contains("<p class=\"waarborg-title\"><strong>Privacy: contactformulier</strong></p>"),
        "{html}"
    );
    assert!(!html.contains("<h"), "{html}");
}

#[test]
fn several_purposes_say_what_they_share_once() {
    let text = said(&policy(FORMS), "contact", Language::En);
    let (first, _) = text.split_once("More about your data").unwrap();
    for once in [
        "TransIP",
        "Mailchimp",
        "privacy@zonnepit.example",
        "1 year after the last contact",
        "telephone number",
    ] {
        assert_eq!(first.matches(once).count(), 1, "{once}: {first}");
    }
    let same = short(
        "[purpose.questions]\nforms = [\"contact\"]\nbasis = \"contract\"\nkeep = \"1 year after last-contact\"\n\
         [purpose.quotes]\nforms = [\"contact\"]\nbasis = \"contract\"\nkeep = \"1 year after last-contact\"\n",
    );
    assert_eq!(said(&same, "contact", Language::En).matches("1 year after the last contact").count(), 2);
}

#[test]
fn gaps_are_shown_and_never_filled() {
    let text = said(&short("[purpose.contact]\nforms = [\"contact\"]\n"), "contact", Language::En);
    for gap in [
        "Why it is allowed: not settled yet.",
        "Needed: not settled yet.",
        "How long: not settled yet.",
        "Everything is in the privacy statement: not settled yet.",
    ] {
        assert!(text.contains(gap), "`{gap}` is missing in {text}");
    }
}

proptest! {
    /// Whatever an organisation writes is shown as words, never read as a part of the site.
    #[test]
    fn words_of_a_policy_stay_words(name in "[ -~]{1,40}") {
        let quoted = name.replace('\\', "\\\\").replace('"', "\\\"");
        let html = |title: &str| {
            let policy = short(&format!(
                "[purpose.newsletter]\ntitle = {{ nl = \"{title}\", en = \"{title}\" }}\nforms = [\"contact\"]\nbasis = \"consent\"\n"
            ));
            write::html(&of(&policy, "contact"), &Voice::of(&policy, Language::Nl))
        };
        prop_assert_eq!(html(&quoted).matches('<').count(), html("Nieuws").matches('<').count());
        prop_assert_eq!(html(&quoted).matches('>').count(), html("Nieuws").matches('>').count());
    }
}

#[test]
fn an_unknown_form_or_purpose_is_told_what_there_is() {
    let policy = policy(FORMS);
    let Lacking::Form { known, meant, .. } =
        notice(&policy, Wanted::Form("contatc"), Language::Nl).unwrap_err()
    else {
        panic!("refused for another reason")
    };
    assert_eq!(
        (known.join(" ").as_str(), meant.as_deref()),
        ("contact order newsletter registration", Some("contact"))
    );
    let error = notice(&policy, Wanted::Purpose("xyzzy"), Language::Nl).unwrap_err();
    assert!(matches!(error, Lacking::Purpose { meant: None, .. }), "{error:?}");
    let error = notice(&short("transcribes = \"x\"\n"), Wanted::Form("contact"), Language::Nl).unwrap_err();
    assert!(matches!(error, Lacking::Transcribes { .. }), "{error:?}");
}
