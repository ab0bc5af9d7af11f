//! Golden findings (temporary).
use jiff::civil::date;
use waarborg_policy::check::check;
use waarborg_policy::model::Language;

use crate::examples::policy;

const CODES: &[&str] = &[
    "ORG-CONTACT-HIDDEN",
    "ORG-VAT-BSN",
    "ORG-ROLE-MIXED",
    "ORG-REPRESENTATIVE",
    "DPO-REQUIRED",
    "DPO-CONTACT",
    "META-STALE",
    "META-DRAFT",
    "META-LANG",
    "LAW-REPEALED",
    "LAW-PENDING",
    "TXT-ABSOLUTE",
    "PUR-OPENLIST",
    "PUR-NO-SUBJECT",
    "CAT-EXCESS",
    "BAS-F-PUBLIC",
    "BAS-CONTRACT-PARTY",
    "BAS-ID-CHECK",
    "PUR-COMPAT",
    "SPC-DUAL",
    "SPC-EXPLICIT",
    "CRI-GROUND",
    "BSN-NO-LAW",
    "BSN-CONSENT",
    "BSN-SECTOR",
    "IDC-BASIS",
    "CHI-VERIFY",
    "DPIA-TRIGGER",
];

#[test]
fn show() {
    for name in [
        "jso/privacy.toml",
        "jso/mended.toml",
        "jzve/privacy.toml",
        "jessworks/privacy.toml",
        "jessworks/mended.toml",
        "jtb-care/privacy.toml",
        "jtb-meettechniek/privacy.toml",
        "chinook/privacy.toml",
        "../crates/policy/tests/it/good/care.toml",
        "../crates/policy/tests/it/good/club.toml",
        "../crates/policy/tests/it/good/shop.toml",
    ] {
        println!("== {name}");
        for f in check(&policy(name), date(2026, 11, 22)).findings.iter().filter(|f| CODES.contains(&f.code))
        {
            println!(
                "{:?} {} {} {}\n   {}\n   {} | {}\n   also {:?}",
                f.severity,
                f.code,
                f.path,
                f.message(Language::Nl),
                f.message(Language::En),
                f.help(Language::Nl),
                f.help(Language::En),
                f.also.iter().map(ToString::to_string).collect::<Vec<_>>()
            );
        }
    }
}
