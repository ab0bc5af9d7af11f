//! Keys of fideslang's taxonomies for our words: its own where one says exactly the same, else one of ours below it.

use waarborg_policy::model::{Language, Policy, Purpose};
use waarborg_policy::vocabulary::{Names, vocabulary};

use super::manifest::Term;
use super::meaning::{self, Meaning};

/// The keys of our own that a manifest uses, each defined once.
#[derive(Debug)]
pub(super) struct Keys<'a> {
    policy: &'a Policy,
    language: Language,
    pub(super) categories: Vec<Term>,
    pub(super) uses: Vec<Term>,
    pub(super) subjects: Vec<Term>,
}

/// The key that is written for a word: whether fideslang has it, and what it stands below.
pub(super) fn written(id: &str, names: &Names) -> (String, Option<Option<String>>) {
    if let Some(exact) = names.fides_exact() {
        return (exact.to_owned(), None);
    }
    let parent = names.fides_under.clone();
    (below(parent.as_deref(), id), Some(parent))
}

/// The key of an id below another key.
pub(super) fn below(parent: Option<&str>, id: &str) -> String {
    parent.map_or_else(|| id.to_owned(), |parent| format!("{parent}.{id}"))
}

impl<'a> Keys<'a> {
    pub(super) fn new(policy: &'a Policy, language: Language) -> Keys<'a> {
        Keys { policy, language, categories: Vec::new(), uses: Vec::new(), subjects: Vec::new() }
    }

    fn term(&self, key: &str, name: &str, parent: Option<String>) -> Term {
        Term {
            fides_key: key.to_owned(),
            organization_fides_key: self.policy.organisation.id.clone(),
            name: name.to_owned(),
            parent_key: parent,
        }
    }

    /// The key of a category.
    pub(super) fn category(&mut self, id: &str) -> String {
        let title = self.policy.category(id).map_or(id, |facts| facts.title.get(self.language));
        let known = self.policy.known_as(id);
        let Some(names) = vocabulary().categories.get(known).map(|known| &known.names) else {
            let key = free(below(Some("user"), id), meaning::category);
            let term = self.term(&key, title, Some("user".to_owned()));
            push(&mut self.categories, term);
            return key;
        };
        let (key, made) = written(known, names);
        if let Some(parent) = made {
            let title = vocabulary().categories.get(known).map(|known| known.facts.title.get(self.language));
            let term = self.term(&key, title.unwrap_or(known), parent);
            push(&mut self.categories, term);
        }
        if known == id {
            return key;
        }
        let own = below(Some(&key), id);
        let term = self.term(&own, title, Some(key));
        push(&mut self.categories, term);
        own
    }

    /// The key of a purpose.
    pub(super) fn data_use(&mut self, purpose: &Purpose) -> String {
        let title = purpose.title.get(self.language);
        let Some(kind) = purpose.kind else {
            let key = free(purpose.id.clone(), meaning::data_use);
            let term = self.term(&key, title, None);
            push(&mut self.uses, term);
            return key;
        };
        let (key, made) = written(&kind.id, &kind.names);
        if let Some(parent) = made {
            let term = self.term(&key, kind.title.get(self.language), parent);
            push(&mut self.uses, term);
        }
        if kind.id == purpose.id {
            return key;
        }
        let own = below(Some(&key), &purpose.id);
        let term = self.term(&own, title, Some(key));
        push(&mut self.uses, term);
        own
    }

    /// The key of a subject.
    pub(super) fn subject(&mut self, id: &str) -> String {
        let Some(word) = vocabulary().words.subjects.get(id) else { return id.to_owned() };
        let (key, made) = written(id, &word.names);
        if made.is_some() {
            let term = self.term(&key, word.title.get(self.language), None);
            push(&mut self.subjects, term);
        }
        key
    }
}

/// A key of one's own that happens to be one of fideslang's would be read as that.
fn free(key: String, meaning: impl Fn(&str, fn(&str) -> bool) -> Meaning) -> String {
    if meaning(&key, |_| false) == Meaning::Unknown { key } else { format!("{key}-own") }
}

fn push(terms: &mut Vec<Term>, term: Term) {
    if !terms.iter().any(|known| known.fides_key == term.fides_key) {
        terms.push(term);
    }
}
