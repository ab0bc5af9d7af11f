//! Rights and how a request goes (AVG 12, 13(2)(b), 13(2)(c), 21(4)), and complaints (AVG 13(2)(d)).

use waarborg_policy::calendar::{Period, Unit};
use waarborg_policy::check::Arg;
use waarborg_policy::model::{Basis, CookieKind, Policy, Purpose, Within};
use waarborg_policy::vocabulary::vocabulary;

use super::{cite, consent, identity, lead, unknown};
use crate::page::{Block, Section};
use crate::phrase::{Phrase, link, plain, row, say, say_of, say_with, start, strong};
use crate::words;

/// Within this, one is told that an answer takes longer (AVG 12(3)).
const MONTH: Period = Period { count: 1, unit: Unit::Month };

pub(super) fn section(policy: &Policy) -> Section {
    let mut section = Section::new("rights", say("rights-title"));
    lead(policy, "rights", &mut section, |section| {
        if !offers(policy).is_empty() {
            // Who objects to a weighed interest tells of a situation of one's own; nothing else needs a reason.
            let objects = offers(policy).contains(&"objection") && weighs_interests(policy);
            section.para(say(if objects { "rights-lead-objection" } else { "rights-lead" }));
        }
    });
    section.items(offers(policy).into_iter().filter_map(|right| line(policy, right)).collect());
    if let Some(objection) = objection(policy) {
        section.blocks.push(Block::Apart(objection));
    }
    section.blocks.push(Block::Below(request(policy)));
    section
}

/// The rights that the policy offers; withdrawing consent too where only a longer period rests on it (AVG 7(3)).
pub(crate) fn offers(policy: &Policy) -> Vec<&str> {
    let mut offered: Vec<&str> = policy.rights.offers.iter().map(String::as_str).collect();
    if policy.purposes.iter().any(consent::keeps_longer) && !offered.contains(&"withdraw") {
        offered.push("withdraw");
    }
    offered
}

/// Whether a purpose rests on an interest or a task to which one can object (AVG 21(1)).
fn weighs_interests(policy: &Policy) -> bool {
    policy.has_basis(Basis::LegitimateInterests) || policy.has_basis(Basis::PublicTask)
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
    let interests = weighs_interests(policy);
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
    section.para(row([say("ask-how"), words::ends(ways(policy))]));
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
    items.extend(rights.identity.as_ref().map(|known| identity::identity(policy, known)));
    items.extend(about_cookies(policy));
    section.items(items);
    section
}

/// How to ask about cookies (AVG 11(2)): said where a cookie does more than make the site work. That nobody's name
/// belongs to it is said only where it is so.
fn about_cookies(policy: &Policy) -> Option<Phrase> {
    let kinds = policy.cookies.iter().flat_map(|cookies| &cookies.kinds).map(|kind| Some(*kind));
    let mut used = policy.cookie.iter().map(|cookie| cookie.kind).chain(kinds);
    if !used.any(|kind| kind != Some(CookieKind::Functional)) {
        return None;
    }
    let how = match policy.rights.cookie_requests.as_deref()? {
        "by-device" => "requests-by-device",
        "with-cookie" => "requests-with-cookie",
        _ => return None,
    };
    let nameless = (!names_people(policy)).then(|| say("requests-nameless"));
    Some(row(std::iter::once(say(how)).chain(nameless).chain([cite("11(2)")])))
}

/// Whether the data behind cookies may say who somebody is: their purposes hold a name or a way to reach a person, or
/// are not known.
fn names_people(policy: &Policy) -> bool {
    let by_name = |purpose: &Purpose| {
        let mut held = purpose.data.iter().map(|datum| policy.known_as(&datum.category));
        held.any(|category| vocabulary().identifies(category))
    };
    let beyond = policy.cookie.iter().filter(|cookie| cookie.kind != Some(CookieKind::Functional));
    let mut purposes = beyond.clone().flat_map(|cookie| &cookie.purposes);
    beyond.clone().next().is_none()
        || beyond.clone().any(|cookie| cookie.purposes.is_empty())
        || purposes.any(|id| policy.purpose(id).is_none_or(by_name))
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
    let told = rights
        .answer_within
        .as_ref()
        .and_then(Within::period)
        .filter(|promised| !promised.longer_than(MONTH));
    let extension = (rights.extension.as_deref() == Some("by-law"))
        .then(|| words::within("ask-extension", told.unwrap_or(MONTH)));
    Some(Phrase::Row(std::iter::once(answer).chain(extension).chain([cite("12(3)")]).collect()))
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
    section.para(row([authority(policy)?, cite("77"), say("complain-court"), cite("79")]));
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
