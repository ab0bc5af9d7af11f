//! Data categories of a declaration, and what permits the special ones.

use waarborg_policy::model::CategoryClass;
use waarborg_policy::vocabulary::vocabulary;

use super::purposes::{Reader, readable};
use super::text::{Section, key_of, quoted};
use crate::fideslang::fields::Said;
use crate::fideslang::meaning::{Meaning, category, id_for, word};
use crate::fideslang::notes::What;
use crate::fideslang::said::Declaration;
use crate::fideslang::yaml::At;

impl Reader<'_> {
    /// The categories, each once.
    pub(super) fn data(&mut self, said: &[Said]) -> Vec<String> {
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

    /// What permits the special data of a declaration: one ground for all of it.
    pub(super) fn ground(&mut self, said: &Declaration, data: &[String], section: Section) -> Section {
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
}
