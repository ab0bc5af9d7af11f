//! Who receives data (AVG 13(1)(e), 26(2)).

use jiff::civil::Date;
use waarborg_policy::check::Arg;
use waarborg_policy::model::{Policy, Recipient, RecipientRole};

use super::receivers::receivers;
use super::{cite, lead, names, transfers, unknown};
use crate::page::{Block, Section};
use crate::phrase::{Phrase, own, parted, row, say, say_any, say_with, start};
use crate::words;

pub(super) fn section(policy: &Policy, day: Date) -> Option<Section> {
    let own_words = policy.own_words("sharing").is_some();
    let listed = receivers(policy);
    if listed.is_empty() && policy.transfers.is_none() && !own_words {
        return None;
    }
    let mut section = Section::new("recipients", say("gets-title"));
    lead(policy, "sharing", &mut section, |section| section.para(row(general(policy, &listed))));
    let (always, sometimes): (Vec<&Recipient>, Vec<&Recipient>) =
        listed.iter().partition(|recipient| recipient.when.is_empty());
    let rows: Vec<Vec<Phrase>> = always.into_iter().map(|recipient| line(policy, recipient)).collect();
    if !rows.is_empty() {
        section.blocks.push(Block::Table {
            caption: say("gets-caption"),
            head: ["gets-who", "gets-does", "gets-role", "gets-country", "gets-purposes"].map(say).to_vec(),
            rows,
        });
    }
    section.items(listed.iter().filter_map(joint).collect());
    if !sometimes.is_empty() {
        let mut below = Section::new("recipients-sometimes", say("gets-when"));
        below.items(sometimes.into_iter().map(in_case).collect());
        section.blocks.push(Block::Below(below));
    }
    if let Some(outside) = transfers::section(policy, day) {
        section.blocks.push(Block::Below(outside));
    }
    Some(section)
}

fn general(policy: &Policy, listed: &[Recipient]) -> Vec<Phrase> {
    let sharing = &policy.sharing;
    let open = policy.statement.open_lists.iter().any(|list| list == "recipients");
    let mut sentences = vec![say(if open { "gets-lead-open" } else { "gets-lead" })];
    let has_processor = listed.iter().any(|recipient| recipient.role == RecipientRole::Processor);
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
    let theirs = policy.cookie.iter().filter(|cookie| cookie.provider.as_ref() == Some(&recipient.id));
    let by_cookie: Vec<&String> = theirs.flat_map(|cookie| &cookie.purposes).collect();
    let own_purposes = policy
        .purposes
        .iter()
        .filter(|purpose| purpose.recipients.contains(&recipient.id) || by_cookie.contains(&&purpose.id));
    let of_cookies = by_cookie.iter().filter(|id| policy.purpose(id).is_none());
    let titles = own_purposes
        .map(|purpose| purpose.title.clone())
        .chain(of_cookies.map(|id| words::purpose(policy, id)));
    let with: Vec<Phrase> = names(titles).into_iter().map(Phrase::Own).collect();
    if with.is_empty() { start(unknown()) } else { parted(with, ";") }
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
