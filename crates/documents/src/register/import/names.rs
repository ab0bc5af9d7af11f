//! Names that a register uses, and the ids that they stand for.

use std::collections::BTreeMap;

use waarborg_policy::model::{Basis, Text};
use waarborg_policy::syntax::closest;
use waarborg_policy::vocabulary::SOURCES;
use waarborg_policy::vocabulary::vocabulary;

use super::super::model::Register;
use super::lexicon::{Words, fold, lexicon};
use super::mapping::Mapping;
use crate::phrase::say;
use crate::voice::Voice;

/// A list that names are looked up in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum List {
    /// Kinds of purposes, and purposes of one's own.
    Purpose,
    /// Whose data.
    Subject,
    /// Categories of data.
    Data,
    /// Where data comes from.
    Source,
    /// Who receives data.
    Recipient,
    /// On whose behalf.
    Client,
    /// Security measures.
    Measure,
    /// Grounds of AVG 9(2).
    Ground,
    /// Safeguards of chapter V.
    Safeguard,
    /// Countries.
    Country,
    /// Events.
    Event,
    /// Roles of recipients.
    Role,
    /// Triggers of an assessment.
    Trigger,
    /// Functions of contacts.
    Function,
    /// Periods of the law.
    Law,
    /// Periods, only by the mapping.
    Keep,
    /// Bases, only by the mapping.
    Basis,
}

impl List {
    /// Its word in a mapping.
    pub(super) fn word(self) -> Option<&'static str> {
        match self {
            List::Subject => Some("subjects"),
            List::Data => Some("data"),
            List::Source => Some("source"),
            List::Recipient => Some("recipients"),
            List::Measure => Some("measures"),
            List::Safeguard => Some("safeguard"),
            List::Country => Some("countries"),
            List::Keep => Some("keep"),
            List::Basis => Some("basis"),
            _ => None,
        }
    }

    /// The ids that a mapping can name, in the order of the vocabulary.
    pub(super) fn ids(self) -> Vec<&'static str> {
        let known = vocabulary();
        match self {
            List::Subject => known.words.subjects.keys().map(String::as_str).collect(),
            List::Data => known.categories.keys().map(String::as_str).collect(),
            List::Source => {
                SOURCES.iter().copied().chain(known.recipients.keys().map(String::as_str)).collect()
            }
            List::Recipient => known.recipients.keys().map(String::as_str).collect(),
            List::Measure => known.words.measures.keys().map(String::as_str).collect(),
            List::Safeguard => known.words.safeguards.keys().map(String::as_str).collect(),
            List::Country => known.countries.keys().map(String::as_str).chain(["other"]).collect(),
            List::Basis => Basis::ALL.map(Basis::word).to_vec(),
            _ => Vec::new(),
        }
    }

    /// What people call an id.
    pub(super) fn title(self, id: &str) -> Option<Text> {
        let known = vocabulary();
        match self {
            List::Subject => known.words.subjects.get(id).map(|word| word.title.clone()),
            List::Data => known.categories.get(id).map(|category| category.facts.title.clone()),
            List::Measure => known.words.measures.get(id).map(|word| word.title.clone()),
            List::Safeguard => known.words.safeguards.get(id).map(|word| word.title.clone()),
            _ => None,
        }
    }

    /// All lists that a mapping can add words to.
    pub(super) const MAPPED: [List; 9] = [
        List::Subject,
        List::Data,
        List::Source,
        List::Recipient,
        List::Measure,
        List::Safeguard,
        List::Country,
        List::Keep,
        List::Basis,
    ];
}

/// Folded names with the ids that each stands for.
#[derive(Debug, Clone, Default)]
pub(super) struct Names {
    known: BTreeMap<List, BTreeMap<String, Vec<String>>>,
}

impl Names {
    /// The names of the vocabulary, of the words of other registers, of a register's own terms, and of a mapping;
    /// what comes later goes first.
    pub(super) fn new(register: &Register, mapping: &Mapping) -> Names {
        let mut names = Names::default();
        names.vocabulary();
        names.lexicon();
        names.own(register);
        for (list, words) in &mapping.words {
            for (word, ids) in words {
                names.add(*list, word, ids);
            }
        }
        names
    }

    fn add(&mut self, list: List, name: &str, ids: &[String]) {
        let folded = fold(name);
        if !folded.is_empty() {
            self.known.entry(list).or_default().insert(folded, ids.to_vec());
        }
    }

    fn text(&mut self, list: List, id: &str, text: &Text) {
        for name in [&text.nl, &text.en].into_iter().flatten() {
            self.add(list, name, &[id.to_owned()]);
        }
    }

    fn words(&mut self, list: List, words: &Words) {
        for (id, names) in words {
            for name in names {
                self.add(list, name, std::slice::from_ref(id));
            }
        }
    }

    fn vocabulary(&mut self) {
        let known = vocabulary();
        for (id, kind) in &known.purposes {
            self.text(List::Purpose, id, &kind.title);
        }
        for (id, category) in &known.categories {
            self.text(List::Data, id, &category.facts.title);
        }
        for (id, event) in &known.events {
            self.text(List::Event, id, &event.title);
            if let Some(until) = &event.until {
                self.text(List::Event, id, until);
            }
        }
        for (id, recipient) in &known.recipients {
            if let Some(title) = &recipient.title {
                self.text(List::Recipient, id, title);
            }
            if let Some(name) = &recipient.name {
                self.add(List::Recipient, name, std::slice::from_ref(id));
            }
        }
        for (id, name) in &known.countries {
            self.text(List::Country, id, name);
            self.add(List::Country, id, std::slice::from_ref(id));
        }
        let lists = [
            (List::Subject, &known.words.subjects),
            (List::Measure, &known.words.measures),
            (List::Ground, &known.words.grounds),
            (List::Safeguard, &known.words.safeguards),
            (List::Function, &known.words.functions),
            (List::Trigger, &known.dpia),
        ];
        for (list, words) in lists {
            for (id, word) in words {
                self.text(list, id, &word.title);
                if let Some(article) = &word.article {
                    self.add(list, article, std::slice::from_ref(id));
                }
            }
        }
        let said = |list: List, prefix: &str, id: &str, names: &mut Names| {
            for language in waarborg_policy::model::Language::ALL {
                let voice = Voice::neutral(language);
                names.add(list, &voice.text(&say(&format!("{prefix}{id}"))), &[id.to_owned()]);
            }
        };
        for id in SOURCES {
            said(List::Source, "reg-source-", id, self);
        }
        for id in ["processor", "controller", "joint-controller", "authority"] {
            said(List::Role, "reg-role-", id, self);
        }
    }

    fn lexicon(&mut self) {
        let words = lexicon();
        self.words(List::Subject, &words.subjects);
        self.words(List::Data, &words.data);
        self.words(List::Source, &words.sources);
        self.words(List::Measure, &words.measure);
        self.words(List::Safeguard, &words.safeguard);
        self.words(List::Country, &words.country);
        self.words(List::Event, &words.event);
        self.words(List::Law, &words.law);
        self.words(List::Role, &words.role);
        for (name, ids) in &words.several {
            self.add(List::Data, name, ids);
        }
    }

    fn own(&mut self, register: &Register) {
        for activity in &register.activities {
            self.text(List::Purpose, &activity.id, &activity.title);
        }
        for category in &register.categories {
            self.text(List::Data, &category.id, &category.title);
        }
        for event in &register.events {
            self.text(List::Event, &event.id, &event.title);
        }
        for recipient in &register.recipients {
            if let Some(title) = &recipient.title {
                self.text(List::Recipient, &recipient.id, title);
                self.text(List::Source, &recipient.id, title);
            }
            if let Some(name) = &recipient.name {
                self.add(List::Recipient, name, std::slice::from_ref(&recipient.id));
                self.add(List::Source, name, std::slice::from_ref(&recipient.id));
            }
        }
        for client in &register.clients {
            let name = client.name.as_ref().unwrap_or(&client.id);
            self.add(List::Client, name, std::slice::from_ref(&client.id));
        }
    }

    /// Learns a name that an import made.
    pub(super) fn learn(&mut self, list: List, name: &str, id: &str) {
        self.add(list, name, &[id.to_owned()]);
    }

    /// The ids that a name stands for.
    pub(super) fn find(&self, list: List, name: &str) -> Option<&[String]> {
        self.known.get(&list)?.get(&fold(name)).map(Vec::as_slice)
    }

    /// The one id whose name says the same with other words for "the end of".
    pub(super) fn find_ended(&self, list: List, name: &str) -> Option<&str> {
        let folded = fold(name);
        let wanted = ended(&folded);
        let known = self.known.get(&list)?.iter().filter(|(known, _)| ended(known) == wanted);
        let mut ids = known.flat_map(|(_, ids)| ids).map(String::as_str);
        let first = ids.next()?;
        ids.all(|id| id == first).then_some(first)
    }

    /// The known name nearest to one that is not known.
    pub(super) fn near(&self, list: List, name: &str) -> Option<&str> {
        let known = self.known.get(&list)?;
        closest(&fold(name), known.keys().map(String::as_str))
    }
}

/// A folded name with one word for the end of something, and without the words around it: `afloop van het contract` is
/// `einde contract`.
fn ended(folded: &str) -> Vec<&str> {
    let words = lexicon();
    let is = |list: &[String], word: &str| list.iter().any(|known| known == word);
    let plain = folded.split(' ').filter(|word| !is(&words.end_filler.words, word));
    plain.map(|word| if is(&words.end.words, word) { "einde" } else { word }).collect()
}

/// The items of a cell: by lines, semicolons and bullets; by commas where it has none of those.
pub(super) fn items(cell: &str) -> Vec<String> {
    let bullets = ['\n', '\r', ';', '•', '·', '|'];
    let parts: Vec<&str> = if cell.contains(bullets) { cell.split(bullets).collect() } else { commas(cell) };
    let trimmed = parts.into_iter().map(|part| part.trim().trim_start_matches(['-', '–', '*']).trim());
    trimmed.filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

/// Commas outside brackets.
fn commas(cell: &str) -> Vec<&str> {
    let mut depth = 0_i32;
    cell.split(|letter: char| {
        match letter {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        letter == ',' && depth <= 0
    })
    .collect()
}

/// An item with what stands in brackets at its end apart: `Mollie (verwerker, Nederland)`.
pub(super) fn bracketed(item: &str) -> (&str, Option<&str>) {
    let Some(rest) = item.strip_suffix(')') else { return (item, None) };
    let mut depth = 1_i32;
    let opening = rest.char_indices().rev().find(|(_, letter)| {
        match letter {
            ')' => depth += 1,
            '(' => depth -= 1,
            _ => {}
        }
        depth == 0
    });
    let parts = opening.and_then(|(at, _)| Some((rest.get(..at)?.trim(), rest.get(at + 1..)?.trim())));
    match parts {
        Some((name, inside)) if !name.is_empty() => (name, Some(inside)),
        _ => (item, None),
    }
}

/// An item as its parts: "naam en adres".
pub(super) fn joined(item: &str) -> Vec<&str> {
    [" en ", " and ", " & ", "/"]
        .into_iter()
        .find(|mark| item.contains(mark))
        .map(|mark| item.split(mark).map(str::trim).filter(|part| !part.is_empty()).collect())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{bracketed, items, joined};

    #[test]
    fn a_cell_is_its_items() {
        assert_eq!(
            items("naam, adres (straat, plaats), e-mail"),
            ["naam", "adres (straat, plaats)", "e-mail"]
        );
        assert_eq!(items("- naam\n- adres, plaats\n"), ["naam", "adres, plaats"]);
        assert_eq!(items("naam; adres"), ["naam", "adres"]);
        assert_eq!(bracketed("Mollie (verwerker)"), ("Mollie", Some("verwerker")));
        assert_eq!(bracketed("tot 7 jaar (AWR art. 52(4))"), ("tot 7 jaar", Some("AWR art. 52(4)")));
        assert_eq!(joined("naam en adres"), ["naam", "adres"]);
    }
}
