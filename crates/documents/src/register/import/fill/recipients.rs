//! Who receives data, where it goes, and what protects it there.

use waarborg_policy::messages::Message;
use waarborg_policy::vocabulary::vocabulary;

use super::super::super::collect::role_word;
use super::super::super::model::{Activity, Recipient, Transfers};
use super::super::cells::Place;
use super::super::lexicon::{fold, is_said, lexicon, says};
use super::super::names::{List, bracketed, items};
use super::{Filling, Left, free, push, slug};

impl Filling {
    /// Recipients; one that nobody knows becomes one of the organisation's own.
    pub(super) fn recipients(
        &mut self,
        activity: &mut Activity,
        cell: &str,
        role: Option<&str>,
        place: &Place,
    ) -> Left {
        let mut left = Vec::new();
        for item in items(cell) {
            if says(&lexicon().nothing, &fold(&item)) {
                continue;
            }
            let (name, inside) = bracketed(&item);
            let (mut said, mut country) = (role.map(str::to_owned), None);
            for part in inside.unwrap_or_default().split(',').map(str::trim).filter(|part| !part.is_empty()) {
                if let Some([id]) = self.names.find(List::Role, part) {
                    said = Some(id.clone());
                } else if let Some([code]) = self.names.find(List::Country, part) {
                    country = Some(code.clone());
                } else if !is_open(part) {
                    left.push(item.clone());
                }
            }
            let ids = match self.ids(List::Recipient, name) {
                Some((ids, _)) => ids,
                None => vec![self.own_recipient(name, said.as_deref(), place)],
            };
            for id in ids {
                self.recipient(&id, role, country.as_deref());
                if !self.register.always.contains(&id) {
                    push(&mut activity.recipients, id);
                }
            }
        }
        left
    }

    fn own_recipient(&mut self, name: &str, role: Option<&str>, place: &Place) -> String {
        let taken = |id: &str| {
            vocabulary().recipients.contains_key(id)
                || self.register.recipients.iter().any(|known| known.id == id)
        };
        let id = free(&slug(name), taken);
        self.names.learn(List::Recipient, name, &id);
        let title = Some(self.text(name));
        self.register.recipients.push(Recipient {
            id: id.clone(),
            title,
            role: role.unwrap_or_default().to_owned(),
            ..Recipient::default()
        });
        if role.is_none() {
            self.note(place, Message::new("import-new-recipient").text("text", name).text("id", &id));
            self.unknown.push(("recipients", name.to_owned()));
        }
        id
    }

    /// A recipient of the vocabulary stands in the list too; what the cell says of it goes first.
    fn recipient(&mut self, id: &str, role: Option<&str>, country: Option<&str>) {
        if !self.register.recipients.iter().any(|known| known.id == id) {
            let facts = vocabulary().recipients.get(id);
            self.register.recipients.push(Recipient {
                id: id.to_owned(),
                name: facts.and_then(|facts| facts.name.clone()),
                title: facts.filter(|facts| facts.name.is_none()).and_then(|facts| facts.title.clone()),
                does: facts.and_then(|facts| facts.does.clone()),
                role: facts.map_or("", |facts| role_word(facts.role)).to_owned(),
                country: facts.and_then(|facts| facts.country.clone()),
                ..Recipient::default()
            });
        }
        let Some(known) = self.register.recipients.iter_mut().find(|known| known.id == id) else { return };
        if let Some(role) = role.filter(|_| known.role.is_empty()) {
            known.role = role.to_owned();
        }
        if known.country.is_none() {
            known.country = country.map(str::to_owned);
        }
    }

    /// A country belongs to a recipient: to the only one of the row, else it is said of all transfers at once.
    pub(super) fn countries(&mut self, activity: &Activity, cell: &str, place: &Place) -> Left {
        let mut left = Vec::new();
        let mut codes = Vec::new();
        if says(&lexicon().yes, &fold(cell)) {
            codes.push("other".to_owned());
        } else {
            for item in items(cell) {
                // Who names the safeguard here says it in the right row too.
                if let Some((ids, inside)) = self.ids(List::Country, &item) {
                    codes.extend(ids);
                    if let Some(inside) = inside {
                        left.extend(self.safeguards(activity, &inside, place));
                    }
                } else if self.names.find(List::Safeguard, &item).is_some() {
                    left.extend(self.safeguards(activity, &item, place));
                } else {
                    self.unknown(List::Country, &item, place);
                    left.push(item);
                }
            }
        }
        let outside: Vec<String> = codes.into_iter().filter(|code| !vocabulary().in_eea(code)).collect();
        if outside.is_empty() {
            return left;
        }
        match (activity.recipients.as_slice(), outside.as_slice()) {
            ([only], [code]) => {
                let only = only.clone();
                self.recipient(&only, None, Some(code));
            }
            _ => {
                let transfers = self.register.transfers.get_or_insert_with(Transfers::default);
                for code in &outside {
                    push(&mut transfers.countries, code.clone());
                }
                self.note(place, Message::new("import-transfer-many").text("text", cell));
                left.push(cell.trim().to_owned());
            }
        }
        left
    }

    pub(super) fn safeguards(&mut self, activity: &Activity, cell: &str, place: &Place) -> Left {
        let mut words = Vec::new();
        let left = self.list(List::Safeguard, cell, place, &mut words);
        match (activity.recipients.as_slice(), words.as_slice()) {
            (_, []) => {}
            ([only], [word]) => {
                if let Some(known) = self.register.recipients.iter_mut().find(|known| known.id == *only) {
                    known.safeguard = Some(word.clone());
                }
            }
            _ => {
                let transfers = self.register.transfers.get_or_insert_with(Transfers::default);
                for word in words {
                    push(&mut transfers.safeguards, word);
                }
            }
        }
        left
    }
}

/// Words of the register's own for a country that is not settled.
fn is_open(part: &str) -> bool {
    ["reg-country-unknown", "reg-role-unknown", "country-other"].iter().any(|name| is_said(name, part))
        || says(&lexicon().nothing, &fold(part))
}
