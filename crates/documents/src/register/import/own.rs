//! A register that Waarborg made, perhaps changed by a person since: the words of the policy beside each row, and the
//! visible cells that no longer have their mark.

use std::collections::{BTreeMap, BTreeSet};

use waarborg_policy::load::{NoShelf, load};
use waarborg_policy::messages::Message;
use waarborg_policy::model::{Language, Policy};
use waarborg_policy::vocabulary::vocabulary;

use super::super::collect::register;
use super::super::facts::{self, Field};
use super::super::model::{Activity, Part, Sooner};
use super::super::sheet::{DERIVED, ITEM, MARKS, ORDER, WORDS, mark};
use super::super::write::{Remarks, quoted};
use super::cells::{Book, Place, Row, Table};
use super::fill::{Filling, Left, free};
use super::foreign::begin;
use super::lexicon::fold;
use super::mapping::{Mapping, Target};
use super::{Became, ImportError, edit};
use crate::voice::Voice;

/// The kinds of sheets.
const KINDS: [&str; 7] = ["controller", "processor", "organisation", "recipients", "clients", "words", "about"];

/// The kind and key of a cell of the row of keys.
pub(super) fn kind_of_key(cell: &str) -> Option<(&'static str, &str)> {
    let (kind, key) = cell.trim().split_once('/')?;
    let kind = KINDS.into_iter().find(|known| *known == kind)?;
    (!key.is_empty() && !key.contains(' ')).then_some((kind, key))
}

/// A row of an own sheet.
#[derive(Debug, Clone)]
pub(super) struct Line {
    pub(super) kind: &'static str,
    pub(super) place: Place,
    /// Visible cells by key, each with its column.
    pub(super) cells: Vec<(String, usize, String)>,
    /// The item that the row is about.
    pub(super) item: String,
    words: String,
    marks: BTreeMap<String, String>,
    /// The cells that were changed: all of them, where the row has no words.
    pub(super) new: bool,
}

impl Line {
    pub(super) fn cell(&self, key: &str) -> &str {
        self.cells.iter().find(|(known, ..)| known == key).map_or("", |(_, _, cell)| cell.trim())
    }

    /// The cells that no longer have their mark.
    pub(super) fn changed(&self) -> impl Iterator<Item = (&str, &str, Place)> {
        self.cells
            .iter()
            .filter(|(key, _, cell)| self.marks.get(key).is_none_or(|known| *known != mark(cell)))
            .map(|(key, column, cell)| {
                (key.as_str(), cell.as_str(), Place { column: Some(*column), ..self.place.clone() })
            })
    }
}

/// Whether a file is one that Waarborg made.
pub(super) fn is_own(book: &Book) -> bool {
    book.sheets.iter().any(|table| keys(table).is_some())
}

/// The kind of a sheet and the key of each column.
fn keys(table: &Table) -> Option<(&'static str, Vec<(usize, String)>)> {
    let first = table.rows.first()?;
    let mut kind = None;
    let mut found = Vec::new();
    for (at, cell) in first.cells.iter().enumerate() {
        if let Some((named, key)) = kind_of_key(cell) {
            kind = kind.or(Some(named));
            found.push((at, key.to_owned()));
        }
    }
    found.iter().any(|(_, key)| key == WORDS).then_some((kind?, found))
}

fn line(kind: &'static str, keys: &[(usize, String)], table: &Table, row: &Row) -> Line {
    let mut line = Line {
        kind,
        place: Place { sheet: table.name.clone(), row: row.number, column: None },
        cells: Vec::new(),
        item: String::new(),
        words: String::new(),
        marks: BTreeMap::new(),
        new: false,
    };
    for (at, key) in keys {
        let cell = row.cells.get(*at).cloned().unwrap_or_default();
        match key.as_str() {
            WORDS => line.words = cell,
            ITEM => line.item = cell.trim().to_owned(),
            MARKS => {
                let pairs = cell.split_whitespace().filter_map(|pair| pair.split_once('='));
                line.marks = pairs.map(|(key, mark)| (key.to_owned(), mark.to_owned())).collect();
            }
            _ => line.cells.push((key.clone(), *at, cell)),
        }
    }
    line.new = line.words.trim().is_empty() && line.item.is_empty();
    line
}

/// Reads a register of Waarborg's own.
pub(super) fn read(book: &Book, mapping: &Mapping) -> Result<(Filling, Remarks, Vec<Became>), ImportError> {
    let mut lines = Vec::new();
    let mut others = Vec::new();
    let mut language = Language::Nl;
    for table in &book.sheets {
        let Some((kind, keys)) = keys(table) else {
            if table.rows.iter().any(|row| !Table::is_empty(row)) {
                others.push(table.name.clone());
            }
            continue;
        };
        if let Some(spoken) = table.rows.get(1).and_then(|row| spoken(&keys, row)) {
            language = spoken;
        }
        let rows = table.rows.iter().skip(2).filter(|row| !Table::is_empty(row));
        lines.extend(rows.map(|row| line(kind, &keys, table, row)));
    }
    let mut problems = Vec::new();
    let text = words(&mut lines, &mut problems);
    let policy = load("register", &text, &NoShelf).map_err(ImportError::Words)?;
    let day = jiff::civil::Date::default();
    let mut filling = Filling::new(register(&policy, None, day), mapping, language);
    filling.problems = problems;
    for name in others {
        filling.note(&Place { sheet: name.clone(), row: 1, column: None }, Message::new("import-other-sheet").text("sheet", name));
    }
    let (mut remarks, mut became) = (Remarks::new(), Vec::new());
    let mut seen = BTreeSet::new();
    // Terms first: activities name them.
    for line in lines.iter().filter(|line| !matches!(line.kind, "controller" | "processor")) {
        edit::line(&mut filling, line);
    }
    for line in lines.iter().filter(|line| matches!(line.kind, "controller" | "processor")) {
        activity(&mut filling, &policy, line, &mut remarks, &mut became, &mut seen);
    }
    let order = order(&lines, &became);
    filling
        .register
        .activities
        .sort_by_key(|activity| order.iter().position(|id| *id == activity.id).unwrap_or(usize::MAX));
    Ok((filling, remarks, became))
}

/// The order of the activities: as they stood in the policy, unless a person put the rows of a sheet in another order.
/// A new row comes after the one above it.
fn order(lines: &[Line], became: &[Became]) -> Vec<String> {
    let mut placed: Vec<(usize, &str)> = Vec::new();
    let mut moved = false;
    for kind in ["controller", "processor"] {
        let mut last = 0;
        for line in lines.iter().filter(|line| line.kind == kind) {
            let Some(row) = became.iter().find(|row| row.place == line.place) else { continue };
            let at = line.marks.get(ORDER).and_then(|order| order.parse().ok()).unwrap_or(last);
            moved |= at < last;
            last = at;
            placed.push((at, &row.id));
        }
    }
    if !moved {
        placed.sort_by_key(|(at, _)| *at);
    }
    placed.into_iter().map(|(_, id)| id.to_owned()).collect()
}

/// The language of a sheet, by its headings.
fn spoken(keys: &[(usize, String)], headings: &Row) -> Option<Language> {
    let names = [("title", "reg-field-title"), ("what", "sheet-what"), ("name", "gets-who")];
    let (key, name) = names.into_iter().find(|(key, _)| keys.iter().any(|(_, known)| known == key))?;
    let (at, _) = keys.iter().find(|(_, known)| known == key)?;
    let heading = fold(headings.cells.get(*at)?);
    Language::ALL
        .into_iter()
        .find(|language| heading.starts_with(&fold(&Voice::neutral(*language).text(&crate::phrase::say(name)))))
}

/// All words together, as one file. A row that was copied gets an id of its own; words that are no TOML are set aside
/// and the cells of their row read instead.
fn words(lines: &mut [Line], problems: &mut Vec<super::Problem>) -> String {
    let mut seen: BTreeMap<String, &'static str> = BTreeMap::new();
    let mut twice = BTreeSet::new();
    for (at, line) in lines.iter_mut().enumerate().filter(|(_, line)| !line.words.trim().is_empty()) {
        if toml::from_str::<toml::Table>(&line.words).is_err() {
            problems.push(super::Problem::unread(Some(line.place.clone()), Message::new("import-words-damaged")));
            line.words.clear();
            line.marks.clear();
            line.new = line.item.is_empty();
            continue;
        }
        let Some(table) = table_of(&line.words) else { continue };
        match seen.get(&table) {
            // An activity that is both the organisation's own and on behalf of others has two rows.
            Some(kind) if *kind != line.kind => {
                twice.insert(at);
            }
            Some(_) => {
                let id = free(&table, |id| seen.contains_key(id));
                let message = Message::new("import-copied").text("id", &id);
                problems.push(super::Problem::note(Some(line.place.clone()), message));
                line.words = renamed(&line.words, &table, &id);
                seen.insert(id, line.kind);
            }
            None => {
                seen.insert(table, line.kind);
            }
        }
    }
    let (mut general, mut blocks) = (String::from("waarborg = 1\n"), String::new());
    for (_, line) in lines.iter_mut().enumerate().filter(|(at, _)| !twice.contains(at)) {
        match table_of(&line.words) {
            None => general.push_str(&format!("{}\n", line.words.trim())),
            Some(_) => {
                without_gone(line, &seen, problems);
                blocks.push_str(&format!("\n{}\n", line.words.trim()));
            }
        }
    }
    let missing = missing(&blocks, &general, &seen);
    format!("{general}{blocks}{missing}")
}

/// The words of a copied row, under another id; what followed from the id is said.
fn renamed(words: &str, table: &str, id: &str) -> String {
    let kind = table.strip_prefix("purpose.").filter(|kind| vocabulary().purposes.contains_key(*kind));
    let is = match kind {
        Some(kind) if !words.lines().any(|line| line.starts_with("is =")) => format!("\nis = {}", quoted(kind)),
        _ => String::new(),
    };
    words.replacen(&format!("[{table}]"), &format!("[{id}]{is}"), 1)
}

/// Takes activities whose row is gone out of the lists that name them, and tells it.
fn without_gone(line: &mut Line, seen: &BTreeMap<String, &'static str>, problems: &mut Vec<super::Problem>) {
    let mut kept = Vec::new();
    for written in line.words.lines() {
        let named = ["purposes = ", "covers = "].into_iter().find(|key| written.starts_with(key));
        let list = toml::from_str::<toml::Table>(written).ok().filter(|_| named.is_some());
        let Some((key, list)) = list.as_ref().and_then(|table| table.iter().next()) else {
            kept.push(written.to_owned());
            continue;
        };
        let ids = list.as_array().into_iter().flatten().filter_map(|id| id.as_str());
        let (here, gone): (Vec<&str>, Vec<&str>) = ids.partition(|id| {
            vocabulary().purposes.contains_key(*id) || seen.contains_key(&format!("purpose.{id}"))
        });
        for id in gone {
            let message = Message::new("import-gone-purpose").text("id", id);
            problems.push(super::Problem::note(Some(line.place.clone()), message));
        }
        let here: Vec<String> = here.into_iter().map(quoted).collect();
        kept.push(format!("{key} = [{}]", here.join(", ")));
    }
    line.words = kept.join("\n");
}

/// The table that a row's words are: `purpose.billing`.
fn table_of(words: &str) -> Option<String> {
    let first = words.trim().lines().next()?;
    first.strip_prefix('[')?.strip_suffix(']').map(str::to_owned)
}

/// Recipients and clients whose row a person took out, while an activity still names them: they come back by their id,
/// so that the cells can say whether they are still named.
fn missing(blocks: &str, general: &str, seen: &BTreeMap<String, &'static str>) -> String {
    let mut text = String::new();
    let Ok(all) = toml::from_str::<toml::Table>(&format!("{general}{blocks}")) else { return text };
    let named = |value: Option<&toml::Value>| -> Vec<String> {
        let list = value.and_then(toml::Value::as_array).into_iter().flatten();
        list.filter_map(|id| id.as_str().map(str::to_owned)).collect()
    };
    let purposes = all.get("purpose").and_then(toml::Value::as_table);
    let purposes = purposes.into_iter().flat_map(|table| table.values());
    let (mut recipients, mut clients) = (BTreeSet::new(), BTreeSet::new());
    recipients.extend(named(all.get("sharing").and_then(|table| table.get("always"))));
    for purpose in purposes {
        recipients.extend(named(purpose.get("recipients")));
        clients.extend(named(purpose.get("for")));
    }
    for id in recipients.iter().filter(|id| !vocabulary().recipients.contains_key(*id)) {
        if !seen.contains_key(&format!("recipient.{id}")) {
            text.push_str(&format!("\n[recipient.{id}]\nname = {}\n", quoted(id)));
        }
    }
    for id in clients.iter().filter(|id| !seen.contains_key(&format!("client.{id}"))) {
        text.push_str(&format!("\n[client.{id}]\n"));
    }
    text
}

/// What a cell of an own sheet of activities becomes.
fn target(key: &str) -> Option<Target> {
    Some(match key {
        "title" => Target::Title,
        "for" => Target::Clients,
        "covers" => Target::Covers,
        "subjects" => Target::Subjects,
        "data" => Target::Data,
        "special" => Target::Grounds,
        "source" => Target::Source,
        "basis" => Target::Basis,
        "recipients" => Target::Recipients,
        "transfers" | "systems" => Target::Derived,
        "keep" => Target::Keep,
        "dpia" => Target::Dpia,
        _ => return None,
    })
}

fn activity(
    filling: &mut Filling,
    policy: &Policy,
    line: &Line,
    remarks: &mut Remarks,
    became: &mut Vec<Became>,
    seen: &mut BTreeSet<String>,
) {
    let id = table_of(&line.words).and_then(|table| table.strip_prefix("purpose.").map(str::to_owned));
    let at = id.as_ref().and_then(|id| filling.register.activities.iter().position(|known| known.id == *id));
    let mut left: Left = Vec::new();
    let mut activity = match at {
        Some(at) => filling.register.activities.remove(at),
        None => {
            let title = line.cell("title");
            if title.is_empty() {
                let cells: Vec<&str> = line.cells.iter().map(|(_, _, cell)| cell.trim()).collect();
                filling.unread(&line.place, Message::new("import-no-title").text("text", cells.join(" | ")));
                remarks.entry(String::new()).or_default().push(cells.join(" | "));
                return;
            }
            let mut made = begin(filling, title);
            if line.kind == "processor" {
                made.roles.push("processor".to_owned());
            }
            made
        }
    };
    let changed: Vec<(String, String, Place)> = line
        .changed()
        .map(|(key, cell, place)| (key.to_owned(), cell.to_owned(), place))
        .collect();
    for (key, cell, place) in changed {
        let Some(target) = target(&key) else {
            if !cell.trim().is_empty() {
                left.push(format!("{key}: {}", cell.trim()));
                filling.note(&place, Message::new("import-remark").text("text", cell.trim()));
            }
            continue;
        };
        if target == Target::Derived {
            if !line.new && at.is_some() || !cell.trim().is_empty() {
                filling.unread(&place, Message::new(if key == "systems" { "import-systems" } else { "import-derived" }));
                left.push(format!("{key}: {}", cell.trim()));
            }
            continue;
        }
        let rest = change(filling, policy, &mut activity, target, &cell, &place);
        left.extend(rest.into_iter().map(|rest| format!("{key}: {rest}")));
    }
    if seen.insert(activity.id.clone()) {
        became.push(Became { place: line.place.clone(), id: activity.id.clone() });
    }
    if !left.is_empty() {
        remarks.entry(activity.id.clone()).or_default().extend(left);
    }
    filling.register.activities.push(activity);
}

/// A changed cell goes before the words: its field is emptied and filled anew.
fn change(
    filling: &mut Filling,
    policy: &Policy,
    activity: &mut Activity,
    target: Target,
    cell: &str,
    place: &Place,
) -> Left {
    match target {
        Target::Title => {
            let name = cell.trim();
            if name.is_empty() {
                filling.unread(place, Message::new("import-empty-title"));
                return Vec::new();
            }
            edit::text(filling, &mut activity.title, name, place);
            return Vec::new();
        }
        Target::Clients => activity.r#for.clear(),
        Target::Covers => activity.covers.clear(),
        Target::Subjects => activity.subjects.clear(),
        Target::Data => return data(filling, activity, cell, place),
        Target::Grounds => activity.allowed_by.clear(),
        Target::Source => activity.source.clear(),
        Target::Basis => {
            let interest = activity.interest.take();
            (activity.basis, activity.law, activity.balanced) = (Vec::new(), None, None);
            let left = filling.add(activity, target, cell, place);
            // The same interest, in its two languages.
            if let (Some(known), Some(said)) = (interest, &activity.interest)
                && known.get(filling.language) == said.get(filling.language)
            {
                activity.interest = Some(known);
            }
            return left;
        }
        Target::Recipients => activity.recipients.clear(),
        Target::Keep => return keep(filling, policy, activity, cell, place),
        Target::Dpia => activity.dpia = None,
        _ => {}
    }
    filling.add(activity, target, cell, place)
}

/// Data that a person took out takes with it what permitted it and how much sooner it went.
fn data(filling: &mut Filling, activity: &mut Activity, cell: &str, place: &Place) -> Left {
    activity.data.clear();
    let left = filling.add(activity, Target::Data, cell, place);
    let held: BTreeSet<String> = activity.data.iter().map(|datum| datum.category.clone()).collect();
    let gone: Vec<String> = activity
        .allowed_by
        .iter()
        .map(|allowed| &allowed.category)
        .chain(activity.sooner.iter().map(|sooner| &sooner.category))
        .filter(|category| !held.contains(*category))
        .cloned()
        .collect();
    for category in &gone {
        filling.note(place, Message::new("import-gone-with").text("id", category));
    }
    activity.allowed_by.retain(|allowed| held.contains(&allowed.category));
    activity.sooner.retain(|sooner| held.contains(&sooner.category));
    left
}

/// A line that was left alone keeps the rule that it was made of; the others are read.
fn keep(filling: &mut Filling, policy: &Policy, activity: &mut Activity, cell: &str, place: &Place) -> Left {
    enum Rule {
        Part(Part),
        Sooner(Sooner),
    }
    let mut known: Vec<(String, Rule)> = Vec::new();
    if let Some(purpose) = policy.purpose(&activity.id) {
        let voice = Voice::of(policy, filling.language);
        let shown = facts::lines(policy, None, purpose, Field::Keep);
        let mut shown = shown.iter().map(|line| fold(&voice.text(line)));
        if activity.keep.is_empty() {
            shown.next();
        }
        let parts = activity.keep.drain(..).map(Rule::Part);
        let rules: Vec<Rule> = parts.chain(activity.sooner.drain(..).map(Rule::Sooner)).collect();
        known = shown.zip(rules).collect();
    }
    activity.then = "delete".to_owned();
    let mut left = Vec::new();
    for line in cell.split(['\n', '\r']).map(str::trim).filter(|line| !line.is_empty()) {
        match known.iter().find(|(shown, _)| *shown == fold(line)) {
            Some((_, Rule::Part(part))) => activity.keep.push(part.clone()),
            Some((_, Rule::Sooner(sooner))) => activity.sooner.push(sooner.clone()),
            None => left.extend(filling.keep(activity, line, place)),
        }
    }
    left
}

/// What is made of other rows cannot be changed in this one.
pub(super) fn derived(filling: &mut Filling, place: &Place) {
    filling.unread(place, Message::new("import-derived"));
}

/// The id of the table that a row's words are, after a prefix.
pub(super) fn id_of(line: &Line, prefix: &str) -> Option<String> {
    table_of(&line.words)?.strip_prefix(prefix).map(str::to_owned)
}

/// Whether a row is made of others.
pub(super) fn is_derived(line: &Line) -> bool {
    line.item == DERIVED
}
