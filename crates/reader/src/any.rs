//! What must hold of any page, as one body: the property tests run it, and so do the fuzz targets.

use std::ops::Range;

use serde_json::Value;
use waarborg_policy::check::check;
use waarborg_policy::format::format;
use waarborg_policy::load::{NoShelf, load};
use waarborg_policy::syntax::Path;

use crate::draft::{Draft, draft};
use crate::labels::labels;
use crate::page::Page;
use crate::read::read;
use crate::reading::{Controller, Cookies, Found, PrivacyContact, Reading};

/// Reads any bytes as plain text, and says what is wrong with what came of it. Whatever goes in, nothing panics and the
/// list is empty.
#[doc(hidden)]
#[must_use]
pub fn any_bytes(data: &[u8]) -> Vec<String> {
    any_page(&Page::plain(String::from_utf8_lossy(data)))
}

/// Reads a page in every way, and says what is wrong with what came of it: nothing, if its own places are sound.
#[doc(hidden)]
#[must_use]
pub fn any_page(page: &Page) -> Vec<String> {
    let mut faults = Faults { page, found: Vec::new() };
    let reading = read(page);
    faults.reading(&reading);
    faults.labels(&labels("any", page, &reading), &reading);
    faults.draft(&draft(page));
    faults.found
}

/// What is wrong with what was made of a page.
struct Faults<'p> {
    page: &'p Page,
    found: Vec<String>,
}

impl Faults<'_> {
    fn say(&mut self, fault: String) {
        self.found.push(fault);
    }

    /// A place must be a part of the text: in order, within it, and on the bounds of characters.
    fn place(&mut self, what: &str, place: &Range<usize>) {
        if self.page.text.get(place.clone()).is_none() {
            self.say(format!("{what}: {place:?} is no part of the text"));
        }
    }

    fn found<'f, T: 'f>(&mut self, what: &str, found: impl IntoIterator<Item = &'f Found<T>>) {
        for found in found {
            self.place(what, &found.span);
        }
    }

    /// Every span of every value. What is added to a reading has to be added here, or this does not compile.
    fn reading(&mut self, reading: &Reading) {
        let Reading {
            tongue: _,
            controller,
            privacy_contact,
            version,
            categories,
            purposes,
            grounds,
            retention,
            recipients,
            processor_agreement,
            shares,
            sells,
            outside_eea,
            safeguards,
            rights,
            answer_within,
            identity_check,
            special,
            automated,
            minors,
            cookies,
            newsletter_optin,
            newsletter_unsubscribe,
            security,
            breach,
            authority_within,
            responsible_disclosure,
            complaint_procedure,
        } = reading;
        self.controller(controller);
        if let Some(PrivacyContact { role, name, email, phone }) = privacy_contact {
            self.place("role", &role.span);
            for (what, found) in [("officer", name), ("officer's email", email), ("officer's phone", phone)] {
                self.found(what, found);
            }
        }
        self.found("version", version);
        for (what, codes) in [
            ("category", categories),
            ("purpose", purposes),
            ("ground", grounds),
            ("safeguard", safeguards),
            ("right", rights),
            ("measure", security),
        ] {
            self.found(what, codes);
        }
        self.found("term", retention);
        for term in retention {
            self.place("sentence of a term", &term.value.sentence);
            if let Some(what) = &term.value.what {
                self.place("what a term is about", what);
            }
        }
        self.found("recipient", recipients);
        self.found("shares", shares);
        for (what, said) in [
            ("sells", sells),
            ("outside the EEA", outside_eea),
            ("special", special),
            ("automated", automated),
            ("newsletter", newsletter_optin),
        ] {
            self.found(what, said);
        }
        self.found("answer within", answer_within);
        self.found("authority within", authority_within);
        self.found("identity check", identity_check);
        for (what, said) in [
            ("processor agreement", processor_agreement),
            ("minors", minors),
            ("unsubscribe", newsletter_unsubscribe),
            ("breach", breach),
            ("responsible disclosure", responsible_disclosure),
            ("complaint procedure", complaint_procedure),
        ] {
            self.found(what, said);
        }
        let Cookies { functional, analytical, tracking, consent_asked, tools } = cookies;
        for (what, said) in [("functional", functional), ("analytical", analytical), ("tracking", tracking)] {
            self.found(what, said);
        }
        self.found("consent to cookies", consent_asked);
        self.found("tool", tools);
    }

    fn controller(&mut self, controller: &Controller) {
        let Controller { name, legal_form, kvk, street, postcode, city, email, phone, website, hidden_email } =
            controller;
        for (what, found) in [
            ("name", name),
            ("legal form", legal_form),
            ("number of the trade register", kvk),
            ("street", street),
            ("postcode", postcode),
            ("city", city),
            ("email", email),
            ("phone", phone),
            ("website", website),
        ] {
            self.found(what, found);
        }
        self.found("hidden email", hidden_email);
    }

    /// Evidence is counted in code points, and there is as much of it as there are values.
    fn labels(&mut self, labels: &Value, reading: &Reading) {
        let points = self.page.text.chars().count();
        for (key, count) in [
            ("retention", reading.retention.len()),
            ("recipients_named", reading.recipients.len()),
            ("response_deadline", usize::from(reading.answer_within.is_some())),
        ] {
            let spans: Option<Vec<[usize; 2]>> = labels
                .get("evidence")
                .and_then(|evidence| serde_json::from_value(evidence.get(key)?.clone()).ok());
            let Some(spans) = spans else {
                self.say(format!("evidence of {key}: none, or of another shape"));
                continue;
            };
            if spans.len() != count {
                self.say(format!("evidence of {key}: {} spans for {count} values", spans.len()));
            }
            for [start, end] in spans {
                if start > end || end > points {
                    self.say(format!("evidence of {key}: {start}..{end} of {points} code points"));
                }
            }
        }
    }

    /// A draft loads as a policy, is written as `fmt` writes, and knows places for all that is said of it.
    fn draft(&mut self, draft: &Draft) {
        if let Err(refused) = load("privacy.toml", &draft.toml, &NoShelf) {
            self.say(format!("the draft is refused: {:?}\n{}", refused.faults, draft.toml));
        }
        if format(&draft.toml).as_deref() != Some(draft.toml.as_str()) {
            self.say(format!("the draft is not written as it would be formatted:\n{}", draft.toml));
        }
        for (path, words) in &draft.words {
            for place in words.iter().chain(&draft.places.place(&Path::parse(path))) {
                self.place(path, place);
                self.place("its sentences", &draft.outline.sentence(place));
                if let Some(heading) = draft.outline.heading(place.start) {
                    self.place("its heading", &heading);
                }
            }
        }
        for question in &draft.questions {
            if let Some(words) = &question.words {
                self.place("words of a question", words);
            }
        }
        for (block, _) in &draft.outline.blocks {
            self.place("block", block);
        }
        let Some(policy) = &draft.policy else {
            self.say("the draft has no policy".to_owned());
            return;
        };
        for finding in &check(policy, TODAY).findings {
            for place in draft.places.finding(finding, policy) {
                self.place(finding.code, &place);
            }
        }
    }
}

/// A day on which drafts are checked: any will do.
const TODAY: jiff::civil::Date = jiff::civil::Date::constant(2026, 11, 22);
