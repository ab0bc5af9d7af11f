//! Policies to make statements of.

use jiff::civil::{Date, date};
use waarborg_documents::notice::Wanted;
use waarborg_documents::page::Page;
use waarborg_documents::{Lacking, Notice};
use waarborg_policy::load::{NoShelf, load};
use waarborg_policy::model::{Language, Policy};

/// The day of every document here, but where a test is about days.
pub(crate) const DAY: Date = date(2026, 11, 26);

type Said = Result<String, Lacking>;

/// Says everything the language can say.
pub(crate) const EVERYTHING: &str = include_str!("policies/everything.toml");
/// A coaching practice of one person.
pub(crate) const COACH: &str = include_str!("../../../../examples/jessworks/mended.toml");
/// A foundation.
pub(crate) const FOUNDATION: &str = include_str!("../../../../examples/jso/mended.toml");
/// The organisation of the demo.
pub(crate) const DEMO: &str = include_str!("../../../demo/lichtbron/privacy.toml");

/// A shop with forms that serve several purposes, and cookies of every kind.
pub(crate) const FORMS: &str = include_str!("policies/forms.toml");

/// All of them, with a name.
pub(crate) const ALL: [(&str, &str); 5] = [
    ("everything", EVERYTHING),
    ("coach", COACH),
    ("foundation", FOUNDATION),
    ("demo", DEMO),
    ("forms", FORMS),
];

/// Reads a policy that must be right.
pub(crate) fn policy(text: &str) -> Policy {
    load("privacy.toml", text, &NoShelf).unwrap_or_else(|refused| panic!("{:#?}", refused.faults))
}

/// The shortest policy that speaks, with `more` at its end.
pub(crate) fn short(more: &str) -> Policy {
    policy(&format!(
        "waarborg = 1\n[organisation]\nid = \"klein\"\nname = \"Klein\"\n[statement]\nlanguages = [\"nl\", \"en\"]\n{more}"
    ))
}

pub(crate) fn statement_html(policy: &Policy, language: Language) -> Said {
    waarborg_documents::statement_html(policy, language, DAY)
}

pub(crate) fn statement_markdown(policy: &Policy, language: Language) -> Said {
    waarborg_documents::statement_markdown(policy, language, DAY)
}

pub(crate) fn cookies_html(policy: &Policy, language: Language) -> Said {
    waarborg_documents::cookies_html(policy, language, DAY)
}

pub(crate) fn cookies_markdown(policy: &Policy, language: Language) -> Said {
    waarborg_documents::cookies_markdown(policy, language, DAY)
}

pub(crate) fn statement(policy: &Policy, language: Language) -> Result<Page, Lacking> {
    waarborg_documents::statement(policy, language, DAY)
}

pub(crate) fn cookie_page(policy: &Policy, language: Language) -> Result<Page, Lacking> {
    waarborg_documents::cookie_page(policy, language, DAY)
}

pub(crate) fn notice(policy: &Policy, wanted: Wanted<'_>, language: Language) -> Result<Notice, Lacking> {
    waarborg_documents::notice(policy, wanted, language, DAY)
}
