//! Consent, cookies, marketing and decisions: cases that lie close together.

use jiff::civil::date;
use waarborg_policy::check::Severity;
use waarborg_policy::model::Language;

use crate::judged::{found, on, places, policy, severity, speaking, told};

#[test]
fn calling_customers_needs_consent_from_the_first_of_july_2026() {
    let body = |sector: &str, subjects: &str| {
        format!(
            "[organisation]\nid = \"x\"\nname = \"X\"\nsector = [{sector}]\n[purpose.personal-offers]\nsubjects = [{subjects}]\nmarketing = {{ phone = \"existing-customer\", objection-offered = true }}"
        )
    };
    let customers = "\"customers\"";
    assert!(on("MKT-PHONE", date(2026, 6, 30), &body("", customers)).is_empty());
    let all = on("MKT-PHONE", date(2026, 7, 1), &body("", customers));
    assert_eq!(all[0].severity, Severity::Error);
    assert_eq!(
        all[0].message(Language::Nl),
        "klanten bellen mag sinds 1 juli 2026 alleen met hun toestemming: Een persoonlijk aanbod doen"
    );
    for excepted in ["\"charity\"", "\"charity-lottery\"", "\"publishing\"", "\"retail\", \"charity\""] {
        assert!(found("MKT-PHONE", &body(excepted, customers)).is_empty(), "{excepted}");
    }
    assert_eq!(found("MKT-PHONE", &body("\"retail\"", customers)).len(), 1);
    let business = found("MKT-PHONE", &body("", "\"business-relations\""));
    assert_eq!((business.len(), business[0].severity), (1, Severity::Warning));
    assert_eq!(
        found("MKT-PHONE", &body("", "\"business-relations\", \"customers\""))[0].severity,
        Severity::Error
    );
}

#[test]
fn opting_out_is_for_channels_without_a_rule_of_consent() {
    let by = |channel: &str| format!("[purpose.newsletter]\nmarketing.{channel} = \"opt-out\"");
    for electronic in ["email", "sms", "social", "phone"] {
        assert_eq!(found("MKT-OPTOUT", &by(electronic)).len(), 1, "{electronic}");
    }
    for other in ["post", "in-person"] {
        assert!(found("MKT-OPTOUT", &by(other)).is_empty(), "{other}");
    }
    assert!(on("MKT-OPTOUT", date(2021, 6, 30), &by("phone")).is_empty());
    assert_eq!(on("MKT-OPTOUT", date(2021, 7, 1), &by("phone")).len(), 1);
    let two = format!("{}\n[purpose.service-news]\nmarketing.email = \"opt-out\"", by("email"));
    insta::assert_snapshot!("optout", told("MKT-OPTOUT", &two));
}

#[test]
fn unsubscribing_is_missed_where_the_policy_says_so() {
    let mails = |more: &str| format!("[purpose.newsletter]\nmarketing = {{ email = \"opt-in\"{more} }}");
    assert!(found("MKT-UNSUB", &mails("")).is_empty(), "a text need not say it");
    assert_eq!(found("MKT-UNSUB", &mails(", unsubscribe = []"))[0].severity, Severity::Error);
    assert_eq!(found("MKT-UNSUB", &mails(", unsubscribe = [\"link\"]"))[0].severity, Severity::Advice);
    assert!(found("MKT-UNSUB", &mails(", unsubscribe = [\"link\", \"one-click\"]")).is_empty());
    assert_eq!(speaking("MKT-UNSUB", &mails(""))[0].severity, Severity::Advice);
    for other in ["sms = \"opt-in\"", "post = \"opt-out\"", "phone = \"opt-in\""] {
        let body = format!("[purpose.newsletter]\nmarketing = {{ {other} }}");
        assert!(speaking("MKT-UNSUB", &body).is_empty(), "{other}");
    }
    let text = "[purpose.newsletter]\nmarketing = { sms = \"opt-in\", unsubscribe = [] }";
    assert_eq!(found("MKT-UNSUB", text).len(), 1);
    let purpose = policy(true, &mails(", unsubscribe = [\"link\"]"));
    assert_eq!(purpose.purposes[0].marketing.len(), 1, "a way of unsubscribing is no channel");
}

#[test]
fn a_promise_of_no_newsletter_is_held_against_purposes_and_forms() {
    let claims = |claim: &str, purpose: &str| {
        format!("[statement]\ntranscribes = true\nclaims = [\"{claim}\"]\n{purpose}")
    };
    let newsletter = "[purpose.newsletter]\nbasis = \"consent\"";
    insta::assert_snapshot!("no_newsletter", told("MKT-CONTRADICT", &claims("no-newsletter", newsletter)));
    assert!(found("MKT-CONTRADICT", &claims("no-newsletter unless consent", newsletter)).is_empty());
    let form = "[purpose.contact]\nforms = [\"newsletter\"]";
    assert_eq!(found("MKT-CONTRADICT", &claims("no-newsletter", form)).len(), 1);
    assert!(found("MKT-CONTRADICT", &claims("no-newsletter", "[purpose.service-messages]")).is_empty());
    let own = "[purpose.contact]\nclaims = [\"no-newsletter\"]\n[purpose.newsletter]";
    assert!(found("MKT-CONTRADICT", own).is_empty(), "a claim of one purpose binds that purpose");
}

#[test]
fn consent_is_proven_by_a_record_of_the_organisation() {
    let consent = |more: &str| format!("[purpose.newsletter]\nbasis = \"consent\"\n{more}");
    for proven in [
        "consent.proof = \"ledger\"",
        "consent.proof = [\"browser\", \"email\"]",
        "consent.form = \"written\"",
    ] {
        assert!(found("CON-PROOF", &consent(proven)).is_empty(), "{proven}");
    }
    for unproven in ["", "consent.proof = \"browser\"", "consent.form = \"oral\""] {
        assert_eq!(found("CON-PROOF", &consent(unproven)).len(), 1, "{unproven}");
    }
    assert!(speaking("CON-PROOF", &consent("")).is_empty(), "a policy that speaks keeps a ledger");
    let health = "[purpose.care]\nbasis = \"contract\"\ndata = [\"health\"]\nallowed-by.health = \"consent\"";
    assert_eq!(found("CON-PROOF", health).len(), 1);
    let cookies = |kept: &str| {
        format!(
            "[purpose.website-improvement]\nbasis = \"consent\"\n[cookies]\nconsent = [\"analytical\"]\nconsent-kept = \"{kept}\"\n[cookie]\n_ga = {{}}"
        )
    };
    assert!(found("CON-PROOF", &cookies("ledger")).is_empty());
    let places: Vec<String> =
        found("CON-PROOF", &cookies("browser")).iter().map(|finding| finding.path.to_string()).collect();
    assert_eq!(places, ["purpose.website-improvement.consent", "cookies.consent-kept"]);
}

#[test]
fn cookies_wait_for_consent_unless_they_are_exempt() {
    let cookie = |consent: &str, cookie: &str| {
        format!(
            "[cookies]\nkinds = [\"functional\", \"analytical\"]\n{consent}\n[cookie]\n_ga = {{ {cookie} }}"
        )
    };
    assert!(found("COO-NO-CONSENT", &cookie("consent = [\"analytical\"]", "")).is_empty());
    assert!(found("COO-NO-CONSENT", &cookie("", "exempt = \"privacy-friendly\"")).is_empty());
    for unasked in ["", "exempt = \"privacy-friendly\", profiles = true", "exempt = \"strictly-necessary\""] {
        assert_eq!(found("COO-NO-CONSENT", &cookie("", unasked)).len(), 1, "{unasked}");
    }
    let tracks = "kind = \"tracking\", exempt = \"privacy-friendly\"";
    assert_eq!(speaking("COO-NO-CONSENT", &cookie("", tracks)).len(), 1);
    assert!(speaking("COO-NO-CONSENT", &cookie("", "")).is_empty(), "a policy that speaks asks");
    let asked = format!("[purpose.website-improvement]\nbasis = \"consent\"\n{}", cookie("", ""));
    assert!(found("COO-NO-CONSENT", &asked).is_empty());
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
        assert!(found("COO-GA", &format!("[cookie]\n{other}")).is_empty(), "{other}");
    }
    assert!(on("COO-GA", date(2018, 5, 24), &cookies("")).is_empty());
}

#[test]
fn a_choice_about_cookies_is_equal_and_can_be_taken_back() {
    let cookies = |more: &str| format!("[cookies]\nkinds = [\"functional\", \"tracking\"]\n{more}");
    assert_eq!(found("COO-EQUAL", &cookies("consent = [\"tracking\"]")).len(), 1);
    assert!(found("COO-EQUAL", &cookies("consent = [\"functional\"]")).is_empty());
    assert!(found("COO-EQUAL", &cookies("consent = [\"tracking\"]\nwithdraw = [\"browser\"]")).is_empty());
    let both = "consent = [\"tracking\"]\nflaws = [\"refusing-harder\"]";
    assert_eq!(found("COO-EQUAL", &cookies(both)).len(), 2);
}

#[test]
fn consent_for_cookies_is_asked_before_they_are_set() {
    let cookies =
        |more: &str| format!("[cookies]\nkinds = [\"analytical\"]\nconsent = [\"analytical\"]\n{more}");
    let all = [
        cookies("withdraw = [\"browser\"]"),
        cookies("withdraw = [\"button-bottom-right\"]\nflaws = [\"before-choice\"]"),
    ]
    .map(|body| told("COO-CONTRADICT", &body));
    insta::assert_snapshot!("consent_and_optout", all.join("\n"));
    for asked in ["withdraw = [\"browser\"]\nbanner = true", "withdraw = [\"browser\", \"banner\"]", ""] {
        assert!(found("COO-CONTRADICT", &cookies(asked)).is_empty(), "{asked}");
    }
    let window = "[purpose.ad-measurement]\nconsent.asked-in = [\"cookie-banner\"]\n";
    assert!(found("COO-CONTRADICT", &(window.to_owned() + &cookies("withdraw = [\"browser\"]"))).is_empty());
}

#[test]
fn a_computer_that_decides_alone_needs_a_ground() {
    let decides = |automated: &str, more: &str| {
        format!("[purpose.credit]\ntitle = \"Krediet\"\nautomated = {automated}\n{more}")
    };
    for permitted in ["false", "{ human = true }", "{ ground = \"contract\" }", "{ ground = \"law\" }"] {
        assert!(found("ADM-GROUND", &decides(permitted, "")).is_empty(), "{permitted}");
    }
    assert_eq!(found("ADM-GROUND", &decides("true", "")).len(), 1);
    assert_eq!(found("ADM-GROUND", &decides("{ ground = \"consent\" }", "")).len(), 1);
    assert!(found("ADM-GROUND", &decides("{ ground = \"consent\" }", "consent.explicit = true")).is_empty());
}

#[test]
fn what_a_cookie_does_follows_from_whom_and_what_it_is_for() {
    let cookie = |keys: &str| format!("[cookie]\nmine = {{ {keys} }}");
    for asks in [
        "provider = \"facebook\"",
        "provider = \"google-analytics\"",
        "for = \"ad-measurement\"",
        "for = \"website-reports\"",
    ] {
        assert_eq!(found("COO-NO-CONSENT", &cookie(asks)).len(), 1, "{asks}");
    }
    for silent in
        ["for = \"working-site\"", "provider = \"facebook\", kind = \"functional\"", "for = \"account\""]
    {
        assert!(found("COO-NO-CONSENT", &cookie(silent)).is_empty(), "{silent}");
    }
    let own = "[purpose.letters]\nis = \"newsletter\"\ntitle = \"N\"\nbasis = \"contract\"\n";
    assert_eq!(found("COO-NO-CONSENT", &(own.to_owned() + &cookie("for = \"letters\""))).len(), 1);
    assert!(
        speaking("COO-NO-CONSENT", &cookie("for = \"ad-measurement\"")).is_empty(),
        "a policy that speaks asks"
    );
}

#[test]
fn all_cookies_that_are_not_necessary_are_told_at_once() {
    let claims =
        |more: &str| format!("[statement]\ntranscribes = true\nclaims = [\"all-cookies-necessary\"]\n{more}");
    assert_eq!(
        places("COO-CLASS", &claims("[cookie]\n_fbp = {}\nYSC = {}\n_ga = {}")),
        ["statement.claims[0]", "cookie._fbp", "cookie.YSC"]
    );
    assert_eq!(
        places("COO-CLASS", &claims("[cookies]\nkinds = [\"functional\", \"tracking\"]")),
        ["statement.claims[0]", "cookies.kinds"]
    );
    let own = "[purpose.contact]\nclaims = [\"all-cookies-necessary\"]\n[cookie]\n_fbp = {}";
    assert_eq!(places("COO-CLASS", own), ["purpose.contact.claims[0]", "cookie._fbp"]);
}

#[test]
fn the_browser_is_enough_where_no_consent_is_needed() {
    let only = |cookie: &str| format!("[cookies]\nwithdraw = [\"browser\"]\n[cookie]\n{cookie}");
    assert!(
        found("COO-BROWSER-OPTOUT", &only("_pk_id = { exempt = \"privacy-friendly\" }\nPHPSESSID = {}"))
            .is_empty()
    );
    for asks in ["_ga = {}", "_fbp = { exempt = \"privacy-friendly\" }"] {
        assert_eq!(found("COO-BROWSER-OPTOUT", &only(asks)).len(), 1, "{asks}");
    }
    let consent = "[cookies]\nconsent = [\"analytical\"]\nwithdraw = [\"browser\"]";
    assert_eq!(found("COO-BROWSER-OPTOUT", consent).len(), 1, "what is asked is taken back as easily");
}

#[test]
fn the_exception_for_customers_is_for_channels_that_need_one() {
    let by = |channel: &str| format!("[purpose.newsletter]\nmarketing.{channel} = \"existing-customer\"");
    assert_eq!(found("MKT-EXISTING", &by("email")).len(), 1);
    assert!(found("MKT-EXISTING", &by("post")).is_empty());
    assert!(found("MKT-EXISTING", &by("phone")).is_empty(), "there is none any more: MKT-PHONE");
    assert_eq!(on("MKT-EXISTING", date(2026, 6, 30), &by("phone")).len(), 1);
}

#[test]
fn consent_comes_before_what_it_is_for() {
    let before = "[purpose.reviews]\nbasis = \"consent\"\nflaws = [\"before-agreement\"]";
    assert_eq!(
        told("CON-PRECHECKED", before),
        "Error CON-PRECHECKED purpose.reviews.flaws: it happens before anyone consents: Publishing reviews (ask first, and wait for the answer)"
    );
}

#[test]
fn a_newsletter_without_consent_says_how_it_may() {
    let on_interests =
        "[purpose.letters]\nis = \"newsletter\"\ntitle = \"Brieven\"\nbasis = \"legitimate-interests\"\n";
    assert_eq!(severity("MKT-OPTOUT", on_interests), Some(Severity::Warning));
    for said in ["marketing.email = \"existing-customer\"", "marketing.post = \"opt-out\""] {
        assert!(found("MKT-OPTOUT", &format!("{on_interests}{said}")).is_empty(), "{said}");
    }
    assert!(found("MKT-OPTOUT", &on_interests.replace("legitimate-interests", "consent")).is_empty());
}

#[test]
fn the_exception_for_customers_is_for_customers() {
    let of = |subjects: &str| {
        let body = format!(
            "[purpose.newsletter]\nsubjects = [{subjects}]\nmarketing = {{ email = \"existing-customer\", objection-offered = true }}"
        );
        found("MKT-EXISTING", &body).len()
    };
    assert_eq!(of("\"visitors\""), 1, "a visitor bought nothing");
    assert_eq!(of("\"visitors\", \"applicants\""), 1);
    assert_eq!([of("\"customers\""), of("\"visitors\", \"customers\""), of("\"members\"")], [0, 0, 0]);
}

#[test]
fn a_list_of_cookies_without_consent_is_advice() {
    let of = |kinds: &str| {
        let finding = found("COO-NO-LIST", &format!("[cookies]\nkinds = [{kinds}]")).remove(0);
        (finding.severity, finding.article.to_string())
    };
    assert_eq!(of("\"functional\""), (Severity::Advice, "13(1)(c)".to_owned()));
    assert_eq!(of("\"functional\", \"analytical\""), (Severity::Error, "Tw 11.7a(1)".to_owned()));
}
