//! Ways to reach the organisation: which of them can be used by who reads the statement.

use crate::model::{Contact, ContactRole, Email, Policy, is_mail_address, is_no_page};

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

/// Whether a link or an address is none: empty, a dead anchor, a script, or words that lead to no page or address.
pub(super) fn leads_nowhere(link: Option<&String>) -> bool {
    link.is_none_or(|link| {
        let link = link.trim();
        let is_page =
            link.starts_with('/') || link.contains("://") || link.split('/').next().is_some_and(is_host);
        let by_scheme = ["mailto:", "tel:"].iter().any(|scheme| link.starts_with(scheme));
        // A sentence that holds an address tells whom to ask.
        let holds_one = link.split_whitespace().any(|word| {
            let word = word.trim_matches(|c: char| ".,;()".contains(c));
            word.contains("://")
                || is_mail_address(word)
                || is_host(word.split('/').next().unwrap_or_default())
        });
        is_no_page(link) || !(is_page || by_scheme || holds_one)
    })
}

/// Whether a word is the name of a site: `www.voorbeeld.nl`.
fn is_host(word: &str) -> bool {
    let mut labels = word.split('.').peekable();
    let of_a_name = |label: &str| !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-');
    word.contains('.') && labels.all(of_a_name) && word.rsplit('.').next().is_some_and(|last| last.len() > 1)
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
