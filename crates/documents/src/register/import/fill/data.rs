//! Data, and what permits the data that the law protects more.

use waarborg_policy::messages::Message;
use waarborg_policy::vocabulary::vocabulary;

use super::super::super::model::{Activity, Allowed, Category, Datum};
use super::super::cells::Place;
use super::super::lexicon::{fold, lexicon, says};
use super::super::names::{List, bracketed, items};
use super::{Filling, Left, free, slug};

impl Filling {
    /// A category that no list knows becomes one of the organisation's own: what it is, a person says.
    pub(super) fn data(&mut self, activity: &mut Activity, cell: &str, place: &Place) -> Left {
        let mut left = Vec::new();
        for item in items(cell) {
            if says(&lexicon().nothing, &fold(&item)) {
                continue;
            }
            let (name, inside) = bracketed(&item);
            let optional = inside.is_some_and(|inside| says(&lexicon().optional, &fold(inside)));
            let item = if optional { name } else { item.as_str() };
            let ids = match self.ids(List::Data, item) {
                Some((ids, inside)) => {
                    // What is listed in brackets may itself be data.
                    let mut ids = ids;
                    if let Some(inside) = inside {
                        let parts: Vec<&str> = inside.split(',').map(str::trim).collect();
                        let found: Option<Vec<&[String]>> =
                            parts.iter().map(|part| self.names.find(List::Data, part)).collect();
                        match found {
                            Some(found) => ids = found.concat(),
                            None => left.push(item.to_owned()),
                        }
                    }
                    ids
                }
                None => vec![self.own_category(item, place)],
            };
            for category in ids {
                if !activity.data.iter().any(|datum| datum.category == category) {
                    activity.data.push(Datum { category, optional });
                }
            }
        }
        left
    }

    fn own_category(&mut self, item: &str, place: &Place) -> String {
        let taken = |id: &str| {
            vocabulary().categories.contains_key(id)
                || self.register.categories.iter().any(|known| known.id == id)
        };
        let id = free(&slug(item), taken);
        self.names.learn(List::Data, item, &id);
        let title = self.text(item);
        let kinds = lexicon().kind_of_data.iter();
        let is = kinds.filter(|(_, words)| words.contains(&fold(item))).map(|(kind, _)| kind.clone()).next();
        let own = Category { id: id.clone(), is: is.clone(), title, may_reveal: Vec::new() };
        self.register.categories.push(own);
        if let Some(is) = is {
            let message = Message::new("import-kind-category").text("text", item).text("id", &id);
            self.note(place, message.text("is", is));
            return id;
        }
        let near =
            self.names.near(List::Data, item).filter(|near| *near != fold(item)).unwrap_or("none").to_owned();
        self.note(
            place,
            Message::new("import-new-category").text("text", item).text("id", &id).text("meant", near),
        );
        self.unknown.push(("data", item.to_owned()));
        id
    }

    pub(super) fn special(&mut self, activity: &mut Activity, cell: &str, place: &Place) -> Left {
        if says(&lexicon().yes, &fold(cell)) {
            let special = |datum: &Datum| {
                vocabulary()
                    .categories
                    .get(&datum.category)
                    .is_some_and(|known| known.facts.class == waarborg_policy::model::CategoryClass::Special)
            };
            if !activity.data.iter().any(special) {
                activity.data.push(Datum { category: "special-data".to_owned(), optional: false });
            }
            return Vec::new();
        }
        self.data(activity, cell, place)
    }

    /// `Gezondheid: zorg met beroepsgeheim (AVG art. 9(2)(h))`, a line for each category.
    pub(super) fn grounds(&mut self, activity: &mut Activity, cell: &str, place: &Place) -> Left {
        let mut left = Vec::new();
        for line in cell.lines().map(str::trim).filter(|line| !line.is_empty()) {
            let said = line.split_once(':').and_then(|(name, grounds)| {
                let [category] = self.names.find(List::Data, name)? else { return None };
                Some((category.clone(), grounds))
            });
            let Some((category, grounds)) = said else {
                self.unknown(List::Data, line, place);
                left.push(line.to_owned());
                continue;
            };
            let mut ids = Vec::new();
            for ground in grounds.split(';').map(str::trim) {
                let (name, _) = bracketed(ground);
                if says(&lexicon().nothing, &fold(ground)) {
                    continue;
                }
                match self.names.find(List::Ground, name).or_else(|| self.names.find(List::Ground, ground)) {
                    Some(known) => ids.extend(known.iter().cloned()),
                    // A law, as it is cited.
                    None => ids.push(ground.to_owned()),
                }
            }
            if !activity.data.iter().any(|datum| datum.category == category) {
                self.unread(place, Message::new("import-not-held").text("text", line));
                left.push(line.to_owned());
            } else if !ids.is_empty() {
                activity.allowed_by.push(Allowed { category, grounds: ids });
            }
        }
        left
    }
}
