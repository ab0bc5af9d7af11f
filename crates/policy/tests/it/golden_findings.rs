//! The findings that a correct `check` reports on two real statements, and the examples on the pages of the rules.

use std::collections::BTreeSet;

use jiff::civil::date;
use waarborg_policy::check::{Severity, check, page, rules};
use waarborg_policy::load::{NoShelf, load};
use waarborg_policy::model::Language;

use crate::examples::policy;

const JSO: &str = "DPO-SCREEN, PUR-VAGUE, PUR-NO-CATEGORY, PUR-MANDATORY, CAT-UNUSED, CAT-CATCHALL, BAS-MISSING, \
    BAS-LAW-UNNAMED, SPC-GROUND, CHI-CONTRADICT, RET-MISSING, RET-NO-START, RET-RANGE, RET-CONSENT-COND, RET-OPEN-END, \
    RET-DSR, RCP-CONTRADICT, RCP-COOKIE-UNLISTED, TRF-MISSING, RGT-MISSING, RGT-OBJECT-SEPARATE, DDL-STRICTER, \
    IDV-COPY-EXAMPLE, MKT-EXISTING, COO-NO-LIST, COO-CLASS, COO-FUNCTIONAL-CONSENT, BRE-NONE, CHG-NOTICE";

const JESSWORKS: &str = "ORG-KVK, META-DATE, TXT-LIABILITY, TXT-TERMS, CAT-CATCHALL, PUR-SOURCE, PUR-JOINT, \
    PUR-MANDATORY, BAS-MULTI, BAS-LAW-UNNAMED, BAS-INTEREST-UNNAMED, BAS-NO-LIA, BAS-PRECONTRACT, BAS-CONTRACT-NEED, \
    BAS-CONSENT-MISMATCH, BAS-COLLECTION, SPC-DENIED, CHI-CONTRADICT, RET-MISSING, RET-NO-START, RET-MODALITY, \
    RET-OPEN-END, RET-BELOW-FLOOR, RET-LAW-UNNAMED, RET-QUOTE-TAX, RET-DSR, RCP-NONEXHAUSTIVE, RCP-CONTRADICT, \
    RCP-COOKIE-UNLISTED, PRC-NDA, PRC-TERM, TRF-DPA-TOOL, TRF-VAGUE-COUNTRY, TRF-TIA, TRF-COPY, RGT-MISSING, \
    RGT-OBJECT-SEPARATE, RGT-NARROWED, RGT-OVERPROMISE, DDL-STRICTER, IDV-COPY-DEFAULT, CMP-LINK, CON-BY-USE, CON-TIED, \
    COO-BROWSER-OPTOUT, MKT-CONTRACT, ADM-MISSING, BRE-SUBJECTS, BRE-REPORTER, CHG-NEWSLETTER, CLM-SELL";

const JZVE: &str = "ORG-KVK, ORG-ROLE-MIXED, META-DATE, LAW-REPEALED, TXT-LIABILITY, TXT-ABSOLUTE, PUR-VAGUE, PUR-SOURCE, \
    CAT-UNUSED, CAT-EXCESS, BAS-MULTI, BAS-CONTRACT-NEED, CHI-CONTRADICT, RET-MISSING, RET-ONLY-CRITERION, \
    RET-FOREVER, RET-DSR, RCP-NONEXHAUSTIVE, RCP-NO-PURPOSE, TRF-MISSING, RGT-MISSING, RGT-WITHDRAW, RGT-NARROWED, \
    RGT-SHIFTED, DDL-MISSING, DSR-WRITING, CMP-CONDITIONAL, COO-NO-LIST, COO-NO-CONSENT, COO-BROWSER-OPTOUT, \
    COO-CLASS, ADM-MISSING, ADM-NARROW, SEC-SSL, BRE-OVERPROMISE, BRE-SCOPE, CHG-NOTICE, CLM-PROVIDED, CLM-PURPOSE";

const CARE: &str = "ORG-CONTACT-HIDDEN, ORG-KVK, DPO-SCREEN, META-STALE, META-DRAFT, TXT-TERMS, PUR-VAGUE, PUR-OPENLIST, \
    PUR-COMPAT, PUR-MANDATORY, CAT-CATCHALL, BAS-MISSING, BAS-LAW-UNNAMED, BAS-CONTRACT-NEED, SPC-DUAL, \
    SPC-EXPLICIT, CRI-GROUND, BSN-NO-LAW, BSN-CONSENT, DPIA-TRIGGER, RET-MISSING, RET-ONLY-CRITERION, \
    RET-LAW-UNNAMED, RET-MODALITY, RET-CARE, RET-DSR, RCP-CONTRADICT, RCP-BROAD, RGT-MISSING, RGT-WITHDRAW, \
    RGT-OVERPROMISE, DDL-STRICTER, DSR-AS-COMPLAINT, DSR-WRITING, CMP-AP, CON-BY-USE, COO-NO-LIST, COO-NO-CONSENT, \
    COO-BROWSER-OPTOUT, MKT-OPTOUT, MKT-CONTRADICT, MKT-CONTRACT, ADM-MISSING, SEC-CARE, BRE-NONE, CVD-CONTACT, \
    CVD-DAYS, ACL-SPECIAL, REV-INTERVAL, CHG-NOTICE, CLM-PURPOSE, CLM-COMBINE";

const MEETTECHNIEK: &str = "ORG-CONTACT-HIDDEN, META-STALE, TXT-TERMS, PUR-OPENLIST, PUR-NO-CATEGORY, PUR-NO-SUBJECT, PUR-JOINT, \
    PUR-MANDATORY, BAS-MISSING, BAS-NO-LIA, BAS-CONTRACT-PARTY, BAS-ID-CHECK, RET-MISSING, RET-ONLY-CRITERION, \
    RET-LAW-UNNAMED, RET-DSR, RCP-NONE, RCP-BROAD, RCP-COOKIE-UNLISTED, TRF-MISSING, TRF-EU-CLAIM, RGT-MISSING, \
    RGT-WITHDRAW-HOW, RGT-OBJECT-SEPARATE, RGT-NARROWED, DDL-MISSING, DSR-CHANNEL, CMP-CONDITIONAL, CON-PROOF, \
    COO-NO-LIST, COO-BROWSER-OPTOUT, COO-CONTRADICT, COO-GA, ADM-MISSING, BRE-NONE, ACL-REVIEW, REV-INTERVAL, \
    CHG-NOTICE";

/// The five statements with their golden findings.
const STATEMENTS: [(&str, &str); 5] = [
    ("jso/privacy.toml", JSO),
    ("jzve/privacy.toml", JZVE),
    ("jessworks/privacy.toml", JESSWORKS),
    ("jtb-care/privacy.toml", CARE),
    ("jtb-meettechniek/privacy.toml", MEETTECHNIEK),
];

fn found(name: &str) -> BTreeSet<&'static str> {
    let report = check(&policy(name), date(2026, 11, 22));
    report.findings.iter().map(|finding| finding.code).collect()
}

/// A rendered list of findings, as a reader would see it.
fn rendered(name: &str, language: Language) -> String {
    let policy = policy(name);
    let report = check(&policy, date(2026, 11, 22));
    let mut text = String::new();
    for finding in &report.findings {
        let line = policy.place(&finding.path).map_or(0, |place| policy.sources.line_column(place).0);
        text += &format!(
            "{:?} {} {}:{line} {}\n",
            finding.severity,
            finding.code,
            finding.path,
            finding.message(language)
        );
    }
    text
}

fn golden(list: &str) -> BTreeSet<&str> {
    list.split(", ").collect()
}

#[test]
fn every_golden_finding_is_reported() {
    for (name, list) in STATEMENTS {
        let found = found(name);
        let missing: Vec<_> = golden(list).into_iter().filter(|code| !found.contains(code)).collect();
        assert!(missing.is_empty(), "{name} misses {missing:?}");
    }
}

/// Extra findings are looked at one by one; these lists change only with a reason.
#[test]
fn extra_findings_are_known() {
    let extra = |(name, list): (&'static str, &str)| -> (&'static str, Vec<&str>) {
        (name, found(name).into_iter().filter(|code| !golden(list).contains(code)).collect())
    };
    insta::assert_debug_snapshot!("extra_findings", STATEMENTS.map(extra));
}

/// Two findings of the golden lists are warnings there, because another way stays open or the trigger is likely only.
#[test]
fn a_likely_fault_is_a_warning() {
    for (name, code) in [
        ("jtb-care/privacy.toml", "ORG-CONTACT-HIDDEN"),
        ("jtb-meettechniek/privacy.toml", "ORG-CONTACT-HIDDEN"),
        ("jtb-care/privacy.toml", "DPIA-TRIGGER"),
    ] {
        let report = check(&policy(name), date(2026, 11, 22));
        let finding = report.findings.iter().find(|finding| finding.code == code).unwrap();
        assert_eq!(finding.severity, Severity::Warning, "{name} {code}");
    }
}

#[test]
fn the_findings_read_well() {
    for (name, _) in STATEMENTS {
        let folder = name.split('/').next().unwrap();
        for language in Language::ALL {
            insta::assert_snapshot!(format!("{folder}_{}", language.code()), rendered(name, language));
        }
    }
}

#[test]
fn the_mended_policies_have_no_errors_and_no_warnings() {
    for folder in ["jso", "jzve", "jessworks", "jtb-care", "jtb-meettechniek"] {
        let name = &format!("{folder}/mended.toml");
        let report = check(&policy(name), date(2026, 11, 22));
        let serious: Vec<_> =
            report.findings.iter().filter(|finding| finding.severity != Severity::Advice).collect();
        assert!(serious.is_empty(), "{name}: {serious:#?}");
    }
}

fn example(text: &str) -> String {
    let mut whole = "waarborg = 1\n".to_owned();
    for (table, header) in [
        ("[organisation]", "[organisation]\nid = \"x\"\nname = \"X\"\n"),
        ("[statement]", "[statement]\ntranscribes = true\n"),
    ] {
        if !text.contains(table) {
            whole += header;
        }
    }
    whole + text
}

#[test]
fn every_page_has_an_example_that_fails_and_one_that_passes() {
    for rule in rules() {
        let shown = page(rule, Language::En);
        let codes = |text: &str| -> Vec<&str> {
            let policy = load(rule.code, &example(text), &NoShelf)
                .unwrap_or_else(|refused| panic!("{}: {:#?}", rule.code, refused.faults));
            check(&policy, date(2026, 11, 22)).findings.iter().map(|finding| finding.code).collect()
        };
        assert!(!shown.fails.is_empty() && !shown.passes.is_empty(), "{}", rule.code);
        assert!(codes(&shown.fails).contains(&rule.code), "{} does not find its example", rule.code);
        assert!(!codes(&shown.passes).contains(&rule.code), "{} finds its mended example", rule.code);
    }
}

#[test]
fn every_page_stands_in_two_languages() {
    for rule in rules() {
        for (language, heading) in [(Language::En, "## Remedy"), (Language::Nl, "## Oplossing")] {
            assert!(page(rule, language).text.contains(heading), "{}", rule.code);
        }
    }
}

#[test]
fn the_law_of_another_day_gives_that_days_findings() {
    let text = "waarborg = 1\n[organisation]\nid = \"x\"\n[statement]\ntranscribes = true\nclaims = [\"deleted-on-request\"]\n[purpose.care]\ndata = [\"health\"]\n";
    let policy = load("p", text, &NoShelf).unwrap();
    let overpromise =
        |today| check(&policy, today).findings.iter().any(|finding| finding.code == "RGT-OVERPROMISE");
    assert!(overpromise(date(2026, 11, 22)));
    assert!(overpromise(date(2019, 6, 1)), "fifteen years before the twenty of 2020");
    assert!(!overpromise(date(1995, 3, 31)), "BW 7:454 holds since April 1995");
}

#[test]
fn an_accepted_finding_stays_visible() {
    let text = "waarborg = 1\n[organisation]\nid = \"x\"\n[statement]\ntranscribes = true\n[accept]\nORG-KVK = { until = 2027-01-01, why = \"nieuw\" }\n";
    let policy = load("p", text, &NoShelf).unwrap();
    for (today, accepted) in [(date(2026, 11, 22), true), (date(2027, 1, 2), false)] {
        let report = check(&policy, today);
        let finding = report.findings.iter().find(|finding| finding.code == "ORG-KVK").unwrap();
        assert_eq!(finding.accepted.is_some(), accepted);
    }
}

/// Policies of organisations that did their work: what `check` says of them is what it says too much.
#[test]
fn good_policies_have_no_errors_or_warnings() {
    for name in
        ["care", "club", "hospital", "municipality", "publisher", "recruiter", "school", "shop", "software"]
    {
        let policy = policy(&format!("../crates/policy/tests/it/good/{name}.toml"));
        let report = check(&policy, date(2026, 11, 22));
        let serious = report.findings.iter().filter(|finding| finding.severity != Severity::Advice);
        let told: Vec<String> = serious
            .map(|found| format!("{} {} {}", found.code, found.path, found.message(Language::En)))
            .collect();
        assert!(told.is_empty(), "{name}: {told:#?}");
    }
}
