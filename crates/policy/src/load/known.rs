//! Does every id that a policy uses exist, in the policy or in the vocabulary?

use std::collections::{BTreeMap, BTreeSet};

use crate::keys::{FileKind, Ids, Kind};
use crate::model::Text;
use crate::rule::{Ending, KeepItem, Rule, parse_claim, parse_keep};
use crate::syntax::{Fault, FaultKind, Faults, Node, Origin, Path, Segment, closest, meant};
use crate::vocabulary::{SOURCES, WordFacts, vocabulary};

use super::shape::{Visit, walk};

/// Facts that the language itself names.
const FACTS: [&str; 3] = ["consent", "dispute", "accepted"];

/// Checks all ids of a merged and filled tree.
pub(super) fn check_ids(tree: &Node, faults: &mut Faults) {
    let own = Own::of(tree);
    let mut checker = Checker { own: &own, faults };
    walk(tree, FileKind::Policy, &mut |visit| {
        // A default repeats what is checked where it was said.
        if let Visit::Value { key, path, node } = visit
            && node.origin != Origin::Default
        {
            checker.value(&key.kind, node, path);
            checker.named(key.path, node, path);
        }
    });
}

/// The ids that a policy defines itself.
struct Own {
    purposes: BTreeSet<String>,
    groups: BTreeSet<String>,
    categories: BTreeSet<String>,
    events: BTreeSet<String>,
    keeps: BTreeSet<String>,
    recipients: BTreeSet<String>,
    clients: BTreeSet<String>,
    contacts: BTreeSet<String>,
}

impl Own {
    fn of(tree: &Node) -> Own {
        let below = |key: &str, test: &dyn Fn(&Node) -> bool| -> BTreeSet<String> {
            let table = tree.table().and_then(|table| table.get(key)).and_then(Node::table);
            let entries = table.into_iter().flat_map(|table| &table.entries);
            entries.filter(|entry| test(&entry.node)).map(|entry| entry.key.clone()).collect()
        };
        let any = |_: &Node| true;
        Own {
            purposes: below("purpose", &any),
            groups: below("data", &|node| node.list().is_some()),
            categories: below("data", &|node| node.table().is_some()),
            events: below("events", &any),
            keeps: below("keep", &any),
            recipients: below("recipient", &any),
            clients: below("client", &any),
            contacts: below("contact", &any),
        }
    }
}

/// What the vocabulary calls something, in every language.
fn titles_of(of: &str, id: &str) -> Vec<String> {
    let known = vocabulary();
    let words = &known.words;
    let word = |list: &BTreeMap<String, WordFacts>| list.get(id).map(|word| word.title.clone());
    let title = match of {
        "purpose" | "kind" => known.purposes.get(id).map(|kind| kind.title.clone()),
        "category" => known.categories.get(id).map(|category| category.facts.title.clone()),
        "event" => known.events.get(id).map(|event| event.title.clone()),
        "recipient" | "source" => known
            .recipients
            .get(id)
            .and_then(|facts| facts.title.clone().or_else(|| facts.name.as_deref().map(Text::same))),
        "right" => known.rights.get(id).map(|right| right.title.clone()),
        "law" => known.statutory.get(id).map(|rule| rule.title.clone()),
        "subject" => word(&words.subjects),
        "sector" => word(&words.sectors),
        "form" => word(&words.forms),
        "measure" => word(&words.measures),
        "claim" => word(&words.claims),
        "exception" => word(&words.exceptions),
        _ => None,
    };
    title.into_iter().flat_map(|title| [title.nl, title.en]).flatten().collect()
}

struct Checker<'a> {
    own: &'a Own,
    faults: &'a mut Faults,
}

impl Checker<'_> {
    fn value(&mut self, kind: &Kind, node: &Node, path: &Path) {
        match kind {
            Kind::Id(ids) => {
                if let Some(text) = node.text() {
                    self.id(*ids, text, node, path);
                }
            }
            Kind::List(inner) | Kind::Many(inner) => match node.list() {
                Some(list) => {
                    for (n, element) in list.iter().enumerate() {
                        self.value(inner, element, &path.index(n));
                    }
                }
                None => self.value(inner, node, path),
            },
            Kind::Rule | Kind::Keep => {
                if let Some(Ok(item)) = node.text().map(parse_keep) {
                    self.keep(&item, kind, node, path);
                }
            }
            Kind::Claim => {
                if let Some(Ok(claim)) = node.text().map(parse_claim) {
                    let words = &vocabulary().words;
                    self.among(&claim.id, words.claims.keys(), "claim", node, path);
                    for exception in &claim.unless {
                        self.among(exception, words.exceptions.keys(), "exception", node, path);
                    }
                }
            }
            _ => {}
        }
    }

    fn keep(&mut self, item: &KeepItem, kind: &Kind, node: &Node, path: &Path) {
        match item {
            KeepItem::Named(name) if matches!(kind, Kind::Keep) => {
                self.among(name, self.own.keeps.iter(), "keep", node, path);
            }
            KeepItem::Named(name) => {
                let fault = FaultKind::Grammar {
                    what: "keep",
                    at: name.clone(),
                    example: "1 year after last-contact",
                    meant: None,
                };
                self.faults.add(Fault::new(fault, path.clone(), node.place()));
            }
            KeepItem::Rule(rule) => self.rule(rule, node, path),
        }
    }

    fn rule(&mut self, rule: &Rule, node: &Node, path: &Path) {
        for event in rule.events() {
            self.among(event, vocabulary().events.keys().chain(&self.own.events), "event", node, path);
        }
        for fact in rule.condition.iter().flat_map(|condition| &condition.facts) {
            self.fact(fact, node, path);
        }
        for ending in &rule.endings {
            if let Ending::ByLaw(Some(law)) = ending {
                self.among(law, vocabulary().statutory_ids(), "law", node, path);
            }
        }
    }

    /// A fact of one's own is looked up in the map, which is not known here: only what is one slip away from a known
    /// fact or purpose is told.
    fn fact(&mut self, fact: &str, node: &Node, path: &Path) {
        if FACTS.contains(&fact) || self.own.purposes.contains(fact) {
            return;
        }
        let known = || FACTS.into_iter().chain(self.own.purposes.iter().map(String::as_str));
        let slip = |known: &&str| {
            known.len().abs_diff(fact.len()) <= 1
                && !fact.starts_with(known)
                && strsim::damerau_levenshtein(fact, known) == 1
        };
        if let Some(meant) = known().find(slip).map(str::to_owned) {
            self.unknown(fact, Some(&meant), "fact", node, path);
        }
    }

    /// Tables whose keys must be known themselves.
    fn named(&mut self, pattern: &str, node: &Node, path: &Path) {
        let Some(Segment::Key(name)) = path.segments().last() else { return };
        if pattern.ends_with(".sooner.*") || pattern.ends_with(".allowed-by.*") {
            self.id(Ids::Category, name, node, path);
        } else if pattern.ends_with(".marketing.*") {
            self.among(name, vocabulary().words.channels.keys(), "channel", node, path);
        } else if ["rights.narrowed.*", "rights.refuses.*"].contains(&pattern) {
            self.id(Ids::Right, name, node, path);
        } else if pattern == "accept.*" {
            self.among_text(name, crate::check::codes(), "code", node, path);
        }
    }

    fn id(&mut self, ids: Ids, id: &str, node: &Node, path: &Path) {
        let known = vocabulary();
        match ids {
            Ids::PurposeKind => self.among(id, known.purposes.keys(), "kind", node, path),
            Ids::Purpose => {
                self.among(id, known.purposes.keys().chain(&self.own.purposes), "purpose", node, path)
            }
            Ids::Category => {
                self.among(id, known.categories.keys().chain(&self.own.categories), "category", node, path)
            }
            Ids::Member => {
                let id = id.strip_suffix('?').unwrap_or(id);
                self.id(Ids::Category, id, node, path);
            }
            Ids::Data => {
                let id = id.strip_suffix('?').unwrap_or(id);
                let all = known.categories.keys().chain(&self.own.categories).chain(&self.own.groups);
                self.among(id, all, "category", node, path);
            }
            Ids::Subject => self.among(id, known.words.subjects.keys(), "subject", node, path),
            Ids::Recipient => {
                self.among(id, known.recipients.keys().chain(&self.own.recipients), "recipient", node, path);
            }
            Ids::Client => self.among(id, self.own.clients.iter(), "client", node, path),
            Ids::Measure => self.among(id, known.words.measures.keys(), "measure", node, path),
            Ids::Sector => self.among(id, known.words.sectors.keys(), "sector", node, path),
            Ids::Form => self.among(id, known.words.forms.keys(), "form", node, path),
            Ids::Right => self.among(id, known.rights.keys(), "right", node, path),
            Ids::Source => {
                let words = SOURCES.iter().copied();
                let recipients = known.recipients.keys().chain(&self.own.recipients).map(String::as_str);
                self.among_text(id, words.chain(recipients), "source", node, path);
            }
            Ids::Contact => self.contact(id, node, path),
            Ids::MapTable => {}
        }
    }

    /// `contact.general`, `contact.general.email`, or a way that needs no contact.
    fn contact(&mut self, id: &str, node: &Node, path: &Path) {
        let ways = ["post", "in-person", "email", "phone", "form"];
        let role = id.strip_prefix("contact.").map(|rest| rest.split('.').next().unwrap_or(rest));
        let known = match role {
            // Everyone can be reached in general: at the organisation's own address.
            Some(role) => role == "general" || self.own.contacts.contains(role),
            None => ways.contains(&id),
        };
        if !known {
            let own: Vec<String> = self.own.contacts.iter().map(|role| format!("contact.{role}")).collect();
            let all = own.iter().map(String::as_str).chain(ways).chain(["contact.general"]);
            self.unknown(id, closest(id, all), "contact", node, path);
        }
    }

    fn among<'a>(
        &mut self,
        id: &str,
        known: impl Iterator<Item = &'a String> + Clone,
        of: &'static str,
        node: &Node,
        path: &Path,
    ) {
        self.among_text(id, known.map(String::as_str), of, node, path);
    }

    fn among_text<'a>(
        &mut self,
        id: &str,
        known: impl Iterator<Item = &'a str> + Clone,
        of: &'static str,
        node: &Node,
        path: &Path,
    ) {
        if !known.clone().any(|candidate| candidate == id) {
            let known: Vec<_> = known.map(|candidate| (candidate, titles_of(of, candidate))).collect();
            self.unknown(id, meant(id, &known), of, node, path);
        }
    }

    fn unknown(&mut self, id: &str, meant: Option<&str>, of: &'static str, node: &Node, path: &Path) {
        let kind = FaultKind::UnknownId { id: id.to_owned(), meant: meant.map(str::to_owned), of };
        self.faults.add(Fault::new(kind, path.clone(), node.place()));
    }
}
