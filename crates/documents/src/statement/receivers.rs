//! Everyone who receives data: the list of the policy, and whoever its purposes and cookies name beside it.

use waarborg_policy::model::{Policy, Purpose, Recipient, RecipientRole};
use waarborg_policy::vocabulary::vocabulary;

use crate::words;

/// All of them, first those of the list. Who only supplies data stands with the purposes that it is used for; software
/// on one's own server receives nothing.
pub(crate) fn receivers(policy: &Policy) -> Vec<Recipient> {
    let listed = policy.recipients.iter().filter(|recipient| !policy.only_supplies(recipient));
    let mut found: Vec<Recipient> =
        listed.filter(|recipient| receives(policy, &recipient.id)).cloned().collect();
    let of_purposes = policy.purposes.iter().flat_map(|purpose| &purpose.recipients);
    let of_cookies = policy.cookie.iter().filter_map(|cookie| cookie.provider.as_ref());
    for id in of_purposes.chain(&policy.sharing.always).chain(of_cookies) {
        if receives(policy, id) && !found.iter().any(|known| &known.id == id) {
            found.push(unlisted(policy, id));
        }
    }
    found
}

/// The recipients of a purpose, itself or through a cookie, by id.
pub(crate) fn of<'a>(policy: &'a Policy, purpose: &'a Purpose) -> Vec<&'a str> {
    let by_cookie = policy.cookie.iter().filter(|cookie| cookie.purposes.contains(&purpose.id));
    let by_cookie = by_cookie.filter_map(|cookie| cookie.provider.as_deref());
    let mut found: Vec<&str> = Vec::new();
    for id in policy.recipients_of(purpose).chain(by_cookie) {
        if receives(policy, id) && !found.contains(&id) {
            found.push(id);
        }
    }
    found
}

/// Whether data goes to a party at all.
fn receives(policy: &Policy, id: &str) -> bool {
    let known = || vocabulary().recipients.get(id).is_some_and(|facts| facts.selfhosted);
    !policy.recipient(id).map_or_else(known, |recipient| recipient.hosting.as_deref() == Some("self"))
}

/// What the vocabulary knows of a party that the list lacks.
fn unlisted(policy: &Policy, id: &str) -> Recipient {
    let facts = vocabulary().recipients.get(id);
    Recipient {
        id: id.to_owned(),
        name: facts.and_then(|facts| facts.name.clone()),
        title: Some(words::recipient(policy, id)),
        text: None,
        does: facts.and_then(|facts| facts.does.clone()),
        role: facts.map_or(RecipientRole::Processor, |facts| facts.role),
        country: facts.and_then(|facts| facts.country.clone()),
        hosting: None,
        when: Vec::new(),
        agreement: None,
        safeguard: None,
        assessed: None,
        copy: None,
        arrangement: None,
        advertising: facts.is_some_and(|facts| facts.advertising),
        tracks: facts.is_some_and(|facts| facts.tracks),
        selfhosted: facts.is_some_and(|facts| facts.selfhosted),
    }
}
