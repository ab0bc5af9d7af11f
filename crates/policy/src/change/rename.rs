//! Ids that were changed, where it is certain that the same thing is meant.

use std::collections::BTreeMap;

use crate::keys::Ids;
use crate::model::{Policy, Purpose};
use crate::rule::Rule;

/// Old ids with the new ones.
#[derive(Debug, Clone, Default)]
pub(super) struct Renames {
    /// Purposes.
    pub(super) purposes: BTreeMap<String, String>,
    /// Recipients.
    pub(super) recipients: BTreeMap<String, String>,
}

impl Renames {
    /// Finds them: one that is gone and one that is new, that are alike as no other two are.
    pub(super) fn of(old: &Policy, new: &Policy) -> Renames {
        let gone: Vec<&Purpose> = old.purposes.iter().filter(|one| new.purpose(&one.id).is_none()).collect();
        let come: Vec<&Purpose> = new.purposes.iter().filter(|one| old.purpose(&one.id).is_none()).collect();
        let purposes = pairs(&gone, &come, same_purpose);
        let purposes = purposes.map(|(one, other)| (one.id.clone(), other.id.clone())).collect();
        let gone: Vec<_> = old.recipients.iter().filter(|one| new.recipient(&one.id).is_none()).collect();
        let come: Vec<_> = new.recipients.iter().filter(|one| old.recipient(&one.id).is_none()).collect();
        let same = |one: &crate::model::Recipient, other: &crate::model::Recipient| {
            one.label() == other.label() && one.role == other.role
        };
        let recipients = pairs(&gone, &come, same);
        let recipients = recipients.map(|(one, other)| (one.id.clone(), other.id.clone())).collect();
        Renames { purposes, recipients }
    }

    /// An id of the old policy as the new one calls it.
    pub(super) fn id(&self, ids: Ids, id: &str) -> String {
        let known = match ids {
            Ids::Purpose => self.purposes.get(id),
            Ids::Recipient | Ids::Source => self.recipients.get(id),
            _ => None,
        };
        known.cloned().unwrap_or_else(|| id.to_owned())
    }

    /// A rule of the old policy, with the purposes that it waits for as the new one calls them.
    pub(super) fn rule(&self, mut rule: Rule) -> Rule {
        for fact in rule.condition.iter_mut().flat_map(|condition| &mut condition.facts) {
            *fact = self.id(Ids::Purpose, fact);
        }
        rule
    }
}

/// Pairs of which each is like the other and like no third.
fn pairs<'a, T>(
    gone: &[&'a T],
    come: &[&'a T],
    same: impl Fn(&T, &T) -> bool,
) -> impl Iterator<Item = (&'a T, &'a T)> {
    let mut found = Vec::new();
    for one in gone {
        let like: Vec<&&T> = come.iter().filter(|other| same(one, other)).collect();
        if let [other] = like.as_slice()
            && gone.iter().filter(|third| same(third, other)).count() == 1
        {
            found.push((*one, **other));
        }
    }
    found.into_iter()
}

/// The same purpose for its reader: it has the same title, or the same data for the same people on the same basis for
/// as long.
fn same_purpose(one: &Purpose, other: &Purpose) -> bool {
    let same_title = one.title == other.title;
    let said = !one.data.is_empty() && !one.bases.is_empty() && !one.keep.is_empty();
    let same_content = said
        && one.data == other.data
        && one.bases == other.bases
        && one.keep == other.keep
        && one.subjects == other.subjects
        && one.recipients == other.recipients
        && one.interest == other.interest;
    same_title || same_content
}
