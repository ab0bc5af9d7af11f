//! Two versions of a policy: what is told of each change, and to whom.

use waarborg_policy::change::{Cause, Change, Effect, Kind, Whom, changes};
use waarborg_policy::load::{NoShelf, load};
use waarborg_policy::model::{Language, Policy};
use waarborg_policy::syntax::{Node, Origin, Value};

use crate::examples::policy;

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

pub(crate) fn read(text: &str) -> Policy {
    load("p", text, &NoShelf).unwrap_or_else(|refused| panic!("{text}\n{:#?}", refused.faults))
}

#[test]
fn from_the_published_text_to_the_mended_policy() {
    let list = changes(&policy("jessworks/privacy.toml"), &policy("jessworks/mended.toml"));
    for language in Language::ALL {
        insta::assert_snapshot!(format!("jessworks_{}", language.code()), told(&list, language));
    }
}

/// A small shop, whose policy is edited below.
pub(crate) const SHOP: &str = r#"waarborg = 1
[organisation]
id = "winkel"
name = "De Winkel"
address = "Kerkpad 1, 0000 AA Oudwoude"
email = "hallo@winkel.example"
[statement]
claims = ["never-sold"]
[contact.dpo]
email = "fg@winkel.example"
[data]
who = ["name", "email"]
[keep]
short = "1 year after last-contact"
[every-purpose]
subjects = ["customers"]
[purpose.contact]
data = ["who", "phone?"]
basis = "contract"
keep = "short"
[purpose.billing]
data = ["who", "invoice-data"]
basis = "legal-obligation"
recipients = ["moneybird"]
keep = "7 years after the financial year of invoice"
[purpose.newsletter]
data = ["who"]
basis = "consent"
marketing.email = "opt-in"
recipients = ["mailblue"]
keep = "until withdrawal or 2 years after last-opened"
[recipient]
moneybird = { agreement = 2023-05-01 }
mailblue = { agreement = 2023-05-01, country = "NL" }
[cookies]
consent = ["analytical"]
[cookie]
_ga = { for = "newsletter", provider = "mailblue" }
[rights]
answer-within = "4 weeks"
[security]
measures = ["tls", "backup"]
[breach]
authority-within = "72 hours"
"#;

/// What is edited, and what it is: the kind, whether people are told first, whom else, and what `plan` then does.
#[test]
fn what_follows_from_small_edits() {
    use Whom::{Authority, ConsentAnew, ConsentFirst, JointControllers, People, Processors};
    type Row = (&'static str, &'static str, Kind, bool, &'static [Whom], Option<Effect>);
    let table: &[Row] = &[
        (
            "keep = \"7 years after the f",
            "keep = \"8 years after the f",
            Kind::KeepLonger,
            true,
            &[People, Processors],
            Some(Effect::EndsLess),
        ),
        (
            "keep = \"7 years after the f",
            "keep = \"5 years after the f",
            Kind::KeepShorter,
            false,
            &[Processors],
            Some(Effect::EndsMore),
        ),
        (
            "or 2 years after last-opened",
            "or 3 years after last-opened",
            Kind::KeepLonger,
            true,
            &[People, ConsentAnew, Processors],
            Some(Effect::EndsLess),
        ),
        ("short = \"1 year", "short = \"2 years", Kind::KeepLonger, true, &[People], Some(Effect::EndsLess)),
        ("keep = \"short\"\n", "", Kind::KeepUnsaid, true, &[People], Some(Effect::EndsLess)),
        (
            "keep = \"short\"",
            "keep = \"1 year after message\"",
            Kind::KeepOther,
            true,
            &[People],
            Some(Effect::Ends),
        ),
        (
            "\"invoice-data\"]",
            "\"invoice-data\", \"iban\"]",
            Kind::DataAdded,
            true,
            &[People, Processors],
            None,
        ),
        ("\"invoice-data\"]", "\"invoice-data?\"]", Kind::DataOptional, false, &[], None),
        ("\"phone?\"]", "\"phone\"]", Kind::DataNeeded, true, &[People], None),
        ("data = [\"who\", \"phone?\"]", "data = [\"who\"]", Kind::DataRemoved, false, &[], None),
        (
            "basis = \"contract\"",
            "basis = \"consent\"",
            Kind::BasisChanged,
            true,
            &[People, ConsentFirst],
            None,
        ),
        (
            "basis = \"consent\"",
            "basis = \"legitimate-interests\"",
            Kind::ConsentReplaced,
            true,
            &[People],
            None,
        ),
        (
            "recipients = [\"mailblue\"]",
            "recipients = [\"mailblue\", \"moneybird\"]",
            Kind::RecipientWider,
            true,
            &[People, Processors],
            None,
        ),
        ("recipients = [\"moneybird\"]\n", "", Kind::RecipientNarrower, false, &[Processors], None),
        (
            "country = \"NL\" }",
            "country = \"US\" }",
            Kind::TransferAdded,
            true,
            &[People, ConsentAnew, Processors],
            None,
        ),
        (
            "mailblue = { agreement = 2023-05-01,",
            "mailblue = { role = \"joint-controller\",",
            Kind::RecipientChanged,
            true,
            &[People, JointControllers],
            None,
        ),
        (
            "moneybird = { agreement = 2023-05-01 }",
            "moneybird = { agreement = 2024-05-01 }",
            Kind::AgreementChanged,
            false,
            &[],
            None,
        ),
        (
            "[purpose.newsletter]",
            "[purpose.complaints]\nbasis = \"contract\"\nsource = [\"third-parties\"]\n[purpose.newsletter]",
            Kind::PurposeAdded,
            true,
            &[People],
            Some(Effect::Map),
        ),
        (
            "[purpose.contact]\ndata = [\"who\", \"phone?\"]\nbasis = \"contract\"\nkeep = \"short\"\n",
            "",
            Kind::PurposeRemoved,
            false,
            &[],
            Some(Effect::Map),
        ),
        (
            "[purpose.contact]",
            "[purpose.post]\nis = \"contact\"\ntitle = { nl = \"Post\", en = \"Post\" }",
            Kind::PurposeRenamed,
            false,
            &[],
            Some(Effect::Map),
        ),
        (
            "marketing.email = \"opt-in\"",
            "marketing.email = \"opt-out\"",
            Kind::MarketingLooser,
            true,
            &[People],
            None,
        ),
        (
            "marketing.email = \"opt-in\"",
            "marketing.email = \"opt-in\"\nmarketing.phone = \"opt-in\"",
            Kind::MarketingAdded,
            true,
            &[People, ConsentAnew],
            None,
        ),
        (
            "marketing.email = \"opt-in\"",
            "marketing.email = \"opt-in\"\nprofiles = true",
            Kind::ProfilesAdded,
            true,
            &[People, ConsentAnew, Processors],
            None,
        ),
        (
            "recipients = [\"moneybird\"]",
            "recipients = [\"moneybird\"]\nautomated = { ground = \"contract\" }",
            Kind::AutomatedAdded,
            true,
            &[People, Processors],
            None,
        ),
        (
            "recipients = [\"moneybird\"]",
            "recipients = [\"moneybird\"]\nreuses = \"contact\"",
            Kind::ReuseAdded,
            true,
            &[People, Processors],
            None,
        ),
        (
            "recipients = [\"moneybird\"]",
            "recipients = [\"moneybird\"]\nsource = [\"subject\", \"third-parties\"]",
            Kind::SourceAdded,
            true,
            &[People],
            None,
        ),
        (
            "recipients = [\"moneybird\"]",
            "recipients = [\"moneybird\"]\nthen = \"anonymise\"",
            Kind::EndingLooser,
            true,
            &[People, Processors],
            Some(Effect::Ends),
        ),
        (
            "recipients = [\"moneybird\"]",
            "recipients = [\"moneybird\"]\nsubjects = [\"customers\", \"visitors\"]",
            Kind::SubjectsAdded,
            true,
            &[People, Processors],
            None,
        ),
        ("answer-within = \"4 weeks\"", "answer-within = \"1 week\"", Kind::RightsWidened, false, &[], None),
        (
            "answer-within = \"4 weeks\"",
            "answer-within = \"8 weeks\"",
            Kind::RightsNarrowed,
            true,
            &[People],
            None,
        ),
        ("email = \"fg@", "email = \"dpo@", Kind::DpoChanged, true, &[People, Authority], None),
        (
            "[contact.dpo]\nemail = \"fg@winkel.example\"\n",
            "",
            Kind::DpoGone,
            true,
            &[People, Authority],
            None,
        ),
        (
            "name = \"De Winkel\"",
            "name = \"Het Magazijn\"",
            Kind::ControllerChanged,
            true,
            &[People, ConsentAnew, Processors],
            None,
        ),
        ("email = \"hallo@", "email = \"info@", Kind::ContactChanged, true, &[People], None),
        (
            "[cookie]",
            "[cookie]\n_fbp = { for = \"newsletter\", provider = \"mailblue\" }",
            Kind::CookieAdded,
            true,
            &[People, ConsentFirst],
            None,
        ),
        (
            "provider = \"mailblue\" }",
            "provider = \"mailblue\", kind = \"tracking\" }",
            Kind::CookieWider,
            true,
            &[People, ConsentAnew],
            None,
        ),
        (
            "measures = [\"tls\", \"backup\"]",
            "measures = [\"tls\"]",
            Kind::PromiseGone,
            true,
            &[People],
            None,
        ),
        (
            "measures = [\"tls\", \"backup\"]",
            "measures = [\"backup\", \"tls\", \"two-factor\"]",
            Kind::PromiseMade,
            false,
            &[],
            None,
        ),
        (
            "claims = [\"never-sold\"]",
            "claims = [\"never-sold unless consent\"]",
            Kind::PromiseWeaker,
            true,
            &[People],
            None,
        ),
        (
            "authority-within = \"72 hours\"",
            "authority-within = \"24 hours\"",
            Kind::PromiseStronger,
            false,
            &[],
            None,
        ),
        ("[statement]", "[statement]\nversion = \"3\"", Kind::Edition, false, &[], None),
        (
            "[organisation]",
            "[organisation]\nfinancial-year-ends = \"06-30\"",
            Kind::Clocks,
            false,
            &[],
            Some(Effect::Ends),
        ),
        ("[purpose.billing]", "[purpose.billing]\ntitle = \"Rekeningen\"", Kind::Wording, false, &[], None),
        (
            "keep = \"7 years after the financial year of invoice\"",
            "keep = \"by law: tax\"",
            Kind::Wording,
            false,
            &[],
            None,
        ),
        (
            "data = [\"who\", \"invoice-data\"]",
            "data = [\"name\", \"email\", \"invoice-data\"]",
            Kind::Rewritten,
            false,
            &[],
            None,
        ),
    ];
    let old = read(SHOP);
    let mut all = String::new();
    for (before, after, kind, material, whom, effect) in table {
        assert!(SHOP.contains(before), "{before}");
        let list = changes(&old, &read(&SHOP.replacen(before, after, 1)));
        let change = list
            .iter()
            .find(|change| change.kind == *kind)
            .unwrap_or_else(|| panic!("{before} → {after}\n{}", told(&list, Language::Nl)));
        let found: Vec<Whom> = change.told.iter().map(|told| told.whom).collect();
        assert_eq!(
            (change.material(), found.as_slice(), change.effect()),
            (*material, *whom, *effect),
            "{before} → {after}"
        );
        // Only what was edited is told, and what follows from it.
        let others = list.iter().filter(|other| other.kind != *kind && other.material());
        let follows: Vec<&str> = others.map(|other| other.kind.word()).collect();
        all += &told(std::slice::from_ref(change), Language::Nl);
        if !follows.is_empty() {
            all += &format!("    en: {}\n", follows.join(", "));
        }
    }
    insta::assert_snapshot!("small_edits", all);
}

#[test]
fn what_is_written_otherwise_is_no_change() {
    let reordered = SHOP
        .replace("claims = [\"never-sold\"]", "claims = [\n  \"never-sold\", # a promise\n]")
        .replace("measures = [\"tls\", \"backup\"]", "measures = [\"backup\", \"tls\"]")
        .replace("or 2 years", "or  2 years".replace("  ", " ").as_str());
    let (head, billing) = reordered.split_once("[purpose.billing]").unwrap();
    let (billing, tail) = billing.split_once("[purpose.newsletter]").unwrap();
    let moved = format!("{head}[purpose.newsletter]{tail}[purpose.billing]{billing}");
    assert!(changes(&read(SHOP), &read(&moved)).is_empty());
}

/// A default that neither file wrote: told as what it is.
#[test]
fn the_data_of_the_law_changed() {
    let mut old = read(SHOP);
    let path = ["review", "every"];
    old.tree.set_at(&path, Node::new(Value::Text("2 years".to_owned()), Origin::Default));
    let list = changes(&old, &read(SHOP));
    let [change] = list.as_slice() else { panic!("{list:#?}") };
    assert_eq!((change.cause, change.kind), (Cause::LawData, Kind::PromiseStronger));
    insta::assert_snapshot!("law_data", told(&list, Language::Nl));
}

#[test]
fn a_renamed_purpose_is_the_same_where_that_is_certain() {
    let renamed = SHOP
        .replace("[purpose.newsletter]", "[purpose.mailing]\nis = \"newsletter\"")
        .replace("for = \"newsletter\"", "for = \"mailing\"");
    let list = changes(&read(SHOP), &read(&renamed));
    let kinds: Vec<&str> = list.iter().map(|change| change.kind.word()).collect();
    assert_eq!(kinds, ["purpose-renamed", "purpose-kind"], "{}", told(&list, Language::Nl));
    // Another purpose with another content is another purpose.
    let other = renamed.replace(
        "[purpose.mailing]\nis = \"newsletter\"\ndata = [\"who\"]",
        "[purpose.mailing]\ntitle = \"Post\"\ndata = [\"phone\"]",
    );
    let list = changes(&read(SHOP), &read(&other));
    let kinds: Vec<Kind> = list.iter().map(|change| change.kind).collect();
    assert!(kinds.contains(&Kind::PurposeAdded) && kinds.contains(&Kind::PurposeRemoved), "{kinds:?}");
}

fn of_newsletter(before: &str, after: &str) -> Vec<Change> {
    assert!(SHOP.contains(before), "{before}");
    changes(&read(SHOP), &read(&SHOP.replacen(before, after, 1)))
}

fn whom(list: &[Change], kind: Kind) -> Vec<Whom> {
    let found = list.iter().find(|change| change.kind == kind);
    found
        .unwrap_or_else(|| panic!("{}", told(list, Language::Nl)))
        .told
        .iter()
        .map(|told| told.whom)
        .collect()
}

#[test]
fn consent_is_given_to_a_controller_and_not_to_its_processors() {
    let other = |role: &str| {
        let text = SHOP.replacen("recipients = [\"mailblue\"]", "recipients = [\"other\"]", 1);
        let text = text.replacen(
            "[recipient]",
            &format!("[recipient]\nother = {{ name = \"Ander\", {role} country = \"NL\" }}"),
            1,
        );
        whom(&changes(&read(SHOP), &read(&text)), Kind::RecipientAdded)
    };
    assert_eq!(other("role = \"processor\", agreement = 2026-01-01,"), [Whom::People, Whom::Processors]);
    assert_eq!(other("role = \"controller\","), [Whom::People, Whom::ConsentAnew]);
}

#[test]
fn special_data_on_consent_waits_for_an_explicit_yes() {
    let list = of_newsletter(
        "data = [\"who\"]\nbasis = \"consent\"",
        "data = [\"who\", \"health?\"]\nallowed-by.health = \"consent\"\nbasis = \"consent\"\nconsent.explicit = true",
    );
    assert_eq!(whom(&list, Kind::ConsentNeeded), [Whom::People, Whom::ConsentFirst]);
    assert!(list.iter().all(Change::material), "{}", told(&list, Language::Nl));
}

#[test]
fn another_name_in_the_same_register_entry_is_the_same_controller() {
    let named = |name: &str, kvk: &str| {
        read(&SHOP.replacen("name = \"", &format!("kvk = \"{kvk}\"\nname = \"{name}"), 1))
    };
    let old = named("", "90000000");
    let kind = |new: &Policy| {
        let list = changes(&old, new);
        let of_name = |change: &&Change| {
            change.new.as_ref().is_some_and(|path| path.to_string() == "organisation.name")
        };
        list.iter().find(of_name).map(|change| (change.kind, change.material()))
    };
    assert_eq!(kind(&named("Ander ", "90000000")), Some((Kind::NameChanged, false)));
    assert_eq!(kind(&named("Ander ", "90000001")), Some((Kind::ControllerChanged, true)));
}

#[test]
fn a_new_purpose_tells_what_it_does_with_data_that_is_there() {
    let purpose = "[purpose.insight]\ntitle = \"Inzicht\"\ndata = [\"email\"]\nbasis = \"legitimate-interests\"\nreuses = \"billing\"\nprofiles = true\n[purpose.billing]";
    let list = of_newsletter("[purpose.billing]", purpose);
    let text = told(&list, Language::En);
    assert!(text.contains("with data of \"") && text.contains("with profiles"), "{text}");
    assert!(text.contains("13(3), 6(4), 13(2)(f), 21(4)"), "{text}");
}

#[test]
fn where_data_comes_from_others_the_article_on_that_is_cited() {
    let shop =
        SHOP.replacen("[purpose.billing]", "[purpose.billing]\nsource = [\"subject\", \"kvk-register\"]", 1);
    let cited = |before: &str, after: &str| {
        let list = changes(&read(&shop), &read(&shop.replacen(before, after, 1)));
        told(&list, Language::En)
    };
    let longer = cited("keep = \"7 years after the f", "keep = \"8 years after the f");
    assert!(longer.contains("13(2)(a), 14(2)(a)") && !longer.contains("14(4)"), "{longer}");
    let purpose = "[purpose.insight]\ntitle = \"I\"\nsource = [\"third-parties\"]\ndata = [\"email\"]\nbasis = \"contract\"\n[purpose.billing]";
    assert!(cited("[purpose.billing]", purpose).contains("14(4)"), "a new purpose");
}
