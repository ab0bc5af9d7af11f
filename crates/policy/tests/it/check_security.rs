//! Security, breaches, weaknesses, access, reviews and claims: cases that lie close together.

use jiff::civil::date;
use waarborg_policy::check::Severity;
use waarborg_policy::model::Language;

use crate::judged::{found, line, on, organisation, severity, speaking, told};

#[test]
fn the_term_of_a_breach_is_the_laws_of_the_day() {
    let within = |term: &str| format!("[breach]\nauthority-within = \"{term}\"");
    for enough in ["72 hours", "24 hours", "3 days", "1 day"] {
        assert!(found("BRE-HOURS", &within(enough)).is_empty(), "{enough}");
    }
    for longer in ["96 hours", "4 days", "1 week", "1 month"] {
        assert_eq!(found("BRE-HOURS", &within(longer)).len(), 1, "{longer}");
    }
    assert!(on("BRE-HOURS", date(2018, 5, 24), &within("1 week")).is_empty());
    insta::assert_snapshot!("breach_hours", told("BRE-HOURS", &within("1 week")));
}

#[test]
fn telling_of_any_threat_is_one_finding() {
    let any = |authority: &str, people: &str| {
        format!("[breach]\ntells-authority = \"{authority}\"\ntells-people = \"{people}\"")
    };
    let all =
        [any("any-threat", "any-threat"), any("any-threat", "high-risk"), any("when-required", "any-threat")]
            .map(|body| told("BRE-OVERPROMISE", &body));
    insta::assert_snapshot!("any_threat", all.join("\n"));
    let flaws = "[breach]\nflaws = [\"only-malicious\", \"dpa-with-subject\", \"old-definition\"]";
    assert_eq!(found("BRE-SCOPE", flaws).len(), 3);
}

#[test]
fn weaknesses_are_reported_to_an_address_that_can_be_read() {
    let to = |way: &str, contact: &str| {
        format!(
            "[organisation]\nid = \"x\"\nname = \"X\"\n{contact}\n[disclosure]\nreport-to = \"{way}\"\nsecurity-txt.expires = 2027-06-01"
        )
    };
    let hidden = "[contact.general]\nemail = \"hidden\"\npost = \"Straat 1\"";
    let phone = "[contact.general]\nemail = \"hidden\"\nphone = \"010-1234567\"";
    for (way, contact, readable) in [
        ("contact.general", hidden, false),
        ("contact.general", phone, true),
        ("contact.general.email", phone, false),
        ("contact.general.phone", phone, true),
        ("contact.general", "email = \"info@x.nl\"", true),
        ("email", hidden, false),
        ("form", "[contact.general]\nform = \"https://x.nl/melden\"", true),
        ("post", hidden, false),
    ] {
        assert_eq!(found("CVD-CONTACT", &to(way, contact)).is_empty(), readable, "{way} of {contact}");
    }
    insta::assert_snapshot!("hidden_contact", told("CVD-CONTACT", &to("contact.general", hidden)));
    let no_file = organisation("email = \"info@x.nl\"") + "[disclosure]\nreport-to = \"contact.general\"";
    assert_eq!(severity("CVD-CONTACT", &no_file), Some(Severity::Advice));
    assert!(found("CVD-CONTACT", "[security]\nmeasures = []").is_empty(), "no policy, nothing to say");
}

#[test]
fn security_txt_expires_once_and_in_the_future() {
    let expires = |dates: &str| {
        format!("[disclosure]\nreport-to = \"contact.general\"\n[disclosure.security-txt]\n{dates}")
    };
    let severity = |dates: &str| {
        let all = found("CVD-EXPIRED", &expires(dates));
        assert!(all.len() < 2, "{dates}");
        all.first().map(|finding| finding.severity)
    };
    assert_eq!(severity("expires = 2026-11-21"), Some(Severity::Error));
    assert_eq!(severity("expires = 2026-11-22"), Some(Severity::Warning));
    assert_eq!(severity("expires = 2026-12-22"), Some(Severity::Warning));
    assert_eq!(severity("expires = 2026-12-23"), None);
    assert_eq!(severity("expires = [2027-01-01, 2027-06-01]"), Some(Severity::Error));
    assert_eq!(severity(""), Some(Severity::Error));
    let shown = ["expires = 2026-01-01", "expires = 2026-12-01", "expires = [2027-01-01, 2027-06-01]", ""];
    insta::assert_snapshot!("expires", shown.map(|dates| told("CVD-EXPIRED", &expires(dates))).join("\n"));
}

#[test]
fn only_days_can_be_working_days() {
    let within =
        |term: &str| format!("[disclosure]\nreport-to = \"contact.general\"\nanswer-within = \"{term}\"");
    assert_eq!(found("CVD-DAYS", &within("5 days")).len(), 1);
    for clear in ["1 week", "48 hours", "as soon as possible", "5 days\"\nworking-days = false #\""] {
        assert!(found("CVD-DAYS", &within(clear)).is_empty(), "{clear}");
    }
}

#[test]
fn who_sees_special_data_is_laid_down_where_more_people_work() {
    let access = |organisation: &str, access: &str| {
        format!(
            "[organisation]\nid = \"x\"\nname = \"X\"\n{organisation}\n[purpose.care]\ndata = [\"name\", \"health\"]\n[purpose.contact]\ndata = [\"name\"]\n[access]\n{access}"
        )
    };
    insta::assert_snapshot!(
        "special_seen_by",
        ["by-role = true", "special-seen-by = []"]
            .map(|said| told("ACL-SPECIAL", &access("", said)))
            .join("\n")
    );
    assert!(found("ACL-SPECIAL", &access("", "special-seen-by = [\"practitioners\"]")).is_empty());
    assert!(found("ACL-SPECIAL", &access("staff = 1", "by-role = true")).is_empty());
    assert_eq!(found("ACL-SPECIAL", &access("staff = 2", "by-role = true")).len(), 1);
}

#[test]
fn care_logs_who_looks_since_the_decree_says_so() {
    let care = "[organisation]\nid = \"x\"\nname = \"X\"\nsector = [\"care\"]\n[security]\nmeasures = [\"nen-7510\"]";
    assert_eq!(found("SEC-CARE", care).len(), 1);
    assert!(on("SEC-CARE", date(2017, 12, 31), care).is_empty());
    assert!(found("SEC-CARE", &care.replace("care", "coaching")).is_empty());
}

#[test]
fn own_words_describe_the_security_too() {
    assert_eq!(found("SEC-NONE", "[security]\nmeasures = []").len(), 1);
    assert!(
        found("SEC-NONE", "[security]\ntext = \"Onze servers staan achter slot en grendel.\"").is_empty()
    );
}

#[test]
fn a_review_without_an_interval_never_comes_too_late() {
    for vague in
        ["every = \"regularly\"", "of = [\"statement\"]", "every = \"periodically\"\nof = [\"access\"]"]
    {
        assert_eq!(found("REV-INTERVAL", &format!("[review]\n{vague}")).len(), 1, "{vague}");
    }
    assert!(found("REV-INTERVAL", "[review]\nevery = \"1 year\"\nof = [\"statement\"]").is_empty());
    assert!(found("REV-INTERVAL", "[security]\nmeasures = []").is_empty());
    assert!(speaking("REV-INTERVAL", "[review]\nof = [\"statement\"]").is_empty());
    assert!(found("ACL-REVIEW", "[access]\nby-role = true").is_empty());
}

fn claims(claim: &str, purposes: &str) -> String {
    format!("[statement]\ntranscribes = true\nclaims = [\"{claim}\"]\n{purposes}")
}

#[test]
fn only_provided_is_held_against_categories_and_sources() {
    let site = "[purpose.website-improvement]\ndata = [\"ip-address\", \"website-activity\"]\n";
    let leads = "[purpose.leads]\ndata = [\"email\"]\nsource = [\"subject\", \"third-parties\"]\n";
    let all = found("CLM-PROVIDED", &claims("only-provided", &(site.to_owned() + leads)));
    let lines: Vec<String> = all.iter().map(|finding| line(finding, Language::En)).collect();
    insta::assert_snapshot!("only_provided", lines.join("\n"));
    let photos = "[purpose.social-media]\ndata = [\"photo\"]\nsource = [\"observed\"]";
    assert_eq!(found("CLM-PROVIDED", &claims("only-provided", photos)).len(), 1);
    assert!(found("CLM-PROVIDED", &claims("only-provided unless this-statement", site)).is_empty());
    let unused =
        "[statement]\ntranscribes = true\nclaims = [\"only-provided\"]\ndata-without-purpose = [\"device\"]";
    assert_eq!(found("CLM-PROVIDED", unused).len(), 1);
    let own = format!("[purpose.contact]\ndata = [\"name\"]\nclaims = [\"only-provided\"]\n{site}");
    assert!(found("CLM-PROVIDED", &own).is_empty());
}

#[test]
fn the_same_purpose_leaves_what_was_consented_to() {
    let reuse = "[purpose.services]\n[purpose.events]\nreuses = \"services\"";
    insta::assert_snapshot!("same_purpose", told("CLM-PURPOSE", &claims("same-purpose-only", reuse)));
    for more in [
        "[purpose.client-research]",
        "[purpose.contact]\nprofiles = true",
        "[purpose.newsletter]",
        "[purpose.newsletter]\nmarketing.email = \"existing-customer\"",
    ] {
        assert_eq!(found("CLM-PURPOSE", &claims("same-purpose-only", more)).len(), 1, "{more}");
    }
    for own in [
        "[purpose.newsletter]\nmarketing.email = \"opt-in\"",
        "[purpose.ad-measurement]\nbasis = \"consent\"",
        "[purpose.questions]",
    ] {
        assert!(found("CLM-PURPOSE", &claims("same-purpose-only", own)).is_empty(), "{own}");
    }
    let duty = "[purpose.client-research]\nbasis = \"legal-obligation\"";
    assert!(found("CLM-PURPOSE", &claims("same-purpose-only unless legal-duty", duty)).is_empty());
    assert_eq!(found("CLM-PURPOSE", &claims("same-purpose-only unless consent", duty)).len(), 1);
}

#[test]
fn combining_is_profiling_several_sources_or_using_again() {
    for combined in [
        "[purpose.client-research]",
        "[purpose.leads]\nsource = [\"subject\", \"social-media\"]",
        "[purpose.services]\n[purpose.events]\nreuses = \"services\"",
    ] {
        assert_eq!(found("CLM-COMBINE", &claims("not-combined", combined)).len(), 1, "{combined}");
    }
    assert!(
        found("CLM-COMBINE", &claims("not-combined", "[purpose.leads]\nsource = [\"social-media\"]"))
            .is_empty()
    );
}

#[test]
fn who_works_alone_need_not_say_who_sees_what() {
    let of = |keys: &str| {
        found("ACL-SPECIAL", &(organisation(keys) + "[purpose.coaching]\ndata = [\"health\"]")).len()
    };
    assert_eq!(of("legal-form = \"sole-trader\""), 0);
    assert_eq!(of("legal-form = \"sole-trader\"\nstaff = 3"), 1);
    assert_eq!(of("legal-form = \"bv\"\nstaff = 1"), 0);
    assert_eq!(of("legal-form = \"bv\""), 1);
}

#[test]
fn claims_are_held_against_what_a_purpose_covers() {
    let covers = |claim: &str, kind: &str| {
        claims(claim, &format!("[purpose.x]\ntitle = \"X\"\nbasis = \"contract\"\ncovers = [\"{kind}\"]"))
    };
    assert_eq!(found("CLM-COMBINE", &covers("not-combined", "client-research")).len(), 1);
    assert_eq!(found("CLM-PURPOSE", &covers("same-purpose-only", "newsletter")).len(), 1);
    assert!(found("CLM-PURPOSE", &covers("same-purpose-only", "planning")).is_empty());
}
