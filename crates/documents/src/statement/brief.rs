//! In short: what one should know when reading nothing else.

use waarborg_policy::check::Arg;
use waarborg_policy::model::{Contact, ContactRole, Policy};
use waarborg_policy::vocabulary::vocabulary;

use super::{claim, lead};
use crate::page::Section;
use crate::phrase::{Phrase, row, say, say_of, say_with};
use crate::words;

pub(super) fn section(policy: &Policy) -> Section {
    let mut section = Section::new("brief", say("brief-title"));
    lead(policy, "statement", &mut section, |_| {});
    let count = i64::try_from(policy.purposes.len()).unwrap_or(i64::MAX);
    let mut items = vec![say("brief-who")];
    if count > 0 {
        items.push(say_with("brief-purposes", vec![("count", Arg::Number(count))]));
    }
    items.extend(policy.statement.claims.iter().map(claim));
    let known = policy.rights.offers.iter().filter(|right| vocabulary().rights.contains_key(*right));
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
    Some(row([say("brief-ask"), words::mail(contact)]))
}
