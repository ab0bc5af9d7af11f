//! When an assessment of art. 35 is asked for.

use jiff::civil::date;
use waarborg_policy::check::Severity;

use crate::judged::{count, on, organisation, places, severity};

#[test]
fn an_assessment_is_asked_for_what_is_declared_or_certain() {
    let of = |keys: &str| severity("DPIA-TRIGGER", &format!("[purpose.services]\ndata = [\"name\"]\n{keys}"));
    assert_eq!(of("dpia.trigger = \"camera\""), Some(Severity::Error));
    assert_eq!(of("dpia.trigger = \"iets nieuws\""), Some(Severity::Error), "one's own words count too");
    assert_eq!(of("dpia = { trigger = \"camera\", done = 2026-01-01 }"), None);
    assert_eq!(
        of("dpia = { trigger = \"camera\", done = 2027-01-01 }"),
        Some(Severity::Error),
        "not made yet"
    );
    assert_eq!(of("role = \"processor\"\ndpia.trigger = \"camera\""), None, "the client's duty");
    assert_eq!(of("profiles = true\nautomated = true"), Some(Severity::Error));
    assert_eq!(of("profiles = true\nautomated.human = true"), None);
    assert_eq!(severity("DPIA-TRIGGER", "[purpose.services]\ndata = [\"genetic\"]"), Some(Severity::Error));
    let large = "[dpo]\ngrounds = [\"special-large-scale\"]\n[purpose.billing]\ndata = [\"name\"]\n[purpose.care]\ndata = [\"health\"]\n";
    assert_eq!(places("DPIA-TRIGGER", large), ["purpose.care.dpia"]);
    let served = format!("{large}dpia.done = 2026-01-01\n[purpose.research]\ndata = [\"health\"]");
    assert_eq!(count("DPIA-TRIGGER", &served), 0, "one assessment serves what is alike");
    let on_day = |day| on("DPIA-TRIGGER", day, "[purpose.services]\ndpia.trigger = \"camera\"").len();
    assert_eq!(on_day(date(2019, 11, 26)), 0, "the list of the authority is of 27 November 2019");
    assert_eq!(on_day(date(2019, 11, 27)), 1);
}

#[test]
fn who_works_alone_in_care_is_exempt_for_health_only() {
    let of = |keys: &str, trigger: &str| {
        let body = organisation(keys)
            + &format!("[purpose.care]\ndata = [\"health\"]\ndpia.trigger = \"{trigger}\"");
        severity("DPIA-TRIGGER", &body)
    };
    let alone = "legal-form = \"sole-trader\"\nsector = [\"care\"]";
    assert_eq!(of(alone, "health"), None);
    assert_eq!(of(&format!("{alone}\nstaff = 1"), "health"), None);
    assert_eq!(of(&format!("{alone}\nstaff = 6"), "health"), Some(Severity::Error));
    assert_eq!(of("legal-form = \"bv\"\nsector = [\"care\"]", "health"), Some(Severity::Error));
    assert_eq!(of(alone, "camera"), Some(Severity::Error));
}

#[test]
fn two_criteria_make_an_assessment_likely() {
    let of = |body: &str| severity("DPIA-TRIGGER", body);
    let patients =
        |data: &str| format!("[purpose.services]\nsubjects = [\"patients\"]\ndata = [\"{data}\"]\n");
    assert_eq!(of(&patients("name")), None, "one criterion");
    assert_eq!(of(&patients("health")), Some(Severity::Warning));
    assert_eq!(of(&patients("session-notes")), Some(Severity::Warning), "notes may turn out to hold health");
    assert_eq!(
        of("[purpose.ad-measurement]\ndata = [\"website-activity\"]"),
        None,
        "profiles on one's own site"
    );
    assert_eq!(of("[purpose.ad-measurement]\ndata = [\"browsing\"]"), Some(Severity::Warning));
    let followed = "[dpo]\ngrounds = [\"monitoring\"]\n[purpose.billing]\ndata = [\"name\"]\n[purpose.ad-measurement]\ndata = [\"website-activity\"]";
    assert_eq!(places("DPIA-TRIGGER", followed), ["purpose.ad-measurement.dpia"]);
    let alike = patients("health") + "[purpose.care]\ndata = [\"health\"]";
    assert_eq!(places("DPIA-TRIGGER", &alike), ["purpose.services.dpia", "purpose.care.dpia"]);
    let served = patients("health") + "[purpose.care]\ndata = [\"health\"]\ndpia.done = 2026-01-01";
    assert_eq!(of(&served), None);
    let before = on("DPIA-TRIGGER", date(2018, 5, 24), &patients("health"));
    assert!(before.is_empty(), "the regulation does not apply yet");
}
