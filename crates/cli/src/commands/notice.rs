//! `waarborg notice`: the fragment is data; what whoever builds the form must do is said beside it.

use std::path::Path;

use waarborg_documents::notice::{BoxKind, MOST_WORDS, Notice, Wanted, forms, notice, write};
use waarborg_documents::voice::Voice;
use waarborg_policy::messages::Message;
use waarborg_policy::model::Policy;

use super::Outcome;
use super::document::{form, language_of, put, tell_gaps};
use crate::folder::{read_policy, today};
use crate::options::{Common, Format};
use crate::printer::Printer;
use crate::trouble::Trouble;

/// What a notice is asked for.
pub(crate) struct Asked<'a> {
    pub(crate) form: Option<&'a str>,
    pub(crate) purpose: Option<&'a str>,
}

pub(crate) fn run(
    common: &Common,
    asked: &Asked<'_>,
    output: Option<&Path>,
    printer: &mut Printer,
) -> anyhow::Result<Outcome> {
    let policy = read_policy(&common.folder)?;
    let language = language_of(common, &policy);
    let wanted = match (asked.form, asked.purpose) {
        (Some(form), _) => Wanted::Form(form),
        (None, Some(id)) => Wanted::Purpose(id),
        (None, None) => return Err(which(&policy).into()),
    };
    let made = notice(&policy, wanted, language, today(common, &policy))?;
    let voice = Voice::of(&policy, language);
    let text = match form(common.format, output, &[Format::Html, Format::Md, Format::Text])? {
        Format::Html => write::html(&made, &voice),
        Format::Md => write::markdown(&made, &voice),
        _ => write::text(&made, &voice),
    };
    tell_gaps(common, &policy, printer);
    put(&text, output, is_notice, printer)?;
    instruct(&policy, &made, printer);
    let words = write::first_words(&made, &voice);
    if words > MOST_WORDS {
        let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        printer.warn(
            &Message::new("notice-long").number("words", count(words)).number("most", count(MOST_WORDS)),
        );
    }
    Ok(Outcome::Fine)
}

/// Neither a form nor a purpose was named: which there are.
fn which(policy: &Policy) -> Trouble {
    let known = forms(policy);
    let known = if known.is_empty() { "none".to_owned() } else { known.join(", ") };
    Trouble(Message::new("notice-of-what").text("known", known))
}

/// What the form must ask, and which boxes it needs.
fn instruct(policy: &Policy, made: &Notice, printer: &mut Printer) {
    let language = printer.language;
    let named = |categories: &[String]| {
        let title = |id: &String| {
            policy.category(id).map_or(id.clone(), |facts| facts.title.get(language).to_owned())
        };
        categories.iter().map(title).collect::<Vec<String>>().join(", ")
    };
    let fields = [
        ("notice-ask", &made.fields.needed),
        ("notice-ask-with-consent", &made.fields.with_consent),
        ("notice-ask-optional", &made.fields.optional),
    ];
    for (name, categories) in fields.into_iter().filter(|(_, categories)| !categories.is_empty()) {
        printer.note(Message::new(name).text("data", named(categories)).say(language));
    }
    for tick in &made.boxes {
        let name = match tick.kind {
            BoxKind::Consent => "notice-box-consent",
            BoxKind::Objection => "notice-box-objection",
        };
        printer.note(Message::new(name).text("name", &tick.name).say(language));
    }
}

/// Whether a file begins as a notice does; a page of a site that holds one begins otherwise.
fn is_notice(start: &[u8]) -> bool {
    let ours: [&[u8]; 4] = [
        b"<p class=\"waarborg-consent\"",
        b"<section class=\"waarborg-notice\"",
        b"### Privacy: ",
        b"Privacy: ",
    ];
    ours.iter().any(|known| start.starts_with(known))
}
