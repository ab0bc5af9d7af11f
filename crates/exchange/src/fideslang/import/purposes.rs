//! Privacy declarations as purposes.

use std::collections::{BTreeMap, BTreeSet};

use waarborg_policy::model::CategoryClass;
use waarborg_policy::vocabulary::vocabulary;

use super::recipients::Recipients;
use super::text::{Section, key_of, quoted, quoted_list};
use crate::fideslang::fields::Said;
use crate::fideslang::meaning::{Meaning, category, data_use, id_for, subject, word};
use crate::fideslang::notes::{Note, What};
use crate::fideslang::read::{Declaration, Manifests, System};
use crate::fideslang::retention;
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

struct Reader<'a> {
    manifests: &'a Manifests,
    recipients: &'a Recipients,
    meaningless: &'a BTreeSet<String>,
    /// Ids of purposes that are taken.
    purposes: BTreeSet<String>,
    /// Ids of categories of one's own by their key, with the vocabulary's ids taken.
    own: BTreeMap<String, String>,
    categories: BTreeSet<String>,
    cookies: BTreeSet<String>,
    made: Purposes,
    notes: Vec<Note>,
    file: String,
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
fn readable(key: &str) -> String {
    key.rsplit('.').next().unwrap_or(key).replace(['_', '-'], " ")
}

impl Reader<'_> {
    fn note(&mut self, at: At, what: What) {
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

    fn data(&mut self, said: &[Said]) -> Vec<String> {
        let mut data: Vec<String> = Vec::new();
        for said in said {
            let id = self.category(&said.text, said.at);
            data.extend(id.filter(|id| !data.contains(id)));
        }
        data
    }

    fn category(&mut self, key: &str, at: At) -> Option<String> {
        let terms = &self.manifests.categories;
        let term = terms.iter().find(|term| term.key == key);
        let name = term.and_then(|term| term.name.clone());
        match category(key, |key| terms.iter().any(|term| term.key == key)) {
            Meaning::Word(id) => Some(id),
            Meaning::Wider(id) => {
                self.note(at, What::WiderCategory { key: key.to_owned(), id: id.clone() });
                Some(id)
            }
            Meaning::KindOf(own, is) => Some(self.own_category(key, &own, Some(is), name)),
            Meaning::Unknown if !key.starts_with("user.") && term.is_none() => {
                self.note(at, What::NotPersonal { key: key.to_owned() });
                None
            }
            Meaning::Unknown => {
                let own = key.rsplit('.').next().unwrap_or(key).to_owned();
                let id = self.own_category(key, &own, None, name);
                self.note(at, What::OwnCategory { key: key.to_owned(), id: id.clone() });
                Some(id)
            }
        }
    }

    /// A category of one's own, made once.
    fn own_category(&mut self, key: &str, own: &str, is: Option<String>, name: Option<String>) -> String {
        if let Some(id) = self.own.get(key) {
            return id.clone();
        }
        let id = id_for(own, &mut self.categories);
        self.own.insert(key.to_owned(), id.clone());
        let is = is.map(|is| format!("is = {}, ", quoted(&is))).unwrap_or_default();
        let title = quoted(&name.unwrap_or_else(|| readable(key)));
        let section = std::mem::replace(&mut self.made.data, Section::new(&["data"]));
        self.made.data = section.raw(&key_of(&id), format!("{{ {is}title = {title} }}"));
        id
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

    fn unsaid(&mut self, said: &Said, key: &str) {
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

    /// What permits the special data of a declaration: one ground for all of it.
    fn ground(&mut self, said: &Declaration, data: &[String], section: Section) -> Section {
        let is_special = |id: &&String| {
            let known = self.own.iter().find(|(_, own)| own == id).map(|(key, _)| key.as_str());
            // One's own category is what its key stands below.
            let word = match known.map(|key| category(key, |_| true)) {
                Some(Meaning::KindOf(_, is)) => is,
                _ => (*id).clone(),
            };
            let facts = vocabulary().categories.get(&word);
            facts.is_some_and(|known| known.facts.class == CategoryClass::Special)
        };
        let special: Vec<&String> = data.iter().filter(is_special).collect();
        if special.is_empty() {
            if said.special || said.ground.is_some() {
                self.note(said.ground.as_ref().map_or(said.at, |ground| ground.at), What::GroundWithoutData);
            }
            return section;
        }
        let Some(ground) = &said.ground else { return section };
        let list = vocabulary().words.grounds.iter().map(|(id, word)| (id, &word.names));
        let Some(word) = word(&ground.text, list) else {
            let key = "special_category_legal_basis".to_owned();
            self.note(ground.at, What::Word { key, text: ground.text.clone() });
            return section;
        };
        special.into_iter().fold(section, |section, id| {
            section.text(&format!("allowed-by.{}", key_of(id)), Some(word.to_owned()))
        })
    }

    fn recipients(&mut self, system: &System, said: &Declaration) -> Vec<String> {
        let mut ids: Vec<String> = Vec::new();
        for said in &said.egress {
            if said.text == "user" || system.datasets.contains(&said.text) {
                continue;
            }
            match self.recipients.by_key(&said.text) {
                Some(id) if ids.iter().any(|known| known == id) => {}
                Some(id) => ids.push(id.to_owned()),
                None => self.unsaid(said, "egress"),
            }
        }
        if let Some(names) = &said.third_parties {
            for name in self.third_parties(names) {
                match self.recipients.by_name(&name) {
                    Some(id) if ids.iter().any(|known| known == id) => {}
                    Some(id) => ids.push(id.to_owned()),
                    None => self.note(names.at, What::ThirdParty { text: name }),
                }
            }
        }
        if said.shared && ids.is_empty() && said.third_parties.is_none() {
            self.note(said.at, What::SharedWithNobody);
        }
        ids
    }

    /// The names in a text: the whole of it, or its parts where the whole is nobody. A name may hold a comma itself.
    fn third_parties(&self, said: &Said) -> Vec<String> {
        let mut names = Vec::new();
        let mut rest: Vec<&str> = said.text.split([',', ';']).map(str::trim).collect();
        rest.retain(|part| !part.is_empty());
        while !rest.is_empty() {
            let joined = |count: &usize| rest.get(..*count).map(|parts| parts.join(", ")).unwrap_or_default();
            let known =
                (1..=rest.len()).rev().find(|count| self.recipients.by_name(&joined(count)).is_some());
            let count = known.unwrap_or(1);
            names.push(joined(&count));
            rest.drain(..count);
        }
        names
    }

    fn keep(&mut self, said: &Declaration, id: &str, data: &[String], section: Section) -> Section {
        let Some(text) = &said.retention else { return section };
        let kept = retention::read(&text.text).filter(|_| !self.meaningless.contains(id));
        let held = |category: &String| data.contains(category);
        let Some(kept) =
            kept.filter(|kept| kept.iter().all(|kept| !kept.sooner || kept.data.iter().all(held)))
        else {
            self.note(text.at, What::Retention { text: text.text.clone() });
            return section;
        };
        let mut keep = Vec::new();
        let mut section = section;
        let mut sooner = Vec::new();
        for (n, kept) in kept.iter().enumerate() {
            let rule = kept.rule.to_string();
            if kept.sooner {
                sooner.extend(kept.data.iter().map(|category| (category.clone(), rule.clone())));
            } else if kept.data.is_empty() {
                keep.push(rule);
            } else {
                let name = format!("{id}--{}", n + 1);
                let data = quoted_list(&kept.data);
                let value = format!("{{ data = {data}, rule = {} }}", quoted(&rule));
                let known = std::mem::replace(&mut self.made.keep, Section::new(&["keep"]));
                self.made.keep = known.raw(&key_of(&name), value);
                keep.push(name);
            }
        }
        section = match keep.as_slice() {
            [one] => section.text("keep", Some(one.clone())),
            several => section.list("keep", several),
        };
        let mut seen = BTreeSet::new();
        for (category, rule) in sooner {
            if seen.insert(category.clone()) {
                section = section.text(&format!("sooner.{}", key_of(&category)), Some(rule));
            }
        }
        section
    }
}
