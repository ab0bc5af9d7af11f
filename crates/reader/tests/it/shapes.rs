//! Shapes of Dutch sentences, and the labels that are read from them.

use serde_json::Value;
use waarborg_reader::{Page, labels, read};

/// The labels of a small statement.
fn told(text: &str) -> Value {
    let page = Page::plain(text);
    labels("test", &page, &read(&page))
}

/// The members of a set of labels.
fn set(labels: &Value, key: &str) -> Vec<String> {
    let members = labels[key].as_array().unwrap();
    members.iter().map(|member| member.as_str().unwrap().to_owned()).collect()
}

fn has(labels: &Value, key: &str, member: &str) {
    let set = set(labels, key);
    assert!(set.iter().any(|other| other == member), "{key} without {member}: {set:?}");
}

fn lacks(labels: &Value, key: &str, member: &str) {
    let set = set(labels, key);
    assert!(set.iter().all(|other| other != member), "{key} with {member}: {set:?}");
}

#[test]
fn grounds_that_follow_on_purposes_are_no_purposes() {
    let made = told(
        "Waarvoor gebruiken wij uw gegevens?\n\nVoor de hierboven genoemde doeleinden gelden de volgende rechtsgronden:\n \
         • uitvoering van de overeenkomst die wij met u hebben\n • ons gerechtvaardigd zakelijk belang\n",
    );
    has(&made, "legal_bases", "contract");
    has(&made, "legal_bases", "legitimate_interests");
    lacks(&made, "purposes", "contract");
}

#[test]
fn this_happens_in_order_to_is_a_purpose() {
    let made = told(
        "Het formulier\n\nWij leggen het IP-adres vast. Dat gebeurt om spam en misbruik tegen te gaan.\n\n\
         Gesprek\n\nU geeft uw naam op. Dit doen wij om een gesprek in te plannen.\n",
    );
    has(&made, "purposes", "planning");
    has(&made, "purposes", "security_fraud");
}

#[test]
fn a_list_in_a_section_on_contact_is_a_list_of_data() {
    let made = told(
        "Contact\n\nAls u contact met ons opneemt verwerken wij hiervoor de volgende gegevens:\n • Naam\n • Geboortedatum\n",
    );
    has(&made, "data_categories", "name");
    has(&made, "data_categories", "date_of_birth");
}

#[test]
fn occasions_on_which_data_are_given_are_no_data() {
    let made = told(
        "Welke gegevens verzamelen wij?\n\nWij verzamelen gegevens die u zelf geeft, bijvoorbeeld wanneer u:\n \
         • Een folder downloadt\n • Met ons belt\n",
    );
    lacks(&made, "data_categories", "other");
}

#[test]
fn a_party_is_named_by_what_it_is_or_does() {
    let made = told(
        "Stichting Zeewier is de verwerkingsverantwoordelijke.\n\nFormulier\n\nWat u invult gaat naar Postkoerier, een dienst die berichten doorstuurt. \
         Met Wolkenhuis is een verwerkersovereenkomst gesloten.\n\n\
         Delen\n\nWij werken samen met onderzoeksbureau Telraam.\n",
    );
    for name in ["Postkoerier", "Wolkenhuis", "Telraam"] {
        has(&made, "recipients_named", name);
    }
}

#[test]
fn a_kind_of_party_is_no_name() {
    let made = told(
        "Met wie delen wij gegevens?\n\nDe partijen die voor ons gegevens verwerken zijn:\n • Hostingbedrijf\n • Telefoondienstverlener\n",
    );
    assert!(set(&made, "recipients_named").is_empty(), "{made}");
}

#[test]
fn a_heading_on_complaints_takes_them_where_it_invites() {
    let ours = "Klachten\n\nBent u niet tevreden over de omgang met uw gegevens? Neem dan eerst contact op met ons bestuur.\n";
    assert_eq!(told(ours)["complaint_procedure"], true);
    let theirs = "Klachten\n\nU kunt een klacht indienen bij de Autoriteit Persoonsgegevens.\n";
    assert_eq!(told(theirs)["complaint_procedure"], false);
}

#[test]
fn a_term_of_keeping_is_no_term_of_answering() {
    let made = told(
        "Contact\n\nWij bewaren uw bericht maximaal 4 maanden, nadat wij voor het laatst contact hadden, \
         zodat uw vraag goed is afgehandeld.\n",
    );
    assert_eq!(made["response_deadline"], Value::Null);
    assert_eq!(made["retention"][0]["after"], "last_contact");
}

#[test]
fn what_cookies_may_do_is_not_what_ours_do() {
    let made = told(
        "Cookies\n\nCookies zijn kleine bestanden die een site kan opslaan, bijvoorbeeld om het gebruik te meten. \
         Wij plaatsen zelf geen cookies.\n",
    );
    assert_eq!(made["cookies"]["analytical"], false);
}
