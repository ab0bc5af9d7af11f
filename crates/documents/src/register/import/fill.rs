//! From the words of a cell to the fields of an activity.

use jiff::civil::Date;
use waarborg_policy::messages::Message;
use waarborg_policy::model::{Basis, Language, Text};
use waarborg_policy::vocabulary::vocabulary;

use super::super::model::{
    Activity, Allowed, Category, Client, Datum, Dpia, Part, Recipient, Register, Sooner, Transfers,
};
use super::cells::Place;
use super::lexicon::{fold, is_said, lexicon, says};
use super::mapping::{Mapping, Target};
use super::names::{List, Names, bracketed, items, joined};
use super::period;
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
}

/// What a cell held that no field can hold.
pub(super) type Left = Vec<String>;

impl Filling {
    /// Begins with a register and a mapping.
    pub(super) fn new(register: Register, mapping: &Mapping, language: Language) -> Filling {
        let names = Names::new(&register, mapping);
        Filling { register, names, language, problems: Vec::new(), unknown: Vec::new() }
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
    fn unknown(&mut self, list: List, word: &str, place: &Place) {
        let near = self.names.near(list, word).unwrap_or("none").to_owned();
        let field = list.word().unwrap_or("special");
        self.unread(
            place,
            Message::new("import-unread").text("text", word).text("field", field).text("meant", near),
        );
        self.unknown.push((field, word.to_owned()));
    }

    /// The ids of an item: as a whole, without what stands in brackets, or as "a and b".
    fn ids(&self, list: List, item: &str) -> Option<(Vec<String>, Option<String>)> {
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

    /// Items of a closed list.
    fn list(&mut self, list: List, cell: &str, place: &Place, into: &mut Vec<String>) -> Left {
        let mut left = Vec::new();
        for item in items(cell) {
            if says(&lexicon().nothing, &fold(&item)) {
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
                    let id = free(&slug(&item), |id| self.register.clients.iter().any(|known| known.id == id));
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

    /// A category that no list knows becomes one of the organisation's own: what it is, a person says.
    fn data(&mut self, activity: &mut Activity, cell: &str, place: &Place) -> Left {
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
            vocabulary().categories.contains_key(id) || self.register.categories.iter().any(|known| known.id == id)
        };
        let id = free(&slug(item), taken);
        self.names.learn(List::Data, item, &id);
        let title = self.text(item);
        self.register.categories.push(Category { id: id.clone(), is: None, title, may_reveal: Vec::new() });
        let near = self.names.near(List::Data, item).filter(|near| *near != fold(item)).unwrap_or("none").to_owned();
        self.note(
            place,
            Message::new("import-new-category").text("text", item).text("id", &id).text("meant", near),
        );
        self.unknown.push(("data", item.to_owned()));
        id
    }

    fn special(&mut self, activity: &mut Activity, cell: &str, place: &Place) -> Left {
        if says(&lexicon().yes, &fold(cell)) {
            let special = |datum: &Datum| {
                vocabulary().categories.get(&datum.category).is_some_and(|known| {
                    known.facts.class == waarborg_policy::model::CategoryClass::Special
                })
            };
            if !activity.data.iter().any(special) {
                activity.data.push(Datum { category: "special-data".to_owned(), optional: false });
            }
            return Vec::new();
        }
        self.data(activity, cell, place)
    }

    /// `Gezondheid: zorg met beroepsgeheim (AVG art. 9(2)(h))`, a line for each category.
    fn grounds(&mut self, activity: &mut Activity, cell: &str, place: &Place) -> Left {
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

    /// A basis, with the law or the interest behind it.
    fn bases(&mut self, activity: &mut Activity, cell: &str, place: &Place) -> Left {
        let mut left = Vec::new();
        for line in cell.split(['\n', '\r', ';']).map(str::trim).filter(|line| !line.is_empty()) {
            if self.labelled(activity, line) {
                continue;
            }
            let (before, rest) = self.parts_of_basis(line);
            let (bases, more) = self.named_bases(before);
            let Some(first) = bases.first().copied() else {
                self.unknown(List::Basis, line, place);
                left.push(line.to_owned());
                continue;
            };
            for basis in bases {
                if !activity.basis.contains(&basis) {
                    activity.basis.push(basis);
                }
            }
            let more = more || rest.is_some_and(|rest| !self.behind(activity, first, rest));
            if more {
                self.note(place, Message::new("import-remark").text("text", line));
                left.push(line.to_owned());
            }
        }
        left
    }

    /// What a line says before a colon or brackets, and what it says behind them; an article of the AVG itself is part
    /// of what stands before.
    fn parts_of_basis<'a>(&self, line: &'a str) -> (&'a str, Option<&'a str>) {
        if let Some((before, rest)) = line.split_once(':') {
            return (before.trim(), Some(rest.trim()).filter(|rest| !rest.is_empty()));
        }
        match bracketed(line) {
            (before, Some(inside)) if !is_own_article(inside) && self.named_bases(inside).0.is_empty() => {
                (before, Some(inside))
            }
            _ => (line, None),
        }
    }

    /// The bases that words name, and whether they say more than that.
    fn named_bases(&self, words: &str) -> (Vec<Basis>, bool) {
        if let Some([id]) = self.names.find(List::Basis, words) {
            return (Basis::parse(id).into_iter().collect(), false);
        }
        let mut rest = format!(" {} ", fold(words));
        let mut found = Vec::new();
        while let Some((id, word)) = longest_basis(&rest) {
            found.extend(Basis::parse(id).filter(|basis| !found.contains(basis)));
            rest = rest.replacen(&format!(" {word} "), " ", 1);
        }
        let filler = &lexicon().basis_filler.words;
        let more = rest.split_whitespace().any(|word| !filler.iter().any(|known| known == word));
        (found, more)
    }

    /// A line of the register's own: `Wet: …`, `Belang: …`, `Afgewogen op: …`.
    fn labelled(&mut self, activity: &mut Activity, line: &str) -> bool {
        let Some((label, value)) = line.split_once(':') else { return false };
        let value = value.trim();
        let nothing = says(&lexicon().nothing, &fold(value));
        if is_said("reg-law", label) {
            activity.law = Some(value.to_owned()).filter(|_| !nothing);
        } else if is_said("reg-interest", label) {
            activity.interest = Some(self.text(value)).filter(|_| !nothing);
        } else if is_said("reg-balanced", label) {
            activity.balanced = date(value);
            return activity.balanced.is_some() || nothing;
        } else {
            return false;
        }
        true
    }

    /// What stands behind a basis: its law, or its interest; whether a field could hold it.
    fn behind(&self, activity: &mut Activity, basis: Basis, rest: &str) -> bool {
        match basis {
            Basis::LegalObligation | Basis::PublicTask if activity.law.is_none() => {
                activity.law = Some(rest.to_owned());
            }
            Basis::LegitimateInterests if activity.interest.is_none() => {
                activity.interest = Some(self.text(rest));
            }
            _ => return false,
        }
        true
    }

    /// Recipients; one that nobody knows becomes one of the organisation's own.
    fn recipients(&mut self, activity: &mut Activity, cell: &str, role: Option<&str>, place: &Place) -> Left {
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
            vocabulary().recipients.contains_key(id) || self.register.recipients.iter().any(|known| known.id == id)
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
                role: facts.map_or("", |facts| super::super::collect::role_word(facts.role)).to_owned(),
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
    fn countries(&mut self, activity: &Activity, cell: &str, place: &Place) -> Left {
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

    fn safeguards(&mut self, activity: &Activity, cell: &str, place: &Place) -> Left {
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

    /// A rule for each line; `gegeven: termijn` is a category that goes sooner.
    pub(super) fn keep(&mut self, activity: &mut Activity, cell: &str, place: &Place) -> Left {
        let mut left = Vec::new();
        for line in cell.split(['\n', '\r', ';']).map(str::trim).filter(|line| !line.is_empty()) {
            if says(&lexicon().nothing, &fold(line)) {
                continue;
            }
            if let Some(then) = then(line) {
                activity.then = then.to_owned();
                continue;
            }
            if let Some(rule) = period::rule(line, &self.names) {
                let part = Part { name: None, rule, data: Vec::new() };
                if !activity.keep.contains(&part) {
                    activity.keep.push(part);
                }
                continue;
            }
            let sooner = line.split_once(':').and_then(|(name, rule)| {
                let [category] = self.names.find(List::Data, name)? else { return None };
                let held = activity.data.iter().any(|datum| datum.category == *category);
                held.then_some(())?;
                Some(Sooner { category: category.clone(), rule: period::rule(rule.trim(), &self.names)? })
            });
            match sooner {
                Some(sooner) if !activity.sooner.iter().any(|known| known.category == sooner.category) => {
                    activity.sooner.push(sooner);
                }
                _ => {
                    self.unread(place, Message::new("import-period").text("text", line));
                    self.unknown.push(("keep", line.to_owned()));
                    left.push(line.to_owned());
                }
            }
        }
        left
    }

    /// The day an assessment was made, or what makes it needed. "Yes" says neither.
    fn dpia(&mut self, activity: &mut Activity, cell: &str, place: &Place) -> Left {
        let mut dpia = activity.dpia.clone().unwrap_or_default();
        let mut left = Vec::new();
        for line in cell.split(['\n', '\r', ';']).map(str::trim).filter(|line| !line.is_empty()) {
            let value = line.split_once(':').map_or(line, |(_, value)| value.trim());
            if says(&lexicon().nothing, &fold(value)) {
                continue;
            }
            let last = value.split_whitespace().last().and_then(date);
            let triggers: Option<Vec<Vec<String>>> = value
                .split(';')
                .map(|part| self.names.find(List::Trigger, part).map(<[String]>::to_vec))
                .collect();
            match (date(value).or(last), triggers) {
                (Some(day), _) => dpia.done = Some(day),
                (None, Some(triggers)) => {
                    for trigger in triggers.concat() {
                        push(&mut dpia.trigger, trigger);
                    }
                }
                (None, None) => {
                    self.unread(place, Message::new("import-dpia").text("text", line));
                    left.push(line.to_owned());
                }
            }
        }
        activity.dpia = Some(dpia).filter(|dpia| *dpia != Dpia::default());
        left
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

/// Words of the register's own for a country that is not settled.
fn is_open(part: &str) -> bool {
    ["reg-country-unknown", "country-other"].iter().any(|name| is_said(name, part))
        || says(&lexicon().nothing, &fold(part))
}

/// `AVG art. 6(1)(b)`, `art. 6 lid 1 sub b`, `6.1.b`.
fn is_own_article(inside: &str) -> bool {
    let folded = fold(inside);
    let filler = ["avg", "gdpr", "art", "artikel", "article", "lid", "sub", "onder"];
    let bare: String = folded.split(' ').filter(|word| !filler.contains(word)).collect();
    matches!(bare.as_bytes(), [b'6', b'1', b'a'..=b'f'])
}

/// The longest word for a basis in a folded text with a space at each end.
fn longest_basis(text: &str) -> Option<(&'static str, &'static str)> {
    let all = lexicon().basis.iter();
    let words = all.flat_map(|(id, words)| words.iter().map(move |word| (id.as_str(), word.as_str())));
    words.filter(|(_, word)| text.contains(&format!(" {word} "))).max_by_key(|(_, word)| word.len())
}

/// How data ends, in the register's own words.
fn then(line: &str) -> Option<&'static str> {
    let known = [("reg-then-anonymise", "anonymise"), ("reg-then-either", "delete-or-anonymise")];
    known.into_iter().find(|(name, _)| is_said(name, line)).map(|(_, word)| word)
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
