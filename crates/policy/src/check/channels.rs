//! Ways to reach the organisation: which of them can be used by who reads the statement.

use crate::model::{Contact, ContactRole, Email, Policy};

/// Whether a channel of the language (`contact.privacy`, `contact.general.email`, `post`, `in-person`) leads anywhere.
pub(super) fn works(policy: &Policy, channel: &str) -> bool {
    channel == "in-person" || reaches(policy, channel, &WAYS)
}

/// Whether a channel leads anywhere by one of some ways.
pub(super) fn reaches(policy: &Policy, channel: &str, ways: &[&str]) -> bool {
    let known = |way: &str| ways.contains(&way);
    match channel.strip_prefix("contact.") {
        Some(rest) => {
            let (role, way) = rest.split_once('.').map_or((rest, None), |(role, way)| (role, Some(way)));
            let role = ContactRole::ALL.into_iter().find(|known| known.key() == role);
            let contact = role.and_then(|role| policy.contact(role));
            match (contact, way) {
                (Some(contact), Some(way)) => known(way) && leads(policy, contact, way),
                (Some(contact), None) => ways.iter().any(|way| leads(policy, contact, way)),
                (None, Some(way)) => known(way) && of_organisation(policy, way),
                (None, None) => ways.iter().any(|way| of_organisation(policy, way)),
            }
        }
        None => {
            let somewhere = || policy.contacts.iter().any(|own| leads(policy, own, channel));
            known(channel) && (of_organisation(policy, channel) || somewhere())
        }
    }
}

/// Whether a link or an address is none: empty, or a dead anchor.
pub(super) fn leads_nowhere(link: Option<&String>) -> bool {
    link.is_none_or(|link| ["", "#"].contains(&link.trim()))
}

/// Whether anyone who reads the statement can send a message about their data: by the channels that it names, else by
/// any that it shows.
pub(super) fn someone_answers(policy: &Policy) -> bool {
    let named = &policy.rights.channels;
    if named.is_empty() {
        of_organisation(policy, "email")
            || policy.contacts.iter().any(|contact| WAYS.iter().any(|way| leads(policy, contact, way)))
    } else {
        named.iter().any(|channel| works(policy, channel))
    }
}

/// The ways of a contact.
const WAYS: [&str; 4] = ["email", "phone", "post", "form"];

/// Whether a way of a contact can be used; what a contact does not say itself is the organisation's.
fn leads(policy: &Policy, contact: &Contact, way: &str) -> bool {
    match way {
        "email" => match &contact.email {
            Some(email) => readable(email) && !contact.flaws.iter().any(|flaw| flaw == "hidden-by-script"),
            None => of_organisation(policy, way),
        },
        "phone" => contact.phone.is_some() || of_organisation(policy, way),
        "post" => contact.post.is_some() || of_organisation(policy, way),
        "form" => contact.form.is_some(),
        _ => false,
    }
}

fn of_organisation(policy: &Policy, way: &str) -> bool {
    let organisation = &policy.organisation;
    match way {
        "email" => organisation.email.as_ref().is_some_and(readable),
        "phone" => organisation.phone.is_some(),
        "post" => organisation.address.is_some(),
        _ => false,
    }
}

fn readable(email: &Email) -> bool {
    email.address().is_some_and(|address| !address.is_empty())
}
