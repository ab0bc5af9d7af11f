//! Faults of a file, in words.

use crate::check::Arg;
use crate::model::{Language, Text};
use crate::rule::NO_MOMENT;
use crate::syntax::{Fault, FaultKind};

fn plain(text: impl Into<String>) -> Arg {
    Arg::Plain(text.into())
}

/// The name of a fault's message and its values.
fn parts(kind: &FaultKind) -> (&'static str, Vec<(&'static str, Arg)>) {
    match kind {
        FaultKind::Toml { what, message } => {
            ("fault-toml", vec![("what", plain(*what)), ("message", plain(message))])
        }
        FaultKind::Unquoted { text } => ("fault-unquoted", vec![("text", plain(text))]),
        FaultKind::DayFirst { meant } => ("fault-day-first", vec![("meant", plain(meant))]),
        FaultKind::ArrayOfTables => ("fault-array-of-tables", vec![]),
        FaultKind::NoSuchValue { found } => ("fault-no-such-value", vec![("found", plain(*found))]),
        FaultKind::UnknownKey { key, .. } => ("fault-unknown-key", vec![("key", plain(key))]),
        FaultKind::WrongType { wants, found } => {
            ("fault-wrong-type", vec![("wants", plain(wants)), ("found", plain(*found))])
        }
        FaultKind::UnknownWord { word, .. } => ("fault-unknown-word", vec![("word", plain(word))]),
        FaultKind::UnknownId { id, of, .. } => {
            ("fault-unknown-id", vec![("id", plain(id)), ("of", plain(*of))])
        }
        FaultKind::BadId { id } => ("fault-bad-id", vec![("id", plain(id))]),
        FaultKind::Grammar { what, at, .. } => {
            ("fault-grammar", vec![("what", plain(*what)), ("at", plain(at))])
        }
        FaultKind::MissingKey { key } => ("fault-missing-key", vec![("key", plain(key))]),
        FaultKind::MissingLanguage { language } => {
            ("fault-missing-language", vec![("language", plain(language))])
        }
        // A period that counts from nothing is no word that stands in the file.
        FaultKind::FlawWhenSpeaking { word } if word == NO_MOMENT => ("fault-no-moment", vec![]),
        FaultKind::FlawWhenSpeaking { word } => ("fault-flaw", vec![("word", plain(word))]),
        FaultKind::SoonerIsLater => ("fault-sooner", vec![]),
        FaultKind::Circle { through } => ("fault-circle", vec![("through", plain(through.join(" → ")))]),
        FaultKind::Locked { lock } => ("fault-locked", vec![("lock", plain(lock))]),
        FaultKind::RemovesStricter { path } => ("fault-removes-stricter", vec![("path", plain(path))]),
        FaultKind::NotStricter { path } => ("fault-not-stricter", vec![("path", plain(path))]),
        FaultKind::LocksContradict { path } => ("fault-locks-contradict", vec![("path", plain(path))]),
        FaultKind::BaselineCircle { through } => {
            ("fault-baseline-circle", vec![("through", plain(through.join(" → ")))])
        }
        FaultKind::Baseline { file, why } => {
            let why = Text::both(why.say(Language::Nl), why.say(Language::En));
            ("fault-baseline", vec![("file", plain(file)), ("why", Arg::Text(why))])
        }
        FaultKind::Remove { path, referred_by: None } => {
            ("fault-remove-nothing", vec![("path", plain(path))])
        }
        FaultKind::Remove { path, referred_by: Some(by) } => {
            ("fault-remove-referred", vec![("path", plain(path)), ("by", plain(by))])
        }
        FaultKind::Twice { what } => ("fault-twice", vec![("what", plain(what))]),
        FaultKind::NoAnswer { message, about, .. } => (conflict(message), vec![("about", plain(about))]),
        FaultKind::Conflict { message, about } => (conflict(message), vec![("about", plain(about))]),
    }
}

fn conflict(message: &str) -> &'static str {
    match message {
        "version-of-baseline" => "fault-version-of-baseline",
        "language-version" => "fault-language-version",
        "decides-after-all" => "fault-decides-after-all",
        "no-reason" => "fault-no-reason",
        "not-held" => "fault-not-held",
        "too-long" => "fault-too-long",
        "no-time" => "fault-no-time",
        "no-page" => "fault-no-page",
        "below-zero" => "fault-below-zero",
        "no-address" => "fault-no-address",
        "empty-map" => "fault-empty-map",
        "nothing-inherited" => "fault-nothing-inherited",
        "nothing-to-take-away" => "fault-nothing-to-take-away",
        "secret-in-map" => "fault-secret-in-map",
        "not-refusable" => "fault-not-refusable",
        "default-needs-value" => "fault-default-needs-value",
        "settles-nothing" => "fault-settles-nothing",
        "table-twice" => "fault-table-twice",
        _ => "fault-conflict",
    }
}

/// What is wrong.
pub fn fault_message(fault: &Fault, language: Language) -> String {
    let (name, args) = parts(&fault.kind);
    super::format(language, name, &args)
}

/// What to do about it, where more can be said than the message says.
pub fn fault_help(fault: &Fault, language: Language) -> Option<String> {
    let say = |name: &str, args: &[(&'static str, Arg)]| Some(super::format(language, name, args));
    let meant = match &fault.kind {
        FaultKind::UnknownKey { meant, .. }
        | FaultKind::UnknownWord { meant, .. }
        | FaultKind::UnknownId { meant, .. } => meant,
        FaultKind::Grammar { meant: Some(meant), .. } => {
            let written = say("fault-write-english", &[("meant", plain(&meant.text))])?;
            if !meant.example {
                return Some(written);
            }
            let events = say("fault-write-moment", &[("events", plain(events()))])?;
            return Some(format!("{written}; {events}"));
        }
        FaultKind::Grammar { what: "keep", example, .. } => return rule_help(example, language),
        FaultKind::FlawWhenSpeaking { word } if word == NO_MOMENT => {
            return rule_help("1 year after last-contact", language);
        }
        FaultKind::NoAnswer { allowed, open, .. } => {
            let allowed: Vec<String> = allowed.iter().map(|answer| format!("`{answer}`")).collect();
            let allowed: Vec<&str> = allowed.iter().map(String::as_str).collect();
            let open = if *open { "yes" } else { "no" };
            let args = [("allowed", plain(super::list_or(language, &allowed))), ("open", plain(open))];
            return say("fault-answers", &args);
        }
        FaultKind::Grammar { example, .. } => return say("fault-example", &[("example", plain(*example))]),
        FaultKind::WrongType { wants, found: "text" } if wants.starts_with("list-of-") => {
            return say("fault-write-list", &[]);
        }
        FaultKind::WrongType { wants, .. } if wants == "date" => return say("fault-write-date", &[]),
        FaultKind::MissingKey { key } if key == "waarborg" => return say("fault-language-version-help", &[]),
        FaultKind::MissingKey { key } if key.starts_with("purpose.") && key.ends_with(".title") => {
            return say("fault-missing-title", &[("key", plain(key))]);
        }
        kind => {
            let name = format!("{}-help", parts(kind).0);
            return super::has(language, &name).then(|| super::format(language, &name, &parts(kind).1));
        }
    };
    match (meant, &fault.kind) {
        (Some(meant), _) => Some(super::format(language, "fault-meant", &[("meant", plain(meant))])),
        (None, FaultKind::UnknownWord { known, .. }) => {
            Some(super::format(language, "fault-known", &[("known", plain(known.join(", ")))]))
        }
        (None, FaultKind::UnknownId { of, .. }) => {
            let listed = super::format(language, "fault-listed", &[("of", plain(*of))]);
            let Some(known) = closed(of) else { return Some(listed) };
            let known = super::format(language, "fault-known", &[("known", plain(known.join(", ")))]);
            Some(format!("{known}; {listed}"))
        }
        _ => None,
    }
}

/// A rule that would be right, and the events from which a period can count.
fn rule_help(example: &'static str, language: Language) -> Option<String> {
    let args = [("example", plain(example)), ("events", plain(events()))];
    Some(super::format(language, "fault-rule-example", &args))
}

/// The events from which a period can count.
fn events() -> String {
    let events: Vec<&str> = crate::vocabulary::vocabulary().events.keys().map(String::as_str).collect();
    events.join(", ")
}

/// The ids of a list that only the vocabulary has.
fn closed(of: &str) -> Option<Vec<&'static str>> {
    fn ids<T>(list: &std::collections::BTreeMap<String, T>) -> Vec<&str> {
        list.keys().map(String::as_str).collect()
    }
    let known = crate::vocabulary::vocabulary();
    let words = &known.words;
    Some(match of {
        "subject" => ids(&words.subjects),
        "sector" => ids(&words.sectors),
        "form" => ids(&words.forms),
        "channel" => ids(&words.channels),
        "claim" => ids(&words.claims),
        "exception" => ids(&words.exceptions),
        "measure" => ids(&words.measures),
        "right" => ids(&known.rights),
        "law" => known.statutory_ids().map(String::as_str).collect(),
        _ => return None,
    })
}
