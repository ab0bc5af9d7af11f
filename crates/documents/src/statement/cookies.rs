//! Cookies: purposes, parties, lifetime and consent (Tw 11.7a, AVG 13).

use waarborg_policy::model::{Cookie, CookieKind, Policy};

use super::{lead, names};
use crate::page::{Block, Section};
use crate::phrase::{Phrase, listing, plain, row, say, say_any, start};
use crate::words;

pub(super) fn section(policy: &Policy) -> Option<Section> {
    if policy.cookies.is_none() && policy.cookie.is_empty() {
        return None;
    }
    let mut section = Section::new("cookies", say("cookies-title"));
    lead(policy, "cookies", &mut section, |section| {
        if let Some(name) = kinds_of_consent(policy) {
            section.para(say(name));
        }
    });
    if !policy.cookie.is_empty() {
        section.blocks.push(Block::Table {
            caption: say("cookies-caption"),
            head: [
                "cookies-name",
                "cookies-from",
                "cookies-kind",
                "cookies-for",
                "cookies-lifetime",
                "cookies-consent",
            ]
            .map(say)
            .to_vec(),
            rows: policy.cookie.iter().map(|cookie| line(policy, cookie)).collect(),
        });
    }
    after(policy, &mut section);
    Some(section)
}

/// What is said before the list, by whether some, all or none of the cookies ask consent.
fn kinds_of_consent(policy: &Policy) -> Option<&'static str> {
    let kinds = policy.cookies.iter().flat_map(|cookies| &cookies.kinds).map(|kind| asks(policy, *kind));
    let asked: Vec<bool> =
        policy.cookie.iter().map(|cookie| needs_consent(policy, cookie)).chain(kinds).collect();
    let any = asked.iter().any(|asks| *asks);
    let all = asked.iter().all(|asks| *asks);
    let only_functional = policy.cookie.iter().all(|cookie| cookie.kind == Some(CookieKind::Functional))
        && policy
            .cookies
            .iter()
            .flat_map(|cookies| &cookies.kinds)
            .all(|kind| *kind == CookieKind::Functional);
    match (asked.is_empty(), any, all) {
        (true, ..) => None,
        (_, true, true) => Some("cookies-lead-all-consent"),
        (_, true, false) => Some("cookies-lead-consent"),
        (_, false, _) if only_functional => Some("cookies-lead-functional"),
        (_, false, _) => Some("cookies-lead-exempt"),
    }
}

/// Whether consent is asked for a kind: as the policy says, else for all but the functional ones.
fn asks(policy: &Policy, kind: CookieKind) -> bool {
    match policy.cookies.as_ref().and_then(|cookies| cookies.consent.as_ref()) {
        Some(asked) => asked.contains(&kind),
        None => kind != CookieKind::Functional,
    }
}

/// A cookie of which the kind is not known is asked for: the cautious side.
fn needs_consent(policy: &Policy, cookie: &Cookie) -> bool {
    cookie.exempt.is_none() && cookie.kind.is_none_or(|kind| asks(policy, kind))
}

/// Whether consent is asked for any cookie.
pub(super) fn some_ask(policy: &Policy) -> bool {
    let mut kinds = policy.cookies.iter().flat_map(|cookies| &cookies.kinds);
    policy.cookie.iter().any(|cookie| needs_consent(policy, cookie)) || kinds.any(|kind| asks(policy, *kind))
}

fn line(policy: &Policy, cookie: &Cookie) -> Vec<Phrase> {
    let provider = match &cookie.provider {
        Some(id) => Phrase::Own(words::recipient(policy, id)),
        None => say("cookies-own"),
    };
    let kind = cookie.kind.map_or_else(super::unknown, |kind| say(&format!("cookie-{}", kind.word())));
    let purposes = names(cookie.purposes.iter().map(|id| words::inside(&words::purpose(policy, id))));
    let purpose = match (purposes.is_empty(), cookie.kind) {
        (false, _) => listing(purposes),
        (true, Some(CookieKind::Functional)) => start(say("cookies-work")),
        (true, _) => start(super::unknown()),
    };
    let lifetime = cookie.lifetime.as_deref().map_or_else(super::unknown, words::lifetime);
    let consent = match (needs_consent(policy, cookie), cookie.exempt.as_deref()) {
        (true, _) => "cookie-needs",
        (false, Some("privacy-friendly")) => "cookie-free-friendly",
        (false, _) => "cookie-free",
    };
    let mut name = vec![plain(&cookie.name)];
    if let Some(see) = &cookie.see {
        name.push(words::site(see));
    }
    vec![Phrase::Row(name), provider, start(kind), purpose, start(lifetime), start(say(consent))]
}

fn after(policy: &Policy, section: &mut Section) {
    let Some(cookies) = &policy.cookies else { return };
    if some_ask(policy) && !cookies.withdraw.is_empty() {
        let how = cookies.withdraw.iter().map(|word| words::word("change", word)).collect();
        section.para(say_any("cookies-change", "how", how));
    }
    if let Some(place) = &cookies.listed_at {
        section.para(row([say("cookies-list-at"), words::site(place)]));
    }
    if cookies.browser_help {
        section.para(say("cookies-browser"));
    }
}
