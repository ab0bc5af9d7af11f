//! What the rules on identity, bases and guarded data say of five real statements, and of mended ones.

use std::collections::BTreeSet;

use waarborg_policy::check::{Finding, Severity, check};
use waarborg_policy::model::Language;

use crate::examples::policy;
use crate::judged::TODAY;

const CODES: &str = "ORG-CONTACT-HIDDEN, ORG-VAT-BSN, ORG-ROLE-MIXED, ORG-REPRESENTATIVE, DPO-REQUIRED, DPO-CONTACT, \
    META-STALE, META-DRAFT, META-LANG, LAW-REPEALED, LAW-PENDING, TXT-ABSOLUTE, PUR-OPENLIST, PUR-NO-SUBJECT, \
    CAT-EXCESS, BAS-F-PUBLIC, BAS-CONTRACT-PARTY, BAS-ID-CHECK, PUR-COMPAT, SPC-DUAL, SPC-EXPLICIT, CRI-GROUND, \
    BSN-NO-LAW, BSN-CONSENT, BSN-SECTOR, IDC-BASIS, CHI-VERIFY, DPIA-TRIGGER";

/// What must be found in each real statement.
const GOLDEN: [(&str, &str); 5] = [
    ("jso", ""),
    ("jzve", "ORG-ROLE-MIXED, LAW-REPEALED, TXT-ABSOLUTE, CAT-EXCESS"),
    ("jessworks", ""),
    (
        "jtb-care",
        "ORG-CONTACT-HIDDEN, META-STALE, META-DRAFT, PUR-OPENLIST, PUR-COMPAT, SPC-DUAL, SPC-EXPLICIT, CRI-GROUND, \
         BSN-NO-LAW, BSN-CONSENT, DPIA-TRIGGER",
    ),
    (
        "jtb-meettechniek",
        "ORG-CONTACT-HIDDEN, META-STALE, PUR-OPENLIST, PUR-NO-SUBJECT, BAS-CONTRACT-PARTY, BAS-ID-CHECK",
    ),
];

fn words(list: &str) -> BTreeSet<&str> {
    list.split(", ").filter(|word| !word.is_empty()).collect()
}

/// Whole lines of what these rules say of an example.
fn told(findings: &[Finding]) -> String {
    let mut text = String::new();
    for finding in findings {
        let also: Vec<String> = finding.also.iter().map(ToString::to_string).collect();
        text += &format!("{:?} {} {}", finding.severity, finding.code, finding.path);
        text += &if also.is_empty() { "\n".to_owned() } else { format!(" + {}\n", also.join(", ")) };
        for language in Language::ALL {
            text += &format!("  {} ({})\n", finding.message(language), finding.help(language));
        }
    }
    text
}

#[test]
fn real_statements_get_what_they_deserve() {
    let codes = words(CODES);
    let mut text = String::new();
    let mut extra = Vec::new();
    for (name, golden) in GOLDEN {
        let report = check(&policy(&format!("{name}/privacy.toml")), TODAY);
        let own: Vec<Finding> =
            report.findings.into_iter().filter(|finding| codes.contains(finding.code)).collect();
        let found: BTreeSet<&str> = own.iter().map(|finding| finding.code).collect();
        let golden = words(golden);
        let missing: Vec<_> = golden.difference(&found).collect();
        assert!(missing.is_empty(), "{name} misses {missing:?}");
        extra.push((name, found.difference(&golden).copied().collect::<Vec<_>>()));
        text += &format!("# {name}\n{}\n", told(&own));
    }
    insta::assert_snapshot!("statements", text);
    insta::assert_debug_snapshot!("extra", extra);
}

#[test]
fn what_is_doubtful_in_a_real_statement_is_a_warning() {
    let of = |name: &str, code: &str| {
        let report = check(&policy(&format!("{name}/privacy.toml")), TODAY);
        let own = report.findings.iter().filter(|finding| finding.code == code);
        own.map(|finding| finding.severity).collect::<Vec<_>>()
    };
    assert_eq!(of("jtb-care", "ORG-CONTACT-HIDDEN"), [Severity::Warning], "there is a postal address");
    assert_eq!(of("jtb-meettechniek", "ORG-CONTACT-HIDDEN"), [Severity::Warning], "there is a telephone");
    assert_eq!(
        of("jtb-care", "DPIA-TRIGGER"),
        [Severity::Warning],
        "nobody says that it is on a large scale"
    );
}

#[test]
fn mended_policies_are_left_alone() {
    let codes = words(CODES);
    for name in ["jso/mended", "jessworks/mended", "chinook/privacy"] {
        let report = check(&policy(&format!("{name}.toml")), TODAY);
        let own: Vec<_> = report.findings.iter().filter(|finding| codes.contains(finding.code)).collect();
        assert!(own.is_empty(), "{name}: {own:#?}");
    }
}
