//! What a text says of a purpose beside the words that give it, and what it denies: no finding says that it is absent.

use std::collections::BTreeSet;

use jiff::civil::date;
use waarborg_policy::check::check;
use waarborg_policy::model::Policy;
use waarborg_policy::syntax::Path;
use waarborg_reader::{About, Page, draft};

fn read(text: &str) -> Policy {
    draft(&Page::plain(text)).policy.unwrap()
}

/// The findings on a text.
fn codes(text: &str) -> BTreeSet<&'static str> {
    check(&read(text), date(2026, 11, 22)).findings.iter().map(|finding| finding.code).collect()
}

fn none_of(text: &str, codes_of: &[&str]) {
    let found = codes(text);
    for code in codes_of {
        assert!(!found.contains(code), "{code} in {text}");
    }
}

#[test]
fn the_next_sentences_say_on_what_ground_and_how_long() {
    let text = "Cursisten van de tekenles

Komt u bij ons op les? Dan hebben wij uw naam en telefoonnummer nodig om afspraken met u te maken. De grondslag is de \
                overeenkomst die wij met u sluiten. Wij bewaren deze gegevens tot een jaar nadat u bent gestopt.";
    none_of(text, &["BAS-MISSING", "RET-MISSING", "RET-NO-START", "PUR-NO-CATEGORY", "BAS-MULTI"]);
}

#[test]
fn a_section_of_one_activity_is_its_purpose() {
    let text = "Nieuwsbrief

Wilt u onze nieuwsbrief? Dan vragen wij uw e-mailadres. Wij sturen de nieuwsbrief alleen met uw toestemming. Wij \
                verwijderen uw e-mailadres binnen een maand nadat u zich hebt afgemeld.

Donateurs

Geeft u ons geld? Dan bewaren wij uw naam en rekeningnummer zeven jaar, omdat de Belastingdienst dat van ons vraagt. \
                De grondslag is onze wettelijke plicht (artikel 52 Algemene wet inzake rijksbelastingen).";
    none_of(
        text,
        &["BAS-MISSING", "RET-MISSING", "RET-NO-START", "CAT-UNUSED", "BAS-LAW-UNNAMED", "RET-LAW-UNNAMED"],
    );
    assert_eq!(read(text).purposes.len(), 2);
}

#[test]
fn a_general_list_of_grounds_is_claimed_of_no_purpose() {
    let text = "Waarvoor gebruiken wij uw gegevens?

Wij verwerken uw gegevens voor de volgende doelen:
- het beantwoorden van uw vragen
- het versturen van facturen

Grondslagen

Wij verwerken uw gegevens op basis van de volgende grondslagen:
- toestemming
- gerechtvaardigd belang
- wettelijke verplichting";
    let found = codes(text);
    assert!(found.contains("BAS-MULTI"), "{found:?}");
    for code in ["BAS-NO-LIA", "CON-PROOF", "BAS-INTEREST-UNNAMED", "BAS-LAW-UNNAMED", "BAS-MISSING"] {
        assert!(!found.contains(code), "{code}");
    }
}

#[test]
fn one_ground_that_is_announced_for_all_holds_of_all() {
    let text = "Waarvoor gebruiken wij uw gegevens?

Wij verwerken uw gegevens voor de volgende doelen:
- het beantwoorden van uw vragen
- het maken van afspraken

Rechtsgrondslag: de verwerking van uw persoonsgegevens is noodzakelijk voor de uitvoering van de overeenkomst.";
    none_of(text, &["BAS-MISSING", "BAS-MULTI"]);
}

#[test]
fn a_list_of_grounds_gives_no_purposes() {
    let text = "Waarvoor gebruiken wij uw gegevens?

Wij verwerken uw gegevens voor de volgende doelen:
- het verbeteren en beveiligen van onze website

Wettelijke grondslag

Wij verwerken uw gegevens op basis van de volgende grondslagen:
- Gerechtvaardigd belang: voor de beveiliging van onze website.";
    assert_eq!(read(text).purposes.len(), 1);
}

#[test]
fn cookies_that_are_denied_or_wait_for_consent_are_not_placed() {
    for text in [
        "Cookies\n\nWij gebruiken alleen functionele cookies. Er worden geen tracking- of advertentiecookies \
         geplaatst zonder uw toestemming.",
        "Cookies\n\nWij gebruiken alleen functionele cookies. Wij maken geen gebruik van:\n- marketing cookies of \
         advertentiecookies\n- tracking pixels\n\nU kunt cookies verwijderen via de instellingen van uw browser.",
        "Cookies en tracking\n\nDeze website gebruikt functionele cookies. Deze website plaatst geen tracking \
         cookies of analytische cookies.",
    ] {
        none_of(text, &["COO-NO-CONSENT", "COO-BROWSER-OPTOUT", "COO-FUNCTIONAL-CONSENT"]);
    }
}

#[test]
fn a_table_of_cookies_is_a_list() {
    let text = "Cookies

Wij gebruiken alleen functionele cookies die nodig zijn voor de werking van de website.

Type | Naam | Doel | Bewaartermijn
Sessiecookie | sid | Inloggen | 1 uur
Sessiecookie | taal | Onthoudt de taal | 30 dagen";
    none_of(text, &["COO-NO-LIST"]);
}

#[test]
fn counting_without_cookies_is_no_cookie() {
    let text = "Statistieken en cookies

Wij gebruiken Matomo om te zien hoe vaak onze website wordt bezocht. Wij plaatsen daarvoor geen cookies.";
    none_of(text, &["COO-NO-CONSENT", "COO-NO-LIST"]);
}

#[test]
fn kinds_of_recipients_are_recipients() {
    for sharing in [
        "Met partijen die in onze opdracht gegevens verwerken, zoals onze hosting-, e-mail- en boekhoudleveranciers, \
         sluiten wij een verwerkersovereenkomst.",
        "Onze accountant ziet de boekhouding.",
        "Wij kunnen uw gegevens doorgeven aan onze opdrachtgevers, onderaannemers en overheidsinstanties.",
        "Soms delen wij gegevens met anderen. Dat zijn:\n- Boekhouder / accountant, voor de administratie",
    ] {
        let text = format!(
            "Doelen\n\nWij gebruiken uw naam om facturen te sturen.\n\nWie krijgt uw gegevens?\n\n{sharing}"
        );
        none_of(&text, &["RCP-NONE"]);
    }
}

#[test]
fn what_a_recipient_does_is_what_it_receives_data_for() {
    let text = "Doelen

Wij gebruiken uw naam om facturen te sturen.

Delen met derden

Wij delen uw gegevens met de volgende partijen:
- Resend: het versturen van e-mail
- PostNL, UPS (naam en adres voor levering)";
    none_of(text, &["RCP-NO-PURPOSE"]);
}

#[test]
fn terms_count_from_the_moments_that_a_text_names() {
    for (term, rule) in [
        ("Wij bewaren uw ledengegevens tot een jaar nadat u bent gestopt als lid.", "end-of-membership"),
        ("Wij bewaren uw klantgegevens 2 jaar vanaf de eerste inschrijving.", "collection"),
        ("Wij bewaren uw vraag zes maanden na het antwoord.", "last-contact"),
        (
            "Voor ledengegevens hanteren wij de duur van het lidmaatschap plus zeven jaar.",
            "end-of-membership",
        ),
        (
            "Klantgegevens bewaren wij gedurende de looptijd van de overeenkomst en tot 2 jaar daarna.",
            "end-of-service",
        ),
    ] {
        let text = format!("Bewaartermijnen\n\n{term}");
        none_of(&text, &["RET-NO-START"]);
        let toml = draft(&Page::plain(text.as_str())).toml;
        assert!(toml.contains(&format!("after {rule}")), "{toml}");
    }
}

#[test]
fn a_request_is_no_term_and_the_fiscal_duty_is_the_laws() {
    let text = "Bewaartermijnen

Na een verzoek tot verwijdering worden alle gegevens binnen 30 dagen verwijderd. Facturen bewaren wij zeven jaar vanwege \
                de fiscale bewaarplicht.";
    let made = draft(&Page::plain(text)).toml;
    assert!(!made.contains("30 days"), "{made}");
    assert!(made.contains("by law: tax"), "{made}");
}

#[test]
fn what_is_prevented_or_when_something_starts_is_no_purpose() {
    let text = "Beveiliging van gegevens

Wij nemen maatregelen die erop gericht zijn om onnodige verzameling en verdere verwerking van gegevens te voorkomen.

Deelname

Vlak voor aanvang van het kamp krijgen de leiders een lijst met namen.";
    assert!(read(text).purposes.is_empty(), "{:?}", read(text).purposes);
}

#[test]
fn a_month_is_a_date_of_which_the_day_is_asked() {
    let made = draft(&Page::plain("Privacyverklaring\n\nLaatste update: maart 2026"));
    assert!(made.toml.contains("reviewed = 2026-03-01"), "{}", made.toml);
    let path = Path::parse("statement.reviewed");
    let asked = |question: &&waarborg_reader::Question| question.path == path;
    let question = made.questions.iter().find(asked).map(|question| &question.about);
    assert!(matches!(question, Some(About::Doubtful(_))));
}

#[test]
fn decisions_and_changes_in_other_words() {
    let text = "Uw rechten

Wij nemen geen besluiten over u met alleen een computer. Hebt u toestemming gegeven? Dan mag u die altijd weer \
                intrekken.

Wijzigingen

Wij kunnen deze verklaring aanpassen. Bij belangrijke wijzigingen zullen wij u hier duidelijk op wijzen.";
    none_of(text, &["ADM-MISSING", "CHG-NOTICE", "RGT-WITHDRAW"]);
}

#[test]
fn a_row_that_names_clauses_names_a_tool_and_one_within_the_union_none() {
    let text = "Delen van gegevens

Wij maken gebruik van de volgende verwerkers:

Verwerker | Doel | Locatie | Waarborgen
Supabase Inc. | Opslag van gegevens | Frankfurt, Duitsland | Verwerkersovereenkomst, gegevens blijven binnen EU
Resend Inc. | Verzending van e-mail | Verenigde Staten | Standard Contractual Clauses (SCC's), verwerkersovereenkomst

Gegevens worden uitsluitend verwerkt binnen de Europese Economische Ruimte, met uitzondering van Resend.";
    none_of(text, &["TRF-DPA-TOOL", "TRF-EU-CLAIM", "RCP-NO-PURPOSE"]);
}

#[test]
fn special_data_are_hung_on_no_delivery() {
    let text = "Gegevens

Wij verwerken: uw naam, strafrechtelijke gegevens en uw burgerservicenummer (BSN).

Doelen

Wij verwerken uw gegevens voor de volgende doelen:
- Om goederen bij u af te leveren";
    none_of(text, &["CRI-GROUND", "BSN-NO-LAW"]);
}

#[test]
fn data_that_a_purpose_may_need_or_that_say_why_are_not_unused() {
    let text = "Welke gegevens verwerken wij?

Wij verwerken de volgende gegevens:
- naam en bedrijfsnaam
- bankrekeningnummer (alleen voor terugbetalingen)

Doelen

Wij verwerken uw gegevens voor de volgende doelen:
- het beantwoorden van uw vragen";
    none_of(text, &["CAT-UNUSED"]);
    assert!(codes(&text.replace("naam en bedrijfsnaam", "naam en geslacht")).contains("CAT-UNUSED"));
}

#[test]
fn an_example_or_an_inquiry_is_no_term_and_no_purpose() {
    let text = "Bewaartermijnen

Denk hierbij aan iemand die 6 jaar later examen doet.

Doelen

Wij verstrekken gegevens in verband met fiscaal of strafrechtelijk onderzoek van overheidswege.";
    let made = draft(&Page::plain(text)).toml;
    assert!(!made.contains("6 years") && !made.contains("[purpose"), "{made}");
}
