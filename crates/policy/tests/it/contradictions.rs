//! Five published statements contradict themselves in sixteen places: each is found, at both sentences.

use jiff::civil::date;
use waarborg_policy::check::check;

use crate::examples::policy;

/// A statement, a rule, and the places that one finding of it must point at.
const CONTRADICTIONS: [(&str, &str, &[&str]); 16] = [
    ("jtb-care", "MKT-CONTRADICT", &["statement.claims[8]", "purpose.newsletter"]),
    ("jtb-care", "RCP-CONTRADICT", &["statement.claims[0]", "recipient.host"]),
    ("jtb-care", "RCP-CONTRADICT", &["statement.claims[5]", "recipient.host"]),
    ("jtb-care", "SPC-DUAL", &["purpose.care.allowed-by.health"]),
    ("jtb-care", "BSN-CONSENT", &["purpose.care.allowed-by.bsn"]),
    ("jtb-care", "CLM-COMBINE", &["statement.claims[6]", "purpose.client-research"]),
    ("jessworks", "RET-BELOW-FLOOR", &["keep.contact-details", "purpose.billing.keep"]),
    ("jessworks", "BAS-CONSENT-MISMATCH", &["purpose.service-news", "purpose.courses"]),
    ("jessworks", "SPC-DENIED", &["statement.claims[0]", "purpose.contract"]),
    ("jessworks", "RCP-CONTRADICT", &["statement.claims[2]", "purpose.ad-measurement"]),
    ("jzve", "CLM-PROVIDED", &["statement.claims[0]", "purpose.personalisation.data"]),
    ("jzve", "RET-FOREVER", &["statement.claims[3]", "statement.claims[2]"]),
    ("jso", "COO-CLASS", &["statement.claims[2]", "cookie.youtube"]),
    ("jso", "RCP-CONTRADICT", &["statement.claims[1]", "cookie.youtube"]),
    ("jtb-meettechniek", "TRF-EU-CLAIM", &["statement.claims[8]", "cookie.google-analytics"]),
    ("jtb-meettechniek", "COO-CONTRADICT", &["cookies.consent", "cookies.withdraw"]),
];

#[test]
fn both_sentences_of_a_contradiction_are_shown() {
    for (folder, code, wanted) in CONTRADICTIONS {
        let policy = policy(&format!("{folder}/privacy.toml"));
        let report = check(&policy, date(2026, 11, 22));
        let pointed: Vec<Vec<String>> = report
            .findings
            .iter()
            .filter(|finding| finding.code == code)
            .map(|finding| {
                let places = std::iter::once(&finding.path).chain(&finding.also);
                places.filter(|path| policy.place(path).is_some()).map(ToString::to_string).collect()
            })
            .collect();
        let at = |places: &[String], wanted: &str| places.iter().any(|place| place.starts_with(wanted));
        let shown = pointed.iter().any(|places| wanted.iter().all(|wanted| at(places, wanted)));
        assert!(shown, "{folder} {code} should point at {wanted:?}; it points at {pointed:?}");
    }
}
