//! Small policies judged by one rule, for the tests of `check`.

use jiff::civil::{Date, date};
use waarborg_policy::check::{Finding, Severity, check};
use waarborg_policy::load::{NoShelf, load};

/// The day of the law data.
pub(crate) const TODAY: Date = date(2026, 11, 22);

/// What a rule says of a policy with this body, by the law of a day.
pub(crate) fn on(code: &str, today: Date, body: &str) -> Vec<Finding> {
    let mut text = "waarborg = 1\n".to_owned();
    if !body.contains("[organisation]") {
        text += "[organisation]\nid = \"x\"\nname = \"X\"\n";
    }
    if !body.contains("[statement]") {
        text += "[statement]\ntranscribes = true\n";
    }
    let policy =
        load("p", &(text + body), &NoShelf).unwrap_or_else(|refused| panic!("{body}\n{:#?}", refused.faults));
    let report = check(&policy, today);
    report.findings.into_iter().filter(|finding| finding.code == code).collect()
}

/// How often a rule speaks of a policy with this body.
pub(crate) fn count(code: &str, body: &str) -> usize {
    on(code, TODAY, body).len()
}

/// How serious a rule is about a policy with this body; none where it is silent.
pub(crate) fn severity(code: &str, body: &str) -> Option<Severity> {
    on(code, TODAY, body).first().map(|finding| finding.severity)
}

/// The places that the only finding points at.
pub(crate) fn places(code: &str, body: &str) -> Vec<String> {
    let found = on(code, TODAY, body);
    assert_eq!(found.len(), 1, "{code} of {body}: {found:#?}");
    let [finding] = found.as_slice() else { return Vec::new() };
    std::iter::once(&finding.path).chain(&finding.also).map(ToString::to_string).collect()
}

/// `[organisation]` with keys of its own.
pub(crate) fn organisation(keys: &str) -> String {
    format!("[organisation]\nid = \"x\"\nname = \"X\"\n{keys}\n")
}
