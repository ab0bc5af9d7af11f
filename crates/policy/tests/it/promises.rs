//! What is a promise and what is none, and that none is forgotten.

use std::collections::BTreeSet;

use waarborg_policy::check::Arg;
use waarborg_policy::load::{NoShelf, load};
use waarborg_policy::messages;
use waarborg_policy::model::{Language, Policy};
use waarborg_policy::promises::{Promise, promises};

use crate::examples::{examples, policy};

fn read(transcribes: bool, body: &str) -> Policy {
    let statement = match transcribes {
        _ if body.contains("[statement]") => "",
        true => "[statement]\ntranscribes = true\n",
        false => "",
    };
    let text = format!("waarborg = 1\n[organisation]\nid = \"x\"\nname = \"X\"\n{statement}{body}");
    load("p", &text, &NoShelf).unwrap_or_else(|refused| panic!("{body}\n{:#?}", refused.faults))
}

fn made(transcribes: bool, body: &str) -> Vec<Promise> {
    promises(&read(transcribes, body))
}

fn words(promises: &[Promise]) -> String {
    let line = |promise: &Promise| {
        format!("{} | {} | {}\n", promise.id, promise.text.get(Language::Nl), promise.text.get(Language::En))
    };
    promises.iter().map(line).collect()
}

#[test]
fn every_promise_has_an_id_of_its_own() {
    let mut seen = 0;
    for folder in std::fs::read_dir(examples()).unwrap() {
        let folder = folder.unwrap().file_name().into_string().unwrap();
        for file in ["privacy.toml", "mended.toml"] {
            if !examples().join(&folder).join(file).exists() {
                continue;
            }
            let made = promises(&policy(&format!("{folder}/{file}")));
            let ids: BTreeSet<&str> = made.iter().map(|promise| promise.id.as_str()).collect();
            assert_eq!(ids.len(), made.len(), "{folder}/{file}");
            seen += made.len();
        }
    }
    assert!(seen > 200, "{seen}");
}

/// Everything that promises something, once.
const EVERYTHING: &str = r#"
[statement]
transcribes = true
claims = ["in principle never-shared unless consent or legal-duty"]
[keep]
short = { data = ["phone"], rule = "1 month after last-contact unless newsletter or dispute" }
[purpose.coaching]
data = ["name", "health", "phone"]
basis = "contract"
allowed-by.health = "consent"
keep = ["1 year after end-of-service if consent or accepted", "short"]
sooner.name = "1 week after end-of-service"
then = "anonymise"
marketing.post = "opt-out"
published = "anonymised"
smallest-group = 5
secrecy = { bound = ["staff"], by = ["nda"], after-end = true }
claims = ["not-outsourced"]
[purpose.newsletter]
data = ["email"]
basis = "consent"
keep = "while needed, reviewed every 1 year"
[sharing]
selected = true
anonymised = "where-possible"
[recipient]
mailblue = { agreement = 2023-05-01, safeguard = "scc" }
[transfers]
countries = ["US"]
safeguards = ["scc"]
[cookies]
consent = ["tracking"]
[rights]
offers = ["access"]
answer-within = "4 weeks"
identity = { ask = "always", by = ["login", "call-back"] }
[minors]
consent-under = 16
verified-by = "een brief"
erased-on = "email"
[security]
measures = ["tls"]
secrecy = { bound = ["staff", "processors"] }
[access]
by-role = true
special-seen-by = []
reviewed-every = "periodically"
places-locked = true
[breach]
authority-within = "72 hours"
tells-authority = "any-threat"
tells-people = "any-threat"
people-within = "immediately"
promises = ["expert-repair"]
[complaints]
answer-within = "6 weeks"
[disclosure]
answer-within = "3 days"
promises = ["no-legal-steps", "reward"]
[review]
every = "2 years"
of = ["statement", "access"]
[changes]
announced-by = ["email"]
[records]
requests = "2 years after closing"
breaches = "5 years after closing"
consents = "5 years after withdrawal"
identity = "until checked"
"#;

#[test]
fn no_promise_is_forgotten() {
    let made = made(true, EVERYTHING);
    insta::assert_snapshot!("everything", words(&made));
    let paths: BTreeSet<String> = made.iter().map(|promise| promise.path.to_string()).collect();
    for path in [
        "statement.claims[0]",
        "purpose.coaching.data",
        "purpose.coaching.keep",
        "purpose.coaching.sooner.name",
        "purpose.coaching.then",
        "purpose.coaching.marketing.post",
        "purpose.coaching.allowed-by.health",
        "purpose.coaching.published",
        "purpose.coaching.smallest-group",
        "purpose.coaching.secrecy",
        "purpose.coaching.claims[0]",
        "purpose.newsletter.basis",
        "sharing.selected",
        "sharing.anonymised",
        "recipient.mailblue.agreement",
        "recipient.mailblue.safeguard",
        "transfers.safeguards",
        "cookies.consent",
        "rights.offers[0]",
        "rights.answer-within",
        "rights.identity.ask",
        "rights.identity.by",
        "minors.consent-under",
        "minors.verified-by",
        "minors.erased-on",
        "security.measures[0]",
        "security.secrecy",
        "access.by-role",
        "access.special-seen-by",
        "access.reviewed-every",
        "access.places-locked",
        "breach.authority-within",
        "breach.tells-people",
        "breach.people-within",
        "breach.promises[0]",
        "complaints.answer-within",
        "disclosure.answer-within",
        "disclosure.promises[0]",
        "disclosure.promises[1]",
        "review.every",
        "review.of",
        "changes.announced-by",
        "records.requests",
        "records.breaches",
        "records.consents",
        "records.identity",
    ] {
        assert!(paths.contains(path), "{path} promises nothing");
    }
}

#[test]
fn every_way_of_proving_is_told_apart() {
    for promise in made(true, EVERYTHING).iter().filter(|promise| promise.purpose.is_none()) {
        for language in [Language::Nl, Language::En] {
            let say = |how: &str| {
                messages::format(language, "status-no-proof", &[("how", Arg::Plain(how.to_owned()))])
            };
            assert_ne!(say(promise.verified_by), say("nothing of the kind"), "{}", promise.verified_by);
        }
    }
}

#[test]
fn what_nobody_promised_is_no_promise() {
    let kinds = |transcribes: bool, body: &str| -> Vec<&'static str> {
        made(transcribes, body).iter().map(|promise| promise.kind).collect()
    };
    assert!(!kinds(true, "[recipient]\nmoneybird = { }").contains(&"agreement"));
    assert!(!kinds(true, "[recipient]\nmoneybird = { agreement = { is = \"nda\" } }").contains(&"agreement"));
    assert!(
        !kinds(true, "[sharing]\nprocessors-sign = [\"dpa\", \"nda\"]\n[recipient]\nmoneybird = { }")
            .contains(&"agreement")
    );
    assert!(kinds(false, "[recipient]\nmoneybird = { }").contains(&"agreement"));
    assert!(!kinds(true, "[security]\nmeasures = [\"appropriate\"]").contains(&"security"));
}

#[test]
fn consent_is_promised_to_be_asked_again() {
    let renewed = "[statement]\ntranscribes = true\n[purpose.newsletter]\ndata = [\"email\"]\nbasis = \"consent\"\nconsent.renew = \"1 year\"";
    let words = words(&made(true, renewed));
    assert!(words.contains("toestemming wordt elk jaar opnieuw gevraagd"), "{words}");
    let silent =
        "[statement]\ntranscribes = true\n[purpose.newsletter]\ndata = [\"email\"]\nbasis = \"consent\"";
    assert!(!made(true, silent).iter().any(|promise| promise.id.ends_with("consent.renew")));
}

#[test]
fn what_the_policy_reviews_is_not_said_twice() {
    let of = |keys: &str| words(&made(true, &format!("[review]\n{keys}")));
    assert!(!of("every = \"1 year\"\nof = [\"statement\"]").contains("de verklaring"));
    assert!(of("of = [\"statement\"]").contains("ook nagelopen: de verklaring"));
}

#[test]
fn an_event_of_the_vocabulary_may_have_a_name_of_ones_own() {
    let body = "[events.invoice]\ntitle = { nl = \"de gift\", en = \"the gift\" }\n[purpose.gifts]\ntitle = \"G\"\ndata = [\"name\"]\nkeep = \"by law: tax\"";
    let words = words(&made(true, body));
    assert!(words.contains("na het boekjaar van de gift"), "{words}");
    assert!(words.contains("after the financial year of the gift"), "{words}");
}

#[test]
fn one_row_is_one_row() {
    let say = |language, name, rows| {
        messages::format(
            language,
            name,
            &[("rows", Arg::Number(rows)), ("detail", Arg::Plain(String::new()))],
        )
    };
    for name in ["status-due", "status-undetermined", "status-and-references"] {
        assert!(say(Language::Nl, name, 1).contains("1 rij "), "{name}");
        assert!(say(Language::En, name, 1).contains("1 row "), "{name}");
        assert!(say(Language::En, name, 2).contains("2 rows "), "{name}");
    }
}
