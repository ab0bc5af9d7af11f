//! Small policies judged by one rule, for the tests of `check`.

use jiff::civil::{Date, date};
use waarborg_policy::check::{Finding, Severity, check};
use waarborg_policy::load::{NoShelf, load};
use waarborg_policy::model::{Language, Policy};

/// The day of the law data.
pub(crate) const TODAY: Date = date(2026, 11, 22);

/// A policy with this body, that transcribes a text or speaks itself; what it lacks to be read is added.
pub(crate) fn policy(speaks: bool, body: &str) -> Policy {
    let mut text = "waarborg = 1\n".to_owned();
    if !body.contains("[organisation]") {
        text += &organisation("");
    }
    if !body.contains("[statement]") {
        text += "[statement]\n";
        text += if speaks { "version = \"1\"\nin-force = 2026-01-01\n" } else { "transcribes = true\n" };
    }
    load("p", &(text + body), &NoShelf).unwrap_or_else(|refused| panic!("{body}\n{:#?}", refused.faults))
}

fn judge(code: &str, today: Date, policy: &Policy) -> Vec<Finding> {
    check(policy, today).findings.into_iter().filter(|finding| finding.code == code).collect()
}

/// What a rule says of a text with this body, by the law of a day.
pub(crate) fn on(code: &str, today: Date, body: &str) -> Vec<Finding> {
    judge(code, today, &policy(false, body))
}

/// What a rule says of a text with this body.
pub(crate) fn found(code: &str, body: &str) -> Vec<Finding> {
    on(code, TODAY, body)
}

/// What a rule says of a policy with this body that speaks, by the law of a day.
pub(crate) fn speaking_on(code: &str, today: Date, body: &str) -> Vec<Finding> {
    judge(code, today, &policy(true, body))
}

/// What a rule says of a policy with this body that speaks.
pub(crate) fn speaking(code: &str, body: &str) -> Vec<Finding> {
    speaking_on(code, TODAY, body)
}

/// A rule is silent of this body, whether it is a text or speaks.
pub(crate) fn silent(code: &str, body: &str) {
    for told in [found(code, body), speaking(code, body)] {
        assert!(told.is_empty(), "{code} of {body}: {told:#?}");
    }
}

/// A rule speaks of this body, whether it is a text or speaks.
pub(crate) fn speaks(code: &str, body: &str) {
    for told in [found(code, body), speaking(code, body)] {
        assert!(!told.is_empty(), "{code} is silent of {body}");
    }
}

/// How often a rule speaks of a text with this body.
pub(crate) fn count(code: &str, body: &str) -> usize {
    found(code, body).len()
}

/// How serious a rule is about a text with this body; none where it is silent.
pub(crate) fn severity(code: &str, body: &str) -> Option<Severity> {
    found(code, body).first().map(|finding| finding.severity)
}

/// What a rule says in English.
pub(crate) fn said(code: &str, body: &str) -> Vec<String> {
    found(code, body).iter().map(|finding| finding.message(Language::En)).collect()
}

/// The only finding of a rule.
pub(crate) fn only(code: &str, body: &str) -> Finding {
    let mut found = found(code, body);
    assert_eq!(found.len(), 1, "{code} of {body}: {found:#?}");
    found.remove(0)
}

/// The only finding of a rule, in English.
pub(crate) fn told(code: &str, body: &str) -> String {
    line(&only(code, body), Language::En)
}

/// The places that the only finding of a rule points at.
pub(crate) fn places(code: &str, body: &str) -> Vec<String> {
    places_of(&only(code, body))
}

/// The places that a finding points at.
pub(crate) fn places_of(finding: &Finding) -> Vec<String> {
    std::iter::once(&finding.path).chain(&finding.also).map(ToString::to_string).collect()
}

/// A finding as one line: how serious, where, what, and how to mend it.
pub(crate) fn line(finding: &Finding, language: Language) -> String {
    format!(
        "{:?} {} {}: {} ({})",
        finding.severity,
        finding.code,
        places_of(finding).join(" + "),
        finding.message(language),
        finding.help(language)
    )
}

/// `[organisation]` with keys of its own.
pub(crate) fn organisation(keys: &str) -> String {
    format!("[organisation]\nid = \"x\"\nname = \"X\"\n{keys}\n")
}
