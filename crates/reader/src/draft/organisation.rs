//! `[organisation]`, `[contact.*]` and `[dpo]`.

use std::ops::Range;

use waarborg_policy::syntax::Path;

use super::write::{Value, Writer};
use crate::normal::contact;
use crate::reading::{Certainty, Found, Reading, Role};
use crate::statement::Statement;

/// Legal forms as texts write them, and as the policy does.
const FORMS: [(&str, &str); 14] = [
    ("B.V.", "bv"),
    ("N.V.", "nv"),
    ("VOF", "partnership"),
    ("C.V.", "limited-partnership"),
    ("maatschap", "professional-partnership"),
    ("eenmanszaak", "sole-trader"),
    ("sole proprietorship", "sole-trader"),
    ("coöperatie", "cooperative"),
    ("cooperative", "cooperative"),
    ("stichting", "foundation"),
    ("foundation", "foundation"),
    ("vereniging", "association"),
    ("association", "association"),
    ("gemeente", "public-body"),
];

/// Sectors by words in the name of an organisation or in what it says that it does.
const SECTORS: [&str; 6] = ["care", "youth", "education", "coaching", "finance", "childcare"];

pub(super) fn organisation(statement: &Statement<'_>, reading: &Reading, writer: &mut Writer) {
    let at = |key: &str| Path::of(["organisation", key]);
    let controller = &reading.controller;
    if let Some(name) = &controller.name {
        writer.set(&at("name"), name.value.as_str(), &name.span, name.certainty);
    }
    if let Some((address, words)) = address(reading) {
        writer.set(&at("address"), address, &words, Certainty::Certain);
    }
    let known = controller.legal_form.as_ref().and_then(|form| {
        FORMS
            .iter()
            .find(|(written, _)| written.eq_ignore_ascii_case(&form.value))
            .map(|(_, word)| (*word, form))
    });
    if let Some((word, form)) = known {
        writer.set(&at("legal-form"), word, &form.span, form.certainty);
        if word == "public-body" {
            writer.set(&at("public-body"), true, &form.span, form.certainty);
        }
    }
    set(writer, &at("kvk"), controller.kvk.as_ref());
    set(writer, &at("email"), controller.email.as_ref());
    set(writer, &at("phone"), controller.phone.as_ref());
    if let Some(site) = &controller.website {
        let address =
            if site.value.contains("://") { site.value.clone() } else { format!("https://{}", site.value) };
        writer.set(&at("website"), Value::List(vec![address.into()]), &site.span, site.certainty);
    }
    if writer.has(&at("roles")) {
        roles_of_both(statement, writer);
    }
    sector(statement, writer);
    contacts(reading, writer);
}

fn set(writer: &mut Writer, path: &Path, found: Option<&Found<String>>) {
    if let Some(found) = found {
        writer.set(path, found.value.as_str(), &found.span, found.certainty);
    }
}

/// The postal address, where the text gives a street or box and a place.
fn address(reading: &Reading) -> Option<(String, Range<usize>)> {
    let controller = &reading.controller;
    let street = controller.street.as_ref()?;
    let postcode = controller.postcode.as_ref().map(|found| found.value.as_str());
    let city = controller.city.as_ref().map(|found| found.value.as_str());
    let place: Vec<&str> = [postcode, city].into_iter().flatten().collect();
    if place.is_empty() {
        return None;
    }
    let end = [controller.postcode.as_ref(), controller.city.as_ref()]
        .into_iter()
        .flatten()
        .map(|found| found.span.end)
        .filter(|end| *end > street.span.start && *end < street.span.start + 200)
        .max();
    Some((
        format!("{}, {}", street.value, place.join(" ")),
        street.span.start..end.unwrap_or(street.span.end),
    ))
}

/// Who calls itself a processor in one breath with something else calls itself both.
fn roles_of_both(statement: &Statement<'_>, writer: &mut Writer) {
    let path = Path::of(["organisation", "roles"]);
    let Some(words) = writer.words.get(&path).and_then(|words| words.first()).cloned() else { return };
    let text = statement.words(&words).to_lowercase();
    writer.add(&path, "controller", &words, Certainty::Likely);
    if text.contains("beheerder") {
        writer.add(&path, "manager", &words, Certainty::Likely);
    }
}

/// The sector, where the text leaves no doubt: the words stand in the name or return throughout.
fn sector(statement: &Statement<'_>, writer: &mut Writer) {
    let path = Path::of(["organisation", "sector"]);
    for sector in SECTORS {
        let cue = statement.data.phrase(&format!("sector-{sector}"));
        let mut found = statement.sentences.iter().filter_map(|sentence| {
            let lower = statement.lower(sentence);
            let range = cue.cues.first(lower).filter(|_| !cue.not.is_in(lower))?;
            Some(statement.place(sentence, &range))
        });
        if let (Some(words), Some(_)) = (found.next(), found.next()) {
            writer.add(&path, sector, &words, Certainty::Likely);
        }
    }
}

fn contacts(reading: &Reading, writer: &mut Writer) {
    if let Some(hidden) = &reading.controller.hidden_email
        && reading.controller.email.is_none()
    {
        let at = |key: &str| Path::of(["contact", "general", key]);
        writer.set(&at("email"), "hidden", &hidden.span, Certainty::Certain);
        writer.add(&at("flaws"), "hidden-by-script", &hidden.span, Certainty::Certain);
        set(writer, &at("phone"), reading.controller.phone.as_ref());
        if let Some((post, words)) = address(reading) {
            writer.set(&at("post"), post, &words, Certainty::Certain);
        }
    }
    let Some(contact) = &reading.privacy_contact else { return };
    let role = match contact.role.value {
        Role::Dpo => "dpo",
        Role::Coordinator => "privacy",
        Role::Contact => {
            general(reading, writer);
            return;
        }
    };
    let at = |key: &str| Path::of(["contact", role, key]);
    writer.table(&Path::of(["contact", role]), &contact.role.span);
    if role == "privacy" {
        writer.set(&at("who"), "privacy-coordinator", &contact.role.span, Certainty::Certain);
    }
    set(writer, &at("name"), contact.name.as_ref());
    set(writer, &at("email"), contact.email.as_ref());
    set(writer, &at("phone"), contact.phone.as_ref());
}

/// An address for privacy that is not the organisation's own.
fn general(reading: &Reading, writer: &mut Writer) {
    let Some(contact) = &reading.privacy_contact else { return };
    let own = reading.controller.email.as_ref().map(|email| email.value.as_str());
    if let Some(email) = contact.email.as_ref().filter(|email| Some(email.value.as_str()) != own) {
        let at = |key: &str| Path::of(["contact", "privacy", key]);
        writer.set(&at("email"), email.value.as_str(), &email.span, email.certainty);
        set(writer, &at("phone"), contact.phone.as_ref());
    }
}

/// Where a contact address stands in a sentence: one that can be read, or one that a script hides.
pub(super) fn channel(lower: &str) -> Option<&'static str> {
    if !contact::emails(lower).is_empty() {
        return Some("organisation.email");
    }
    (!contact::hidden_emails(lower).is_empty()).then_some("contact.general.email")
}
