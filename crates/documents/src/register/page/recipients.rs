//! Recipients and what leaves the EEA (AVG 30(1)(d) and (e)).

use jiff::civil::Date;
use waarborg_policy::check::Arg;
use waarborg_policy::model::{Policy, Recipient};

use super::super::collect::said_role;
use super::super::facts::{role, safeguard, unknown};
use crate::page::{Block, Section};
use crate::phrase::{Phrase, own, parted, plain, row, say, say_any, say_of, say_with, start};
use crate::words;

pub(super) fn section(policy: &Policy, day: Date) -> Option<Section> {
    if policy.recipients.is_empty() && policy.transfers.is_none() {
        return None;
    }
    let mut section = Section::new("recipients", say("reg-recipients-title"));
    if !policy.recipients.is_empty() {
        let head = ["gets-who", "gets-does", "gets-role", "gets-country", "reg-agreement", "reg-safeguard"];
        section.blocks.push(Block::Table {
            caption: say("gets-caption"),
            head: head.map(say).to_vec(),
            rows: policy.recipients.iter().map(|known| line(policy, known, day)).collect(),
        });
    }
    if let Some(transfers) = &policy.transfers {
        let countries: Vec<Phrase> = transfers.countries.iter().map(|code| words::country(code)).collect();
        if !countries.is_empty() {
            let known = |word: &String| {
                let known = waarborg_policy::vocabulary::vocabulary().words.safeguards.get(word);
                Phrase::Own(known.map_or_else(|| words::readable(word), |known| known.title.clone()))
            };
            let mut safeguards: Vec<Phrase> = transfers.safeguards.iter().map(known).collect();
            if safeguards.is_empty() {
                safeguards.push(say("st-unknown"));
            }
            section
                .para(say_of("outside-general", vec![("countries", countries), ("safeguards", safeguards)]));
        }
    }
    Some(section)
}

fn line(policy: &Policy, recipient: &Recipient, day: Date) -> Vec<Phrase> {
    let empty = || Phrase::Row(Vec::new());
    let mut name = vec![start(own(&recipient.label()))];
    name.extend(when(recipient));
    vec![
        row(name),
        recipient.does.as_ref().map_or_else(empty, |does| start(own(does))),
        start(role(policy, recipient)),
        start(recipient.country.as_deref().map_or_else(unknown, words::country)),
        agreement(policy, recipient),
        if recipient.outside_eea() { start(protected(policy, recipient, day)) } else { empty() },
    ]
}

/// In what case only.
pub(in super::super) fn when(recipient: &Recipient) -> Option<Phrase> {
    if recipient.when.is_empty() {
        return None;
    }
    let cases: Vec<Phrase> = recipient.when.iter().map(|word| words::word("when", word)).collect();
    Some(say_any("gets-in-case", "cases", cases))
}

/// What was signed. Only processors owe an agreement (AVG 28(3)).
pub(in super::super) fn agreement(policy: &Policy, recipient: &Recipient) -> Phrase {
    let Some(agreement) = &recipient.agreement else {
        let owes =
            said_role(policy, recipient) == Some("processor") && recipient.hosting.as_deref() != Some("self");
        return if owes { unknown() } else { Phrase::Row(Vec::new()) };
    };
    let name = start(say(&format!("reg-agreement-{}", agreement.is)));
    match agreement.signed {
        Some(day) => row([Phrase::Glue(Box::new(name), ","), plain(day.to_string())]),
        None => name,
    }
}

fn protected(policy: &Policy, recipient: &Recipient, day: Date) -> Phrase {
    let mut parts = vec![safeguard(policy, recipient, day)];
    if let Some(day) = recipient.assessed {
        parts.push(say_with("reg-assessed", vec![("date", Arg::Plain(day.to_string()))]));
    }
    parted(parts, ";")
}
