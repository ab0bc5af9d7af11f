//! Children, automated decisions, security, leaks, weaknesses, changes.

use waarborg_policy::check::Arg;
use waarborg_policy::model::{Policy, Text, Within};
use waarborg_policy::syntax::Path;
use waarborg_policy::vocabulary::vocabulary;

use super::{cite, consent, lead, purposes, unknown};
use crate::page::Section;
use crate::phrase::{Phrase, own, row, say, say_of, say_with, start};
use crate::words;

/// Words of a list, each as one item of a list of the page.
fn items(prefix: &str, ids: &[String]) -> Vec<Phrase> {
    ids.iter().map(|id| start(words::word(prefix, id))).collect()
}

/// A sentence, and where to turn to.
fn report(policy: &Policy, name: &str, contact: &str) -> Phrase {
    row([say(name), words::ends(words::reach(policy, contact))])
}

/// AVG 8.
pub(super) fn minors(policy: &Policy) -> Option<Section> {
    let minors = policy.minors.as_ref()?;
    let asked = consent::is_asked(policy);
    let mut section = Section::new("minors", say("minors-title"));
    lead(policy, "minors", &mut section, |section| {
        let intended = if minors.intended { "minors-intended" } else { "minors-not-intended" };
        let mut sentences = vec![say(intended)];
        // An age matters where consent is asked (AVG 8(1), UAVG 5).
        if let Some(age) = minors.consent_under.filter(|_| asked) {
            sentences.push(say_with("minors-consent", vec![("age", Arg::Plain(age.to_string()))]));
            sentences.push(cite("8(1), UAVG art. 5"));
        }
        if let Some(how) = minors.verified_by.as_ref().filter(|_| asked) {
            sentences.push(say_of("minors-verified", vec![("how", vec![words::word("step", how)])]));
        }
        if minors.advises_parents {
            sentences.push(say("minors-advises"));
        }
        section.para(Phrase::Row(sentences));
    });
    if let Some(contact) = &minors.erased_on {
        section.para(report(policy, if asked { "minors-erased" } else { "minors-erased-any" }, contact));
    }
    Some(section)
}

/// AVG 13(2)(f).
pub(super) fn automated(policy: &Policy) -> Option<Section> {
    let deciding: Vec<Text> = policy
        .purposes
        .iter()
        .filter(|purpose| purpose.automated.is_some())
        .map(|purpose| words::inside(&purpose.title))
        .collect();
    if policy.automated_decisions.is_none() && deciding.is_empty() {
        return None;
    }
    let named = !deciding.is_empty();
    let mut section = Section::new("automated", say("automated-title"));
    lead(policy, "automated-decisions", &mut section, |section| {
        let sentence = if named {
            say_with("automated-some", vec![("purposes", Arg::List(deciding))])
        } else if policy.automated_decisions == Some(true) {
            say("automated-used")
        } else {
            say("automated-none")
        };
        let used = policy.automated_decisions == Some(true);
        let which =
            (used && !named).then(|| row([say("automated-which"), Phrase::Stop(Box::new(unknown()))]));
        section.para(row([sentence].into_iter().chain(which).chain([cite("22")])));
    });
    Some(section)
}

/// AVG 32.
pub(super) fn security(policy: &Policy) -> Option<Section> {
    let security = &policy.security;
    let access = &policy.access;
    let mut section = Section::new("security", say("safe-title"));
    let measures: Vec<Phrase> = security
        .measures
        .iter()
        .map(|id| {
            vocabulary().words.measures.get(id).map_or_else(|| words::readable(id), |word| word.title.clone())
        })
        .map(|title| start(own(&title)))
        .collect();
    let mut said = Vec::new();
    if access.by_role {
        said.push(say("safe-by-role"));
    }
    if let Some(roles) = &access.special_seen_by {
        let roles: Vec<Text> = roles.iter().map(|role| vocabulary().words.role(role)).collect();
        said.push(if roles.is_empty() {
            say("safe-special-nobody")
        } else {
            say_with("safe-special", vec![("roles", Arg::List(roles))])
        });
    }
    match &access.reviewed_every {
        Some(Within::Period(period)) => said.push(words::every("safe-reviewed", *period)),
        Some(Within::Vague(vague)) => {
            said.push(say_with("safe-reviewed-vague", vec![("words", Arg::Text(words::readable(vague)))]));
        }
        None => {}
    }
    if access.places_locked {
        said.push(say("safe-places"));
    }
    said.extend(security.secrecy.as_ref().map(purposes::secrecy).unwrap_or_default());
    let lines: Vec<Phrase> = measures.into_iter().chain(said).collect();
    let has_own = policy.own_words("security").is_some();
    if lines.is_empty() && security.report_to.is_none() && !has_own {
        return None;
    }
    lead(policy, "security", &mut section, |section| {
        if !lines.is_empty() {
            section.para(row([say("safe-lead"), cite("32")]));
        }
    });
    section.items(lines);
    if let Some(contact) = &security.report_to {
        section.para(report(policy, "safe-report", contact));
    }
    Some(section)
}

/// AVG 33 and 34.
pub(super) fn breach(policy: &Policy) -> Option<Section> {
    let breach = policy.breach.as_ref()?;
    let mut section = Section::new("breach", say("leak-title"));
    lead(policy, "breach", &mut section, |section| section.para(say("leak-lead")));
    let mut items = Vec::new();
    if let Some(period) = breach.authority_within.as_ref().and_then(Within::period) {
        let any = breach.tells_authority.as_deref() == Some("any-threat");
        let name = if any { "leak-authority-any" } else { "leak-authority" };
        items.push(row([words::within(name, period), cite("33(1)")]));
    }
    if let Some(when) = &breach.tells_people {
        let any = if when == "any-threat" { "-any" } else { "" };
        let sentence = match breach.people_within.as_ref().and_then(Within::period) {
            Some(period) => words::within(&format!("leak-people{any}-within"), period),
            None => say(&format!("leak-people{any}")),
        };
        items.push(row([sentence, cite("34(1)")]));
    }
    items.extend(breach.promises.iter().map(|word| words::word("leak-promise", word)));
    section.items(items);
    if let Some(contact) = &breach.report_to {
        let within = breach.report_within.map(|period| words::within("leak-report-within", period));
        section.para(row(std::iter::once(report(policy, "leak-report", contact)).chain(within)));
    }
    Some(section)
}

/// Coordinated disclosure of weaknesses.
pub(super) fn disclosure(policy: &Policy) -> Option<Section> {
    let disclosure = policy.disclosure.as_ref()?;
    let mut section = Section::new("disclosure", say("hole-title"));
    let contact = disclosure.report_to.as_deref().unwrap_or("contact.security");
    let mut sentences = vec![report(policy, "hole-lead", contact)];
    if let Some(period) = disclosure.answer_within.as_ref().and_then(Within::period) {
        let days = period.unit == waarborg_policy::calendar::Unit::Day;
        sentences.push(if disclosure.working_days == Some(true) && days {
            say_with("hole-answer-working", vec![("count", Arg::Plain(period.count.to_string()))])
        } else {
            words::within("hole-answer", period)
        });
    }
    section.para(Phrase::Row(sentences));
    let lists = [
        ("hole-asks", "asks", &disclosure.asks),
        ("hole-forbids", "forbids", &disclosure.forbids),
        ("hole-promises", "holds", &disclosure.promises),
    ];
    for (name, prefix, ids) in lists.into_iter().filter(|(.., ids)| !ids.is_empty()) {
        section.para(say(name));
        section.items(items(prefix, ids));
    }
    if let Some(place) = &disclosure.policy {
        section.para(row([say("hole-policy"), words::ends(vec![words::site(place)])]));
    }
    Some(section)
}

/// How changes are announced. Mail that nobody of the organisation wrote down reaches nobody where no address is held.
fn announced_by(policy: &Policy, channels: &[String]) -> Vec<String> {
    let default = words::is_default(policy, &Path::of(["changes", "announced-by"]));
    let reaches =
        |channel: &&String| !default || *channel != "email" || policy.purposes_with("email").next().is_some();
    channels.iter().filter(reaches).cloned().collect()
}

/// AVG 13(3), and what is looked at again.
pub(super) fn changes(policy: &Policy) -> Option<Section> {
    let mut section = Section::new("changes", say("changes-title"));
    let announced = policy.changes.as_ref();
    lead(policy, "changes", &mut section, |section| {
        let mut sentences = Vec::new();
        if let Some(changes) = announced {
            let words_of = |prefix: &str, ids: &[String]| -> Vec<Phrase> {
                ids.iter().map(|id| words::word(prefix, id)).collect()
            };
            let channels = words_of("by", &announced_by(policy, &changes.announced_by));
            if !channels.is_empty() {
                sentences.push(say_of("changes-announced", vec![("channels", channels)]));
            }
            if !changes.because.is_empty() {
                let reasons = words_of("because", &changes.because);
                sentences.push(say_of("changes-because", vec![("reasons", reasons)]));
            }
        }
        if !sentences.is_empty() {
            sentences.push(cite("13(3)"));
            section.para(Phrase::Row(sentences));
        }
    });
    let mut sentences = Vec::new();
    let every = policy.review.every.as_ref().and_then(Within::period);
    sentences.extend(every.map(|period| words::every("changes-review", period)));
    // That the statement itself is looked at again, the sentence before says.
    let also = policy.review.of.iter().filter(|id| every.is_none() || id.as_str() != "statement");
    let also: Vec<Phrase> = also.map(|id| words::word("of", id)).collect();
    if !also.is_empty() {
        let name = if every.is_some() { "changes-review-also" } else { "changes-review-of" };
        sentences.push(say_of(name, vec![("what", also)]));
    }
    if let Some(version) = &policy.statement.version {
        let mut args = vec![("version", Arg::Plain(version.clone()))];
        let name = match policy.statement.in_force {
            Some(day) => {
                args.push(("date", Arg::Text(words::date(day))));
                "changes-current-since"
            }
            None => "changes-current",
        };
        sentences.push(say_with(name, args));
    }
    if !sentences.is_empty() {
        section.para(Phrase::Row(sentences));
    }
    (!section.blocks.is_empty()).then_some(section)
}
