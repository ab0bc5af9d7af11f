//! Systems that receive data, as recipients.

use std::collections::{BTreeMap, BTreeSet};

use waarborg_policy::vocabulary::vocabulary;

use super::text::Section;
use crate::fideslang::meaning::{id_for, word};
use crate::fideslang::notes::{Note, What};
use crate::fideslang::said::{Manifests, System};

/// Recipients by the key of their system.
#[derive(Debug, Default)]
pub(super) struct Recipients {
    ids: BTreeMap<String, String>,
    /// Names by which a text may call a recipient, in small letters.
    names: BTreeMap<String, String>,
    sections: Vec<Section>,
}

impl Recipients {
    /// The recipient of a key in a flow.
    pub(super) fn by_key(&self, key: &str) -> Option<&str> {
        self.ids.get(key).map(String::as_str)
    }

    /// The recipient that a text names: one of the manifest, or one that the vocabulary knows.
    pub(super) fn by_name(&self, name: &str) -> Option<&str> {
        let name = name.to_lowercase();
        let known = vocabulary().recipients.iter().find(|(id, facts)| {
            let title = facts.title.as_ref();
            let titles = title.into_iter().flat_map(|title| [&title.nl, &title.en]).flatten();
            titles.chain(&facts.name).any(|known| known.to_lowercase() == name) || **id == name
        });
        self.names.get(&name).map(String::as_str).or(known.map(|(id, _)| id.as_str()))
    }

    /// The list of recipients, as the manifest gives it.
    pub(super) fn sections(&self) -> Vec<Section> {
        self.sections.clone()
    }
}

/// Whether a system is somebody outside: it declares nothing itself, or is called a third party.
fn is_outside(system: &System) -> bool {
    system.third_party || system.declarations.is_empty() || vocabulary().recipients.contains_key(&system.key)
}

pub(super) fn recipients(manifests: &Manifests, notes: &mut Vec<Note>) -> Recipients {
    let mut made = Recipients::default();
    let mut taken = BTreeSet::new();
    let outside: Vec<&System> =
        manifests.systems.iter().filter(|system| is_outside(system) && !system.key.is_empty()).collect();
    for system in &outside {
        if made.ids.contains_key(&system.key) {
            continue;
        }
        let id = id_for(&system.key, &mut taken);
        made.ids.insert(system.key.clone(), id.clone());
        if let Some(name) = &system.name {
            made.names.insert(name.to_lowercase(), id.clone());
        }
        made.sections.push(section(system, &id, notes));
    }
    // A flow to a system that the manifest does not describe.
    let declarations = manifests.systems.iter().flat_map(|system| &system.declarations);
    let own = |key: &str| {
        manifests
            .systems
            .iter()
            .any(|system| system.key == key || system.datasets.iter().any(|set| set == key))
    };
    let named = declarations.flat_map(|made| made.egress.iter().chain(&made.ingress));
    for said in named.chain(manifests.systems.iter().flat_map(|system| &system.egress)) {
        if said.text == "user" || own(&said.text) || made.ids.contains_key(&said.text) {
            continue;
        }
        let id = id_for(&said.text, &mut taken);
        made.ids.insert(said.text.clone(), id.clone());
        let name = Some(said.text.clone()).filter(|_| !vocabulary().recipients.contains_key(&id));
        made.sections.push(Section::new(&["recipient", &id]).always().text("name", name));
    }
    unassigned(manifests, &made, notes);
    made
}

/// Notes the recipients of a system that none of its declarations names.
fn unassigned(manifests: &Manifests, recipients: &Recipients, notes: &mut Vec<Note>) {
    for system in &manifests.systems {
        let named = |key: &str| {
            system.declarations.iter().any(|made| made.egress.iter().any(|said| said.text == key))
        };
        for said in &system.egress {
            if let Some(id) = recipients.by_key(&said.text).filter(|_| !named(&said.text)) {
                let what = What::NoPurpose { id: id.to_owned() };
                notes.push(Note { file: system.file.clone(), at: said.at, what });
            }
        }
    }
}

fn section(system: &System, id: &str, notes: &mut Vec<Note>) -> Section {
    let facts = vocabulary().recipients.get(id);
    let title = facts.and_then(|facts| facts.title.clone()).unwrap_or_default();
    let called = |name: &String| {
        let known = [facts.and_then(|facts| facts.name.as_ref()), title.nl.as_ref(), title.en.as_ref()];
        known.into_iter().flatten().any(|known| known == name)
    };
    let name = system.name.clone().or_else(|| facts.is_none().then(|| system.key.clone()));
    let description = system.description.clone().filter(|_| facts.is_none());
    let role = role(system, notes);
    let known_role = facts.map(|facts| crate::receiver::role_word(facts.role));
    let arrangement = system.joint.clone().filter(|_| role.as_deref() == Some("joint-controller"));
    let role = role.filter(|role| known_role != Some(role.as_str()));
    Section::new(&["recipient", id])
        .always()
        .text("name", name.filter(|name| !called(name)))
        .text("for", description)
        .text("role", role)
        .text("arrangement", arrangement)
        .text("safeguard", safeguard(system, notes))
}

/// The role that its responsibility says; a controller with an arrangement is a joint one.
fn role(system: &System, notes: &mut Vec<Note>) -> Option<String> {
    let roles = vocabulary().exchange.role.iter();
    let mut known = Vec::new();
    for said in &system.responsibility {
        match word(&said.text, roles.clone()) {
            Some(id) => known.push(id.to_owned()),
            None => {
                let what = What::Word { key: "responsibility".to_owned(), text: said.text.clone() };
                notes.push(Note { file: system.file.clone(), at: said.at, what });
            }
        }
    }
    let joint = system.joint.is_some() && known.iter().any(|role| role == "controller");
    if joint { Some("joint-controller".to_owned()) } else { known.into_iter().next() }
}

/// The tool of a transfer; a recipient has one.
fn safeguard(system: &System, notes: &mut Vec<Note>) -> Option<String> {
    // What a system that declares purposes itself says is said of all transfers.
    if !system.declarations.is_empty() {
        return None;
    }
    let mut found = None;
    for said in &system.tools {
        let list = vocabulary().words.safeguards.iter().map(|(id, word)| (id, &word.names));
        match word(&said.text, list) {
            Some(id) if found.is_none() => found = Some(id.to_owned()),
            _ => {
                let key = "legal_basis_for_transfers".to_owned();
                let what = What::Word { key, text: said.text.clone() };
                notes.push(Note { file: system.file.clone(), at: said.at, what });
            }
        }
    }
    found
}
