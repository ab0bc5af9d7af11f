//! Rights and how a request goes (AVG 12, 13(2)(b), 13(2)(c), 21(4)), and complaints (AVG 13(2)(d)).

use waarborg_policy::check::Arg;
use waarborg_policy::model::{Basis, Identity, Policy, Within};
use waarborg_policy::vocabulary::vocabulary;

use super::{cite, lead, unknown};
use crate::page::{Block, Section};
use crate::phrase::{Phrase, Value, link, parted, plain, row, say, say_of, say_with, start, strong};
use crate::words;

pub(super) fn section(policy: &Policy) -> Section {
    let mut section = Section::new("rights", say("rights-title"));
    lead(policy, "rights", &mut section, |section| {
        if !policy.rights.offers.is_empty() {
            section.para(say("rights-lead"));
        }
    });
    section.items(policy.rights.offers.iter().filter_map(|right| line(policy, right)).collect());
    if let Some(objection) = objection(policy) {
        section.blocks.push(Block::Apart(objection));
    }
    section.blocks.push(Block::Below(request(policy)));
    section
}

fn line(policy: &Policy, right: &str) -> Option<Phrase> {
    let facts = vocabulary().rights.get(right)?;
    let mut parts = vec![
        strong(start(Phrase::Glue(Box::new(say(&format!("right-{right}"))), ":"))),
        say(&format!("right-{right}-text")),
        cite(&facts.article),
    ];
    if let Some((_, grounds)) = policy.rights.refuses.iter().find(|(refused, _)| refused == right) {
        let grounds = grounds.iter().map(|ground| Phrase::Own(words::readable(ground))).collect();
        parts.push(say_of("right-refused", vec![("grounds", grounds)]));
    }
    if let Some((_, text)) = policy.rights.narrowed.iter().find(|(narrowed, _)| narrowed == right) {
        parts.push(say_with("right-narrowed", vec![("text", Arg::Text(text.clone()))]));
    }
    Some(Phrase::Row(parts))
}

/// The right to object stands apart from all other text (AVG 21(4)).
fn objection(policy: &Policy) -> Option<Section> {
    let interests = policy.has_basis(Basis::LegitimateInterests) || policy.has_basis(Basis::PublicTask);
    let marketing = policy.purposes.iter().any(|purpose| !purpose.marketing.is_empty());
    let offered = policy.rights.offers.iter().any(|right| right == "objection");
    if !offered || !(interests || marketing) {
        return None;
    }
    let mut section = Section::new("objection", say("objection-title"));
    if interests {
        section.para(row([say("objection-interests"), cite("21(1)")]));
    }
    if marketing {
        section.para(row([say("objection-marketing"), cite("21(2)")]));
    }
    Some(section)
}

fn request(policy: &Policy) -> Section {
    let rights = &policy.rights;
    let mut section = Section::new("request", say("ask-title"));
    section.para(row([say("ask-how"), channels(policy)]));
    let mut items = vec![if rights.fee == 0 {
        row([say("ask-free"), cite("12(5)")])
    } else {
        say_with("ask-fee", vec![("fee", Arg::Plain(rights.fee.to_string()))])
    }];
    items.extend(term(policy));
    if !rights.access_shows.is_empty() {
        let what = rights.access_shows.iter().map(|word| words::word("shows", word)).collect();
        items.push(say_of("ask-shows", vec![("what", what)]));
    }
    items.extend(rights.identity.as_ref().and_then(identity));
    match rights.cookie_requests.as_deref() {
        Some("by-device") if has_cookies(policy) => {
            items.push(row([say("requests-by-device"), cite("11(2)")]))
        }
        Some("with-cookie") if has_cookies(policy) => {
            items.push(row([say("requests-with-cookie"), cite("11(2)")]));
        }
        _ => {}
    }
    section.items(items);
    section
}

fn has_cookies(policy: &Policy) -> bool {
    policy.cookies.is_some() || !policy.cookie.is_empty()
}

/// How a request can be made.
fn channels(policy: &Policy) -> Phrase {
    parted(ways(policy), ";")
}

/// The channels that the policy names; else every way to reach whoever answers about privacy.
pub(crate) fn ways(policy: &Policy) -> Vec<Phrase> {
    let named: Vec<Phrase> =
        policy.rights.channels.iter().flat_map(|channel| words::reach(policy, channel)).collect();
    let all = if named.is_empty() {
        let mut ways = words::reach(policy, "contact.privacy");
        ways.extend(policy.organisation.phone.iter().map(|number| words::call(number)));
        ways.extend(policy.organisation.address.iter().map(plain));
        ways
    } else {
        named
    };
    let mut ways: Vec<Phrase> = Vec::new();
    for way in all {
        if !ways.contains(&way) {
            ways.push(way);
        }
    }
    if ways.is_empty() { vec![unknown()] } else { ways }
}

fn term(policy: &Policy) -> Option<Phrase> {
    let rights = &policy.rights;
    let answer = match rights.answer_within.as_ref()? {
        Within::Period(period) => words::within("ask-answer", *period),
        Within::Vague(vague) => {
            say_with("ask-answer-vague", vec![("words", Arg::Text(words::readable(vague)))])
        }
    };
    let extension = (rights.extension.as_deref() == Some("by-law")).then(|| say("ask-extension"));
    Some(Phrase::Row(std::iter::once(answer).chain(extension).chain([cite("12(3)")]).collect()))
}

/// When and how one shows who one is (AVG 12(6)), step by step.
fn identity(identity: &Identity) -> Option<Phrase> {
    let ask = identity.ask.as_deref().unwrap_or("when-in-doubt");
    if ask == "never" {
        return Some(say("identity-never"));
    }
    let steps: Vec<Phrase> = identity.by.iter().map(|step| words::word("step", step)).collect();
    let (first, rest) = steps.split_first()?;
    let ladder = if rest.is_empty() {
        first.clone()
    } else {
        let values = vec![("first", Value::List(vec![first.clone()])), ("rest", Value::Any(rest.to_vec()))];
        Phrase::Say("steps-then".to_owned(), values)
    };
    let mut lists = vec![("steps", vec![ladder])];
    let mut name = format!("identity-{ask}");
    if ask == "always" && !identity.rights.is_empty() {
        name.push_str("-for");
        let title =
            |right: &String| vocabulary().rights.get(right).map(|facts| Phrase::Own(facts.title.clone()));
        lists.push(("rights", identity.rights.iter().filter_map(title).collect()));
    }
    let mut sentences = vec![say_of(&name, lists)];
    if identity.by.iter().any(|step| step == "id-copy") {
        let what: Vec<Phrase> = if identity.blacken_unspecified {
            vec![say("blacken-unspecified")]
        } else {
            identity.blacken.iter().map(|word| words::word("blacken", word)).collect()
        };
        sentences.push(if what.is_empty() {
            say("identity-destroyed")
        } else {
            say_of("identity-blacken", vec![("what", what)])
        });
    }
    sentences.push(cite("12(6)"));
    Some(Phrase::Row(sentences))
}

/// Complaints to the organisation and to the supervisory authority.
pub(crate) fn complaints(policy: &Policy) -> Option<Section> {
    let complaints = &policy.complaints;
    let mut section = Section::new("complaints", say("complain-title"));
    lead(policy, "complaints", &mut section, |section| {
        let mut sentences = vec![say("complain-lead")];
        if let Some(period) = complaints.answer_within.as_ref().and_then(Within::period) {
            sentences.push(words::within("complain-answer", period));
        }
        section.para(Phrase::Row(sentences));
    });
    section.para(row([authority(policy)?, say("complain-court"), cite("77")]));
    Some(section)
}

/// To which authority one complains.
pub(crate) fn authority(policy: &Policy) -> Option<Phrase> {
    policy.complaints.authority.as_ref()?;
    let name = say("complain-authority-name");
    let authority = match &policy.complaints.link {
        Some(page) => link(page, name),
        None => name,
    };
    Some(row([say("complain-authority"), Phrase::Glue(Box::new(authority), ".")]))
}
