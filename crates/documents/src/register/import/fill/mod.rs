//! From the words of a cell to the fields of an activity.

mod basis;
mod data;
mod keep;
mod recipients;

use jiff::civil::Date;
use waarborg_policy::messages::Message;
use waarborg_policy::model::{Language, Text};
use waarborg_policy::vocabulary::vocabulary;

use super::super::model::{Activity, Client, Register};
use super::cells::Place;
use super::lexicon::{fold, is_said, lexicon, says};
use super::mapping::{Mapping, Target};
use super::names::{List, Names, bracketed, items, joined};
use super::problem::Problem;

/// What an import builds up while it reads.
#[derive(Debug)]
pub(super) struct Filling {
    /// The register so far.
    pub(super) register: Register,
    /// The names that are known.
    pub(super) names: Names,
    /// The language that cells are in.
    pub(super) language: Language,
    /// What was found.
    pub(super) problems: Vec<Problem>,
    /// Words that no list knows, with the list.
    pub(super) unknown: Vec<(&'static str, String)>,
    /// All words of the row that is read, folded: they tell what a word alone does not.
    pub(super) row: String,
}

/// What a cell held that no field can hold.
pub(super) type Left = Vec<String>;

impl Filling {
    /// Begins with a register and a mapping.
    pub(super) fn new(register: Register, mapping: &Mapping, language: Language) -> Filling {
        let names = Names::new(&register, mapping);
        Filling { register, names, language, problems: Vec::new(), unknown: Vec::new(), row: String::new() }
    }

    /// A text in the language of the cells.
    pub(super) fn text(&self, words: &str) -> Text {
        match self.language {
            Language::Nl => Text { nl: Some(words.to_owned()), en: None },
            Language::En => Text { nl: None, en: Some(words.to_owned()) },
        }
    }

    pub(super) fn note(&mut self, place: &Place, message: Message) {
        self.problems.push(Problem::note(Some(place.clone()), message));
    }

    pub(super) fn unread(&mut self, place: &Place, message: Message) {
        self.problems.push(Problem::unread(Some(place.clone()), message));
    }

    /// The same, where whatever it could not is in the report too: by what was said of it, else as a remark. A column of
    /// remarks is told once, at its heading.
    pub(super) fn add_told(
        &mut self,
        activity: &mut Activity,
        target: Target,
        cell: &str,
        place: &Place,
    ) -> Left {
        let before = self.problems.len();
        let left = self.add(activity, target, cell, place);
        if self.problems.len() == before && target != Target::Remark {
            for rest in &left {
                self.note(place, Message::new("import-remark").text("text", rest));
            }
        }
        left
    }

    /// Adds what a cell says to a field of an activity; returns what it could not.
    pub(super) fn add(&mut self, activity: &mut Activity, target: Target, cell: &str, place: &Place) -> Left {
        if says(&lexicon().nothing, &fold(cell)) {
            return Vec::new();
        }
        match target {
            Target::Title => {
                activity.title = self.text(cell.trim());
                Vec::new()
            }
            Target::Clients => self.clients(activity, cell),
            Target::Covers => self.list(List::Purpose, cell, place, &mut activity.covers),
            Target::Subjects => self.list(List::Subject, cell, place, &mut activity.subjects),
            Target::Data => self.data(activity, cell, place),
            Target::SpecialData => self.special(activity, cell, place),
            Target::Grounds => self.grounds(activity, cell, place),
            Target::Source => self.list(List::Source, cell, place, &mut activity.source),
            Target::Basis => self.bases(activity, cell, place),
            Target::Law => {
                activity.law = Some(cell.split_whitespace().collect::<Vec<_>>().join(" "));
                Vec::new()
            }
            Target::Interest => {
                activity.interest = Some(self.text(cell.trim()));
                Vec::new()
            }
            Target::Recipients => self.recipients(activity, cell, None, place),
            Target::Processors => self.recipients(activity, cell, Some("processor"), place),
            Target::Joint => self.recipients(activity, cell, Some("joint-controller"), place),
            Target::Countries => self.countries(activity, cell, place),
            Target::Safeguard => self.safeguards(activity, cell, place),
            Target::Keep => self.keep(activity, cell, place),
            Target::Measures => {
                let mut measures = std::mem::take(&mut self.register.measures);
                let left = self.list(List::Measure, cell, place, &mut measures);
                self.register.measures = measures;
                left
            }
            Target::Dpia => self.dpia(activity, cell, place),
            Target::Role => self.role(activity, cell, place),
            Target::Status if says(&lexicon().active, &fold(cell)) => Vec::new(),
            Target::Status | Target::Remark => vec![cell.trim().to_owned()],
            Target::Skip | Target::Derived => Vec::new(),
        }
    }

    /// Reports a word that a list does not know.
    pub(super) fn unknown(&mut self, list: List, word: &str, place: &Place) {
        let near = self.names.near(list, word).unwrap_or("none").to_owned();
        let field = list.word().unwrap_or("special");
        self.unread(
            place,
            Message::new("import-unread").text("text", word).text("field", field).text("meant", near),
        );
        self.unknown.push((field, word.to_owned()));
    }

    /// The ids of an item: as a whole, without what stands in brackets, or as "a and b".
    pub(super) fn ids(&self, list: List, item: &str) -> Option<(Vec<String>, Option<String>)> {
        if let Some(ids) = self.names.find(list, item) {
            return Some((ids.to_vec(), None));
        }
        let (name, inside) = bracketed(item);
        if let (Some(ids), Some(inside)) = (self.names.find(list, name), inside) {
            return Some((ids.to_vec(), Some(inside.to_owned())));
        }
        let parts = joined(name);
        let found: Option<Vec<&[String]>> = parts.iter().map(|part| self.names.find(list, part)).collect();
        let found = found.filter(|found| !found.is_empty())?;
        Some((found.concat(), inside.map(str::to_owned)))
    }

    /// Visitors of a site or of a building, as the other words of the row tell; neither where they tell nothing or both.
    fn visitors(&mut self, item: &str, place: &Place) -> Option<&'static str> {
        if let Some(known) = self.names.find(List::Subject, item).and_then(<[String]>::first) {
            let known = vocabulary().words.subjects.get_key_value(known);
            return known.map(|(id, _)| id.as_str());
        }
        let tells = |words: &[String]| {
            self.row.split(' ').any(|said| words.iter().any(|word| said.starts_with(word.as_str())))
        };
        let id = match (tells(&lexicon().visitors.building), tells(&lexicon().visitors.site)) {
            (true, false) => "building-visitors",
            (false, true) => "visitors",
            _ => {
                self.unread(place, Message::new("import-visitors-of-what").text("text", item));
                self.unknown.push(("subjects", item.to_owned()));
                return None;
            }
        };
        self.note(place, Message::new("import-visitors").text("text", item).text("id", id));
        Some(id)
    }

    /// Items of a closed list.
    fn list(&mut self, list: List, cell: &str, place: &Place, into: &mut Vec<String>) -> Left {
        let mut left = Vec::new();
        for item in items(cell) {
            if says(&lexicon().nothing, &fold(&item)) {
                continue;
            }
            if list == List::Subject && lexicon().visitors.said.contains(&fold(&item)) {
                match self.visitors(&item, place) {
                    Some(id) => push(into, id.to_owned()),
                    None => left.push(item),
                }
                continue;
            }
            match self.ids(list, &item) {
                Some((ids, inside)) => {
                    for id in ids {
                        push(into, id);
                    }
                    left.extend(inside.filter(|inside| !is_said("st-article", inside)).map(|_| item.clone()));
                }
                None => {
                    self.unknown(list, &item, place);
                    left.push(item);
                }
            }
        }
        left
    }

    fn clients(&mut self, activity: &mut Activity, cell: &str) -> Left {
        for item in items(cell) {
            let id = match self.names.find(List::Client, &item) {
                Some([id, ..]) => id.clone(),
                _ => {
                    let id =
                        free(&slug(&item), |id| self.register.clients.iter().any(|known| known.id == id));
                    self.names.learn(List::Client, &item, &id);
                    self.register.clients.push(Client {
                        id: id.clone(),
                        name: Some(item),
                        email: None,
                        purposes: Vec::new(),
                    });
                    id
                }
            };
            push(&mut activity.r#for, id.clone());
            if let Some(client) = self.register.clients.iter_mut().find(|client| client.id == id)
                && !activity.id.is_empty()
            {
                push(&mut client.purposes, activity.id.clone());
            }
        }
        push(&mut activity.roles, "processor".to_owned());
        Vec::new()
    }

    fn role(&mut self, activity: &mut Activity, cell: &str, place: &Place) -> Left {
        match self.names.find(List::Role, cell) {
            Some([role]) if role == "processor" || role == "controller" => {
                let role = role.clone();
                push(&mut activity.roles, role);
                Vec::new()
            }
            Some([role]) if role == "joint-controller" => vec![cell.trim().to_owned()],
            _ => {
                self.unread(place, Message::new("import-role").text("text", cell));
                vec![cell.trim().to_owned()]
            }
        }
    }
}

/// A day: `2026-11-25`, `25-11-2026`, `25/11/2026`, `25.11.2026`.
pub(super) fn date(text: &str) -> Option<Date> {
    let text = text.trim();
    if let Ok(day) = text.parse() {
        return Some(day);
    }
    let mut parts = text.split(['-', '/', '.']);
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || year.len() != 4 {
        return None;
    }
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

/// Adds what is not there yet.
pub(super) fn push(list: &mut Vec<String>, id: String) {
    if !list.contains(&id) {
        list.push(id);
    }
}

/// An id made of words.
pub(super) fn slug(text: &str) -> String {
    const LONGEST: usize = 40;
    let mut id = String::new();
    for word in fold(text).split_whitespace() {
        let word: String = word.chars().filter(char::is_ascii_alphanumeric).collect();
        if !id.is_empty() && id.len() + word.len() >= LONGEST {
            break;
        }
        if !word.is_empty() {
            if !id.is_empty() {
                id.push('-');
            }
            id.push_str(&word);
        }
    }
    id.truncate(LONGEST);
    if id.is_empty() { "x".to_owned() } else { id }
}

/// An id that nothing has yet.
pub(super) fn free(id: &str, taken: impl Fn(&str) -> bool) -> String {
    if !taken(id) {
        return id.to_owned();
    }
    (2..).map(|number| format!("{id}-{number}")).find(|id| !taken(id)).unwrap_or_else(|| id.to_owned())
}
