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
    let organisation =
        if body.contains("[organisation]") { "" } else { "[organisation]\nid = \"x\"\nname = \"X\"\n" };
    let text = format!("waarborg = 1\n{organisation}{statement}{body}");
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
[organisation]
id = "x"
name = "X"
address = "Straat 1"
roles = ["controller", "processor"]
email = "x@example.nl"
[statement]
transcribes = true
version = "1.0"
in-force = 2026-01-01
reviewed = 2026-01-01
for = ["visitors"]
data-without-purpose = ["gender"]
open-lists = ["data"]
calls-special = ["bsn"]
cites = ["Wbp art. 43"]
liability = ["indemnity"]
flaws = ["agreed-by-use"]
claims = ["in principle never-shared unless consent or legal-duty"]
[contact.dpo]
email = "hidden"
flaws = ["hidden-by-script"]
[keep]
short = { data = ["phone"], rule = "1 month after last-contact unless newsletter or dispute" }
[purpose.coaching]
data = ["name", "health", "phone", "bsn"]
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
covers = ["intake"]
role = ["controller", "processor"]
profiles = true
reuses = "newsletter"
rights = ["access"]
automated = { decision = "x" }
source = ["subject", "kvk-register"]
without = "Dan kan het niet"
recipients = ["zoom"]
allowed-by.bsn = "Wabvpz art. 8"
flaws = ["vague"]
[purpose.newsletter]
data = ["email"]
basis = "consent"
consent = { asked-in = ["sign-up"], form = "written", proof = ["moment"], withdraw = ["unsubscribe-link"], tied-to = "een geschenk" }
keep = "while needed, reviewed every 1 year"
[sharing]
selected = true
processors-sign = ["dpa"]
anonymised = "where-possible"
flaws = ["says-sub-processors"]
[recipient]
courts = { when = ["litigation"] }
mailblue = { agreement = 2023-05-01, safeguard = "scc" }
[transfers]
countries = ["US"]
safeguards = ["scc"]
flaws = ["signed-the-gdpr"]
[cookies]
kinds = ["functional", "tracking"]
consent = ["tracking"]
banner = true
withdraw = ["button-bottom-right"]
consent-kept = "browser"
listed-at = "/cookies"
browser-help = true
flaws = ["before-choice"]
[cookie.youtube]
for = "newsletter"
[rights]
offers = ["access"]
narrowed.erasure = "soms"
refuses.erasure = ["AVG 17(3)"]
access-shows = ["data"]
channels = ["post"]
cookie-requests = "with-cookie"
flaws = ["writing-required"]
answer-within = "4 weeks"
identity = { ask = "always", by = ["login", "call-back"], blacken = ["bsn"] }
[automated-decisions]
used = false
flaws = ["only-adverse"]
[minors]
intended = false
advises-parents = true
flaws = ["cannot-verify"]
consent-under = 16
verified-by = "een brief"
erased-on = "email"
[security]
measures = ["tls"]
report-to = "email"
flaws = ["says-ssl"]
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
report-to = "email"
report-within = "24 hours"
flaws = ["only-malicious"]
[complaints]
authority = "AP"
flaws = ["conditional"]
answer-within = "6 weeks"
[disclosure]
report-to = "email"
asks = ["soon"]
forbids = ["malware"]
answer-within = "3 days"
promises = ["no-legal-steps", "reward"]
[review]
every = "2 years"
of = ["statement", "access"]
[changes]
announced-by = ["email"]
because = ["law"]
flaws = ["only-to-subscribers"]
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
        "organisation",
        "organisation.roles",
        "organisation.email",
        "statement.version",
        "statement.in-force",
        "statement.reviewed",
        "statement.for",
        "statement.data-without-purpose",
        "statement.open-lists[0]",
        "statement.calls-special[0]",
        "statement.cites[0]",
        "statement.liability[0]",
        "statement.flaws[0]",
        "contact.dpo",
        "contact.dpo.flaws[0]",
        "purpose.coaching",
        "purpose.coaching.basis",
        "purpose.coaching.profiles",
        "purpose.coaching.reuses",
        "purpose.coaching.rights",
        "purpose.coaching.automated",
        "purpose.coaching.source",
        "purpose.coaching.without",
        "purpose.coaching.recipients",
        "purpose.coaching.allowed-by.bsn",
        "purpose.coaching.flaws[0]",
        "purpose.newsletter.consent.asked-in",
        "purpose.newsletter.consent.form",
        "purpose.newsletter.consent.proof",
        "purpose.newsletter.consent.withdraw",
        "purpose.newsletter.consent.tied-to",
        "sharing.processors-sign",
        "sharing.flaws[0]",
        "recipient.courts",
        "transfers.countries",
        "transfers.flaws[0]",
        "cookies.kinds",
        "cookies.banner",
        "cookies.withdraw",
        "cookies.consent-kept",
        "cookies.listed-at",
        "cookies.browser-help",
        "cookies.flaws[0]",
        "cookie.youtube",
        "rights.narrowed.erasure",
        "rights.refuses.erasure",
        "rights.access-shows",
        "rights.channels",
        "rights.cookie-requests",
        "rights.identity.blacken",
        "rights.flaws[0]",
        "automated-decisions.used",
        "automated-decisions.flaws[0]",
        "minors.intended",
        "minors.advises-parents",
        "minors.flaws[0]",
        "security.report-to",
        "security.flaws[0]",
        "breach.report-to",
        "breach.report-within",
        "breach.flaws[0]",
        "complaints.authority",
        "complaints.flaws[0]",
        "disclosure.report-to",
        "disclosure.asks",
        "disclosure.forbids",
        "changes.because",
        "changes.flaws[0]",
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
    let signed = |transcribes: bool, body: &str| -> bool {
        made(transcribes, body).iter().any(|promise| promise.id == "agreement:recipient.moneybird.agreement")
    };
    assert!(!signed(true, "[recipient]\nmoneybird = { }"));
    assert!(!signed(true, "[recipient]\nmoneybird = { agreement = { is = \"nda\" } }"));
    assert!(!signed(true, "[sharing]\nprocessors-sign = [\"dpa\", \"nda\"]\n[recipient]\nmoneybird = { }"));
    assert!(signed(false, "[recipient]\nmoneybird = { }"));
}

#[test]
fn measures_without_a_name_say_so() {
    let words = words(&made(true, "[security]\nmeasures = [\"appropriate\", \"tls\"]"));
    assert!(
        words.contains("passende technische en organisatorische maatregelen; welke dat zijn, is niet gezegd")
    );
    assert!(words.contains("van kracht: versleutelde verbindingen (TLS) |"), "{words}");
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

#[test]
fn a_leak_report_without_a_number_is_a_promise() {
    let words = words(&made(true, "[breach]\nauthority-within = \"as soon as possible\""));
    assert!(words.contains("een datalek wordt zo snel mogelijk aan de toezichthouder gemeld"), "{words}");
}

#[test]
fn who_only_supplies_data_is_not_promised_to_receive_it() {
    let body = "[purpose.care]\ndata = [\"name\"]\nsource = [\"gp\"]\nRECIPIENTS\n[recipient]\ngp = { title = \"de huisarts\", role = \"controller\", country = \"NL\" }\n";
    let promised = |recipients: &str| words(&made(true, &body.replace("RECIPIENTS", recipients)));
    assert!(!promised("").contains("recipient:recipient.gp"), "{}", promised(""));
    let sent = promised("recipients = [\"gp\"]");
    assert!(sent.contains("recipient:recipient.gp"), "{sent}");
}

#[test]
fn what_rests_on_consent_is_kept_no_longer_than_that() {
    let words = |keep: &str, basis: &str| {
        let text = format!(
            "waarborg = 1\n[organisation]\nid = \"x\"\n[purpose.newsletter]\ndata = [\"email\"]\nbasis = \"{basis}\"\nkeep = \"{keep}\""
        );
        let policy = load("p", &text, &NoShelf).unwrap();
        let all = promises(&policy);
        let kept = all.iter().find(|promise| promise.path.to_string() == "purpose.newsletter.keep").unwrap();
        kept.text.get(Language::En).to_owned()
    };
    assert!(
        words("2 years after last-contact", "consent").ends_with("no longer than until consent is withdrawn")
    );
    assert!(!words("until withdrawal or 2 years after last-contact", "consent").contains("no longer than"));
    assert!(!words("2 years after last-contact", "contract").contains("no longer than"));
}

/// A claim is proven by what would show that it is not so, and not by any other evidence.
#[test]
fn a_claim_is_verified_by_what_it_is_about() {
    let body = "claims = [\"never-sold\", \"no-special\", \"deleted-on-request\", \"eu-only\"]";
    let list = made(true, &format!("[statement]\n{body}"));
    let by = |id: &str| {
        let claims: Vec<_> = list.iter().filter(|promise| promise.kind == "claim").collect();
        let place = ["never-sold", "no-special", "deleted-on-request", "eu-only"];
        claims[place.iter().position(|known| *known == id).unwrap()].verified_by
    };
    assert_eq!(by("never-sold"), "disclosures");
    assert_eq!(by("no-special"), "inventory");
    assert_eq!(by("deleted-on-request"), "cases");
    assert_eq!(by("eu-only"), "transfers");
}

/// Only what this version has is said to leave evidence.
#[test]
fn what_is_not_built_is_said_to_be_missing() {
    use waarborg_policy::promises::{Built, Capability};
    let of = |built: Built| -> Vec<&str> {
        let all = Capability::ALL.iter().filter(|one| one.built() == built);
        all.map(|one| one.code()).collect()
    };
    assert_eq!(of(Built::Here), ["POL", "LINT", "REND", "REG", "RET", "SWEEP-DB", "HOLD", "LAW", "LOG"]);
    assert_eq!(of(Built::Partly), ["VER"]);
    let page = waarborg_policy::reference::reference();
    for one in Capability::ALL {
        let row = format!("| `{}` |", one.code());
        let line = page.lines().find(|line| line.starts_with(&row)).unwrap();
        assert_eq!(line.contains("not in this version"), one.built() == Built::Not, "{line}");
    }
}
