//! Who receives data, and what protects it outside the EEA (AVG 13(1)(e) and (f), 26(2)).

use waarborg_policy::check::Arg;
use waarborg_policy::model::{Policy, Recipient, RecipientRole, Text};
use waarborg_policy::vocabulary::vocabulary;

use super::{cite, lead, unknown};
use crate::page::{Block, Section};
use crate::phrase::{Phrase, own, parted, row, say, say_any, say_of, say_with, start};
use crate::words;

pub(super) fn section(policy: &Policy) -> Option<Section> {
    let own_words = policy.own_words("sharing").is_some();
    let listed: Vec<&Recipient> = receivers(policy).collect();
    if listed.is_empty() && policy.transfers.is_none() && !own_words {
        return None;
    }
    let mut section = Section::new("recipients", say("gets-title"));
    lead(policy, "sharing", &mut section, |section| section.para(row(general(policy))));
    let (always, sometimes): (Vec<&Recipient>, Vec<&Recipient>) =
        listed.iter().copied().partition(|recipient| recipient.when.is_empty());
    let rows: Vec<Vec<Phrase>> = always.iter().map(|recipient| line(policy, recipient)).collect();
    if !rows.is_empty() {
        section.blocks.push(Block::Table {
            caption: say("gets-caption"),
            head: ["gets-who", "gets-does", "gets-role", "gets-country", "gets-purposes"].map(say).to_vec(),
            rows,
        });
    }
    section.items(listed.into_iter().filter_map(joint).collect());
    if !sometimes.is_empty() {
        let mut below = Section::new("recipients-sometimes", say("gets-when"));
        below.items(sometimes.into_iter().map(in_case).collect());
        section.blocks.push(Block::Below(below));
    }
    if let Some(outside) = outside(policy) {
        section.blocks.push(Block::Below(outside));
    }
    Some(section)
}

/// Who receives data: who only supplies it stands with the purposes that it is used for.
fn receivers(policy: &Policy) -> impl Iterator<Item = &Recipient> {
    policy.recipients.iter().filter(|recipient| !policy.only_supplies(recipient))
}

fn general(policy: &Policy) -> Vec<Phrase> {
    let sharing = &policy.sharing;
    let open = policy.statement.open_lists.iter().any(|list| list == "recipients");
    let mut sentences = vec![say(if open { "gets-lead-open" } else { "gets-lead" })];
    let has_processor = receivers(policy).any(|recipient| recipient.role == RecipientRole::Processor);
    if has_processor && sharing.processors_sign.iter().any(|word| word == "dpa") {
        sentences.push(say("gets-agreement"));
    }
    if sharing.selected {
        sentences.push(say("gets-selected"));
    }
    match sharing.anonymised.as_deref() {
        Some("always") => sentences.push(say("gets-anonymised-always")),
        Some(_) => sentences.push(say("gets-anonymised")),
        None => {}
    }
    sentences.push(cite("13(1)(e)"));
    sentences
}

fn line(policy: &Policy, recipient: &Recipient) -> Vec<Phrase> {
    let role = match recipient.role {
        RecipientRole::Processor => "role-processor",
        RecipientRole::Controller => "role-controller",
        RecipientRole::JointController => "role-joint-controller",
        RecipientRole::Authority => "role-authority",
    };
    let country = recipient.country.as_deref().map(words::country);
    let empty = || Phrase::Row(Vec::new());
    vec![
        start(own(&recipient.label())),
        recipient.does.as_ref().map_or_else(empty, |does| start(own(does))),
        start(say(role)),
        country.map_or_else(empty, start),
        purposes(policy, recipient),
    ]
}

fn purposes(policy: &Policy, recipient: &Recipient) -> Phrase {
    if policy.sharing.always.contains(&recipient.id) {
        return start(say("gets-every"));
    }
    let with = policy.purposes.iter().filter(|purpose| purpose.recipients.contains(&recipient.id));
    parted(with.map(|purpose| own(&purpose.title)).collect(), ";")
}

/// The essence of an arrangement between joint controllers (AVG 26(2)).
fn joint(recipient: &Recipient) -> Option<Phrase> {
    let arrangement = recipient.arrangement.clone()?;
    let args = vec![("name", Arg::Text(recipient.label())), ("arrangement", Arg::Text(arrangement))];
    Some(row([say_with("joint-with", args), cite("26(2)")]))
}

fn in_case(recipient: &Recipient) -> Phrase {
    let cases: Vec<Phrase> = recipient.when.iter().map(|word| words::word("when", word)).collect();
    row([start(own(&recipient.label())), say_any("gets-in-case", "cases", cases)])
}

fn outside(policy: &Policy) -> Option<Section> {
    let beyond: Vec<&Recipient> = receivers(policy).filter(|recipient| recipient.outside_eea()).collect();
    if beyond.is_empty() && policy.transfers.is_none() {
        return None;
    }
    let mut section = Section::new("outside", say("outside-title"));
    if !beyond.is_empty() {
        section.para(row([say("outside-lead"), cite("13(1)(f)")]));
        section.blocks.push(protections(&beyond));
    }
    if let Some(transfers) = &policy.transfers {
        let countries = transfers.countries.iter().map(|code| words::country(code)).collect::<Vec<_>>();
        let safeguards = transfers.safeguards.iter().map(|word| own(&safeguard(word))).collect::<Vec<_>>();
        if !countries.is_empty() {
            let lists = vec![("countries", countries), ("safeguards", safeguards)];
            section.para(say_of("outside-general", lists));
        }
    }
    section.para(copies(policy, &beyond));
    Some(section)
}

/// Where a copy of the safeguards is to be had (AVG 13(1)(f)).
pub(crate) fn copies(policy: &Policy, beyond: &[&Recipient]) -> Phrase {
    let general = policy.transfers.as_ref().and_then(|transfers| transfers.copy.as_ref());
    let own_copies = beyond.iter().filter_map(|recipient| recipient.copy.as_ref());
    let links: Vec<Phrase> = general.into_iter().chain(own_copies).map(|copy| words::site(copy)).collect();
    if links.is_empty() {
        row([say("outside-copy"), parted(words::reach(policy, "contact.privacy"), ";")])
    } else {
        row(std::iter::once(say("outside-copy-link")).chain(links))
    }
}

/// Recipients outside the EEA, each with what protects the data there.
pub(crate) fn protections(beyond: &[&Recipient]) -> Block {
    Block::Table {
        caption: say("outside-caption"),
        head: ["gets-who", "gets-country", "outside-safeguard"].map(say).to_vec(),
        rows: beyond.iter().map(|recipient| protection(recipient)).collect(),
    }
}

fn safeguard(word: &str) -> Text {
    vocabulary().words.safeguards.get(word).map_or_else(|| words::readable(word), |word| word.title.clone())
}

pub(crate) fn protection(recipient: &Recipient) -> Vec<Phrase> {
    let adequacy = recipient.country.as_deref().and_then(|code| vocabulary().adequacy.get(code));
    let mut sentences = Vec::new();
    match (&recipient.safeguard, adequacy) {
        (Some(word), _) => {
            let facts = vocabulary().words.safeguards.get(word);
            sentences.push(Phrase::Stop(Box::new(start(own(&safeguard(word))))));
            sentences.extend(facts.and_then(|facts| facts.article.as_deref()).map(cite));
        }
        (None, Some(decision)) if !decision.certified => {
            sentences.push(say("outside-adequate"));
            sentences.push(cite("45"));
        }
        (None, _) => sentences.push(start(unknown())),
    }
    if let Some(day) = recipient.assessed {
        sentences.push(say_with("outside-assessed", vec![("date", Arg::Text(words::date(day)))]));
    }
    vec![
        start(own(&recipient.label())),
        start(recipient.country.as_deref().map_or_else(unknown, words::country)),
        Phrase::Row(sentences),
    ]
}
