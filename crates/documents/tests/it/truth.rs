//! What a statement must not say where it is not so.

use jiff::civil::date;
use waarborg_documents::statement_markdown as on_a_day;
use waarborg_policy::model::Language::{En, Nl};

use crate::support::{policy, short, statement_markdown};

/// The Dutch statement of a small policy.
fn said(more: &str) -> String {
    statement_markdown(&short(more), Nl).unwrap()
}

/// The part below a heading.
fn under<'a>(text: &'a str, heading: &str) -> &'a str {
    let mark = format!("# {heading}\n");
    text.split_once(&mark)
        .map(|(_, rest)| rest.split("\n#").next().unwrap())
        .unwrap_or_else(|| panic!("{heading}: {text}"))
}

fn holds(text: &str, all: &[&str]) {
    for words in all {
        assert!(text.contains(words), "`{words}` is missing in {text}");
    }
}

fn lacks(text: &str, all: &[&str]) {
    for words in all {
        assert!(!text.contains(words), "`{words}` stands in {text}");
    }
}

const ABROAD: &str = "[purpose.newsletter]\nrecipients = [\"mailchimp\"]\n\
    [recipient]\nmailchimp = { name = \"Mailchimp\", role = \"processor\", country = \"US\" }\n";

#[test]
fn what_is_said_of_all_transfers_holds_for_a_party_without_a_safeguard() {
    let text = said(&format!("{ABROAD}[transfers]\ncountries = [\"US\"]\nsafeguards = [\"scc\"]\n"));
    let outside = under(&text, "Buiten Europa");
    holds(
        outside,
        &[
            "| De modelcontracten van de Europese Commissie. _(AVG art. 46(2)(c))_ Dat geldt voor alle partijen daar. |",
        ],
    );
    lacks(outside, &["| **Nog niet", "Gegevens gaan naar"]);
    let elsewhere = said(&format!("{ABROAD}[transfers]\ncountries = [\"IN\"]\nsafeguards = [\"scc\"]\n"));
    holds(
        under(&elsewhere, "Buiten Europa"),
        &["| De Verenigde Staten | **Nog niet vastgelegd** |", "Gegevens gaan naar: India."],
    );
    // A processing agreement is no tool of chapter V.
    let none = said(&format!("{ABROAD}[transfers]\ncountries = [\"US\"]\nsafeguards = [\"dpa\"]\n"));
    holds(under(&none, "Buiten Europa"), &["**Nog niet vastgelegd**"]);
}

#[test]
fn an_address_is_asked_a_page_is_opened_and_a_decision_has_no_copy() {
    let of = |more: &str| {
        said(&format!(
            "{}{more}",
            ABROAD.replace("country", "MORE, country").replace("MORE", "safeguard = \"scc\"")
        ))
    };
    let address = of("[transfers]\ncopy = \"team@klein.example\"\nsafeguards = [\"scc\"]\n");
    holds(&address, &["is op te vragen: [team@klein.example](<mailto:team@klein.example>)."]);
    let page = of("[transfers]\ncopy = \"https://klein.example/scc\"\nsafeguards = [\"scc\"]\n");
    holds(&page, &["staat hier: [klein.example/scc]"]);
    let nowhere = of("[transfers]\ncopy = \"#\"\nsafeguards = [\"scc\"]\n");
    lacks(&nowhere, &["staat hier"]);
    let framework = said(&ABROAD.replace("country", "safeguard = \"dpf\", country"));
    lacks(&framework, &["Een kopie"]);
}

#[test]
fn the_settings_of_a_browser_are_not_as_easy_as_consenting() {
    let text = said("[cookies]\nkinds = [\"tracking\"]\nwithdraw = [\"browser\"]\n");
    let cookies = under(&text, "Cookies");
    holds(
        cookies,
        &["Je kunt de keuze veranderen in de instellingen van de browser."
            .replace("Je kunt", "U kunt")
            .as_str()],
    );
    lacks(cookies, &["net zo makkelijk"]);
    let button = said("[cookies]\nkinds = [\"tracking\"]\nwithdraw = [\"button-bottom-right\"]\n");
    holds(under(&button, "Cookies"), &["net zo makkelijk"]);
}

#[test]
fn a_period_is_said_of_the_data_that_a_purpose_has() {
    let text = said(
        "[keep]\nfile = { data = [\"name\", \"address\", \"email\"], rule = \"1 year after last-contact\" }\n\
         [purpose.contact]\ndata = [\"name\", \"email\", \"message\"]\nkeep = \"file\"\n",
    );
    let card = under(&text, "Contact onderhouden");
    holds(
        card,
        &[
            "Naam en e-mailadres: tot 1 jaar na het laatste contact.",
            "Berichten en vragen: **nog niet vastgelegd**.",
        ],
    );
    lacks(card, &["adres en"]);
}

#[test]
fn words_of_consent_stand_with_consent_only() {
    let text = said(
        "[purpose.service-news]\ndata = [\"name\", \"email\"]\nbasis = \"contract\"\nkeep = \"until withdrawal\"\nmarketing.email = \"opt-in\"\n",
    );
    let card = under(&text, "Vertellen over wijzigingen in diensten");
    holds(card, &["**Hoe lang:** Tot de afmelding.", "Dat mag: het is vrijwillig."]);
    lacks(card, &["ingetrokken", "dit niet doen"]);
    let english = statement_markdown(
        &short("[purpose.contact]\nbasis = \"contract\"\nkeep = \"until withdrawal\"\n"),
        En,
    );
    holds(&english.unwrap(), &["Until you unsubscribe."]);
    holds(
        &said("[purpose.contact]\nbasis = \"consent\"\nkeep = \"until withdrawal\"\n"),
        &["Tot de toestemming is ingetrokken."],
    );
}

#[test]
fn whoever_a_purpose_or_a_cookie_names_stands_in_the_list() {
    let text = said(
        "[purpose.contact]\nrecipients = [\"zoom\", \"woocommerce\"]\n[recipient]\ntransip = {}\n[sharing]\nalways = [\"transip\"]\n\
         [cookie._fbp]\nfor = \"ad-measurement\"\n",
    );
    let list = under(&text, "Wie gegevens krijgt");
    holds(list, &["| Zoom |", "| Facebook (Meta) |", "Advertenties tonen en meten"]);
    lacks(list, &["WooCommerce"]);
}

#[test]
fn a_draft_says_so_and_counts_what_it_lacks_once() {
    let of = |keep: &str| {
        said(&format!(
            "claims = [\"never-sold\"]\n[contact.privacy]\nemail = \"info@klein.example\"\n\
             [purpose.contact]\ndata = [\"name\"]\nbasis = \"contract\"\n{keep}"
        ))
    };
    let draft = of("");
    let top = "> **Concept: er is nog niet alles vastgelegd (1 onderdeel). Wat ontbreekt, staat vet.**";
    holds(&draft, &[top, "Voorgenomen belofte: Gegevens worden niet verkocht."]);
    assert_eq!(draft.matches("**Nog niet vastgelegd**").count(), 2, "the purpose, and the table of periods");
    lacks(&of("keep = \"1 year after last-contact\"\n"), &["Concept", "Voorgenomen"]);
}

#[test]
fn a_basis_is_said_where_only_its_interest_or_law_is_not_settled() {
    let text = said("[purpose.contact]\ndata = [\"name\"]\nbasis = \"legitimate-interests\"\n");
    holds(
        &text,
        &[
            "Wij hebben er een gerechtvaardigd belang bij. Welk belang dat is: **nog niet vastgelegd**. U kunt bezwaar maken.",
        ],
    );
    let law = said("[purpose.contact]\ndata = [\"name\"]\nbasis = \"legal-obligation\"\n");
    holds(&law, &["De wet verplicht het. Welke wet dat is: **nog niet vastgelegd**."]);
}

#[test]
fn what_is_no_ground_of_article_9_permits_nothing() {
    let of = |ground: &str| {
        said(&format!("[purpose.care]\ndata = [\"health\", \"bsn\"]\nbasis = \"contract\"\n{ground}"))
    };
    for none in ["", "allowed-by.health = \"contract\"\n", "allowed-by.health = \"legal-obligation\"\n"] {
        holds(&of(none), &["Gegevens over gezondheid: **nog niet vastgelegd**"]);
    }
    holds(
        &of("allowed-by = { health = \"care\", bsn = \"consent\" }\n"),
        &["dat mag door zorg met beroepsgeheim", "Burgerservicenummer: **nog niet vastgelegd**"],
    );
    holds(&of("allowed-by.bsn = \"Wabvpz art. 8\"\n"), &["Burgerservicenummer: dat mag door Wabvpz art. 8"]);
}

#[test]
fn consent_to_longer_keeping_is_a_basis_that_one_withdraws() {
    let text = said(
        "[purpose.recruitment]\nsubjects = [\"applicants\"]\ndata = [\"name\", \"cv-application\"]\nbasis = \"contract\"\n\
         keep = [\"4 weeks after end-of-application\", \"1 year after end-of-application if consent\"]\n",
    );
    let card = under(&text, "Personeel werven");
    holds(
        card,
        &[
            "Langer bewaren mag alleen als u daar toestemming voor geeft. _(AVG art. 6(1)(a))_",
            "Intrekken kan altijd",
            "Langer bewaren stopt als u de toestemming daarvoor intrekt.",
        ],
    );
    holds(&text, &["**Toestemming intrekken:**", "| Toestemmingen |"]);
}

#[test]
fn a_human_look_is_promised_where_the_law_gives_it() {
    let of = |more: &str| {
        said(&format!(
            "[purpose.contact]\ndata = [\"name\"]\nbasis = \"contract\"\nautomated = {{ {more} }}\n"
        ))
    };
    let bare = of("");
    holds(
        &bare,
        &[
            "Hoe dat gaat: **nog niet vastgelegd**.",
            "Wat het betekent: **nog niet vastgelegd**.",
            "Waarom dat mag: **nog niet vastgelegd**.",
        ],
    );
    lacks(&bare, &["het recht een mens"]);
    holds(&of("ground = \"consent\""), &["U hebt het recht een mens te laten kijken", "22(3)"]);
    lacks(&of("ground = \"law\""), &["het recht een mens"]);
    let general = said("[automated-decisions]\nused = true\n");
    lacks(&general, &["kan altijd"]);
    holds(&general, &["Bij welke doelen dat gebeurt: **nog niet vastgelegd**."]);
}

#[test]
fn withdrawing_also_ends_keeping() {
    let of = |rule: &str| {
        said(&format!("[purpose.contact]\ndata = [\"name\"]\nbasis = \"consent\"\nkeep = \"{rule}\"\n"))
    };
    holds(&of("14 months after collection"), &["Of eerder, als u de toestemming intrekt."]);
    lacks(&of("until withdrawal or 2 years after last-contact"), &["Of eerder"]);
}

/// The law of 2019 asked fifteen years of a medical file; that of 2020 asks twenty.
#[test]
fn a_period_of_the_law_is_that_of_the_day() {
    let care = short(
        "[purpose.care]\ndata = [\"health\"]\nbasis = \"legal-obligation\"\nkeep = \"by law: care-file\"\n",
    );
    let text = |year: i16| on_a_day(&care, Nl, date(year, 6, 1)).unwrap();
    holds(&text(2019), &["Tot 15 jaar na het verzamelen (BW 7 art. 454(3))."]);
    lacks(&text(2019), &["20 jaar"]);
    holds(&text(2026), &["Tot 20 jaar na de laatste wijziging (BW 7 art. 454(3))."]);
}

#[test]
fn no_reason_is_needed_but_for_an_objection() {
    let weighed = said("[purpose.contact]\nbasis = \"legitimate-interests\"\n");
    holds(under(&weighed, "Uw rechten"), &["Alleen bij bezwaar telt uw eigen situatie mee"]);
    let contract = said("[purpose.contact]\nbasis = \"contract\"\n");
    lacks(under(&contract, "Uw rechten"), &["bezwaar"]);
}

#[test]
fn requests_about_cookies_are_nameless_where_the_data_is() {
    let of = |data: &str| {
        said(&format!(
            "[purpose.ad-measurement]\ndata = [{data}]\nbasis = \"consent\"\n[cookie._fbp]\nfor = \"ad-measurement\"\n"
        ))
    };
    holds(&of("\"ip-address\""), &["hetzelfde apparaat. Een naam hoort er niet bij."]);
    let named = of("\"name\", \"ip-address\"");
    holds(&named, &["hetzelfde apparaat."]);
    lacks(&named, &["Een naam hoort"]);
    lacks(&said("[cookies]\nkinds = [\"functional\"]\n[cookie]\nPHPSESSID = {}\n"), &["over cookies?"]);
}

#[test]
fn a_promised_term_also_holds_for_the_message_that_it_takes_longer() {
    let of = |term: &str| said(&format!("[rights]\nanswer-within = \"{term}\"\n"));
    holds(
        &of("2 weeks"),
        &[
            "Antwoord komt binnen 2 weken.",
            "Binnen 2 weken hoort u dat, met de reden. Het antwoord komt dan uiterlijk drie maanden na het verzoek.",
        ],
    );
    holds(&of("6 weeks"), &["Binnen 1 maand hoort u dat"]);
}

#[test]
fn a_default_says_no_more_than_the_policy_makes_possible() {
    let bare = said("[purpose.contact]\ndata = [\"name\"]\n");
    lacks(&bare, &["inloggen", "e-mail", "terugbellen", "langskomen", "Dat kan zo"]);
    let more = said("[purpose.account]\ndata = [\"email\", \"account-credentials\"]\n");
    holds(
        &more,
        &[
            "Dat kan zo: inloggen, en als dat niet gaat een link in een e-mail.",
            "op de website en per e-mail, als wij uw e-mailadres hebben.",
        ],
    );
    holds(&said("[rights.identity]\nby = [\"login\"]\n"), &["Dat kan zo: inloggen."]);
}

#[test]
fn records_have_a_purpose_and_a_basis_too() {
    let text = said("[purpose.contact]\nbasis = \"contract\"\n");
    holds(
        &text,
        &[
            "| Datalekken | Bijhouden welke datalekken er waren. De wet verplicht dat. _(AVG art. 6(1)(c), 33(5))_ |",
        ],
    );
    lacks(&text, &["| Toestemmingen |"]);
}

#[test]
fn an_age_matters_where_consent_is_asked() {
    lacks(
        &said("[purpose.contact]\nbasis = \"contract\"\n[minors]\nconsent-under = 16\n"),
        &["jonger dan 16"],
    );
    let asks = said(
        "[purpose.contact]\nbasis = \"consent\"\n[minors]\nconsent-under = 16\nverified-by = \"wij vragen het e-mailadres van een ouder\"\n",
    );
    holds(
        &asks,
        &[
            "jonger is dan 16",
            "UAVG art. 5",
            "Zo wordt dat nagegaan: wij vragen het e-mailadres van een ouder.",
        ],
    );
}

#[test]
fn a_complaint_needs_no_earlier_one_and_the_court_has_its_own_article() {
    holds(
        &said(""),
        &[
            "ook als u nog niet bij ons hebt geklaagd",
            "_(AVG art. 77)_ Naar de rechter stappen mag ook. _(AVG art. 79)_",
        ],
    );
}

#[test]
fn who_has_no_account_has_no_settings() {
    let of = |more: &str| {
        said(&format!(
            "[purpose.newsletter]\nbasis = \"consent\"\nconsent = {{ withdraw = [\"self-service\"] }}\n{more}"
        ))
    };
    holds(&of(""), &["Intrekken kan altijd, door uzelf af te melden."]);
    let other = |more: &str| {
        said(&format!(
            "[purpose.reviews]\nbasis = \"consent\"\nconsent = {{ withdraw = [\"self-service\"] }}\n{more}"
        ))
    };
    lacks(&other(""), &["eigen instellingen"]);
    holds(&other("[purpose.account]\n"), &["in uw eigen instellingen"]);
}

#[test]
fn what_is_reviewed_is_said_once() {
    let text = said("[review]\nevery = \"1 year\"\nof = [\"statement\", \"access\"]\n");
    holds(
        &text,
        &["De verklaring wordt elk jaar nagelopen. Dan komt ook dit aan de beurt: wie waarbij kan."],
    );
}

/// English binds people to the data, not to an unnamed secret.
#[test]
fn secrecy_names_what_is_secret() {
    let text = policy(
        "waarborg = 1\n[organisation]\nid = \"klein\"\n[statement]\nlanguages = [\"en\"]\n[security]\nsecrecy = { bound = [\"staff\"], by = [\"nda\"] }\n",
    );
    holds(&statement_markdown(&text, En).unwrap(), &["Staff must keep the data confidential."]);
}
