//! Things that mean nothing without something else: a purpose of one's own without a title, an event that is neither
//! ending nor moment, a period for data that the purpose does not hold.

use std::collections::BTreeSet;

use crate::calendar::Period;
use crate::keys::{FileKind, Kind};
use crate::model::is_no_page;
use crate::rule::{Ending, KeepItem, parse_keep};
use crate::syntax::{Entry, Fault, FaultKind, Faults, Node, Path, Place, Table, closest};
use crate::vocabulary::vocabulary;

use super::shape::{Visit, walk};

/// No promise reaches further; a longer period is a slip of the pen.
const LONGEST: Period = Period::new(200, crate::calendar::Unit::Year);

/// Checks a merged and filled tree.
pub(super) fn check_whole(tree: &Node, faults: &mut Faults) {
    for (id, entry, table) in tables(tree, "purpose") {
        if table.get("title").is_none() {
            missing("title", Path::of(["purpose", id]), entry, faults);
        }
        check_held(tree, id, table, faults);
    }
    for (id, entry, table) in tables(tree, "recipient") {
        if table.get("name").is_none() && table.get("title").is_none() {
            missing("name", Path::of(["recipient", id]), entry, faults);
        }
    }
    for (id, entry, table) in tables(tree, "events") {
        if table.get("is").is_none() {
            missing("is", Path::of(["events", id]), entry, faults);
        }
    }
    for (code, entry, table) in tables(tree, "accept") {
        for key in ["until", "why"] {
            if table.get(key).is_none() {
                missing(key, Path::of(["accept", code]), entry, faults);
            }
        }
        check_reason(code, table, faults);
    }
    walk(tree, FileKind::Policy, &mut |visit| {
        let Visit::Value { key, path, node } = visit else { return };
        if key.path.ends_with(".country") || key.path == "transfers.countries" {
            for element in node.list().unwrap_or(std::slice::from_ref(node)) {
                check_country(element, path, faults);
            }
        }
        if key.path == "organisation.website" || key.path == "statement.published-at" {
            for element in node.list().unwrap_or(std::slice::from_ref(node)) {
                check_page(element, path, faults);
            }
        }
        for element in node.list().unwrap_or(std::slice::from_ref(node)) {
            check_length(&key.kind, element, path, faults);
        }
    });
}

/// A finding is set aside for a reason, and blanks are none.
fn check_reason(code: &str, table: &Table, faults: &mut Faults) {
    let Some(why) = table.get("why") else { return };
    if why.text().is_some_and(|text| text.trim().is_empty()) {
        let path = Path::of(["accept", code, "why"]);
        let kind = FaultKind::Conflict { message: "no-reason", about: path.to_string() };
        faults.add(Fault::new(kind, path, why.place()));
    }
}

/// The tables below a section, with their ids.
fn tables<'a>(tree: &'a Node, section: &str) -> impl Iterator<Item = (&'a str, &'a Entry, &'a Table)> {
    let found = tree.table().and_then(|table| table.get(section)).and_then(Node::table);
    let entries = found.into_iter().flat_map(|table| &table.entries);
    entries.filter_map(|entry| Some((entry.key.as_str(), entry, entry.node.table()?)))
}

fn place_of(entry: &Entry) -> Option<Place> {
    entry.key_place.or(entry.node.place())
}

fn missing(key: &str, at: Path, entry: &Entry, faults: &mut Faults) {
    let kind = FaultKind::MissingKey { key: at.key(key).to_string() };
    faults.add(Fault::new(kind, at, place_of(entry)));
}

/// `sooner` and `allowed-by` are about data that the purpose holds; what `[every-purpose]` says is for those that do.
fn check_held(tree: &Node, id: &str, purpose: &Table, faults: &mut Faults) {
    let Some(data) = purpose.get("data").and_then(Node::list) else { return };
    let groups = Path::of(["data"]);
    let mut held = BTreeSet::new();
    for word in data.iter().filter_map(Node::text) {
        let word = word.strip_suffix('?').unwrap_or(word);
        match tree.at(&groups.key(word)).and_then(Node::list) {
            Some(group) => held.extend(
                group.iter().filter_map(Node::text).map(|word| word.strip_suffix('?').unwrap_or(word)),
            ),
            None => {
                held.insert(word);
            }
        }
    }
    for key in ["sooner", "allowed-by"] {
        let every = tree.at(&Path::of(["every-purpose", key]));
        let Some(own) = purpose.get(key).filter(|own| every != Some(*own)).and_then(Node::table) else {
            continue;
        };
        for entry in own.entries.iter().filter(|entry| !held.contains(entry.key.as_str())) {
            let path = Path::of(["purpose", id, key, entry.key.as_str()]);
            let kind = FaultKind::Conflict { message: "not-held", about: entry.key.clone() };
            faults.add(Fault::new(kind, path, place_of(entry)));
        }
    }
}

fn check_country(node: &Node, path: &Path, faults: &mut Faults) {
    let Some(code) = node.text() else { return };
    let known = &vocabulary().countries;
    if code == "other" || known.contains_key(code) {
        return;
    }
    // `us`, `USA`, `Nederland`: a code of another form, or a name. Codes that look alike are other countries.
    let upper = code.to_uppercase();
    let by_code = upper.get(..2).filter(|_| upper.len() < 4).and_then(|two| known.get_key_value(two));
    let names =
        || known.iter().flat_map(|(code, name)| [&name.nl, &name.en].map(|name| (code, name.as_deref())));
    let name = closest(code, names().filter_map(|(_, name)| name));
    let by_name = || names().find(|(_, known)| name.is_some() && *known == name).map(|(code, _)| code);
    let meant = by_code.map(|(code, _)| code).or_else(by_name).map(String::as_str);
    let kind = FaultKind::UnknownId { id: code.to_owned(), meant: meant.map(str::to_owned), of: "country" };
    faults.add(Fault::new(kind, path.clone(), node.place()));
}

/// A site is a page that a reader can open.
fn check_page(node: &Node, path: &Path, faults: &mut Faults) {
    if let Some(link) = node.text().filter(|link| is_no_page(link)) {
        let kind = FaultKind::Conflict { message: "no-page", about: link.to_owned() };
        faults.add(Fault::new(kind, path.clone(), node.place()));
    }
}

fn check_length(kind: &Kind, node: &Node, path: &Path, faults: &mut Faults) {
    let Some(text) = node.text() else { return };
    let periods: Vec<Period> = match kind {
        Kind::Period | Kind::Within => Period::parse(text).into_iter().collect(),
        Kind::Rule | Kind::Keep | Kind::Many(Kind::Keep) => match parse_keep(text) {
            Ok(KeepItem::Rule(rule)) => rule.endings.iter().flat_map(periods_of).collect(),
            _ => return,
        },
        _ => return,
    };
    for period in periods.iter().filter(|period| period.count == 0) {
        let kind = FaultKind::Conflict { message: "no-time", about: period.to_string() };
        faults.add(Fault::new(kind, path.clone(), node.place()));
    }
    for period in periods.into_iter().filter(|period| period.longer_than(LONGEST)) {
        let kind = FaultKind::Conflict { message: "too-long", about: period.to_string() };
        faults.add(Fault::new(kind, path.clone(), node.place()));
    }
}

fn periods_of(ending: &Ending) -> Vec<Period> {
    match ending {
        Ending::After { period, to, .. } => [*period].into_iter().chain(*to).collect(),
        Ending::WhileNeeded { reviewed } => reviewed.iter().copied().collect(),
        _ => Vec::new(),
    }
}
