//! Privacy declarations as purposes.

use std::collections::{BTreeMap, BTreeSet};

use waarborg_policy::vocabulary::vocabulary;

use super::recipients::Recipients;
use super::text::Section;
use crate::fideslang::fields::Said;
use crate::fideslang::meaning::{Meaning, data_use, id_for, subject, word};
use crate::fideslang::notes::{Note, What};
use crate::fideslang::said::{Declaration, Manifests, System};
use crate::fideslang::yaml::At;

/// What declarations become.
#[derive(Debug)]
pub(super) struct Purposes {
    /// Categories of one's own.
    pub(super) data: Section,
    /// Rules that are about some of the data.
    pub(super) keep: Section,
    /// The purposes, each with what could not be expressed.
    pub(super) purposes: Vec<(Section, Vec<Note>)>,
    /// Cookies.
    pub(super) cookies: Vec<Section>,
}

/// Reads declarations one by one; what their parts mean stands in the modules beside this one.
pub(super) struct Reader<'a> {
    pub(super) manifests: &'a Manifests,
    pub(super) recipients: &'a Recipients,
    pub(super) meaningless: &'a BTreeSet<String>,
    /// Ids of purposes that are taken.
    pub(super) purposes: BTreeSet<String>,
    /// Ids of categories of one's own by their key, with the vocabulary's ids taken.
    pub(super) own: BTreeMap<String, String>,
    pub(super) categories: BTreeSet<String>,
    pub(super) cookies: BTreeSet<String>,
    pub(super) made: Purposes,
    pub(super) notes: Vec<Note>,
    pub(super) file: String,
}

pub(super) fn purposes(
    manifests: &Manifests,
    recipients: &Recipients,
    meaningless: &BTreeSet<String>,
) -> Purposes {
    let mut reader = Reader {
        manifests,
        recipients,
        meaningless,
        purposes: BTreeSet::new(),
        own: BTreeMap::new(),
        categories: vocabulary().categories.keys().cloned().collect(),
        cookies: BTreeSet::new(),
        made: Purposes {
            data: Section::new(&["data"]),
            keep: Section::new(&["keep"]),
            purposes: Vec::new(),
            cookies: Vec::new(),
        },
        notes: Vec::new(),
        file: String::new(),
    };
    for system in &manifests.systems {
        reader.file.clone_from(&system.file);
        for declaration in &system.declarations {
            reader.purpose(system, declaration);
        }
    }
    reader.made
}

/// A name as a heading: a key without its path, with spaces.
pub(super) fn readable(key: &str) -> String {
    key.rsplit('.').next().unwrap_or(key).replace(['_', '-'], " ")
}

impl Reader<'_> {
    /// Adds a note about the purpose that is being read.
    pub(super) fn note(&mut self, at: At, what: What) {
        self.notes.push(Note { file: self.file.clone(), at, what });
    }

    fn purpose(&mut self, system: &System, said: &Declaration) {
        self.notes = said.notes.clone();
        let (id, kind) = self.name(said);
        let section = Section::new(&["purpose", &id]).always();
        let title = self.title(said, kind.as_deref());
        let data = self.data(&said.categories);
        let subjects = self.subjects(&said.subjects);
        let sources = self.sources(system, &said.ingress);
        let bases = self.bases(&said.bases);
        let section = section
            .text("title", title)
            .text("is", kind.filter(|kind| *kind != id))
            .list("role", &self.roles(system))
            .list("subjects", &subjects)
            .list("data", &data);
        let section = section.list("source", &sources);
        let section = match bases.as_slice() {
            [one] => section.text("basis", Some(one.clone())),
            several => section.list("basis", several),
        };
        let section = self.ground(said, &data, section);
        let recipients = self.recipients(system, said);
        let section = section.list("recipients", &recipients);
        let section = self.keep(said, &id, &data, section);
        for cookie in &said.cookies {
            if self.cookies.insert(cookie.clone()) {
                let made = Section::new(&["cookie", cookie]).text("for", Some(id.clone()));
                self.made.cookies.push(made);
            }
        }
        let notes = std::mem::take(&mut self.notes);
        self.made.purposes.push((section, notes));
    }

    /// The purpose's id, and the kind that it is, where the vocabulary has one.
    fn name(&mut self, said: &Declaration) -> (String, Option<String>) {
        let Some(data_use) = &said.data_use else {
            self.note(said.at, What::NoUse);
            let name = said.name.as_deref().unwrap_or("unnamed");
            return (id_for(name, &mut self.purposes), None);
        };
        let (key, at) = (&data_use.text, data_use.at);
        let uses = &self.manifests.uses;
        let defined = |key: &str| uses.iter().any(|term| term.key == key);
        let (id, kind) = match self::data_use(key, defined) {
            Meaning::Word(kind) => (kind.clone(), Some(kind)),
            Meaning::KindOf(own, kind) => (own, Some(kind)),
            Meaning::Wider(kind) => {
                self.note(at, What::WiderUse { key: key.clone(), id: kind.clone() });
                (kind.clone(), Some(kind))
            }
            Meaning::Unknown => {
                if !defined(key) {
                    self.note(at, What::UnknownUse { key: key.clone() });
                }
                (key.rsplit('.').next().unwrap_or(key).to_owned(), None)
            }
        };
        let free = id_for(&id, &mut self.purposes);
        // An id that happens to be a kind of purpose would be read as one.
        let free = match &kind {
            None if vocabulary().purposes.contains_key(&free) => {
                id_for(&format!("own-{free}"), &mut self.purposes)
            }
            _ => free,
        };
        (free, kind)
    }

    /// A title, where it is another than the vocabulary's.
    fn title(&self, said: &Declaration, kind: Option<&str>) -> Option<String> {
        let known = kind.and_then(|kind| vocabulary().purposes.get(kind)).map(|kind| &kind.title);
        let name = said.name.clone();
        match known {
            Some(known) => {
                name.filter(|name| known.nl.as_ref() != Some(name) && known.en.as_ref() != Some(name))
            }
            None => {
                let readable = said.data_use.as_ref().map(|said| readable(&said.text));
                name.or(readable).or_else(|| Some("unnamed".to_owned()))
            }
        }
    }

    /// As whom the organisation acts, where that is not as a controller.
    fn roles(&mut self, system: &System) -> Vec<String> {
        let mut roles = Vec::new();
        for said in system.responsibility.iter().filter(|_| !system.third_party) {
            match word(&said.text, vocabulary().exchange.role.iter()) {
                Some(role) => roles.push(role.to_owned()),
                None => {
                    let key = "responsibility".to_owned();
                    self.note(said.at, What::Word { key, text: said.text.clone() });
                }
            }
        }
        roles.dedup();
        if roles == ["controller"] { Vec::new() } else { roles }
    }

    fn subjects(&mut self, said: &[Said]) -> Vec<String> {
        let mut subjects: Vec<String> = Vec::new();
        for said in said {
            match subject(&said.text) {
                Some(id) if subjects.iter().any(|known| known == id) => {}
                Some(id) => subjects.push(id.to_owned()),
                None => self.note(said.at, What::Subject { key: said.text.clone() }),
            }
        }
        subjects
    }

    /// Where data comes from; one's own tables are no source.
    fn sources(&mut self, system: &System, said: &[Said]) -> Vec<String> {
        let mut sources = Vec::new();
        for said in said {
            if said.text == "user" {
                sources.push("subject".to_owned());
            } else if let Some(id) = self.recipients.by_key(&said.text) {
                sources.push(id.to_owned());
            } else if !system.datasets.contains(&said.text) {
                self.unsaid(said, "ingress");
            }
        }
        sources
    }

    /// Notes a value that a policy has no key for.
    pub(super) fn unsaid(&mut self, said: &Said, key: &str) {
        self.note(said.at, What::Unsaid { key: key.to_owned(), value: said.text.clone() });
    }

    fn bases(&mut self, said: &[Said]) -> Vec<String> {
        let mut bases = Vec::new();
        for said in said {
            match word(&said.text, vocabulary().exchange.basis.iter()) {
                Some(basis) => bases.push(basis.to_owned()),
                None => {
                    let key = "legal_basis_for_processing".to_owned();
                    self.note(said.at, What::Word { key, text: said.text.clone() });
                }
            }
        }
        bases
    }
}
