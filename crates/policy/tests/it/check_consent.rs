//! Consent, cookies, marketing and decisions: cases that lie close together; and what these rules, with those of
//! security, breaches and claims, say of the five statements.

use jiff::civil::{Date, date};
use waarborg_policy::check::{Finding, Severity, check};
use waarborg_policy::load::{NoShelf, load};
use waarborg_policy::model::{Language, Policy};

const TODAY: Date = date(2026, 11, 22);

/// The rules that this file is about.
const CODES: [&str; 27] = [
    "CON-PRECHECKED",
    "CON-PROOF",
    "COO-NO-CONSENT",
    "COO-GA",
    "COO-EQUAL",
    "COO-CONTRADICT",
    "MKT-OPTOUT",
    "MKT-PHONE",
    "MKT-UNSUB",
    "MKT-CONTRADICT",
    "ADM-NARROW",
    "ADM-GROUND",
    "SEC-NONE",
    "SEC-SSL",
    "SEC-CARE",
    "BRE-HOURS",
    "BRE-OVERPROMISE",
    "BRE-SCOPE",
    "CVD-CONTACT",
    "CVD-EXPIRED",
    "CVD-DAYS",
    "ACL-REVIEW",
    "ACL-SPECIAL",
    "REV-INTERVAL",
    "CLM-PROVIDED",
    "CLM-PURPOSE",
    "CLM-COMBINE",
];

fn findings(policy: &Policy, today: Date) -> Vec<Finding> {
    let all = check(policy, today).findings.into_iter();
    all.filter(|finding| CODES.contains(&finding.code)).collect()
}

fn loaded(speaking: bool, body: &str) -> Policy {
    let mut text = "waarborg = 1\n".to_owned();
    if !body.contains("[organisation]") {
        text += "[organisation]\nid = \"x\"\nname = \"X\"\nemail = \"info@x.nl\"\n";
    }
    if !body.contains("[statement]") {
        text += "[statement]\n";
        text += if speaking { "version = \"1\"\nin-force = 2026-01-01\n" } else { "transcribes = true\n" };
    }
    load("p", &(text + body), &NoShelf).unwrap_or_else(|refused| panic!("{body}\n{:#?}", refused.faults))
}

pub(crate) fn on(today: Date, code: &str, body: &str) -> Vec<Finding> {
    let found = findings(&loaded(false, body), today).into_iter();
    found.filter(|finding| finding.code == code).collect()
}

pub(crate) fn of(code: &str, body: &str) -> Vec<Finding> {
    on(TODAY, code, body)
}

/// What a rule says of a policy that speaks.
pub(crate) fn speaking(code: &str, body: &str) -> Vec<Finding> {
    let found = findings(&loaded(true, body), TODAY).into_iter();
    found.filter(|finding| finding.code == code).collect()
}

/// The one finding of a rule: its place, the other places, its message.
pub(crate) fn told(code: &str, body: &str) -> String {
    let found = of(code, body);
    let [finding] = found.as_slice() else { panic!("{code} of {body}: {found:#?}") };
    line(finding, Language::En)
}

pub(crate) fn line(finding: &Finding, language: Language) -> String {
    let also: Vec<String> = finding.also.iter().map(ToString::to_string).collect();
    let also = if also.is_empty() { String::new() } else { format!(" + {}", also.join(", ")) };
    format!(
        "{:?} {} {}{also}: {} ({})",
        finding.severity,
        finding.code,
        finding.path,
        finding.message(language),
        finding.help(language)
    )
}

#[test]
fn calling_customers_needs_consent_from_the_first_of_july_2026() {
    let body = |sector: &str, subjects: &str| {
        format!(
            "[organisation]\nid = \"x\"\nname = \"X\"\nsector = [{sector}]\n[purpose.personal-offers]\nsubjects = [{subjects}]\nmarketing = {{ phone = \"existing-customer\", objection-offered = true }}"
        )
    };
    let customers = "\"customers\"";
    assert!(on(date(2026, 6, 30), "MKT-PHONE", &body("", customers)).is_empty());
    let found = on(date(2026, 7, 1), "MKT-PHONE", &body("", customers));
    assert_eq!(found[0].severity, Severity::Error);
    assert_eq!(
        found[0].message(Language::Nl),
        "klanten bellen vergt sinds 2026-07-01 hun toestemming: Een persoonlijk aanbod doen"
    );
    for excepted in ["\"charity\"", "\"charity-lottery\"", "\"publishing\"", "\"retail\", \"charity\""] {
        assert!(of("MKT-PHONE", &body(excepted, customers)).is_empty(), "{excepted}");
    }
    assert_eq!(of("MKT-PHONE", &body("\"retail\"", customers)).len(), 1);
    let business = of("MKT-PHONE", &body("", "\"business-relations\""));
    assert_eq!((business.len(), business[0].severity), (1, Severity::Warning));
    assert_eq!(
        of("MKT-PHONE", &body("", "\"business-relations\", \"customers\""))[0].severity,
        Severity::Error
    );
}

#[test]
fn opting_out_is_for_channels_without_a_rule_of_consent() {
    let by = |channel: &str| format!("[purpose.newsletter]\nmarketing.{channel} = \"opt-out\"");
    for electronic in ["email", "sms", "social", "phone"] {
        assert_eq!(of("MKT-OPTOUT", &by(electronic)).len(), 1, "{electronic}");
    }
    for other in ["post", "in-person"] {
        assert!(of("MKT-OPTOUT", &by(other)).is_empty(), "{other}");
    }
    assert!(on(date(2021, 6, 30), "MKT-OPTOUT", &by("phone")).is_empty());
    assert_eq!(on(date(2021, 7, 1), "MKT-OPTOUT", &by("phone")).len(), 1);
    let two = format!("{}\n[purpose.service-news]\nmarketing.email = \"opt-out\"", by("email"));
    insta::assert_snapshot!("optout", told("MKT-OPTOUT", &two));
}

#[test]
fn unsubscribing_is_missed_where_the_policy_says_so() {
    let mails = |more: &str| format!("[purpose.newsletter]\nmarketing = {{ email = \"opt-in\"{more} }}");
    assert!(of("MKT-UNSUB", &mails("")).is_empty(), "a text need not say it");
    assert_eq!(of("MKT-UNSUB", &mails(", unsubscribe = []"))[0].severity, Severity::Error);
    assert_eq!(of("MKT-UNSUB", &mails(", unsubscribe = [\"link\"]"))[0].severity, Severity::Advice);
    assert!(of("MKT-UNSUB", &mails(", unsubscribe = [\"link\", \"one-click\"]")).is_empty());
    assert_eq!(speaking("MKT-UNSUB", &mails(""))[0].severity, Severity::Advice);
    for other in ["sms = \"opt-in\"", "post = \"opt-out\"", "phone = \"opt-in\""] {
        let body = format!("[purpose.newsletter]\nmarketing = {{ {other} }}");
        assert!(speaking("MKT-UNSUB", &body).is_empty(), "{other}");
    }
    let text = "[purpose.newsletter]\nmarketing = { sms = \"opt-in\", unsubscribe = [] }";
    assert_eq!(of("MKT-UNSUB", text).len(), 1);
    let purpose = loaded(true, &mails(", unsubscribe = [\"link\"]"));
    assert_eq!(purpose.purposes[0].marketing.len(), 1, "a way of unsubscribing is no channel");
}

#[test]
fn a_promise_of_no_newsletter_is_held_against_purposes_and_forms() {
    let claims = |claim: &str, purpose: &str| {
        format!("[statement]\ntranscribes = true\nclaims = [\"{claim}\"]\n{purpose}")
    };
    let newsletter = "[purpose.newsletter]\nbasis = \"consent\"";
    insta::assert_snapshot!("no_newsletter", told("MKT-CONTRADICT", &claims("no-newsletter", newsletter)));
    assert!(of("MKT-CONTRADICT", &claims("no-newsletter unless consent", newsletter)).is_empty());
    let form = "[purpose.contact]\nforms = [\"newsletter\"]";
    assert_eq!(of("MKT-CONTRADICT", &claims("no-newsletter", form)).len(), 1);
    assert!(of("MKT-CONTRADICT", &claims("no-newsletter", "[purpose.service-messages]")).is_empty());
    let own = "[purpose.contact]\nclaims = [\"no-newsletter\"]\n[purpose.newsletter]";
    assert!(of("MKT-CONTRADICT", own).is_empty(), "a claim of one purpose binds that purpose");
}

#[test]
fn consent_is_proven_by_a_record_of_the_organisation() {
    let consent = |more: &str| format!("[purpose.newsletter]\nbasis = \"consent\"\n{more}");
    for proven in [
        "consent.proof = \"ledger\"",
        "consent.proof = [\"browser\", \"email\"]",
        "consent.form = \"written\"",
    ] {
        assert!(of("CON-PROOF", &consent(proven)).is_empty(), "{proven}");
    }
    for unproven in ["", "consent.proof = \"browser\"", "consent.form = \"oral\""] {
        assert_eq!(of("CON-PROOF", &consent(unproven)).len(), 1, "{unproven}");
    }
    assert!(speaking("CON-PROOF", &consent("")).is_empty(), "a policy that speaks keeps a ledger");
    let health = "[purpose.care]\nbasis = \"contract\"\ndata = [\"health\"]\nallowed-by.health = \"consent\"";
    assert_eq!(of("CON-PROOF", health).len(), 1);
    let cookies = |kept: &str| {
        format!(
            "[purpose.website-improvement]\nbasis = \"consent\"\n[cookies]\nconsent = [\"analytical\"]\nconsent-kept = \"{kept}\"\n[cookie]\n_ga = {{}}"
        )
    };
    assert!(of("CON-PROOF", &cookies("ledger")).is_empty());
    let places: Vec<String> =
        of("CON-PROOF", &cookies("browser")).iter().map(|finding| finding.path.to_string()).collect();
    assert_eq!(places, ["purpose.website-improvement.consent", "cookies.consent-kept"]);
}

#[test]
fn cookies_wait_for_consent_unless_they_are_exempt() {
    let cookie = |consent: &str, cookie: &str| {
        format!(
            "[cookies]\nkinds = [\"functional\", \"analytical\"]\n{consent}\n[cookie]\n_ga = {{ {cookie} }}"
        )
    };
    assert!(of("COO-NO-CONSENT", &cookie("consent = [\"analytical\"]", "")).is_empty());
    assert!(of("COO-NO-CONSENT", &cookie("", "exempt = \"privacy-friendly\"")).is_empty());
    for unasked in ["", "exempt = \"privacy-friendly\", profiles = true", "exempt = \"strictly-necessary\""] {
        assert_eq!(of("COO-NO-CONSENT", &cookie("", unasked)).len(), 1, "{unasked}");
    }
    let tracks = "kind = \"tracking\", exempt = \"privacy-friendly\"";
    assert_eq!(speaking("COO-NO-CONSENT", &cookie("", tracks)).len(), 1);
    assert!(speaking("COO-NO-CONSENT", &cookie("", "")).is_empty(), "a policy that speaks asks");
    let asked = format!("[purpose.website-improvement]\nbasis = \"consent\"\n{}", cookie("", ""));
    assert!(of("COO-NO-CONSENT", &asked).is_empty());
    insta::assert_snapshot!(
        "no_consent",
        told(
            "COO-NO-CONSENT",
            "[cookies]\nkinds = [\"functional\", \"analytical\", \"tracking\"]\n[cookie]\n_ga = {}\nyoutube = {}\nfunctional = {}\n_fbp = { kind = \"functional\" }"
        )
    );
}

#[test]
fn all_settings_of_google_analytics_are_shown() {
    let cookies = |settings: &str| {
        format!(
            "[cookie]\n_ga = {{ exempt = \"privacy-friendly\", settings = [{settings}] }}\n_gid = {{ exempt = \"privacy-friendly\" }}"
        )
    };
    insta::assert_snapshot!(
        "analytics",
        [
            cookies("\"agreement\", \"ip-truncated\", \"no-sharing\", \"no-advertising\", \"no-user-id\", \"visitors-told\""),
            cookies("\"agreement\""),
        ]
        .map(|body| told("COO-GA", &body))
        .join("\n")
    );
    for other in [
        "_ga = { exempt = \"strictly-necessary\" }",
        "_pk_id = { exempt = \"privacy-friendly\" }",
        "_ga = {}",
    ] {
        assert!(of("COO-GA", &format!("[cookie]\n{other}")).is_empty(), "{other}");
    }
    assert!(on(date(2018, 5, 24), "COO-GA", &cookies("")).is_empty());
}

#[test]
fn a_choice_about_cookies_is_equal_and_can_be_taken_back() {
    let cookies = |more: &str| format!("[cookies]\nkinds = [\"functional\", \"tracking\"]\n{more}");
    assert_eq!(of("COO-EQUAL", &cookies("consent = [\"tracking\"]")).len(), 1);
    assert!(of("COO-EQUAL", &cookies("consent = [\"functional\"]")).is_empty());
    assert!(of("COO-EQUAL", &cookies("consent = [\"tracking\"]\nwithdraw = [\"browser\"]")).is_empty());
    let both = "consent = [\"tracking\"]\nflaws = [\"refusing-harder\"]";
    assert_eq!(of("COO-EQUAL", &cookies(both)).len(), 2);
}

#[test]
fn consent_for_cookies_is_asked_before_they_are_set() {
    let cookies =
        |more: &str| format!("[cookies]\nkinds = [\"analytical\"]\nconsent = [\"analytical\"]\n{more}");
    let found = [
        cookies("withdraw = [\"browser\"]"),
        cookies("withdraw = [\"button-bottom-right\"]\nflaws = [\"before-choice\"]"),
    ]
    .map(|body| told("COO-CONTRADICT", &body));
    insta::assert_snapshot!("consent_and_optout", found.join("\n"));
    for asked in ["withdraw = [\"browser\"]\nbanner = true", "withdraw = [\"browser\", \"banner\"]", ""] {
        assert!(of("COO-CONTRADICT", &cookies(asked)).is_empty(), "{asked}");
    }
    let window = "[purpose.ad-measurement]\nconsent.asked-in = [\"cookie-banner\"]\n";
    assert!(of("COO-CONTRADICT", &(window.to_owned() + &cookies("withdraw = [\"browser\"]"))).is_empty());
}

#[test]
fn a_computer_that_decides_alone_needs_a_ground() {
    let decides = |automated: &str, more: &str| {
        format!("[purpose.credit]\ntitle = \"Krediet\"\nautomated = {automated}\n{more}")
    };
    for permitted in ["false", "{ human = true }", "{ ground = \"contract\" }", "{ ground = \"law\" }"] {
        assert!(of("ADM-GROUND", &decides(permitted, "")).is_empty(), "{permitted}");
    }
    assert_eq!(of("ADM-GROUND", &decides("true", "")).len(), 1);
    assert_eq!(of("ADM-GROUND", &decides("{ ground = \"consent\" }", "")).len(), 1);
    assert!(of("ADM-GROUND", &decides("{ ground = \"consent\" }", "consent.explicit = true")).is_empty());
}
