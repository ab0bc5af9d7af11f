//! In short: what one should know when reading nothing else.

use waarborg_policy::check::Arg;
use waarborg_policy::model::{Contact, ContactRole, Policy};
use waarborg_policy::vocabulary::vocabulary;

use super::{claim, lead, rights};
use crate::page::Section;
use crate::phrase::{Phrase, row, say, say_of, say_with};
use crate::words;

/// In a draft a promise is told as one that is meant, for what is not settled may yet undo it.
pub(super) fn section(policy: &Policy, draft: bool) -> Section {
    let mut section = Section::new("brief", say("brief-title"));
    lead(policy, "statement", &mut section, |_| {});
    let count = i64::try_from(policy.purposes.len()).unwrap_or(i64::MAX);
    let mut items = vec![say("brief-who")];
    if count > 0 {
        items.push(say_with("brief-purposes", vec![("count", Arg::Number(count))]));
    }
    let claims = policy.statement.claims.iter().map(claim);
    items.extend(claims.map(|claim| if draft { row([say("brief-meant"), claim]) } else { claim }));
    let offered = rights::offers(policy);
    let known = offered.into_iter().filter(|right| vocabulary().rights.contains_key(*right));
    let rights: Vec<Phrase> = known.map(|right| say(&format!("right-{right}"))).collect();
    if !rights.is_empty() {
        items.push(say_of("brief-rights", vec![("rights", rights)]));
    }
    if let Some(period) = policy.rights.answer_within.as_ref().and_then(|within| within.period()) {
        let name = if policy.rights.fee == 0 { "brief-answer" } else { "brief-answer-fee" };
        items.push(words::within(name, period));
    }
    items.extend(ask(policy));
    if policy.complaints.authority.is_some() {
        items.push(say("brief-complain"));
    }
    section.items(items);
    section
}

/// Whom to ask, by mail where there is an address.
fn ask(policy: &Policy) -> Option<Phrase> {
    let contact = [ContactRole::Privacy, ContactRole::Dpo, ContactRole::General]
        .into_iter()
        .find_map(|role| policy.contact(role).and_then(|contact: &Contact| contact.email.as_ref()))
        .or(policy.organisation.email.as_ref())?;
    Some(row([say("brief-ask"), Phrase::Stop(Box::new(words::mail(contact)))]))
}
