//! Who is responsible (AVG 30(1)(a), 30(2)(a)) and how data is protected (30(1)(g), 30(2)(d)).

use waarborg_policy::check::Arg;
use waarborg_policy::model::{ContactRole, Policy, RecipientRole};
use waarborg_policy::vocabulary::vocabulary;

use super::super::facts::{is_open, unknown};
use crate::page::Section;
use crate::phrase::{Phrase, own, parted, plain, row, say, say_with, start};
use crate::words;

/// A label with its lines.
pub(in super::super) type Fact = (&'static str, Vec<Phrase>);

pub(super) fn section(policy: &Policy) -> Section {
    let mut section = Section::new("who", say("reg-who-title"));
    section.para(row([say("reg-who-lead"), crate::phrase::Phrase::Cite("30(1)(a)".to_owned())]));
    section.facts(responsible(policy).into_iter().map(|(label, lines)| (say(label), lines)).collect());
    section
}

/// How many things that article 30 asks of the organisation are not settled. Who needs no data protection officer owes
/// none, and whether one is needed is no question of article 30.
pub(super) fn gaps(policy: &Policy) -> usize {
    let asked = ["who-name", "who-address", "reg-reach", "who-representative"];
    let facts = responsible(policy);
    let open =
        facts.iter().filter(|(label, lines)| asked.contains(label) && lines.iter().any(is_open)).count();
    let officer = !policy.dpo.grounds.is_empty() && policy.contact(ContactRole::Dpo).is_none();
    let measures = measures(policy).iter().any(is_open);
    open + usize::from(officer) + usize::from(measures)
}

/// Who is responsible; what article 30 asks and the policy lacks is shown as not settled.
pub(in super::super) fn responsible(policy: &Policy) -> Vec<Fact> {
    let own_facts = &policy.organisation;
    let asked =
        |value: &Option<String>| value.as_ref().map_or_else(|| vec![unknown()], |text| vec![plain(text)]);
    let said = |value: &Option<String>| value.iter().map(plain).collect::<Vec<_>>();
    let mut ways: Vec<Phrase> = own_facts.email.iter().map(words::mail).collect();
    ways.extend(own_facts.phone.iter().map(|number| words::call(number)));
    let contact = |role| policy.contact(role).map(|contact| words::contact(policy, contact));
    if ways.is_empty() && contact(ContactRole::Privacy).is_none() {
        ways.push(unknown());
    }
    let mut facts = vec![
        ("who-name", asked(&own_facts.name)),
        ("reg-person", said(&own_facts.person)),
        ("who-address", asked(&own_facts.address)),
        ("who-kvk", said(&own_facts.kvk)),
        ("reg-reach", ways),
        ("who-website", own_facts.websites.iter().map(|site| words::site(site)).collect()),
        ("reg-privacy", contact(ContactRole::Privacy).unwrap_or_default()),
        ("who-dpo", officer(policy)),
        ("who-representative", representative(policy)),
        ("reg-joint", joint(policy)),
    ];
    facts.retain(|(_, lines)| !lines.is_empty());
    facts
}

/// The data protection officer; whether one is needed is a question of its own (AVG 37).
fn officer(policy: &Policy) -> Vec<Phrase> {
    let mut lines =
        policy.contact(ContactRole::Dpo).map(|contact| words::contact(policy, contact)).unwrap_or_default();
    match policy.dpo.screened {
        Some(day) if lines.is_empty() && policy.dpo.grounds.is_empty() => {
            lines.push(say_with("reg-dpo-not-needed", vec![("date", Arg::Plain(day.to_string()))]));
        }
        Some(day) => {
            lines.push(say_with("reg-dpo-screened", vec![("date", Arg::Plain(day.to_string()))]));
        }
        None => {}
    }
    if lines.is_empty() {
        lines.push(unknown());
    }
    lines
}

fn representative(policy: &Policy) -> Vec<Phrase> {
    let organisation = &policy.organisation;
    match &organisation.representative {
        Some(known) => [&known.name, &known.address, &known.email].into_iter().flatten().map(plain).collect(),
        // Only who is established outside the EEA owes one.
        None if vocabulary().in_eea(&organisation.country) => Vec::new(),
        None => vec![unknown()],
    }
}

/// Joint controllers, with the essence of the arrangement (AVG 26).
fn joint(policy: &Policy) -> Vec<Phrase> {
    let joint = policy.recipients.iter().filter(|known| known.role == RecipientRole::JointController);
    joint
        .map(|known| {
            let arrangement = known.arrangement.as_ref().map_or_else(|| say("st-unknown"), own);
            row([Phrase::Glue(Box::new(start(own(&known.label()))), ":"), arrangement])
        })
        .collect()
}

/// How data is protected.
pub(in super::super) fn measures(policy: &Policy) -> Vec<Phrase> {
    let mut lines: Vec<Phrase> = policy
        .security
        .measures
        .iter()
        .map(|id| {
            let known = vocabulary().words.measures.get(id);
            start(Phrase::Own(known.map_or_else(|| words::readable(id), |word| word.title.clone())))
        })
        .collect();
    lines.extend(policy.own_words("security").map(own));
    if lines.is_empty() {
        lines.push(unknown());
    }
    lines
}

pub(super) fn security(policy: &Policy) -> Section {
    let mut section = Section::new("safe", say("reg-safe-title"));
    section.para(row([say("reg-safe-lead"), Phrase::Cite("30(1)(g)".to_owned())]));
    section.items(measures(policy));
    if let Some(secrecy) = &policy.security.secrecy {
        let lines = crate::statement::purposes::secrecy(secrecy);
        if !lines.is_empty() {
            section.para(parted(lines, ";"));
        }
    }
    section
}
