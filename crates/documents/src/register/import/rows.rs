//! Rows of activities in an own register: the words, and the cells that a person changed.

use std::collections::BTreeSet;

use waarborg_policy::messages::Message;
use waarborg_policy::model::Policy;

use super::super::facts::{self, Field};
use super::super::model::{Activity, Part, Sooner};
use super::super::write::Remarks;
use super::cells::Place;
use super::fill::{Filling, Left};
use super::foreign::begin;
use super::lexicon::fold;
use super::mapping::Target;
use super::own::{self, Line};
use super::{Became, edit};
use crate::voice::Voice;

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

/// Puts a row of an activity in the register.
pub(super) fn read(
    filling: &mut Filling,
    policy: &Policy,
    line: &Line,
    remarks: &mut Remarks,
    became: &mut Vec<Became>,
    seen: &mut BTreeSet<String>,
) {
    let id = own::id_of(line, "purpose.");
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
    let changed: Vec<(String, String, Place)> =
        line.changed().map(|(key, cell, place)| (key.to_owned(), cell.to_owned(), place)).collect();
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
                filling.unread(
                    &place,
                    Message::new(if key == "systems" { "import-systems" } else { "import-derived" }),
                );
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
            let left = filling.add_told(activity, target, cell, place);
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
    filling.add_told(activity, target, cell, place)
}

/// Data that a person took out takes with it what permitted it and how much sooner it went.
fn data(filling: &mut Filling, activity: &mut Activity, cell: &str, place: &Place) -> Left {
    activity.data.clear();
    let left = filling.add_told(activity, Target::Data, cell, place);
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
